/** What a spreadsheet takes for a formula when it begins a cell (OWASP, CSV injection), also behind blanks. */
const formula = /^\s*[=+\-@\t\r]/u

/**
 * One line of CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe before it, so that it
 * is shown as it stands; numbers are given as numbers and stay so.
 */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`
}

/** A byte order mark: without it spreadsheets read UTF-8 as something else. */
export const csvStart = '\uFEFF'

function cellOf(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  const safe = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
