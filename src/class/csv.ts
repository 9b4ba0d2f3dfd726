import {csvLine, csvStart} from '../exchange/csv.ts'
import type {Format} from '../exchange/formats/format.ts'
import {rubricColumns} from './rubric.ts'
import {evidenceTexts, findingsText} from './rubric-text.ts'
import {groupRows, othersOf} from './group-text.ts'
import {cellText, classTable, kindText, studentText} from './table.ts'
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
    end: () => {
      const {columns} = classTable(rows)
      const rubric = rubricColumns(rows)
      const {several, same} = groupRows(rows, language)
      const head = [
        ...[texts.file, texts.student, texts.number, texts.kind, texts.status, texts.errors, texts.warnings, texts.infos, texts.hints].map(label => label[language]),
        ...columns.map(({label}) => label[language]), ...rubric.map(({name}) => `${texts.rubric[language]}: ${name}`),
        texts.otherFiles[language], texts.sameAs[language], texts.unread[language],
      ]
      return csvLine(head) + rows.map(row => {
        const {names, numbers} = studentText(row)
        const {error, warning, info, hint} = row.counts
        return csvLine([
          row.path, names, numbers, kindText(row, language), row.status ? texts[row.status][language] : '', error, warning, info, hint,
          ...columns.map(({id}) => cellText(row.cells[id], language)),
          ...rubric.map(({key}) => row.rubric.filter(one => one.key === key).map(one => [...evidenceTexts(one, language), findingsText(one, language)].filter(Boolean).join('; ')).join('; ')),
          othersOf(row.path, several), othersOf(row.path, same), row.error ?? '',
        ])
      }).join('')
    },
  }
}
