import type {SourcePlace} from '../plain/markdown-writer.ts'
import {firstWords} from './messages.ts'
import {plainOf, type WordBlock} from './model.ts'

/** A paragraph of the document that a line of the Markdown came from. */
export interface ParagraphPlace {
  /** The line of the Markdown text, from 1. */
  readonly line: number
  /** Counted from 1 over the paragraphs that hold text, as a reader would. */
  readonly paragraph: number
  /** Which `w:p` of the main part it is, from 0. */
  readonly ordinal: number
  /** The first words of the paragraph. */
  readonly words: string
}

/** By ordinal: the number of a paragraph among those that hold text, and its first words. */
export function paragraphNumbers(blocks: readonly WordBlock[]): Map<number, {readonly number: number, readonly words: string}> {
  const numbers = new Map<number, {readonly number: number, readonly words: string}>()
  let count = 0
  const visit = (block: WordBlock): void => {
    if (block.type === 'table') {
      for (const row of block.rows) for (const cell of row) cell.blocks.forEach(visit)
      return
    }
    // The words of a diagram belong to the paragraph that it stands in.
    if (numbers.has(block.ordinal)) return
    const plain = plainOf(block.spans)
    if (plain.trim() !== '' || (block.label && block.label.text !== '')) count++
    if (block.ordinal >= 0) numbers.set(block.ordinal, {number: Math.max(1, count), words: firstWords(plain, 60)})
    block.boxes.forEach(visit)
  }
  blocks.forEach(visit)
  return numbers
}

/** The paragraphs that lines came from, in the order of the lines. */
export function placesOf(sources: readonly SourcePlace[], numbering: ReturnType<typeof paragraphNumbers>): ParagraphPlace[] {
  return sources.flatMap(({line, source}) => {
    const found = numbering.get(source)
    return found ? [{line, paragraph: found.number, ordinal: source, words: found.words}] : []
  })
}

/** By note: the paragraph that refers to it first. */
export function noteHomes(blocks: readonly WordBlock[]): ReadonlyMap<string, number> {
  const homes = new Map<string, number>()
  const visit = (block: WordBlock): void => {
    if (block.type === 'table') {
      for (const row of block.rows) for (const cell of row) cell.blocks.forEach(visit)
      return
    }
    for (const span of block.spans) if (span.type === 'note' && !homes.has(`${span.kind} ${span.id}`)) homes.set(`${span.kind} ${span.id}`, block.ordinal)
    block.boxes.forEach(visit)
  }
  blocks.forEach(visit)
  return homes
}

/** The first line that came from a paragraph, or from the nearest one before it, or else behind it. */
export function lineOf(ordinal: number, places: readonly ParagraphPlace[]): number | undefined {
  let best: ParagraphPlace | undefined
  for (const place of places) {
    const nearer = place.ordinal <= ordinal ? !best || best.ordinal > ordinal || place.ordinal > best.ordinal : best === undefined || (best.ordinal > ordinal && place.ordinal < best.ordinal)
    if (nearer) best = place
  }
  return best?.line
}
