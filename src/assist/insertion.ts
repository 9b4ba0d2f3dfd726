import type {Report} from '../report/model.ts'
import type {Range} from '../text/range.ts'

/** Where a part goes and what has to stand around it. */
export interface Insertion {
  /** Replaced by the part: empty, or the blanks of a blank line. */
  readonly range: Range
  readonly before: string
  readonly after: string
}

/**
 * Where a block may be inserted for a cursor at `offset`: on a blank line right there, within a block (paragraph, list,
 * table, code, comment, front matter) below it. A blank line stands on either side, as Markdown wants it between blocks.
 * Line ends are `\n`; the editor turns them into the document's own. A text that was not read is all paragraphs.
 */
export function insertionAt(text: string, offset: number, report?: Pick<Report, 'tree'>): Insertion {
  const line = lineAt(text, offset)
  const end = report ? endOfBlock(text, line, report) : endOfParagraph(text, line)
  const range = end === undefined ? line : startOfNextLine(text, end)
  const above = text.slice(0, range.start)
  const below = text.slice(range.end)
  return {
    range,
    before: above.trim() === '' ? '' : missing(/\s*$/.exec(above.slice(-200))?.[0] ?? ''),
    // A text whose last line was ended keeps it so.
    after: below.trim() === '' ? (end !== undefined && below === '' && /[\r\n]$/.test(above) ? '\n' : '') : missing(/^\s*/.exec(below)?.[0] ?? ''),
  }
}

/** The end of the block that a line belongs to; none for a line between blocks. */
function endOfBlock(text: string, line: Range, {tree}: Pick<Report, 'tree'>): number | undefined {
  for (const {type, position} of tree.children) {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
    if (end <= line.start || start > line.end) continue
    return type === 'paragraph' && isUnwrapped(text.slice(start, end)) ? line.end : end
  }
  return text.slice(line.start, line.end).trim() === '' ? undefined : line.end
}

function endOfParagraph(text: string, line: Range): number | undefined {
  if (text.slice(line.start, line.end).trim() === '') return undefined
  const blank = /(?:\r\n|\r|\n)[ \t]*(?=[\r\n]|$)/.exec(text.slice(line.end))
  const end = blank ? line.end + blank.index : text.length
  return isUnwrapped(text.slice(line.start, end)) ? line.end : end
}

/** Whether lines are longer than anyone breaks them: then each is a paragraph to its writer. */
function isUnwrapped(lines: string): boolean {
  return /[^\r\n]{161}/.test(lines)
}

/** What is inserted at the start of a line takes over no indentation; at the end of the text there is no such place. */
function startOfNextLine(text: string, end: number): Range {
  const at = /[\r\n]/.exec(text.slice(end))
  if (!at) return {start: text.length, end: text.length}
  const lineEnd = end + at.index
  const start = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1)
  return {start, end: start}
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
