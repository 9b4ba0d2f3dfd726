import {kinds} from '../knowledge/kinds/index.ts'
import {isChapter, isStageSlot, type ChapterSpec, type PartSpec, type StageSlot} from '../knowledge/kinds/kind.ts'
import {sections, type SectionKnowledge} from '../knowledge/sections.ts'
import {stages} from '../knowledge/stages.ts'
import type {Bilingual, Language, SectionId, StageId} from '../knowledge/types.ts'
import type {Section} from '../markdown/model.ts'
import type {BoundPart, Place, Report} from '../report/model.ts'
import {chapterOf} from '../report/part-label.ts'
import {insertPart} from '../templates/insertion.ts'
import type {Edit} from './finding.ts'
import {stageName} from './names.ts'

/** The edits that write a missing part of the kind's schema at its place. */
export function insertSection(report: Report, part: BoundPart): readonly Edit[] {
  const known = sections.find(({id}) => id === part.id)
  if (!known) return []
  return insertPart(report.text, report.outline, part.place, {
    title: titleAt(known, part.place, report.language),
    language: report.language,
    questions: known.questions[report.language],
    numbered: !unnumbered.includes(part.id),
    chapter: chapterTitle(report, part.place, item => holdsSection(item, part.id)),
  })
}

/** The edits that write a missing stage at its place. */
export function insertStage(report: Report, id: StageId, place: Place | undefined): readonly Edit[] {
  const known = stages.find(one => one.id === id)
  if (!known || !place) return []
  return insertPart(report.text, report.outline, place, {
    title: stageName(id, report.stageSet)[report.language],
    language: report.language,
    questions: known.questions[report.language],
    numbered: true,
    chapter: chapterTitle(report, place, isStageSlot),
  })
}

/** The part's name, in full where its short name ("Tujuan") means the report's only within its chapter. */
function titleAt(known: SectionKnowledge, place: Place, language: Language): string {
  const label = known.label[language]
  if (!known.inside?.names.includes(label.toLowerCase()) || place.chapter !== undefined) return label
  for (let parent: Section | undefined = place.parent; parent; parent = parent.parent) {
    const chapter = chapterOf(parent.heading?.text ?? '')?.chapter
    if (chapter && known.inside.chapters.includes(chapter)) return label
  }
  const full = known.aliases.find(alias => alias.startsWith(`${label.toLowerCase()} `))
  return full?.replace(/(?<!\p{L})\p{Ll}/gu, letter => letter.toUpperCase()) ?? label
}

/** Parts that stand outside the count of chapters and sections. */
const unnumbered: readonly SectionId[] = ['cover', 'approval', 'preface', 'contents', 'references', 'appendix']

function chapterTitle(report: Report, place: Place, holds: (item: PartSpec | StageSlot) => boolean): string | undefined {
  if (place.chapter === undefined) return undefined
  const layout = kinds.find(({id}) => id === report.kind)?.layout ?? []
  const chapter = layout.find((item): item is ChapterSpec => isChapter(item) && item.items.some(holds))
  const label: Bilingual | undefined = chapter?.label
  return label?.[report.language] ?? place.chapter
}

function holdsSection(item: PartSpec | StageSlot, id: SectionId): boolean {
  if (isStageSlot(item)) return item.between?.some(({part}) => holdsSection(part, id)) ?? false
  return item.section === id || (item.parts?.some(part => holdsSection(part, id)) ?? false)
}
