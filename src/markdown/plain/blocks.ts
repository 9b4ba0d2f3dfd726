import type {Heading, RootContent} from 'mdast'
import {listOf, mayBeItem, mayFollowWords, type PlainList} from './list.ts'
import {tableOf} from './table.ts'
import {hasPlainWords, isPlainLine, paragraphOf, phrasesOf, pointIn, type Line} from './words.ts'

/** What the lines between two empty ones are. */
export interface PlainBlocks {
  readonly nodes: readonly RootContent[]
  /** The list that they begin with. */
  readonly first?: PlainList
  /** The list that they end with. */
  readonly last?: PlainList
}

const headingMark = /^(#{1,6}) (?=[\p{L}\p{N}“”"‘’'(*])(?![\s\S]+#$)/u

/** The headings, paragraphs, lists and tables that lines without an empty one are; undefined where one of them is not plain. */
export function blocksOf(text: string, lines: readonly Line[]): PlainBlocks | undefined {
  const nodes: RootContent[] = []
  let first: PlainList | undefined
  let last: PlainList | undefined
  for (const [part, kind] of partsOf(text, lines)) {
    const list = kind === 'list' ? listOf(text, part) : undefined
    const node = list?.node ?? (kind === 'heading' ? headingOf(text, part[0]!) : kind === 'table' ? tableOf(text, part) : kind === 'words' ? wordsOf(text, part) : undefined)
    if (!node) return undefined
    if (nodes.length === 0) first = list
    last = list
    nodes.push(node)
  }
  return {nodes, ...(first && {first}), ...(last && {last})}
}

type PartKind = 'heading' | 'table' | 'list' | 'words'

/** Lines that belong together by how they begin. */
function partsOf(text: string, lines: readonly Line[]): (readonly [part: readonly Line[], kind: PartKind])[] {
  const parts: [Line[], PartKind][] = []
  for (const line of lines) {
    const written = text.slice(line.start, line.end)
    const [last, kind] = parts.at(-1) ?? []
    if (written.startsWith('#')) parts.push([[line], 'heading'])
    else if (last && kind === 'words' && mayFollowWords(written)) parts.push([[line], 'list'])
    else if (last && kind !== 'heading') last.push(line)
    else parts.push([[line], written.startsWith('|') ? 'table' : mayBeItem(written) ? 'list' : 'words'])
  }
  return parts
}

function wordsOf(text: string, lines: readonly Line[]): RootContent | undefined {
  const [first, last] = [lines[0]!, lines.at(-1)!]
  return lines.every(({start, end}) => isPlainLine(text.slice(start, end))) ? paragraphOf(text, pointIn(first, first.start), pointIn(last, last.end)) : undefined
}

function headingOf(text: string, line: Line): Heading | undefined {
  const written = text.slice(line.start, line.end)
  const depth = headingMark.exec(written)?.[1]?.length
  if (depth === undefined || !hasPlainWords(written)) return undefined
  const [start, end] = [pointIn(line, line.start), pointIn(line, line.end)]
  const children = phrasesOf(text, pointIn(line, line.start + depth + 1), end)
  return children && {type: 'heading', depth: depth as Heading['depth'], children, position: {start, end}}
}
