import {abbreviations} from './abbreviations.ts'
import {approaches} from './approaches.ts'
import {campusFormats} from './campus-formats.ts'
import {clientGroups} from './client-groups.ts'
import {communityElements, communityIntervention, communityRoles, communitySkills, communitySteps, practiceRoles} from './community.ts'
import {definitions} from './definitions.ts'
import {ethics} from './ethics.ts'
import {functions} from './functions.ts'
import {goals} from './goals.ts'
import {groupIntervention, groupUnderstandings} from './group.ts'
import {helpingConditions} from './helping-conditions.ts'
import {individualIntervention} from './individual.ts'
import {kinds} from './kinds/index.ts'
import {laws, lawTerms} from './laws.ts'
import {levels, levelTraditions} from './levels.ts'
import {communityModels} from './models.ts'
import {principleSets} from './principle-sets.ts'
import {principles} from './principles.ts'
import {coverLines, formatOptions} from './report-formats.ts'
import {chapters, sections} from './sections.ts'
import {services} from './services.ts'
import {stageSets} from './stage-sets.ts'
import {stages} from './stages.ts'
import {
  communicationFeatures, communicationReasons, influenceBases, influenceProcesses, interviews, interviewSkills, observations
} from './techniques.ts'
import {theories, theoryStreams} from './theories.ts'
import type {Entry} from './types.ts'

/** Every table by its name; an id stands in one table only, and once. */
export const tables = Object.freeze({
  kinds, sections, chapters, stages, stageSets,
  definitions, levels, levelTraditions, helpingConditions, goals, functions, approaches,
  principles, principleSets, services, theoryStreams, theories, communityModels,
  influenceBases, influenceProcesses, communicationFeatures, communicationReasons, interviews, interviewSkills, observations,
  individualIntervention, groupIntervention: [groupIntervention], groupUnderstandings, communityIntervention: [communityIntervention],
  communitySteps, communityElements, communityRoles, practiceRoles, communitySkills,
  ethics, clientGroups, laws, lawTerms, abbreviations, formatOptions, coverLines, campusFormats
}) satisfies Readonly<Record<string, readonly Entry[]>>

/** The name of a table. */
export type TableName = keyof typeof tables

const byId: ReadonlyMap<string, {readonly table: TableName, readonly entry: Entry}> = new Map(
  (Object.entries(tables) as [TableName, readonly Entry[]][]).flatMap(([table, entries]) =>
    entries.map(entry => [entry.id, {table, entry}] as const))
)

/** The entry with this id and the table it stands in. */
export function findEntry(id: string): {readonly table: TableName, readonly entry: Entry} | undefined {
  return byId.get(id)
}
