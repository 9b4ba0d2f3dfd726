import type {Data} from '../../lint/finding.ts'
import type {Relation} from '../package/open.ts'
import type {XmlElement} from '../package/xml.ts'
import type {ConversionId} from './messages.ts'
import type {ListCounter} from './numbering.ts'
import type {WordBlock} from './model.ts'
import type {WordStyles} from './styles.ts'

/** A field that is open: its instruction is being read, or its result. */
export interface OpenField {
  instruction: string
  result: boolean
}

/** What a part is read with, and what is counted on the way. */
export interface ReadingContext {
  readonly styles: WordStyles
  readonly lists: ListCounter
  readonly relations: ReadonlyMap<string, Relation>
  /** Fields reach over paragraphs: a list of contents is one. */
  readonly fields: OpenField[]
  readonly counts: {insertions: number, deletions: number, contents: number, headers: boolean}
  /** Reads what stands in a text box or cell. */
  readonly blocks: (container: XmlElement, context: ReadingContext) => WordBlock[]
  /** Notes something that was lost, at a paragraph given by its ordinal. */
  note(id: ConversionId, ordinal: number, data?: Data): void
}
