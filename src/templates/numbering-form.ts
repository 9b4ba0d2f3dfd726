import type {Numbering} from '../markdown/model.ts'
import {fromRoman, toRoman} from '../text/roman.ts'

/** The number of a heading in other digits but in the writer's own form: `BAB II` → `BAB III`, `2.1.` → `2.2.`, `b)` → `c)`. */
export function writeNumber(like: Numbering, parts: readonly number[]): string {
  const last = parts.at(-1) ?? 1
  switch (like.style) {
    case 'decimal':
      return like.raw.replace(/\d+(?:[ \t]*\.[ \t]*\d+)*/u, parts.join('.'))
    case 'arabic':
      return like.raw.replace(/\d+/u, String(last))
    case 'letter':
      return like.raw.replace(/[a-z]+/iu, found => inCaseOf(found, letters(last)))
    case 'roman':
      return like.raw.replace(/[a-z]+/iu, found => inCaseOf(found, toRoman(last)))
    case 'chapter':
      // The last word is the number: `BAB II`, `Bab 2`, `CHAPTER ONE`.
      return like.raw.replace(/[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u, found =>
        /^\d/u.test(found) ? String(last) : fromRoman(found) === undefined ? toRoman(last) : inCaseOf(found, toRoman(last)))
  }
}

/** 1 → `a`, 26 → `z`, 27 → `aa`. */
export function letters(number: number): string {
  let rest = Math.max(1, number)
  let written = ''
  while (rest > 0) {
    written = String.fromCharCode(97 + (rest - 1) % 26) + written
    rest = Math.floor((rest - 1) / 26)
  }
  return written
}

/** Writes words in the case of others: capitals, small letters, or capital first letters. */
export function inCaseOf(model: string, words: string): string {
  const cased = model.replace(/\P{L}/gu, '')
  if (cased === '') return words
  if (cased === cased.toUpperCase()) return words.toUpperCase()
  if (cased === cased.toLowerCase()) return words.toLowerCase()
  if (!/^\p{Lu}/u.test(cased)) return words
  const everyWord = !/(?<![\p{L}\p{M}])\p{Ll}/u.test(model)
  return words.replace(everyWord ? /(?<![\p{L}\p{M}])\p{Ll}/gu : /^\p{Ll}/u, letter => letter.toUpperCase())
}
