import {isPlainLetter} from '../text/fold.ts'
import {isPlace, phraseKey, phrases, words} from './tables.ts'

/** The character that stands where something was already read. */
export const taken = '\u0000'

/** A stretch of a clean text. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Words after which a full stop parts nothing. */
const abbreviated: ReadonlySet<string> = new Set([
  'dr', 'drs', 'dra', 'prof', 'ir', 'st', 'mr', 'mrs', 'ms', 'vol', 'no', 'nr', 'hlm', 'hal', 'pp', 'p', 'ed', 'eds', 'cet', 'jil', 'pt', 'cv', 'ud', 'univ', 'dept', 'rev', 'jr', 'vs', 'dkk', 'al', 'cf', 'trans', 'terj', 'peny', 'penerj',
  'int', 'intl', 'eng', 'adv', 'sci', 'res', 'med', 'psychol', 'soc', 'clin', 'assoc', 'amer', 'brit', 'proc', 'stud', 'educ', 'tgl', 'jl', 'kab', 'kec', 'prov', 'th', 'thn', 'gen', 'mt', 'ft', 'hj', 'kh', 'ny', 'tn', 'sdr', 'fig', 'art', 'ch', 'etc', 'cit', 'lib', 'polit', 'penerb', 'typ', 'tip', 'pap', 'et', 'econ', 'nat', 'natl', 'acad', 'math', 'ann', 'phys', 'bull', 'assn', 'mem', 'amer', 'dev', 'behav', 'appl', 'psychiatr', 'epidemiol',
])

/** "iGovernment", "medRxiv", "e-Journal": names that begin small. */
const ownCapitals = /^\p{Ll}{1,6}-?\p{Lu}/u

const closers = '"”’»)]'

/** Whether the full stop, question or exclamation mark at `at` ends a piece. */
export function endsPiece(text: string, at: number): boolean {
  const char = text[at]
  if (char !== '.' && char !== '?' && char !== '!') return false
  let next = at + 1
  while (next < text.length && closers.includes(text.charAt(next))) next++
  const after = text[next]
  if (after === undefined || after === taken) return true
  if (char !== '.') return after === ' ' && /[\p{Lu}\p{N}"“‘(\0]/u.test(text[next + 1] ?? '')
  let from = at
  while (from > 0 && at - from < 24 && (isPlainLetter(text.charCodeAt(from - 1)) || /[\p{L}\p{M}'’-]/u.test(text.charAt(from - 1)))) from--
  const word = text.slice(from, at)
  const key = word.toLowerCase()
  if (after !== ' ') {
    // Glued: "Sosial.Bandung". Initials and addresses are no ends.
    return /\p{Lu}/u.test(after) && word.length >= 3 && /\p{Ll}$/u.test(word) && !abbreviated.has(key) && !/[\w/@]\.\w+$/.test(text.slice(Math.max(0, from - 12), from))
  }
  if (/\p{Ll}/u.test(text[next + 1] ?? '') && !/\d/.test(text[at - 1] ?? '')) return /^(?:(?:dalam|in|hlm|hal|diakses|retrieved|doi|https?|www)\b|npj )/i.test(text.slice(next + 1, next + 12)) || ownCapitals.test(text.slice(next + 1, next + 9))
  // "Meilany Budiarti S. Dasar-dasar …": a word of titles behind the initial; "J. Social Issues" is a journal.
  if (/^\p{Lu}$/u.test(word) && text[from - 1] !== '&') return beforePlace(text, next + 1) || /^(?:\p{Lu}{3,12}:?\s)?(?:Jurnal|Journal)\s/u.test(text.slice(next + 1, next + 26)) || (word !== 'J' && words.inTitles.has((/^\p{L}+/u.exec(text.slice(next + 1, next + 24))?.[0] ?? '').toLowerCase()))
  if (abbreviated.has(key) && word.length > 0) return beforePlace(text, next + 1) || (key === 'dkk' && isPlace(text.slice(next + 1).replace(/[.,:(\0].*$/s, '')))
  return true
}

/** Whether a known place and a colon follow: "Fase F. Jakarta: …" ends a title in spite of its single letter. */
function beforePlace(text: string, at: number): boolean {
  const colon = text.indexOf(':', at)
  return colon > at && colon - at < 30 && phrases.place.has(phraseKey(text.slice(at, colon)))
}

/** Cuts `[start, end)` at ends of sentences and at what was taken; punctuation at the edges is left out. */
export function piecesOf(text: string, start: number, end: number): Piece[] {
  const found: Piece[] = []
  let from = start
  const close = (to: number): void => {
    const piece = trimPiece(text, from, to)
    if (piece) found.push(piece)
  }
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > 63 || (code > 46 && code < 63)) continue
    const char = text[at]
    if (char === taken) {
      if (at > from) close(at)
      while (at + 1 < end && text[at + 1] === taken) at++
      from = at + 1
    } else if ((char === '.' || char === '?' || char === '!') && endsPiece(text, at)) {
      let next = at + 1
      while (next < end && closers.includes(text.charAt(next))) next++
      close(next)
      from = next
    }
  }
  close(end)
  return found
}

const edge = codesOf(` \n\t\u00a0.,;:${taken}–—-`)
const pairing = codesOf('"“”‘’«»()[]')

/** Marks characters by their codes: asked for at every end of every piece. */
function codesOf(chars: string): Uint8Array {
  const codes = new Uint8Array(0x2100)
  for (const char of chars) codes[char.charCodeAt(0)] = 1
  return codes
}

/** A stretch without spaces and punctuation at its edges; undefined where nothing is left. Brackets and quotes stay when they pair. */
export function trimPiece(text: string, start: number, end: number): Piece | undefined {
  for (;;) {
    const before = end - start
    while (start < end && isEdge(text, start)) start++
    while (end > start && isEdge(text, end - 1) && !isAbbreviationEnd(text, start, end)) end--
    if (start < end && isPlainLetter(text.charCodeAt(start)) && isPlainLetter(text.charCodeAt(end - 1))) break
    const first = text.charAt(start)
    const last = text.charAt(end - 1)
    const opens = pairing[text.charCodeAt(start)] === 1
    if (!opens && pairing[text.charCodeAt(end - 1)] !== 1) break
    const inside = text.slice(start, end)
    if (opens && /["“”‘«]/.test(first) && !/["”’»]/.test(inside.slice(1))) start++
    else if (/["“”’»]/.test(last) && last !== '’' && !/["“‘«]/.test(inside.slice(0, -1))) end--
    else if (/["“‘«]/.test(first) && /["”’»]/.test(last) && inside.length > 2 && !/["“”«»]/.test(inside.slice(1, -1))) {
      start++
      end--
    } else if (/[([]/.test(first) && !/[)\]]/.test(inside)) start++
    else if (/[)\]]/.test(last) && !/[([]/.test(inside)) end--
    else if (/[([]/.test(first) && /[)\]]/.test(last) && inside.length > 1 && !/[()[\]]/.test(inside.slice(1, -1))) {
      start++
      end--
    } else if (/[([]/.test(last)) end--
    else if (/[)\]]/.test(first)) start++
    if (end - start === before) break
  }
  if (end <= start) return undefined
  const inside = text.slice(start, end)
  return isPlainLetter(text.charCodeAt(start)) || /[\p{L}\p{N}]/u.test(inside) ? {start, end, text: inside} : undefined
}

function isEdge(text: string, at: number): boolean {
  return edge[text.charCodeAt(at)] === 1
}

/** "Inc." keeps its full stop. */
function isAbbreviationEnd(text: string, start: number, end: number): boolean {
  if (text[end - 1] !== '.') return false
  return /(?:^|[\s.,&-])(?:Inc|Ltd|Co|Jr|Sr|dkk|al)\.$/.test(text.slice(Math.max(start, end - 8), end))
}
