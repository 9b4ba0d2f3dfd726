import {partOfBlock, type Piece} from './blocks.ts'
import {itemPiece} from './item-piece.ts'
import {isKnownLabel} from './known-names.ts'
import type {Heading} from './model.ts'

/** So many letters a writer may leave out between two headings. */
const longestJump = 3

type HeadingPiece = Extract<Piece, {type: 'heading'}>

/**
 * Takes back headings without `#` that are only lines: `A. I want to go home` and `B. I want to work` with no text between
 * them are a list, and `M. Rahman`, to which nothing counts up, is a name. What reports call a heading stays one.
 */
export function withoutListed(text: string, pieces: readonly Piece[]): Piece[] {
  const listed = new Set<Piece>(runsOf(pieces).filter(run => run.length > 1 && !run.some(isNamed)).flat())
  const kept = pieces.filter(piece => piece.type === 'heading' && !listed.has(piece))
  const names = new Set<Piece>(outOfCount(kept.filter(piece => piece.type === 'heading')))
  if (listed.size === 0 && names.size === 0) return [...pieces]
  return pieces.map(piece => {
    if (piece.type !== 'heading' || !piece.node) return piece
    if (listed.has(piece)) return itemPiece(text, piece.node, piece.heading.range, [], 1)
    return names.has(piece) ? {type: 'block', contentsLike: false, block: partOfBlock(text, piece.node, piece.heading.range)} : piece
  })
}

/** Lettered lines right behind one another. */
function runsOf(pieces: readonly Piece[]): HeadingPiece[][] {
  const runs: HeadingPiece[][] = []
  for (const [index, piece] of pieces.entries()) {
    if (!isLettered(piece)) continue
    const before = runs.at(-1)?.at(-1)
    if (before && pieces[index - 1] === before && (countOf(piece.heading) === countOf(before.heading) + 1 || letterOf(piece.heading) === letterOf(before.heading) + 1)) runs.at(-1)?.push(piece)
    else runs.push([piece])
  }
  return runs
}

/** Headings of unknown name whose letter nothing leads up to. */
function outOfCount(headings: readonly HeadingPiece[]): HeadingPiece[] {
  const found: HeadingPiece[] = []
  const counts = {letter: 0, roman: 0}
  for (const piece of headings) {
    const {heading} = piece
    const style = heading.numbering?.style
    if (style !== 'letter' && style !== 'roman') continue
    const led = countOf(heading) <= counts[style] + longestJump || letterOf(heading) === counts.letter + 1
    if (isLettered(piece) && !isNamed(piece) && !led) found.push(piece)
    else counts[style] = countOf(heading)
  }
  return found
}

/** A line without `#` that only its letter makes a heading. */
function isLettered(piece: Piece): piece is HeadingPiece {
  return piece.type === 'heading' && piece.node !== undefined && piece.heading.depth === undefined && isCounted(piece.heading)
}

function isCounted({numbering}: Heading): boolean {
  return /^\(?(?:[A-Z]|[IVX]{2,5})\\?[.)]$/u.test(numbering?.raw ?? '')
}

function isNamed({heading}: HeadingPiece): boolean {
  return isKnownLabel(heading.text)
}

function countOf({numbering}: Heading): number {
  return numbering?.parts[0] ?? 0
}

/** `I.` and `V.` are letters as well. */
function letterOf({numbering}: Heading): number {
  return (/[A-Z]/u.exec(numbering?.raw ?? '')?.[0].charCodeAt(0) ?? 64) - 64
}
