import type {Nodes, RootContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Range} from '../text/range.ts'
import type {Block, Heading} from './model.ts'
import {linesOf, rangeOf} from './node-ranges.ts'
import {isContentsLine} from './pseudo-heading.ts'

export {linesOf, rangeOf} from './node-ranges.ts'

/** What a document is cut into before it becomes a tree. */
export type Piece =
  /** `node` is the paragraph that a heading without `#` is a line of. */
  | {readonly type: 'heading', readonly heading: Heading, readonly node?: Nodes}
  /** A list item: its label as a heading of form `item`; `depth` is 1 for the outermost list. */
  | {readonly type: 'item', readonly heading: Heading, readonly depth: number, readonly range: Range, readonly blocks: readonly Block[], readonly words: number}
  | {readonly type: 'block', readonly block: Block, readonly contentsLike: boolean}

/** A block as a piece of its own. */
export function blockPiece(text: string, node: RootContent): Piece {
  return {type: 'block', block: toBlock(text, node), contentsLike: isContentsLike(text, rangeOf(node))}
}

/** A block of the tree with its plain text. */
export function toBlock(text: string, node: Nodes): Block {
  const range = rangeOf(node)
  const silent = node.type === 'html' || node.type === 'code' || node.type === 'definition' || node.type === 'thematicBreak'
  const html = node.type === 'html' && !/^\s*<!--/u.test(text.slice(range.start, range.end))
  return {node, range, text: html ? plainText(text.slice(range.start, range.end)) : silent ? '' : toString(node, {includeHtml: false})}
}

/** A part of a block's text as a block; `node` is the whole. */
export function partOfBlock(text: string, node: Nodes, range: Range): Block {
  return {node, range, text: plainText(text.slice(range.start, range.end))}
}

/** Whether at least half of the lines are those of a table of contents. */
export function isContentsLike(text: string, range: Range): boolean {
  const lines = linesOf(text, range)
  return lines.filter(line => isContentsLine(text.slice(line.start, line.end))).length * 2 >= lines.length
}

/** Text without Markdown marks and comments, for counting and matching. */
function plainText(source: string): string {
  if (!/[<*_`#]/u.test(source)) return source
  return source.replace(/<!--[\s\S]*?-->/gu, ' ').replace(/<\/?[a-z][^<>\n]{0,80}>/giu, ' ').replace(/[*_`#]/gu, ' ')
}
