import type {Heading as HeadingNode, List, ListItem, Nodes, Paragraph, Root, RootContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {countWords, singleSpaced} from '../text/fold.ts'
import type {Range} from '../text/range.ts'
import type {Block, Heading, HeadingForm, Numbering} from './model.ts'
import {readNumbering} from './numbering.ts'
import {isContentsLine, readPseudoHeading, readRunIn} from './pseudo-heading.ts'

/** What a document is cut into before it becomes a tree. */
export type Piece =
  | {readonly type: 'heading', readonly heading: Heading}
  /** A list item: its label as a heading of form `item`; `depth` is 1 for the outermost list. */
  | {readonly type: 'item', readonly heading: Heading, readonly depth: number, readonly range: Range, readonly blocks: readonly Block[], readonly words: number}
  | {readonly type: 'block', readonly block: Block, readonly contentsLike: boolean}

/** A sentence that CommonMark made a heading (`text` over `---`) is longer than any heading. */
const longestSetext = 18
const longestLabel = 90

/** Cuts the document into headings of every form, list items and other blocks, in document order. */
export function toPieces(text: string, tree: Root): Piece[] {
  const pieces: Piece[] = []
  for (const [index, node] of tree.children.entries()) {
    if (node.type === 'yaml' || node.type === 'definition') continue
    if (node.type === 'heading') addHeading(text, node, pieces)
    else if (node.type === 'paragraph') addParagraph(text, node, pieces, tree.children[index + 1])
    else if (node.type === 'list') addList(text, node, pieces, 1, tree.children[index + 1])
    else pieces.push(blockPiece(text, node))
  }
  return pieces
}

/** The range of a node; the parser always gives offsets. */
export function rangeOf(node: Nodes): Range {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}

function addHeading(text: string, node: HeadingNode, pieces: Piece[]): void {
  const range = rangeOf(node)
  const source = text.slice(range.start, range.end)
  const setext = !/^\s{0,3}#/u.test(source)
  const title = singleSpaced(toString(node, {includeHtml: false})).trim()
  if (setext && countWords(title) > longestSetext) {
    pieces.push(blockPiece(text, {type: 'paragraph', children: node.children, position: node.position}))
    return
  }
  const first = node.children[0]
  const last = node.children.at(-1)
  const inner = first && last ? {start: rangeOf(first).start, end: rangeOf(last).end} : {start: range.end, end: range.end}
  pieces.push({type: 'heading', heading: headingAt(text, setext ? 'setext' : 'atx', node.depth, range, inner)})
}

/** Builds a heading whose number and title stand within `inner`. */
function headingAt(text: string, form: HeadingForm, depth: number | undefined, range: Range, inner: Range): Heading {
  const raw = text.slice(inner.start, inner.end)
  const plain = raw.replace(/[*_`]|\\(?![.)])|<!--[\s\S]*?-->/gu, match => ' '.repeat(match.length))
  const numbered = readNumbering(plain)
  const from = numbered ? numbered.titleStart : 0
  const body = plain.slice(from)
  const start = inner.start + from + (body.length - body.trimStart().length)
  const end = Math.max(start, inner.start + plain.trimEnd().length)
  return {
    form, depth, range,
    numbering: numbered && toNumbering(numbered.numbering, inner.start + numbered.numberStart, inner.start + numbered.numberEnd),
    text: singleSpaced(plain.slice(Math.min(start - inner.start, plain.length), end - inner.start).replaceAll('\\', '')).trim(),
    titleRange: end > start ? {start, end} : inner.end > inner.start ? inner : range,
  }
}

function toNumbering(numbering: Omit<Numbering, 'range'>, start: number, end: number): Numbering {
  return {...numbering, range: {start, end}}
}

function addParagraph(text: string, node: Paragraph, pieces: Piece[], following: RootContent | undefined): void {
  const range = rangeOf(node)
  const lines = linesOf(text, range)
  const first = lines[0]
  if (!first) return
  if (isImageOnly(node)) {
    pieces.push(blockPiece(text, node))
    return
  }
  let rest = 0
  const firstText = text.slice(first.start, first.end)
  const runIn = readRunIn(firstText)
  const labelled = runIn && /^\s*(?:\*\*|__)/u.test(firstText)
  const pseudo = labelled ? undefined : readPseudoHeading(firstText, lines.length === 1)
  if (pseudo) {
    pieces.push({type: 'heading', heading: pseudoHeadingAt(first, pseudo)})
    rest = 1
    const second = lines[1]
    if (pseudo.numbered?.numbering.style === 'chapter' && pseudo.title === '' && second) {
      const title = readPseudoHeading(text.slice(second.start, second.end), true)
      const secondText = text.slice(second.start, second.end).trim()
      if (title && !title.numbered) {
        pieces.push({type: 'heading', heading: pseudoHeadingAt(second, title)})
        rest = 2
      } else if (lines.length === 2 && countWords(secondText) <= 8 && !/[.;,]$/u.test(secondText)) {
        pieces.push({type: 'heading', heading: headingAt(text, 'plain', undefined, second, second)})
        rest = 2
      }
    }
  } else {
    if (runIn) {
      const labelRange = {start: first.start + runIn.labelStart, end: first.start + runIn.labelEnd}
      pieces.push({type: 'heading', heading: headingAt(text, 'run-in', undefined, labelRange, labelRange)})
      const body = {start: first.start + runIn.bodyStart, end: range.end}
      pieces.push({type: 'block', block: {node, range: body, text: plainText(text.slice(body.start, body.end))}, contentsLike: false})
      return
    }
  }
  if (rest >= lines.length) return
  const bodyRange = {start: lines[rest]?.start ?? range.start, end: range.end}
  const label = rest === 0 && lines.length === 1 ? readNumbering(firstText) : undefined
  const title = label ? firstText.slice(label.titleStart).trim() : ''
  if (label?.numbering.style === 'letter' && following?.type === 'paragraph' && countWords(title) <= 6 && /^\p{Lu}/u.test(title) && !/[.;,:!?]$/u.test(title)
    && !readNumbering(text.slice(rangeOf(following).start, rangeOf(following).start + 12))) {
    // `a. Identitas` alone on its line with a paragraph behind it is a heading; with the next letter behind it, an item.
    pieces.push({type: 'heading', heading: headingAt(text, 'numbered', undefined, first, first)})
    return
  }
  const lead = leadOf(text, lines.slice(rest))
  const lettered = letteredLines(text, lines.slice(rest + lead))
  if (lettered) {
    const before = {start: bodyRange.start, end: lines[rest + lead - 1]?.end ?? bodyRange.start}
    if (lead > 0) pieces.push({type: 'block', contentsLike: false, block: {node, range: before, text: plainText(text.slice(before.start, before.end))}})
    for (const item of lettered) pieces.push(itemPiece(text, node, item, [], 1))
    return
  }
  const body = rest === 0 ? blockPiece(text, node) : {
    type: 'block' as const, contentsLike: isContentsLike(text, bodyRange),
    block: {node, range: bodyRange, text: plainText(text.slice(bodyRange.start, bodyRange.end))},
  }
  pieces.push(body)
}

function pseudoHeadingAt(line: Range, pseudo: NonNullable<ReturnType<typeof readPseudoHeading>>): Heading {
  const {numbered} = pseudo
  return {
    form: pseudo.form, depth: undefined, range: line, text: pseudo.title,
    numbering: numbered && toNumbering(numbered.numbering, line.start + numbered.numberStart, line.start + numbered.numberEnd),
    titleRange: pseudo.titleEnd > pseudo.titleStart ? {start: line.start + pseudo.titleStart, end: line.start + pseudo.titleEnd} : line,
  }
}

const letteredLine = /^\s*(?:\(?[a-z]\\?[.)]|\(?[ivx]{1,4}\\?[.)]|\(?\d{1,2}\\?[.)]|[A-Z]\\?[.)]|[•·▪–])\s{0,4}\S/u
const listLine = /^\s*\(?(?:[a-z]|\d{1,2})\\?[.)]\s{0,4}\S/u

/** How many lines of a paragraph only introduce the list in it: "… memegang prinsip :" and then `a.`, `b.`; 0 when no list follows. */
function leadOf(text: string, lines: readonly Range[]): number {
  const marks = lines.map(line => listLine.exec(text.slice(line.start, line.end)) ? readNumbering(text.slice(line.start, line.end)) : undefined)
  const first = marks.findIndex(Boolean)
  const opens = marks[first]?.numbering
  if (first <= 0 || !opens || (opens.style !== 'letter' && opens.style !== 'arabic')) return 0
  const next = marks.slice(first + 1).find(Boolean)?.numbering
  const goesOn = next?.style === opens.style && next.parts[0] === (opens.parts[0] ?? 0) + 1
  return goesOn || (first === 1 && /^\d{1,3}$/u.test(text.slice(lines[0]?.start ?? 0, lines[0]?.end ?? 0).trim())) ? first : 0
}

/** Lettered (`a.`, `a)`) lines that CommonMark leaves in a paragraph, one item each; undefined when they are none. */
function letteredLines(text: string, lines: readonly Range[]): Range[] | undefined {
  const isLettered = (line: Range): boolean => letteredLine.test(text.slice(line.start, line.end))
  if (!lines[0] || !isLettered(lines[0])) return undefined
  const items: Range[] = []
  for (const line of lines) {
    const open = items.at(-1)
    if (!open || isLettered(line)) items.push(line)
    else items[items.length - 1] = {start: open.start, end: line.end}
  }
  return items
}

/** `1. Introduction` behind a list of eight is the ninth item to CommonMark, but a writer began anew. */
function addList(text: string, list: List, pieces: Piece[], depth: number, following: RootContent | undefined): void {
  const runs: ListItem[][] = []
  let last = 0
  for (const item of list.children) {
    const number = Number(/^\d{1,9}/u.exec(text.slice(rangeOf(item).start))?.[0] ?? Number.NaN)
    if (runs.length === 0 || (list.ordered === true && number <= last && number === 1)) runs.push([])
    runs.at(-1)?.push(item)
    last = number
  }
  for (const [index, run] of runs.entries()) addRun(text, {...list, children: run}, pieces, depth, index < runs.length - 1 ? list : following)
}

function addRun(text: string, list: List, pieces: Piece[], depth: number, following: RootContent | undefined): void {
  const alone = list.children.length === 1 && list.ordered === true && depth === 1 ? list.children[0] : undefined
  const only = alone?.children.length === 1 ? alone.children[0] : undefined
  if (alone && only?.type === 'paragraph' && following && (following.type !== 'list' || following.ordered !== true) && following.type !== 'heading') {
    const range = rangeOf(alone)
    const line = text.slice(range.start, range.end)
    const title = toString(only).trim()
    // `1. Pendahuluan` with a paragraph behind it is a numbered heading, not a list of one.
    if (!line.includes('\n') && countWords(title) <= 8 && /^["“(]?\p{Lu}/u.test(title) && !/[.;,:!?]$/u.test(title)) {
      pieces.push({type: 'heading', heading: headingAt(text, 'numbered', undefined, range, range)})
      return
    }
  }
  for (const item of list.children) {
    const range = rangeOf(item)
    const blocks = item.children.filter(child => child.type !== 'list').map(child => toBlock(text, child))
    const inner = innerItems(text, item)
    const before = inner[0]?.start
    pieces.push(itemPiece(text, item, range, before === undefined ? blocks : blocks.map((block, index) => index === 0 ? cutBlock(text, block, before) : block), depth))
    for (const part of inner) pieces.push(itemPiece(text, item, part, [], depth + 1))
    for (const child of item.children) if (child.type === 'list') addList(text, child, pieces, depth + 1, undefined)
  }
}

/** Lettered lines that CommonMark leaves in an item's paragraph: `2. Pelaksanaan` and below it `a. …`, `b. …`. */
function innerItems(text: string, item: ListItem): Range[] {
  const paragraph = item.children[0]
  if (paragraph?.type !== 'paragraph') return []
  const lines = linesOf(text, rangeOf(paragraph))
  const first = lines.findIndex((line, index) => index > 0 && /^\s*\(?a\\?[.)]\s/u.test(text.slice(line.start, line.start + 8)))
  const found = first < 0 ? undefined : letteredLines(text, lines.slice(first))
  return found && found.length >= 2 ? found : []
}

function cutBlock(text: string, block: Block, end: number): Block {
  return {...block, range: {start: block.range.start, end}, text: plainText(text.slice(block.range.start, end))}
}

function itemPiece(text: string, node: Nodes, range: Range, blocks: readonly Block[], depth: number): Piece {
  const own = blocks.length > 0 ? blocks : [{node, range, text: plainText(text.slice(range.start, range.end))}]
  const first = own[0]
  const firstRange = first ? {start: Math.max(range.start, first.range.start), end: first.range.end} : range
  const source = text.slice(range.start, range.end)
  const marker = /^\s*(?:[-*+•·▪–]|\(?[\p{L}\d]{1,5}\\?[.)])\s{0,4}(?:\[[ xX]\]\s)?/u.exec(source)?.[0].length ?? 0
  const labelStart = Math.max(range.start + marker, Math.min(firstRange.start, range.start + marker))
  const labelEnd = labelEndOf(text, labelStart, Math.max(labelStart, firstRange.end))
  const heading = headingAt(text, 'item', undefined, {start: range.start, end: labelEnd}, {start: labelStart, end: labelEnd})
  // The marks of a bold label hide its first letter: "1. **Engagement**".
  const outer = readNumbering(source.replace(/^\s+/u, '').replace(/^([^\s*_]{1,8}\s{1,4})[*_]{1,3}/u, '$1'))
  const indent = source.length - source.trimStart().length
  const numbering = outer && outer.numberEnd > 0 && marker > 0 ? toNumbering(outer.numbering, range.start + indent + outer.numberStart, range.start + indent + outer.numberEnd) : heading.numbering
  const words = own.reduce((sum, block) => sum + countWords(block.text), 0)
  return {type: 'item', heading: {...heading, numbering}, depth, range, blocks: own, words}
}

/** Where an item's label ends: at its line's end, at a colon or dash, or at the first full stop. */
function labelEndOf(text: string, start: number, end: number): number {
  const lineEnd = text.indexOf('\n', start)
  const line = text.slice(start, Math.min(lineEnd < 0 ? end : lineEnd, end, start + longestLabel * 3))
  const bold = /^(?:\*\*|__)[^*_\n]{2,80}(?:\*\*|__)/u.exec(line)
  if (bold) return start + bold[0].length
  const cut = /\s?[:–—]|\s-{1,2}\s|\.(?=\s|$)|\s=\s/u.exec(line)
  const stop = cut && cut.index > 1 ? cut.index : line.trimEnd().length
  return start + stop
}

function blockPiece(text: string, node: RootContent): Piece {
  return {type: 'block', block: toBlock(text, node), contentsLike: isContentsLike(text, rangeOf(node))}
}

function toBlock(text: string, node: Nodes): Block {
  const range = rangeOf(node)
  const silent = node.type === 'html' || node.type === 'code' || node.type === 'definition' || node.type === 'thematicBreak'
  const html = node.type === 'html' && !/^\s*<!--/u.test(text.slice(range.start, range.end))
  return {node, range, text: html ? plainText(text.slice(range.start, range.end)) : silent ? '' : toString(node, {includeHtml: false})}
}

function isContentsLike(text: string, range: Range): boolean {
  const lines = linesOf(text, range)
  return lines.filter(line => isContentsLine(text.slice(line.start, line.end))).length * 2 >= lines.length
}

function isImageOnly(node: Paragraph): boolean {
  return node.children.length > 0 && node.children.every(child => child.type === 'image' || child.type === 'imageReference' || (child.type === 'text' && child.value.trim() === ''))
}

/** Text without Markdown marks and comments, for counting and matching. */
function plainText(source: string): string {
  if (!/[<*_`#]/u.test(source)) return source
  return source.replace(/<!--[\s\S]*?-->/gu, ' ').replace(/<\/?[a-z][^<>\n]{0,80}>/giu, ' ').replace(/[*_`#]/gu, ' ')
}

function linesOf(text: string, range: Range): Range[] {
  const lines: Range[] = []
  for (let start = range.start; start < range.end;) {
    const lineEnd = text.indexOf('\n', start)
    const next = lineEnd < 0 || lineEnd > range.end ? range.end : lineEnd
    let end = next
    while (end > start && /\s/u.test(text[end - 1] ?? '')) end--
    if (end > start) lines.push({start, end})
    start = next + 1
  }
  return lines
}
