import type {Range} from '../text/range.ts'
import {authorRun} from './author-run.ts'
import {isOrganisation} from './organisation-names.ts'
import {piecesOf, taken} from './pieces.ts'
import {anyWord, isPlace, wordKey, words} from './tables.ts'
import type {YearMark} from './years.ts'

/** How an entry begins: whom it names, its year, and where the rest starts. */
export interface Head {
  readonly authors: Range | undefined
  readonly year: YearMark | undefined
  /** Where title and all else begin. */
  readonly body: number
  /** Whether the year stands between authors and title. */
  readonly early: boolean
  /** True where the words before the year are the title of a work without an author. */
  readonly titleFirst: boolean
  /** Authors between the title and what follows, with their stroke: "Judul / Nama." */
  readonly between?: Range
}

/** What follows the year, without punctuation and what was already read. */
export function restAfter(text: string, at: number): string {
  return text.slice(at).replaceAll(taken, ' ').replace(/^[\s.,;:)\]–-]+/, '')
}

/** Whether what follows the year is no title: nothing, pages, place and publisher. */
export function isTail(rest: string): boolean {
  if (!/\p{L}{3}/u.test(rest)) return true
  if (/^(?:hlm|hal|h|pp?)\.?\s?\d/i.test(rest)) return true
  const colon = rest.indexOf(':')
  return colon > 0 && colon < 40 && isPlace(rest.slice(0, colon)) && piecesOf(rest, colon + 1, rest.length).length < 2
}

/** "sugiyono. 2018. metode penelitian …": a name in an entry without any capital. */
export function isSmallName(text: string, before: string): boolean {
  return /^\p{Ll}[\p{Ll}'’-]{2,20}(?:,\s\p{Ll}[\p{Ll} ]{2,30})?$/u.test(before) && !/\p{Lu}\p{Ll}/u.test(text) && !words.inTitles.has(before)
}

/** "Psikologi Sosial", "Kamus Umum": words of titles, in capitals as names are. */
export function startsWithTitle(before: string): boolean {
  const first = piecesOf(before, 0, before.length)[0]?.text ?? before
  return (before.includes(' ') || words.inTitles.has(wordKey(before))) && !/[,;&]|\p{Lu}\./u.test(before) && anyWord(first, words.inTitles) && !isOrganisation(before)
}

/** Whether words may be a title as well as a name: four or more, without comma, initial or organisation. */
export function isUnsigned(before: string): boolean {
  return !/[,;&]|\p{Lu}\.|\s(?:dan|and)\s/u.test(before) && before.split(' ').length > 3 && !isOrganisation(before)
}

/** Whether words stand behind the initials of the authors: "Sumarnonugroho, T. Sistem Intervensi". */
export function holdsTitle(text: string, before: string): boolean {
  const run = authorRun(text, 0)
  return run > 0 && /^[.,]?\s?\p{Lu}\p{L}{2,}\s\p{L}{2}/u.test(before.slice(run)) && !/[,&]/.test(before.slice(run))
}

/** Whether an edition, a place and a publisher are all that follows: "Edisi Keempat. Jakarta: Balai Pustaka", "Refika Aditama, Bandung". */
export function isHouse(rest: string): boolean {
  const plain = rest.replace(/^(?:edisi|cetakan|cet|ed)\b[^.,]{0,20}[.,]\s/i, '').replace(/[.\s]+$/, '')
  if (plain !== rest && isTail(plain)) return true
  const [house, city, ...more] = plain.split(/,\s/)
  return house !== undefined && city !== undefined && more.length === 0 && house.split(' ').length <= 4 && (isPlace(city) || isPlace(house))
}

/** Whether only a publisher, a site or an address follows: then the words before the year were the title. */
export function isSourceOnly(rest: string): boolean {
  const plain = rest.replace(/[\s.]+$/, '')
  return plain.length < 60 && (!/[.:]\s/.test(plain)) && (anyWord(plain, words.publisher) || plain.length < 4)
}

/** A bracketed year behind running words with small letters is part of a sentence, not the entry's year. */
export function insideTitle(text: string, year: YearMark, before: string): boolean {
  const after = text.slice(year.end, year.end + 2)
  return /\([^()]*$/.test(before) || /^\s\p{Ll}/u.test(after) || piecesOf(before, 0, before.length).length > 2
}
