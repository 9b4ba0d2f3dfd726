import {principleSets} from '../knowledge/principle-sets.ts'
import {principles} from '../knowledge/principles.ts'
import {stageSets} from '../knowledge/stage-sets.ts'
import {stages} from '../knowledge/stages.ts'
import type {Bilingual, SectionId, StageId, StageSetId} from '../knowledge/types.ts'
import {sectionIn} from '../report/campus.ts'
import type {Report} from '../report/model.ts'

const labels = {
  stage: new Map(stages.map(({id, label}) => [id as string, label])),
  principle: new Map(principles.map(({id, label}) => [id, label])),
  principleSet: new Map(principleSets.map(({id, label}) => [id as string, label])),
}

const labelOf = (table: ReadonlyMap<string, Bilingual>, id: string): Bilingual => table.get(id) ?? {id, en: id}

/** The name of a report part as messages show it: as its kind and its campus call it. */
export const sectionName = (id: SectionId, report: Pick<Report, 'kind' | 'campus'>): Bilingual => sectionIn(report, id).label

/** The name of a stage: the set's own word for it where it has one. */
export function stageName(id: StageId, set?: StageSetId): Bilingual {
  const called = set && stageSets.find(one => one.id === set)?.steps.find(({stage}) => stage === id)?.called
  return called ?? labelOf(labels.stage, id)
}

/** The short name of a principle. */
export const principleName = (id: string): Bilingual => labelOf(labels.principle, id)

/** The name of a principle set. */
export const principleSetName = (id: string): Bilingual => labelOf(labels.principleSet, id)
