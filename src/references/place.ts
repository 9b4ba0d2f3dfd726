import {isPlainLetter} from '../text/fold.ts'
import {isOrganisation} from './organisation-names.ts'
import type {Mark} from './links.ts'
import {endsPiece, taken, trimPiece, type Piece} from './pieces.ts'
import {anyWord, isPlace, phraseKey, words} from './tables.ts'

/** Place and publisher, at offsets of a clean text. */
export interface PlaceMark {
  readonly place: Mark | undefined
  readonly publisher: Mark | undefined
  readonly start: number
  readonly end: number
}

/** Finds "Place: Publisher" in `[from, end)`, the last one first; `titleEnd` is where the title surely goes on to. */
export function readPlaceAndPublisher(text: string, from: number, end: number, titleEnd: number): PlaceMark | undefined {
  for (let colon = text.lastIndexOf(':', end - 1); colon >= from; colon = colon > 0 ? text.lastIndexOf(':', colon - 1) : -1) {
    if (text[colon + 1] === '/') continue
    // "Bogor (ID): Institut …"
    const country = /\s?\(\p{Lu}{2,3}\)\s?$/u.exec(text.slice(Math.max(from, colon - 8), colon))?.[0].length ?? 0
    const left = leftOf(text, from, colon - country)
    if (!left) continue
    const right = rightOf(text, colon + 1, end)
    const known = isPlace(left.text)
    const alone = known && right !== undefined && /^[\s.,:;)\0]*$/.test(text.slice(from, left.start)) && /^[\s.,;)\0]*$/.test(text.slice(right.end, end)) && (anyWord(right.text, words.publisher) || anyWord(right.text, words.organisation) || (right.text.split(' ').length <= 3 && mayBeHouse(right.text) && !anyWord(right.text, words.inTitles)))
    if (left.start <= titleEnd && !alone && !(known && right && right.text.split(' ').length <= 5 && anyWord(right.text, words.publisher) && left.start > from)) continue
    // "Aksara Baru: Jakarta": the other way round.
    if (!known && right && isPlace(right.text)) {
      const office = isPublisher(left.text) || isOrganisation(left.text)
      const house = office ? withOffices(text, left, Math.max(from, titleEnd)) : left
      if (office || looksLikePlace(text, left, right)) return {place: mark(text, right), publisher: mark(text, house), start: house.start, end: right.end}
    }
    if (known || looksLikePlace(text, left, right)) {
      return {place: mark(text, left), publisher: right ? mark(text, right) : undefined, start: left.start, end: Math.max(right?.end ?? colon + 1, colon + 1)}
    }
  }
  return undefined
}

/** "Direktorat Kepurbakalaan, Kementerian Kebudayaan: Jakarta": an office with those above it, back to a full stop. */
function withOffices(text: string, last: Piece, from: number): Piece {
  let {start} = last
  for (;;) {
    const before = /([\p{L} &-]{6,90}),\s$/u.exec(text.slice(Math.max(from, start - 92), start))
    if (!before?.[1] || !isOrganisation(before[1].trim())) break
    start -= before[1].trimStart().length + 2
  }
  return start === last.start ? last : {start, end: last.end, text: text.slice(start, last.end)}
}

/** The words before the colon, back to the last punctuation; a state may stand behind a comma. */
function leftOf(text: string, from: number, colon: number): Piece | undefined {
  let at = colon
  let commas = 0
  while (at > from && colon - at < 60) {
    if (isPlainLetter(text.charCodeAt(at - 1))) {
      at--
      continue
    }
    const char = text.charAt(at - 1)
    if (char === taken || /[;:"“”([?!]/.test(char)) break
    if (char === '.' && (isPlace(text.slice(at, colon)) || !/(?:^|[\s.,])(?:\p{Lu}|St|Mt|D\.C)$/u.test(text.slice(Math.max(from, at - 5), at - 1)))) break
    if (char === ',') {
      const chunk = text.slice(at, colon).trim()
      if (commas > 0 || !(words.region.has(phraseKey(chunk).replaceAll(' ', '')) || words.region.has(phraseKey(chunk)) || isPlace(chunk)) || chunk.length > 16) break
      const before = /[\p{L}.' ]{2,30}$/u.exec(text.slice(Math.max(from, at - 31), at - 1))?.[0]
      if (!before || !isPlace(before.replace(/^.*\.\s/, ''))) break
      commas++
    }
    at--
  }
  return trimPiece(text, at, colon)
}

/** The publisher: up to the end of the sentence, to a bracket, or to what was already read. */
function rightOf(text: string, start: number, end: number): Piece | undefined {
  let at = start
  for (; at < end; at++) {
    if (isPlainLetter(text.charCodeAt(at))) continue
    const char = text.charAt(at)
    if (char === taken || /[;\])]/.test(char)) break
    if (char === '(' && at > start + 2) break
    if (char === '.' && endsPiece(text, at) && !/(?:^|[\s,])(?:Inc|Ltd|Co)$/.test(text.slice(Math.max(start, at - 5), at))) break
    if (char === '.' && /(?:^|[\s,])(?:Inc|Ltd|Co)$/.test(text.slice(Math.max(start, at - 5), at)) && /^\.?\s\p{Lu}/u.test(text.slice(at + 1, at + 4))) {
      at++
      break
    }
    if (char === ',' && /^,\s(?:cet|hlm|hal|h\.|edisi|jilid|\d)/i.test(text.slice(at, at + 8))) break
  }
  return trimPiece(text, start, at)
}

/** An unknown place: few words in capitals behind a full stop, with what may be a publisher. */
function looksLikePlace(text: string, left: Piece, right: Piece | undefined): boolean {
  if (!right) return false
  const list = left.text.split(/\s+/)
  if (anyWord(right.text, words.periodical)) return false
  if (list.length > 3 || !list.every(word => /^\p{Lu}/u.test(word)) || anyWord(left.text, words.periodical)) return false
  const before = /[.([\0]\s?$/.test(text.slice(Math.max(0, left.start - 2), left.start))
  // ", Oakland: University of California Press"
  if (!before) return /,\s?$/.test(text.slice(Math.max(0, left.start - 2), left.start)) && isPublisher(right.text) && list.length <= 2 && !anyWord(left.text, words.inTitles)
  const rightWords = right.text.split(/\s+/)
  return anyWord(right.text, words.publisher) || anyWord(right.text, words.organisation) || (rightWords.length <= 4 && rightWords.every(word => /^[\p{Lu}&]/u.test(word) || /^(?:and|dan)$/.test(word) || /^(?:al|el|ar|as|an|at)-['’]?\p{Lu}/u.test(word)))
}

/** Place and publisher without a colon: "Alfabeta, Bandung", "Bandung, Alfabeta", "Bandung. Alfabeta", or a place alone. */
export function readPlaceByComma(text: string, pieces: readonly Piece[]): PlaceMark | undefined {
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index]
    if (!piece) continue
    if (index > 0 && isPlace(piece.text)) {
      const next = pieces[index + 1]
      const previous = pieces[index - 1]
      if (next && isPublisher(next.text)) return {place: mark(text, piece), publisher: mark(text, next), start: piece.start, end: next.end}
      if (previous && index > 1 && isPublisher(previous.text)) return {place: mark(text, piece), publisher: mark(text, previous), start: previous.start, end: piece.end}
      return {place: mark(text, piece), publisher: undefined, start: piece.start, end: piece.end}
    }
    const found = withinPiece(text, piece, index === 0)
    if (found) return found
  }
  return undefined
}

function withinPiece(text: string, piece: Piece, first: boolean): PlaceMark | undefined {
  const parts = commaParts(text, piece)
  if (parts.length < 2) return undefined
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at]
    if (!part || !isPlace(part.text) || (first && at === 0)) continue
    const before = parts[at - 1]
    const after = parts[at + 1]
    const place = mark(text, part)
    if (after && isPublisher(after.text)) {
      const last = parts.slice(at + 1).findLast(next => /^(?:Inc|Ltd|Tbk)\.?$/.test(next.text)) ?? after
      return {place, publisher: mark(text, {start: after.start, end: last.end, text: ''}), start: part.start, end: last.end}
    }
    const last = parts.at(-1)
    if (after && after === last && words.region.has(phraseKey(after.text).replaceAll(' ', '')) && before && (!first || at > 1)) {
      return {place: mark(text, {start: part.start, end: after.end, text: ''}), publisher: mark(text, before), start: before.start, end: after.end}
    }
    if (before && (!first || at > 1) && (isPublisher(before.text) || !first || (after === undefined && mayBeHouse(before.text)))) return {place, publisher: mark(text, before), start: before.start, end: part.end}
    // "Patologi Sosial, Bandung": the place alone behind the title.
    if (first && at === 1 && after === undefined && before && before.text.includes(' ')) return {place, publisher: undefined, start: part.start, end: part.end}
    // "Kuantitatif, Kualitatif, dan R&D, Bandung": behind the end of a title that lists.
    if (first && at > 1 && after === undefined && before && /^(?:dan|and)\s/.test(before.text)) return {place, publisher: undefined, start: part.start, end: part.end}
    if (after && at === parts.length - 2 && (first ? mayBeHouse(after.text) : after.text.split(' ').length <= 5)) return {place, publisher: mark(text, after), start: part.start, end: after.end}
  }
  return undefined
}

/** "Hukum dan Masyarakat, Angkasa, Bandung": an unknown publisher beside a known place, a few words in capitals. */
function mayBeHouse(name: string): boolean {
  const list = name.split(' ')
  return list.length <= 4 && list.every(word => /^[\p{Lu}&]/u.test(word)) && !isPlace(name)
}

/** The parts of a piece between commas. */
export function commaParts(text: string, piece: Piece): Piece[] {
  const parts: Piece[] = []
  let from = piece.start
  let depth = 0
  for (let at = piece.start; at <= piece.end; at++) {
    if (at < piece.end && isPlainLetter(text.charCodeAt(at))) continue
    const char = text[at]
    if (at < piece.end && (char === '(' || char === '[')) depth++
    if (at < piece.end && (char === ')' || char === ']')) depth = Math.max(0, depth - 1)
    if (at < piece.end && (char !== ',' || depth > 0)) continue
    const part = trimPiece(text, from, at)
    if (part) parts.push(part)
    from = at + 1
  }
  return parts
}

/** Whether a name may be a publisher's by its words. */
export function isPublisher(name: string): boolean {
  return anyWord(name, words.publisher) && !/^(?:jurnal|journal)\b/i.test(name)
}

function mark(text: string, piece: Piece): Mark {
  return {start: piece.start, end: piece.end, value: text.slice(piece.start, piece.end), valueStart: piece.start, valueEnd: piece.end}
}
