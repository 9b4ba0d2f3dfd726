import {csvLine, csvStart} from '../exchange/csv.ts'
import type {Format} from '../exchange/formats/format.ts'
import {rubricColumns} from './rubric.ts'
import {evidenceTexts, findingsText} from './rubric-text.ts'
import {groupRows, othersOf} from './group-text.ts'
import type {Language} from '../knowledge/types.ts'
import {cellText, classTable, fixedColumns} from './table.ts'
import {rowOf, type ClassRow} from './row.ts'
import {classTexts as texts} from './texts.ts'

/** The class table for a spreadsheet: a line for each report, a column for each part, stage and the like. */
export const csv: Format = ({language}) => {
  const rows: ClassRow[] = []
  return {
    begin: csvStart,
    file: result => {
      rows.push(rowOf(result))
      return ''
    },
    end: () => csvOf(rows, language),
  }
}

/** The table of a class as CSV, without the mark before it. */
export function csvOf(rows: readonly ClassRow[], language: Language): string {
  const {columns} = classTable(rows)
  const rubric = rubricColumns(rows)
  const {several, same} = groupRows(rows, language)
  const head = [
    ...[...fixedColumns, ...columns].map(({label}) => label[language]), ...rubric.map(({name}) => `${texts.rubric[language]}: ${name}`),
    texts.otherFiles[language], texts.sameAs[language], texts.unread[language],
  ]
  return csvLine(head) + rows.map(row => csvLine([
    ...fixedColumns.map(({value}) => value(row, language)),
    ...columns.map(({id}) => cellText(row.cells[id], language)),
    ...rubric.map(({key}) => row.rubric.filter(one => one.key === key).map(one => [...evidenceTexts(one, language), findingsText(one, language)].filter(Boolean).join('; ')).join('; ')),
    othersOf(row.path, several), othersOf(row.path, same), row.error ?? '',
  ])).join('')
}
