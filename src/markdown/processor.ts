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
import {movePlaces} from './moved-nodes.ts'
import {parseAroundPlain} from './plain/around.ts'
import {bodyStart, mayHoldTable} from './slices.ts'

/** The parts of GFM that reports use; autolink literals are left out because they double the cost of a parse. */
function reportMarkdown(this: Processor, {tables}: {readonly tables: boolean}): void {
  const data = this.data() as {micromarkExtensions?: unknown[], fromMarkdownExtensions?: unknown[]}
  ;(data.micromarkExtensions ??= []).push(gfmFootnote(), gfmStrikethrough(), gfmTaskListItem(), ...(tables ? [gfmTable()] : []))
  ;(data.fromMarkdownExtensions ??= []).push(
    gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown(), ...(tables ? [gfmTableFromMarkdown()] : []),
  )
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(reportMarkdown, {tables: true}).freeze()
/** Every line might be the head of a table: looking for them takes a quarter of a parse. */
const tableless = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(reportMarkdown, {tables: false}).freeze()

/**
 * Parses a whole Markdown text at once with the one processor that all of Peksos shares; offsets are in UTF-16 units and
 * count the text as given. The measure of all speed; everybody else parses in steps.
 */
export function parseWhole(text: string): Root {
  return parseWith(processor, text)
}

/** The same tree, sooner where the text can hold no table, or holds prose of `least` UTF-16 units. */
export function parsePiece(text: string, least?: number): Root {
  return parseAroundPlain(text, bodyStart(text) ?? text.length, least, rest => parseWith(mayHoldTable(rest) ? processor : tableless, rest))
}

function parseWith(one: typeof processor, text: string): Root {
  const marked = text.charCodeAt(0) === 0xfeff
  // The parser drops a byte-order mark and counts from behind it.
  const tree = one.parse(marked ? text.slice(1) : text)
  if (marked) movePlaces(tree, {offset: 1, lines: 0, columns: 1})
  return tree
}
