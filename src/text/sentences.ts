import {matchesOf} from './matches.ts'
import type {Range} from './range.ts'

const stops = /[.!?]|\n(?=\r?\n)/gu

/** Words after which a full stop ends no sentence. */
const abbreviations = new Set([
  'dr', 'drs', 'dra', 'prof', 'ir', 'h', 'hj', 'st', 'mr', 'mrs', 'ms', 'no', 'hlm', 'hal', 'pp', 'p', 'vol', 'ed', 'eds', 'al', 'dkk', 'dll', 'dsb', 'dst', 'tgl', 'jl', 'kec', 'kab', 'kel', 'sdr', 'tn', 'ny', 'an', 'yth',
  'e', 'g', 'i', 'cf', 'etc', 'vs', 'm', 's', 'sos', 'si', 'pd', 'rt', 'rw', 'ud', 'cv', 'pt', 'a', 'b', 'c', 'd',
])

/** Splits a text into sentences; `base` is added to every offset. Abbreviations, initials and numbers do not end one. */
export function sentencesOf(text: string, base = 0): Range[] {
  const found: Range[] = []
  let start = 0
  const close = (end: number): void => {
    let from = start
    let to = end
    while (from < to && /\s/u.test(text[from] ?? '')) from++
    while (to > from && /\s/u.test(text[to - 1] ?? '')) to--
    if (to > from) found.push({start: base + from, end: base + to})
    start = end
  }
  for (const match of matchesOf(stops, text)) {
    const at = match.index
    const char = match[0]
    if (at < start) continue
    if (char === '\n') {
      close(at + 1)
      continue
    }
    let end = at + 1
    while (end < text.length && /["”’')\]*_]/u.test(text[end] ?? '')) end++
    if (end < text.length && !/\s/u.test(text[end] ?? '') && !(char === '.' && /\p{Lu}/u.test(text[end] ?? '') && /\p{Ll}/u.test(text[at - 1] ?? ''))) continue
    if (char === '.' && isAbbreviation(text, at)) continue
    close(end)
  }
  close(text.length)
  return found
}

function isAbbreviation(text: string, dot: number): boolean {
  let from = dot
  while (from > 0 && dot - from < 8 && /[\p{L}\p{N}]/u.test(text[from - 1] ?? '')) from--
  const word = text.slice(from, dot)
  if (!word || /^\d+$/.test(word)) return /^\d{1,2}$/.test(word) && /^\s+\p{Ll}/u.test(text.slice(dot + 1, dot + 4))
  return /^\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase())
}
