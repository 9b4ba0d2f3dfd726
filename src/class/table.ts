import {kinds} from '../knowledge/kinds/index.ts'
import {principleSets} from '../knowledge/principle-sets.ts'
import {sections as sectionTable} from '../knowledge/sections.ts'
import {stageSets} from '../knowledge/stage-sets.ts'
import {stages as stageTable} from '../knowledge/stages.ts'
import type {Bilingual, Language} from '../knowledge/types.ts'
import {cellText, tallyOf} from './cell-text.ts'
import {columnIds, type ClassRow} from './row.ts'
import {studentText} from './students.ts'
import {classTexts} from './texts.ts'

export {cellText}

/** A column of the class table with what the class as a whole lacks in it. */
export interface ClassColumn {
  readonly id: string
  readonly label: Bilingual
  /** Reports in which it is lacking or empty, of those that are asked for it. */
  readonly lacking: number
  readonly asked: number
}

/** A class: one row a report, and the columns that any of them has. */
export interface ClassTable {
  readonly columns: readonly ClassColumn[]
  readonly rows: readonly ClassRow[]
}

/** The table of a class; a column that no report has or is asked for is left out. */
export function classTable(rows: readonly ClassRow[]): ClassTable {
  const columns = columnIds.flatMap((id): ClassColumn[] => {
    const tally = tallyOf(rows, id)
    return tally.asked === 0 ? [] : [{id, label: columnLabel(id), ...tally}]
  })
  return {columns, rows}
}

/** The name of a column. */
export function columnLabel(column: string): Bilingual {
  const [group, id] = column.split(':')
  const table: readonly {readonly id: string, readonly label: Bilingual}[] = group === 'section' ? sectionTable : stageTable
  return id === undefined ? classTexts[column as 'principles' | 'references' | 'citations'] : table.find(one => one.id === id)?.label ?? {id, en: id}
}

/** The name of a report's kind; a text that is no report has words of its own. */
function kindText({kind}: ClassRow, language: Language): string {
  return kinds.find(({id}) => id === kind)?.label[language] ?? (kind === 'other' ? classTexts.other[language] : '')
}

/** A column that every report has, before those of parts and stages. */
export interface FixedColumn {
  readonly id: 'file' | 'student' | 'number' | 'kind' | 'status' | 'words' | 'stageSet' | 'principleSet' | 'errors' | 'warnings' | 'infos' | 'hints'
  readonly label: Bilingual
  /** Empty where the report has none. */
  readonly value: (row: ClassRow, language: Language) => string | number
}

/** The columns that every report has, the same in every output. */
export const fixedColumns: readonly FixedColumn[] = [
  {id: 'file', label: classTexts.file, value: ({path}) => path},
  {id: 'student', label: classTexts.student, value: row => studentText(row).names},
  {id: 'number', label: classTexts.number, value: row => studentText(row).numbers},
  {id: 'kind', label: classTexts.kind, value: kindText},
  {id: 'status', label: classTexts.status, value: ({status}, language) => status ? classTexts[status][language] : ''},
  {id: 'words', label: classTexts.words, value: ({words}) => words ?? ''},
  {id: 'stageSet', label: classTexts.stageSet, value: ({stageSet}, language) => stageSets.find(({id}) => id === stageSet)?.label[language] ?? ''},
  {id: 'principleSet', label: classTexts.principleSet, value: ({principleSet}, language) => principleSets.find(({id}) => id === principleSet)?.label[language] ?? principleSet ?? ''},
  {id: 'errors', label: classTexts.errors, value: ({counts}) => counts.error},
  {id: 'warnings', label: classTexts.warnings, value: ({counts}) => counts.warning},
  {id: 'infos', label: classTexts.infos, value: ({counts}) => counts.info},
  {id: 'hints', label: classTexts.hints, value: ({counts}) => counts.hint},
]
