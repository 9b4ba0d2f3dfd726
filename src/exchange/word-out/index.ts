import {visit} from 'unist-util-visit'
import {rangeOf} from '../../markdown/node-ranges.ts'
import {citationForm} from '../../references/citation-form.ts'
import type {WrittenStyle} from '../../references/format.ts'
import type {References} from '../../references/model.ts'
import type {Report} from '../../report/model.ts'
import type {WordWish} from '../../settings/profile/model.ts'
import type {Exchanged} from '../message.ts'
import {anchorsOf} from './anchors.ts'
import {assemble} from './assemble.ts'
import {formatFor} from './campus-format.ts'
import {createDraft, headingsOf} from './draft.ts'
import {factsOf, type Readers} from './facts.ts'
import {datedApart, keyCitations} from './key-citations.ts'
import {createLeaves} from './leaves.ts'
import {noteOf, sayUnused} from './notes.ts'
import {pack} from './package.ts'
import {createPictures, isRemote, namedPicture, type FoundPicture, type NamedPicture} from './pictures.ts'
import {createListing, italicMarks} from './reference-list.ts'
import {partsOf} from './xml/parts.ts'

export {sayOfExport, summaryOfExport} from './editor-texts.ts'
export {detailsOf, gapRules, openGaps} from './gaps.ts'

/** What a document is made from. */
export interface Export {
  readonly report: Report
  readonly references: References
  readonly readers: Readers
  /** What the host found at each of `picturesOf`, by their keys. */
  readonly pictures: ReadonlyMap<string, FoundPicture>
  /** The style that entries of files are written in; `auto`: as the report's own entries are. */
  readonly style: WrittenStyle | 'auto'
  /** How the campus wants its documents. */
  readonly wish?: WordWish | undefined
}

/** The pictures that a report names and a host should open; none lies outside the report's own file system. */
export function picturesOf(report: Report, readers: Readers): readonly NamedPicture[] {
  const {logo} = factsOf(report, readers)
  const named = logo === '' ? [] : [namedPicture(report, logo, 0)]
  visit(report.tree, node => {
    if (node.type === 'image' || node.type === 'definition') named.push(namedPicture(report, node.url, rangeOf(node).start))
  })
  return [...new Map(named.map(one => [one.key, one])).values()].filter(({path}) => path !== '' && !path.startsWith('data:') && !path.startsWith('#') && !isRemote(path))
}

/** Writes a report as a Word document. What could not be written is named, with its line. */
export function writeWord({report, references, readers, pictures, style, wish}: Export): Exchanged<Uint8Array> {
  const {format: campus, roomless} = formatFor(wish)
  const {language} = report
  const facts = factsOf(report, readers)
  const leaves = createLeaves(report.tree)
  const cited = new Set(references.citations.flatMap(({matches}) => matches))
  const dated = datedApart(references.entries.filter(entry => entry.file !== undefined && cited.has(entry)))
  const keys = keyCitations(report.text, references.citations, citationForm(references.citations, language), dated)
  const listing = createListing(report, references, readers.writtenStyle(style, references.list?.style, language), dated, leaves, readers.formatEntry)
  const headings = headingsOf(report)
  const draft = createDraft({
    report, references, fronts: facts.fronts, headings, anchors: anchorsOf(report.text, report.outline, headings), picture: createPictures(report, pictures), note: noteOf,
    marks: [...keys.marks, ...italicMarks(report, references.list)].sort((a, b) => a.start - b.start),
    entries: listing.places, entriesAt: (own, place) => listing.at(own, place),
  })
  if (roomless) draft.say('no-room', undefined)
  if (report.frontMatter.errors.length > 0) draft.say('front-matter-broken', report.frontMatter.range?.start)
  for (const {key, range} of facts.others) draft.say('front-matter', range.start, {key})
  for (const {key, range} of keys.unknown) draft.say('key-unknown', range.start, {key})
  const {blocks, title, chapters, format} = assemble(draft, facts, listing, leaves, campus)
  sayUnused(draft)
  const authors = facts.authors.map(({name}) => name)
  const counted = blocks.some(({type}) => type === 'contents')
  const parts = partsOf({blocks, notes: draft.notes, lists: draft.lists, chapters, title, authors, language, counted}, format)
  return {value: pack(parts), messages: [...draft.messages].sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity))}
}
