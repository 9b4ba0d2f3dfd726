import type {Range} from '../text/range.ts'
import {readAsides, type Asides} from './asides.ts'
import {quotedAt, spanAt} from './body-parts.ts'
import type {CleanText} from './clean-text.ts'
import {readContainer, type ContainerMark} from './container.ts'
import type {Mark} from './links.ts'
import {taken, type Piece} from './pieces.ts'
import type {PlaceMark} from './place.ts'
import {readNumbers, type NumberMarks} from './volume.ts'

/** A body while it is read, one step after another: what is read is taken out of the text, so that what is left is title, container, publisher. */
export interface BodyWork {
  readonly given: string
  readonly from: number
  readonly skip: Range | undefined
  /** Whether an address or a day of access stands in the entry. */
  readonly linked: boolean
  readonly emphasis: readonly Range[]
  readonly asides: Asides
  /** The holding work named by "Dalam" or "In". */
  readonly inner: ContainerMark | undefined
  readonly numbers: NumberMarks
  /** Whether volume or issue were written as a journal's are. */
  readonly journal: boolean
  /** Whether an ISSN is given, which books have none of. */
  readonly serial: boolean
  /** A title in quotation marks, and emphasised words with which the body begins. */
  readonly quoted: Mark | undefined
  readonly titleSpan: Piece | undefined
  text: string
  title: Mark | undefined
  container: Mark | undefined
  place: PlaceMark | undefined
  publisher: Mark | undefined
  note: Mark | undefined
  /** Whether title and container were told apart by their order: "Jurnal X Vol. 1. Judul". */
  renamed: boolean
  rest: readonly Piece[]
}

/** A text without `[start, end)`, its length kept. */
export function without(text: string, {start, end}: Range): string {
  return end > start ? text.slice(0, start) + taken.repeat(end - start) + text.slice(end) : text
}

/** Takes out what stands aside, volume, issue and pages, and finds where title and holding work begin. */
export function openBody(clean: CleanText, given: string, from: number, skip: Range | undefined, linked: boolean): BodyWork {
  const asides = readAsides(given, from, skip)
  const {thesis} = asides
  const serial = /\bISSN[:\s]{0,2}\d{4}-\d{3}[\dX]/i.test(clean.text) && !clean.text.includes('ISBN')
  const emphasis = clean.emphasis.filter(range => range.end > from)
  const inner = !/dalam|in[ :]/i.test(given) ? undefined : readContainer(asides.text, from, asides.text.length, emphasis)
  const early = inner ? inner.start : from + 4
  const length = asides.text.length
  // A thesis has pages at most: "…, 2013), h. 27".
  const numbers = thesis ? {...readNumbers(asides.text, Math.max(thesis.end, Math.min(early, length))), volume: undefined, issue: undefined, journal: false} : readNumbers(asides.text, Math.min(early + 2, length), serial)
  const text = numbers.ranges.reduce(without, asides.text)
  return {
    given, from, skip, linked, serial, emphasis, asides, inner, numbers, journal: numbers.journal || numbers.volume !== undefined, quoted: quotedAt(text, from), titleSpan: spanAt(text, from, emphasis),
    text, title: undefined, container: undefined, place: undefined, publisher: undefined, note: undefined, renamed: false, rest: [],
  }
}
