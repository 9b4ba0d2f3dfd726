import type {ListLabel} from './numbering.ts'
import type {Align, WordStyle} from './styles.ts'

/** How characters look. */
export interface TextLook {
  readonly bold: boolean
  readonly italic: boolean
  readonly strike: boolean
  readonly underline?: true
  readonly raised?: true
  readonly lowered?: true
  readonly code?: true
}

/** Characters of one look. */
export interface TextSpan extends TextLook {
  readonly type: 'text'
  readonly text: string
  /** An address, or `#` and a bookmark, later the name of a heading. */
  readonly link?: string
}

/** A picture in a line: where its bytes stand in the package, if they are in it. */
export interface PictureSpan {
  readonly type: 'picture'
  readonly part: string | undefined
  readonly alt: string
  /** The paragraph that it stands in. */
  readonly ordinal: number
}

/** What stands in a paragraph, in its order. */
export type Span =
  | TextSpan
  | PictureSpan
  | {readonly type: 'break'}
  /** A reference to a footnote or endnote, by its id in the file. */
  | {readonly type: 'note', readonly kind: 'footnote' | 'endnote', readonly id: string}
  | {readonly type: 'comment', readonly edge: 'start' | 'end' | 'mark', readonly id: string}

/** A paragraph as Word has it. */
export interface WordParagraph {
  readonly type: 'paragraph'
  /** Which `w:p` of the part it is, from 0. */
  readonly ordinal: number
  readonly style: WordStyle
  /** The outline level that it has as a heading, 1 to 6. */
  readonly level: number | undefined
  readonly label: ListLabel | undefined
  readonly spans: readonly Span[]
  readonly align: Align | undefined
  readonly indent: number
  /** Within a table of contents that Word made. */
  readonly contents: boolean
  /** What it can be linked to by. */
  readonly bookmarks: readonly string[]
  /** Text boxes that hang on it. */
  readonly boxes: readonly WordBlock[]
}

/** A cell, with the number of columns it spans; a cell that goes on with the one above has nothing of its own. */
export interface WordCell {
  readonly blocks: readonly WordBlock[]
  readonly columns: number
  readonly goesOn: boolean
}

/** A table as Word has it. */
export interface WordTable {
  readonly type: 'table'
  readonly ordinal: number
  /** How far in it begins, in twentieths of a point, beyond what a quotation does. */
  readonly indent: number
  /** How deep in quotations it stands: 0 for none. */
  readonly quote: number
  readonly rows: readonly (readonly WordCell[])[]
}

/** What a document consists of. */
export type WordBlock = WordParagraph | WordTable

/** Text of spans, as a reader sees it. */
export function plainOf(spans: readonly Span[]): string {
  return spans.map(span => span.type === 'text' ? span.text : span.type === 'break' ? '\n' : '').join('')
}
