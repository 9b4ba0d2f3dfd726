import type {CheckedResult, RubricResult} from '../exchange/file-result.ts'
import type {Place} from './place.ts'

/** One row of a campus's rubric in one report: what it looks at, as it stands there, and where its findings are; never a mark. */
export interface RubricEvidence {
  /** The same for this row in every report of the same profile, whatever their languages. */
  readonly key: string
  readonly name: string
  readonly evidence: RubricResult['evidence']
  readonly findings: readonly Place[]
}

/** The rubric of a report; empty where its profile has none. */
export function rubricOf({rubric = [], profile, findings}: CheckedResult): readonly RubricEvidence[] {
  return rubric.map(({name, evidence, findings: ids}, at) => ({
    key: `${profile?.path ?? ''}:${rubric.length}:${at}`, name, evidence, findings: findings.filter(({id}) => ids.includes(id)),
  }))
}

/** The rubric's rows that any of the reports has, in order; a row that has a name in each language is told by both. */
export function rubricColumns(rows: readonly {readonly rubric: readonly RubricEvidence[]}[]): readonly {readonly key: string, readonly name: string}[] {
  const names = new Map<string, Set<string>>()
  for (const {key, name} of rows.flatMap(({rubric}) => rubric)) names.set(key, (names.get(key) ?? new Set()).add(name))
  return [...names].map(([key, each]) => ({key, name: [...each].join(' / ')}))
}
