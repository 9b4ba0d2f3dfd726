import type {Cell, CellState} from '../row.ts'
import {gapStates} from '../cell-text.ts'
import type {ViewRow, ViewState} from './model.ts'

/** The rows that pass the filters, sorted; those that could not be read come last, however it is sorted. */
export function arrange(rows: readonly ViewRow[], state: ViewState): readonly ViewRow[] {
  const wanted = filterOf(state)
  const {compare} = new Intl.Collator('id', {numeric: true, sensitivity: 'base'})
  const {column, descending} = state.sort
  const sign = descending ? -1 : 1
  return rows.filter(wanted).sort((a, b) =>
    Number(a.error !== undefined) - Number(b.error !== undefined)
    || inColumn(a, b, column, sign, compare)
    || compare(a.path, b.path))
}

/** Whether a row passes the filters. */
function filterOf({search, kind, column, state}: ViewState): (row: ViewRow) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter(word => word !== '')
  const fits = (cell: Cell | undefined): boolean => cell !== undefined && (state === 'gap' ? gapStates.has(cell.state) : cell.state === state)
  return row => {
    if (kind !== '' && row.kind !== kind) return false
    if (state === 'unread' ? row.error === undefined : state !== '' && !(column === '' ? Object.values(row.cells).some(fits) : fits(row.cells[column]))) return false
    if (words.length === 0) return true
    const texts = [row.fixed['student'], row.fixed['number'], row.path, ...row.findings.map(({rule}) => rule)].map(text => String(text ?? '').toLowerCase())
    return words.every(word => texts.some(text => text.includes(word)))
  }
}

/** Gaps come first: what is asked for and not there, what is there only in part, what is there; last what nobody asks. */
const ranks: Readonly<Record<CellState, number>> = {lacking: 0, empty: 1, mentioned: 2, waived: 3, present: 4, absent: 5, unasked: 6}

function inColumn(a: ViewRow, b: ViewRow, column: string, sign: number, compare: (a: string, b: string) => number): number {
  if (!Object.hasOwn(a.fixed, column)) return cellOrder(a.cells[column], b.cells[column], sign)
  const [left, right] = [a.fixed[column] ?? '', b.fixed[column] ?? '']
  // What is not known stands last in either direction.
  if (left === '' || right === '') return Number(left === '') - Number(right === '')
  return sign * (typeof left === 'number' && typeof right === 'number' ? left - right : compare(String(left), String(right)))
}

function cellOrder(a: Cell | undefined, b: Cell | undefined, sign: number): number {
  const isAsked = (cell: Cell | undefined): boolean => cell !== undefined && cell.state !== 'unasked'
  if (!isAsked(a) || !isAsked(b)) return Number(!isAsked(a)) - Number(!isAsked(b))
  const lacks = ({of = 0, count = 0}: Cell): number => of - count
  return sign * (ranks[a!.state] - ranks[b!.state] || lacks(b!) - lacks(a!))
}
