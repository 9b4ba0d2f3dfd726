/** A word of a text: folded for comparing, with its place. */
export interface Word {
  /** Lower case, without diacritics and apostrophes. */
  readonly text: string
  readonly start: number
  readonly end: number
}

const marks = /[\p{M}'’ʼ]/gu
const letter = /[\p{L}\p{M}\p{N}]/u

/** What a character is: plain letters and digits are folded already, capitals need lower case, others all that `fold` does. */
const other = 0
const plain = 1
const capital = 2
const foreign = 4
const apostrophe = 8
const inWord = plain | capital | foreign
const unknown = 255
/** Follows a sign that is to be drawn as a picture. */
const pictureStyle = 0xfe0f
/** What each character code is, as far as it was looked up. */
const kinds = new Uint8Array(65_536).fill(unknown)

/** Whether a character code is one of the letters A to Z, in either case: told without a pattern, for most characters of a text are. */
export function isPlainLetter(code: number): boolean {
  const small = code | 32
  return small >= 97 && small <= 122
}

/** Folds a text for comparing: lower case, no diacritics, no apostrophes; everything else stays. */
export function fold(text: string): string {
  let seen = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127 || code === 39) return foldForeign(text)
    if (code >= 65 && code <= 90) seen = capital
  }
  return seen === capital ? text.toLowerCase() : text
}

/** The words of a text with their places; `base` is added to every offset. Hyphens part words, apostrophes do not. */
export function wordsOf(text: string, base = 0): Word[] {
  const found: Word[] = []
  eachWord(text, (word, start, end) => found.push({text: word, start: base + start, end: base + end}))
  return found
}

/** How many words a text has. */
export function countWords(text: string): number {
  let count = 0
  let within = false
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at)
    if ((kind & inWord) === 0) within &&= goesOn(text, at, kind)
    else if (!within) {
      within = true
      count++
    }
  }
  return count
}

/** The words that lie within a range, from words in the order of the text. */
export function wordsBetween(words: readonly Word[], start: number, end: number): Word[] {
  const from = firstFrom(words, start)
  let to = from
  while (to < words.length && (words[to]?.end ?? 0) <= end) to++
  return words.slice(from, to)
}

/** A text with single spaces only: line breaks, tabs and runs of white space become one; most texts have none of these. */
export function singleSpaced(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/gu, ' ')
}

/** A name as its folded words joined by one space: the key of every name table. */
export function nameKey(text: string): string {
  let key = ''
  eachWord(text, word => {
    key += key === '' ? word : ` ${word}`
  })
  return key
}

function firstFrom(words: readonly Word[], start: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

function eachWord(text: string, visit: (folded: string, start: number, end: number) => void): void {
  let at = 0
  while (at < text.length) {
    let kind = kindAt(text, at)
    if ((kind & inWord) === 0) {
      at++
      continue
    }
    const start = at
    let seen = other
    do {
      seen |= kind
      at++
      kind = kindAt(text, at)
    } while (goesOn(text, at, kind))
    const word = text.slice(start, at)
    visit(seen === plain ? word : seen < foreign ? word.toLowerCase() : foldForeign(word), start, at)
  }
}

/** Whether the word before an offset goes on there: an apostrophe belongs to it only before another letter. */
function goesOn(text: string, at: number, kind: number): boolean {
  return (kind & inWord) !== 0 || (kind === apostrophe && (kindAt(text, at + 1) & inWord) !== 0)
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return other
  const code = text.charCodeAt(at)
  if (code >= 0xdc00 && code <= 0xdfff && isPicture(text.charCodeAt(at - 1))) return other
  const known = kinds[code] ?? other
  return known === unknown ? (kinds[code] = kindOf(code)) : known
}

/** Whether a first half opens a picture, as titles on web pages are decorated with. */
function isPicture(code: number): boolean {
  return code >= 0xd83c && code <= 0xd83e
}

function kindOf(code: number): number {
  if (code === 39 || code === 0x2019 || code === 0x02bc) return apostrophe
  if (code >= 65 && code <= 90) return capital
  // Letters outside the basic plane come in two halves; both count as letters, so that a word is never cut between them.
  if (isPicture(code) || code === pictureStyle) return other
  const isLetter = (code >= 0xd800 && code <= 0xdfff) || letter.test(String.fromCharCode(code))
  return !isLetter ? other : code > 127 ? foreign : plain
}

function foldForeign(text: string): string {
  return text.normalize('NFKD').replace(marks, '').toLowerCase()
}
