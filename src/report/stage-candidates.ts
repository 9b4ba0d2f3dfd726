import {stages as stageTable} from '../knowledge/stages.ts'
import type {SectionId, StageId} from '../knowledge/types.ts'
import {knownNameOf} from '../markdown/known-names.ts'
import type {Section} from '../markdown/model.ts'
import type {StageName} from './label.ts'
import {partsInLabel, type Region} from './part-label.ts'
import type {StageList} from './stage-lists.ts'

/** A heading or item with the stages that its words could name; `settleSpots` decides which of them they do. */
export interface Candidate {
  readonly section: Section
  readonly names: readonly StageName[]
  readonly region: Region
  /** The list or row of headings that it is a member of. */
  readonly list: StageList
}

/** The candidates but for those that name something else: a chapter of stages, or a schedule apart from them. */
export function withoutOthers(candidates: readonly Candidate[]): readonly Candidate[] {
  return withoutSchedules(withoutChapters(candidates))
}

/** Opened by these, work is told from its beginning. */
const beforeImplementation: ReadonlySet<StageId> = new Set(stageTable.slice(0, stageTable.findIndex(({id}) => id === 'implementation')).map(({id}) => id))

/**
 * The candidates but for chapters of stages: "Proses Intervensi" with nothing of its own, right above "Asesmen", is the
 * whole of the work, as is one that holds only stages, earlier ones among them.
 */
function withoutChapters(candidates: readonly Candidate[]): readonly Candidate[] {
  const headed = candidates.filter(({section}) => section.heading?.form !== 'item')
  const named = new Map(headed.map(({section, names}) => [section, names]))
  const isEarlier = (section: Section | undefined): boolean => section !== undefined && (named.get(section) ?? []).some(({stage}) => beforeImplementation.has(stage))
  return candidates.filter(({section, names}) => {
    if (section.heading?.form === 'item' || section.words > 0 || !names.every(({stage}) => stage === 'implementation')) return true
    const {children, parent} = section
    if (children.length === 0) return !isEarlier(parent?.children[parent.children.indexOf(section) + 1])
    return !children.some(isEarlier) || !children.every(child => named.has(child) || knownNameOf(child.heading?.text ?? '') !== undefined)
  })
}

/** Parts in which a list of stages is a schedule, or tells what the agency does. */
const schedules: readonly SectionId[] = ['agency-profile', 'community-profile', 'client-profile']
const timetable = /\b(?:jadwal|agenda|kalender|linimasa|waktu|calendar|schedule|time|timeline|timetable)\b/iu
/** Where so many stages have headings, the work is told there. */
const fewestHeaded = 2

/** The candidates but for the items of a schedule that stands apart from the stages' own headings. */
function withoutSchedules(candidates: readonly Candidate[]): readonly Candidate[] {
  const headed = new Set(candidates.filter(({section, region}) => section.heading?.form !== 'item' && region !== 'concept').flatMap(({names}) => names.map(({stage}) => stage)))
  if (headed.size < fewestHeaded) return candidates
  return candidates.filter(({section}) => {
    if (section.heading?.form !== 'item') return true
    const title = holderOf(section).heading?.text ?? ''
    return !timetable.test(title) && !partsInLabel(title, 'practice').some(id => schedules.includes(id))
  })
}

/** The section of the outline that an item stands in. */
function holderOf(item: Section): Section {
  let at = item
  while (at.heading?.form === 'item' && at.parent) at = at.parent
  return at
}
