import type {PhrasingContent, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {rangeOf} from '../../markdown/node-ranges.ts'
import type {Range} from '../../text/range.ts'
import {touching} from './ranges.ts'

/** Finds the inline nodes of the paragraphs, headings and code that a range touches, each block's by itself. */
export type Leaves = (range: Range) => readonly (readonly PhrasingContent[])[]

/** Indexes the blocks that hold inline nodes. */
export function createLeaves(tree: Root): Leaves {
  const found: {readonly range: Range, readonly children: readonly PhrasingContent[]}[] = []
  visit(tree, node => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') found.push({range: rangeOf(node), children: node.children})
    if (node.type === 'code' && node.position) found.push({range: rangeOf(node), children: [{type: 'text', value: node.value, position: node.position}]})
  })
  return range => touching(found, range, leaf => leaf.range).map(({children}) => children)
}
