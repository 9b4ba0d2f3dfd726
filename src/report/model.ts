import type {KindId, Language, LevelId, SectionId, StageId, StageSetId} from '../knowledge/types.ts'
import type {FrontMatter, Outline, Section} from '../markdown/model.ts'
import type {JoinedFile} from '../text/joined.ts'
import type {Lines, Range} from '../text/range.ts'
import type {Root} from 'mdast'
import type {CampusDemands} from './campus-model.ts'

/** How far a report has come; it decides what is asked of it (design section 4). */
export type Status = 'draft' | 'ongoing' | 'final'

/** How much a part is asked for. */
export type Need = 'required' | 'recommended' | 'optional'

/** Where a missing part goes, and in which form. */
export interface Place {
  /** The offset, always at the start of a line or at the end of the text. */
  readonly offset: number
  /** The section that the new part becomes a child of (the root for a chapter). */
  readonly parent: Section
  /** The present sibling before and after it, as far as there are any: the new part is written like them. */
  readonly before: Section | undefined
  readonly after: Section | undefined
  /** The chapter that has to be made first, when the report has none that could hold the part. */
  readonly chapter: string | undefined
}

/** A part of the kind's schema, bound to the report. */
export interface BoundPart {
  readonly id: SectionId
  readonly need: Need
  readonly state: 'present' | 'empty' | 'absent'
  /** The sections that are this part, in document order; empty when absent. */
  readonly sections: readonly Section[]
  /** False for a part that the kind's schema does not know but the report has. */
  readonly inSchema: boolean
  /** Why an absent part is asked for at all, where that depends on the text. */
  readonly evidence: readonly Range[]
  readonly place: Place
}

/** What was seen of a stage. */
export type StageState = 'section' | 'mentioned' | 'waived' | 'absent'

/** One heading or item label that names a stage. */
export interface StageSpot {
  readonly stage: StageId
  readonly section: Section
  /** The words that name it. */
  readonly range: Range
  /** The words as written, and the right spelling where they are misspelt. */
  readonly misspelt: {readonly found: string, readonly expected: string, readonly range: Range} | undefined
  /** True where the stage is described in a concept chapter rather than performed. */
  readonly concept: boolean
  /** True where the heading has no text of its own, nor below it. */
  readonly empty: boolean
  /** True where heading and siblings join several stages in one label. */
  readonly composite: boolean
}

/** A stage as judged for a report or for one case. */
export interface StageRecord {
  readonly id: StageId
  readonly state: StageState
  readonly need: Need
  readonly spots: readonly StageSpot[]
  /** The sentence or heading it was judged by. */
  readonly evidence: readonly Range[]
  readonly place: Place | undefined
}

/** A case of the report, judged by itself. */
export interface CaseRecord {
  readonly title: string
  readonly section: Section
  readonly level: LevelId | undefined
  /** The set that this case is judged by: levels of one report may follow different ones. */
  readonly stageSet: StageSetId | undefined
  /** True for a paper's example that is told, not worked in stages. */
  readonly illustrative: boolean
  readonly stages: readonly StageRecord[]
  /** Where a stage goes that the set does not name and the case does not tell of. */
  readonly placeFor: (stage: StageId) => Place
}

/** A principle found, or missing from a claimed set. */
export interface PrincipleRecord {
  readonly set: string | undefined
  readonly id: string
  readonly state: 'stated' | 'absent'
  readonly range: Range | undefined
}

/** The principles of a report. */
export interface PrincipleReading {
  /** Whether sentences speak of principles by name, as "prinsip penerimaan dan kerahasiaan dijaga": no item states them, yet nobody may say there are none. */
  readonly told: boolean
  readonly records: readonly PrincipleRecord[]
  /** The set that the report claims, and the words or items that claim it. */
  readonly claimed: {readonly set: string, readonly evidence: readonly Range[]} | undefined
  /** The principle lists found: heading or lead-in, and the items in order. */
  readonly lists: readonly PrincipleList[]
}

/** A list of principles as it stands in the report. */
export interface PrincipleList {
  readonly section: Section
  readonly range: Range
  readonly items: readonly {readonly range: Range, readonly principle: string | undefined}[]
}

/** A report: text bound to its kind's schema. Everything downstream reads this and never searches headings. */
export interface Report {
  readonly text: string
  readonly lines: Lines
  /** The files that it consists of, where these are several: `text` is all of them, joined. */
  readonly files?: readonly JoinedFile[] | undefined
  readonly tree: Root
  readonly frontMatter: FrontMatter
  readonly outline: Outline
  readonly kind: KindId
  /** 0 to 1. */
  readonly kindConfidence: number
  readonly kindFrom: 'option' | 'front-matter' | 'profile' | 'content'
  /** What the report's campus asks of its kind; undefined where no profile holds, or the text is no report. */
  readonly campus?: CampusDemands | undefined
  readonly language: Language
  readonly status: Status
  readonly stageSet: StageSetId | undefined
  readonly parts: readonly BoundPart[]
  readonly stages: readonly StageRecord[]
  readonly cases: readonly CaseRecord[]
  readonly principles: PrincipleReading
  /** What wording rules leave alone: quotations, speaker turns, code, reference list, table of contents, comments. */
  readonly exempt: readonly Range[]
}
