import type {Range} from '../text/range.ts'
import {looksLikeNames} from './authors.ts'
import type {Mark} from './links.ts'
import {endsPiece, taken, trimPiece} from './pieces.ts'
import {isPublisher} from './place.ts'
import {anyWord, beginsWith, isPlace, phrases, words} from './tables.ts'
import {matchesOf} from './matches.ts'
import {wordPatterns} from './word-patterns.ts'

/** The work that holds a chapter or paper: "Dalam A. Budi (Ed.), Judul". */
export interface ContainerMark {
  /** Where "Dalam" or "In" stands. */
  readonly start: number
  readonly end: number
  readonly editor: Range | undefined
  readonly title: Mark | undefined
}

const opener = /(?<=[.,;?!"”’)\]\0]\s{0,2})(dalam|in)(?::\s?|\s)(?=[\p{Lu}"“‘(\0\d])/giu
const editorSign = /,?\s?[([]\s?(?:series\s|vol(?:ume)?\.?\s)?(?:eds?|editors?|penyunting|peny|hrsg|ed\. ke-\d)\.?\s?[)\]]\s?[.,:;]?|,\s?(?:eds?|editors?|penyunting|peny)\.?\s?[,:.]|\s(?:eds?|editors?)\.,/giu

/** Words behind "dalam" and "in" that say how or for what something is looked at; a work would need more than them. */
export const viewed = /^(?:perspektif|perspective|pandangan|konteks|context|rangka|kerangka|upaya|sudut|tinjauan|menghadapi|menangani|mencegah|meningkatkan|mengatasi|mewujudkan|memberikan|penanganan|penanggulangan|pencegahan|peningkatan)\s\p{L}/iu

/** Finds the holding work in `[from, end)` of a clean text, where it is named by "Dalam" or "In". */
export function readContainer(text: string, from: number, end: number, emphasis: readonly Range[]): ContainerMark | undefined {
  for (const match of matchesOf(opener, text)) {
    if (match.index < from + 4 || match.index >= end) continue
    // "Jurnal Sosial. In press.", "Dalam proses terbit."
    if (text.slice(match.index, match.index + 40).search(wordPatterns.unissued) === 0) continue
    const start = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - 3), match.index).trimEnd().at(-1) ?? ''
    const english = /^in/i.test(match[1] ?? '')
    const editor = firstEditorSign(text, start, end)
    const emphasised = emphasis.find(range => range.start >= start && range.start < start + 120)
    // "Keluarga Harapan (PKH) Dalam Mencegah …": the word behind a bracket belongs to the title.
    if (before === ')' && !editor && emphasised?.start !== start) continue
    // "Apa Itu Diversi? Dalam Perspektif Hukum": no work, but how something is looked at.
    if (!editor && !emphasised && viewed.test(text.slice(start, start + 40))) continue
    // A comma before "in" alone says nothing: "social work, in Practice".
    if (before === ',' && english && !editor && emphasised?.start !== start) continue
    if (before === ',' && !english && !editor && !emphasised && !/["”]/.test(text.slice(Math.max(0, match.index - 5), match.index))) {
      if (!/^(?:prosiding|jurnal|makalah|majalah)/i.test(text.slice(start, start + 12)) && beginsWith(text.slice(start, start + 40), phrases.lookUp) === 0) continue
    }
    if (editor && !looksLikeNames(text.slice(start, editor.nameEnd))) {
      // "in Judul Buku, A. Dwiyanto (Ed.)": the names stand behind the title.
      const comma = text.lastIndexOf(',', editor.nameEnd)
      const title = comma > start + 3 ? trimPiece(text, start, comma) : undefined
      if (title && looksLikeNames(text.slice(comma + 1, editor.nameEnd))) return {start: match.index, end: editor.end, editor: {start: comma + 1, end: editor.nameEnd}, title: {start: title.start, end: title.end, value: title.text, valueStart: title.start, valueEnd: title.end}}
    }
    if (editor) {
      const title = titleFrom(text, editor.end, end, emphasis)
      return {start: match.index, end: title?.end ?? editor.end, editor: {start, end: editor.nameEnd}, title}
    }
    if (emphasised && emphasised.start > start && looksLikeNames(text.slice(start, emphasised.start).replace(/[\s,.:]+$/, ''))) {
      const title = titleFrom(text, emphasised.start, end, emphasis)
      return {start: match.index, end: title?.end ?? emphasised.end, editor: {start, end: emphasised.start}, title}
    }
    const title = titleFrom(text, start, end, emphasis)
    if (!title) continue
    const comma = title.value.indexOf(',')
    const names = comma > 0 ? title.value.slice(0, comma) : ''
    if (!emphasised && !/^(?:majalah|harian|surat kabar|koran|tabloid)\s/i.test(names) && /^\p{Lu}\S+(?:\s\p{Lu}\S+){1,3}$/u.test(names) && looksLikeNames(names) && !anyWord(title.value.replace(/\p{Lu}\./gu, ''), words.periodical) && title.value.slice(comma + 1).trim().split(' ').length >= 3) {
      const later = trimPiece(text, title.valueStart + comma + 1, title.valueEnd)
      if (later) return {start: match.index, end: title.end, editor: {start: title.valueStart, end: title.valueStart + comma}, title: {start: later.start, end: later.end, value: later.text, valueStart: later.start, valueEnd: later.end}}
    }
    return {start: match.index, end: title.end, editor: undefined, title}
  }
  return undefined
}

function firstEditorSign(text: string, from: number, end: number): {readonly nameEnd: number, readonly end: number} | undefined {
  editorSign.lastIndex = 0
  let last: {readonly nameEnd: number, readonly end: number} | undefined
  for (const match of matchesOf(editorSign, text.slice(from, Math.min(end, from + 240)))) {
    if (/\0/.test(text.slice(from, from + match.index))) return undefined
    const found = {nameEnd: last?.nameEnd ?? from + match.index, end: from + match.index + match[0].length}
    // "(Series Eds.) & R. M. Lerner (Vol. Ed.)": two groups of editors.
    if (!/^\s?(?:&|and|dan)\s/.test(text.slice(found.end, found.end + 5))) return found
    last = found
  }
  return last
}

function rightOfColon(text: string, at: number): string {
  return /^[^:]*:\s?([^,.;\0]{3,60})/.exec(text.slice(at, at + 100))?.[1] ?? ''
}

/** ", Bandung: Unpad Press": a known place with its colon behind a comma. */
function placeFollows(text: string, at: number): boolean {
  if (text[at] !== ',') return false
  const name = /^,\s([^,:.\0]{3,30}):\s?\p{Lu}/u.exec(text.slice(at, at + 36))?.[1]
  return name !== undefined && (isPlace(name.trim()) || isPublisher(rightOfColon(text, at)))
}

/** The title of the holding work: emphasised words, else up to the end of the piece or to a bracket. */
function titleFrom(text: string, from: number, end: number, emphasis: readonly Range[]): Mark | undefined {
  let start = from
  while (start < end && /[\s,.:;"“”\0]/.test(text[start] ?? '')) start++
  const span = emphasis.find(range => Math.abs(range.start - start) <= 1)
  let stop = start
  while (stop < end && text[stop] !== taken && text[stop] !== ';' && !endsPiece(text, stop) && !(text[stop] === '(' && stop > start + 3) && !placeFollows(text, stop)) stop++
  if (span && span.end < stop) stop = span.end
  if (text[stop] === '?' || text[stop] === '!') stop++
  const piece = trimPiece(text, start, Math.min(stop, end))
  return piece && {start: piece.start, end: piece.end, value: piece.text, valueStart: piece.start, valueEnd: piece.end}
}
