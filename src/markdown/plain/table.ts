import type {AlignType, Table, TableCell, TableRow} from 'mdast'
import {phrasesOf, pointIn, type Line} from './words.ts'

/** A row that begins and ends with a bar and has no mark within but stars and calls of notes. */
const plainRow = /^\|[^\\`_[\]<&~\t\0\r]*(?:\[\^[a-z\d]{1,20}\][^\\`_[\]<&~\t\0\r]*)*(?<=.\|)$/u
const underHead = /^\|(?: *:?-+:? *\|)+$/u

/** The table that the lines of a block are; undefined where they are none, or one whose rows differ in their cells. */
export function tableOf(text: string, lines: readonly Line[]): Table | undefined {
  const [head, under, ...body] = lines
  if (!head || !under || !underHead.test(text.slice(under.start, under.end))) return undefined
  const align = text.slice(under.start + 1, under.end - 1).split('|').map(alignOf)
  const children: TableRow[] = []
  for (const line of [head, ...body]) {
    const row = rowOf(text, line, align.length)
    if (!row) return undefined
    children.push(row)
  }
  const last = lines.at(-1) ?? under
  return {type: 'table', align, children, position: {start: pointIn(head, head.start), end: pointIn(last, last.end)}}
}

function alignOf(under: string): AlignType {
  const [left, right] = [under.trimStart().startsWith(':'), under.trimEnd().endsWith(':')]
  return left && right ? 'center' : left ? 'left' : right ? 'right' : null
}

function rowOf(text: string, line: Line, cells: number): TableRow | undefined {
  if (!plainRow.test(text.slice(line.start, line.end))) return undefined
  const children: TableCell[] = []
  for (let start = line.start; start < line.end - 1;) {
    const bar = text.indexOf('|', start + 1)
    const cell = cellOf(text, line, start, bar)
    if (!cell) return undefined
    children.push(cell)
    start = bar
  }
  return children.length === cells ? {type: 'tableRow', children, position: {start: pointIn(line, line.start), end: pointIn(line, line.end)}} : undefined
}

/** The cell between two bars; its place has the bar before it, and in the last one the bar behind it. */
function cellOf(text: string, line: Line, bar: number, next: number): TableCell | undefined {
  const position = {start: pointIn(line, bar), end: pointIn(line, next === line.end - 1 ? line.end : next)}
  let [start, end] = [bar + 1, next]
  while (start < end && text.charCodeAt(start) === 32) start++
  while (end > start && text.charCodeAt(end - 1) === 32) end--
  if (start === end) return {type: 'tableCell', children: [], position}
  const children = phrasesOf(text, pointIn(line, start), pointIn(line, end))
  return children && {type: 'tableCell', children, position}
}
