import {isChapter, isStageSlot, type PartSpec} from '../knowledge/kinds/kind.ts'
import type {SectionId} from '../knowledge/types.ts'
import type {Outline, Section} from '../markdown/model.ts'
import type {BoundPart, Need} from './model.ts'
import {chapterOf} from './part-label.ts'
import {chapterSections, isChapterItself, partsBelow, placeOf, type BindInput, type Slot} from './part-places.ts'
import {placeAfter} from './places.ts'
import {withoutHomes} from './stage-spots.ts'

/** Binds the outline to the kind's schema: every part holds its sections or knows that it is missing, and where it goes. */
export function bindParts(given: Omit<BindInput, 'chapters' | 'rows'>): BoundPart[] {
  const chaptered = {...given, chapters: chaptersOf(given.outline)}
  const rows = given.kind.layout.map(item => isChapter(item) ? chapterSections(chaptered, item) : given.found.sections.get(item.section) ?? [])
  const input: BindInput = {...chaptered, rows}
  const slots = toSlots(input)
  const bound = slots.map(slot => bindSlot(input, slot))
  const known = new Set(bound.map(part => part.id))
  for (const [id, sections] of input.found.sections) {
    const first = sections[0]
    if (known.has(id) || !first) continue
    bound.push({id, need: 'optional', state: stateOf(sections), sections, inSchema: false, evidence: [], place: placeAfter(input.text, first, undefined, input.outline.root)})
  }
  return bound
}

function bindSlot(input: BindInput, slot: Slot): BoundPart {
  const sections = input.found.sections.get(slot.spec.section) ?? []
  const {need, evidence} = needOf(input, slot.spec, sections)
  return {id: slot.spec.section, need, state: stateOf(sections), sections, inSchema: true, evidence, place: sections[0] ? placeAfter(input.text, sections[0], undefined, input.outline.root) : placeOf(input, slot)}
}

function stateOf(sections: readonly Section[]): BoundPart['state'] {
  if (sections.length === 0) return 'absent'
  return sections.some(section => section.totalWords > 0) ? 'present' : 'empty'
}

/** How much a part is asked for in this report: carried by another part, or never announced, it is optional. */
function needOf({found, stages}: BindInput, spec: PartSpec, sections: readonly Section[]): {need: Need, evidence: BoundPart['evidence']} {
  if (spec.need === 'optional') return {need: 'optional', evidence: []}
  if (spec.announced) {
    const evidence = found.carried.has(spec.section) ? [] : found.announced.get(spec.section) ?? []
    return {need: evidence.length > 0 || sections.length > 0 ? spec.need : 'optional', evidence}
  }
  if (sections.length > 0) return {need: spec.need, evidence: []}
  const carried = found.carried.has(spec.section) || (spec.mayStandIn ?? []).some(id =>
    stages.some(stage => stage.id === id && stage.state === 'section') && found.hints.has(spec.section))
  return {need: carried ? 'optional' : spec.need, evidence: []}
}

/** Lists the schema's parts in order, each with the sections of its neighbours so that its place can be found. */
function toSlots(input: BindInput): Slot[] {
  const slots: Slot[] = []
  const sectionsOf = (id: SectionId): readonly Section[] => input.found.sections.get(id) ?? []
  const spots = withoutHomes(input.stages.flatMap(record => record.spots).filter(spot => !spot.concept))
  for (const [index, item] of input.kind.layout.entries()) {
    if (!isChapter(item)) {
      slots.push({spec: item, chapter: undefined, parent: undefined, row: input.rows, index})
      continue
    }
    const row: (readonly Section[])[] = []
    const pending: {spec: PartSpec, index: number, betweenStages?: true}[] = []
    for (const entry of item.items) {
      if (!isStageSlot(entry)) {
        pending.push({spec: entry, index: row.length})
        row.push(sectionsOf(entry.section).flatMap(section => isChapterItself(input.outline, section, item) ? partsBelow(section, entry.section, item) : [section]))
        continue
      }
      for (const stage of input.steps) {
        row.push(spots.filter(spot => spot.stage === stage).map(spot => spot.section))
        for (const {after, part} of entry.between ?? []) {
          if (after !== stage) continue
          pending.push({spec: part, index: row.length, betweenStages: true})
          row.push(sectionsOf(part.section))
        }
      }
    }
    for (const one of pending) {
      const {spec} = one
      slots.push({...one, chapter: item, parent: undefined, row})
      const inner = (spec.parts ?? []).map(part => sectionsOf(part.section))
      for (const [place, part] of (spec.parts ?? []).entries()) slots.push({spec: part, chapter: item, parent: spec.section, row: inner, index: place})
    }
  }
  return slots
}

function chaptersOf(outline: Outline): Map<string, Section[]> {
  const found = new Map<string, Section[]>()
  for (const section of outline.sections) {
    const chapter = chapterOf(section.heading?.text ?? '')?.chapter
    if (chapter) found.set(chapter, [...(found.get(chapter) ?? []), section])
  }
  return found
}
