import {stages as stageTable} from '../knowledge/stages.ts'
import type {StageSetId} from '../knowledge/types.ts'
import {judgedCases, type Judged} from '../lint/cases.ts'
import type {Finding} from '../lint/finding.ts'
import {insertStage} from '../lint/part-fixes.ts'
import type {StageRecord} from '../report/model.ts'
import {stageLabel} from './labels.ts'
import {stageProgress, wordsIn} from './progress.ts'
import {holder, leaf, type StructureNode} from './structure-node.ts'
import {isUnwritten, remarkOf, stepOf, type Seen} from './structure-steps.ts'
import {say} from './texts.ts'

/**
 * The stages of the case; with several cases, or examples that are only told, each case holds its own. A text that is
 * judged by no stage lists those that it has.
 */
export function stageGroup(seen: Seen): StructureNode | undefined {
  const {report, language} = seen
  const group = {id: 'stages', kind: 'group', label: say('groupStages', language)} as const
  const judged = judgedCases(report)
  const told = report.cases.filter(({illustrative}) => illustrative)
  const cases = [...judged, ...told]
  const rowsOf = cases.map(({title, stages, stageSet}, key) =>
    stages.map(stage => stageRow(seen, stage, {title, key, set: stageSet ?? report.stageSet, told: key >= judged.length})))
  const [only] = judged
  if (only && cases.length === 1) return holder({...group, ...homeOf(only)}, rowsOf[0]!, language)
  const rows = cases.length > 0
    ? cases.map((one, key) => holder({id: `case:${key}`, kind: 'case', label: one.title ?? say('caseUnnamed', language, {number: key + 1}), ...homeOf(one)}, rowsOf[key]!, language))
    : report.stages.filter(({state}) => state !== 'absent').map(stage => stageRow(seen, stage, {title: undefined, key: 0, set: report.stageSet, told: false}))
  return rows.length > 0 ? holder(group, rows, language) : undefined
}

/** The heading that a case stands under; a report without one of its own has it where its stages would go. */
function homeOf({section, stages}: Judged): Partial<Pick<StructureNode, 'range' | 'extents'>> {
  const home = section?.heading ? section : stages.find(({place}) => place?.parent.heading)?.place?.parent
  return home?.heading ? {range: home.heading.range, extents: [home.range]} : {}
}

/** The case that a stage belongs to; one that is only told of shows stages in its sentences and is given no headings. */
interface Home {
  readonly title: string | undefined
  readonly key: number
  readonly set: StageSetId | undefined
  readonly told: boolean
}

function stageRow(seen: Seen, stage: StageRecord, of: Home): StructureNode {
  const {report, language} = seen
  const known = stageTable.find(({id}) => id === stage.id)
  const state = stageProgress(stage, report)
  const label = stageLabel(stage.id, of.set)[language]
  const sections = stage.spots.map(({section}) => section)
  const asks = known?.shows[language] ?? []
  const gap = state === 'missing' || state === 'mentioned' ? isAskedFor(seen.findings, stage, of.title) : isUnwritten(seen, sections, state)
  const evidence = stage.evidence[0]
  return leaf({
    id: `stage:${of.key}:${stage.id}`, kind: 'stage', label, state, gap, need: stage.need, asks,
    words: sections.length > 0 ? wordsIn(sections) : undefined,
    range: sections[0]?.heading?.range ?? evidence,
    extents: sections.map(({range}) => range),
    place: stage.place?.offset,
    details: [...known ? [known.about[language]] : [], ...state !== 'done' && asks.length > 0 ? [say('mustShow', language, {asks: asks.join('; ')})] : []],
    step: stepOf(seen, {part: `stage-${stage.id}`, label, state, sections, insert: () => of.told ? [] : insertStage(report, stage.id, stage.place)}),
    ...remarkOf(report, sections, state, language),
  }, language)
}

function isAskedFor(findings: readonly Finding[], {id, evidence}: StageRecord, title: string | undefined): boolean {
  return findings.some(({rule, messageId, data, evidence: [first]}) => data.id === id && (
    (rule === 'stage-missing' && messageId.startsWith('absent') && data.case === title) ||
    (rule === 'stage-mentioned-only' && first?.start === evidence[0]?.start)))
}
