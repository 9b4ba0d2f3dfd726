import type {Nodes} from 'mdast'
import {memoize} from '../text/memo.ts'
import {partOfBlock, type Piece} from './blocks.ts'
import {headingAt} from './heading-at.ts'
import {isKnownLabel, knownNameOf} from './known-names.ts'
import {isCapitals, isContentsLine} from './pseudo-heading.ts'

/** `1.2 Tujuan Praktikum Tujuan praktikum ini …`, `BAB I PENDAHULUAN A. Latar Belakang …`: a number within a line, and the words behind it. */
const numberWithin = /(?<=^|\s)(?:BAB [IVX\d]{1,4}|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[A-H]\.) (?=\p{Lu})/gu
const numberBefore = /^\s{0,3}(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|[A-H]\.)\s{1,4}(?=\p{Lu})/u
const longestName = 6
/** Dots that lead to a page, behind an entry of a table of contents. */
const leads = /^[^.…\n]{1,80}(?:\.{4}|…{2}|(?:\. ){4})/u
const longestEntry = 100
/** So many headings within lines are needed before any is believed. */
const fewest = 2

/**
 * Cuts paragraphs at the headings that were run together with their text, as pages of a converted file are: a number, a
 * known name and then a capital. Undefined where there are fewer than two.
 */
export function gluedPieces(text: string, pieces: readonly Piece[]): Piece[] | undefined {
  let found = pieces.filter(piece => piece.type === 'heading' && /^[ \t]+\S/u.test(text.slice(piece.heading.range.end, piece.heading.range.end + 4)) && piece.heading.form === 'numbered').length
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
    // A letter may be anyone's initial: only the name of a part makes it a number.
    if (end !== undefined && /^[A-H]\./u.test(number) && knownNameOf(source.slice(index + number.length, end)) !== 'part') return []
    return end === undefined || isContentsLine(lineAt(source, index)) || leads.test(source.slice(index + number.length, index + number.length + longestEntry)) ? [] : [{start: index, end}]
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

const fewestBehind = 6
const looked = 5
const fewestSmall = 2

/** `2.3. Pekerjaan Sosial 2.3.1. Pengertian …`: a heading, and the first below it with its text. */
const child = /^\s{0,3}(\d{1,2}(?:\.\d{1,2}){1,2})\.? [^\d\n]{3,60} (?=\1\.1\.? \p{Lu})/u

/** Where the heading stands that a line begins with and goes on behind, as `A. Latar Belakang Gangguan jiwa merupakan …`; undefined where it is none. */
export function gluedStart(line: string): {readonly start: number, readonly end: number} | undefined {
  const start = child.exec(line)?.[0].length ?? 0
  const end = gluedEnd(line.slice(start))
  return end === undefined ? undefined : {start, end: start + end}
}

function gluedEnd(line: string): number | undefined {
  const number = numberBefore.exec(line)?.[0]
  const end = number === undefined || isContentsLine(line) ? undefined : nameEnd(line, number.length)
  if (number === undefined || end === undefined) return undefined
  const kind = knownNameOf(line.slice(number.length, end))
  if (kind !== 'part' && !(kind === 'stage' && /^\s*\d/u.test(number))) return undefined
  const behind = line.slice(end).trim().split(/\s+/u)
  return behind.length >= fewestBehind && behind.slice(0, looked).filter(word => /^\p{Ll}{3}/u.test(word)).length >= fewestSmall ? end : undefined
}
