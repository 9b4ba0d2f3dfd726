import type {Nodes, Root} from 'mdast'
import type {Range} from '../text/range.ts'

/**
 * How a heading was written. `numbered` is a paragraph that begins with a number, `plain` a short line that is a known
 * heading and nothing else, `item` the label of a list item, `run-in` a label that opens a paragraph.
 */
export type HeadingForm = 'atx' | 'setext' | 'bold' | 'capitals' | 'numbered' | 'plain' | 'run-in' | 'item'

/** How a heading is numbered: `BAB II` chapter, `2.1.3` decimal, `II.` roman, `B.` letter, `3.` or `3)` arabic. */
export type NumberingStyle = 'chapter' | 'decimal' | 'roman' | 'letter' | 'arabic'

/** The number in front of a heading, with the place where it stands. */
export interface Numbering {
  readonly style: NumberingStyle
  /** `2.1.3` → [2, 1, 3]; `BAB II`, `II.`, `B.`, `2.` → [2]. */
  readonly parts: readonly number[]
  /** As written, e.g. `BAB II`, `2.1.3.`, `b)`. */
  readonly raw: string
  readonly range: Range
}

/** A heading of any form, its number taken off. */
export interface Heading {
  readonly form: HeadingForm
  /** Depth in `#` for ATX and setext headings, else undefined. */
  readonly depth: number | undefined
  readonly numbering: Numbering | undefined
  /** The title as plain text, without number and without Markdown marks. */
  readonly text: string
  /** The whole heading as it stands in the file (both lines of a two-line chapter heading). */
  readonly range: Range
  /** The title's own place, without marks and number; where it has no title, the heading's. */
  readonly titleRange: Range
}

/** A block of a section's own text (headings excluded). */
export interface Block {
  readonly node: Nodes
  readonly range: Range
  /** Plain text of the block; comments and code give none. */
  readonly text: string
}

/** A heading with what stands below it. The root has no heading. */
export interface Section {
  readonly heading: Heading | undefined
  readonly parent: Section | undefined
  readonly children: readonly Section[]
  /** 0 for the root, 1 for its children, and so on: the tree's depth, not the number of `#`. */
  readonly level: number
  /** From the heading's start to the end of the last descendant. */
  readonly range: Range
  /** The blocks between the heading and the first child. */
  readonly blocks: readonly Block[]
  /** Words of its own blocks, and with all descendants' headings and blocks. */
  readonly words: number
  readonly totalWords: number
}

/** A document as a tree of sections. */
export interface Outline {
  readonly root: Section
  /** Every section but the root, in document order; list items are not among them. */
  readonly sections: readonly Section[]
  /** List items as sections of form `item`, in document order; their parent is the section or item they stand in. */
  readonly items: readonly Section[]
  /** The document's own title, if it has one: it names the subject and satisfies nothing. */
  readonly title: Section | undefined
  /** Tables of contents: nothing within them counts. */
  readonly contents: readonly Range[]
  /** True when the text has no readable headings although it is long: pasted raw text. */
  readonly raw: boolean
}

/** One key of the front matter, with its places. */
export interface MetaField {
  readonly key: string
  readonly value: unknown
  readonly keyRange: Range
  readonly valueRange: Range
}

/** The front matter of a report. */
export interface FrontMatter {
  /** The whole block with its fences, if there is one. */
  readonly range: Range | undefined
  readonly fields: readonly MetaField[]
  /** Places where the YAML could not be read. */
  readonly errors: readonly {readonly range: Range, readonly reason: string}[]
}

/** A parsed Markdown file. */
export interface Markdown {
  readonly text: string
  readonly tree: Root
  readonly frontMatter: FrontMatter
  readonly outline: Outline
}
