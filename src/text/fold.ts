/** A word of a text: folded for comparing, with its place. */
export interface Word {
  /** Lower case, without diacritics and apostrophes. */
  readonly text: string
  readonly start: number
  readonly end: number
}

const wordPattern = /[\p{L}\p{N}]+(?:['’ʼ][\p{L}]+)*/gu
const marks = /[\p{M}'’ʼ]/gu

/** Folds a text for comparing: lower case, no diacritics, no apostrophes; everything else stays. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(marks, '').toLowerCase()
}

/** The words of a text with their places; `base` is added to every offset. Hyphens part words. */
export function wordsOf(text: string, base = 0): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    found.push({text: fold(match[0]), start: base + match.index, end: base + match.index + match[0].length})
  }
  return found
}

/** How many words a text has. */
export function countWords(text: string): number {
  let count = 0
  for (const match of text.matchAll(wordPattern)) if (match[0]) count++
  return count
}

/** A name as its folded words joined by one space: the key of every name table. */
export function nameKey(text: string): string {
  return wordsOf(text).map(word => word.text).join(' ')
}
