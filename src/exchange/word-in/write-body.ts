import type {HeadingTools} from '../heading-tools.ts'
import {escapeHeading, escapeLineStart, escapeTask} from '../plain/escape.ts'
import {createLevels, findHeading, isChapterTitle, type FoundHeading} from '../plain/headings.ts'
import type {MarkdownWriter} from '../plain/markdown-writer.ts'
import {readCover, type Cover} from './cover.ts'
import {writeInline, type InlineOptions} from './inline.ts'
import {plainOf, type Span, type TextSpan, type WordBlock, type WordParagraph} from './model.ts'
import {writeTable} from './write-table.ts'

/** What the writing of a body needs from around it. */
export interface BodyContext {
  readonly writer: MarkdownWriter
  readonly tools: HeadingTools
  readonly inline: Pick<InlineOptions, 'note' | 'picture'>
  /** The comments that begin in these blocks, as lines of Markdown. */
  comments(blocks: readonly WordBlock[]): readonly string[]
  /** Footnotes that were referred to and are not written yet. */
  takeNotes(): readonly (readonly string[])[]
  note(id: 'text-box' | 'merged-cells' | 'nested-table', ordinal: number, words?: string): void
}

/** An item that is open: where its text begins, or undefined where Markdown has no such lists (`a.`). */
interface OpenItem {
  readonly list: string
  readonly level: number
  readonly column: number | undefined
}

/** Writes the blocks of a document as Markdown. */
export function writeBody(all: readonly WordBlock[], context: BodyContext): void {
  const {writer, tools} = context
  const levels = createLevels()
  const blocks = flatten(all, context)
  let items: OpenItem[] = []
  let titled = false
  let typedContents = false
  let counted = 0
  const column = (): number => items.findLast(item => item.column !== undefined)?.column ?? 0

  const heading = (paragraph: WordParagraph, found: {key: string, level: number | undefined}, rest: WordParagraph | undefined): void => {
    for (const note of context.takeNotes()) writer.block(note, -1)
    items = []
    const spans = rest && plainOf(paragraph.spans).trim() !== '' ? [...paragraph.spans, {type: 'break'} as const, ...rest.spans] : [...paragraph.spans, ...rest?.spans ?? []]
    const text = [paragraph.label?.text, writeInline(spans, {...context.inline, lineBreak: ' ', bold: false}).replace(/\s+/gu, ' ').trim()].filter(Boolean).join(' ')
    const level = levels.place(found.key, found.level)
    writer.block([`${'#'.repeat(level)} ${escapeHeading(text)}`], paragraph.ordinal)
    comments(rest ? [paragraph, rest] : [paragraph])
    if (found.key === 'arabic') counted = tools.readNumbering(text)?.numbering.parts[0] ?? 0
    typedContents = isContentsTitle(`${plainOf(paragraph.spans)}`)
  }
  const comments = (of: readonly WordBlock[], indent = 0): void => {
    for (const comment of context.comments(of)) writer.block([comment], -1, indent)
  }
  const linesOf = (spans: readonly Span[]): string[] => writeInline(trimmed(spans, typedContents), {...context.inline, lineBreak: '\\\n', bold: true}).split('\n').map(line => line.trim()).filter((line, at, {length}) => length === 1 || line !== '\\' || at < length - 1)

  /** The title as a heading, all else as lines of one paragraph: in bold and capitals they would read as headings. */
  const writeCover = ({title, others}: Cover): void => {
    const [first] = title
    const text = title.map(({spans}) => writeInline(spans, {...context.inline, lineBreak: ' ', bold: false}).trim()).join(' ')
    if (first) writer.block([`# ${escapeHeading(text.replace(/\s+/gu, ' '))}`], first.ordinal)
    for (const [at, {spans, ordinal}] of others.entries()) {
      for (const [nth, line] of writeInline(spans, {...context.inline, lineBreak: '\n', bold: false}).split('\n').map(one => escapeLineStart(one.trim())).filter(Boolean).entries()) {
        if (at === 0 && nth === 0) writer.block([line], ordinal)
        else writer.line(line, ordinal, 0)
      }
    }
    comments([...title, ...others])
  }

  /** The last line of the last lettered item. */
  let lettered = 0
  const firstHeading = blocks.findIndex(block => block.type === 'paragraph' && !block.contents && headingOf(block, plainOf(block.spans).trim(), titled, tools) !== undefined)
  const cover = firstHeading > 0 ? readCover(blocks.slice(0, firstHeading)) : undefined
  if (cover) writeCover(cover)
  for (let at = cover ? firstHeading : 0; at < blocks.length; at++) {
    const block = blocks[at]!
    if (block.type === 'table') {
      items = []
      const lines = writeTable(block, context.inline, id => context.note(id, block.ordinal))
      if (lines.length > 0) writer.block(lines, block.ordinal)
      comments([block])
      continue
    }
    if (block.contents) continue
    const plain = plainOf(block.spans).trim()
    const next = blocks[at + 1]
    const found = headingOf(block, plain, titled, tools, counted)
    if (found) {
      if (found.key === 'title') titled = true
      const title = found.bare && next?.type === 'paragraph' && !next.contents ? titleBelow(next, tools) : undefined
      // A number alone is a heading only with the title below it.
      if (!found.bare || title || !found.key.startsWith('decimal')) {
        heading(block, found, title)
        if (title) at++
        continue
      }
    }
    if (plain === '' && !block.spans.some(({type}) => type === 'picture' || type === 'note')) {
      comments([block])
      continue
    }
    const item = itemOf(block, plain, tools)
    if (item) {
      const above = items.at(-1)
      while (items.length > 0 && items.at(-1)!.level >= item.level) items.pop()
      if (items.length > 0 && items[0]!.list !== item.list && item.list !== 'typed' && items.every(({list}) => list !== item.list) && item.level === 0) items = []
      const indent = column()
      const lines = linesOf(item.spans)
      if (item.marker === undefined) {
        const first = item.label === '' ? lines[0] ?? '' : `${item.label} ${lines[0] ?? ''}`
        const whole = [escapeLineStart(first), ...lines.slice(1).map(line => escapeLineStart(line))]
        // Lettered lines stand one below the other: alone, with text behind it, such a line reads as a heading.
        const together = above !== undefined && above.column === undefined && above.list === item.list && above.list !== 'typed' && above.level === item.level && writer.lastLine() === lettered
        if (indent > 0 || together) for (const line of whole) writer.line(line.replace(/\\$/u, ''), block.ordinal, indent)
        else writer.block(whole, block.ordinal)
        lettered = writer.lastLine()
        items.push({list: item.list, level: item.level, column: undefined})
      } else {
        writer.item(item.marker, lines.map((line, index) => index === 0 ? escapeTask(escapeLineStart(line)) : escapeLineStart(line)), block.ordinal, indent, item.list)
        items.push({list: item.list, level: item.level, column: indent + item.marker.length + 1})
      }
      comments([block], column())
      continue
    }
    const inside = items.length > 0 && goesOn(blocks, at, items)
    if (!inside) items = []
    const quote = block.style.role === 'quote'
    const lines = linesOf(block.spans).map(line => escapeLineStart(line))
    writer.block(quote ? lines.map(line => `> ${line}`) : lines, block.ordinal, column())
    comments([block], column())
  }
  for (const note of context.takeNotes()) writer.block(note, -1)
}

/** Text boxes come behind the paragraph that they hang on; a table of one cell is a frame around text. */
function flatten(blocks: readonly WordBlock[], context: BodyContext): WordBlock[] {
  return blocks.flatMap((block): WordBlock[] => {
    if (block.type === 'table') {
      const only = block.rows.length === 1 && block.rows[0]?.length === 1 ? block.rows[0][0] : undefined
      return only ? flatten(only.blocks, context) : [block]
    }
    if (block.boxes.length === 0) return [block]
    const words = block.boxes.map(box => box.type === 'paragraph' ? plainOf(box.spans) : '').join(' ').trim()
    if (words !== '') context.note('text-box', block.ordinal, words)
    return [block, ...flatten(block.boxes.map(box => box.type === 'paragraph' && box.ordinal < 0 ? {...box, ordinal: block.ordinal} : box), context)]
  })
}

const longestHeading = 40

function headingOf(paragraph: WordParagraph, plain: string, titled: boolean, tools: HeadingTools, counted = 0): FoundHeading | undefined {
  const {label, level, style} = paragraph
  const number = label?.text ?? ''
  if (plain === '' && number === '') return undefined
  const text = `${number} ${plain.replaceAll('\n', ' ')}`.trim()
  if (level !== undefined) {
    if (plain === '' && tools.readNumbering(number)?.numbering.style !== 'chapter') return undefined
    if (text.split(/\s+/u).length > longestHeading) return undefined
    const numbering = tools.readNumbering(text)
    return {key: `style ${level}`, level, bare: numbering?.numbering.style === 'chapter' && text.slice(numbering.titleStart).trim() === ''}
  }
  if (style.role === 'title' && !titled && plain !== '') return {key: 'title', level: 1, bare: false}
  if (label?.bullet === true || style.role === 'caption' || style.role === 'quote') return undefined
  const shown = paragraph.spans.filter((span): span is TextSpan => span.type === 'text' && span.text.trim() !== '')
  const bold = shown.length > 0 && shown.every(span => span.bold)
  // A line break within `BAB I` and its title is the only one that a heading without a style may have.
  const oneLine = plain.includes('\n') && /^(?:bab|chapter)\s/iu.test(plain) ? text : `${number} ${plain}`.trim()
  return findHeading(oneLine, {bold, centred: paragraph.centred, alone: true, counted}, tools)
}

/** The title that stands in the paragraph below a bare `BAB I`. */
function titleBelow(paragraph: WordParagraph, tools: HeadingTools): WordParagraph | undefined {
  const plain = plainOf(paragraph.spans).trim()
  const sized = paragraph.level !== undefined || paragraph.centred || paragraph.spans.every(span => span.type !== 'text' || span.bold || span.text.trim() === '') || tools.isCapitals(plain)
  return sized && (paragraph.label === undefined || paragraph.label.text === '') && isChapterTitle(plain.replaceAll('\n', ' '), tools) ? paragraph : undefined
}

interface Item {
  readonly list: string
  readonly level: number
  /** `-`, `1.`, `2)`; undefined where Markdown has no such marker and the label stays text. */
  readonly marker: string | undefined
  readonly label: string
  readonly spans: readonly Span[]
}

const typedBullet = /^\s*[•·▪●○■□➢➤►▹‣◦✓\uf000-\uf0ff–—-]\s+/u
const typedNumber = /^\s*(\d{1,2})([.)])\s+(?=\S)/u

function itemOf({label, spans}: WordParagraph, plain: string, tools: HeadingTools): Item | undefined {
  if (label) {
    const {list, level, text} = label
    if (label.bullet) return {list, level, marker: '-', label: '', spans}
    if (text === '') return undefined
    const marker = /^\d{1,9}[.)]$/u.test(text) ? text : undefined
    return {list, level, marker, label: text, spans}
  }
  const bullet = typedBullet.exec(plain)
  if (bullet) return {list: 'typed', level: 0, marker: '-', label: '', spans: withoutStart(spans, bullet[0].length)}
  const number = typedNumber.exec(plain)
  if (number) return {list: 'typed', level: 0, marker: `${number[1]}${number[2]}`, label: '', spans: withoutStart(spans, number[0].length)}
  return tools.readNumbering(plain)?.numbering.style === 'letter' ? {list: 'typed', level: 0, marker: undefined, label: '', spans} : undefined
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

/** Whether a paragraph without a number belongs to the item above: its list goes on behind it, and it stands indented. */
function goesOn(blocks: readonly WordBlock[], from: number, items: readonly OpenItem[]): boolean {
  const block = blocks[from]
  if (block?.type !== 'paragraph' || (block.indent <= 0 && block.style.role !== 'list')) return false
  for (let at = from + 1; at < blocks.length && at < from + 30; at++) {
    const next = blocks[at]
    if (next?.type !== 'paragraph' || next.level !== undefined) return false
    if (next.label && next.label.list !== '') return items.some(({list}) => list === next.label?.list)
  }
  return false
}

function isContentsTitle(title: string): boolean {
  return /^\s*(?:daftar (?:isi|tabel|gambar|lampiran|bagan)|(?:table of )?contents|list of (?:tables|figures))\s*$/iu.test(title)
}

/** In a typed list of contents the tab before a page number becomes dots, so that it reads as one. */
function trimmed(spans: readonly Span[], inContents: boolean): readonly Span[] {
  // Whoever types a list of contents types short lines.
  if (!inContents || plainOf(spans).length > 400) return spans
  return spans.map(span => span.type === 'text' ? {...span, text: span.text.replace(/\t[\t ]{0,20}(?=[ivxlc\d]{0,6}\s*$)/iu, ' ..... ')} : span)
}
