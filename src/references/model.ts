import type {ReferenceField, ReferenceType} from '../knowledge/references/types.ts'
import type {Section} from '../markdown/model.ts'
import type {Range} from '../text/range.ts'

/** A field as written, with its place in the report. */
export interface TextField {
  readonly value: string
  readonly range: Range
}

/** A person (`family`, `given`) or an organisation (`literal`). */
export interface Name {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
  readonly range: Range
}

/** The names of one role; `others` tells that more were left out (dkk., et al.). */
export interface NameList {
  readonly names: readonly Name[]
  readonly others: boolean
  readonly range: Range
}

/** A date: year, month, day as far as written. `undated` stands for n.d. and t.t.; `suffix` is the letter of "2008a"; `literal` is written instead. */
export interface DateField {
  readonly literal?: string
  readonly 'date-parts'?: readonly number[]
  readonly suffix?: string
  readonly undated: boolean
  readonly range: Range
}

type NameFieldName = 'author' | 'editor' | 'translator'
type DateFieldName = 'issued' | 'accessed'

/** The names of fields that hold plain text. */
export type TextFieldName = Exclude<ReferenceField, NameFieldName | DateFieldName>

/** The fields of an entry by their CSL names. */
export type ReferenceFields =
  & {readonly [Field in TextFieldName]?: TextField}
  & {readonly [Field in NameFieldName]?: NameList}
  & {readonly [Field in DateFieldName]?: DateField}

/** The style that an entry or a list is written in, as far as its order and punctuation tell. */
export type ReferenceStyle = 'apa' | 'harvard-id' | 'mla' | 'comma' | 'footnote' | 'vancouver' | 'unknown'

/** An entry of the reference list, or of a `.bib` or CSL-JSON file. */
export interface ReferenceEntry {
  readonly range: Range
  /** As written, without a list's number or bullet. */
  readonly text: string
  readonly type: ReferenceType
  readonly fields: ReferenceFields
  /** Required for the type and not there; empty for an entry that could not be read. */
  readonly missing: readonly ReferenceField[]
  readonly style: ReferenceStyle
  /** The section it stands in; undefined for one from a file. */
  readonly section: Section | undefined
  /** First author, year and first word of the title, folded; the citation key for one from a file. */
  readonly key: string
  /** The file it stands in, as the front matter names it; its ranges lie in that file. Undefined for one of the report's own list. */
  readonly file?: string
  /** For a law: the id of its kind, and its name as written before the number ("Peraturan Menteri Sosial"). */
  readonly law?: {readonly kind: string, readonly name: TextField}
}

/**
 * How a citation is written. `secondary` is the original of a work read elsewhere, `law` names a law, `personal` a talk of the writer's own,
 * `key` is Pandoc's `[@key]`.
 */
export type CitationForm = 'parenthetical' | 'narrative' | 'secondary' | 'footnote' | 'law' | 'personal' | 'key'

/** An entry that a citation nearly names. */
export interface NearMatch {
  readonly entry: ReferenceEntry
  readonly why: 'name' | 'year'
  /** The word of the citation that differs, `found` as compared (folded), and what the entry has instead. */
  readonly range: Range
  readonly found: string
  readonly expected: string
}

/** A source named in the text. */
export interface Citation {
  readonly range: Range
  readonly text: string
  readonly form: CitationForm
  /** Names as written, without joining words. */
  readonly authors: readonly {readonly text: string, readonly range: Range}[]
  readonly others: boolean
  readonly year: {readonly value: string, readonly range: Range} | undefined
  /** The letter of "2008a". */
  readonly suffix: string | undefined
  readonly locator: string | undefined
  /** False for originals of secondary citations, laws in running prose and personal talks. */
  readonly mustBeListed: boolean
  readonly matches: readonly ReferenceEntry[]
  readonly near: NearMatch | undefined
}

/** A citation before it was compared with the list. */
export type FoundCitation = Omit<Citation, 'matches' | 'near'> & {
  /** Words of a law's number, or of Pandoc's key, to match by. */
  readonly law?: {readonly number: string, readonly kind: string}
  readonly key?: string
  /** True where only a match tells that it is a citation at all; `exactly` where a near miss would tell nothing. */
  readonly onlyIfListed?: boolean | 'exactly'
}

/** Two entries for one work; `lesser` is the one to take away. */
export interface Duplicate {
  readonly kept: ReferenceEntry
  readonly lesser: ReferenceEntry
}

/** The reference list as a whole. */
export interface ReferenceList {
  readonly section: Section
  /** From the first entry to the last. */
  readonly range: Range
  readonly style: ReferenceStyle
  /** True when entries stand in the order of their keys within each group, or are numbered as cited. */
  readonly sorted: boolean
  readonly mixed: boolean
  readonly numbered: boolean
  /** Entries between two subheadings; one group for a list without subheadings. */
  readonly groups: readonly (readonly ReferenceEntry[])[]
}

/** What a report says of its sources. */
export interface References {
  readonly entries: readonly ReferenceEntry[]
  readonly citations: readonly Citation[]
  readonly list: ReferenceList | undefined
  /** Entries of the report's own list that nothing names; a file may hold more than one report needs. */
  readonly uncited: readonly ReferenceEntry[]
  readonly duplicates: readonly Duplicate[]
  /** The files that the front matter names. */
  readonly files: readonly NamedFile[]
}

/** A file of references as the front matter names it. */
export interface NamedFile {
  readonly path: string
  /** Where the front matter names it. */
  readonly range: Range
  /** Undefined when the file was not opened. */
  readonly opened: {readonly text: string, readonly reading: BibliographyReading} | undefined
  /** Why it could not be opened; undefined where it was, or where nobody can tell. */
  readonly trouble: FileTrouble | undefined
}

/** Why a named file of references could not be opened. */
export type FileTrouble = 'missing' | 'unreadable'

/** What was read from a file: entries with ranges in that file, keys used twice, and places that could not be read. */
export interface BibliographyReading {
  readonly entries: readonly ReferenceEntry[]
  /** Later entries whose key is already taken. */
  readonly repeated: readonly ReferenceEntry[]
  readonly errors: readonly {readonly start: number, readonly end: number}[]
}
