import type {Nodes, Paragraph, RootContent} from 'mdast'
import {countWords} from '../text/fold.ts'
import type {Range} from '../text/range.ts'
import {blockPiece, isContentsLike, linesOf, partOfBlock, rangeOf, type Piece} from './blocks.ts'
import {gluedStart} from './glued-headings.ts'
import {headingAt, toNumbering} from './heading-at.ts'
import {leadOf, letteredLines, stageRow} from './lettered-lines.ts'
import {innerHeadings, type InnerHeading} from './inner-headings.ts'
import {itemPiece} from './item-piece.ts'
import {knownNameOf} from './known-names.ts'
import type {Heading} from './model.ts'
import {readNumbering} from './numbering.ts'
import {isCapitals, readPseudoHeading, readRunIn, type PseudoHeading} from './pseudo-heading.ts'

/** The second line of a title has no more words. */
const longestRest = 8

/** Cuts a paragraph into what it holds besides text: headings without marks, labels, lettered lines. `following` is the next block. */
export function paragraphPieces(text: string, node: Paragraph, following: RootContent | undefined): Piece[] {
  if (isImageOnly(node)) return [blockPiece(text, node)]
  const lines = linesOf(text, rangeOf(node))
  return linePieces(text, node, lines, 0, following)
}

/** The same for the lines of a paragraph from one on; those before it belong to a list item that the paragraph goes on with. */
export function linePieces(text: string, node: Paragraph, lines: readonly Range[], from: number, following: Nodes | undefined): Piece[] {
  const inner = withGlued(text, lines, innerHeadings(text, lines)).filter(({index}) => index >= from)
  const pieces: Piece[] = []
  for (let at = from, next = 0; at < lines.length;) {
    while (next < inner.length && (inner[next]?.index ?? 0) <= at) next++
    const opening = inner[next - 1]?.index === at ? inner[next - 1]?.heading : undefined
    const end = inner[next]?.index ?? lines.length
    pieces.push(...stretchPieces(text, node, lines.slice(at, end), opening, at === 0 && end === lines.length, end === lines.length ? following : node))
    at = end
  }
  return pieces
}

/** With the lines that begin with a heading and go on with its text. */
function withGlued(text: string, lines: readonly Range[], inner: readonly InnerHeading[]): readonly {readonly index: number, readonly heading: PseudoHeading | undefined}[] {
  const glued = lines.flatMap(({start, end}, index) => !maybeNumbered(text, start) || inner.some(heading => heading.index === index) || gluedStart(text.slice(start, end)) === undefined ? [] : [{index, heading: undefined}])
  return glued.length === 0 ? inner : [...inner, ...glued].sort((a, b) => a.index - b.index)
}

/** Whether a line may begin with a number or a capital letter that counts: most lines are done with here. */
function maybeNumbered(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  return code === 32 || (code >= 48 && code <= 57) || (code >= 65 && code <= 72 && text[start + 1] === '.')
}

/** The pieces of a stretch of lines that has a heading at most in its first line; `entire` where it is all of the paragraph. */
function stretchPieces(text: string, node: Paragraph, lines: readonly Range[], opening: PseudoHeading | undefined, entire: boolean, following: Nodes | undefined): Piece[] {
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last) return []
  const firstText = text.slice(first.start, first.end)
  const runIn = readRunIn(firstText)
  const labelled = runIn && /^\s*(?:\*\*|__)/u.test(firstText)
  const pseudo = labelled || opensList(text, lines) ? undefined : opening ?? readPseudoHeading(firstText, lines.length === 1 && entire)
  if (!pseudo && runIn) {
    const label = {start: first.start + runIn.labelStart, end: first.start + runIn.labelEnd}
    const body = {start: first.start + runIn.bodyStart, end: last.end}
    return [{type: 'heading', heading: headingAt(text, 'run-in', undefined, label, label)}, {type: 'block', block: partOfBlock(text, node, body), contentsLike: false}]
  }
  const glued = pseudo || !maybeNumbered(text, first.start) ? undefined : gluedStart(firstText)
  if (glued !== undefined) {
    const place = {start: first.start + glued.start, end: first.start + glued.end}
    const above = {start: first.start, end: Math.max(first.start, place.start - 1)}
    const headingPiece = (range: Range): Piece => ({type: 'heading', heading: headingAt(text, 'numbered', undefined, range, range), node})
    return [...glued.start > 0 ? [headingPiece(above)] : [], headingPiece(place), {type: 'block', contentsLike: false, block: partOfBlock(text, node, {start: place.end, end: last.end})}]
  }
  const headings = pseudo ? headingsOf(text, lines, first, pseudo) : []
  return [...headings.map(heading => ({type: 'heading' as const, heading, node})), ...bodyPieces(text, node, lines.filter(line => line.start >= (headings.at(-1)?.range.end ?? 0)), entire && headings.length === 0, following)]
}

/** `A. I want to go home` and right below it `B. I want to work`. */
function opensList(text: string, [first, second]: readonly Range[]): boolean {
  const [one, two] = [first, second].map(line => line && readNumbering(text.slice(line.start, line.end))?.numbering)
  const counts = /^\(?[A-Z]/u.test(one?.raw ?? '') && one?.style === two?.style && (one?.style === 'letter' || one?.style === 'roman')
  return counts && one?.parts[0] === 1 && two?.parts[0] === 2
}

/** The heading in the first line; below a bare `BAB I` also the title in the second. */
function headingsOf(text: string, lines: readonly Range[], first: Range, pseudo: PseudoHeading): Heading[] {
  const both = twoHeadings(text, first, pseudo)
  if (both) return both
  const heading = pseudoHeadingAt(first, pseudo)
  const second = lines[1]
  if (!pseudo.numbered || !second) return [heading]
  const secondText = text.slice(second.start, second.end)
  if (isCapitals(pseudo.title) && goesOnInCapitals(secondText)) {
    return [{...heading, text: `${heading.text} ${secondText.trim()}`, range: {start: first.start, end: second.end}, titleRange: {start: heading.titleRange.start, end: second.end}}]
  }
  if (pseudo.numbered.numbering.style !== 'chapter' || pseudo.title !== '') return [heading]
  const title = readPseudoHeading(secondText, true)
  if (title && !title.numbered) return [heading, pseudoHeadingAt(second, title)]
  const isTitle = lines.length === 2 && countWords(secondText) <= 8 && !/[.;,]$/u.test(secondText.trim())
  return isTitle ? [heading, headingAt(text, 'plain', undefined, second, second)] : [heading]
}

/** `2. JENIS-JENIS PENYANDANG` and below it `MASALAH SOSIAL`: one title, unless the second line is a heading by itself. */
function goesOnInCapitals(line: string): boolean {
  return isCapitals(line) && countWords(line) <= longestRest && !readNumbering(line) && knownNameOf(line.trim().replace(/:$/u, '')) === undefined
}

/** `2.3 Pekerjaan Sosial 2.3.1 Pengertian`: a heading and the first one below it, run together. */
function twoHeadings(text: string, line: Range, {numbered}: PseudoHeading): Heading[] | undefined {
  if (numbered?.numbering.style !== 'decimal') return undefined
  const source = text.slice(line.start, line.end)
  const child = source.indexOf(` ${numbered.numbering.parts.join('.')}.1`, numbered.titleStart)
  const second = child < 0 ? undefined : {start: line.start + child + 1, end: line.end}
  const below = second && readPseudoHeading(text.slice(second.start, second.end), false)
  const above = second && readPseudoHeading(source.slice(0, child), false)
  return above && below?.numbered ? [pseudoHeadingAt({start: line.start, end: line.start + child}, above), pseudoHeadingAt(second, below)] : undefined
}

/** What stands behind a paragraph's headings, or all of it where it has none (`whole`). */
function bodyPieces(text: string, node: Paragraph, lines: readonly Range[], whole: boolean, following: Nodes | undefined): Piece[] {
  const first = lines[0]
  if (!first) return []
  if (whole && lines.length === 1 && isLetteredHeading(text, first, following)) return [{type: 'heading', heading: headingAt(text, 'numbered', undefined, first, first), node}]
  const lead = leadOf(text, lines)
  const lettered = letteredLines(text, lines.slice(lead))
  if (lettered) {
    const before = {start: first.start, end: lines[lead - 1]?.end ?? first.start}
    const intro: Piece[] = lead > 0 ? [{type: 'block', contentsLike: false, block: partOfBlock(text, node, before)}] : []
    return [...intro, ...lettered.map(item => itemPiece(text, node, item, [], 1))]
  }
  const row = stageRow(text, lines)
  if (row) {
    const part = (from: number, to: number): Piece[] => from >= to ? [] : [{type: 'block', contentsLike: false, block: partOfBlock(text, node, {start: lines[from]?.start ?? 0, end: lines[to - 1]?.end ?? 0})}]
    return [...part(0, row.from), ...lines.slice(row.from, row.to).map(line => itemPiece(text, node, line, [], 1)), ...part(row.to, lines.length)]
  }
  if (whole) return [blockPiece(text, node)]
  const body = {start: first.start, end: lines.at(-1)?.end ?? first.end}
  return [{type: 'block', contentsLike: isContentsLike(text, body), block: partOfBlock(text, node, body)}]
}

/** `a. Identitas` alone on its line with a paragraph behind it is a heading; with the next letter behind it, an item. */
function isLetteredHeading(text: string, line: Range, following: Nodes | undefined): boolean {
  const source = text.slice(line.start, line.end)
  const label = readNumbering(source)
  const title = label ? source.slice(label.titleStart).trim() : ''
  return label?.numbering.style === 'letter' && following?.type === 'paragraph' && countWords(title) <= 6 && /^\p{Lu}/u.test(title) && !/[.;,:!?]$/u.test(title)
    && !readNumbering(text.slice(rangeOf(following).start, rangeOf(following).start + 12))
}

function pseudoHeadingAt(line: Range, pseudo: PseudoHeading): Heading {
  const {numbered} = pseudo
  return {
    form: pseudo.form, depth: undefined, range: line, text: pseudo.title,
    numbering: numbered && toNumbering(numbered.numbering, line.start + numbered.numberStart, line.start + numbered.numberEnd),
    titleRange: pseudo.titleEnd > pseudo.titleStart ? {start: line.start + pseudo.titleStart, end: line.start + pseudo.titleEnd} : line,
  }
}

function isImageOnly(node: Paragraph): boolean {
  return node.children.length > 0 && node.children.every(child => child.type === 'image' || child.type === 'imageReference' || (child.type === 'text' && child.value.trim() === ''))
}
