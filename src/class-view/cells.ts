import {cellText} from '../class/cell-text.ts'
import type {CellState} from '../class/row.ts'
import {nameOfRow, type ViewColumn, type ViewRow} from '../class/view/model.ts'
import {sayView} from '../class/view/texts.ts'
import type {Language} from '../knowledge/types.ts'
import {element} from './dom.ts'

/** A sign for each state, beside its words: never the colour alone. */
const signs: Readonly<Record<CellState, string>> = {lacking: '✗', empty: '○', mentioned: '◔', waived: '⊘', present: '✓', absent: '·', unasked: ''}

/** In pixels, at the usual size of letters. */
const widths: Readonly<Record<string, number>> = {
  student: 190, number: 110, file: 230, kind: 150, status: 80, words: 70, stageSet: 180, principleSet: 180, errors: 100, warnings: 106, infos: 64, hints: 92,
}

/** The width of a column. */
export function widthOf(column: string): number {
  return widths[column] ?? 176
}

/** What a cell says, in words. */
export function wordsOf(row: ViewRow, {id, fixed}: ViewColumn, language: Language): string {
  if (row.error !== undefined && id !== 'student' && id !== 'file') return `${sayView('unread', language)}: ${row.error}`
  if (fixed) return id === 'student' ? nameOfRow(row) : String(row.fixed[id] ?? '')
  return cellText(row.cells[id], language)
}

/** A cell of a report: its sign and its words. */
export function cellOf(row: ViewRow, column: ViewColumn, at: number, id: string, language: Language): HTMLElement {
  const words = wordsOf(row, column, language)
  const state = column.fixed ? undefined : row.cells[column.id]?.state
  const sign = state ? signs[state] : ''
  const kind = state ?? (typeof row.fixed[column.id] === 'number' ? 'number' : 'words')
  const made = element('div', {role: at === 0 ? 'rowheader' : 'gridcell', id, 'aria-colindex': String(at + 1), class: `cell ${kind}`, title: words})
  if (sign !== '') made.append(element('span', {class: 'sign', 'aria-hidden': 'true'}, sign))
  made.append(words)
  return made
}

/** The two cells of a file that could not be read: its name, and why. */
export function unreadCells(row: ViewRow, columns: readonly ViewColumn[], at: number, language: Language): readonly HTMLElement[] {
  const [first, ...rest] = columns
  if (!first) return []
  const words = `${row.path} · ${sayView('unread', language)}: ${row.error ?? ''}`
  const made = element('div', {role: 'gridcell', id: `c${at}-1`, 'aria-colindex': '2', 'aria-colspan': String(rest.length), class: 'cell error', title: words})
  made.append(element('span', {class: 'sign', 'aria-hidden': 'true'}, '⚠'), words)
  return [cellOf(row, first, 0, `c${at}-0`, language), made]
}
