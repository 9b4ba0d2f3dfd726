import type {Data} from '../../lint/finding.ts'
import type {Relation} from '../package/open.ts'
import type {XmlElement} from '../package/xml.ts'
import type {ConversionId} from './messages.ts'
import type {ListCounter} from './numbering.ts'
import type {Span, WordBlock} from './model.ts'
import type {WordStyle, WordStyles} from './styles.ts'

/** A field that is open: its instruction is being read, or its result. */
export interface OpenField {
  instruction: string
  result: boolean
  /** The paragraph that it begins in. */
  readonly ordinal: number
  /** What a field of a form shows, which has no result of its own. */
  readonly shown?: string
}

/** What a part is read with, and what is counted on the way. */
export interface ReadingContext {
  readonly styles: WordStyles
  readonly lists: ListCounter
  readonly relations: ReadonlyMap<string, Relation>
  /** Fields reach over paragraphs: a list of contents is one. */
  readonly fields: OpenField[]
  readonly counts: {insertions: number, deletions: number, moves: number, contents: number, cells: number, headers: boolean}
  /** Whether the package has a part of that name. */
  holds(part: string): boolean
  /** The tree of another part; undefined where there is none, or it cannot be read. */
  part(name: string): XmlElement | undefined
  /** Reads what stands in a text box or cell. */
  readonly blocks: (container: XmlElement, context: ReadingContext) => WordBlock[]
  /** Notes something that was lost, at a paragraph given by its ordinal. */
  note(id: ConversionId, ordinal: number, data?: Data): void
}

/** What runs take from where they stand. */
export interface Around {
  readonly ordinal: number
  readonly style: WordStyle
  readonly link: string | undefined
  readonly spans: Span[]
  readonly boxes: WordBlock[]
  /** The bookmarks that begin in the paragraph. */
  readonly bookmarks: string[]
  /** Set once text of a list of contents goes by, and once drawn shapes were noted. */
  readonly seen: {contents: boolean, shapes: boolean}
}
