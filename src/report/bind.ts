import {isChapter, isStageSlot, type ChapterSpec, type PartSpec, type ReportKind} from '../knowledge/kinds/kind.ts'
import type {Language, SectionId, StageId} from '../knowledge/types.ts'
import type {Outline, Section} from '../markdown/model.ts'
import {isBelow} from './cases.ts'
import type {BoundPart, Need, Place, StageRecord} from './model.ts'
import {chapterOf} from './part-label.ts'
import {placeAfter, placeBefore, placeInside} from './places.ts'
import type {FoundParts} from './parts.ts'

/** What is bound to a kind's schema. */
export interface BindInput {
  readonly text: string
  readonly language: Language
  readonly kind: ReportKind
  readonly outline: Outline
  readonly found: FoundParts
  readonly stages: readonly StageRecord[]
  /** The steps of the report's set in order, for the place of parts between stages. */
  readonly steps: readonly StageId[]
}

interface Binding extends BindInput {
  /** The sections whose heading names a chapter, by chapter. */
  readonly chapters: ReadonlyMap<string, readonly Section[]>
  /** The sections that each chapter or part of the kind's layout is. */
  readonly rows: readonly (readonly Section[])[]
}

interface Slot {
  readonly spec: PartSpec
  readonly chapter: ChapterSpec | undefined
  readonly parent: SectionId | undefined
  /** The sections that stand for this slot and its neighbours, in schema order. */
  readonly row: readonly (readonly Section[])[]
  readonly index: number
}

/** Binds the outline to the kind's schema: every part holds its sections or knows that it is missing, and where it goes. */
export function bindParts(given: BindInput): BoundPart[] {
  const chapters = chaptersOf(given.outline)
  const rows = given.kind.layout.map(item => isChapter(item) ? chapterSections(given, item, chapters) : given.found.sections.get(item.section) ?? [])
  const input: Binding = {...given, chapters, rows}
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

function bindSlot(input: Binding, slot: Slot): BoundPart {
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
    const evidence = found.announced.get(spec.section) ?? []
    return {need: evidence.length > 0 || sections.length > 0 ? spec.need : 'optional', evidence}
  }
  if (sections.length > 0) return {need: spec.need, evidence: []}
  const carried = found.carried.has(spec.section) || (spec.mayStandIn ?? []).some(id =>
    stages.some(stage => stage.id === id && stage.state === 'section') && found.hints.has(spec.section))
  return {need: carried ? 'optional' : spec.need, evidence: []}
}

/** Lists the schema's parts in order, each with the sections of its neighbours so that its place can be found. */
function toSlots(input: Binding): Slot[] {
  const slots: Slot[] = []
  const sectionsOf = (id: SectionId): readonly Section[] => input.found.sections.get(id) ?? []
  for (const [index, item] of input.kind.layout.entries()) {
    if (!isChapter(item)) {
      slots.push({spec: item, chapter: undefined, parent: undefined, row: input.rows, index})
      continue
    }
    const row: (readonly Section[])[] = []
    const pending: {spec: PartSpec, index: number}[] = []
    for (const entry of item.items) {
      if (!isStageSlot(entry)) {
        pending.push({spec: entry, index: row.length})
        row.push(sectionsOf(entry.section))
        continue
      }
      for (const stage of input.steps) {
        row.push(input.stages.find(record => record.id === stage)?.spots.filter(spot => !spot.concept).map(spot => spot.section) ?? [])
        for (const {after, part} of entry.between ?? []) {
          if (after !== stage) continue
          pending.push({spec: part, index: row.length})
          row.push(sectionsOf(part.section))
        }
      }
    }
    for (const {spec, index: at} of pending) {
      slots.push({spec, chapter: item, parent: undefined, row, index: at})
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

/** The sections that a schema chapter is, or that its parts are. */
function chapterSections(input: BindInput, chapter: ChapterSpec, chapters: Binding['chapters']): Section[] {
  const parts = chapter.items.flatMap(item => isStageSlot(item)
    ? input.stages.flatMap(stage => stage.spots.filter(spot => !spot.concept).map(spot => spot.section))
    : [...input.found.sections.get(item.section) ?? [], ...(item.parts ?? []).flatMap(part => input.found.sections.get(part.section) ?? [])])
  const own = chapters.get(chapter.chapter) ?? []
  return [...own, ...parts].map(section => topOf(section, input.outline)).sort((a, b) => a.range.start - b.range.start)
}

/** The ancestor that stands directly below the root, or below the document's title. */
function topOf(section: Section, outline: Outline): Section {
  let at = section
  while (at.parent && at.parent !== outline.root && at.parent !== outline.title) at = at.parent
  return at
}

function placeOf(input: Binding, slot: Slot): Place {
  const {text, outline} = input
  const root = outline.root
  const headings = (list: readonly Section[] | undefined): Section[] => (list ?? []).filter(isWritten)
  const {before, after} = neighbours(slot, amongLabels(slot) ? isLabelOrWritten : isWritten)
  if (before && !(before === outline.title)) return placeAfter(text, before, sameParent(before, after), root)
  if (after) return placeBefore(text, after, root)
  const host = slot.parent ? headings(input.found.sections.get(slot.parent))[0] : undefined
  if (host) return placeInside(text, host)
  const outer = slot.chapter ? chapterPlace(input, slot) : undefined
  if (outer) return outer
  const last = outline.title && outline.sections.every(section => section === outline.title || isBelow(section, outline.title as Section)) ? outline.title : root
  return {offset: text.length, parent: last, before: last.children.at(-1), after: undefined, chapter: undefined}
}

/** The written parts that a missing one stands between: what the schema puts before it, and the next after that. */
function neighbours({row, index}: Slot, usable: (section: Section) => boolean): {readonly before: Section | undefined, readonly after: Section | undefined} {
  let before: Section | undefined
  for (let at = index - 1; at >= 0 && !before; at--) before = row[at]?.findLast(usable)
  let after: Section | undefined
  for (let at = index + 1; at < row.length && !after; at++) after = row[at]?.find(section => usable(section) && (!before || section.range.start >= before.range.end))
  if (!before || !after) return {before, after}
  // A report may tell earlier parts in an order of its own: the new one stands behind all of them.
  const [first, next] = [before, after]
  const others = row.slice(0, index).flat().filter(section => usable(section) && section.parent === first.parent && section.range.start > first.range.start && section.range.end <= next.range.start)
  return {before: others.sort((a, b) => a.range.start - b.range.start).at(-1) ?? before, after}
}

/** Whether a part's nearest neighbours are labels such as "**Planning.** …": it is then written as one. */
function amongLabels(slot: Slot): boolean {
  const {before, after} = neighbours(slot, isLabelOrWritten)
  return (before ?? after) !== undefined && [before, after].every(section => section === undefined || section.heading?.form === 'run-in')
}

function isLabelOrWritten(section: Section): boolean {
  return section.heading !== undefined && section.heading.form !== 'item'
}

/** Whether a section has a heading that a new one can be written like. */
function isWritten(section: Section): boolean {
  return section.heading !== undefined && section.heading.form !== 'item' && section.heading.form !== 'run-in'
}

function sameParent(before: Section, after: Section | undefined): Section | undefined {
  return after && after.parent === before.parent ? after : undefined
}

/** The place in a part's chapter when none of its neighbours is there; with `chapter` set when the chapter must be made. */
function chapterPlace(input: Binding, slot: Slot): Place | undefined {
  const {text, outline, kind, rows} = input
  const chapter = slot.chapter
  if (!chapter) return undefined
  const own = input.chapters.get(chapter.chapter)?.find(section => section !== outline.title && isTop(section, outline))
  if (own) return placeInside(text, own)
  const at = kind.layout.indexOf(chapter)
  const before = rows.slice(0, at).flat().map(section => topOf(section, outline)).at(-1)
  const after = rows.slice(at + 1).flat().map(section => topOf(section, outline)).find(section => !before || section.range.start >= before.range.end)
  const name = chapter.label[input.language]
  if (after) return {...placeBefore(text, after, outline.root), before, chapter: name}
  if (before) return {...placeAfter(text, before, undefined, outline.root), chapter: name}
  return undefined
}

function isTop(section: Section, outline: Outline): boolean {
  return section.parent === outline.root || section.parent === outline.title
}
