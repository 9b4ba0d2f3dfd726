import type {List, ListItem, Nodes, Paragraph, RootContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {countWords} from '../text/fold.ts'
import type {Range} from '../text/range.ts'
import {blockPiece, linesOf, partOfBlock, rangeOf, toBlock, type Piece} from './blocks.ts'
import {headingAt} from './heading-at.ts'
import {innerHeadings} from './inner-headings.ts'
import {itemPiece} from './item-piece.ts'
import {letteredLines} from './lettered-lines.ts'
import {isKnownLabel, knownNameOf} from './known-names.ts'
import {linePieces} from './paragraph-pieces.ts'
import {isCapitals} from './pseudo-heading.ts'

/** Items that a writer counted on from one to the next; `chapters` where they are headings that CommonMark joins to the list above. */
interface Run { readonly items: ListItem[], readonly chapters: boolean }

/** Cuts a list into its items. `1. Introduction` behind a list of eight is the ninth item to CommonMark, but a writer began anew. */
export function listPieces(text: string, list: List, depth: number, following: RootContent | undefined): Piece[] {
  const runs: Run[] = []
  let last = 0
  for (const [index, item] of list.children.entries()) {
    const number = Number(/^\d{1,9}/u.exec(text.slice(rangeOf(item).start))?.[0] ?? Number.NaN)
    const open = runs.at(-1)
    const counted = open !== undefined && list.ordered === true && depth === 1
    const goesOn = counted && open.chapters && number === last + 1 && isTitle(titleOf(item))
    const chapter = counted && !goesOn && opensChapter(text, list, index, number, last, following)
    if (!open || chapter || (open.chapters && !goesOn) || (list.ordered === true && number <= last && number === 1)) runs.push({items: [], chapters: chapter})
    runs.at(-1)?.items.push(item)
    last = number
  }
  return runs.flatMap(({items, chapters}, index) => {
    const behind = index < runs.length - 1 ? list : following
    return chapters ? items.flatMap((item, at) => titled(text, item, items[at + 1] ?? behind)) : runPieces(text, {...list, children: items}, depth, behind)
  })
}

/**
 * Whether an item is a chapter behind a list: apart from it, with text below, and its number counts back (`2. Profil Desa` behind `4. …`)
 * or it has a part's name behind items that stand close together.
 */
function opensChapter(text: string, {children}: List, index: number, number: number, last: number, following: RootContent | undefined): boolean {
  const [item, before] = [children[index], children[index - 1]]
  if (!item || !before || !isTitle(titleOf(item)) || !isApart(text, before, item)) return false
  const name = knownNameOf(titleOf(item))
  const known = name !== undefined && name !== 'stage'
  const told = item.children.length > 1 || rangeOf(item).end > rangeOf(item).start + (text.slice(rangeOf(item).start).split('\n', 1)[0]?.length ?? 0) || (index === children.length - 1 && (following?.type === 'paragraph' || following?.type === 'table'))
  if (number > 1 && number <= last) return known || told
  return known && told && number === last + 1 && index > 1 && children.slice(1, index).every((one, at) => children[at] && !isApart(text, children[at], one))
}

function isApart(text: string, before: ListItem, after: ListItem): boolean {
  return /\n[ \t]*\r?\n/u.test(text.slice(rangeOf(before).end, rangeOf(after).start))
}

/** An item's first line. */
function titleOf({children: [first]}: ListItem): string {
  return first?.type === 'paragraph' ? firstLine(first) : ''
}

function runPieces(text: string, list: List, depth: number, following: RootContent | undefined): Piece[] {
  const bullet = depth === 1 && list.ordered !== true && list.children.length === 1 ? list.children[0] : undefined
  // `- INTRODUCTION` with a paragraph behind it is a heading that Word had marked with a bullet.
  if (bullet && following?.type === 'paragraph' && bullet.children.length === 1 && isCapitals(titleOf(bullet)) && isKnownLabel(titleOf(bullet))) {
    const line = rangeOf(bullet)
    return [{type: 'heading', heading: headingAt(text, 'capitals', undefined, line, rangeOf(bullet.children[0] ?? bullet))}]
  }
  const alone = list.children.length === 1 && list.ordered === true && depth === 1 ? withParagraphs(text, list.children[0]) : undefined
  const only = alone?.children.length === 1 ? alone.children[0] : undefined
  if (alone && only?.type === 'paragraph' && following && following.type !== 'heading') {
    const apart = following.type !== 'list' || following.ordered !== true
    const range = rangeOf(alone)
    const line = text.slice(range.start, range.end)
    const title = toString(only).trim()
    // `1. Pendahuluan` with a paragraph behind it is a numbered heading, not a list of one.
    if (apart && !line.includes('\n') && isTitle(title)) return [{type: 'heading', heading: headingAt(text, 'numbered', undefined, range, range)}]
    // `2. Tinjauan Konseptual` with its text right below, in the same item, is one too.
    if ((apart || line.includes('\n')) && isTitle(firstLine(only)) && isKnownLabel(firstLine(only))) return titled(text, alone, following)
  }
  // So are `3. Profil Lembaga`, `4. Identitas Klien` in a row that goes on counting chapters: items are stages and principles.
  if (depth === 1 && (list.start ?? 1) > 1 && list.children.length > 1 && list.children.every(opensPart)) return list.children.flatMap((item, index) => titled(text, item, list.children[index + 1] ? item : following))
  const pieces: Piece[] = []
  for (const written of list.children) {
    const item = withParagraphs(text, written)
    const whole = rangeOf(item)
    const counted = countedOn(text, item)
    const cut = counted.length > 0 ? undefined : headingBelow(text, item)
    const range = cut ? {start: whole.start, end: Math.max(whole.start, cut.before)} : whole
    const blocks = item.children.filter(child => child.type !== 'list').map(child => toBlock(text, child))
    const inner = counted.length > 0 ? [] : innerItems(text, item, range.end)
    const before = inner[0]?.start ?? counted[0]?.start ?? range.end
    pieces.push(itemPiece(text, item, range, blocks.map((block, index) => index === 0 && block.range.end > before ? partOfBlock(text, block.node, {start: block.range.start, end: before}) : block), depth))
    for (const part of inner) pieces.push(itemPiece(text, item, part, [], depth + 1))
    for (const part of counted) pieces.push(itemPiece(text, item, part, [], depth))
    for (const child of item.children) if (child.type === 'list') pieces.push(...listPieces(text, child, depth + 1, undefined))
    if (cut) pieces.push(...linePieces(text, cut.paragraph, cut.lines, cut.index, following))
  }
  return pieces
}

/** An item as a numbered heading and the text below its first line. */
function titled(text: string, item: ListItem, following: Nodes | undefined): Piece[] {
  const paragraph = item.children[0]
  const range = rangeOf(item)
  if (paragraph?.type !== 'paragraph') return []
  const [first, ...below] = linesOf(text, {start: range.start, end: rangeOf(paragraph).end})
  if (!first) return []
  const rest = item.children.slice(1).flatMap(child => child.type === 'list' ? listPieces(text, child, 1, undefined) : [blockPiece(text, child)])
  return [{type: 'heading', heading: headingAt(text, 'numbered', undefined, first, first)}, ...linePieces(text, paragraph, below, 0, following), ...rest]
}

/** Whether an item begins with the name of a part or chapter alone on its line. */
function opensPart({children: [first]}: ListItem): boolean {
  const name = first?.type === 'paragraph' && isTitle(firstLine(first)) ? knownNameOf(firstLine(first)) : undefined
  return name === 'part' || name === 'chapter'
}

function firstLine(paragraph: Paragraph): string {
  return (toString(paragraph).trim().split(/\r\n?|\n/u)[0] ?? '').trim()
}

function isTitle(line: string): boolean {
  return countWords(line) <= 8 && /^["“(]?\p{Lu}/u.test(line) && !/[.;,:!?]$/u.test(line)
}

/** Lettered lines that CommonMark leaves in an item's paragraph: `2. Pelaksanaan` and below it `a. …`, `b. …`. */
function innerItems(text: string, item: ListItem, end: number): Range[] {
  const paragraph = item.children[0]
  if (paragraph?.type !== 'paragraph') return []
  const lines = linesOf(text, rangeOf(paragraph)).filter(line => line.end <= end)
  const first = lines.findIndex((line, index) => index > 0 && /^\s*\(?a\\?[.)]\s/u.test(text.slice(line.start, line.start + 8)))
  const found = first < 0 ? undefined : letteredLines(text, lines.slice(first))
  const [only] = found ?? []
  return found && (found.length >= 2 || (only && namesStage(text.slice(only.start, only.end)))) ? found : []
}

/** `6.The principle of …` right below item 5: without a space it is no item to CommonMark, but a writer counted on. */
function countedOn(text: string, item: ListItem): Range[] {
  const paragraph = item.children[0]
  const own = /^\d{1,3}(?=[.)])/u.exec(text.slice(rangeOf(item).start, rangeOf(item).start + 5))?.[0]
  if (paragraph?.type !== 'paragraph' || own === undefined) return []
  const items: Range[] = []
  for (const line of linesOf(text, rangeOf(paragraph)).slice(1)) {
    const open = items.at(-1)
    const number = /^\s{0,3}(\d{1,3})[.)](?=\p{Lu})/u.exec(text.slice(line.start, line.start + 10))?.[1]
    if (Number(number) === Number(own) + items.length + 1) items.push(line)
    else if (open) items[items.length - 1] = {start: open.start, end: line.end}
  }
  return items
}

/** `a. Asesmen` alone in an item, whose own parts are counted again below it. */
function namesStage(line: string): boolean {
  return isKnownLabel(line.replace(/^\s*\(?a\\?[.)]\s+/u, ''))
}

/** `1.      Tujuan`, as word processors space it, is code for CommonMark; here it is the item's text. */
function withParagraphs(text: string, item: ListItem): ListItem
function withParagraphs(text: string, item: ListItem | undefined): ListItem | undefined
function withParagraphs(text: string, item: ListItem | undefined): ListItem | undefined {
  const [first, ...others] = item?.children ?? []
  if (first?.type !== 'code' || first.position?.start.line !== item?.position?.start.line || /^\s*(?:```|~~~)/u.test(text.slice(rangeOf(first).start, rangeOf(first).end))) return item
  const {value, position} = first
  return item && {...item, children: [{type: 'paragraph', children: [{type: 'text', value, position}], position}, ...others]}
}

/**
 * The first heading below an item's only paragraph: `C. Waktu dan Tempat` at the margin, right under the last item, belongs
 * to that item for CommonMark and opens a section for its writer.
 */
function headingBelow(text: string, item: ListItem): {readonly paragraph: Paragraph, readonly lines: readonly Range[], readonly index: number, readonly before: number} | undefined {
  const paragraph = item.children.at(-1)
  if (paragraph?.type !== 'paragraph') return undefined
  const lines = linesOf(text, rangeOf(paragraph))
  const margin = columnOf(text, rangeOf(item).start)
  const index = innerHeadings(text, lines).find(heading => heading.index > 0 && columnOf(text, lines[heading.index]?.start ?? 0) <= margin)?.index
  const before = index === undefined ? undefined : lines[index - 1]?.end
  return index === undefined || before === undefined ? undefined : {paragraph, lines, index, before}
}

/** How far from the margin the first letter behind an offset stands. */
function columnOf(text: string, offset: number): number {
  let at = offset
  while (at < text.length && (text[at] === ' ' || text[at] === '\t')) at++
  return at - (text.lastIndexOf('\n', at - 1) + 1)
}
