import type {Range} from '../text/range.ts'

/** Where two texts differ: everything before and behind one stretch is the same. */
export interface Moved {
  /** The stretch in the older and in the newer text. */
  readonly before: Range
  readonly after: Range
  /** An offset of the newer text in the older one; within the stretch, where it begins. */
  readonly toBefore: (offset: number) => number
  /** An offset of the older text in the newer one; undefined within the stretch. */
  readonly toAfter: (offset: number) => number | undefined
}

/** Compares a text that was read with the text as it stands now, while someone types. */
export function movedBetween(before: string, after: string): Moved {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let tail = 0
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++
  const was = {start, end: before.length - tail}
  const is = {start, end: after.length - tail}
  return {
    before: was,
    after: is,
    toBefore: offset => offset <= is.start ? offset : offset >= is.end ? offset - is.end + was.end : was.start,
    toAfter: offset => offset <= was.start ? offset : offset >= was.end ? offset - was.end + is.end : undefined,
  }
}
