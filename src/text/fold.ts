/** A word of a text: folded for comparing, with its place. */
export interface Word {
  /** Lower case, without diacritics and apostrophes. */
  readonly text: string
  readonly start: number
  readonly end: number
}

const marks = /[\p{M}'’ʼ]/gu
const letter = /[\p{L}\p{N}]/u
/** What each character code is: 1 a letter or digit, 2 an apostrophe, 0 anything else, 255 not looked up yet. */
const kinds = new Uint8Array(65_536).fill(255)

/** Folds a text for comparing: lower case, no diacritics, no apostrophes; everything else stays. */
export function fold(text: string): string {
  let capitals = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127 || code === 39) return text.normalize('NFKD').replace(marks, '').toLowerCase()
    if (code >= 65 && code <= 90) capitals = true
  }
  return capitals ? text.toLowerCase() : text
}

/** The words of a text with their places; `base` is added to every offset. Hyphens part words, apostrophes do not. */
export function wordsOf(text: string, base = 0): Word[] {
  const found: Word[] = []
  let at = 0
  while (at < text.length) {
    const start = nextStart(text, at)
    if (start < 0) break
    at = wordEnd(text, start)
    found.push({text: fold(text.slice(start, at)), start: base + start, end: base + at})
  }
  return found
}

/** How many words a text has. */
export function countWords(text: string): number {
  let count = 0
  let at = 0
  while (at < text.length) {
    const start = nextStart(text, at)
    if (start < 0) break
    at = wordEnd(text, start)
    count++
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

/** A name as its folded words joined by one space: the key of every name table. */
export function nameKey(text: string): string {
  return wordsOf(text).map(word => word.text).join(' ')
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

function nextStart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (kindAt(text, at) === 1) return at
  return -1
}

function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const kind = kindAt(text, at)
    if (kind !== 1 && !(kind === 2 && kindAt(text, at + 1) === 1)) break
    at++
  }
  return at
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (Number.isNaN(code)) return 0
  const known = kinds[code] ?? 0
  if (known !== 255) return known
  // Letters outside the basic plane come in two halves; both count as letters, so that a word is never cut between them.
  const kind = code === 39 || code === 0x2019 || code === 0x02bc ? 2 : (code >= 0xd800 && code <= 0xdfff) || letter.test(text.charAt(at)) || /\p{M}/u.test(text.charAt(at)) ? 1 : 0
  kinds[code] = kind
  return kind
}
