import type {Root} from 'mdast'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified, type Processor} from 'unified'

/** The parts of GFM that reports use; autolink literals are left out because they double the cost of a parse. */
function reportMarkdown(this: Processor): void {
  const data = this.data() as {micromarkExtensions?: unknown[], fromMarkdownExtensions?: unknown[]}
  ;(data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote(), gfmStrikethrough(), gfmTaskListItem())
  ;(data.fromMarkdownExtensions ??= []).push(
    gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown(),
  )
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(reportMarkdown).freeze()

/** Parses Markdown to mdast with the one processor that all of Peksos shares; offsets count the text as given. */
export function parseMarkdown(text: string): Root {
  const marked = text.charCodeAt(0) === 0xfeff
  // The parser drops a byte-order mark and counts from behind it.
  const tree = processor.parse(marked ? text.slice(1) : text)
  if (marked) shift(tree)
  return tree
}

function shift(node: {position?: {start: {offset?: number, line: number, column: number}, end: {offset?: number, line: number, column: number}} | undefined, children?: unknown}): void {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    if (point.offset !== undefined) point.offset += 1
    if (point.line === 1) point.column += 1
  }
  if (Array.isArray(node.children)) for (const child of node.children) shift(child as typeof node)
}
