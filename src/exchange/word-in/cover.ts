import {escapeHeading, escapeLineStart} from '../plain/escape.ts'
import type {MarkdownWriter} from '../plain/markdown-writer.ts'
import {writeInline, type InlineOptions} from './inline.ts'
import {plainOf, type TextSpan, type WordBlock, type WordParagraph} from './model.ts'

/** A cover that was made by centring lines: the lines of its title, and all others. */
export interface Cover {
  readonly title: readonly WordParagraph[]
  readonly others: readonly WordParagraph[]
}

const fewestCentred = 3
const mostLines = 40
const mostWords = 40
const mostWordsOfTitle = 35

/** Reads what stands before the first heading as a cover, where most of its lines are centred and none is a paragraph of text. */
export function readCover(blocks: readonly WordBlock[]): Cover | undefined {
  const lines = blocks.filter((block): block is WordParagraph => block.type === 'paragraph' && !isEmpty(block))
  const centred = lines.filter(({align}) => align === 'center')
  if (centred.length < fewestCentred || centred.length * 2 < lines.length || lines.length > mostLines || blocks.some(({type}) => type === 'table')) return undefined
  if (lines.some(line => wordsOf(line) > mostWords || line.label !== undefined)) return undefined
  const first = blocks.findIndex(block => block.type === 'paragraph' && isTitle(block))
  const title: WordParagraph[] = []
  for (let at = first; at >= 0 && at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.type !== 'paragraph' || !isTitle(block) || title.reduce((sum, line) => sum + wordsOf(line), wordsOf(block)) > mostWordsOfTitle) break
    title.push(block)
  }
  return {title, others: lines.filter(line => !title.includes(line))}
}

function isTitle(paragraph: WordParagraph): boolean {
  const shown = paragraph.spans.filter((span): span is TextSpan => span.type === 'text' && span.text.trim() !== '')
  return paragraph.align === 'center' && shown.length > 0 && shown.every(({bold}) => bold)
}

function isEmpty({spans}: WordParagraph): boolean {
  return plainOf(spans).trim() === '' && spans.every(({type}) => type !== 'picture')
}

function wordsOf({spans}: WordParagraph): number {
  return plainOf(spans).trim().split(/\s+/u).length
}

/** The title as a heading, all else as lines of one paragraph: in bold and capitals they would read as headings. */
export function writeCover({title, others}: Cover, {writer, inline}: {readonly writer: MarkdownWriter, readonly inline: Pick<InlineOptions, 'note' | 'picture'>}): void {
  const [first] = title
  const look = {...inline, bold: false, underline: false}
  const text = title.map(({spans}) => writeInline(spans, {...look, lineBreak: ' '}).trim()).join(' ')
  if (first) writer.block([`# ${escapeHeading(text.replace(/\s+/gu, ' '))}`], first.ordinal)
  for (const [at, {spans, ordinal}] of others.entries()) {
    for (const [nth, line] of writeInline(spans, {...look, lineBreak: '\n'}).split('\n').map(one => escapeLineStart(one.trim())).filter(Boolean).entries()) {
      if (at === 0 && nth === 0) writer.block([line], ordinal)
      else writer.line(line, ordinal, 0)
    }
  }
}
