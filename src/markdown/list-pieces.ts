import type {List, ListItem, Nodes, RootContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {countWords} from '../text/fold.ts'
import type {Range} from '../text/range.ts'
import {linesOf, partOfBlock, rangeOf, toBlock, type Piece} from './blocks.ts'
import {headingAt, toNumbering} from './heading-at.ts'
import {letteredLines} from './lettered-lines.ts'
import type {Block} from './model.ts'
import {readNumbering} from './numbering.ts'

const longestLabel = 90

/** Cuts a list into its items. `1. Introduction` behind a list of eight is the ninth item to CommonMark, but a writer began anew. */
export function listPieces(text: string, list: List, depth: number, following: RootContent | undefined): Piece[] {
  const runs: ListItem[][] = []
  let last = 0
  for (const item of list.children) {
    const number = Number(/^\d{1,9}/u.exec(text.slice(rangeOf(item).start))?.[0] ?? Number.NaN)
    if (runs.length === 0 || (list.ordered === true && number <= last && number === 1)) runs.push([])
    runs.at(-1)?.push(item)
    last = number
  }
  return runs.flatMap((run, index) => runPieces(text, {...list, children: run}, depth, index < runs.length - 1 ? list : following))
}

function runPieces(text: string, list: List, depth: number, following: RootContent | undefined): Piece[] {
  const alone = list.children.length === 1 && list.ordered === true && depth === 1 ? list.children[0] : undefined
  const only = alone?.children.length === 1 ? alone.children[0] : undefined
  if (alone && only?.type === 'paragraph' && following && (following.type !== 'list' || following.ordered !== true) && following.type !== 'heading') {
    const range = rangeOf(alone)
    const line = text.slice(range.start, range.end)
    const title = toString(only).trim()
    // `1. Pendahuluan` with a paragraph behind it is a numbered heading, not a list of one.
    if (!line.includes('\n') && countWords(title) <= 8 && /^["“(]?\p{Lu}/u.test(title) && !/[.;,:!?]$/u.test(title)) {
      return [{type: 'heading', heading: headingAt(text, 'numbered', undefined, range, range)}]
    }
  }
  const pieces: Piece[] = []
  for (const item of list.children) {
    const range = rangeOf(item)
    const blocks = item.children.filter(child => child.type !== 'list').map(child => toBlock(text, child))
    const inner = innerItems(text, item)
    const before = inner[0]?.start
    pieces.push(itemPiece(text, item, range, before === undefined ? blocks : blocks.map((block, index) => index === 0 ? partOfBlock(text, block.node, {start: block.range.start, end: before}) : block), depth))
    for (const part of inner) pieces.push(itemPiece(text, item, part, [], depth + 1))
    for (const child of item.children) if (child.type === 'list') pieces.push(...listPieces(text, child, depth + 1, undefined))
  }
  return pieces
}

/** Lettered lines that CommonMark leaves in an item's paragraph: `2. Pelaksanaan` and below it `a. …`, `b. …`. */
function innerItems(text: string, item: ListItem): Range[] {
  const paragraph = item.children[0]
  if (paragraph?.type !== 'paragraph') return []
  const lines = linesOf(text, rangeOf(paragraph))
  const first = lines.findIndex((line, index) => index > 0 && /^\s*\(?a\\?[.)]\s/u.test(text.slice(line.start, line.start + 8)))
  const found = first < 0 ? undefined : letteredLines(text, lines.slice(first))
  return found && found.length >= 2 ? found : []
}

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
  const cut = /\s?[:–—]|\s-{1,2}\s|\.(?=\s|$)|\s=\s/u.exec(line)
  const stop = cut && cut.index > 1 ? cut.index : line.trimEnd().length
  return start + stop
}
