import type {StageStep} from '../knowledge/stage-sets.ts'
import {stages as stageTable} from '../knowledge/stages.ts'
import type {StageId, StageSetId} from '../knowledge/types.ts'
import type {Block, Outline, Section} from '../markdown/model.ts'
import type {Word} from '../text/fold.ts'
import {groupBy} from '../text/group.ts'
import type {Range} from '../text/range.ts'
import {isBelow, type CaseDraft} from './cases.ts'
import type {CaseRecord, Need, Place, StageRecord, StageSpot, Status} from './model.ts'
import {partsInLabel, type Region} from './part-label.ts'
import {placeAfter, placeBefore, placeInside} from './places.ts'
import {readCounted, readProse, type ProseSign} from './prose.ts'
import {regionAt} from './region.ts'
import {stageSetOf} from './stage-set.ts'
import {withoutHomes} from './stage-spots.ts'

/** What stages are judged by. */
export interface StageInput {
  readonly text: string
  readonly words: readonly Word[]
  readonly outline: Outline
  readonly regions: ReadonlyMap<Section, Region>
  readonly spots: readonly StageSpot[]
  readonly steps: readonly StageStep[]
  readonly status: Status
  readonly exempt: readonly Range[]
  /** Whether the kind asks for stages at all. */
  readonly asked: boolean
}

/** Not asked of a report that is still going on (design section 4). */
const later = new Set<StageId>(['evaluation', 'termination', 'follow-up', 'resocialization', 'referral'])
const quietRegions = new Set<Region>(['front', 'back', 'opening', 'concept', 'closing'])
/** How a preface begins, or goes on where a converter ran it together with its heading: what it tells of is told again. */
const preface = /^kata pengantar\b|^(?:segala )?puji(?: dan| serta)? syukur\b|^segala puji\b/imu
const abstract = /^(?:abstra[kc]t?|ringkasan|summary|executive summary)$/iu
/** An empty or very short stage section may say why nothing was done; a long one that mentions a "not" was done. */
const longestWaiver = 80

/** Judges every case by itself. */
export function judgeCases(report: StageInput, drafts: readonly CaseDraft[], setOf: (draft: CaseDraft, spots: readonly StageSpot[]) => StageSetId | undefined): CaseRecord[] {
  return drafts.map(draft => {
    const stageSet = setOf(draft, report.spots.filter(spot => !spot.concept && inCase(spot.section, draft.section)))
    const input = {...report, steps: stageSetOf(stageSet)?.steps ?? []}
    const spots = input.spots.filter(spot => (!spot.concept || draft.illustrative) && inCase(spot.section, draft.section))
    const told = drafts.length === 1 ? summariesOf(input) : []
    const blocks = blocksOf(input, draft.section)
    const prose = [...readProse(input.text, input.words, blocks, input.exempt, spots), ...readCounted(input.text, input.words, [...told, ...blocks])]
    const records = judge(input, spots, prose, draft.illustrative ? 'optional' : undefined)
    const order = fullOrder(input.steps.map(step => step.stage))
    const single = withoutHomes(spots)
    const placeFor = (id: StageId): Place => placeOf(input, draft, order, single, id)
    return {...draft, stageSet, stages: records.map(record => ({...record, place: placeFor(record.id)})), placeFor}
  })
}

/** Judges the report as a whole: a concept chapter's stages count here, and never for a case. */
export function judgeReport(input: StageInput, cases: readonly CaseRecord[]): StageRecord[] {
  const records = judge(input, input.spots, [], input.asked ? undefined : 'optional')
  return records.map(record => {
    if (record.state === 'section') return record
    const told = cases.flatMap(each => each.stages.filter(stage => stage.id === record.id && stage.state !== 'absent'))
    const best = told.find(stage => stage.state === 'waived') ?? told[0]
    return best ? {...record, state: best.state, evidence: best.evidence} : record
  })
}

function judge(input: StageInput, spots: readonly StageSpot[], prose: readonly ProseSign[], need: Need | undefined): StageRecord[] {
  const asked = input.steps.map(step => step.stage)
  const found = new Set([...spots.map(spot => spot.stage), ...prose.map(sign => sign.stage)])
  const ids = [...asked, ...stageTable.map(stage => stage.id).filter(id => !asked.includes(id) && found.has(id))]
  const spotsOf = groupBy(spots, spot => spot.stage)
  const signsOf = groupBy(prose, sign => sign.stage)
  return ids.map(id => {
    const own = spotsOf.get(id) ?? []
    const signs = signsOf.get(id) ?? []
    const waiver = signs.find(sign => sign.says === 'waived')
    const step = input.steps.find(each => each.stage === id)
    const wanted: Need = need ?? (step?.need === 'required' && !(input.status === 'ongoing' && later.has(id)) ? 'required' : 'optional')
    const base = {id, need: stands(id, spots) ? 'optional' as const : wanted, spots: own, place: undefined}
    if (own.length > 0) {
      const onlyWaived = waiver && own.every(spot => spot.section.totalWords > 0 && spot.section.totalWords <= longestWaiver && waiver.sentence.start >= spot.section.range.start && waiver.sentence.end <= spot.section.range.end)
      return {...base, state: onlyWaived ? 'waived' as const : 'section' as const, evidence: onlyWaived ? [waiver.sentence] : own.map(spot => spot.range)}
    }
    if (waiver) return {...base, state: 'waived' as const, evidence: [waiver.sentence]}
    const done = signs.filter(sign => sign.says === 'done')
    if (done.length > 0) return {...base, state: 'mentioned' as const, evidence: done.slice(0, 3).map(sign => sign.sentence)}
    return {...base, state: 'absent' as const, evidence: []}
  })
}

/** A group that was met and contracted with has been formed: engagement or contract stands in for intake. */
function stands(id: StageId, spots: readonly StageSpot[]): boolean {
  return id === 'intake' && spots.some(spot => spot.stage === 'engagement' || spot.stage === 'contract')
}

function inCase(section: Section, home: Section): boolean {
  return section === home || isBelow(section, home) || home.heading === undefined
}

/** The blocks that tell a case: all below its section, without chapters that only speak about concepts. */
function blocksOf({outline, regions}: StageInput, home: Section): Block[] {
  if (home.heading?.form === 'item') return [...home.blocks]
  const sections = [outline.root, ...outline.sections].filter(section => section === home || isBelow(section, home))
  return sections.filter(section => section === home || !quietRegions.has(regionAt(section, regions))).flatMap(section => section.blocks).filter(({text}) => !preface.test(text))
}

/** What says of the whole work what was done: closing chapters and abstracts. */
function summariesOf({outline, regions}: StageInput): Block[] {
  return outline.sections.filter(section => regionAt(section, regions) === 'closing' || abstract.test(section.heading?.text.trim() ?? '')).flatMap(section => section.blocks)
}

/** Where a missing stage of a case goes: behind the last stage before it in the set, else before the next one. */
function placeOf(input: StageInput, draft: CaseDraft, order: readonly StageId[], single: readonly StageSpot[], id: StageId): Place {
  const at = order.indexOf(id)
  const headings = single.filter(spot => spot.section.heading?.form !== 'item')
  const usable = headings.length > 0 ? headings : single
  const rank = (spot: StageSpot): number => order.indexOf(spot.stage)
  const ordered = usable.filter(spot => rank(spot) < at).sort((a, b) => rank(a) - rank(b) || a.section.range.start - b.section.range.start)
  const own = ordered.filter(spot => input.steps.some(step => step.stage === spot.stage)).at(-1)?.section
  // A stage that the set does not name holds the place only where it follows those that the set does.
  const before = ordered.filter(spot => !own || spot.section.range.start >= own.range.start).at(-1)?.section
  const after = usable.filter(spot => rank(spot) > at && (!before || spot.section.range.start >= before.range.end)).sort((a, b) => a.section.range.start - b.section.range.start)[0]?.section
  if (before) {
    // Behind "4.3.2 Asesmen Lanjutan" and before "4.5 Pelaksanaan" a new stage stands beside 4.3, not below it.
    const found = after ? ancestorBeside(before, after) : before
    const beside = at > order.indexOf('assessment') ? formulationAt(input, found, 1, after) ?? found : found
    return placeAfter(input.text, beside, after?.parent === beside.parent ? after : undefined, input.outline.root)
  }
  if (after) return placeBefore(input.text, (at <= order.indexOf('assessment') ? formulationAt(input, after, -1) : undefined) ?? after, input.outline.root)
  const home = draft.section.heading ? draft.section : practiceChapter(input)
  return home ? placeInside(input.text, home) : {...closingPlace(input), chapter: undefined}
}

/** The problem formulation right behind (1) or before (-1) a section or item: it stays between assessment and planning. */
function formulationAt({outline}: StageInput, section: Section, side: 1 | -1, except?: Section): Section | undefined {
  const siblings = section.heading?.form === 'item' ? outline.items.filter(({parent}) => parent === section.parent) : section.parent?.children ?? []
  const next = siblings[siblings.indexOf(section) + side]
  return next?.heading && next !== except && partsInLabel(next.heading.text, 'practice').includes('problem-formulation') ? next : undefined
}

function ancestorBeside(before: Section, after: Section): Section {
  for (let at: Section | undefined = before; at; at = at.parent) if (at.parent === after.parent) return at
  return before
}

/** The set's order with the stages that it does not name put in where they belong: a report may tell of those too. */
function fullOrder(steps: readonly StageId[]): StageId[] {
  const order = [...steps]
  for (const [index, {id}] of stageTable.entries()) {
    if (order.includes(id)) continue
    const earlier = stageTable.slice(0, index).map(stage => order.indexOf(stage.id)).filter(at => at >= 0)
    order.splice(Math.max(-1, ...earlier) + 1, 0, id)
  }
  return order
}

function practiceChapter({outline, regions}: StageInput): Section | undefined {
  return outline.sections.filter(section => regionAt(section, regions) === 'practice' && section.heading?.form !== 'run-in').find(section => !section.parent?.heading || regions.get(section.parent) !== 'practice')
}

/** Before the closing chapter, else before the references, else at the end. */
function closingPlace({text, outline, regions}: StageInput): Place {
  const after = outline.sections.find(section => section !== outline.title && (regions.get(section) === 'closing' || regions.get(section) === 'back'))
  if (after) return placeBefore(text, after, outline.root)
  return {offset: text.length, parent: outline.title ?? outline.root, before: (outline.title ?? outline.root).children.at(-1), after: undefined, chapter: undefined}
}
