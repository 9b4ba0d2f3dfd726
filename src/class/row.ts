import {sections as sectionTable} from '../knowledge/sections.ts'
import {stages as stageTable} from '../knowledge/stages.ts'
import type {KindId, Language, StageSetId} from '../knowledge/types.ts'
import {isUnread, type CheckedResult, type FileResult, type FindingResult} from '../exchange/file-result.ts'
import type {Severity} from '../lint/finding.ts'
import type {Report} from '../report/model.ts'
import {findingsOfCell} from './cell-findings.ts'
import {handedInOf, type HandedIn} from './handed-in.ts'
import type {Place} from './place.ts'
import {rubricOf, type RubricEvidence} from './rubric.ts'

/** How a report stands in one column; `lacking` is what a supervisor would send back, `unasked` what nobody asks of it. */
export type CellState = 'present' | 'empty' | 'mentioned' | 'waived' | 'lacking' | 'absent' | 'unasked'

/** One cell of the class table, with the line that shows it: where the part stands, or where its absence is found. */
export interface Cell extends Place {
  readonly state: CellState
  /** How many of how many: principles of a set, entries that are complete, citations that are listed. */
  readonly count?: number
  readonly of?: number
  /** The findings that tell of it, by their place in the row's own; absent where there is none. */
  readonly findings?: readonly number[]
}

/** What is told of a finding in a class: enough to be found and read, without its fixes. */
export type ToldFinding = Pick<FindingResult, 'id' | 'rule' | 'severity' | 'message' | 'line' | 'column' | 'path'>

/** A report as one row of the class table. */
export interface ClassRow extends HandedIn {
  /** All files of a report that consists of several, this one first. */
  readonly files?: readonly string[]
  /** Why it could not be read; then the rest is empty. */
  readonly error: string | undefined
  readonly kind: KindId | undefined
  readonly status: Report['status'] | undefined
  readonly language: Language | undefined
  /** Of the report's own text. */
  readonly words: number | undefined
  readonly stageSet: StageSetId | undefined
  /** The set of principles that it claims. */
  readonly principleSet: string | undefined
  /** By column id: `section:background`, `stage:assessment`, `principles`, `references`, `citations`. */
  readonly cells: Readonly<Record<string, Cell>>
  readonly counts: Readonly<Record<Severity, number>>
  readonly findings: readonly ToldFinding[]
  /** The rows of the campus's rubric; empty where there is none. */
  readonly rubric: readonly RubricEvidence[]
}

/** The row of a file. The student is whom the report names, else whom its path names. */
export function rowOf(result: FileResult): ClassRow {
  const counts: Record<Severity, number> = {error: 0, warning: 0, info: 0, hint: 0}
  if (isUnread(result)) {
    const none = {kind: undefined, status: undefined, language: undefined, words: undefined, stageSet: undefined, principleSet: undefined, cells: {}, counts, findings: [], rubric: []}
    return {...handedInOf(result), error: result.error.message, ...none}
  }
  for (const {severity} of result.findings) counts[severity]++
  const {kind, status, language} = result
  return {
    ...handedInOf(result), ...(result.files && {files: result.files}), kind, language, counts, error: undefined,
    // What is no report is neither a draft nor final.
    status: kind === 'other' ? undefined : status,
    words: kind === 'other' ? undefined : result.words,
    stageSet: kind === 'other' ? undefined : result.stageSet ?? undefined,
    principleSet: kind === 'other' ? undefined : result.principles.find(({set}) => set !== null)?.set ?? undefined,
    cells: kind === 'other' ? {} : cellsOf(result),
    findings: result.findings.map(({id, rule, severity, message, line, column, path: file}) => ({id, rule, severity, message, line, column, ...(file !== undefined && {path: file})})),
    rubric: rubricOf(result),
  }
}

/** The columns that a report may have, in the order of the tables. */
export const columnIds: readonly string[] = [
  ...sectionTable.map(({id}) => `section:${id}`), ...stageTable.map(({id}) => `stage:${id}`), 'principles', 'references', 'citations',
]

function cellsOf(result: CheckedResult): Record<string, Cell> {
  const cells: Record<string, Cell> = {}
  const placeOf = (rules: readonly string[], id?: string): Place | undefined => result.findings.find(({rule, data}) => rules.includes(rule) && (id === undefined || data['id'] === id))
  for (const {id, state, required, ...place} of result.sections) {
    const lacking = required && state === 'absent'
    cells[`section:${id}`] = {state: state === 'absent' ? lacking ? 'lacking' : 'absent' : state, ...told(place, placeOf(['section-missing'], id))}
  }
  for (const {id, state, required, ...place} of result.stages) {
    cells[`stage:${id}`] = {
      state: state === 'section' ? placeOf(['stage-empty'], id) === undefined ? 'present' : 'empty' : state === 'absent' ? required ? 'lacking' : 'absent' : state,
      ...told(place, placeOf(['stage-missing', 'stage-unseen'], id)),
    }
  }
  return Object.fromEntries(Object.entries({...cells, ...principlesOf(result, placeOf), ...sourcesOf(result, placeOf)}).map(([column, cell]) => {
    const findings = findingsOfCell(column, cell, result.findings)
    return [column, findings.length > 0 ? {...cell, findings} : cell]
  }))
}

type PlaceOf = (rules: readonly string[], id?: string) => Place | undefined

/** The first of two places that there is. */
function told(first: Place | undefined, second?: Place): Place {
  const {line, path} = first && first.line !== null ? first : second ?? {line: null}
  return {line, ...(path !== undefined && {path})}
}

function principlesOf({principles}: CheckedResult, placeOf: PlaceOf): Record<string, Cell> {
  const claimed = principles.filter(({set}) => set !== null)
  const judged = claimed.length > 0 ? claimed : principles
  const missing = placeOf(['principle-missing'])
  if (judged.length === 0) return {principles: missing ? {state: 'lacking', ...told(missing), count: 0, of: 0} : {state: 'unasked', line: null}}
  const stated = judged.filter(({state}) => state === 'stated')
  return {principles: {state: stated.length === judged.length ? 'present' : 'lacking', ...told(missing, stated[0]), count: stated.length, of: judged.length}}
}

function sourcesOf({references, citations, findings}: CheckedResult, placeOf: PlaceOf): Record<string, Cell> {
  const incomplete = findings.filter(({rule}) => rule === 'reference-incomplete').length
  const unlisted = findings.filter(({rule}) => rule === 'citation-unlisted').length
  const uncited = placeOf(['reference-uncited'])
  return {
    references: references.length === 0 ? {state: 'unasked', line: null}
      : {state: incomplete > 0 ? 'lacking' : 'present', ...told(placeOf(['reference-incomplete']), references[0]), count: references.length - incomplete, of: references.length},
    citations: citations.length === 0 ? {state: uncited ? 'lacking' : 'unasked', ...told(uncited)}
      : {state: unlisted > 0 ? 'lacking' : 'present', ...told(placeOf(['citation-unlisted']), citations[0]), count: citations.length - unlisted, of: citations.length},
  }
}
