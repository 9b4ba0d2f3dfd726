import type {Root, Nodes} from 'mdast'
import type {Outline, Section} from '../markdown/model.ts'
import {rangeOf} from '../markdown/blocks.ts'
import {matchesOf} from '../text/matches.ts'
import type {Range} from '../text/range.ts'

const quotations = /“[^“”]{1,600}”|"[^"\n]{1,600}"|«[^«»]{1,600}»/gu

/** A speaker's label in a dialogue: `Klien: …`, `PS : …`, `**SW:** …`. */
const speaker = /^\s*(?:\*\*|__)?(?:klien|client|k|ps|p|sw|worker|social worker|pekerja sosial|praktikan|peksos|ibu|ayah|anak|mother|father|\p{Lu}{1,3})(?:\*\*|__)?\s?:/iu

/** Places that wording rules leave alone: quotations, block quotes, dialogue, code, comments, contents and references. */
export function exemptRanges(text: string, tree: Root, outline: Outline, references: readonly Section[]): Range[] {
  const ranges: Range[] = [...outline.contents, ...references.map(section => section.range)]
  const visit = (node: Nodes): void => {
    if (node.type === 'blockquote' || node.type === 'code' || node.type === 'inlineCode' || node.type === 'html' || node.type === 'yaml') {
      ranges.push(rangeOf(node))
      return
    }
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const range = rangeOf(node)
      const source = text.slice(range.start, range.end)
      if (speaker.test(source)) ranges.push(range)
      if (/[“"«]/u.test(source)) for (const match of matchesOf(quotations, source)) ranges.push({start: range.start + match.index, end: range.start + match.index + match[0].length})
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return ranges.sort((a, b) => a.start - b.start)
}
