import type {Data} from '../../lint/finding.ts'
import type {HeadingTools} from '../heading-tools.ts'
import type {ExchangeMessage} from '../message.ts'
import {createWriter} from '../plain/markdown-writer.ts'
import {openWord, type WordPackage} from '../package/open.ts'
import {refuse, refused} from '../package/refusals.ts'
import {childrenOf, readXml, type XmlElement} from '../package/xml.ts'
import {readBlocks, readBody} from './body.ts'
import {commentLines, readComments, type WordComment} from './comments.ts'
import type {ReadingContext} from './context.ts'
import {headingNames, linkHeadings} from './inner-links.ts'
import {conversionMessage, firstWords, type ConversionId} from './messages.ts'
import type {PictureSpan, WordBlock} from './model.ts'
import {readLists} from './numbering.ts'
import {lineOf, noteHomes, paragraphNumbers, placesOf, type ParagraphPlace} from './paragraph-places.ts'
import {collectPictures, type Picture} from './pictures.ts'
import {quoteTables} from './quotes.ts'
import {readStyles} from './styles.ts'
import {writeBody, writeInner, type BodyContext, type WrittenNote} from './write-body.ts'

/** A Word document as Markdown. */
export interface ConvertedWord {
  readonly text: string
  /** In the order of the lines. */
  readonly places: readonly ParagraphPlace[]
  readonly pictures: readonly Picture[]
}

/** How a document is read. */
export interface WordOptions {
  /** Where pictures are written, as the Markdown names it (with the slash behind it); without it they are only named. */
  readonly pictureFolder?: string
}

/** The most messages about single places. */
const mostNotes = 300

/** Reads a Word document as Markdown that reads back as the same report, or says in one sentence why it cannot. */
export function readWord(bytes: Uint8Array, tools: HeadingTools, options: WordOptions = {}): {readonly value: ConvertedWord, readonly messages: readonly ExchangeMessage[]} | {readonly refusal: ExchangeMessage} {
  const done = refused(() => convert(openWord(bytes), tools, options))
  return 'refusal' in done ? done : done.value
}

function convert(word: WordPackage, tools: HeadingTools, options: WordOptions): {readonly value: ConvertedWord, readonly messages: readonly ExchangeMessage[]} {
  const notes: {id: ConversionId, ordinal: number, data: Data}[] = []
  const noted = new Set<string>()
  const note = (id: ConversionId, ordinal: number, data: Data = {}): void => {
    const key = `${id} ${ordinal} ${JSON.stringify(data)}`
    // The same about one paragraph is said once, and nobody reads hundreds.
    if (noted.has(key) || noted.size >= mostNotes) return
    noted.add(key)
    notes.push({id, ordinal, data})
  }
  const styles = readStyles(word.related('styles'))
  const counts = {insertions: 0, deletions: 0, moves: 0, contents: 0, cells: 0, headers: false}
  const context: ReadingContext = {styles, lists: readLists(word.related('numbering'), styles), relations: word.relations, fields: [], counts, holds: part => word.holds(part), part: name => partOf(word, name), blocks: readBlocks, note}
  const written = word.text(word.main) ?? refuse('missing-part', {part: word.main})
  const read = quoteTables(readBody(written, word.main, context))
  const names = headingNames(read)
  const linked = (from: readonly WordBlock[]): WordBlock[] => linkHeadings(from, names, note)
  const blocks = linked(read)
    const footnotes = {footnote: notesOf(word, 'footnotes', context), endnote: notesOf(word, 'endnotes', context)}
  const notesIn = (of: readonly WordBlock[]): WordBlock[] => of.flatMap(block => block.type === 'table' ? block.rows.flatMap(row => row.flatMap(cell => notesIn(cell.blocks)))
    : [...block.spans.flatMap(span => span.type === 'note' ? footnotes[span.kind].get(span.id) ?? [] : []), ...notesIn(block.boxes)])
  const comments = readComments(word.related('comments'), word.related('commentsExtended'), [...blocks, ...footnotes.footnote.values(), ...footnotes.endnote.values()].flat(), context)
  const pictures = collectPictures(word, options.pictureFolder, ({ordinal, alt, part}) => note('picture-lost', ordinal, {words: alt || firstWords(part ?? '')}))
  const writer = createWriter()

  const numbers = new Map<string, number>()
  const waiting: string[] = []
  const inline = {
    note: (kind: 'footnote' | 'endnote', id: string): string => {
      const key = `${kind} ${id}`
      if (!footnotes[kind].has(id)) return ''
      if (!numbers.has(key)) {
        numbers.set(key, numbers.size + 1)
        waiting.push(key)
      }
      return `[^${numbers.get(key)}]`
    },
    picture: (picture: PictureSpan): string => pictures.markdown(picture),
  }
  const placed = new Set<WordComment>()
  const body: BodyContext = {
    writer, tools, inline,
    takeNotes: () => takeNotes(),
    comments: of => commentLines(comments.size > 0 ? [...of, ...notesIn(of)] : of, comments, placed),
    note: (id, ordinal, words) => note(id, ordinal, words === undefined ? {} : {words: firstWords(words, 120)}),
  }
  const homes = noteHomes(blocks)
  const takeNotes = (): WrittenNote[] => {
    const taken: WrittenNote[] = []
    // A note may refer to another one.
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      const [kind = 'footnote', id = ''] = key.split(' ') as ['footnote' | 'endnote', string]
      taken.push({lines: noteLines(numbers.get(key) ?? 0, linked(footnotes[kind].get(id) ?? []), body), ordinal: homes.get(key) ?? -1})
    }
    return taken
  }
  writeBody(blocks, body)
  for (const comment of comments.values()) if (!placed.has(comment) && !comment.own) writer.block([comment.line], -1)
  const numbering = paragraphNumbers(blocks)
  const text = writer.text()
  const places = placesOf(writer.places(), numbering)
  const messages = messagesOf(notes, counts, [...comments.values()], pictures.unwritten(), numbering, places)
  return {value: {text, places, pictures: pictures.all()}, messages}
}

/** A part that the text can do without. */
function partOf(word: WordPackage, name: string): XmlElement | undefined {
  const done = refused(() => {
    const text = word.text(name)
    return text === undefined ? undefined : readXml(text, name)
  })
  return 'refusal' in done ? undefined : done.value
}

/** Footnotes or endnotes by their ids; Word's own separators are none. */
function notesOf(word: WordPackage, type: 'footnotes' | 'endnotes', context: ReadingContext): Map<string, WordBlock[]> {
  const part = word.related(type)
  const target = [...word.relations.values()].find(relation => relation.type.endsWith(`/${type}`))?.target ?? ''
  const relations = part ? word.relationsOf(target) : word.relations
  const own = (note: XmlElement): boolean => (note.attributes['w:type'] ?? 'normal') === 'normal'
  return new Map(childrenOf(part).filter(own).map(note => [note.attributes['w:id'] ?? '', readBlocks(note, {...context, relations, fields: []})]))
}

function noteLines(number: number, blocks: readonly WordBlock[], context: BodyContext): string[] {
  const [first = '', ...others] = writeInner(blocks, context).text().trimEnd().split('\n')
  return [`[^${number}]: ${first}`.trimEnd(), ...others.map(line => line === '' ? '' : `    ${line}`)]
}

function messagesOf(
  notes: readonly {readonly id: ConversionId, readonly ordinal: number, readonly data: Data}[], counts: ReadingContext['counts'], comments: readonly WordComment[], unwritten: number,
  numbering: ReturnType<typeof paragraphNumbers>, places: readonly ParagraphPlace[],
): ExchangeMessage[] {
  const counted: readonly (readonly [ConversionId, number])[] = [
    ['insertions', counts.insertions], ['deletions', counts.deletions], ['moves', counts.moves], ['contents', counts.contents],
    ['comments', comments.filter(({own}) => !own).length], ['own-comments', comments.filter(({own}) => own).length], ['pictures-named', unwritten],
  ]
  return [
    ...counted.filter(([, count]) => count > 0).map(([id, count]) => conversionMessage(id, {count})),
    ...counts.headers ? [conversionMessage('headers')] : [],
    ...notes.toSorted((a, b) => a.ordinal - b.ordinal).map(({id, ordinal, data}) => {
      const line = lineOf(ordinal, places)
      return {...conversionMessage(id, data, numbering.get(ordinal)?.number), ...(line !== undefined && {line})}
    }),
  ]
}
