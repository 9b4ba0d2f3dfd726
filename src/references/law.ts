import {lawKinds} from '../knowledge/references/law-kinds.ts'
import type {LawKind} from '../knowledge/references/types.ts'
import {fold, nameKey, wordsOf} from '../text/fold.ts'
import {gazetteEnd, markAt, numberBehind, numberWithin, subjectBehind, subjectEnd, subjectInName} from './law-subject.ts'
import type {Mark} from './links.ts'
import {wordPatterns} from './word-patterns.ts'

/** A law as named in an entry or in prose, at offsets of the text given. */
export interface ReadLaw {
  readonly kind: LawKind | undefined
  readonly genre: Mark
  readonly number: Mark | undefined
  readonly year: (Mark & {readonly bracketed: boolean}) | undefined
  readonly title: Mark | undefined
  readonly gazette: Mark | undefined
  readonly start: number
  readonly end: number
}

const byFirstWord: ReadonlyMap<string, readonly {readonly names: readonly string[], readonly kind: LawKind}[]> = group()

function group(): Map<string, {names: string[], kind: LawKind}[]> {
  const map = new Map<string, {names: string[], kind: LawKind}[]>()
  for (const kind of lawKinds) {
    for (const name of kind.names) {
      const list = nameKey(name).split(' ')
      const first = list[0] ?? ''
      map.set(first, [...map.get(first) ?? [], {names: list, kind}].sort((a, b) => b.names.length - a.names.length))
    }
  }
  return map
}

/** Whether a folded word may open the name of a law. */
export function opensLaw(word: string): boolean {
  return byFirstWord.has(firstKey(word))
}

/** "Permendiknas" and the like are regulations of a minister, whatever the ministry is called. */
function firstKey(word: string): string {
  const key = word.toLowerCase()
  return byFirstWord.has(key) ? key : /^(?:permen|kepmen)(?=\p{L}{2})/u.exec(key)?.[0] ?? key
}

/** The kind of law whose name begins at `at`, with where the name ends. */
export function lawKindAt(text: string, at: number): {readonly kind: LawKind, readonly end: number} | undefined {
  // Most texts are told apart by their first word.
  const lead = /^\p{L}+/u.exec(text.slice(at, at + 24))?.[0]
  const key = lead && firstKey(lead)
  if (key === undefined || !byFirstWord.has(key)) return undefined
  const list = wordsOf(text.slice(at, at + 90), at)
  const first = list[0]
  if (first?.start !== at) return undefined
  for (const {names, kind} of byFirstWord.get(key) ?? []) {
    const last = list[names.length - 1]
    if (!last || !names.every((name, index) => (index === 0 ? key : list[index]?.text) === name)) continue
    // Names in letters only are abbreviations: "PP", "UU" are written in capitals; "pp. 3" are pages.
    if (names.length === 1 && first.text.length <= 3 && !kind.bare && !/^\p{Lu}+$/u.test(text.slice(first.start, first.end))) continue
    if (/^PP$/.test(text.slice(first.start, first.end)) && /^\.?\s?\d+\s?[-–]/.test(text.slice(first.end, first.end + 8))) continue
    return {kind, end: last.end}
  }
  const short = key === 'peraturan' || key === 'keputusan' ? ofAgency.exec(text.slice(at, at + 40))?.[0] : undefined
  return short === undefined || !agency ? undefined : {kind: agency, end: at + short.length}
}

/** "Peraturan BSSN Nomor", "Keputusan KPU No.": an agency by its letters. */
const ofAgency = /^(?:Peraturan|Keputusan)\s\p{Lu}{2,10}(?=\s(?:Nomor|No\b))/u
const agency = lawKinds.find(({id}) => id === 'agency')

const numberPattern = /^[\s,.:;-]{0,3}(?:[\p{L}\p{N} ,()/&-]|(?<=\bRI|\b\p{Lu})\.){0,90}?(?<![\p{L}\p{N}])(?:nomor|nomer|number|no)(?!\p{L})\s?[.:]{0,2}\s?:?\s?((?:(?:PM|KM|KP|SK|SE|HK|PER|KEP)[.\s]\s?(?=\d))?[\p{L}\p{N}][\p{L}\p{N}./-]{0,30})/iu
const slashPattern = /^[\s,]{0,2}[\p{L} ]{0,30}(\d{1,3})\s?\/\s?((?:19|20)\d{2})(?!\d)/u
const yearPattern = /^[\s,.:;()-]{0,4}(?:(?:tahun|thn|th|year|of)\.?\s?:?\s?)?\(?\s?((?:1[89]|20)\d{2})\s?\)?/i
const gazettePattern = /\b(?:tambahan )?(?:lembaran|lembar|berita) (?:negara|daerah)\b/i

/** "jo. Undang-Undang Nomor 35 Tahun 2014": another law, read along with the first. */
const joinedLaw = /^,?\s?(?:jo|jun?cto)\.?\s[\p{L} -]{0,60}?(?:nomor|no)\.?\s?\d{1,4}(?:\s?\/\s?|\s(?:tahun|thn|th)\.?\s)(?:19|20)\d{2}/iu

/** Reads a law that begins at `at`; with `strict` false also one named without a number ("UU Perlindungan Anak"). */
export function readLaw(text: string, at: number, strict = true): ReadLaw | undefined {
  const found = lawKindAt(text, at)
  if (!found) return undefined
  const {kind} = found
  const limit = Math.min(text.length, at + 700)
  let end = found.end
  const rest = text.slice(end, limit)
  const numbered = numberPattern.exec(rest)
  const slashed = numbered && (numbered.index ?? 0) === 0 && numbered[0].length < 120 ? undefined : slashPattern.exec(rest)
  let number: Mark | undefined
  let year: ReadLaw['year']
  let nameEnd = found.end
  if (slashed?.[1] && slashed[2]) {
    const start = end + slashed[0].indexOf(slashed[1])
    number = markAt(text, start, start + slashed[1].length)
    const yearStart = end + slashed[0].lastIndexOf(slashed[2])
    year = {...markAt(text, yearStart, yearStart + 4), bracketed: false}
    nameEnd = start
    end += slashed[0].length
  } else if (numbered?.[1] && !/\b(?:tentang|ttg|mengenai|perihal)\b/i.test(numbered[0])) {
    const start = end + numbered[0].lastIndexOf(numbered[1])
    const value = numbered[1].replace(/[.,-]+$/, '').replace(/(?:tahun|thn|th)$/i, '')
    nameEnd = start - (/(?:nomor|nomer|number|no)\s?[.:]{0,2}\s?:?\s?$/i.exec(text.slice(Math.max(0, start - 14), start))?.[0].length ?? 0)
    const both = /^(\d{1,4})\/((?:19|20)\d{2})$/.exec(value)
    if (both?.[1] && both[2]) {
      number = markAt(text, start, start + both[1].length)
      year = {...markAt(text, start + value.length - 4, start + value.length), bracketed: false}
    } else {
      number = markAt(text, start, start + value.length)
      const within = /\/(?:19|20)\d{2}$/.exec(value)
      if (within) year = {...markAt(text, start + value.length - 4, start + value.length), bracketed: false}
    }
    end = start + value.length
  } else if (kind.unnumbered) {
    end = found.end
  } else if (strict && !wordPatterns.about.test(rest) && !/^[\p{L}\p{N}\s]{0,80}\btentang\b/iu.test(rest) && !yearPattern.test(rest)) return undefined
  if (kind.bare && !(number && /^\s?(?:no|nomor|number)\b/i.test(rest))) return undefined
  if (!year || year.value === '') {
    const after = yearPattern.exec(text.slice(end, end + 40))
    if (after?.[1]) {
      const start = end + after[0].lastIndexOf(after[1])
      year = {...markAt(text, start, start + 4), bracketed: after[0].includes('(')}
      end += after[0].length
    }
  } else {
    const again = yearPattern.exec(text.slice(end, end + 24))
    if (again?.[1] === year.value) end += again[0].length
  }
  if (number && /^,?\s?j(?:o|un?cto)/i.test(text.slice(end, end + 8))) end += joinedLaw.exec(text.slice(end, end + 110))?.[0].length ?? 0
  let title: Mark | undefined
  const subject = wordPatterns.about.exec(text.slice(end, end + 40)) ?? (number ? undefined : /^[\p{L}\p{N}\s,.()-]{0,80}?\btentang\s/iu.exec(text.slice(end, end + 120)))
  const upTo = gazetteEnd(text, end, limit)
  if (subject) {
    const start = end + subject[0].length
    const stop = Math.max(start, subjectEnd(text, start, limit))
    title = markAt(text, start, stop)
    end = stop
    const own = number ? undefined : numberWithin(text, title)
    if (own) ({title, number, year} = own)
    const late = number ? null : numberBehind.exec(text.slice(stop, stop + 60))
    if (late?.[1]) {
      const numberStart = stop + late[0].lastIndexOf(late[1])
      number = markAt(text, numberStart, numberStart + late[1].length)
      end = number.end
      const after = yearPattern.exec(text.slice(end, end + 40))
      if (after?.[1] && !year) {
        year = {...markAt(text, end + after[0].lastIndexOf(after[1]), end + after[0].lastIndexOf(after[1]) + 4), bracketed: false}
        end = year.end
      }
    }
    // "Keputusan Bupati X 2015 tentang …": between the kind and its subject.
    const between = year ? null : /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(subject[0])
    if (between) year = {...markAt(text, start - subject[0].length + between.index, start - subject[0].length + between.index + 4), bracketed: false}
    if (!year) {
      const late = /^[\s,.;:)]{1,4}((?:19|20)\d{2})(?!\d)/.exec(text.slice(stop, stop + 12)) ?? /\btahun\s((?:19|20)\d{2})\b/i.exec(text.slice(stop, stop + 60)) ?? /\(((?:19|20)\d{2})\)/.exec(text.slice(stop, stop + 60))
      if (late?.[1]) {
        const yearStart = stop + late.index + late[0].indexOf(late[1])
        year = {...markAt(text, yearStart, yearStart + 4), bracketed: false}
      }
    }
  } else if (!number && !kind.unnumbered) {
    const stop = Math.min(upTo, subjectEnd(text, found.end, limit))
    const value = text.slice(found.end, stop)
    if (/^\s+\p{Lu}/u.test(value) && nameKey(value).split(' ').length <= 10) {
      title = markAt(text, found.end + (value.length - value.trimStart().length), stop)
      end = Math.max(end, stop)
    }
  } else if (kind.unnumbered) {
    title = markAt(text, at, Math.max(found.end, end))
  } else {
    title = (number && year && subjectBehind(text, end, limit)) ?? (kind.id === 'act' ? subjectInName(text, found.end, nameEnd) : undefined)
    if (title && title.start >= end) end = title.end
  }
  const gazetteAt = gazettePattern.exec(text.slice(end, limit))
  const gazette = gazetteAt ? markAt(text, end + gazetteAt.index, gazetteEnd(text, end + gazetteAt.index + gazetteAt[0].length, limit)) : undefined
  if (title && !title.value) title = undefined
  return {kind, genre: markAt(text, at, Math.max(found.end, Math.min(nameEnd, end))), number, year, title, gazette, start: at, end: Math.max(end, gazette?.end ?? end)}
}

/** Numbers of laws are compared without spaces, leading zeros and letter case. */
export function lawNumberKey(number: string): string {
  return fold(number).replace(/\s/g, '').replace(/^0+/, '')
}
