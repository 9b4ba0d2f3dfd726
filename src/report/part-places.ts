import {isChapter, isStageSlot, type ChapterSpec, type PartSpec, type ReportKind} from '../knowledge/kinds/kind.ts'
import {sections as sectionTable} from '../knowledge/sections.ts'
import type {Language, SectionId, StageId} from '../knowledge/types.ts'
import type {Outline, Section} from '../markdown/model.ts'
import {nameKey} from '../text/fold.ts'
import {isBelow} from './cases.ts'
import type {Place, StageRecord} from './model.ts'
import {chapterOf, partsInLabel} from './part-label.ts'
import type {FoundParts} from './parts.ts'
import {placeAfter, placeBefore, placeInside} from './places.ts'

/** What binding looks at. */
export interface BindInput {
  readonly text: string
  readonly language: Language
  readonly kind: ReportKind
  readonly outline: Outline
  readonly found: FoundParts
  readonly stages: readonly StageRecord[]
  /** The steps of the report's set in order, for the place of parts between stages. */
  readonly steps: readonly StageId[]
  /** The sections whose heading names a chapter, by chapter. */
  readonly chapters: ReadonlyMap<string, readonly Section[]>
  /** The sections that each chapter or part of the kind's layout is. */
  readonly rows: readonly (readonly Section[])[]
}

/** A part of the schema with what stands around it. */
export interface Slot {
  readonly spec: PartSpec
  readonly chapter: ChapterSpec | undefined
  readonly parent: SectionId | undefined
  /** The sections that stand for this slot and its neighbours, in schema order. */
  readonly row: readonly (readonly Section[])[]
  readonly index: number
  /** Whether the part belongs among the stages, and so is an item where they are. */
  readonly betweenStages?: true
}

/** Where a missing part goes: beside its neighbours, else into its chapter, else with a chapter of its own. */
export function placeOf(input: BindInput, slot: Slot): Place {
  const {text, outline} = input
  const root = outline.root
  const headings = (list: readonly Section[] | undefined): Section[] => (list ?? []).filter(isWritten)
  const {before, after} = neighbours(slot, amongItems(slot) ? isItem : amongLabels(slot) ? isLabelOrWritten : isWritten)
  const loose = slot.chapter && !after && (!before || isTop(before, outline)) && !ownChapter(outline, slot.chapter)
  const beside = loose ? besideLaterChapter(input, slot, before) : undefined
  if (beside) return beside
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

/** Whether a part's nearest neighbours are the items of a list of stages. */
function amongItems(slot: Slot): boolean {
  if (!slot.betweenStages) return false
  const {before, after} = neighbours(slot, ({heading}) => heading !== undefined)
  return (before ?? after) !== undefined && [before, after].every(section => section === undefined || isItem(section))
}

function isItem({heading}: Section): boolean {
  return heading?.form === 'item'
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
function chapterPlace(input: BindInput, slot: Slot): Place | undefined {
  const {text, outline, kind} = input
  const chapter = slot.chapter
  if (!chapter) return undefined
  const own = ownChapter(outline, chapter)
  if (own) return placeInside(text, own)
  const at = kind.layout.indexOf(chapter)
  const before = input.rows.slice(0, at).flat().map(section => topOf(section, outline)).at(-1)
  const after = input.rows.slice(at + 1).flat().map(section => topOf(section, outline)).find(section => !before || section.range.start >= before.range.end)
  const name = chapter.label[input.language]
  if (after) return {...placeBefore(text, after, outline.root), before, chapter: name}
  if (before) return {...placeAfter(text, before, undefined, outline.root), chapter: name}
  return undefined
}

/**
 * The place before the first part of a later chapter of the same sort: a group's members stand before its first stage
 * where the report tells of both in one chapter. A chapter that is nothing but its one part is made all the same.
 */
function besideLaterChapter({text, outline, kind, found, stages, language}: BindInput, {chapter, parent, spec}: Slot, before: Section | undefined): Place | undefined {
  if (!chapter || parent) return undefined
  if (sectionTable.find(({id}) => id === spec.section)?.label[language] === chapter.label[language]) return undefined
  const later = kind.layout.slice(kind.layout.indexOf(chapter) + 1).filter(item => isChapter(item)).filter(item => item.chapter === chapter.chapter)
  const parts = later.flatMap(({items}) => items).flatMap(item => isStageSlot(item)
    ? stages.flatMap(({spots}) => spots.filter(({concept}) => !concept).map(({section}) => section))
    : found.sections.get(item.section) ?? [])
  const inside = parts.filter(part => isWritten(part) && !isTop(part, outline) && (!before || part.range.start >= before.range.end))
  const [first] = inside.sort((a, b) => a.range.start - b.range.start)
  const top = first && topOf(first, outline)
  const child = top?.children.find(one => one === first || (first && isBelow(first, one)))
  return child && isWritten(child) ? placeBefore(text, child, outline.root) : undefined
}

/** The report's own chapter that is the schema's. */
function ownChapter(outline: Outline, chapter: ChapterSpec): Section | undefined {
  return outline.sections.find(section => section !== outline.title && isChapterItself(outline, section, chapter))
}

/** Whether a section is the schema's chapter by its name: "Penutup", "Gambaran Lembaga dan Kelompok". */
export function isChapterItself(outline: Outline, section: Section, chapter: ChapterSpec): boolean {
  const title = section.heading?.text ?? ''
  if (!isTop(section, outline)) return false
  if (chapterOf(title)?.chapter === chapter.chapter) return true
  return [chapter.label.id, chapter.label.en].some(label => nameKey(label) === nameKey(title))
}

/** The subsections of a chapter that are the part which the chapter's own name names too. */
export function partsBelow(section: Section, id: SectionId, {chapter}: ChapterSpec): readonly Section[] {
  return section.children.filter(({heading}) => heading && partsInLabel(heading.text, chapter).includes(id))
}


/** The sections that a schema chapter is, or that its parts are. */
export function chapterSections(input: Omit<BindInput, 'rows'>, chapter: ChapterSpec): Section[] {
  const parts = chapter.items.flatMap(item => isStageSlot(item)
    ? input.stages.flatMap(stage => stage.spots.filter(spot => !spot.concept).map(spot => spot.section))
    : [...input.found.sections.get(item.section) ?? [], ...(item.parts ?? []).flatMap(part => input.found.sections.get(part.section) ?? [])])
  const own = input.chapters.get(chapter.chapter) ?? []
  return [...own, ...parts].map(section => topOf(section, input.outline)).sort((a, b) => a.range.start - b.range.start)
}

/** The ancestor that stands among the chapters. */
function topOf(section: Section, outline: Outline): Section {
  let at = section
  while (at.parent && !isTop(at, outline)) at = at.parent
  return at
}

/** Whether a section stands among the chapters: below the root, the document's title, or the subtitle that holds all the rest. */
function isTop({parent}: Section, {root, title}: Outline): boolean {
  return parent === root || (parent !== undefined && (parent === title || (parent.parent === title && isSubtitle(parent))))
}

/** Whether a section is the only one below the title, and holds the chapters. */
function isSubtitle({parent, children}: Section): boolean {
  return parent?.children.length === 1 && children.some(({heading}) => heading?.numbering?.style === 'chapter' || chapterOf(heading?.text ?? ''))
}
