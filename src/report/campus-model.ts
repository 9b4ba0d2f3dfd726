import type {PartNeed, ReportKind} from '../knowledge/kinds/kind.ts'
import type {Bilingual, KindId, PrincipleSetId, SectionId, StageSetId} from '../knowledge/types.ts'

/** Fewest and most words; what is not given has no limit. */
export interface WordRange {
  readonly least?: number
  readonly most?: number
}

/** What a campus says of one part of a kind of report. */
export interface SectionWish {
  /** The heading that the campus asks for. */
  readonly name?: Bilingual
  /** Other headings that count as this part. */
  readonly aliases?: readonly string[]
  readonly need?: PartNeed
  readonly words?: WordRange
}

/** What a campus says of one kind of report. */
export interface KindWish {
  readonly sections?: Partial<Record<SectionId, SectionWish>>
  readonly order?: readonly SectionId[]
  readonly stageSet?: StageSetId
  readonly principleSets?: readonly PrincipleSetId[]
  /** Of the whole report. */
  readonly words?: WordRange
}

/** A word that the campus prefers, with those that it does not want to read. */
export interface TermWish {
  readonly use: string
  readonly avoid: readonly string[]
  readonly why?: Bilingual
}

/** What a campus asks of one kind of report, ready for use. */
export interface CampusDemands {
  /** The kind's schema as the campus has it. */
  readonly schema: ReportKind
  /** The campus's own names of parts. */
  readonly names: ReadonlyMap<SectionId, Bilingual>
  /** The parts that a heading names in the campus's own words; absent where it has none. */
  readonly partsNamed: ((title: string) => readonly SectionId[]) | undefined
  /** The order of the parts that it lays down; empty where it leaves that to custom. */
  readonly order: readonly SectionId[]
  readonly stageSet: StageSetId | undefined
  readonly principleSets: readonly PrincipleSetId[]
  readonly words: WordRange
  readonly terms: readonly TermWish[]
}

/** What a campus lays down for one file: the kind it is said to be, and the demands on each kind. */
export interface Campus {
  readonly kind: KindId | undefined
  demandsOn(kind: KindId): CampusDemands | undefined
}
