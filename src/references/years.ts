import {dateWords, months} from '../knowledge/references/dates.ts'
import {terms} from '../knowledge/references/terms.ts'
import {fold, nameKey} from '../text/fold.ts'
import {formsOf} from './tables.ts'
import {matchesOf} from './matches.ts'
import {wordPatterns} from './word-patterns.ts'

/** A date as read from a few words. */
export interface ReadDate {
  readonly parts: readonly number[]
  readonly suffix: string | undefined
  readonly undated: boolean
  /** "in press" as it is written: it stands for the year. */
  readonly written?: string
}

/** A date in an entry: `bracketed` in round or square brackets, else a bare year between full stops, commas or spaces. */
export interface YearMark extends ReadDate {
  readonly start: number
  readonly end: number
  readonly bracketed: boolean
}

const undatedForms = formsOf(terms.undated)
const forthcomingForms: ReadonlySet<string> = new Set([...formsOf(terms.forthcoming), ...formsOf(terms.accepted)])
const dateFillers: ReadonlySet<string> = new Set(dateWords.words)
const weekdays: ReadonlySet<string> = new Set(['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
const bracketed = /[([]([^()[\]\0]{2,48})[)\]]/g
const bareYear = /((?:1[5-9]|20)\d{2})([a-z])?(?![\p{L}\p{N}/–-])/gu
const monthBehind = /^(,?\s(?:\d{1,2}\s)?\p{Lu}\p{Ll}{2,8}(?:\s\d{1,2})?)(?:[-–]\d{1,2})?(?=[;.:])/u
const tied = /[\p{L}\p{N}/–-]/u
const bareUndated = /(?<=^|[\s.,;])(?:t\.\s?t\.|t\.\s?th\.|n\.\s?d\.|tanpa tahun|tt(?=\.)|nd(?=\.))/gi
const dateToken = /\d+|\p{L}[\p{L}.]*/gu

/** Reads "2008a", "2024, Mei 14", "12 Maret 2019", "n.d.", "t.t.", "in press"; undefined for anything that says more than a date. */
export function readDate(text: string): ReadDate | undefined {
  const key = nameKey(text)
  if (forthcomingForms.has(key)) return {parts: [], suffix: undefined, undated: true, written: text.trim()}
  if (!/\d{4}/.test(text) && text.length > 24) return undefined
  if (undatedForms.has(key)) return {parts: [], suffix: undefined, undated: true}
  // "(2024, in press)": the year that it is to bear.
  const unissued = wordPatterns.unissuedSign.test(text) && /\d{4}/.test(text) ? text.replace(wordPatterns.unissued, ' ') : text
  if (unissued !== text) return readDate(unissued.replace(/^[\s,;]+|[\s,;]+$/g, ''))
  let year: number | undefined
  let month: number | undefined
  let day: number | undefined
  let suffix: string | undefined
  let last = ''
  for (const {0: token, index} of matchesOf(dateToken, text)) {
    const name = fold(token).replaceAll('.', '')
    if (/^\d/.test(token)) {
      const number = Number(token)
      if (token.length === 4 && number >= 1500 && number < 2100) year ??= number
      else if (token.length <= 2 && number >= 1 && number <= 31) {
        if (day !== undefined && month === undefined && number <= 12) month = number
        else day ??= number
      } else return undefined
    } else if (months.names[name] !== undefined) month ??= months.names[name]
    else if (/^[a-z]$/.test(token) && last.length === 4 && text[index - 1] === last.at(-1)) suffix = token
    else if (!dateFillers.has(name) && !(name === 'sd' || name === 'sampai')) return undefined
    last = token
  }
  if (year === undefined || /[^\p{L}\p{N}\s.,/;:–’'-]/u.test(text)) return undefined
  const parts = month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day]
  return {parts, suffix, undated: false}
}

/** "September-Desember 2013": the length of the first month before the second. */
function monthsBefore(text: string, at: number): number {
  const first = /(?<!\p{L})(\p{L}{3,9})\s?[-–/]\s?$/u.exec(text.slice(Math.max(0, at - 14), at))
  return first?.[1] !== undefined && months.names[fold(first[1])] !== undefined ? first[0].length : 0
}

/** "Selasa 5 Februari 2013": the length of the day's name before a date that follows a full stop. */
function dayBefore(text: string, at: number): number {
  const day = /(?<=[.(]\s?)(\p{L}{4,9}),?\s$/u.exec(text.slice(Math.max(0, at - 14), at))
  return day?.[1] !== undefined && weekdays.has(fold(day[1])) ? day[0].length : 0
}

/** The day and month right before a year: "9 September ", "February 8, ". */
function leadOf(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - 16), at)
  if (/\p{L}\.?\s$/u.test(before)) return /(?:\d{1,2}\s)?\p{L}{3,9}\.?\s$/u.exec(before)?.[0]
  return /\p{L}{3,9}\.?\s\d{1,2},\s$/u.exec(before)?.[0]
}

/** Every date of a clean text that may be the year of an entry, in order. */
export function findYears(text: string): YearMark[] {
  const found: YearMark[] = []
  if (/[([]/.test(text)) for (const match of matchesOf(bracketed, text)) {
    const date = readDate(match[1] ?? '')
    if (date) found.push({...date, start: match.index, end: match.index + match[0].length, bracketed: true})
  }
  const covered = (at: number): boolean => found.some(mark => mark.bracketed && at >= mark.start && at < mark.end)
  for (const match of matchesOf(bareYear, text)) {
    if (covered(match.index) || (match.index > 0 && tied.test(text[match.index - 1] ?? ''))) continue
    if (/\d[.,:(]$/.test(text.slice(Math.max(0, match.index - 2), match.index))) continue
    // "9 September 2010": day and month go with the year.
    const lead = leadOf(text, match.index)
    const whole = lead === undefined ? undefined : readDate(lead + (match[1] ?? ''))
    const named = match.index - (whole && whole.parts.length > 1 ? lead?.length ?? 0 : 0)
    const start = named - monthsBefore(text, named) - (named < match.index ? dayBefore(text, named) : 0)
    // "2017 Dec 4-9;": so do those of medical lists, and "2014, September 17." of addresses.
    const end = match.index + match[0].length
    const behind = /[ ,]/.test(text[end] ?? '') ? monthBehind.exec(text.slice(end, end + 18)) : null
    const dated = behind?.[1] === undefined ? undefined : readDate(`${match[1] ?? ''}${behind[1]}`)
    const date = whole && whole.parts.length > 1 ? whole : dated && dated.parts.length > 1 ? dated : undefined
    found.push({parts: date?.parts ?? [Number(match[1])], suffix: match[2], undated: false, start, end: date === dated && behind ? end + behind[0].length : end, bracketed: false})
  }
  if (/t\.\s?t|n\.\s?d|tanpa tahun|\b(?:tt|nd)\./.test(text.toLowerCase())) for (const match of matchesOf(bareUndated, text)) {
    if (!covered(match.index)) found.push({parts: [], suffix: undefined, undated: true, start: match.index, end: match.index + match[0].length, bracketed: false})
  }
  if (wordPatterns.unissuedSign.test(text)) for (const match of matchesOf(wordPatterns.unissued, text)) {
    if (!covered(match.index)) found.push({parts: [], suffix: undefined, undated: true, written: match[0], start: match.index, end: match.index + match[0].length, bracketed: false})
  }
  return found.sort((a, b) => a.start - b.start)
}
