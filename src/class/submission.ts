import type {Person} from '../report/people-on-cover.ts'

/** A submission as its place tells it. */
export interface Submission extends Person {
  /** Which system named the folder or file; undefined where a person did. */
  readonly from: 'moodle' | 'classroom' | undefined
  /** The name that Moodle gives to everything of one student in one task. */
  readonly folder?: string
}

/** Words of file names that are no one's name. */
const taskWords: ReadonlySet<string> = new Set((
  'makalah laporan kasus tugas akhir besar individu kelompok praktikum praktek praktik uas uts revisi final fix fiks draft draf bab kelas semester paper report case '
  + 'assignment submission group community process recording rekaman proses komunitas the and dan peksos pekerjaan sosial social work mata kuliah copy salinan new baru '
  + 'docx doc pdf md txt version versi v upload file'
).split(' '))

/**
 * The student whom a path names, as campus systems and students write them: Moodle's `Name_12345_assignsubmission_file_/…`
 * (its number is the system's own), Classroom's `Name - Title.docx`, `12345678-Name.docx`, `Name_12345678.docx`.
 */
export function submissionAt(path: string): Submission | undefined {
  const moodle = moodleAt(path)
  if (moodle) return moodle
  for (const part of path.split('/').slice(-2).toReversed()) {
    const found = namedIn(part.replace(/\.[^.]{1,8}$/, ''))
    if (found && !(isArchiveOfClass(part, found))) return found
  }
  return undefined
}

/** The student whose files Moodle put there, and its folder for them. */
export function moodleAt(path: string): Submission & {readonly folder: string, readonly name: string} | undefined {
  if (!path.includes('_assignsubmission_')) return undefined
  for (const part of path.split('/')) {
    const [, name, id] = /^(.{2,80})_(\d{1,12})_assignsubmission_/.exec(part) ?? []
    if (name !== undefined) return {name: name.replaceAll('_', ' ').trim(), number: undefined, from: 'moodle', folder: `${name}_${id}`}
  }
  return undefined
}

/** An archive has the name of its task and its day as often as that of a student. */
function isArchiveOfClass(part: string, {name, number}: Submission): boolean {
  return /\.zip$/i.test(part) && (name === undefined || number === undefined || number.length < 8 || !/\p{Ll}/u.test(name) || /^20(?:1[5-9]|[23]\d)(?:0\d|1[0-2])[0-3]\d/.test(number))
}

function namedIn(name: string): Submission | undefined {
  const number = /(?<![\p{L}\d])\d(?:\.?\d){5,17}(?![\p{L}\d])/u.exec(name)?.[0]
  if (number !== undefined) {
    const words = wordsOf(name.replace(number, ' '))
    return {name: words.length >= 1 && words.length <= 5 ? words.join(' ') : undefined, number, from: undefined}
  }
  const [first = '', second] = name.split(' - ')
  if (second === undefined) return undefined
  const words = wordsOf(first)
  const whole = first.trim().split(/[\s_]+/)
  const isPerson = words.length === whole.length && words.length >= 2 && words.length <= 5 && words.every(word => /^\p{Lu}/u.test(word))
  return isPerson ? {name: words.join(' '), number: undefined, from: 'classroom'} : undefined
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s_,()[\]-]+/).filter(word => /^[\p{L}.'’]+$/u.test(word) && !taskWords.has(word.toLowerCase().replaceAll('.', '')))
}
