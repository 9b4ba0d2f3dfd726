import type {Bilingual} from '../knowledge/types.ts'
import {scanInline} from './hazard-inline.ts'
import {cellRanges, cellsOf, isDelimiterRow, prefixOf, type Prefix} from './hazard-line.ts'

/** What a text may have too much of. */
export type HazardCode = 'nesting' | 'lazy-lines' | 'underlines' | 'marks' | 'brackets' | 'openers' | 'cells' | 'blocks'

/** A text that would hang the Markdown parser, and the line (from 1) where it is worst. */
export interface Hazard {
  readonly code: HazardCode
  readonly line: number
}

/** What each shape is called, to be read within a sentence: "line 3 has …". */
export const hazardShapes: Readonly<Record<HazardCode, Bilingual>> = {
  nesting: {id: 'kutipan atau daftar yang bersarang terlalu dalam', en: 'quotations or lists nested too deeply'},
  'lazy-lines': {
    id: 'kutipan atau butir daftar dengan ribuan baris sambungan tanpa tanda',
    en: 'a quotation or list item with thousands of unmarked continuation lines',
  },
  underlines: {id: 'terlalu banyak judul bergaris bawah', en: 'too many underlined headings'},
  marks: {id: 'ribuan tanda `*`, `_` atau `~` dalam satu alinea', en: 'thousands of `*`, `_` or `~` marks in one paragraph'},
  brackets: {id: 'ribuan kurung siku dalam satu alinea', en: 'thousands of square brackets in one paragraph'},
  openers: {
    id: 'terlalu banyak pembuka (`<!--`, `<?`, kutip balik, tautan) yang tidak ditutup',
    en: 'too many openers (`<!--`, `<?`, backticks, links) that nothing closes',
  },
  cells: {id: 'tabel dengan puluhan ribu sel', en: 'a table with tens of thousands of cells'},
  blocks: {id: 'puluhan ribu baris atau butir daftar yang sangat pendek', en: 'tens of thousands of very short lines or list items'},
}

/**
 * What each shape costs our processor, in milliseconds, measured with Node 20 on a slow machine (2 shared cores): `- - - a`
 * with 4,000 markers 7.4 s; 5,700 lines `- * a` 14 s, 5,000 `> a` with blank lines 4.9 s (each end of a container makes the
 * parser copy all that it has read); 16,000 lazy lines 8.8 s; 2,000 setext headings 1.3 s; 10,600 marks 2.5 to 4.4 s; 6,400
 * nested links 1.1 s; 32,000 `]` 7.5 s; 4,700 `<!--` 2.7 s. All of these grow with the square of the text, and their sum is
 * kept below `limit`, or below what a text of that length costs anyway: of twelve such shapes, each as long as it may be, the
 * slowest took 2.5 s. What grows evenly (a list item 0.2 ms, a table cell 0.07 ms) is only refused where it is both slow and
 * far denser than a report; 500 KB of one-letter lines, the worst of what remains, took 7.8 s on the machine under load.
 */
const price = {
  lazyPair: 3.5e-5, exitEvent: 4e-5, underlinedLine: 2.6e-4, markPair: 4e-5, bracketPair: 2.5e-5,
  openedCharacter: 3.6e-5, openedLine: 4e-4, depthPair: 4e-4,
}
const even = {container: 0.2, quote: 0.03, depth: 0.02, block: 0.1, line: 0.02, cell: 0.07, mark: 0.03, bracket: 0.05}
const limit = 2000
const limitDensity = 6 / 1024
const evenLimit = 4000
const evenDensity = 20 / 1024

/** Deeper trees would overflow the stack of whatever walks them; people write five levels. */
const deepest = 100

/** A paragraph being read: lines that the parser may take together. */
interface Paragraph {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly lines: number
  readonly prefix: Prefix
  /** Marks and indentation: how deep it stands. */
  readonly depth: number
  /** The start of the content of its last line. */
  readonly last: number
  /** Whether it is a row of a table: then its cells are read one by one. */
  readonly row: boolean
}

/**
 * Looks for shapes that take the parser seconds or more, in one cheap pass (30 ms for 500 KB of prose, 0.3 s for one-letter
 * lines). It reads lines roughly as CommonMark does and errs towards more cost; its limits lie far beyond what people write.
 */
export function hazard(text: string): Hazard | undefined {
  const bill = openBill()
  const scan = scanInline(text)
  let paragraph: Paragraph | undefined
  let table = false
  let open = {quotes: 0, items: 0}
  /** What the parser has written down so far, roughly. */
  let events = 0
  /** Lines of this paragraph that have lost their marks. */
  let lazy = 0
  const charge = (start: number, end: number, line: number, lines: number, evenly: 'blocks' | 'cells'): void => {
    const {marks, brackets, opened} = scan(start, end)
    bill.add('marks', price.markPair * marks ** 2, line)
    bill.add('brackets', price.bracketPair * brackets ** 2, line)
    bill.add('openers', (price.openedCharacter + price.openedLine * lines / (end - start + 1)) * opened, line)
    bill.add(evenly, even.mark * marks + even.bracket * brackets, line)
  }
  /** Settles a paragraph; the last line of one that turns out to be the head of a table is a row. */
  const close = (isHead = false): void => {
    if (!paragraph) return
    const {start, end, line, lines, last, row} = paragraph
    const rowAt = row ? start : isHead ? last : end
    if (rowAt > start) charge(start, rowAt, line, lines, 'blocks')
    if (rowAt < end) for (const cell of cellRanges(text, rowAt, end)) charge(cell.start, cell.end, line, 1, 'cells')
    bill.add('blocks', even.block, line)
    paragraph = undefined
    lazy = 0
  }

  for (let start = 0, line = 1; start <= text.length; line++) {
    const end = lineEnd(text, start)
    const prefix = prefixOf(text, start, end)
    const {markers, quotes} = prefix
    const held = quotes + Math.min(open.items, Math.floor(prefix.indent / 2))
    const depth = held + markers - quotes
    if (depth > deepest) return {code: 'nesting', line}
    bill.add('blocks', even.line + even.container * (markers - quotes) + even.quote * quotes + even.depth * depth, line)
    bill.add('nesting', price.depthPair * depth ** 2, line)
    if (startsBlock(prefix, paragraph)) close()
    const before: Paragraph | undefined = paragraph
    const goesOn = before !== undefined && prefix.form === 'text'
    const isLazy = goesOn && before.depth > 0 && prefix.column < before.prefix.column
    if (isLazy) bill.add('lazy-lines', price.lazyPair * (2 * ++lazy - 1), line)
    if (before && prefix.form === 'underline') bill.add('underlines', price.underlinedLine * line, line)
    // A row's cells are read one by one, whatever lines stand around it.
    const isHead: boolean = !isLazy && !table && before !== undefined && isHeadOf(text, before, prefix, end)
    table = isHead || (table && !isLazy && before !== undefined)
    if (table) bill.add('cells', even.cell * cellsOf(text, prefix.content, end), line)
    if (table) close(isHead)
    events += 2 + 6 * markers
    // Blank lines leave lists open but end quotations; a paragraph that runs on leaves everything open.
    const blank = prefix.form === 'blank' && markers === quotes
    if (blank ? quotes !== open.quotes : !goesOn) {
      const left = blank ? quotes : markers > quotes ? held + 1 : held
      if (open.quotes + open.items > left) bill.add('nesting', price.exitEvent * events, line)
      open = {quotes, items: depth - quotes}
    }
    if (prefix.form === 'text' || prefix.form === 'heading') {
      paragraph = paragraph
        ? {...paragraph, end, lines: paragraph.lines + 1, last: prefix.content}
        : {start, end, line, lines: 1, prefix, depth, last: prefix.content, row: table}
    }
    if (prefix.form !== 'text') close()
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1
  }
  close()
  return bill.hazard(text.length)
}

/** Whether a line ends the paragraph before it. Only `1.` or the next number of a list may, and no bullet without text. */
function startsBlock({item, form}: Prefix, before: Paragraph | undefined): boolean {
  if (form === 'heading' || form === 'break') return true
  if (item === undefined || before === undefined) return false
  return before.prefix.item !== undefined || (form === 'text' && (item === 'bullet' || item === 1))
}

function isHeadOf(text: string, {last, end: lastEnd}: Paragraph, {content}: Prefix, end: number): boolean {
  return isDelimiterRow(text, content, end) && cellsOf(text, last, lastEnd) === cellsOf(text, content, end)
}

/** Adds up what each shape costs, and knows where it is worst. */
function openBill(): {add(code: HazardCode, cost: number, line: number): void, hazard(length: number): Hazard | undefined} {
  const entry = (code: HazardCode): {code: HazardCode, total: number, worst: number, line: number} =>
    ({code, total: 0, worst: 0, line: 1})
  const [blocks, cells] = [entry('blocks'), entry('cells')]
  const costs = {
    blocks,
    cells,
    nesting: entry('nesting'),
    'lazy-lines': entry('lazy-lines'),
    underlines: entry('underlines'),
    marks: entry('marks'),
    brackets: entry('brackets'),
    openers: entry('openers'),
  } satisfies Record<HazardCode, typeof blocks>
  return {
    add(code, cost, line) {
      const known = costs[code]
      known.total += cost
      if (cost <= known.worst) return
      known.worst = cost
      known.line = line
    },
    hazard(length) {
      const steep = Object.values(costs).filter((cost) => cost !== blocks && cost !== cells).sort((a, b) => b.total - a.total)
      const sum = steep.reduce((total, cost) => total + cost.total, 0)
      const evenly = blocks.total + cells.total
      const slow = evenly > evenLimit && evenly > evenDensity * length
      const worst = sum > Math.max(limit, limitDensity * length) ? steep[0] : slow ? (cells.total > blocks.total ? cells : blocks) : undefined
      return worst && {code: worst.code, line: worst.line}
    },
  }
}

function lineEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++
  return at
}
