import {childrenOf, type XmlElement} from '../package/xml.ts'
import type {ReadingContext} from './context.ts'
import {firstWords} from './messages.ts'
import {plainOf, type Span, type WordBlock} from './model.ts'

/** The author of the comments that Peksos writes; they are findings, which come anew with every check. */
export const ownAuthor = 'Peksos'

/** A comment of a Word document. */
export interface WordComment {
  readonly id: string
  readonly author: string
  readonly own: boolean
  /** As it stands in the Markdown. */
  readonly line: string
}

/** Reads the comments with the words that they are about. */
export function readComments(part: XmlElement | undefined, blocks: readonly WordBlock[], context: ReadingContext): ReadonlyMap<string, WordComment> {
  const quoted = quotedWords(blocks)
  return new Map(childrenOf(part, 'w:comment').map(comment => {
    const id = comment.attributes['w:id'] ?? ''
    const author = (comment.attributes['w:author'] ?? '').trim() || '?'
    const text = context.blocks(comment, {...context, fields: []}).flatMap(wordsOf).join(' / ')
    return [id, {id, author, own: author === ownAuthor, line: commentLine(author, quoted.get(id) ?? '', text)}]
  }))
}

/** The comments that begin in these blocks and were not written yet. */
export function commentLines(blocks: readonly WordBlock[], comments: ReadonlyMap<string, WordComment>, placed: Set<WordComment>): string[] {
  const lines: string[] = []
  for (const span of spansOf(blocks)) {
    const comment = span.type === 'comment' && span.edge !== 'end' ? comments.get(span.id) : undefined
    if (!comment || placed.has(comment)) continue
    placed.add(comment)
    if (!comment.own) lines.push(comment.line)
  }
  return lines
}

/** A comment as Markdown keeps it; `supervisor-comment` reads it back. */
function commentLine(author: string, words: string, text: string): string {
  const value = (written: string): string => inComment(written).replaceAll('"', '’')
  return `<!-- peksos-comment by="${value(author)}"${words === '' ? '' : ` on="${value(words)}"`}: ${inComment(text)} -->`
}

/** Two hyphens, or a `>` behind one, would end the comment. */
function inComment(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/-(?=[->])/gu, '‐').replace(/-$/u, '‐').trim()
}

/** The words of a paragraph, or of a table row by row. */
function wordsOf(block: WordBlock): string[] {
  const words = block.type === 'paragraph' ? [plainOf(block.spans).trim()] : block.rows.map(row => row.map(cell => cell.blocks.flatMap(wordsOf).join(' ')).filter(Boolean).join('; '))
  return words.filter(Boolean)
}

function quotedWords(blocks: readonly WordBlock[]): Map<string, string> {
  const words = new Map<string, string>()
  const open = new Set<string>()
  for (const span of spansOf(blocks)) {
    if (span.type === 'comment' && span.edge === 'start') open.add(span.id)
    else if (span.type === 'comment' && span.edge === 'end') open.delete(span.id)
    else if (span.type === 'text' || span.type === 'break') for (const id of open) {
      const known = words.get(id) ?? ''
      words.set(id, known + (span.type === 'text' ? span.text : ' '))
      if (known.length >= 200) open.delete(id)
    }
  }
  return new Map([...words].map(([id, text]) => [id, firstWords(text, 80)]))
}

function* spansOf(blocks: readonly WordBlock[]): Generator<Span> {
  for (const block of blocks) {
    if (block.type === 'table') for (const row of block.rows) for (const cell of row) yield* spansOf(cell.blocks)
    else {
      yield* block.spans
      yield* spansOf(block.boxes)
    }
  }
}
