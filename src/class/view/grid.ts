/** A place in the grid: row 0 is the head, row 1 the totals, then come the reports; columns from 0. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** The rows above the reports. */
export const headRows = 2

/** Rows that are drawn beyond what is seen, so that a quick hand sees no gap. */
const spare = 8

/** Which rows are drawn, `from` counted in and `to` not, for a list scrolled by so many pixels. */
export function windowOf({scroll, height, rowHeight, count}: {readonly scroll: number, readonly height: number, readonly rowHeight: number, readonly count: number}): {readonly from: number, readonly to: number} {
  if (rowHeight <= 0) return {from: 0, to: 0}
  const first = Math.floor(Math.max(0, scroll) / rowHeight)
  const from = Math.min(Math.max(0, first - spare), count)
  return {from, to: Math.min(count, first + Math.ceil(Math.max(0, height) / rowHeight) + spare)}
}

/** Where a key leads from a place, as in every grid of cells; undefined for a key that does not move. */
export function moved({row, column}: GridPlace, {key, ctrl}: {readonly key: string, readonly ctrl: boolean}, size: {readonly rows: number, readonly columns: number, readonly page: number}): GridPlace | undefined {
  const steps: Readonly<Record<string, GridPlace>> = {
    ArrowUp: {row: row - 1, column}, ArrowDown: {row: row + 1, column}, ArrowLeft: {row, column: column - 1}, ArrowRight: {row, column: column + 1},
    Home: {row: ctrl ? headRows : row, column: 0}, End: {row: ctrl ? size.rows - 1 : row, column: size.columns - 1},
    PageUp: {row: Math.max(row - size.page, Math.min(row, headRows)), column}, PageDown: {row: row + size.page, column},
  }
  const to = Object.hasOwn(steps, key) ? steps[key] : undefined
  return to && clamped(to, size)
}

/** The nearest place that there is. */
export function clamped({row, column}: GridPlace, {rows, columns}: {readonly rows: number, readonly columns: number}): GridPlace {
  return {row: Math.min(Math.max(row, 0), Math.max(0, rows - 1)), column: Math.min(Math.max(column, 0), Math.max(0, columns - 1))}
}

/** How far to scroll so that a stretch is seen whole between `before` (what stands fixed above or left) and the other edge. */
export function scrollFor({start, size, scroll, view, before}: {readonly start: number, readonly size: number, readonly scroll: number, readonly view: number, readonly before: number}): number {
  if (start < scroll) return start
  return start + size > scroll + view - before ? Math.min(start, start + size - view + before) : scroll
}
