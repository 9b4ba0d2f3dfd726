import {kinds} from '../knowledge/kinds/index.ts'
import {sections as sectionTable} from '../knowledge/sections.ts'
import {stages as stageTable} from '../knowledge/stages.ts'
import type {Bilingual, Language} from '../knowledge/types.ts'
import {placeText} from './place.ts'
import {columnIds, type Cell, type CellState, type ClassRow} from './row.ts'
import {classTexts} from './texts.ts'

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

const gaps: ReadonlySet<CellState> = new Set<CellState>(['lacking', 'empty', 'mentioned'])

/** The table of a class; a column that no report has or is asked for is left out. */
export function classTable(rows: readonly ClassRow[]): ClassTable {
  const columns = columnIds.flatMap((id): ClassColumn[] => {
    const cells = rows.flatMap(({cells}) => cells[id] ?? [])
    const asked = cells.filter(({state}) => state !== 'unasked' && state !== 'absent')
    return asked.length === 0 ? [] : [{id, label: columnLabel(id), lacking: asked.filter(({state}) => gaps.has(state)).length, asked: asked.length}]
  })
  return {columns, rows}
}

/** The name of a column. */
export function columnLabel(column: string): Bilingual {
  const [group, id] = column.split(':')
  const table: readonly {readonly id: string, readonly label: Bilingual}[] = group === 'section' ? sectionTable : stageTable
  return id === undefined ? classTexts[column as 'principles' | 'references' | 'citations'] : table.find(one => one.id === id)?.label ?? {id, en: id}
}

/** What a cell says in words: `ada, baris 45`, `belum ada, baris 1`, `5 dari 7, baris 30`; nothing where nothing is asked. */
export function cellText(cell: Cell | undefined, language: Language): string {
  if (!cell || cell.state === 'unasked') return ''
  const words = cell.of ? classTexts.countOf[language].replace('{count}', String(cell.count ?? 0)).replace('{of}', String(cell.of)) : classTexts[cell.state][language]
  return [words, ...placeText(cell, language)].join(', ')
}

/** The name of a report's kind; a text that is no report has words of its own. */
export function kindText({kind}: ClassRow, language: Language): string {
  return kinds.find(({id}) => id === kind)?.label[language] ?? (kind === 'other' ? classTexts.other[language] : '')
}

/** The names and the numbers of a report's students, each joined. */
export function studentText({students}: Pick<ClassRow, 'students'>): {readonly names: string, readonly numbers: string} {
  const joined = (each: readonly (string | null)[]): string => each.filter(one => one !== null).join('; ')
  return {names: joined(students.map(({name}) => name)), numbers: joined(students.map(({number}) => number))}
}
