import {isChapter, isStageSlot, type ChapterSpec, type PartSpec, type StageSlot} from '../knowledge/kinds/kind.ts'
import type {SectionKnowledge} from '../knowledge/sections.ts'
import {stages} from '../knowledge/stages.ts'
import type {Bilingual, Language, SectionId, StageId} from '../knowledge/types.ts'
import type {Section} from '../markdown/model.ts'
import {schemaOf, sectionIn} from '../report/campus.ts'
import type {BoundPart, Place, Report} from '../report/model.ts'
import {chapterOf} from '../report/part-label.ts'
import {insertPart} from '../templates/insertion.ts'
import type {Edit} from './finding.ts'
import {stageName} from './names.ts'

/** The edits that write a missing part of the kind's schema at its place. */
export function insertSection(report: Report, part: BoundPart): readonly Edit[] {
  const known = sectionIn(report, part.id)
  return insertPart(report.text, report.outline, part.place, {
    title: known.label[report.language],
    fullTitle: fullTitle(known, part.place, report.language),
    language: report.language,
    questions: known.questions[report.language],
    numbered: !unnumbered.includes(part.id),
    asItem: isAmongItems(report, part),
    chapter: chapterTitle(report, part.place, item => holdsSection(item, part.id)),
  })
}

/** The edits that write a missing stage at its place. */
export function insertStage(report: Report, id: StageId, given: Place | undefined): readonly Edit[] {
  const known = stages.find(one => one.id === id)
  if (!known || !given) return []
  const place = atTop(report, given)
  return insertPart(report.text, report.outline, place, {
    title: stageName(id, report.stageSet)[report.language],
    language: report.language,
    questions: known.questions[report.language],
    numbered: true,
    asItem: true,
    chapter: chapterTitle(report, needsChapter(report, place) ? {...place, chapter: ''} : place, isStageSlot),
  })
}

/** The part's name in full, where its short name ("Tujuan") means the report's own only within its chapter. */
function fullTitle(known: SectionKnowledge, place: Place, language: Language): string | undefined {
  const label = known.label[language]
  if (!known.inside?.names.includes(label.toLowerCase())) return undefined
  for (let parent: Section | undefined = place.parent; parent; parent = parent.parent) {
    const named = chapterOf(parent.heading?.text ?? '')
    // "Pembahasan" may hold anything: a bare "Pengertian" says too little there.
    const chapter = named?.id === 'body' ? undefined : named?.chapter
    if (chapter && known.inside.chapters.includes(chapter)) return undefined
  }
  return known.aliases.find(alias => alias.startsWith(`${label.toLowerCase()} `))?.replace(/(?<!\p{L})\p{Ll}/gu, letter => letter.toUpperCase())
}

/** Parts that stand outside the count of chapters and sections. */
const unnumbered: readonly SectionId[] = ['cover', 'approval', 'preface', 'contents', 'references', 'appendix']

/** A title page is no parent: what comes at the end of a report stands beside its last chapter. */
function atTop({outline}: Report, place: Place): Place {
  const {root, title} = outline
  const last = root.children.at(-1)
  return place.parent === title && !place.after && last !== title ? {...place, parent: root, before: last} : place
}

/** Whether a stage would stand among the chapters, beside nothing of its kind: then its chapter is missing too. */
function needsChapter({outline, stages}: Report, {parent, before, after, chapter}: Place): boolean {
  if (chapter !== undefined || (parent !== outline.root && parent !== outline.title)) return false
  const beside = [before, after].filter(one => one !== undefined)
  return beside.length > 0 && !stages.some(({spots}) => spots.some(({section}) => beside.includes(section)))
}

function chapterTitle(report: Report, place: Place, holds: (item: PartSpec | StageSlot) => boolean): string | undefined {
  if (place.chapter === undefined) return undefined
  const layout = schemaOf(report)?.layout ?? []
  const chapter = layout.find((item): item is ChapterSpec => isChapter(item) && item.items.some(holds))
  const label: Bilingual | undefined = chapter?.label
  return label?.[report.language] ?? (place.chapter || undefined)
}

/** Whether a part belongs among the stages, and those are items. */
function isAmongItems(report: Report, {id, place}: BoundPart): boolean {
  if ((place.before ?? place.after)?.heading?.form !== 'item') return false
  const layout = schemaOf(report)?.layout ?? []
  return layout.some(item => isChapter(item) && item.items.some(one => isStageSlot(one) && holdsSection(one, id)))
}

function holdsSection(item: PartSpec | StageSlot, id: SectionId): boolean {
  if (isStageSlot(item)) return item.between?.some(({part}) => holdsSection(part, id)) ?? false
  return item.section === id || (item.parts?.some(part => holdsSection(part, id)) ?? false)
}
