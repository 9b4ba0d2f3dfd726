import {metaKeyOf, type MetaKeyId} from './meta-keys.ts'
import type {Report} from './model.ts'
import type {FrontMatter} from '../markdown/model.ts'

/** A person who wrote a report, as far as it says so. */
export interface Person {
  readonly name: string | undefined
  /** The student number as written, e.g. `20.04.123`. */
  readonly number: string | undefined
}

/** The people that a key of the front matter names: one or several, each a name, a map, or "Name (number)". */
function peopleIn(frontMatter: FrontMatter, key: MetaKeyId = 'author'): readonly Person[] {
  return frontMatter.fields.filter(field => metaKeyOf(field.key)?.id === key)
    .flatMap(({value}) => Array.isArray(value) ? value as readonly unknown[] : [value])
    .flatMap(one => personOf(one))
}

/** Who wrote a report: its front matter says it, else its cover. */
export function writersOf(report: Pick<Report, 'frontMatter' | 'text' | 'outline'>): readonly Person[] {
  const named = peopleIn(report.frontMatter)
  return named.length > 0 ? named : peopleOnCover(coverOf(report))
}

function personOf(value: unknown): readonly Person[] {
  if (typeof value === 'string' || typeof value === 'number') return lineOf(String(value), 1)
  if (typeof value !== 'object' || value === null) return []
  const entry = (names: readonly string[]): string | undefined => {
    const found = Object.entries(value).find(([key]) => names.includes(key.toLowerCase().replace(/[\s_]+/g, '-')))?.[1] as unknown
    return typeof found === 'string' || typeof found === 'number' ? cleaned(String(found)) : undefined
  }
  const [name, number] = [entry(nameKeys), entry(numberKeys)]
  return name === undefined && number === undefined ? [] : [{name, number}]
}

const nameKeys: readonly string[] = ['nama', 'name', 'penulis', 'author', 'nama-lengkap', 'nama-mahasiswa', 'full-name']
const numberKeys: readonly string[] = ['nim', 'nrp', 'npm', 'student-number', 'student-id', 'nomor-induk', 'nomor-induk-mahasiswa', 'number', 'nomor']

/** The most of a text that is looked at for a cover, in lines. */
const longestCover = 60

/** What stands before the first chapter, without the front matter; a text without headings has its first lines. */
function coverOf({frontMatter, text, outline}: Pick<Report, 'frontMatter' | 'text' | 'outline'>): readonly string[] {
  const start = frontMatter.range?.end ?? 0
  const first = outline.sections.find(section => section !== outline.title && section.heading !== undefined && section.words + section.totalWords >= 30)
  return text.slice(start, first?.range.start ?? start + 6000).split(/\r\n|\r|\n/, longestCover)
}

const numberLabel = /^(?:nim|nrp|npm|nomor induk(?: mahasiswa)?|no\.? ?mhs|student (?:id|number|no))(?:\s?\/\s?(?:nim|nrp|npm))?\b[\s.:]{0,5}(.+)$/i
const nameLabel = /^(?:nama(?: mahasiswa| penulis| lengkap)?|name|student name|penulis|author)\s{0,20}:\s{0,20}(.+)$/i
const introduction = /^(?:(?:di)?(?:susun|tulis|buat|kerjakan|ajukan)\s)?oleh\s{0,3}:?\s{0,3}(.*)$|^(?:prepared|submitted|written) by\s{0,3}:?\s{0,3}(.*)$/i

/** The writers that a cover names: behind "Nama:" or "Disusun oleh", with the number beside or below each name. */
export function peopleOnCover(lines: readonly string[]): readonly Person[] {
  const people: Person[] = []
  const number = (found: string): void => {
    const last = people.at(-1)
    if (last && last.number === undefined) people[people.length - 1] = {...last, number: found}
    else if (!last) people.push({name: undefined, number: found})
  }
  // How many lines a list of names may still go on.
  let listed = 0
  for (const raw of lines) {
    const line = cleaned(raw)
    if (line === '') continue
    const intro = introduction.exec(line)
    const labelled = numberLabel.exec(line)?.[1]
    const named = nameLabel.exec(line)?.[1]
    if (labelled !== undefined) {
      const found = numberIn(labelled)
      if (found !== undefined) number(found)
    } else if (named !== undefined) people.push(...lineOf(named))
    else if (intro) {
      listed = 12
      people.push(...lineOf(intro[1] ?? intro[2] ?? ''))
    } else if (listed > 0) {
      const alone = people.length > 0 && /^\d[\d.\s/-]{3,18}\d$/.test(line) ? numberIn(line) : undefined
      const found = alone === undefined ? lineOf(line) : []
      if (alone !== undefined) number(alone)
      else if (found.length === 0 || isPlaceOrUnit(line)) listed = 0
      else people.push(...found)
    }
    listed--
  }
  return people
}

/** "Rani (20.04.123)", "1. Rani - 2004123", "Rani NIM 2004123": a name and what number stands beside it. The front matter may name an initial; on a cover one letter may be anything. */
function lineOf(text: string, fewest = 2): readonly Person[] {
  const line = cleaned(text)
  const number = numberIn(line)
  const name = cleaned((number === undefined ? line : line.replace(number, ' ')).replace(/\b(?:nim|nrp|npm|student (?:id|number))\b[.:]?/gi, ' ').replace(/\(\s*\)/g, ' '))
    .replace(/^\d{1,2}[.)]\s*/, '').replace(/^[\s,;:()/-]+|[\s,;:()/-]+$/g, '')
  if (name.length < fewest || !isName(name)) return number === undefined || name !== '' ? [] : [{name: undefined, number}]
  return [{name, number}]
}

/** A student number: five digits and more, with full stops, slashes or hyphens between them. */
function numberIn(text: string): string | undefined {
  const found = /(?<![\p{L}\d])[A-Z]{0,3}\d(?:[./-]?\d){4,17}(?![\p{L}\d])/u.exec(text)?.[0]
  return found !== undefined && !/^(?:19|20)\d\d[/-](?:19|20)\d\d$/.test(found) ? found : undefined
}

function isName(text: string): boolean {
  return text.length <= 60 && /^\p{Lu}/u.test(text) && /^[\p{L}\p{M}.,'’ -]+$/u.test(text) && text.split(' ').length <= 7
}

/** What follows the names on a cover is the programme, the campus, the city. */
function isPlaceOrUnit(line: string): boolean {
  return /\b(?:program|prodi|studi|jurusan|fakultas|universitas|politeknik|sekolah tinggi|institut|kementerian|dosen|pembimbing|mata kuliah|semester|kelas|tahun|department|faculty|university|school|college|course|lecturer|supervisor|city)\b/i.test(line)
}

function cleaned(text: string): string {
  return text.replace(/[*_`#>|]+/g, ' ').replace(/<[^>]{0,40}>/g, ' ').replace(/^\s*[-•]\s+/, '').replace(/\s+/g, ' ').trim()
}
