import type {Range} from '../text/range.ts'

/** Where a part goes and what has to stand around it. */
export interface Insertion {
  /** Replaced by the part: empty, or the blanks of a blank line. */
  readonly range: Range
  readonly before: string
  readonly after: string
}

/**
 * Where a block may be inserted for a cursor at `offset`: on a blank line right there, within a line of text below it. A
 * blank line stands on either side, as Markdown wants it between blocks. Line ends are `\n`; the editor turns them into
 * the document's own.
 */
export function insertionAt(text: string, offset: number): Insertion {
  const line = lineAt(text, offset)
  const blank = text.slice(line.start, line.end).trim() === ''
  const range = blank ? line : {start: line.end, end: line.end}
  const above = text.slice(0, range.start)
  const below = text.slice(range.end)
  return {
    range,
    before: above.trim() === '' ? '' : missing(/\s*$/.exec(above.slice(-200))?.[0] ?? ''),
    after: below.trim() === '' ? '' : missing(/^\s*/.exec(below)?.[0] ?? ''),
  }
}

function lineAt(text: string, offset: number): Range {
  let start = offset
  let end = offset
  while (start > 0 && !'\r\n'.includes(text.charAt(start - 1))) start--
  while (end < text.length && !'\r\n'.includes(text.charAt(end))) end++
  return {start, end}
}

/** Line ends that are still wanted for one blank line. */
function missing(blanks: string): string {
  const present = blanks.match(/\r\n|\r|\n/g)?.length ?? 0
  return '\n'.repeat(Math.max(0, 2 - present))
}
