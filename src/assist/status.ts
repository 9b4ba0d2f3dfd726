import type {Language} from '../knowledge/types.ts'
import type {Report, StageRecord, StageState} from '../report/model.ts'
import {hasPlaceholder} from '../templates/placeholder.ts'
import {largeText, type IdleReason, type Outcome} from './check.ts'
import {kindLabel, stageLabel} from './labels.ts'
import {countsOf} from './summary.ts'
import {say, type TextKey} from './texts.ts'

/** What the status item shows: one short text, and the lines of its hover. */
export interface Status {
  readonly text: string
  readonly idle: boolean
  readonly lines: readonly string[]
}

const idleKeys: Readonly<Record<IdleReason, TextKey>> = {
  other: 'idleOther',
  undeclared: 'idleUndeclared',
  'on-request': 'idleOnRequest',
  large: 'idleLarge',
  hazard: 'idleHazard',
  failed: 'idleFailed',
}

/** A stage as its writer sees it: one that has a heading and nothing of its own below it is not done. */
type Progress = StageState | 'unfilled'

const progressKeys: readonly (readonly [Progress, TextKey])[] = [
  ['section', 'statusSeen'], ['unfilled', 'statusUnfilled'], ['mentioned', 'statusMentioned'], ['waived', 'statusWaived'], ['absent', 'statusAbsent'],
]

const originKeys: Readonly<Record<Report['kindFrom'], TextKey>> = {
  option: 'fromOption', 'front-matter': 'fromFrontMatter', profile: 'fromProfile', content: 'fromContent',
}

/** Why a text is not checked, as a sentence. */
export function idleText(reason: IdleReason, language: Language): string {
  return say(idleKeys[reason], language, {limit: largeText / 1000})
}

/** The kind of the report and how many of its stages are done, or why Peksos is idle. */
export function statusOf({language, report, idle, findings}: Outcome): Status {
  const label = report && kindLabel(report.kind)?.[language]
  if (idle || !report || !label) {
    return {text: say('statusIdle', language), idle: true, lines: [idleText(idle ?? 'other', language)]}
  }
  // A paper that only tells of a case is asked for no stage, so nothing is counted there.
  const asked = report.stages.some(({need}) => need === 'required')
  const counted = report.stages.filter(({need, state}) => asked && (need === 'required' || state !== 'absent'))
  const done = counted.filter(stage => doneStates.has(progressOf(stage, report.text))).length
  const cases = report.cases.length
  const short = [
    label,
    ...(counted.length > 0 ? [say('statusStages', language, {done, all: counted.length})] : []),
    ...(cases > 1 ? [say('statusCases', language, {count: cases})] : []),
  ]
  const origin = say('statusFrom', language, {
    from: say(originKeys[report.kindFrom], language, {percent: Math.round(report.kindConfidence * 100)}),
  })
  const lines = [origin, ...sectionLines(report, language), ...stageLines(report, language)]
  return {text: short.join(' · '), idle: false, lines: [...lines, ...(findings.length > 0 ? [countsOf(findings, language)] : [])]}
}

function sectionLines({parts}: Report, language: Language): string[] {
  const required = parts.filter(({need, inSchema}) => inSchema && need === 'required')
  if (required.length === 0) return []
  const done = required.filter(({state}) => state === 'present').length
  return [say('statusSections', language, {done, all: required.length})]
}

function stageLines({stages, stageSet, text}: Report, language: Language): string[] {
  return progressKeys.flatMap(([progress, key]) => {
    const names = stages
      .filter(stage => progressOf(stage, text) === progress && (progress !== 'absent' || stage.need === 'required'))
      .map(({id}) => stageLabel(id, stageSet)[language])
    return names.length > 0 ? [`${say(key, language)}: ${names.join(', ')}`] : []
  })
}

const doneStates: ReadonlySet<Progress> = new Set<Progress>(['section', 'waived'])

function progressOf({state, spots}: StageRecord, text: string): Progress {
  const filled = spots.some(({section: {range}, empty}) => !empty && !hasPlaceholder(text.slice(range.start, range.end)))
  return state === 'section' && !filled ? 'unfilled' : state
}
