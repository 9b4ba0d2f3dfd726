import type {Bilingual, KindId, SectionId, StageId} from '../../knowledge/types.ts'
import type {KindWish, TermWish} from '../../report/campus-model.ts'
import type {Range} from '../../text/range.ts'
import type {Settings} from '../resolve.ts'
import type {ProfileText} from './texts.ts'

/** Which files are reports of a kind. */
export interface ReportFiles {
  readonly files: readonly string[]
  readonly kind: KindId
  /** Which of them are one report together: none (each is one), those of one folder, or all; in the order of the patterns, then of their names. */
  readonly bound?: 'each' | 'folder' | 'all'
}

/** One row of a campus's rubric: what a supervisor looks at, never a mark. */
export interface RubricRow {
  readonly name: Bilingual
  readonly sections?: readonly SectionId[]
  readonly stages?: readonly StageId[]
  readonly principles?: readonly string[]
  readonly rules?: readonly string[]
}

/** A report that the profile is tried on, with what is to be found in it. */
export interface SampleWish {
  readonly file: string
  readonly findings: readonly {readonly rule: string, readonly line?: number}[]
}

/** How Word documents look; keys are those of the campus formats, lengths in centimetres, sizes in points. */
export interface WordWish {
  readonly format?: string
  readonly paper?: {readonly width: number, readonly height: number}
  readonly margins?: {readonly top?: number, readonly right?: number, readonly bottom?: number, readonly left?: number}
  readonly font?: string
  readonly size?: number
  readonly spacing?: number
  readonly narrowSpacing?: number
  readonly firstLine?: number
  readonly hanging?: number
  readonly quoteIndent?: number
  readonly listIndent?: number
  readonly justified?: boolean
  readonly tableSize?: number
  readonly noteSize?: number
  readonly titleSize?: number
  readonly contentsDepth?: number
  readonly pageNumbers?: 'left' | 'center' | 'right'
}

/** What a campus lays down, with everything that it extends merged in. Data only: nothing in it is ever run. */
export interface Profile {
  readonly name?: Bilingual
  readonly version?: string
  readonly language?: Settings['language']
  readonly reports?: readonly ReportFiles[]
  readonly kinds?: Partial<Record<KindId, KindWish>>
  readonly references?: {readonly style?: Settings['referenceStyle'], readonly age?: number}
  readonly severities?: Settings['severities']
  readonly rubric?: readonly RubricRow[]
  readonly terms?: readonly TermWish[]
  readonly word?: WordWish
  readonly samples?: readonly SampleWish[]
}

/** Where a value of a profile stands: a file and its line, or a built-in profile (then `file` is its id). */
export interface ProfilePlace {
  readonly file: string
  readonly builtIn: boolean
  /** From 1. */
  readonly line: number
}

/** Something in a profile that cannot be used; all the rest of it holds. */
export interface ProfileProblem {
  /** The file that it stands in, as it was opened. */
  readonly file: string
  readonly message: ProfileText
  readonly data: Readonly<Record<string, string | number | Bilingual | readonly string[]>>
  readonly range: Range
  readonly line: number
  readonly column: number
}

/** A value of a profile by the keys that lead to it; lists are one value. */
export interface ProfileValue {
  readonly path: readonly string[]
  readonly value: unknown
  readonly place: ProfilePlace
}

/** A profile as it holds, with where each of its values came from. */
export interface ResolvedProfile {
  /** The file that it was read from; undefined for a built-in one. */
  readonly file: string | undefined
  /** The folder that patterns and samples start from: the one of that file. */
  readonly folder: string
  readonly profile: Profile
  readonly values: readonly ProfileValue[]
  readonly problems: readonly ProfileProblem[]
  /** Every file that was asked for, those that are not there too: a change of any of them changes the profile. */
  readonly files: readonly string[]
}

/** A rule as profiles may name it. */
export interface RuleName {
  readonly id: string
  readonly about: Bilingual
}
