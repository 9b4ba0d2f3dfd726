import type {Nodes} from 'mdast'
import {memoize} from '../text/memo.ts'
import {partOfBlock, type Piece} from './blocks.ts'
import {headingAt} from './heading-at.ts'
import {isKnownLabel, knownNameOf} from './known-names.ts'
import {isCapitals, isContentsLine} from './pseudo-heading.ts'

/** `1.2 Tujuan Praktikum Tujuan praktikum ini …`, `BAB I PENDAHULUAN 1.1 …`: a number within a line, and the words behind it. */
const numberWithin = /(?<=^|\s)(?:BAB [IVX\d]{1,4}|\d{1,2}(?:\.\d{1,2}){1,3}\.?) (?=\p{Lu})/gu
const longestName = 6
/** So many headings within lines are needed before any is believed. */
const fewest = 2

/**
 * Cuts paragraphs at the headings that were run together with their text, as pages of a converted file are: a number, a
 * known name and then a capital. Undefined where there are fewer than two.
 */
export function gluedPieces(text: string, pieces: readonly Piece[]): Piece[] | undefined {
  let found = 0
  const cut = pieces.flatMap((piece): Piece[] => {
    if (piece.type !== 'block' || piece.block.node.type !== 'paragraph' || piece.contentsLike) return [piece]
    const headings = headingsIn(text.slice(piece.block.range.start, piece.block.range.end))
    found += headings.length
    return headings.length === 0 ? [piece] : parts(text, piece.block.node, piece.block.range, headings)
  })
  return found >= fewest ? cut : undefined
}

interface Place { readonly start: number, readonly end: number }

function parts(text: string, node: Nodes, {start, end}: Place, headings: readonly Place[]): Piece[] {
  const block = (from: number, to: number): Piece[] => text.slice(from, to).trim() === '' ? [] : [{type: 'block', contentsLike: false, block: partOfBlock(text, node, {start: from, end: to})}]
  return [
    ...block(start, start + (headings[0]?.start ?? 0)),
    ...headings.flatMap((place, index): Piece[] => {
      const range = {start: start + place.start, end: start + place.end}
      return [{type: 'heading', heading: headingAt(text, 'numbered', undefined, range, range)}, ...block(range.end, headings[index + 1] ? start + (headings[index + 1]?.start ?? 0) : end)]
    }),
  ]
}

const headingsIn = memoize((source: string): readonly Place[] => {
  if (source.length < 40) return []
  return [...source.matchAll(numberWithin)].flatMap(({index, 0: number}) => {
    const end = nameEnd(source, index + number.length)
    return end === undefined || isContentsLine(lineAt(source, index)) ? [] : [{start: index, end}]
  })
})

function lineAt(source: string, at: number): string {
  const end = source.indexOf('\n', at)
  return source.slice(source.lastIndexOf('\n', at) + 1, end < 0 ? source.length : end)
}

/** Where the known name at an offset ends, if a capital, a number, a list's mark or the end stands behind it. */
function nameEnd(source: string, from: number): number | undefined {
  const words = [...source.slice(from, from + 120).matchAll(/\S+/gu)].slice(0, longestName + 1)
  for (let count = Math.min(longestName, words.length); count > 0; count--) {
    const last = words[count - 1]
    const next = words[count]?.[0]
    if (!last) continue
    const end = from + last.index + last[0].length
    const name = source.slice(from, end)
    // A name in capitals goes on with capitals; dots lead to a page.
    if (/\.{2}|…/u.test(`${name} ${next}`) || (next !== undefined && isCapitals(name) && /^\p{Lu}{2}/u.test(next))) continue
    if ((next === undefined || /^["“(]?[\p{Lu}\d]|^[a-z][.)]$/u.test(next)) && (knownNameOf(name) !== undefined || isKnownLabel(name))) return end
  }
  return undefined
}
