import {beyondStyle, quotedItem, slack} from './items.ts'
import {plainOf, type WordBlock, type WordParagraph} from './model.ts'

/** A quotation goes on over paragraphs and its tables, as far as nobody comments on it and none stands further out than the first. */
export function endOfQuote(blocks: readonly WordBlock[], from: number): number {
  const first = blocks[from]!
  const least = first.type === 'paragraph' && first.label ? 0 : beyondStyle(first)
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]!
    if (at > from && isBetween(blocks, at)) continue
    if (beyondStyle(block) < least - slack) return at
    if (block.type === 'table' && block.quote > 0) continue
    if (block.type !== 'paragraph' || block.style.quote === 0 || block.level !== undefined || block.contents) return at
    if (block.spans.some(span => span.type === 'comment' && span.edge !== 'end')) return at + 1
    if (isBlank(block)) return Math.max(at, from + 1)
  }
  return blocks.length
}

/** A table beside a quotation, as far in as that, belongs to it: programs that drop the styles of tables leave only this. */
export function quoteTables(blocks: readonly WordBlock[]): WordBlock[] {
  return blocks.map((block, at) => {
    if (block.type !== 'table' || block.quote > 0 || block.indent < leastIndent) return block
    const beside = [blocks[at - 1], blocks[at + 1]].find((one): one is WordParagraph => one?.type === 'paragraph' && one.style.quote > 0 && Math.abs(one.style.indent - block.indent) <= slack && one.indent === one.style.indent)
    return beside ? {...block, quote: beside.style.quote, indent: 0} : block
  })
}

/** Twentieths of a point: less is how a table happens to stand. */
const leastIndent = 300

/** Word wants something between two tables, or they become one. */
function isBetween(blocks: readonly WordBlock[], at: number): boolean {
  const [before, block, after] = blocks.slice(at - 1, at + 2)
  return before?.type === 'table' && after?.type === 'table' && after.quote > 0 && block?.type === 'paragraph' && isBlank(block)
}

function isBlank({spans}: WordParagraph): boolean {
  return plainOf(spans).trim() === '' && spans.every(({type}) => type !== 'picture' && type !== 'note')
}

/** What stands in a quotation, as its text has it: body text, or a quotation that is less deep by one. */
export function lessQuoted(block: WordBlock): WordBlock {
  if (block.type === 'table') return {...block, quote: Math.max(0, block.quote - 1)}
  const indent = Math.max(0, block.indent - block.style.indent)
  return block.style.quote > 1 ? {...block, style: {...block.style, quote: block.style.quote - 1}} : {...block, style: {...block.style, role: block.style.role === 'code' ? 'code' : 'body', quote: 0, indent: 0, ...(indent > slack && {name: quotedItem})}, indent}
}
