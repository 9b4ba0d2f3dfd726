import type {Range} from '../text/range.ts'
import type {Mark} from './links.ts'
import type {Piece} from './pieces.ts'
import type {SeriesMark} from './series.ts'
import type {NumberMarks} from './volume.ts'

/** What stands behind authors and year, at offsets of the clean text. */
export interface Body {
  readonly title: Mark | undefined
  readonly container: Mark | undefined
  readonly inside: boolean
  readonly editor: Range | undefined
  readonly translator: Range | undefined
  readonly place: Mark | undefined
  readonly publisher: Mark | undefined
  readonly edition: Mark | undefined
  readonly thesis: {readonly genre: Mark, readonly institution: Mark | undefined, readonly place: Mark | undefined} | undefined
  readonly numbers: NumberMarks
  readonly descriptor: Mark | undefined
  readonly note: Mark | undefined
  readonly quoted: boolean
  /** Whether the work was read at a meeting, which is then its container. */
  readonly presented: boolean
  readonly series: SeriesMark | undefined
  /** Pieces that found no place. */
  readonly rest: readonly Piece[]
}
