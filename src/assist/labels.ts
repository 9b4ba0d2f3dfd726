import {kinds} from '../knowledge/kinds/index.ts'
import {stageSets} from '../knowledge/stage-sets.ts'
import {stages} from '../knowledge/stages.ts'
import type {Bilingual, KindId, StageId, StageSetId} from '../knowledge/types.ts'

/** The name of a kind of report, as its table gives it; a text that is no report has none. */
export function kindLabel(id: KindId): Bilingual | undefined {
  return kinds.find(kind => kind.id === id)?.label
}

/** The name of a stage; where the report follows a set that calls it otherwise, the set's own word. */
export function stageLabel(id: StageId, set: StageSetId | undefined): Bilingual {
  const called = stageSets.find(one => one.id === set)?.steps.find(step => step.stage === id)?.called
  return called ?? stages.find(stage => stage.id === id)?.label ?? {id, en: id}
}
