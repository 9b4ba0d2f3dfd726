import type {Section} from '../../markdown/model.ts'
import type {Range} from '../../text/range.ts'

/** How a stretch of text looks beside its paragraph's style. */
export interface Format {
  readonly bold?: boolean
  readonly italic?: boolean
  /** Not in italics, though its style is. */
  readonly upright?: boolean
  readonly strike?: boolean
  readonly underline?: boolean
  readonly code?: boolean
  readonly raised?: boolean
  readonly lowered?: boolean
  /** Highlighted: still to be filled in. */
  readonly open?: boolean
}

/** A piece of a paragraph. */
export type Run =
  | {readonly type: 'text', readonly text: string, readonly format: Format}
  | {readonly type: 'break'}
  | {readonly type: 'page-break'}
  | {readonly type: 'tab'}
  | {readonly type: 'note', readonly id: number}
  /** `share` is how much of the text's width it takes, where the writer says so. */
  | {readonly type: 'picture', readonly picture: Picture, readonly alt: string, readonly share: number | undefined}
  | {readonly type: 'link', readonly url: string, readonly runs: readonly Run[]}
  | {readonly type: 'jump', readonly anchor: string, readonly runs: readonly Run[]}
  /** A number that Word counts; `value` is what it shows until then. */
  | {readonly type: 'count', readonly instruction: string, readonly value: string}

/** A picture's bytes, which stand in the document once however often they are shown. Sizes in pixels. */
export interface Picture {
  readonly bytes: Uint8Array
  readonly extension: 'png' | 'jpeg' | 'gif' | 'bmp'
  readonly width: number
  readonly height: number
}

/** The ids of the paragraph styles. */
export type Style =
  | 'Normal' | 'BodyText' | 'Heading1' | 'Heading2' | 'Heading3' | 'Heading4' | 'Heading5' | 'Heading6' | 'Title' | 'CoverText' | 'CoverPurpose' | 'CoverAuthor' | 'CoverSupervisor' | 'CoverProgramme' | 'CoverCampus' | 'CoverPlace' | 'CoverYear' | 'Caption' | 'Figure'
  | 'Quote' | 'Quote2' | 'Quote3' | 'ListParagraph' | 'ListContinue' | 'TableText' | 'TableHead' | 'SourceCode' | 'QuotedCode' | 'QuotedCode2' | 'QuotedCode3' | 'FootnoteText' | 'Bibliography' | 'TOCHeading'
  | 'TOC1' | 'TOC2' | 'TOC3' | 'TableofFigures'

/** A paragraph. Spaces in twentieths of a point. */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly style: Style
  readonly runs: readonly Run[]
  /** The list it is an item of; `num` 0 takes its style's number away. */
  readonly list?: {readonly num: number, readonly level: number}
  /** How deep a further paragraph of an item is indented. */
  readonly indent?: number
  readonly bookmark?: string
  readonly keepNext?: boolean
  readonly pageBreak?: boolean
  readonly align?: 'left' | 'center' | 'right'
  readonly before?: number
  /** A line below it. */
  readonly rule?: boolean
}

/** How a column is aligned. */
export type Align = 'left' | 'center' | 'right' | undefined

/** The styles of quotations by their depth; one deeper than all of them stays with the last. */
export const quoteStyles = ['Quote', 'Quote2', 'Quote3'] as const satisfies readonly Style[]

/** The styles of code within them. */
export const quotedCodeStyles = ['QuotedCode', 'QuotedCode2', 'QuotedCode3'] as const satisfies readonly Style[]

/** How deep in quotations a style stands: 0 for none. */
export function quoteDepth(style: Style): number {
  return Math.max(quoteStyles.findIndex(one => one === style), quotedCodeStyles.findIndex(one => one === style)) + 1
}

/** A table with one row of headings; `quote` is how deep in quotations it stands. */
export interface Table {
  readonly type: 'table'
  readonly quote: number
  readonly aligns: readonly Align[]
  readonly rows: readonly (readonly (readonly Paragraph[])[])[]
  readonly indent: number
}

/** An entry of a table of contents, as far as it is known before the pages are counted. */
export interface ContentsEntry {
  readonly level: number
  readonly number: string
  readonly text: string
  readonly anchor: string
}

/** A table of contents, or a list of tables or figures: a field of Word with what it will hold. */
export interface Contents {
  readonly type: 'contents'
  readonly instruction: string
  readonly style: 'headings' | 'captions'
  readonly entries: readonly ContentsEntry[]
}

/** Ends the pages that came before it; `numbers` says how those were numbered. */
export interface PageBreak {
  readonly type: 'pages'
  readonly numbers: 'none' | 'roman' | 'arabic'
}

/** Where a heading of the outline stands; its paragraph is made when all of them are counted. */
export interface HeadingMark {
  readonly type: 'heading'
  readonly section: Section
}

/** What a document is made of. */
export type Block = Paragraph | Table | Contents | PageBreak | HeadingMark

/** A change to what the report's text says at a place: other words, or another look. */
export interface Mark extends Range {
  readonly text?: string
  readonly format?: Format
}

/** A note at the foot of the page. */
export interface Note {
  readonly id: number
  readonly blocks: readonly (Paragraph | Table)[]
}
