import type {Language} from '../knowledge/types.ts'
import type {ResolvedProfile, RubricRow} from '../settings/profile/model.ts'
import {titleOf} from '../settings/profile/title.ts'
import type {CheckedResult, RubricResult} from './file-result.ts'

/** Fills the rows of a rubric from what was found in a report; a part that its kind does not have is left out. */
function fillRubric(rows: readonly RubricRow[], {sections, stages, cases, principles, findings}: Pick<CheckedResult, 'sections' | 'stages' | 'cases' | 'principles' | 'findings'>, language: Language): readonly RubricResult[] {
  const seen = (of: RubricResult['evidence'][number]['of'], ids: readonly string[] | undefined, found: readonly {readonly id: string, readonly state: string, readonly line: number | null}[]): RubricResult['evidence'] =>
    found.filter(({id}) => ids?.includes(id)).map(({id, state, line}) => ({of, id, state, line}))
  const judged = cases.length > 1 ? cases.flatMap(one => one.stages) : stages
  return rows.map(({name, sections: parts, stages: steps, principles: held, rules}) => ({
    name: name[language],
    evidence: [...seen('section', parts, sections), ...seen('stage', steps, judged), ...seen('principle', held, principles)],
    findings: findings.filter(({rule, data}) => rules?.includes(rule) || (rule === 'section-missing' && typeof data['id'] === 'string' && parts?.some(id => id === data['id']))).map(({id}) => id),
  }))
}

/** A result with the profile that the report was checked by, and with the rows of its rubric. */
export function withProfile(result: CheckedResult, resolved: ResolvedProfile, shown: (file: string) => string): CheckedResult {
  const {profile, file} = resolved
  const rows = profile.rubric ?? []
  return {
    ...result,
    profile: {name: titleOf(resolved, result.language), version: profile.version ?? null, path: file === undefined ? null : shown(file)},
    ...(rows.length > 0 && result.kind !== 'other' && {rubric: fillRubric(rows, result, result.language)}),
  }
}
