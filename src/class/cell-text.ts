import type {Language} from '../knowledge/types.ts'
import {placeText} from './place.ts'
import type {Cell, CellState} from './row.ts'
import {classTexts} from './texts.ts'

/** What a class lacks: a supervisor would ask for more. */
export const gapStates: ReadonlySet<CellState> = new Set<CellState>(['lacking', 'empty', 'mentioned'])

/** What a cell says in words: `ada, baris 45`, `belum ada, baris 1`, `5 dari 7, baris 30`; nothing where nothing is asked. */
export function cellText(cell: Cell | undefined, language: Language): string {
  if (!cell || cell.state === 'unasked') return ''
  const words = cell.of ? classTexts.countOf[language].replace('{count}', String(cell.count ?? 0)).replace('{of}', String(cell.of)) : classTexts[cell.state][language]
  return [words, ...placeText(cell, language)].join(', ')
}

/** In how many of these reports a column is lacking or empty, of those that are asked for it. */
export function tallyOf(rows: readonly {readonly cells: Readonly<Record<string, Cell>>}[], column: string): {readonly lacking: number, readonly asked: number} {
  const states = rows.flatMap(({cells}) => cells[column]?.state ?? []).filter(state => state !== 'unasked' && state !== 'absent')
  return {lacking: states.filter(state => gapStates.has(state)).length, asked: states.length}
}
