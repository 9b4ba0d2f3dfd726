import type {Bilingual, SourceRef} from '../types.ts'

/** The types of reference entries, CSL's own names; `unread` is an entry that could not be read. */
export type ReferenceType =
  | 'book' | 'chapter' | 'article-journal' | 'thesis' | 'legislation' | 'webpage' | 'report' | 'paper-conference' | 'article-newspaper'
  | 'article-magazine' | 'personal_communication' | 'motion_picture' | 'document' | 'unread'

/** The fields of an entry, CSL's own names. */
export type ReferenceField =
  | 'author' | 'editor' | 'translator' | 'issued' | 'accessed' | 'title' | 'container-title' | 'collection-title' | 'publisher' | 'publisher-place'
  | 'volume' | 'issue' | 'page' | 'edition' | 'number' | 'genre' | 'medium' | 'URL' | 'DOI' | 'ISBN' | 'note'

/** Words of one kind with where they come from; compared folded (lower case, no diacritics). */
export interface WordTable {
  readonly source: readonly SourceRef[]
  readonly words: readonly string[]
}

/** A word that reference entries and citations use, in the spellings met in each language. */
export interface ReferenceTerm {
  readonly id: string
  readonly label: Bilingual
  /** As our own formatter writes it. */
  readonly written: Bilingual
  readonly forms: Bilingual<readonly string[]>
  readonly source: readonly SourceRef[]
}

/** A kind of entry with what it must and should hold. */
export interface EntryType {
  readonly id: ReferenceType
  readonly label: Bilingual
  /** Each group asks for one of its fields; a group that the profile's style does not use is left out there. */
  readonly required: readonly RequiredField[]
  readonly recommended: readonly ReferenceField[]
  /** Fields that a style asks for beyond the required ones. */
  readonly byStyle: Readonly<Partial<Record<'apa' | 'harvard-id', readonly ReferenceField[]>>>
  readonly source: readonly SourceRef[]
}

/** A field that an entry must hold, and the fields that excuse it. */
export interface RequiredField {
  readonly field: ReferenceField
  readonly excusedBy?: readonly ReferenceField[]
}

/** A kind of law or regulation, as lists write it. */
export interface LawKind {
  readonly id: string
  readonly label: Bilingual
  /** Names and abbreviations, longest first. */
  readonly names: readonly string[]
  /** Whether the names begin a longer name ("Peraturan Menteri Sosial", "Perda Kabupaten …"). */
  readonly open?: boolean
  /** Whether laws of this kind have no number (a constitution, a code). */
  readonly unnumbered?: boolean
  /** Whether they are complete by their number (a ruling): they have no subject, and the year is part of the number. */
  readonly untitled?: boolean
  /** Whether the names are everyday words, so that a number must follow at once ("Law Number 14 of 2019"). */
  readonly bare?: boolean
  readonly source: readonly SourceRef[]
}
