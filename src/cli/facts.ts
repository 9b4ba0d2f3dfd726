import {kinds} from '../knowledge/kinds/index.ts'
import {principles} from '../knowledge/principles.ts'
import {sections} from '../knowledge/sections.ts'
import {stageSets} from '../knowledge/stage-sets.ts'
import {stages} from '../knowledge/stages.ts'
import type {Bilingual, KindId, StageSetId} from '../knowledge/types.ts'
import type {RuleFacts} from '../lint/rule.ts'
import {rules} from '../lint/rules/index.ts'

// Plain values only: the build writes them out, so that a run in which everything is known loads neither rules nor tables.

/** What rules say of themselves. */
export const ruleFacts: readonly RuleFacts[] = rules.map(rule => ({...rule, check: undefined}))

/** The kinds of reports, as people write and read them. */
export const kindFacts: readonly {readonly id: KindId, readonly value: Bilingual, readonly label: Bilingual}[] = kinds.map(({id, value, label}) => ({id, value, label}))

/** The ids of the stage sets. */
export const stageSetIds: readonly StageSetId[] = stageSets.map(({id}) => id)

/** Names of what is found in reports: sections, stages, principles. */
export const partNames: readonly {readonly id: string, readonly label: Bilingual}[] = [...sections, ...stages, ...principles].map(({id, label: {id: indonesian, en}}) => ({id, label: {id: indonesian, en}}))
