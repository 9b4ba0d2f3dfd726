import type {Outcome} from './check.ts'
import type {Deed} from './walkthrough.ts'

/** What of a reading tells later that something was done. */
export interface Standing {
  /** The stages that have a section, each as often as it has one. */
  readonly stages: readonly string[]
  /** Findings that call for a repair; what is missing or still to be filled in calls for writing. */
  readonly findings: ReadonlySet<string>
  /** Citations that meet an entry of the reference list. */
  readonly cited: number
}

/** How a report stands; `cited` is counted by the caller, for as long as it matters. */
export function standingOf({report, findings}: Outcome, cited: number): Standing {
  const records = report ? [report.stages, ...report.cases.map(({stages}) => stages)].flat() : []
  return {
    stages: records.flatMap(({id, spots}) => spots.map(() => id)),
    findings: new Set(findings.filter(({rule}) => rule !== 'placeholder-left' && !rule.endsWith('-missing')).map(({id}) => id)),
    cited,
  }
}

/**
 * What was done between two readings of one text, whether by a command, a quick fix or by hand: a stage came in, findings
 * went and no others came, a citation found its entry (which may mend a finding, too, but that was not what was done).
 */
export function deedsBetween(before: Standing, after: Standing): readonly Deed[] {
  const gone = [...before.findings].some(id => !after.findings.has(id))
  const came = [...after.findings].some(id => !before.findings.has(id))
  const cited = after.cited > before.cited
  return [
    ...(after.stages.length > before.stages.length ? ['inserted' as const] : []),
    ...(gone && !came && !cited ? ['repaired' as const] : []),
    ...(cited ? ['cited' as const] : []),
  ]
}
