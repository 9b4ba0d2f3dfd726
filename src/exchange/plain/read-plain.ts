import type {HeadingTools} from '../heading-tools.ts'
import {escapeHeading, escapeLineStart, escapeTask, escapeText} from './escape.ts'
import {createLevels, findHeading, isChapterTitle} from './headings.ts'
import {endsSentence, joinEntries, joinWrapped, readLines, startsAnew, widthOf, type PlainLine} from './lines.ts'
import {createWriter, type SourcePlace} from './markdown-writer.ts'
import {markOf, type ItemMark} from './marks.ts'

/** Plain text as Markdown, with the line (from 0) that each of its blocks came from. */
export interface ConvertedPlain {
  readonly text: string
  readonly places: readonly SourcePlace[]
}

/** What a text is cut into before it is written. */
type Block =
  | {readonly type: 'heading', readonly source: number, readonly key: string, readonly level: number | undefined, readonly text: string}
  | {readonly type: 'item', readonly source: number, readonly mark: ItemMark, readonly lines: readonly string[]}
  | {readonly type: 'text', readonly source: number, readonly lines: readonly string[]}

/** Turns text without marks, as pasted from a document or a page, into Markdown: headings, lists and wrapped lines; no word is lost. */
export function readPlain(text: string, tools: HeadingTools): ConvertedPlain {
  const lines = readLines(text)
  const width = widthOf(lines)
  return write(cut(lines, width, tools), width)
}

function cut(lines: readonly PlainLine[], width: number | undefined, tools: HeadingTools): Block[] {
  const blocks: Block[] = []
  /** The last number of every kind of mark since the last heading. */
  let counted = new Map<string, number>()
  let open: string[] | undefined
  for (let at = 0; at < lines.length; at++) {
    const {text, source} = lines[at]!
    if (text === '') {
      open = undefined
      continue
    }
    // Behind a bare `a.` stand the words of its item.
    const heading = open?.length === 0 ? undefined : headingAt(lines, at, width, tools)
    if (heading) {
      blocks.push({type: 'heading', source, key: heading.key, level: heading.level, text: heading.text})
      at = heading.last
      counted = new Map()
      open = undefined
      continue
    }
    const mark = markOf(text)
    if (mark && (mark.kind === 'bullet' || mark.number === 1 || counted.get(mark.kind) === mark.number - 1)) {
      if (mark.kind.startsWith('letter')) counted = new Map([...counted].filter(([kind]) => kind.startsWith('letter')))
      counted.set(mark.kind, mark.number)
      open = mark.rest === '' ? [] : [mark.rest]
      blocks.push({type: 'item', source, mark, lines: open})
    } else if (open) open.push(text)
    else blocks.push({type: 'text', source, lines: open = [text]})
  }
  return blocks
}

interface HeadingAt {
  readonly key: string
  readonly level: number | undefined
  readonly text: string
  /** The index of its last line. */
  readonly last: number
}

function headingAt(lines: readonly PlainLine[], at: number, width: number | undefined, tools: HeadingTools): HeadingAt | undefined {
  const {text} = lines[at]!
  const before = lines[at - 1]?.text ?? ''
  const found = findHeading(text, {bold: false, centred: false, alone: true}, tools) ?? nameAlone(lines, at, tools)
  if (!found) return undefined
  const capitals = tools.isCapitals(text)
  // In the middle of a wrapped paragraph nothing is a heading.
  const free = before === '' || endsSentence(before) || width === undefined || before.length < width * 0.7 || capitals || found.bare
  if (!free) return undefined
  // A title in capitals may run over two lines.
  const whole = (written: string, last: number): HeadingAt => {
    const below = lines[last + 1]?.text ?? ''
    const goesOn = tools.isCapitals(written) && tools.isCapitals(below) && !tools.readNumbering(below) && tools.knownNameOf(below) === undefined
    return goesOn ? {...found, text: `${written} ${below}`, last: last + 1} : {...found, text: written, last}
  }
  const next = following(lines, at)
  if (!found.bare) return whole(text, at)
  const title = next !== undefined && isChapterTitle(lines[next]!.text, tools) && !markOf(lines[next]!.text) ? lines[next]!.text : undefined
  if (title === undefined) return found.key === 'chapter' || found.key === 'appendix' ? {...found, text, last: at} : undefined
  return whole(`${text} ${title}`, next!)
}

/** `Latar Belakang` alone on its line, with a sentence below it. */
function nameAlone(lines: readonly PlainLine[], at: number, tools: HeadingTools): {readonly key: string, readonly level: undefined, readonly bare: false} | undefined {
  const {text} = lines[at]!
  const next = lines[at + 1]?.text ?? ''
  const name = text.length <= 80 && !/[.;,:]$/u.test(text) && /^\p{Lu}/u.test(text) ? tools.knownNameOf(text) : undefined
  return name === 'part' && (next === '' || startsAnew(next)) ? {key: 'part', level: undefined, bare: false} : undefined
}

function following(lines: readonly PlainLine[], at: number): number | undefined {
  for (let next = at + 1; next < lines.length && next <= at + 3; next++) if (lines[next]!.text !== '') return next
  return undefined
}

function write(blocks: readonly Block[], width: number | undefined): ConvertedPlain {
  const writer = createWriter()
  const levels = createLevels()
  let references = false
  let item: {readonly mark: ItemMark, readonly list: string} | undefined
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'heading') {
      writer.block([`${'#'.repeat(levels.place(block.key, block.level))} ${escapeHeading(escapeText(block.text))}`], block.source)
      references = /pustaka|referensi|rujukan|references|bibliograph/iu.test(block.text)
      item = undefined
    } else if (block.type === 'text') {
      const inside = item?.mark.marker !== undefined && goesOn(blocks, at, item.mark)
      const paragraphs = references ? joinEntries(block.lines, width) : joinWrapped(block.lines, width)
      for (const paragraph of paragraphs) writer.block([escapeLineStart(escapeText(paragraph))], block.source, inside ? (item?.mark.marker?.length ?? 0) + 1 : 0)
      if (!inside) item = undefined
    } else {
      const {mark} = block
      const {label, paragraphs} = itemText(block.lines, width)
      const [first = '', ...rest] = paragraphs.map(paragraph => escapeText(paragraph))
      const opening = label === undefined ? [first] : [`${escapeText(label)}\\`, escapeLineStart(first)]
      const later = (label === undefined ? rest : rest).map(paragraph => escapeLineStart(paragraph))
      if (mark.marker === undefined) {
        writer.block([`${mark.label} ${opening[0]}`.trim(), ...opening.slice(1)], block.source)
        for (const paragraph of later) writer.block([paragraph], block.source)
        item = undefined
        continue
      }
      const inside = goesOn(blocks, at, mark)
      const list = item?.mark.kind === mark.kind && (mark.number > 1 || mark.kind === 'bullet') ? item.list : `list ${at}`
      writer.item(mark.marker, [escapeTask(escapeLineStart(opening[0] ?? '')), ...opening.slice(1), ...inside ? later.flatMap(paragraph => ['', paragraph]) : []], block.source, 0, list)
      if (!inside) for (const paragraph of later) writer.block([paragraph], block.source)
      item = {mark, list}
    }
  }
  return {text: writer.text(), places: writer.places()}
}

/** Whether the next item counts on from this one, with nothing but text in between. */
function goesOn(blocks: readonly Block[], from: number, mark: ItemMark): boolean {
  for (let at = from + 1; at < blocks.length && at < from + 12; at++) {
    const block = blocks[at]!
    if (block.type === 'heading') return false
    if (block.type === 'item') return block.mark.kind === mark.kind && (mark.kind === 'bullet' || block.mark.number === mark.number + 1)
  }
  return false
}

const longestLabel = 8

/** An item's label, where it stands on a line of its own, and the paragraphs behind it. */
function itemText(lines: readonly string[], width: number | undefined): {readonly label: string | undefined, readonly paragraphs: readonly string[]} {
  for (const count of [1, 2]) {
    const label = lines.slice(0, count).join(' ')
    const last = lines[count - 1] ?? ''
    const next = lines[count]
    const lone = next !== undefined && lines[count + 1] !== undefined && next.split(' ').length <= 2 && !endsSentence(next) && startsAnew(lines[count + 1] ?? '')
    if (next === undefined || lone || label.split(' ').length > longestLabel || /[.,;:!?]$/u.test(label) || !startsAnew(next) || !/^\p{Lu}/u.test(label)) continue
    if (width !== undefined && last.length >= width * 0.7) continue
    return {label, paragraphs: joinWrapped(lines.slice(count), width)}
  }
  return {label: undefined, paragraphs: joinWrapped(lines, width)}
}
