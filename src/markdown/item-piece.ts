import type {Nodes} from 'mdast'
import {countWords} from '../text/fold.ts'
import type {Range} from '../text/range.ts'
import {partOfBlock, type Piece} from './blocks.ts'
import {headingAt, toNumbering} from './heading-at.ts'
import type {Block} from './model.ts'
import {readNumbering} from './numbering.ts'

const longestLabel = 90

/** An item with its label as a heading; `node` is the list item, or the paragraph that it is a line of. */
export function itemPiece(text: string, node: Nodes, range: Range, blocks: readonly Block[], depth: number): Piece {
  const own = blocks.length > 0 ? blocks : [partOfBlock(text, node, range)]
  const first = own[0]
  const firstRange = first ? {start: Math.max(range.start, first.range.start), end: first.range.end} : range
  const source = text.slice(range.start, range.end)
  const marker = /^\s*(?:[-*+•·▪–]|\(?[\p{L}\d]{1,5}\\?[.)])\s{0,4}(?:\[[ xX]\]\s)?/u.exec(source)?.[0].length ?? 0
  const labelStart = Math.max(range.start + marker, Math.min(firstRange.start, range.start + marker))
  const labelEnd = labelEndOf(text, labelStart, Math.max(labelStart, firstRange.end))
  const heading = headingAt(text, 'item', undefined, {start: range.start, end: labelEnd}, {start: labelStart, end: labelEnd})
  // The marks of a bold label hide its first letter: "1. **Engagement**".
  const outer = readNumbering(source.replace(/^\s+/u, '').replace(/^([^\s*_]{1,8}\s{1,4})[*_]{1,3}/u, '$1'))
  const indent = source.length - source.trimStart().length
  const numbering = outer && outer.numberEnd > 0 && marker > 0 ? toNumbering(outer.numbering, range.start + indent + outer.numberStart, range.start + indent + outer.numberEnd) : heading.numbering
  const words = own.reduce((sum, block) => sum + countWords(block.text), 0)
  return {type: 'item', heading: {...heading, numbering}, depth, range, blocks: own, words}
}

/** Where an item's label ends: at its line's end, at a colon or dash, or at the first full stop. */
function labelEndOf(text: string, start: number, end: number): number {
  const lineEnd = text.indexOf('\n', start)
  const line = text.slice(start, Math.min(lineEnd < 0 ? end : lineEnd, end, start + longestLabel * 3))
  const bold = /^(?:\*\*|__)[^*_\n]{2,80}(?:\*\*|__)/u.exec(line)
  if (bold) return start + bold[0].length
  const cut = /\s?[:–—]|\s-{1,2}\s|\.(?=\s|$)|\s=\s|;(?<=^\S+(?: \S+){0,2};)(?=\s)/u.exec(line)
  const stop = cut && cut.index > 1 ? cut.index : line.trimEnd().length
  return start + stop
}
