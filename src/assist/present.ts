import {stages as stageTable} from '../knowledge/stages.ts'
import {judgedCases} from '../lint/cases.ts'
import type {Report} from '../report/model.ts'

/** The parts that a report has already, by the id of the insertable part, each with the offset at which it stands first. */
export function presentParts(report: Report): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const add = (id: string, offset: number | undefined): void => {
    if (offset !== undefined) found.set(id, Math.min(offset, found.get(id) ?? offset))
  }
  for (const {id, sections} of report.parts) add(`section-${id}`, sections[0]?.heading?.range.start)
  const told = [report, ...judgedCases(report)].flatMap(({stages}) => stages)
  for (const {id} of stageTable) {
    for (const {spots} of told.filter(stage => stage.id === id)) add(`stage-${id}`, spots.find(({concept}) => !concept)?.range.start)
  }
  for (const {id, state, range} of report.principles.records) if (state === 'stated') add(`principle-${id}`, range?.start)
  const {claimed, lists} = report.principles
  if (claimed) add(`principles-${claimed.set}`, lists[0]?.range.start ?? claimed.evidence[0]?.start)
  return found
}
