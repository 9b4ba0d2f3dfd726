import type {Bilingual, Entry, KindId, SectionId, StageId} from '../types.ts'

/** How much a part is asked for: a missing required part is a warning, a missing recommended one an info. */
export type PartNeed = 'required' | 'recommended' | 'optional'

/** A part of a kind's schema. */
export interface PartSpec {
  readonly section: SectionId
  readonly need: PartNeed
  /** Fewest words that carry such a part; below it `section-thin` asks for more. */
  readonly words?: number
  /** Most words, where a campus sets a limit. */
  readonly most?: number
  /** Asked for only when the text announces it ("definisi", "contoh kasus" in the objectives or the problem statement). */
  readonly announced?: true
  /** Another part or stage within which it may stand without a heading of its own (domain section 22). */
  readonly mayStandIn?: readonly (SectionId | StageId)[]
  /** Parts that usually stand below it. */
  readonly parts?: readonly PartSpec[]
}

/** The place where the stages of the report's set stand; `between` puts a part right after a stage. */
export interface StageSlot {
  readonly stages: true
  readonly between?: readonly {readonly after: StageId, readonly part: PartSpec}[]
}

/** A chapter of a kind's schema. */
export interface ChapterSpec {
  readonly chapter: 'opening' | 'concept' | 'practice' | 'closing'
  readonly label: Bilingual
  readonly items: readonly (PartSpec | StageSlot)[]
}

/** What a kind asks when a report names no principle. */
export type PrincipleDemand = 'warning' | 'hint' | 'none'

/** A kind of report: template, checks, tree and docs follow from it. */
export interface ReportKind extends Entry {
  readonly id: KindId
  /** The value of `jenis` / `kind` in the front matter. */
  readonly value: Bilingual
  /** Parts before the first chapter, the chapters, and parts after the last, in order. */
  readonly layout: readonly (ChapterSpec | PartSpec)[]
  readonly principles: PrincipleDemand
  /** `case`: judged as stages of a case; `example`: only told of; `none`: stages are not asked. */
  readonly stages: 'case' | 'example' | 'none'
}

/** Whether a layout item is a chapter. */
export function isChapter(item: ChapterSpec | PartSpec): item is ChapterSpec {
  return 'chapter' in item
}

/** Whether a chapter's item is the place of the stages. */
export function isStageSlot(item: PartSpec | StageSlot): item is StageSlot {
  return 'stages' in item
}

/** The parts that may open any report; none is asked for. */
export const frontParts: readonly PartSpec[] = [
  {section: 'cover', need: 'optional'},
  {section: 'approval', need: 'optional'},
  {section: 'preface', need: 'optional'},
  {section: 'contents', need: 'optional'},
]
