import type {StageId, StageSetId} from '../knowledge/types.ts'
import type {Section} from '../markdown/model.ts'
import {groupBy} from '../text/group.ts'
import {schemaOf} from '../report/campus.ts'
import type {CaseRecord, Report, StageRecord} from '../report/model.ts'

/** Something that is judged by its stages: one case of the report, or the report itself. */
export interface Judged {
  /** The case's heading; undefined where the whole report is meant. */
  readonly section: Section | undefined
  readonly title: string | undefined
  readonly stageSet?: StageSetId | undefined
  readonly stages: readonly StageRecord[]
  /** Where a stage goes that is none of those; only a case has such places. */
  readonly placeFor?: CaseRecord['placeFor']
}

/**
 * What has to show its stages: the worked cases, else the whole report where its kind is about a case. A paper that only
 * tells of an example, a process recording and a text without a stage set have none.
 */
export function judgedCases(report: Report): readonly Judged[] {
  const demand = schemaOf(report)?.stages ?? 'none'
  if (demand === 'none' || report.stageSet === undefined) return []
  const worked = report.cases.filter(({illustrative}) => !illustrative)
  if (worked.length > 0) return worked
  return demand === 'case' ? [{section: undefined, title: undefined, stages: report.stages}] : []
}

/** The cases that a paper only tells of; examples below one case heading belong together. */
export function illustrativeCases(report: Report): readonly (readonly CaseRecord[])[] {
  const told = report.cases.filter(({illustrative}) => illustrative)
  const studies = report.parts.find(({id}) => id === 'case-study')?.sections ?? []
  const homeOf = ({section}: CaseRecord): Section =>
    section.parent?.heading && (section.heading?.form === 'item' || studies.includes(section.parent)) ? section.parent : section
  return [...groupBy(told, homeOf).values()]
}

/** Whether a stage is asked for at all, given how far the report has come. */
export function isAskedFor(report: Report, stage: StageId): boolean {
  return report.status !== 'ongoing' || !afterwards.includes(stage)
}

/** What comes when the work is done; a report on work in progress cannot have it yet. */
const afterwards: readonly StageId[] = ['evaluation', 'termination', 'follow-up']
