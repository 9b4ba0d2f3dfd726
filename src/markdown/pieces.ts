import type {Heading as HeadingNode, Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {countWords, singleSpaced} from '../text/fold.ts'
import {blockPiece, rangeOf, type Piece} from './blocks.ts'
import {headingAt} from './heading-at.ts'
import {listPieces} from './list-pieces.ts'
import {paragraphPieces} from './paragraph-pieces.ts'

/** A sentence that CommonMark made a heading (`text` over `---`) is longer than any heading. */
const longestSetext = 18

/** Cuts the document into headings of every form, list items and other blocks, in document order. */
export function toPieces(text: string, tree: Root): Piece[] {
  return tree.children.flatMap((node, index): Piece[] => {
    const following = tree.children[index + 1]
    if (node.type === 'yaml' || node.type === 'definition') return []
    if (node.type === 'heading') return [headingPiece(text, node)]
    if (node.type === 'paragraph') return paragraphPieces(text, node, following)
    return node.type === 'list' ? listPieces(text, node, 1, following) : [blockPiece(text, node)]
  })
}

function headingPiece(text: string, node: HeadingNode): Piece {
  const range = rangeOf(node)
  const source = text.slice(range.start, range.end)
  const setext = !/^\s{0,3}#/u.test(source)
  const title = singleSpaced(toString(node, {includeHtml: false})).trim()
  if (setext && countWords(title) > longestSetext) return blockPiece(text, {type: 'paragraph', children: node.children, position: node.position})
  const first = node.children[0]
  const last = node.children.at(-1)
  const inner = first && last ? {start: rangeOf(first).start, end: rangeOf(last).end} : {start: range.end, end: range.end}
  return {type: 'heading', heading: headingAt(text, setext ? 'setext' : 'atx', node.depth, range, inner)}
}
