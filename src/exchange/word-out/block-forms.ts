import type {Code, Html, Table as TableNode} from 'mdast'
import {rangeOf} from '../../markdown/node-ranges.ts'
import type {Draft} from './draft.ts'
import {blockText} from './html.ts'
import {runsOf, trimmed} from './inline.ts'
import type {OpenLists} from './list-forms.ts'
import {quoteDepth, quotedCodeStyles, type Block, type Paragraph, type Run, type Style} from './model.ts'
import {touching} from './ranges.ts'

/** Where blocks stand: the style of their paragraphs, how deep within lists, and the lettered lists that are open around them, innermost first. */
export interface Place {
  readonly style: Style
  readonly depth: number
  readonly around?: readonly OpenLists[]
}

/** A paragraph of running text, or one that goes on with an item; `list` is the number it takes as an item's first. */
export function bodyParagraph(runs: readonly Run[], {style, depth}: Place, list?: Paragraph['list']): Paragraph {
  // An item within a quotation stays part of it.
  if (list) return {type: 'paragraph', style: quoteDepth(style) > 0 ? style : 'ListParagraph', runs, list}
  return depth > 0 && style === 'BodyText' ? {type: 'paragraph', style: 'ListContinue', runs, indent: depth} : {type: 'paragraph', style, runs, ...(depth > 0 && {indent: depth})}
}

/** A task's box before its words. */
export function withBox([first, ...others]: Block[], checked: boolean): Block[] {
  const box: Run = {type: 'text', text: checked ? '☑ ' : '☐ ', format: {}}
  return first?.type === 'paragraph' ? [{...first, runs: [box, ...first.runs]}, ...others] : first ? [first, ...others] : []
}

/** A table of Markdown. */
export function tableBlock(draft: Draft, node: TableNode, {depth, style}: Place): Block {
  const aligns = (node.align ?? []).map(align => align ?? undefined)
  return {
    type: 'table', indent: depth, quote: quoteDepth(style), aligns: Array.from({length: Math.max(...node.children.map(row => row.children.length), 1)}, (_, at) => aligns[at]),
    rows: node.children.map((row, at) => row.children.map((cell, column): readonly Paragraph[] => {
      const align = aligns[column]
      return [{type: 'paragraph', style: at === 0 ? 'TableHead' : 'TableText', runs: trimmed(runsOf(draft, cell.children)), ...(align && {align})}]
    })),
  }
}

/** A block of code, with its lines as they are. */
export function codeBlocks(draft: Draft, node: Code, place: Place): Block[] {
  const entries = touching(draft.entries, rangeOf(node), entry => entry)
  // Hanging indents of four spaces turn entries of the reference list into code.
  if (entries.length > 0) return entries.flatMap(entry => draft.entriesAt(draft, entry))
  const runs = node.value.split('\n').flatMap((line, at): Run[] => [
    ...(at > 0 ? [{type: 'break'} as const] : []), ...(line === '' ? [] : [{type: 'text', text: line.replaceAll('\t', '    '), format: {}} as const]),
  ])
  return [{type: 'paragraph', style: quotedCodeStyles[quoteDepth(place.style) - 1] ?? 'SourceCode', runs, ...(place.depth > 0 && {indent: place.depth})}]
}

/** The text of a block of HTML; what says more than its text is named. */
export function htmlBlocks(draft: Draft, node: Html, place: Place): Block[] {
  const {lines, lost, page} = blockText(node.value)
  if (lost !== undefined) draft.say('html', rangeOf(node).start, {found: lost.slice(0, 40)})
  return [
    ...(page ? [{type: 'paragraph', style: 'Normal', runs: [{type: 'page-break'}]} as const] : []),
    ...lines.map(line => bodyParagraph(line.split('\t').flatMap((text, at): Run[] => [...(at > 0 ? [{type: 'tab'} as const] : []), {type: 'text', text, format: {}}]), place)),
  ]
}
