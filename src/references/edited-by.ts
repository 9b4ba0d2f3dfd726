import type {Range} from '../text/range.ts'
import {endsPiece, taken} from './pieces.ts'

const sign = /,?\s(?:edited by|eds?\. by|disunting oleh|diedit oleh|penyunting:)\s(?=\p{Lu})/iu
const joins = /^\s?(?:and|dan|&)\s/i

/** Finds "edited by X and Y" behind the title of a book: the whole stretch and its names. */
export function readEditedBy(text: string, from: number): (Range & {readonly names: Range}) | undefined {
  const match = sign.exec(text.slice(from))
  if (!match) return undefined
  const start = from + match.index + match[0].length
  const commas: number[] = []
  let stop = start
  while (stop < text.length && stop - start < 240 && text[stop] !== taken && !endsPiece(text, stop)) {
    if (text[stop] === ',') commas.push(stop)
    stop++
  }
  // "A. Nama, B. Nama, and C. Nama, Penerbit": up to the part that "and" opens, else to the first comma.
  const ends = [...commas, stop]
  const last = ends.findLastIndex((_, index) => index > 0 && joins.test(text.slice((ends[index - 1] ?? 0) + 1, ends[index])))
  const end = ends[Math.max(0, last)] ?? stop
  return {start: from + match.index, end, names: {start, end}}
}
