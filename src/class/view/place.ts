import type {ToldFinding} from '../row.ts'
import {severityColumns, type ViewRow} from './model.ts'

/** The findings that tell of a cell: its own, those of a severity, or all of the report; while somebody searches for a rule, those of that rule. */
export function findingsAt(row: ViewRow, column: string, search: string): readonly ToldFinding[] {
  const severity = severityColumns[column]
  const cell = row.cells[column]
  if (cell) return (cell.findings ?? []).flatMap(at => row.findings[at] ?? [])
  if (severity) return row.findings.filter(finding => finding.severity === severity)
  if (!Object.hasOwn(row.fixed, column)) return []
  const words = search.toLowerCase().split(/\s+/).filter(word => word !== '')
  const sought = row.findings.filter(({rule}) => words.some(word => rule.includes(word)))
  return sought.length > 0 ? sought : row.findings
}

/** Where a cell opens its report, lines and columns from 1: at what shows it, at the first finding that tells of it, else at the beginning. */
export function placeAt(row: ViewRow, column: string, search: string): {readonly line: number, readonly column: number, readonly path?: string} {
  const [finding] = findingsAt(row, column, search)
  const {line, path} = row.cells[column] ?? {}
  const file = path === undefined ? {} : {path}
  if (typeof line === 'number' && (finding?.line !== line || finding.path !== path)) return {line, column: 1, ...file}
  // A report's name opens the report, unless a rule was searched for.
  if (!finding || (column === 'student' && search === '') || (column === 'file' && search === '')) return {line: line ?? 1, column: 1, ...file}
  return {line: finding.line, column: finding.column, ...(finding.path !== undefined && {path: finding.path})}
}
