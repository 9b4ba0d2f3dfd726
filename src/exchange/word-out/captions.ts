import type {Nodes, Paragraph as ParagraphNode, RootContent} from 'mdast'
import {captionWords, documentWords} from '../../knowledge/campus-formats.ts'
import {rangeOf} from '../../markdown/node-ranges.ts'
import type {Draft} from './draft.ts'
import {runsOf, textOf, trimmed} from './inline.ts'
import type {Paragraph, Run} from './model.ts'

/** A caption as it stands in the text: what it counts, its word and number as written, and where its title begins. */
export interface Caption {
  readonly of: 'table' | 'figure'
  readonly word: string
  readonly prefix: string
  readonly number: number | undefined
  readonly title: number
}

const numbered = /^\s*(\p{L}{3,8})\.?\s{1,3}((?:\d{1,3}|[IVX]{1,5})[.-])?(\d{1,3})[.:)]?(?:\s{0,3}[–—-])?(?:\s{1,4}|$)/u
/** Pandoc's captions of tables have no number of their own. */
const uncounted = /^\s*(?:tabel|table)?\s?:\s+(?=\S)/iu

/** Reads a paragraph, or the rest of one from an offset on, as a caption. */
export function readCaption(text: string, start: number, end: number): Caption | undefined {
  const source = text.slice(start, end)
  if (source.length > 400 || /\n\s*\n/u.test(source)) return undefined
  const plain = source.replace(/[*_]/gu, ' ')
  const counted = numbered.exec(plain)
  const word = counted?.[1] ?? ''
  const of = kindOf(word)
  if (counted && of) return {of, word, prefix: counted[2] ?? '', number: Number(counted[3]), title: start + counted[0].length}
  const bare = uncounted.exec(plain)
  return bare ? {of: 'table', word: '', prefix: '', number: undefined, title: start + bare[0].length} : undefined
}

function kindOf(word: string): Caption['of'] | undefined {
  const key = word.toLowerCase()
  return (['table', 'figure'] as const).find(of => (captionWords[of] as readonly string[]).includes(key))
}

/** The caption that a paragraph is for the table, picture or code beside it. */
export function captionBeside(draft: Draft, node: ParagraphNode, before: RootContent | undefined, after: RootContent | undefined): Caption | undefined {
  const range = rangeOf(node)
  const caption = readCaption(draft.report.text, range.start, range.end)
  if (!caption) return undefined
  const beside = [before, after].filter(one => one !== undefined)
  return beside.some(one => caption.of === 'table' ? one.type === 'table' : isPicture(one) || one.type === 'code') ? caption : undefined
}

/** Whether a block is nothing but pictures. */
export function isPicture(node: Nodes): boolean {
  return node.type === 'paragraph' && node.children.some(child => child.type === 'image' || child.type === 'imageReference')
    && node.children.every(child => child.type === 'image' || child.type === 'imageReference' || child.type === 'break' || (child.type === 'text' && /^\s*(?:\{[^{}\n]{0,200}\}\s*)?$/u.test(child.value)))
}

/** A caption as a paragraph, its number counted by Word; the lists of tables and figures will name it. */
export function captionParagraph(draft: Draft, {of, word, prefix, number, title}: Caption, node: ParagraphNode): Paragraph {
  const runs = trimmed(runsOf(draft, node.children, {start: title, end: rangeOf(node).end}))
  // Quarto's names for cross-references are no part of the title.
  const last = runs.at(-1)
  if (last?.type === 'text') runs[runs.length - 1] = {...last, text: last.text.replace(/\s*\{#[^{}]{1,60}\}$/u, '')}
  return countedCaption(draft, of, word, prefix, number, runs)
}

/** The same for a title that has no caption of its own in the text. */
export function countedCaption(draft: Draft, of: Caption['of'], word: string, prefix: string, number: number | undefined, title: readonly Run[]): Paragraph {
  const {language} = draft.report
  const usual = documentWords[of][language]
  const shown = word === '' ? usual : word
  const sequence = shown.charAt(0).toUpperCase() + shown.slice(1).toLowerCase()
  const last = draft.counts.get(sequence)
  // One without a number of its own counts on as the one before it does: `Gambar 2.1`, then `Gambar 2.2`.
  const before = number === undefined && last ? last.prefix : prefix
  const next = last && last.prefix === before ? last.value + 1 : 1
  const value = number ?? next
  draft.counts.set(sequence, {prefix: before, value})
  // Where the text counts otherwise than Word would, the text is right: other places name the number.
  const follows = last === undefined ? value === 1 : last.value + 1 === value
  const bookmark = `_Toc${of === 'table' ? 2 : 3}${String(draft.captions[of].length + 1).padStart(8, '0')}`
  const listed = sequence === usual
  if (listed) draft.captions[of].push({level: 1, number: `${shown} ${before}${value}`, text: textOf(title), anchor: bookmark})
  return {
    type: 'paragraph', style: 'Caption', ...(listed && {bookmark}), ...(of === 'table' && {keepNext: true}),
    runs: [
      {type: 'text', text: `${shown} ${before}`, format: {}},
      {type: 'count', instruction: `SEQ ${sequence} \\* ARABIC${follows ? '' : ` \\r ${value}`}`, value: String(value)},
      ...(title.length > 0 ? [{type: 'text', text: ' ', format: {}} as const, ...title] : []),
    ],
  }
}
