import type {Root} from 'mdast'
import {countWords, nameKey, singleSpaced} from '../text/fold.ts'
import {within, type Range} from '../text/range.ts'
import {isKnownLabel, opensDefinition} from './known-names.ts'
import {withoutListed} from './listed-letters.ts'
import type {Block, Heading, Outline} from './model.ts'
import {linesOf, rangeOf, type Piece} from './blocks.ts'
import {gluedPieces} from './glued-headings.ts'
import {headingAt} from './heading-at.ts'
import {toPieces} from './pieces.ts'
import {isContentsLine} from './pseudo-heading.ts'
import {nameKind, rankHeadings, settleNumbering} from './ranks.ts'

interface Draft {
  heading: Heading | undefined
  parent: Draft | undefined
  children: Draft[]
  level: number
  range: {start: number, end: number}
  blocks: Block[]
  words: number
  totalWords: number
}

/** A long text with fewer headings than hidden ones was pasted without blank lines. */
const rawLines = 3

const slideList = /^(?:contents?|outline|agenda|(?:sub )?pokok bahasan|topics?|topik(?: bahasan)?|materi(?: bahasan)?)\s?:?$/iu
const fewestListed = 3
const longestListed = 10
/** Such a list stands at the beginning: `CONTENT` further on is that of an interview. */
const mostBeforeList = 40

/** Reads the headings of every form into a tree; tables of contents are left out, chapter labels on two lines joined. */
export function readOutline(text: string, tree: Root): Outline {
  const read = withoutListed(text, toPieces(text, tree))
  // A heading with its text on the same line is glued itself.
  const glued = read.some(piece => piece.type === 'heading' && isNumbered(piece.heading) && /^[ \t]*(?:\r?\n|$)/u.test(text.slice(piece.heading.range.end, piece.heading.range.end + 20))) ? undefined : gluedPieces(text, read)
  const {pieces: found, contents} = dropContents(text, joinChapters(joinNumbers(text, withoutSlideLists(glued ?? read))))
  const settled = settleNumbering(found.flatMap(piece => piece.type === 'heading' ? [piece.heading] : []))
  const pieces = found.map(piece => piece.type === 'heading' ? {...piece, heading: settled.get(piece.heading) ?? piece.heading} : piece)
  const headings = pieces.flatMap(piece => piece.type === 'heading' ? [piece.heading] : [])
  const titleHeading = findTitle(pieces)
  const ranks = new Map(rankHeadings(headings, titleHeading).map((rank, index) => [headings[index], rank]))
  const root: Draft = {heading: undefined, parent: undefined, children: [], level: 0, range: {start: 0, end: text.length}, blocks: [], words: 0, totalWords: 0}
  const sections: Draft[] = []
  const items: Draft[] = []
  const stack: {draft: Draft, rank: number}[] = [{draft: root, rank: 0}]
  const openItems: {draft: Draft, depth: number}[] = []
  for (const piece of pieces) {
    const top = (): Draft => stack.at(-1)?.draft ?? root
    if (piece.type === 'heading') {
      const rank = ranks.get(piece.heading) ?? 10
      // Whatever its depth, a table of contents holds none of the headings that it lists.
      while (stack.length > 1 && ((stack.at(-1)?.rank ?? 0) >= rank || listsContents(stack.at(-1)?.draft.heading))) stack.pop()
      const draft = open(piece.heading, top())
      sections.push(draft)
      top().children.push(draft)
      stack.push({draft, rank})
      openItems.length = 0
    } else if (piece.type === 'item') {
      while (openItems.length > 0 && (openItems.at(-1)?.depth ?? 0) >= piece.depth) openItems.pop()
      const draft = open(piece.heading, openItems.at(-1)?.draft ?? top())
      draft.range = {...piece.range}
      draft.blocks.push(...piece.blocks)
      draft.words = piece.words
      items.push(draft)
      openItems.push({draft, depth: piece.depth})
      top().blocks.push(...piece.blocks)
      top().words += piece.words
    } else {
      top().blocks.push(piece.block)
      top().words += countWords(piece.block.text)
      openItems.length = 0
    }
  }
  close(root, text.length)
  // Innermost last: every item hands its words to the item that it stands in.
  for (const item of items) item.totalWords = item.words
  for (const item of items.toReversed()) if (item.parent?.heading?.form === 'item') item.parent.totalWords += item.totalWords
  const title = sections.find(section => section.heading === titleHeading && titleHeading !== undefined)
  return {root, sections, items, title, contents, raw: glued !== undefined || isRaw(text, tree, headings, contents)}
}

function open(heading: Heading, parent: Draft): Draft {
  return {heading, parent, children: [], level: parent.level + 1, range: {start: heading.range.start, end: heading.range.end}, blocks: [], words: 0, totalWords: 0}
}

function close(section: Draft, end: number): void {
  section.range.end = end
  section.totalWords = section.words
  for (const [index, child] of section.children.entries()) {
    close(child, section.children[index + 1]?.range.start ?? end)
    section.totalWords += child.totalWords + countWords(child.heading?.text ?? '')
  }
}

/** Joins `BAB I` with the title that stands in the next heading or line. */
function joinChapters(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]
    const next = pieces[at + 1]
    if (!piece) continue
    if (piece.type === 'heading' && piece.heading.numbering?.style === 'chapter' && piece.heading.text === '' && next) {
      const title = next.type === 'heading' && !next.heading.numbering && next.heading.form !== 'run-in' ? next.heading : next.type === 'block' ? titleBlock(next.block) : undefined
      if (title && (piece.heading.depth === undefined || title.depth === undefined || title.depth <= piece.heading.depth + 1)) {
        joined.push({type: 'heading', heading: {...piece.heading, text: title.text, range: {start: piece.heading.range.start, end: title.range.end}, titleRange: title.titleRange}})
        at++
        continue
      }
    }
    joined.push(piece)
  }
  return joined
}

/** Takes out what a slide `CONTENT` or `Pokok Bahasan` lists: labels of what comes, with nothing said of any. */
function withoutSlideLists(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = []
  let told = 0
  for (let at = 0; at < pieces.length && told < mostBeforeList; at++) {
    const piece = pieces[at]
    if (!piece) continue
    kept.push(piece)
    told += piece.type === 'heading' ? 0 : piece.type === 'item' ? piece.words : countWords(piece.block.text)
    if (piece.type === 'item' || !slideList.test(piece.type === 'heading' ? piece.heading.text.trim() : piece.block.text.trim())) continue
    let end = at + 1
    while (isBareItem(pieces[end])) end++
    if (end - at > fewestListed && end < pieces.length) return [...kept, ...pieces.slice(end)]
  }
  return pieces
}

function isBareItem(piece: Piece | undefined): boolean {
  return piece?.type === 'item' && piece.words <= longestListed && piece.words <= countWords(piece.heading.text) + 1
}

/** Joins `A.` alone on its line, as text copied from a PDF has it, with the title in the next paragraph. */
function joinNumbers(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]
    const next = pieces[at + 1]
    if (!piece) continue
    const lone = piece.type === 'block' && isLoneNumber(piece.block.text)
    const title = !lone ? undefined : next?.type === 'block' ? titleBlock(next.block) : next?.type === 'heading' && next.heading.form === 'plain' && !next.heading.numbering ? next.heading : undefined
    const behind = pieces[at + 2]
    if (piece.type === 'block' && title && /^\p{Lu}/u.test(title.text) && behind?.type === 'block' && !isLoneNumber(behind.block.text)) {
      const range = {start: piece.block.range.start, end: title.range.end}
      joined.push({type: 'heading', heading: {...headingAt(text, 'numbered', undefined, range, range), text: title.text, titleRange: title.titleRange}})
      at++
    } else {
      joined.push(piece)
    }
  }
  return joined
}

function isLoneNumber(line: string): boolean {
  return /^(?:[A-Z]|[IVX]{1,4})\.$/u.test(line.trim())
}

/** A short line under `BAB I` is its title, however it is written. */
function titleBlock(block: Block): Heading | undefined {
  const words = countWords(block.text)
  if (block.node.type !== 'paragraph' || block.text.trim().includes('\n') || words === 0 || words > 8 || /[.;,]$/u.test(block.text.trim())) return undefined
  return {form: 'plain', depth: undefined, numbering: undefined, text: singleSpaced(block.text).trim(), range: block.range, titleRange: block.range}
}

/** Takes tables of contents out: their lines repeat every heading and must count for nothing. */
function dropContents(text: string, pieces: readonly Piece[]): {pieces: Piece[], contents: Range[]} {
  const kept: Piece[] = []
  const contents: Range[] = []
  const lastSeen = new Map<string, number>()
  for (const [index, piece] of pieces.entries()) if (piece.type === 'heading') lastSeen.set(contentsKey(piece.heading), index)
  let within = false
  let home: Heading | undefined
  let ended = 0
  for (const [index, piece] of pieces.entries()) {
    const range = pieceRange(piece)
    if (piece.type === 'heading') {
      const line = text.slice(range.start, range.end)
      const {heading} = piece
      if (listsContents(heading) && !isContentsLine(line)) {
        within = true
        home = heading
        kept.push(piece)
        continue
      }
      const again = (lastSeen.get(contentsKey(heading)) ?? index) > index
      const next = pieces[index + 1]
      // The last line of a pasted table: nothing stands below it, and nothing parts it from the lines before.
      const last = within && heading.form === 'plain' && !heading.numbering && next?.type === 'heading' && !/\n[ \t]*\r?\n/u.test(text.slice(ended, range.start))
      // Under a heading of its own the list goes on to the next of that rank.
      const entry = last || (within && heading.depth === undefined && isUnder(home, pieces, index) && ended > 0 && !/\n[ \t]*\r?\n/u.test(text.slice(ended, range.start))) || isContentsLine(line) || (within && (hasPageNumber(heading) || (again && next?.type !== 'block' && next?.type !== 'item') || (again && heading.depth === undefined)))
      if (entry) {
        contents.push(range)
        ended = range.end
        continue
      }
      within = false
      kept.push(piece)
    } else if (within || isContentsPiece(text, piece)) {
      contents.push(range)
      ended = range.end
    } else {
      kept.push(piece)
    }
  }
  return {pieces: kept, contents}
}

/** Whether a list below this heading ends at a later one of its rank. */
function isUnder(home: Heading | undefined, pieces: readonly Piece[], at: number): boolean {
  const depth = home?.depth
  return depth !== undefined && pieces.slice(at + 1).some(piece => piece.type === 'heading' && piece.heading.depth !== undefined && piece.heading.depth <= depth)
}

/** Whether a heading opens a list of headings, tables or figures with their pages. */
function listsContents(heading: Heading | undefined): boolean {
  return heading !== undefined && /^(?:daftar isi|table of contents|contents|daftar (?:tabel|gambar|lampiran|bagan)|list of (?:tables|figures))$/u.test(nameKey(heading.text.replace(/[.\s]+[ivxlc\d]+$/iu, '')))
}

function isContentsPiece(text: string, piece: Piece): boolean {
  return piece.type === 'block' ? piece.contentsLike : piece.type === 'item' && isContentsLine(firstLine(text, piece.range))
}

function firstLine(text: string, range: Range): string {
  const end = text.indexOf('\n', range.start)
  return text.slice(range.start, end < 0 ? range.end : Math.min(end, range.end))
}

function contentsKey(heading: Heading): string {
  return nameKey(`${heading.numbering?.raw ?? ''} ${heading.text}`.replace(/\s+(?:[ivxlc]{1,5}|\d{1,3})$/iu, ''))
}

function hasPageNumber(heading: Heading): boolean {
  return /\s(?:[ivxlc]{1,5}|\d{1,3})$/u.test(heading.text)
}

function pieceRange(piece: Piece): Range {
  return piece.type === 'heading' ? piece.heading.range : piece.type === 'item' ? piece.range : piece.block.range
}

/** The document's title: the first heading, when it is neither numbered nor a known heading. */
function findTitle(pieces: readonly Piece[]): Heading | undefined {
  const headings = pieces.flatMap(piece => piece.type === 'heading' ? [piece.heading] : [])
  const [heading, ...others] = headings
  if (!heading) return undefined
  if (heading.form === 'run-in' || heading.form === 'plain' || heading.numbering) return undefined
  const kind = nameKind(heading)
  // "MODEL-MODEL INTERVENSI KOMUNITAS" above the names of its authors and the preface is what the paper is called.
  if (kind === 'part' && heading.depth === undefined && others.some(other => nameKind(other) === 'front')) return heading
  if (kind !== undefined) return undefined
  // A text that answers "Apa Itu Pekerjaan Sosial?" has its definition there; "Pengertian, Asas dan Tujuan Konseling" is what it is called.
  if (opensDefinition(nameKey(heading.text)) && !heading.text.includes(',')) return undefined
  // `# Tahap Intake` among its equals is the first of them.
  if (isKnownLabel(heading.text) && heading.depth !== undefined && others.some(({depth}) => depth === heading.depth)) return undefined
  return heading
}

function isNumbered({numbering}: Heading): boolean {
  return numbering?.style === 'chapter' || numbering?.style === 'decimal'
}

/**
 * Whether the text hides its headings in the middle of paragraphs, as text pasted from Word does: few of them open a
 * paragraph, and more stand within one. What can be read of them is read, but nothing is asked for on such ground.
 */
function isRaw(text: string, tree: Root, headings: readonly Heading[], contents: readonly Range[]): boolean {
  const blocks = new Set(tree.children.map(node => rangeOf(node).start))
  const opening = headings.filter(({range}) => blocks.has(range.start)).length
  if (opening >= 3) return false
  const hidden = tree.children.flatMap(node => node.type === 'paragraph' ? linesOf(text, rangeOf(node)).slice(1) : [])
    .filter(line => line.end - line.start <= 80 && !contents.some(range => within(line, range)) && looksLikeHeading(text.slice(line.start, line.end))).length
  return hidden >= rawLines && hidden > opening
}

function looksLikeHeading(line: string): boolean {
  const trimmed = line.trim()
  if (/^(?:bab|chapter)\s+(?:[ivx]+|\d+)\b/iu.test(trimmed) || /^\d{1,2}(?:\.\d{1,2}){1,3}\.?(?:\s*\p{Lu}.*)?$/u.test(trimmed)) return true
  const kind = nameKind({text: trimmed.replace(/^\S{1,6}[.)]\s+/u, '')})
  return kind === 'chapter' || kind === 'back' || (kind === 'part' && /^[\p{Lu}\s]+$/u.test(trimmed))
}
