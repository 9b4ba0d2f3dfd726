import {stages as stageTable} from '../knowledge/stages.ts'
import type {Language, StageId} from '../knowledge/types.ts'
import {isAskedFor, judgedCases, type Judged} from '../lint/cases.ts'
import type {Edit, Finding} from '../lint/finding.ts'
import {insertSection, insertStage} from '../lint/part-fixes.ts'
import {nameOf} from '../lint/places.ts'
import type {Need, Place, Report} from '../report/model.ts'
import {say} from './texts.ts'

/** Something that a report of its kind has and this one lacks, with the place where it belongs. */
export interface Gap {
  /** The id of the insertable part that fills it. */
  readonly part: string
  /** The case that lacks it, where a report has several. */
  readonly case: string | undefined
  readonly need: Need
  /** Whether the prose touches on it already. */
  readonly mentioned: boolean
  readonly place: Place | undefined
  /** The edits that write it there; none where the report's own form gives no place. */
  readonly edits: () => readonly Edit[]
}

/**
 * What the report lacks, in the order of its places: parts of its kind's schema, stages of its cases, principles of the
 * set that it claims. Optional ones are among them, since they have a place, too.
 */
export function gapsIn(report: Report, findings: readonly Finding[]): readonly Gap[] {
  const judged = judgedCases(report)
  const gaps: readonly Gap[] = [
    ...report.parts.filter(({state, inSchema}) => state === 'absent' && inSchema).map((part): Gap => ({
      part: `section-${part.id}`, case: undefined, need: part.need, mentioned: false, place: part.place, edits: () => insertSection(report, part),
    })),
    ...judged.flatMap(one => one.stages
      .filter(({id, state}) => (state === 'absent' || state === 'mentioned') && isAskedFor(report, id))
      .map(({id, state, need, place}): Gap => ({
        part: `stage-${id}`, case: judged.length > 1 ? one.title : undefined, need, mentioned: state === 'mentioned', place,
        edits: () => insertStage(report, id, place),
      }))),
    ...judged.flatMap(one => beyondTheSet(one, report).map(({id, place}): Gap => ({
      part: `stage-${id}`, case: judged.length > 1 ? one.title : undefined, need: 'optional', mentioned: false, place,
      edits: () => insertStage(report, id, place),
    }))),
    // The list that a principle is missing from is the rule's knowledge, and so is the item's form.
    ...findings.flatMap(({rule, data: {id}, fixes: [fix]}): Gap[] => rule === 'principle-missing' && typeof id === 'string' && fix
      ? [{part: `principle-${id}`, case: undefined, need: 'required', mentioned: false, place: undefined, edits: () => fix.edits}]
      : []),
  ]
  const offsetOf = (gap: Gap): number => gap.place?.offset ?? gap.edits()[0]?.range.start ?? report.text.length
  return gaps.map(gap => ({gap, offset: offsetOf(gap)})).sort((a, b) => a.offset - b.offset).map(({gap}) => gap)
}

/** The stages that a case's set does not name: nothing asks for them, but they have a place all the same. */
function beyondTheSet({stages, placeFor}: Judged, report: Report): readonly {readonly id: StageId, readonly place: Place}[] {
  if (!placeFor) return []
  return stageTable.filter(({id}) => !stages.some(stage => stage.id === id) && isAskedFor(report, id)).map(({id}) => ({id, place: placeFor(id)}))
}

/** What a gap is and where it will be filled: `Belum ada; akan berdiri setelah Asesmen`. */
export function describeGap(gap: Gap, language: Language): string {
  return describePlace(gap, say(gap.mentioned ? 'gapMentioned' : 'gapAbsent', language), language)
}

/** The same for what nobody misses: what it is, and where it will stand. */
export function describePlace({place}: Gap, state: string, language: Language): string {
  const named = place?.before && nameOf(place.before)
  if (named !== undefined) return say('gapAfter', language, {state, heading: named})
  const next = place?.after && nameOf(place.after)
  if (next !== undefined) return say('gapBefore', language, {state, heading: next})
  const parent = place && nameOf(place.parent)
  return parent === undefined ? state : say('gapIn', language, {state, heading: parent})
}
