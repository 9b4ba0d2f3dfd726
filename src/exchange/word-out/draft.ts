import type {Definition, FootnoteDefinition, FootnoteReference} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Section} from '../../markdown/model.ts'
import type {References} from '../../references/model.ts'
import type {Report} from '../../report/model.ts'
import type {Range} from '../../text/range.ts'
import type {ExchangeMessage} from '../message.ts'
import {contentsLines} from './contents-lines.ts'
import {createLists, type Lists} from './lists.ts'
import {messageOf, type WordMessage} from './messages.ts'
import type {Block, ContentsEntry, Mark, Note, Picture} from './model.ts'

/** A picture that a report names, or why it is not there. */
export type Pictured = Picture | 'image-missing' | 'image-remote' | 'image-format'

/** What one export gathers while it goes through a report. */
export interface Draft {
  readonly report: Report
  readonly references: References
  readonly fronts: ReadonlySet<Section>
  /** Tables of contents, which Word makes itself. */
  readonly contents: readonly Range[]
  readonly messages: ExchangeMessage[]
  readonly notes: Note[]
  readonly lists: Lists
  readonly marks: readonly Mark[]
  readonly definitions: ReadonlyMap<string, Definition>
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>
  /** Identifiers that something refers to. */
  readonly used: {readonly links: Set<string>, readonly notes: Set<string>}
  /** Captions by what is counted, for the lists of tables and figures. */
  readonly captions: {readonly table: ContentsEntry[], readonly figure: ContentsEntry[]}
  /** How far captions are counted, by their word. */
  readonly counts: Map<string, {prefix: string, value: number}>
  /** Bookmarks of headings by the slug that links use. */
  readonly anchors: ReadonlyMap<string, string>
  /** Headings and list items of the outline in document order, run-in labels excepted: they stay in their paragraph. */
  readonly headings: readonly Section[]
  readonly items: readonly Section[]
  /** Where the entries of the reference list stand, in document order; they are written together, in their own order. */
  readonly entries: readonly Range[]
  /** `offset`: where the path is written. */
  picture(path: string, offset: number): Pictured
  /** Writes the note that a reference names and gives its number; undefined where there is none. */
  note(draft: Draft, node: FootnoteReference): number | undefined
  /** The blocks of the entries, at the first entry of each group; nothing at the others. */
  entriesAt(draft: Draft, entry: Range): readonly Block[]
  say(id: WordMessage, offset: number | undefined, data?: Readonly<Record<string, string | number>>): void
}

/** Begins an export. */
export function createDraft(
  given: Pick<Draft, 'report' | 'references' | 'fronts' | 'marks' | 'anchors' | 'picture' | 'note' | 'headings' | 'entries' | 'entriesAt'>,
): Draft {
  const {report} = given
  const definitions = new Map<string, Definition>()
  const footnotes = new Map<string, FootnoteDefinition>()
  visit(report.tree, node => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) footnotes.set(node.identifier, node)
  })
  const messages: ExchangeMessage[] = []
  const said = new Set<string>()
  return {
    ...given,
    messages, definitions, footnotes,
    notes: [],
    lists: createLists(),
    items: report.outline.items,
    contents: contentsLines(report),
    used: {links: new Set(), notes: new Set()},
    captions: {table: [], figure: []},
    counts: new Map(),
    say(id, offset, data = {}) {
      const message = messageOf(id, offset === undefined ? undefined : report.lines.point(offset).line, data)
      // A picture shown twice, or a table cell looked at again, is one thing to say.
      const key = JSON.stringify(message)
      if (!said.has(key)) messages.push(message)
      said.add(key)
    },
  }
}

/** The headings of a report that are paragraphs of their own; run-in labels stay where they are. */
export function headingsOf({outline}: Report): readonly Section[] {
  return outline.sections.filter(({heading}) => heading && heading.form !== 'run-in')
}
