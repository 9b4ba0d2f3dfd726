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
export function readComments(part: XmlElement | undefined, extended: XmlElement | undefined, blocks: readonly WordBlock[], context: ReadingContext): ReadonlyMap<string, WordComment> {
  const quoted = quotedWords(blocks)
  const written = childrenOf(part, 'w:comment').map(comment => ({
    id: comment.attributes['w:id'] ?? '',
    author: (comment.attributes['w:author'] ?? '').trim() || '?',
    text: context.blocks(comment, {...context, fields: []}).flatMap(wordsOf).join(' / '),
    thread: childrenOf(comment, 'w:p').at(-1)?.attributes['w14:paraId'] ?? '',
  }))
  const threads = readThreads(extended)
  const first = new Map(written.filter(({thread}) => thread !== '').map(comment => [comment.thread, comment]))
  // An answer to an answer belongs to the first, too; what answers a comment of Peksos stands for itself.
  const above = (comment: typeof written[number]): typeof written[number] | undefined => {
    let top = comment
    for (let steps = 0; steps < 50; steps++) {
      const parent = first.get(threads.get(top.thread)?.parent ?? '')
      if (!parent || parent === comment || parent.author === ownAuthor) break
      top = parent
    }
    return top === comment ? undefined : top
  }
  return new Map(written.filter(comment => !above(comment)).map(comment => {
    const {id, author, text, thread} = comment
    const answers = written.filter(one => above(one) === comment).map(answer => `${answer.author}: ${answer.text}`)
    const done = threads.get(thread)?.done === true
    return [id, {id, author, own: author === ownAuthor, line: commentLine(author, quoted.get(id) ?? '', [text, ...answers].join(' / '), done)}]
  }))
}

/** By a comment's last paragraph: the comment that it answers, and whether it was settled. Word keeps this in a part of its own. */
function readThreads(extended: XmlElement | undefined): ReadonlyMap<string, {readonly parent: string | undefined, readonly done: boolean}> {
  return new Map(childrenOf(extended, 'w15:commentEx').map(({attributes}) => [attributes['w15:paraId'] ?? '', {parent: attributes['w15:paraIdParent'], done: /^(?:1|true|on)$/u.test(attributes['w15:done'] ?? '')}]))
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

/** A comment as Markdown keeps it; `supervisor-comment` reads it back, unless it was settled. */
function commentLine(author: string, words: string, text: string, done: boolean): string {
  const value = (written: string): string => inComment(written).replaceAll('"', '’')
  return `<!-- peksos-comment${done ? '-done' : ''} by="${value(author)}"${words === '' ? '' : ` on="${value(words)}"`}: ${inComment(text)} -->`
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
