import {kinds} from '../../knowledge/kinds/index.ts'
import type {KindId, Language} from '../../knowledge/types.ts'
import {columnIds, type ClassRow} from '../row.ts'
import {columnLabel, fixedColumns} from '../table.ts'
import {classTexts} from '../texts.ts'
import type {ViewColumn, ViewRow} from './model.ts'

/** The columns in the order of the view: who wrote it comes first, and sets stand before what they consist of. */
const order: readonly string[] = [
  'student', 'number', 'file', 'kind', 'status', 'words', 'errors', 'warnings', 'infos', 'hints', ...columnIds.filter(id => id.startsWith('section:')),
  'stageSet', ...columnIds.filter(id => id.startsWith('stage:')), 'principleSet', ...columnIds.filter(id => !id.includes(':')),
]

/** Every column that the view may show, in its order. */
export function viewColumns(language: Language): readonly ViewColumn[] {
  return order.map(id => {
    const fixed = fixedColumns.find(one => one.id === id)
    return {id, label: (fixed?.label ?? columnLabel(id))[language], fixed: fixed !== undefined}
  })
}

/** The kinds that reports may be of. */
export function viewKinds(language: Language): readonly {readonly id: KindId, readonly label: string}[] {
  return [...kinds.map(({id, label}) => ({id, label: label[language]})), {id: 'other', label: classTexts.other[language]}]
}

/** A row of the class table as the view shows it. */
export function viewRow(row: ClassRow, key: string, language: Language): ViewRow {
  const {path, kind, findings, error} = row
  // What nobody asks for is shown as nothing, and most cells are such.
  const cells = Object.fromEntries(Object.entries(row.cells).filter(([, {state}]) => state !== 'unasked'))
  return {key, path, kind, cells, findings, error, fixed: Object.fromEntries(fixedColumns.map(({id, value}) => [id, value(row, language)]))}
}
