import type {Range} from '../text/range.ts'
import {authorRun} from './author-run.ts'
import {looksLikeNames} from './authors.ts'
import {isOrganisation, opensTitle} from './organisation-names.ts'
import {holdsTitle, insideTitle, isHouse, isSmallName, isSourceOnly, isTail, isUnsigned, restAfter, startsWithTitle, type Head} from './head-parts.ts'
import {endsPiece, piecesOf, taken, trimPiece} from './pieces.ts'
import {anyWord, beginsWith, isPlace, phrases, wordKey, words} from './tables.ts'
import type {YearMark} from './years.ts'
import {matchesOf} from './matches.ts'
import {lookedUp} from './looked-up.ts'
import {wordPatterns} from './word-patterns.ts'

const longestHead = 700
/** "UMBS ebiquity": an abbreviation with a small word, as groups and firms call themselves. */
const codedName = /^\p{Lu}{3,8}\s\p{Ll}{3,14}$/u

/** Reads authors and year of an entry whose links were already taken out of `text`. */
export function readHead(text: string, years: readonly YearMark[], emphasis: readonly Range[]): Head {
  const quote = text.search(/["“«]/)
  const article = lookedUp(text, years)
  if (article) return article
  const behind = behindStroke(text)
  if (behind) return {authors: {start: behind.start + behind.lead, end: behind.end}, year: lateYear(text, years), body: 0, early: false, titleFirst: false, between: behind}
  for (const year of years) {
    if (year.start > longestHead || (quote >= 0 && quote < year.start && quote > 0)) break
    const before = text.slice(0, year.start).replace(/[\s.,;:([–-]+$/, '')
    const rest = restAfter(text, year.end)
    if (before === '') return {authors: undefined, year, body: year.end, early: true, titleFirst: false}
    if (before.includes(taken)) break
    // An organisation is one piece: a second one is a title.
    const names = (looksLikeNames(before) || isSmallName(text, before)) && !(isOrganisation(before) && piecesOf(text, 0, year.start).length > 1)
    if (names && isUnsigned(before) && (beginsWith(rest, phrases.thesis) > 0 || /^(?:jurnal|journal)\s/i.test(rest))) return {authors: undefined, year, body: year.end, early: true, titleFirst: true}
    if (names && startsWithTitle(before) && (isTail(rest) || isHouse(rest))) return {authors: undefined, year, body: year.end, early: true, titleFirst: true}
    if (names && /^\s?[.,]?\s?(?:[([](?:film|video|motion picture|dokumenter)|film\s?[.,])/i.test(text.slice(year.end, year.end + 24)) && !/^[^.]*, /.test(before)) return {authors: undefined, year, body: year.end, early: true, titleFirst: true}
    if (!year.bracketed && (!delimited(text, year) || wordPatterns.dated.test(text.slice(Math.max(0, year.start - 12), year.start)))) continue
    if (year.undated && !names) continue
    // What is left behind the year must still hold a title.
    if (isTail(rest) || (isHouse(rest) && holdsTitle(text, before))) {
      const signed = names && (isOrganisation(before) || /^\p{Lu}[\p{L}'’-]+, \p{Lu}/u.test(before))
      if (signed && rest.replace(/[\s.]/g, '') === '' && text.includes(taken)) return {authors: {start: 0, end: year.start}, year, body: year.end, early: true, titleFirst: false}
      if (year.bracketed && names && !/[.,]\s/.test(before) && (before.includes(' ') || !/:/.test(rest) || words.inTitles.has(wordKey(before)) || words.opening.has(wordKey(before)))) return {authors: undefined, year, body: year.end, early: true, titleFirst: true}
      if (/^(?:hlm|hal|h|pp?)\.?\s?\d/i.test(rest) || !/\p{L}{3}/u.test(rest)) break
      if (!names || (piecesOf(text, 0, year.start).length < 2 && !holdsTitle(text, before))) {
        const organisation = names && (isOrganisation(before) || /^\p{Lu}[\p{L}'’-]+, \p{Lu}/u.test(before))
        if (!organisation && /^[\p{L} .]{3,40}:/u.test(rest) && !/,/.test(before) && before.split(' ').length > 2) return {authors: undefined, year, body: year.end, early: true, titleFirst: true}
        if (rest.trim() === '' || !names) break
      } else break
    }
    if (names) return {authors: {start: 0, end: year.start}, year, body: year.end, early: true, titleFirst: false}
    if (year.bracketed && !insideTitle(text, year, before)) {
      const title = emphasis.find(range => range.start <= 1 && range.end >= before.length - 2)
      const one = piecesOf(text, 0, year.start).length === 1
      const prose = (before.split(/\s+/).some(word => /^\p{Ll}{3}/u.test(word)) || (/:\s|\s(?:di|ke)\s/.test(before) && !isOrganisation(before)) || opensTitle(before)) && !looksLikeNames(before) && !(codedName.test(before) && piecesOf(rest, 0, rest.length).length > 0)
      if (title || (one && (prose || isSourceOnly(rest)))) return {authors: undefined, year, body: year.end, early: true, titleFirst: true}
      if (one && before.length < 160) return {authors: {start: 0, end: year.start}, year, body: year.end, early: true, titleFirst: false}
    }
    break
  }
  return lateHead(text, years, emphasis, quote)
}

/** "Judul / Nama. Kota : Penerbit, 2009": catalogues put the authors behind the title and a stroke. */
function behindStroke(text: string): Range & {readonly lead: number} | undefined {
  const stroke = /\s\/\s(?:(?:oleh|by|penulis|pengarang)\s?:?\s)?(?=\p{Lu})/iu.exec(text.slice(0, 260))
  if (!stroke || stroke.index < 8 || looksLikeNames(text.slice(0, stroke.index)) && !startsWithTitle(text.slice(0, stroke.index))) return undefined
  const from = stroke.index + stroke[0].length
  const [names] = piecesOf(text, from, text.length)
  // The title comes first: no name or sentence stands before it.
  if (!names || piecesOf(text, 0, stroke.index).length > 1 || !looksLikePerson(names.text) || !/^\.\s/.test(text.slice(names.end, names.end + 2))) return undefined
  return {start: stroke.index, end: names.end, lead: stroke[0].length}
}

/** Punctuation on both sides, or at least behind: a year within a title has words around it. */
function delimited(text: string, year: YearMark): boolean {
  const before = /[.,;:([\])]\s?$|[.,]\s?[–-]\s$|(?:dkk|al)\.?\s$/.test(text.slice(Math.max(0, year.start - 4), year.start))
  const after = /^\s?[.,;:)\]]/.test(text.slice(year.end, year.end + 2))
  if (before && after) return true
  // "UNICEF, Situasi Anak di Indonesia 2020: Tren": an organisation, and a year within the title.
  if (after && /,\s\S+\s/.test(text.slice(0, year.start)) && isOrganisation(text.slice(0, year.start))) return false
  if (after) return looksLikeNames(text.slice(0, year.start)) && piecesOf(text, 0, year.start).length === 1
  return before && /^\s["“*\p{Lu}]/u.test(text.slice(year.end, year.end + 2)) && looksLikeNames(text.slice(0, year.start).replace(/[\s.,]+$/, ''))
}

/** Authors where the year stands near the end or nowhere: before a quote, before emphasis, up to a full stop, or up to a comma. */
function lateHead(text: string, years: readonly YearMark[], emphasis: readonly Range[], quote: number): Head {
  const year = lateYear(text, years)
  const found = (start: number, end: number): Head => ({authors: {start, end}, year, body: end, early: false, titleFirst: false})
  const nobody: Head = {authors: undefined, year, body: 0, early: false, titleFirst: false}
  const trimmedTo = (end: number): string => text.slice(0, end).replace(/[\s.,;:([]+$/, '')
  const colon = text.indexOf(':')
  const sentence = firstPiece(text)
  if (quote === 0 || (beginsWith(text, phrases.handout) > 0 && !/^\p{L}+\s\p{Lu}\p{Ll}/u.test(text))) return nobody
  if (quote > 0 && quote < 300 && (looksLikeNames(trimmedTo(quote)) || /^wikipedia\b/i.test(text) || (year && quote < 120 && !/[.?]\s\p{Lu}\p{Ll}/u.test(trimmedTo(quote))))) return found(0, quote)
  if (sentence > 0 && !text.slice(0, sentence).includes(',') && startsWithTitle(text.slice(0, sentence)) && text.slice(0, sentence).split(' ').length > 2) return nobody
  const span = emphasis[0]
  if (span && span.start <= 1) return nobody
  if (span && span.start < 300 && looksLikeNames(trimmedTo(span.start))) return found(0, span.start)
  const start = text.length - text.trimStart().length
  const run = authorRun(text, start)
  // "Harry T. Reis and Phillip Shaver. Title": the run of names reaches further than its first initial.
  const further = sentence > run && !text.slice(start, run).includes(',') && looksLikePerson(trimmedTo(sentence)) && namesOnly(trimmedTo(sentence))
  if (run > start && !further && /^[\s.,:;]*["“]?[\p{L}\d]/u.test(text.slice(run, run + 8)) && text.length - run > 8) return found(0, run)
  const first = sentence
  if (first > 0 && text[first] === '.' && first < text.length - 2 && (colon < 0 || colon > first) && looksLikePerson(trimmedTo(first)) && !(text.slice(0, first).split(',').length > 2 && isTail(restAfter(text, first)))) return found(0, first)
  const commas = matchesOf(/,/g, text.slice(0, 300)).map(match => match.index).filter(at => (colon < 0 || at < colon) && at < (first > 0 ? first : 300))
  const parts = commas.map((at, index) => text.slice(index === 0 ? 0 : (commas[index - 1] ?? 0) + 1, at).trim())
  const [p0, p1] = parts
  if (p0 !== undefined && commas[0] !== undefined) {
    const next = text.slice(commas[0] + 1, commas[1] ?? text.length).trim()
    const single = /^(?:(?:van|von|de|der|den|del|di|da|la|le|el|al|bin|ter)\s){0,2}\p{Lu}[\p{L}'’-]+$/u.test(p0)
    // eslint-disable-next-line regexp/no-super-linear-backtracking -- a part between two commas of a head is short
    const inverted = single && p1 !== undefined && commas[1] !== undefined && /^(?:\p{Lu}[\p{L}'’.-]*\s?){1,3}(?:\s?(?:dan|and|&)\s[\p{L}. ]{3,40})?$/u.test(p1) && !isPlace(p1) && !anyWord(p1, words.inTitles) && (/^(?:\p{Lu}\.\s?)+$/u.test(p1) || p1.split(' ').length <= 2 || /\s(?:dan|and|&)\s/.test(p1))
    if (inverted && commas[1] !== undefined) {
      let end = commas[1]
      end += /^,\s(?:dkk|et\.? al|dan kawan-kawan|Jr|Sr)\b\.?/i.exec(text.slice(end, end + 20))?.[0].length ?? 0
      for (let index = 2; index < parts.length; index++) {
        // "Soekanto, Soerjono dan Budi Sulistyowati" or "…, A., B. Nama, Judul"; a title that lists cities is no name.
        const part = parts[index]?.replace(/^(?:dan|and|&)\s/, '') ?? ''
        if (part.split(' ').length > 4 || isPlace(part) || (/^\p{Lu}\p{Ll}{3,}$/u.test(parts[index] ?? '') && parts[index + 1]?.startsWith('dan '))) break
        if (/^(?:dan|and|&)\s/.test(parts[index] ?? '') && commas[index] !== undefined) end = commas[index] ?? end
      }
      return found(0, end)
    }
    if (looksLikePerson(p0) && !isPlace(p0) && next.length > 3 && (p0.split(' ').length <= 6 || isOrganisation(p0))) return found(0, extendNames(parts, commas))
  }
  return nobody
}

/** Whether every part of a list is short enough for a name. */
function namesOnly(text: string): boolean {
  return text.split(/,|\s(?:dan|and|&)\s/).every(part => part.trim().split(' ').length <= 4)
}

/** Further names behind the first: "Edi Suharto, Budi Santoso, dan R. Wijaya, Judul …". */
function extendNames(parts: readonly string[], commas: readonly number[]): number {
  let end = commas[0] ?? 0
  for (let index = 1; index < parts.length; index++) {
    const part = parts[index] ?? ''
    const titles = words.title.has(wordKey(part)) || part.split(/[\s.]+/).filter(Boolean).every(word => words.title.has(word.toLowerCase()))
    if (titles || /^(?:dan|and|&|dkk\.?$|et\.? al)\s?/i.test(part)) end = commas[index] ?? end
    else break
  }
  return end
}

function lateYear(text: string, years: readonly YearMark[]): YearMark | undefined {
  const usable = years.filter(year => {
    if (year.bracketed) return true
    const before = text.slice(Math.max(0, year.start - 2), year.start)
    const after = text.slice(year.end, year.end + 2)
    if (isInTitle(text, year)) return false
    return /[.,;:(\0\]]\s?$|\s$/.test(before) && (/^\s?(?:$|[.,;:)\]\0])/.test(after) || /^\s(?:hal|hlm|halaman|h|pp?)\b\.?\s?\d/i.test(text.slice(year.end, year.end + 12)))
  })
  return usable.at(-1)
}

/** "Stunting pada Balita Tahun 2018. Jurnal …": a year that ends a title, with a journal, a thesis or a publisher behind it. */
function isInTitle(text: string, year: YearMark): boolean {
  if (!/^\.\s\S/.test(text.slice(year.end, year.end + 3))) return false
  // "Badan Pusat Statistik. Statistik Pemuda Indonesia 2020. Jakarta": an organisation, its title with a year, and more behind.
  const [who, title] = piecesOf(text, 0, year.end)
  if (who && title?.end === year.end && /\p{L}\s$/u.test(text.slice(year.start - 2, year.start)) && title.text.split(' ').length > 2 && isOrganisation(who.text)) return true
  if (!wordPatterns.dated.test(text.slice(Math.max(0, year.start - 12), year.start))) return false
  const before = piecesOf(text, 0, year.start).at(-1)?.text ?? ''
  return !anyWord(before, words.periodical) && /\p{L}{3}.*\p{L}{3}/su.test(text.slice(year.end).replaceAll(taken, ''))
}

function firstPiece(text: string): number {
  for (let at = 0; at < Math.min(text.length, 300); at++) if (text[at] === taken || endsPiece(text, at)) return at
  return -1
}

function looksLikePerson(text: string): boolean {
  const piece = trimPiece(text, 0, text.length)
  if (!piece || piece.text.length > 200 || !looksLikeNames(piece.text)) return false
  if (isOrganisation(piece.text)) return true
  const list = piece.text.split(/[\s,]+/)
  return list.length <= 5 || /\p{Lu}\.|&|;|\b(?:dan|and|dkk|et al)\b/u.test(piece.text)
}
