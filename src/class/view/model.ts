import type {ShownPassage, ShownPlace} from '../../exchange/shared-passages.ts'
import type {KindId, Language} from '../../knowledge/types.ts'
import type {Severity} from '../../lint/finding.ts'
import type {Cell, CellState, ToldFinding} from '../row.ts'

/** A column as the class view shows it, in the view's language. */
export interface ViewColumn {
  readonly id: string
  readonly label: string
  /** Fixed columns hold words or numbers, the others cells. */
  readonly fixed: boolean
}

/** A report as the class view shows it: plain values, ready to be sent to the page. */
export interface ViewRow {
  /** What the report is known by between page and editor; never shown. */
  readonly key: string
  readonly path: string
  readonly kind: KindId | undefined
  /** The fixed columns by their ids. */
  readonly fixed: Readonly<Record<string, string | number>>
  readonly cells: Readonly<Record<string, Cell>>
  readonly findings: readonly ToldFinding[]
  /** Why it could not be read. */
  readonly error: string | undefined
}

/** Which cells a filter wants: all gaps, one state, or reports that could not be read. */
export type StateFilter = '' | 'gap' | 'unread' | Exclude<CellState, 'unasked' | 'absent'>

/** What the reader has chosen; it is remembered. */
export interface ViewState {
  readonly sort: {readonly column: string, readonly descending: boolean}
  readonly search: string
  readonly kind: KindId | ''
  /** The column that the state must stand in; any where it is empty. */
  readonly column: string
  readonly state: StateFilter
  /** Whether columns in which nothing is lacking are hidden. */
  readonly gapsOnly: boolean
}

/** What the view begins with. */
export const initialState: ViewState = {sort: {column: 'student', descending: false}, search: '', kind: '', column: '', state: '', gapsOnly: false}

/** The columns of numbers of findings, each with its severity. */
export const severityColumns: Readonly<Record<string, Severity>> = {errors: 'error', warnings: 'warning', infos: 'info', hints: 'hint'}

/** The name in a row's first cell: the student, else the file. */
export function nameOfRow({fixed, path}: ViewRow): string {
  return String(fixed['student'] || fixed['number'] || path.slice(path.lastIndexOf('/') + 1))
}

/** A state that came from elsewhere, with what it lacks from the beginning. */
export function asState(value: unknown): ViewState {
  if (typeof value !== 'object' || value === null) return initialState
  const given = value as Partial<Record<keyof ViewState, unknown>>
  const sort = given.sort as Partial<ViewState['sort']> | undefined
  const text = (key: 'search' | 'kind' | 'column' | 'state'): string => typeof given[key] === 'string' ? given[key] : ''
  return {
    sort: typeof sort?.column === 'string' ? {column: sort.column, descending: sort.descending === true} : initialState.sort,
    search: text('search'), kind: text('kind') as ViewState['kind'], column: text('column'), state: text('state') as StateFilter, gapsOnly: given.gapsOnly === true,
  }
}

/** What the view is told: everything that it shows comes in these. */
export type ToView =
  | {readonly type: 'start', readonly language: Language, readonly columns: readonly ViewColumn[], readonly kinds: readonly {readonly id: KindId, readonly label: string}[], readonly state: ViewState}
  | {readonly type: 'rows', readonly rows: readonly ViewRow[], readonly gone: readonly string[]}
  | {readonly type: 'progress', readonly progress: Progress}
  | {readonly type: 'passages', readonly passages: readonly ViewPassage[] | undefined, readonly more: number}

/** How far the reading of a class is. */
export interface Progress {
  readonly done: number
  readonly total: number
  readonly state: 'searching' | 'reading' | 'comparing' | 'done' | 'stopped'
  /** The file that is being read. */
  readonly file: string
}

/** A passage that reports share; `key` is the file of each place. */
export interface ViewPassage extends Omit<ShownPassage, 'places'> {
  readonly places: readonly (ShownPlace & {readonly key: string, readonly name: string})[]
}

/** What the view asks of the editor. */
export type FromView =
  | {readonly type: 'ready'}
  /** `path`: another file of the same report than its first. */
  | {readonly type: 'open', readonly key: string, readonly line: number, readonly column: number, readonly path?: string}
  | {readonly type: 'compare', readonly passage: number, readonly first: number, readonly second: number}
  | {readonly type: 'command', readonly command: ViewCommand}
  | {readonly type: 'remember', readonly state: ViewState}

/** What the view's buttons do. */
export type ViewCommand = 'stop' | 'again' | 'saveCsv' | 'saveHtml' | 'saveFeedback'
