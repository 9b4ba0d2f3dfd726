import type {Range} from '../text/range.ts'
import {viewed} from './container.ts'
import type {Mark} from './links.ts'
import {matchesOf} from './matches.ts'
import {piecesOf, taken, trimPiece, type Piece} from './pieces.ts'
import {commaParts, isPublisher, type PlaceMark} from './place.ts'
import {anyWord, beginsWith, isPlace, phrases, words} from './tables.ts'
import {isConference, isMagazine, isNewspaper, isPeriodical, isSurelyPeriodical} from './type.ts'
import {readDate} from './years.ts'

/** Emphasised words with which the body begins. */
export function spanAt(text: string, from: number, emphasis: readonly Range[]): Piece | undefined {
  let start = from
  while (start < text.length && /[\s.,:;–-]/.test(text[start] ?? '')) start++
  const span = emphasis.find(range => Math.abs(range.start - start) <= 1)
  if (!span) return undefined
  const piece = trimPiece(text, span.start, firstTaken(text, span.start, span.end))
  if (!piece || piece.end - piece.start < 4) return undefined
  // Only a part of the title is emphasised (a foreign word): not a title.
  const after = text.slice(span.end, span.end + 3)
  return /^\s?[\p{L}\p{N}]/u.test(after) && !/[.?!]$/.test(text.slice(span.start, span.end)) && !/^\s?[([]/.test(after) ? undefined : piece
}

/** Single marks close where a word ends: an apostrophe is none. */
const closers: Readonly<Partial<Record<string, RegExp>>> = {'‘': /[.,?!]?’(?=[\s.,;:)\0]|$)/, '\'': /[.,?!]?'(?=[.,;:)\0]|\s[\p{Lu}\0(]|$)/u}

/** A title in quotation marks with which the body begins. */
export function quotedAt(text: string, from: number): Mark | undefined {
  const open = /^[\s.,:;–-]*(["“«„‘'])/.exec(text.slice(from, from + 8))
  if (!open?.[1]) return undefined
  const start = from + open[0].length
  const closer = closers[open[1]] ?? /["”»“]/
  const close = closer.exec(text.slice(start, start + 500))
  if (!close || close.index < 3) return undefined
  // Quotes around the first words only: the title goes on behind them.
  if (/^["”»’']?\s?(?::|\p{Ll}|,\s\p{Ll})/u.test(text.slice(start + close.index, start + close.index + 5)) && !/^["”»’']?,?\s?(?:dalam|in|diakses|vol|no|hlm|pp)\b/i.test(text.slice(start + close.index, start + close.index + 12))) return undefined
  const lead = /^.?,?\s?(?:dalam|in)\s/i.exec(text.slice(start + close.index, start + close.index + 12))
  if (lead && viewed.test(text.slice(start + close.index + lead[0].length, start + close.index + lead[0].length + 40))) return undefined
  const piece = trimPiece(text, start, start + close.index)
  return piece && {...toMark(piece), end: start + close.index + close[0].length, start}
}

/** Where the first thing already read stands in `[start, end)`, else `end`. */
export function firstTaken(text: string, start: number, end: number): number {
  const at = text.indexOf(taken, start)
  return at < 0 ? end : Math.min(end, Math.max(at, start))
}

/** Where the first word stands. */
export function firstBoundary(text: string, from: number): number {
  let at = from
  while (at < text.length && !/[\p{L}\p{N}"“(]/u.test(text[at] ?? '')) at++
  return at
}

/** Words that are left over from what was read, and name nothing. */
const leftOver: ReadonlySet<string> = new Set('dalam in p pp hlm hal halaman vol no and dan ed eds hh h pukul tersedia retrieved from dari di pada tahun th doi url available at online pdf diakses html link wib dkk'.split(' '))

/** The pieces that are left in `[from, end)`, without what names nothing. */
export function restPieces(text: string, from: number, end: number): Piece[] {
  return piecesOf(text, from, end).filter(piece => {
    const value = piece.text
    if (value.length > 26) return true
    if (!/\p{L}{2}|\d{5}/u.test(value) || leftOver.has(value.toLowerCase().replace(/\.$/, '')) || readDate(value) !== undefined) return false
    if (text[piece.start - 1] === '(' && text[piece.end] === ')' && /^[\p{Lu}\d ’'-]{2,14}$/u.test(value)) return false
    return !/^[([]?(?:jilid|vol(?:ume)?|no(?:mor)?|edisi|ed|cet|issn|isbn)\b[^\p{L}]*$/iu.test(value)
  })
}

/** Several pieces as one, up to what was already read. */
export function joined(text: string, pieces: readonly {readonly start: number, readonly end: number}[]): Mark | undefined {
  const first = pieces[0]
  const last = pieces.at(-1)
  if (!first || !last) return undefined
  const stop = firstTaken(text, first.start, last.end)
  const piece = trimPiece(text, first.start, stop)
  return piece && toMark(piece)
}

/** A piece as a mark. */
export function toMark(piece: Piece): Mark {
  return {start: piece.start, end: piece.end, value: piece.text, valueStart: piece.start, valueEnd: piece.end}
}

/** A mark that ends before `end`. */
export function cut(text: string, mark: Mark, end: number): Mark | undefined {
  const piece = trimPiece(text, mark.start, end)
  return piece && toMark(piece)
}

/** "(IJEAT)" behind a journal's name belongs to it. */
export function withBrackets(text: string, piece: Piece): Piece {
  const behind = /^\s?\(\p{Lu}[\p{L}-]{1,12}\)/u.exec(text.slice(piece.end, piece.end + 18))
  return behind ? {start: piece.start, end: piece.end + behind[0].length, text: text.slice(piece.start, piece.end + behind[0].length)} : piece
}

/** Whether a name is a journal's, newspaper's, magazine's or that of proceedings. */
export function isContainer(name: string, numbered = true): boolean {
  return (numbered ? isPeriodical(name) : isSurelyPeriodical(name)) && !isPublisher(name) || isNewspaper(name) || isMagazine(name) || isConference(name) || /^(?:jurnal|journal|majalah|prosiding)\b/i.test(name)
}

/** "Title, Jurnal X": one piece that holds both; the journal is the last part that may be one. */
export function splitTitle(text: string, title: Mark): [Mark | undefined, Mark | undefined] {
  const parts = commaParts(text, {start: title.start, end: title.end, text: title.value})
  for (let at = 1; at < parts.length; at++) {
    const part = parts[at]
    const whole = part && trimPiece(text, part.start, title.end)
    if (!part || !whole || !(isContainer(part.text) || beginsWith(part.text, phrases.newspaper) > 0)) continue
    return [cut(text, title, part.start), toMark(part.text.length < 4 ? whole : part)]
  }
  return [title, undefined]
}

/** "Perkembangan Anak Jakarta Erlangga": place and publisher behind the title without any mark between. */
export function gluedPublisher(text: string, title: Mark): [Mark | undefined, PlaceMark] | undefined {
  const list = matchesOf(/\S+/g, title.value).map(match => ({start: title.valueStart + match.index, end: title.valueStart + match.index + match[0].length, text: match[0]}))
  for (let at = list.length - 2; at >= 2 && at >= list.length - 5; at--) {
    const city = list[at]
    const next = list[at + 1]
    if (!city || !next || !isPlace(city.text) || !/^\p{Lu}/u.test(city.text) || /^(?:di|dan|kota|in)$/i.test(list[at - 1]?.text ?? '')) continue
    const house = text.slice(next.start, title.valueEnd)
    if (!isPublisher(house)) continue
    const publisher = {start: next.start, end: title.valueEnd, value: house, valueStart: next.start, valueEnd: title.valueEnd}
    return [cut(text, title, city.start), {place: {start: city.start, end: city.end, value: city.text, valueStart: city.start, valueEnd: city.end}, publisher, start: city.start, end: title.valueEnd}]
  }
  return undefined
}

/** Whether the last words of an entry may be a publisher: its words say so, or they are few and in capitals. */
export function mayBePublisher(name: string, left: number): boolean {
  if (/^(?:chapter|bab|part|bagian|section)\s[\dIVX]/i.test(name)) return false
  if (/^(?:film|video|podcast|slide|slides|executive summary|makalah|paper|artikel|naskah|wawancara|interview)$/i.test(name)) return false
  const list = name.split(/\s+/)
  if (isPublisher(name) || anyWord(name, words.organisation)) return list.length <= 12
  return left <= 2 && list.length <= 4 && list.every(word => /^[\p{Lu}&\d]/u.test(word) || /^(?:and|dan|of|de|von|the)$/.test(word)) && !/[?!:]/.test(name)
}

/** "Balai Penerbit FKUI Jakarta": a publisher with its place as the last word. */
export function splitCity(text: string, publisher: Mark): [Mark, PlaceMark] | undefined {
  const city = /\b(?:penerbit|press|pustaka)\b/i.test(publisher.value) ? /\s(\p{Lu}\p{L}+)$/u.exec(publisher.value)?.[1] : undefined
  if (city === undefined || !isPlace(city)) return undefined
  const start = publisher.end - city.length
  return [cut(text, publisher, start) ?? publisher, {place: {start, end: publisher.end, value: city, valueStart: start, valueEnd: publisher.end}, publisher: undefined, start, end: publisher.end}]
}

/** "Poverty: An Ordinal Approach, Econometrica, 44(2)": what a comma parts from the title right before the numbers is the journal. */
export function splitBeforeNumbers(text: string, title: Mark, limit: number): [Mark | undefined, Mark | undefined] {
  if (!/^[,\s]*$/.test(text.slice(title.end, limit))) return [title, undefined]
  const last = commaParts(text, {start: title.start, end: title.end, text: title.value}).slice(1).at(-1)
  if (!last || !/^\p{Lu}/u.test(last.text) || last.text.split(' ').length > 8) return [title, undefined]
  return [cut(text, title, last.start), toMark(last)]
}

/** "Jurnal X Vol. 1 No. 2. Judul": the journal stands first, right before the numbers, and the title behind them. */
export function journalFirst(text: string, first: Mark, rest: readonly Piece[], limit: number): Piece | undefined {
  if (!/^[,.\s]*$/.test(text.slice(first.end, Math.max(first.end, limit))) || limit < first.end - 1) return undefined
  const title = rest.find(piece => piece.start > limit)
  const count = first.value.split(' ').length
  if (!title || title.text.split(' ').length < 3 || isPublisher(title.text)) return undefined
  return isPeriodical(first.value) || (count <= 4 && title.text.split(' ').length > count) ? title : undefined
}

/** "Fues, Leipzig": a publisher and a place that no table knows, two short names between commas; a company's form is no place. */
export function unknownPlace(text: string, publisher: Mark): [Mark, PlaceMark] | undefined {
  const [house, city, ...more] = commaParts(text, {start: publisher.start, end: publisher.end, text: publisher.value})
  if (!house || !city || more.length > 0 || !/^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$/u.test(city.text) || isPublisher(city.text) || anyWord(city.text, words.organisation)) return undefined
  return [toMark(house), {place: toMark(city), publisher: undefined, start: city.start, end: city.end}]
}

/** "Psikologi Sosial, Rineka Cipta" right before the year: the last part, a few words in capitals, is the publisher. */
export function splitHouse(text: string, title: Mark): [Mark | undefined, Mark | undefined] {
  const parts = commaParts(text, {start: title.start, end: title.end, text: title.value})
  const last = parts.at(-1)
  if (!last || parts.length < 2 || isPlace(last.text) || !mayBePublisher(last.text, 1) || anyWord(last.text, words.inTitles)) return [title, undefined]
  // "Teori, Konsep, Aplikasi": a title that lists.
  if (!isPublisher(last.text) && (last.text.split(' ').length < 2 || !parts.some(part => part.text.split(' ').length > 1))) return [title, undefined]
  return [cut(text, title, last.start), toMark(last)]
}

/** "Encyclopedia of Social Work, NASW Press": a holding work with its publisher behind a comma. */
export function splitPublisher(text: string, container: Mark): [Mark | undefined, Mark | undefined] {
  const parts = commaParts(text, {start: container.start, end: container.end, text: container.value})
  const last = parts.at(-1)
  return last && parts.length > 1 && isPublisher(last.text) && mayBePublisher(last.text, 1) ? [cut(text, container, last.start), toMark(last)] : [container, undefined]
}
