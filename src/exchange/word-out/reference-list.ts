import type {WrittenStyle} from '../../references/format.ts'
import type {ReferenceEntry, ReferenceList, References} from '../../references/model.ts'
import {indexInOrder, inOrder} from '../../references/order.ts'
import {opensRepeated} from '../../references/repeated.ts'
import type {Report} from '../../report/model.ts'
import type {Range} from '../../text/range.ts'
import type {Draft} from './draft.ts'
import type {Readers} from './facts.ts'
import {runsOf, trimmed} from './inline.ts'
import type {Leaves} from './leaves.ts'
import type {Block, Mark, Paragraph, Run} from './model.ts'

/** The types whose own title is set in italics; of the others it is the title of the work that holds them. */
const italicTitle: ReadonlySet<ReferenceEntry['type']> = new Set(['book', 'report', 'document', 'thesis', 'webpage', 'motion_picture'])

/** Titles in the report's own entries that have no italics yet, though their style asks for them. */
export function italicMarks({text}: Report, list: ReferenceList | undefined): Mark[] {
  return (list?.groups.flat() ?? []).flatMap((entry): Mark[] => {
    const source = text.slice(entry.range.start, entry.range.end)
    if (entry.type === 'unread' || entry.type === 'legislation' || entry.type === 'personal_communication' || /[*_<]/u.test(source)) return []
    const field = entry.fields[italicTitle.has(entry.type) ? 'title' : 'container-title']
    return field && field.range.end > field.range.start && field.range.start >= entry.range.start && field.range.end <= entry.range.end
      ? [{...field.range, format: {italic: true}}] : []
  })
}

/** What the reference list of a document is made of. */
export interface Listing {
  /** The places of the report's own entries. */
  readonly places: readonly Range[]
  /** The paragraphs of the group that begins at a place; none at its other places. */
  at(draft: Draft, place: Range): readonly Block[]
  /** Cited entries of files, for a report without entries of its own; empty where they stand among those. */
  readonly rest: readonly Paragraph[]
}

/** Puts the report's own entries and the cited ones of its files in order; each keeps its words, those of files are written in `style`. */
export function createListing(
  report: Report, references: References, style: WrittenStyle, dated: (entry: ReferenceEntry) => ReferenceEntry, leaves: Leaves, formatEntry: Readers['formatEntry'],
): Listing {
  const groups = references.list?.groups ?? []
  const cited = citedFromFiles(references)
  const fromFile = (entry: ReferenceEntry): Paragraph => ({type: 'paragraph', style: 'Bibliography', runs: runsOfMarkdown(formatEntry(dated(entry), style, report.language))})
  const [first] = groups.at(-1) ?? []
  return {
    places: groups.flat().map(({range}) => range),
    rest: first ? [] : inOrder(cited).map(fromFile),
    at(draft, place) {
      const group = groups.find(([entry]) => entry?.range.start === place.start)
      if (!group) return []
      const numbered = references.list?.numbered === true
      const entries = [...(numbered || references.list?.sorted === true || group.some(({text}) => opensRepeated(text)) ? group : inOrder(group))]
      if (group[0] === first) for (const entry of inOrder(cited)) entries.splice(numbered ? entries.length : indexInOrder(entries, entry), 0, entry)
      const num = numbered ? draft.lists.items({count: 'decimal', before: '', after: '.'}, 0, 1) : undefined
      return entries.map((entry): Block => {
        const paragraph = entry.file === undefined ? ownEntry(draft, entry, leaves) : fromFile(entry)
        return num === undefined ? paragraph : {...paragraph, list: {num, level: 0}}
      })
    },
  }
}

function citedFromFiles({citations, entries}: References): readonly ReferenceEntry[] {
  const cited = new Set(citations.flatMap(({matches}) => matches))
  return entries.filter(entry => entry.file !== undefined && cited.has(entry))
}

function ownEntry(draft: Draft, {range}: ReferenceEntry, leaves: Leaves): Paragraph {
  return {type: 'paragraph', style: 'Bibliography', runs: trimmed(leaves(range).flatMap(nodes => runsOf(draft, nodes, range)))}
}

/** Our own Markdown: plain words and `*italics*`; addresses become links. */
function runsOfMarkdown(markdown: string): Run[] {
  return markdown.split('*').flatMap((text, at): Run[] => text.split(/(https?:\/\/\S*[^\s.,;])/u).flatMap((part, nth): Run[] => {
    if (part === '') return []
    const run: Run = {type: 'text', text: part, format: at % 2 === 1 ? {italic: true} : {}}
    return nth % 2 === 1 ? [{type: 'link', url: part, runs: [run]}] : [run]
  }))
}
