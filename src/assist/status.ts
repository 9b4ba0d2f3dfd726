import type {Language} from '../knowledge/types.ts'
import {judgedCases} from '../lint/cases.ts'
import type {Report} from '../report/model.ts'
import {largeText, type IdleReason, type Outcome} from './check.ts'
import {kindLabel, stageLabel} from './labels.ts'
import {stageProgress, type Progress} from './progress.ts'
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
  declared: 'idleDeclared',
  undeclared: 'idleUndeclared',
  'on-request': 'idleOnRequest',
  large: 'idleLarge',
  hazard: 'idleHazard',
  failed: 'idleFailed',
}

const progressKeys: readonly (readonly [readonly Progress[], TextKey])[] = [
  [['done'], 'statusSeen'], [['thin', 'empty'], 'statusUnfilled'], [['mentioned'], 'statusMentioned'], [['waived'], 'statusWaived'], [['missing'], 'statusAbsent'],
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
  const judged = judgedCases(report)
  const stages = judged.length > 0 ? judged.flatMap(one => one.stages) : report.stages
  const asked = stages.some(({need}) => need === 'required')
  const counted = stages.filter(({need, state}) => asked && (need === 'required' || state === 'section' || state === 'waived'))
  const done = counted.filter(stage => doneStates.has(stageProgress(stage, report))).length
  const cases = report.cases.length
  const lacking = findings.filter(({rule}) => rule === 'citation-unlisted').length
  const short = [
    label,
    ...(counted.length > 0 ? [say('statusStages', language, {done, all: counted.length})] : []),
    ...(cases > 1 ? [say('statusCases', language, {count: cases})] : []),
    ...(lacking > 0 ? [say(lacking === 1 ? 'statusSourceOne' : 'statusSources', language, {count: lacking})] : []),
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

function stageLines(report: Report, language: Language): string[] {
  const seen = report.stages.map(stage => ({id: stage.id, need: stage.need, progress: stageProgress(stage, report)}))
  return progressKeys.flatMap(([which, key]) => {
    const names = seen
      .filter(({progress, need}) => which.includes(progress) && (progress !== 'missing' || need === 'required'))
      .map(({id}) => stageLabel(id, report.stageSet)[language])
    return names.length > 0 ? [`${say(key, language)}: ${names.join(', ')}`] : []
  })
}

const doneStates: ReadonlySet<Progress> = new Set<Progress>(['done', 'waived'])
