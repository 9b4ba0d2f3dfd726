import type {HeadingTools} from '../heading-tools.ts'
import {escapeHeading, escapeLineStart, escapeTask} from '../plain/escape.ts'
import {createLevels, opensAppendices} from '../plain/headings.ts'
import {createWriter, type MarkdownWriter} from '../plain/markdown-writer.ts'
import {codeLines, isCode, mostlyCode} from './code.ts'
import {readCover, writeCover} from './cover.ts'
import {headingOf, isApprovalTitle, isContentsTitle, titleBelow} from './find-headings.ts'
import {writeInline, type InlineOptions} from './inline.ts'
import {belongsTo, goesOn, indentedIn, itemOf, tasked, type Item, type OpenItem} from './items.ts'
import {plainOf, type Span, type WordBlock, type WordParagraph, type WordTable} from './model.ts'
import {endOfQuote, lessQuoted} from './quotes.ts'
import {splitTyped} from './typed-lists.ts'
import {writeTable} from './write-table.ts'

/** A footnote as lines, and the paragraph that refers to it first (-1 where none does). */
export interface WrittenNote {
  readonly lines: readonly string[]
  readonly ordinal: number
}

/** What the writing of a body needs from around it. */
export interface BodyContext {
  readonly writer: MarkdownWriter
  readonly tools: HeadingTools
  readonly inline: Pick<InlineOptions, 'note' | 'picture'>
  /** The comments that begin in these blocks, as lines of Markdown. */
  comments(blocks: readonly WordBlock[]): readonly string[]
  /** Footnotes that were referred to and are not written yet. */
  takeNotes(): readonly WrittenNote[]
  note(id: 'cover' | 'text-box' | 'merged-cells' | 'nested-table', ordinal: number, words?: string): void
}

/** Writes the blocks of a document as Markdown. */
export function writeBody(all: readonly WordBlock[], context: BodyContext): void {
  const {tools, writer} = context
  const blocks = flatten(all, context)
  const firstHeading = blocks.findIndex(block => block.type === 'paragraph' && !block.contents && block.style.role !== 'title' && headingOf(block, plainOf(block.spans).trim(), true, tools) !== undefined)
  const cover = firstHeading > 0 ? readCover(blocks.slice(0, firstHeading)) : undefined
  if (cover) {
    const keys = writeCover(cover, context)
    if (keys.length > 0) context.note('cover', cover.title[0]?.ordinal ?? cover.others[0]?.ordinal ?? 0, keys.join(', '))
    for (const comment of context.comments([...cover.title, ...cover.others])) writer.block([comment], -1)
  }
  writeBlocks(cover ? blocks.slice(firstHeading) : blocks, context, true, cover !== undefined && cover.title.length > 0)
  for (const {lines, ordinal} of context.takeNotes()) writer.block(lines, ordinal)
}

/** Writes what stands in a note or a quotation, where nothing is a heading, as lines of its own. */
export function writeInner(all: readonly WordBlock[], context: BodyContext): MarkdownWriter {
  const inner: BodyContext = {...context, writer: createWriter(), comments: () => [], takeNotes: () => []}
  writeBlocks(flatten(all, inner), inner, false)
  return inner.writer
}

function writeBlocks(blocks: readonly WordBlock[], context: BodyContext, headings: boolean, titled = false): void {
  const {writer, tools} = context
  const levels = createLevels()
  // Within a quotation it is the writer's own.
  const coded = !headings || !mostlyCode(blocks)
  let items: OpenItem[] = []
  let hasTitle = titled
  let typedContents = false
  let approval = false
  let counted = 0
  let appended = false
  /** The last line of the last lettered item. */
  let lettered = 0
  const column = (): number => items.at(-1)?.column ?? 0

  const comments = (of: readonly WordBlock[], indent = 0): void => {
    for (const comment of context.comments(of)) writer.block([comment], -1, indent)
  }
  const writeHeading = (paragraph: WordParagraph, found: {key: string, level: number | undefined}, rest: WordParagraph | undefined): void => {
    for (const {lines, ordinal} of context.takeNotes()) writer.block(lines, ordinal)
    items = []
    const spans = rest && plainOf(paragraph.spans).trim() !== '' ? [...paragraph.spans, {type: 'break'} as const, ...rest.spans] : [...paragraph.spans, ...rest?.spans ?? []]
    const words = writeInline(spans, {...context.inline, lineBreak: ' ', bold: false, underline: false, italicStyle: paragraph.style.italic})
    const text = [paragraph.label?.text, words.replace(/\s+/gu, ' ').trim()].filter(Boolean).join(' ')
    const level = levels.place(found.key, found.level)
    writer.block([`${'#'.repeat(level)} ${escapeHeading(text)}`], paragraph.ordinal)
    comments(rest ? [paragraph, rest] : [paragraph])
    if (found.key === 'arabic') counted = tools.readNumbering(text)?.numbering.parts[0] ?? 0
    if (level === 1 && found.key !== 'appendix') appended = opensAppendices(words)
    typedContents = isContentsTitle(`${plainOf(paragraph.spans)}`)
    approval = isApprovalTitle(plainOf(paragraph.spans))
  }
  const linesOf = (spans: readonly Span[]): string[] => writeInline(trimmed(spans, typedContents), {...context.inline, lineBreak: '\\\n', bold: !approval}).split('\n').map(line => line.trim()).filter((line, at, {length}) => length === 1 || line !== '\\' || at < length - 1)

  const writeItem = (item: Item, {ordinal}: WordParagraph): void => {
    const above = items.at(-1)
    while (items.length > 0 && items.at(-1)!.level >= item.level) items.pop()
    if (items.length > 0 && items[0]!.list !== item.list && item.list !== 'typed' && items.every(({list}) => list !== item.list) && item.level === 0) items = []
    const indent = column()
    const lines = linesOf(item.spans)
    const {list, level, textIndent} = item
    if (item.marker !== undefined) {
      const {mark, rest} = tasked(item, lines)
      const below = items.at(-1)?.lettered === true && writer.lastLine() === lettered
      writer.item(item.marker, rest.map((line, index) => index === 0 ? mark + escapeTask(escapeLineStart(line)) : escapeLineStart(line)), ordinal, indent, list, below)
      items.push({list, level, column: indent + item.marker.length + 1, lettered: false, line: writer.lastLine(), textIndent})
      return
    }
    const first = item.label === '' ? lines[0] ?? '' : `${item.label} ${lines[0] ?? ''}`
    const whole = [escapeLineStart(first), ...lines.slice(1).map(line => escapeLineStart(line))]
    // Lettered lines stand one below the other: alone, with text behind it, such a line reads as a heading.
    const beside = above?.lettered === true && above.list === list && list !== 'typed' && Math.abs(above.level - level) <= 1
    const together = writer.lastLine() === lettered && beside
    const within = items.at(-1)
    if (together || (within?.lettered === false && within.line === writer.lastLine())) for (const line of whole) writer.line(line.replace(/\\$/u, ''), ordinal, indent)
    else writer.block(whole, ordinal, indent)
    lettered = writer.lastLine()
    // To Markdown it is text, so what stands below it may be indented by the width of `a. ` at most, or it would be code.
    const base = items.findLast(one => !one.lettered)?.column ?? 0
    items.push({list, level, column: base + letterWidth, lettered: true, line: lettered, textIndent})
  }

  const writeQuote = (from: number): number => {
    const end = endOfQuote(blocks, from)
    const group = blocks.slice(from, end)
    const inner = writeInner(group.map(lessQuoted), context)
    writer.embed(inner, '> ', column())
    comments(group, column())
    return end - 1
  }

  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!
    if (block.type === 'table' && block.quote === 0) {
      items = indentedIn(block, items)
      const lines = writeTable(block, context.inline, id => context.note(id, block.ordinal))
      // Behind the head stands the line of marks.
      const sources = block.rows.map(ordinalOf)
      if (lines.length > 0) writer.block(lines, block.ordinal, column(), [block.ordinal, -1, ...sources.slice(1)])
      comments([block], column())
      continue
    }
    if (block.type === 'table') {
      items = indentedIn(block, items)
      at = writeQuote(at)
      continue
    }
    if (block.contents) continue
    const plain = plainOf(block.spans).trim()
    const next = blocks[at + 1]
    const found = headings && !(typedContents && block.level === undefined && listedLine.test(plain)) ? headingOf(block, plain, hasTitle, tools, {counted, appended}) : undefined
    if (found) {
      if (found.key === 'title') hasTitle = true
      const title = found.bare && next?.type === 'paragraph' && !next.contents ? titleBelow(next, tools) : undefined
      // A number alone is a heading only with the title below it.
      if (!found.bare || title || !found.key.startsWith('decimal')) {
        const lower = found.key === 'title' ? titleLines(blocks, at + 1) : undefined
        writeHeading(block, found, title ?? lower?.joined)
        at += title ? 1 : lower?.count ?? 0
        continue
      }
    }
    if (plain === '' && !block.spans.some(({type}) => type === 'picture' || type === 'note')) {
      comments([block])
      continue
    }
    if (block.style.quote === 0 && coded && isCode(block)) {
      let end = at + 1
      for (let one = blocks[end]; one?.type === 'paragraph' && one.style.quote === 0 && isCode(one); one = blocks[++end]);
      const group = blocks.slice(at, end) as readonly WordParagraph[]
      if (!goesOn(blocks, end - 1, items)) items = indentedIn(block, items)
      writer.block(codeLines(group), block.ordinal, column())
      comments(group, column())
      at = end - 1
      continue
    }
    if (block.style.quote > 0) {
      if (items.length > 0 && !goesOn(blocks, at, items)) items = indentedIn(block, items)
      at = writeQuote(at)
      continue
    }
    const item = itemOf(block, plain, tools)
    if (item) {
      writeItem(item, block)
      comments([block], column())
      continue
    }
    items = items.length > 0 && goesOn(blocks, at, items) ? belongsTo(block, items) : []
    const indent = column()
    if (items.at(-1)?.lettered === true && writer.lastLine() === lettered) {
      for (const line of linesOf(block.spans)) writer.line(escapeLineStart(line).replace(/\\$/u, ''), block.ordinal, indent)
      lettered = writer.lastLine()
      comments([block], indent)
      continue
    }
    writer.block(linesOf(block.spans).map(line => escapeLineStart(line)), block.ordinal, indent)
    comments([block], indent)
  }
}

/** The lines of a title that follow its first one, each a paragraph of the same style, as one. */
function titleLines(blocks: readonly WordBlock[], from: number): {readonly joined: WordParagraph, readonly count: number} | undefined {
  const end = blocks.findIndex((block, at) => at >= from && (block.type !== 'paragraph' || block.style.role !== 'title' || block.level !== undefined || plainOf(block.spans).trim() === ''))
  const lines = blocks.slice(from, end < 0 ? blocks.length : end) as readonly WordParagraph[]
  const [first] = lines
  return first && {joined: {...first, spans: lines.flatMap(({spans}, at) => at > 0 ? [{type: 'break'} as const, ...spans] : spans)}, count: lines.length}
}

/** A line of a list of contents that somebody typed: behind a gap stands its page. */
const listedLine = /(?:\t| {2,20}|\.{3}|…)\s{0,20}[ivxlc\d]{1,5}$/iu

/** Letters have no marker in Markdown: `a. ` is text. */
const letterWidth = 3

/** Text boxes come behind the paragraph that they hang on; a table of one cell is a frame around text. */
function flatten(blocks: readonly WordBlock[], context: BodyContext): WordBlock[] {
  return blocks.flatMap((block): WordBlock[] => {
    if (block.type === 'table') {
      const only = block.rows.length === 1 && block.rows[0]?.length === 1 ? block.rows[0][0] : undefined
      return only ? flatten(only.blocks, context) : [block]
    }
    if (block.boxes.length === 0) return [...splitTyped(block)]
    const words = block.boxes.filter(({ordinal}) => ordinal < 0 || ordinal !== block.ordinal).map(wordsOf).join(' ').trim()
    if (words !== '') context.note('text-box', block.ordinal, words)
    return [...splitTyped(block), ...flatten(block.boxes.map(box => box.type === 'paragraph' && box.ordinal < 0 ? {...box, ordinal: block.ordinal} : box), context)]
  })
}

/** The first paragraph of a row. */
function ordinalOf(row: WordTable['rows'][number]): number {
  for (const {blocks} of row) for (const block of blocks) if (block.ordinal >= 0) return block.ordinal
  return -1
}

function wordsOf(block: WordBlock): string {
  return block.type === 'paragraph' ? plainOf(block.spans) : block.rows.map(row => row.map(cell => cell.blocks.map(wordsOf).join(' ')).join(' ')).join(' ')
}

/** In a typed list of contents the tab before a page number becomes dots, so that it reads as one. */
function trimmed(spans: readonly Span[], inContents: boolean): readonly Span[] {
  // Whoever types a list of contents types short lines.
  if (!inContents || plainOf(spans).length > 400) return spans
  return spans.map(span => span.type === 'text' ? {...span, text: span.text.replace(/(?:\t| {2})[\t ]{0,20}(?=[ivxlc\d]{0,6}\s*$)/iu, ' ..... ')} : span)
}
