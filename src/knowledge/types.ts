/** The languages that everything a user reads exists in. */
export const languages = ['id', 'en'] as const

/** A language of a report or of a message: Indonesian or English. */
export type Language = (typeof languages)[number]

/** A value in both languages. */
export interface Bilingual<T = string> {
  readonly id: T
  readonly en: T
}

/** Where a fact comes from: an id of `sources.ts` and the place within it. */
export interface SourceRef {
  readonly id: string
  readonly part?: string
}

/** Where a fact holds: everywhere, or in one country (ISO 3166 code). */
export type Scope = 'international' | 'ID'

/**
 * A written phrase that the matchers in `src/text/phrases.ts` understand. Words are compared folded (lower case, no
 * diacritics). `*` at the end or start of a word stands for any letters; `(a|b)` is a choice of words; `…` is a gap of
 * at most four words.
 */
export type Phrase = string

/** What every row of knowledge has. */
export interface Entry {
  /** Written by hand, kebab-case, never derived: settings, findings and reports keep it for years. */
  readonly id: string
  readonly label: Bilingual
  /** One or two sentences of our own on what it is. */
  readonly about: Bilingual
  /** Other names that reports use, rightly spelt, in any language. */
  readonly aliases?: readonly string[]
  /** Spellings seen in reports that are wrong; they count, and get a spelling hint. */
  readonly misspellings?: readonly string[]
  /** Phrases that show it in running prose. */
  readonly signs?: readonly Phrase[]
  readonly source: readonly SourceRef[]
  readonly scope: Scope
}

/** The ids of stages (domain section 22). */
export type StageId =
  | 'engagement' | 'intake' | 'contract' | 'assessment' | 'planning' | 'implementation' | 'monitoring' | 'evaluation'
  | 'termination' | 'referral' | 'follow-up' | 'social-initiation' | 'social-organizing' | 'resocialization'

/** The ids of stage sets (domain sections 10.3 and 22). */
export type StageSetId =
  | 'circle-6' | 'casework-9' | 'kemensos-rehab' | 'group-4' | 'community-stks' | 'generalist-gim' | 'problem-solving'
  | 'richmond' | 'casework-india'

/** The kinds of report; `other` is no social-work report and is never checked. */
export type KindId = 'paper' | 'case-report' | 'group-report' | 'community-report' | 'process-recording' | 'other'

/** The ids of report parts (domain sections 9 and 22). */
export type SectionId =
  | 'background' | 'problem-statement' | 'objectives' | 'benefits' | 'conceptual-review' | 'definition' | 'approaches'
  | 'principles' | 'theories' | 'services' | 'case-study' | 'agency-profile' | 'client-profile' | 'community-profile'
  | 'problem-formulation' | 'content-record' | 'impressions' | 'use-of-self' | 'plans' | 'reflection' | 'conclusion'
  | 'recommendations' | 'references' | 'cover' | 'approval' | 'preface' | 'contents' | 'appendix'

/** A level of practice (domain section 2). */
export type LevelId = 'micro' | 'mezzo' | 'macro'

/** What sort of work a source is. */
export type SourceKind =
  | 'slides' | 'student-paper' | 'course-summary' | 'article' | 'book' | 'chapter' | 'code-of-ethics' | 'statement'
  | 'law' | 'regulation' | 'style-manual' | 'guides' | 'reports' | 'practice'

/** A work, law or body of practice that facts come from. */
export interface Source {
  readonly id: string
  /** The work's own title; a plain description where the work has none. */
  readonly title: string
  /** Family name first; empty where the work is signed by nobody or its author is of no matter. */
  readonly authors: readonly string[]
  readonly year?: number
  readonly kind: SourceKind
  /** Place of publication. */
  readonly where?: string
  readonly publisher?: string
  /** The day (ISO) on which the details were last compared with a copy or a public record. */
  readonly checked?: string
  /** Whether the details were compared with a copy or a public record; if not, ask the reader to check them. */
  readonly verified: boolean
  /** Named for orientation; no entry need cite it. */
  readonly background?: boolean
  readonly scope: Scope
  readonly note?: Bilingual
}

/** A principle of practice. */
export interface Principle extends Entry {
  /** The principle as one list item that a report can state. */
  readonly statement: Bilingual
  /** What a report that claims the principle should show. */
  readonly asks: Bilingual
  /** The question that helps a writer to find it in the own practice. */
  readonly question: Bilingual
  /** Phrases that void the signs when they stand in the same item or sentence. */
  readonly not?: readonly Phrase[]
  /** Ids of principles that are near to it, yet not the same. */
  readonly related?: readonly string[]
}

/** The ids of principle sets (domain section 22). */
export type PrincipleSetId = 'older-people' | 'community' | 'biestek' | 'textbook' | 'dubois-miley'

/** Principles that one author or field lists together. */
export interface PrincipleSet extends Entry {
  readonly id: PrincipleSetId
  /** Ids of the principles that make the set, in its order. */
  readonly members: readonly string[]
  /** Ids that some versions of the list add; their absence is no gap. */
  readonly optional?: readonly string[]
  /** Phrases in a principles heading or its lead-in that name the list: any list may be called so, and claims the set only where a third of it is stated. */
  readonly claims: readonly Phrase[]
  /** Phrases there that name an author of the set. */
  readonly authors?: readonly Phrase[]
  /** Phrases of which one must stand somewhere in the report before the set is considered. */
  readonly context?: readonly Phrase[]
}

/** A definition of intervention, or of what it restores. */
export interface Definition extends Entry {
  /** What it calls intervention: the whole helping process, one stage of it, or the condition it aims at. */
  readonly sense: 'process' | 'stage' | 'condition'
  /** Author and year as reports cite it; absent where reports give it without one. */
  readonly attributedTo?: string
}

/** A level of practice with its names. */
export interface Level extends Entry {
  readonly id: LevelId
}

/** Whom the helping is for, from one person to society. */
export type ClientSystem = 'individual' | 'family' | 'small-group' | 'organisation' | 'community' | 'society'

/** One of the traditions that divide client systems over the levels. */
export interface LevelTradition extends Entry {
  readonly levelOf: Readonly<Record<ClientSystem, LevelId>>
}

/** An approach to social problems or to a person. */
export interface Approach extends Entry {
  readonly group: 'sociological' | 'other' | 'individual'
}

/** A theory, within the stream of social-work thought that it belongs to. */
export interface Theory extends Entry {
  readonly stream: string
}

/** The attributes by which models of community intervention are compared. */
export type ModelAttributeId =
  | 'goal' | 'problem' | 'strategy' | 'tactic' | 'medium' | 'role' | 'power' | 'boundary' | 'client-role'

/** One cell of the comparison, with its own source: some are in our texts, some complete them. */
export interface ModelAttribute {
  readonly text: Bilingual
  readonly source: readonly SourceRef[]
}

/** A model of community intervention. */
export interface CommunityModel extends Entry {
  readonly attributes: Readonly<Record<ModelAttributeId, ModelAttribute>>
}

/** An entry that breaks down into short points which a writer can work through. */
export interface PointedEntry extends Entry {
  readonly points: Bilingual<readonly string[]>
}

/** A kind of interview with a guide to ask and to record by. */
export interface InterviewKind extends Entry {
  readonly questions: Bilingual<readonly string[]>
  /** What the record of such an interview holds besides the answers. */
  readonly record: Bilingual<readonly string[]>
}

/** A kind of observation with the fields of its sheet. */
export interface ObservationKind extends Entry {
  readonly fields: Bilingual<readonly string[]>
  /** What weakens its results. */
  readonly caution: Bilingual
}

/** An entry that a writer works out by one question. */
export interface AskingEntry extends Entry {
  readonly asks: Bilingual
}

/** What is known of a law's force on the day it was looked at. */
export type LawStatus = 'no-repeal-known' | 'amended' | 'repealed' | 'repeal-reported'

/** A law or regulation that reports cite; its id is also that of its source. */
export interface Law extends Entry {
  readonly form: 'act' | 'government-regulation' | 'ministerial-regulation'
  readonly number: string
  readonly year: number
  /** The words after *tentang*; absent where they were not seen. */
  readonly subject?: string
  readonly status: LawStatus
  /** The day (ISO) for which the status holds. */
  readonly asOf: string
  readonly repealedBy?: SourceRef
  readonly amendedBy?: SourceRef
  readonly repeals?: readonly string[]
}

/** A term that a law defines, in its own sense. */
export interface LawTerm extends Entry {
  /** The term that it replaced in law or in the ministry's use. */
  readonly replaces?: readonly string[]
}

/** An abbreviation met in reports; the label is its full form. */
export interface Abbreviation extends Entry {
  readonly short: string
  /** Other full forms that the same letters have in reports: the context decides. */
  readonly also?: Bilingual<readonly string[]>
}

/** What a campus guide may lay down, as one choice among several. */
export interface FormatOption extends Entry {
  readonly topic: 'paper-size' | 'margins' | 'font' | 'spacing' | 'page-numbers' | 'heading-numbering' | 'list-style'
  /** The choice in a form that a profile can hold; lengths in centimetres, sizes in points. */
  readonly value: string | number | Readonly<Record<string, number>>
  readonly usual?: boolean
}

/** One line of a cover or title page, in order. */
export interface CoverLine extends Entry {
  readonly text: Bilingual
  readonly kinds: readonly KindId[]
  readonly required: boolean
}

/** How one level of headings looks on paper; sizes in points. */
export interface HeadingLook {
  readonly size: number
  readonly align: 'left' | 'center'
  readonly capitals: boolean
  readonly italic: boolean
  /** Space above and below, in points. */
  readonly before: number
  readonly after: number
}

/** How a campus wants its reports on paper, as a document is made from it: lengths in centimetres, sizes in points, spacing in lines. */
export interface CampusFormat extends Entry {
  readonly usual?: boolean
  readonly paper: {readonly width: number, readonly height: number}
  readonly margins: {readonly top: number, readonly right: number, readonly bottom: number, readonly left: number}
  readonly font: string
  readonly size: number
  readonly spacing: number
  /** Of long quotations, entries of the reference list, notes and tables. */
  readonly narrowSpacing: number
  readonly firstLine: number
  readonly hanging: number
  readonly quoteIndent: number
  readonly listIndent: number
  readonly justified: boolean
  readonly tableSize: number
  readonly noteSize: number
  readonly titleSize: number
  /** Chapters first; deeper headings look like the last one. */
  readonly headings: readonly HeadingLook[]
  /** How many levels of headings the table of contents lists. */
  readonly contentsDepth: number
  /** Where the number stands at the foot of a page. */
  readonly pageNumbers: 'left' | 'center' | 'right'
}
