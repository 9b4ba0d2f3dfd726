import type {HeadingTools} from '../heading-tools.ts'
import type {Span, WordBlock, WordParagraph} from './model.ts'

/** A paragraph as an item of a list. */
export interface Item {
  readonly list: string
  readonly level: number
  /** `-`, `1.`, `2)`; undefined where Markdown has no such marker and the label stays text. */
  readonly marker: string | undefined
  readonly label: string
  readonly spans: readonly Span[]
  /** Where its words begin on the page, in twentieths of a point, as far as its list says so. */
  readonly textIndent: number | undefined
}

/** An item that is open: where its text begins in the Markdown, and whether Markdown has no such lists (`a.`). */
export interface OpenItem extends Pick<Item, 'list' | 'level' | 'textIndent'> {
  readonly column: number
  readonly lettered: boolean
  /** Its last line. */
  readonly line: number
}

const typedBullet = /^\s*[•·▪●○■□➢➤►▹‣◦✓\uf000-\uf0ff–—-]\s+|^\s*o\t\s*/u
const typedNumber = /^\s*(\d{1,2})([.)])\s+(?=\S)/u

/** Reads a paragraph as an item: of a list of Word, or with a mark that was typed. */
export function itemOf({label, spans}: WordParagraph, plain: string, tools: HeadingTools): Item | undefined {
  if (label) {
    const {list, level, text, textIndent} = label
    if (label.bullet) return {list, level, marker: '-', label: '', spans, textIndent}
    if (text === '') return undefined
    const marker = /^\d{1,9}[.)]$/u.test(text) ? text : undefined
    return {list, level, marker, label: text, spans, textIndent}
  }
  const bullet = typedBullet.exec(plain)
  if (bullet) return {list: 'typed', level: 0, marker: '-', label: '', spans: withoutStart(spans, bullet[0].length), textIndent: undefined}
  const number = typedNumber.exec(plain)
  if (number) return {list: 'typed', level: 0, marker: `${number[1]}${number[2]}`, label: '', spans: withoutStart(spans, number[0].length), textIndent: undefined}
  return tools.readNumbering(plain)?.numbering.style === 'letter' ? {list: 'typed', level: 0, marker: undefined, label: '', spans, textIndent: undefined} : undefined
}

/** Takes the first characters away that a reader sees. */
function withoutStart(spans: readonly Span[], count: number): Span[] {
  const lead = spans.findIndex(span => span.type === 'text' && span.text.trim() !== '')
  let left = count
  return spans.slice(Math.max(0, lead)).map(span => {
    if (span.type !== 'text' || left <= 0) return span
    const space = span.text.length - span.text.trimStart().length
    const from = Math.min(span.text.length, left + (left === count ? space : 0))
    left -= from - (left === count ? space : 0)
    return {...span, text: span.text.slice(from)}
  })
}

/** The name of a style that stands for what is further in than its quotation: it goes on with an item there. */
export const quotedItem = 'quoted item'

/** Whether a paragraph without a number belongs to the item above: its list goes on behind it, and it stands indented. */
export function goesOn(blocks: readonly WordBlock[], from: number, items: readonly Pick<Item, 'list' | 'textIndent'>[]): boolean {
  const block = blocks[from]
  if (block?.type !== 'paragraph' || (block.indent <= 0 && block.style.role !== 'list')) return false
  // A style of its own for what goes on, which Word has and we write.
  if (/^list continue/u.test(block.style.name)) return true
  if (block.style.name === quotedItem) return (items[0]?.textIndent ?? 0) <= block.indent + slack
  for (let at = from + 1; at < blocks.length && at < from + 30; at++) {
    const next = blocks[at]
    // A table that is indented may stand in the item.
    if (next?.type === 'table' && next.indent > 0) continue
    if (next?.type !== 'paragraph' || next.level !== undefined) return false
    if (next.label && next.label.list !== '') return items.some(({list}) => list === next.label?.list)
  }
  return false
}

/** How far in a block stands beyond what its style has it, in twentieths of a point. */
export function beyondStyle(block: WordBlock): number {
  return block.type === 'table' ? block.indent : block.indent - block.style.indent
}

/** The items that a table, a quotation or code stands in: those whose words begin no further in than it does, by more than its style has it. */
export function indentedIn(block: WordBlock, items: readonly OpenItem[]): OpenItem[] {
  if (block.type === 'paragraph' && block.style.quote > 0 && block.style.indent === 0) return []
  const indent = beyondStyle(block)
  const outer = items[0]?.textIndent
  return indent > slack && outer !== undefined && outer <= indent + slack ? belongsTo({indent}, items) : []
}

/** The items that a paragraph stands in, by where it begins on the page; the innermost where that is not said. */
export function belongsTo({indent}: Pick<WordParagraph, 'indent'>, items: readonly OpenItem[]): OpenItem[] {
  const found = items.findLastIndex(({textIndent}) => textIndent === undefined || textIndent <= indent + slack)
  return items.slice(0, Math.max(found, 0) + 1)
}

/** Twentieths of a point by which an indentation may be off. */
export const slack = 60

/** A bullet whose words begin with a box is a task. */
export function tasked({marker}: Item, lines: readonly string[]): {readonly mark: string, readonly rest: readonly string[]} {
  const [, box] = marker === '-' ? /^([☐☑☒]) (?=\S)/u.exec(lines[0] ?? '') ?? [] : []
  return box === undefined ? {mark: '', rest: lines} : {mark: box === '☐' ? '[ ] ' : '[x] ', rest: [(lines[0] ?? '').slice(2), ...lines.slice(1)]}
}
