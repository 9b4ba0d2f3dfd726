import type {ReferenceType} from '../knowledge/references/types.ts'
import type {Range} from '../text/range.ts'
import {readNames, type ReadNames} from './authors.ts'
import type {Body} from './body-model.ts'
import {readBody} from './body.ts'
import {toMark} from './body-parts.ts'
import type {CleanText} from './clean-text.ts'
import {dateField, nameList, setText, type Draft} from './draft.ts'
import {namesDirector, readFilm, type FilmMark} from './film.ts'
import {readHead} from './head.ts'
import type {Head} from './head-parts.ts'
import {readTalkEntry} from './interview.ts'
import {readLawBehindHead, readLawEntry, type Reading} from './law-entry.ts'
import {readLinks, type LinkMarks} from './links.ts'
import {taken, trimPiece} from './pieces.ts'
import {isUnreadable, settle} from './settle.ts'
import {styleOf} from './style.ts'
import {beginsWith, holds, phrases} from './tables.ts'
import {leadingThesis} from './thesis.ts'
import {isNewspaper, typeOf} from './type.ts'
import {unplaced} from './unplaced.ts'
import {findYears, type YearMark} from './years.ts'

/** The steps of an entry's reading, before its fields are written. */
interface Steps {
  /** The clean text as given. */
  readonly given: string
  /** The clean text without links and without the list's own number. */
  readonly text: string
  readonly links: LinkMarks
  readonly head: Head
  readonly names: ReadNames | undefined
  readonly body: Body
}

/** Reads the fields of an entry from its clean text; `from` is where it begins behind its number or bullet. Undefined for what is no entry. */
export function readFields(clean: CleanText, given: string, from: number, numbered: boolean): Reading | undefined {
  if (!/\p{L}[\s\S]*?\p{L}/u.test(given) || sendsToEntry(given)) return undefined
  const draft: Draft = {clean, fields: {}}
  const kind = leadingThesis(given, from)
  if (!kind) return readBehindKind(draft, given, from, numbered)
  setText(draft, 'genre', kind)
  return readBehindKind(draft, ' '.repeat(kind.end) + given.slice(kind.end), kind.end, numbered)
}

function readBehindKind(draft: Draft, given: string, from: number, numbered: boolean): Reading | undefined {
  const {clean} = draft
  const links = readLinks(given, from, clean.links)
  setLinks(draft, links)
  const text = mask(given, links.taken)
  const early = readLawEntry(draft, text, from) ?? readTalkEntry(draft, text, from, links.url !== undefined)
  if (early) return early
  const head = readHead(text, findYears(text).filter(year => year.start >= from), clean.emphasis)
  const names = head.authors ? readNames(text, Math.max(head.authors.start, from), head.authors.end) : undefined
  return readLawBehindHead(draft, text, head, names) ?? readWork(draft, {given, text, links, head, names, body: readBehind(draft, text, from, head, links)}, from, numbered)
}

/** "Lihat juga Payne (1991)", "Payne, op. cit., hlm. 3" send to an entry and are none. */
function sendsToEntry(text: string): boolean {
  return text.length < 100 && (/^\s*(?:lihat|bandingkan|see|cf\.)\s/i.test(text) || /(?<!\p{L})(?:(?:op|loc)\.?\s?cit|ibid(?:em)?)(?!\p{L})/iu.test(text))
}

function readBehind({clean, fields}: Draft, text: string, from: number, head: Head, links: LinkMarks): Body {
  const titleOnly = head.titleFirst && head.year !== undefined
  return readBody(clean, head.between ? mask(text, [head.between]) : text, titleOnly ? from : Math.max(head.body, from), yearWithin(text, head), fields.URL !== undefined || links.accessed !== undefined)
}

/** The year as far as it stands within what follows the head. */
function yearWithin(text: string, {year, early, titleFirst}: Head): Range | undefined {
  if (!year) return undefined
  if (early) return titleFirst ? year : undefined
  return /\d\s$/.test(text.slice(0, year.start)) ? undefined : yearSpan(text, year)
}

function readWork(draft: Draft, steps: Steps, from: number, numbered: boolean): Reading | undefined {
  const {fields} = draft
  const {text, head, names} = steps
  setNames(draft, steps)
  setBody(draft, steps.body)
  if (head.year) fields.issued = dateField(draft, head.year, head.year.start, head.year.end)
  const organisation = names?.names.length === 1 ? names.names[0]?.literal : undefined
  const film = readFilm(text)
  const type = typeOfWork(draft, steps, organisation, film !== undefined || (names !== undefined && head.authors !== undefined && namesDirector(text.slice(from, head.authors.end))))
  if (film) setFilm(draft, text, film)
  setLoneTitle(draft, steps)
  settle(fields, type, organisation)
  return isUnreadable(fields, type) ? undefined : {fields, type, style: styleOf(steps.given, head, numbered), excused: unplaced(head.year ? mask(text, [head.year]) : text, text, steps.body, type, fields.DOI !== undefined)}
}

function setNames(draft: Draft, {text, names, body}: Steps): void {
  const {fields} = draft
  if (names && names.names.length > 0) {
    const paper = names.names.length === 1 && isNewspaper(text.slice(names.start, names.end)) ? {literal: text.slice(names.start, names.end), start: names.start, end: names.end} : undefined
    fields.author = nameList(draft, paper ? {...names, names: [paper]} : names)
    if (names.editors) fields.editor = fields.author
    setNewspaper(draft, text, names)
  }
  for (const role of ['editor', 'translator'] as const) {
    const range = body[role]
    const read = range && readNames(text, range.start, range.end)
    if (read && read.names.length > 0) fields[role] = nameList(draft, role === 'editor' ? {...read, names: surnames(text, read.names)} : read)
  }
}

/** "Dalam Rothman, Erlich dan Tropman (eds)": family names of editors alone, of whom the second was taken for what is given to the first. */
function surnames(text: string, names: ReadNames['names']): ReadNames['names'] {
  const [first, second] = names
  if (names.length !== 2 || !first?.family || !first.given || second?.given !== undefined || second?.family === undefined || /[\s.]/.test(first.family + first.given)) return names
  const at = text.indexOf(first.given, first.start + first.family.length)
  return /^,\s$/.test(text.slice(first.start + first.family.length, at)) ? [{family: first.family, start: first.start, end: first.start + first.family.length}, {family: first.given, start: at, end: first.end}, second] : names
}

/** "Nama, Republika 12 Mei 2009, “Judul”": what stands behind the only name is a newspaper. */
function setNewspaper(draft: Draft, text: string, {names}: ReadNames): void {
  const [name] = names
  if (names.length !== 1 || !name?.given || !name.family || !isNewspaper(name.given) || !text.slice(name.start, name.end).endsWith(name.given)) return
  const paper = {start: name.end - name.given.length, end: name.end, text: name.given}
  draft.fields.author = nameList(draft, readNames(text, name.start, name.start + name.family.length))
  setText(draft, 'container-title', toMark(paper))
}

function setBody(draft: Draft, {title, container, place, publisher, edition, thesis, numbers, descriptor, note}: Body): void {
  setText(draft, 'title', title)
  setText(draft, 'container-title', container)
  setText(draft, 'publisher-place', place ?? thesis?.place)
  setText(draft, 'publisher', thesis?.institution ?? publisher)
  setText(draft, 'edition', edition)
  setText(draft, 'volume', numbers.volume)
  setText(draft, 'issue', numbers.issue)
  setText(draft, 'page', numbers.page)
  setText(draft, 'genre', thesis?.genre)
  setText(draft, 'medium', descriptor)
  setText(draft, 'note', note)
  if (!draft.fields.publisher) setText(draft, 'publisher', publisher)
}

function setLinks(draft: Draft, {doi, url, medium, isbn, accessed}: LinkMarks): void {
  setText(draft, 'DOI', doi)
  setText(draft, 'URL', url)
  setText(draft, 'medium', medium)
  setText(draft, 'ISBN', isbn)
  if (accessed) draft.fields.accessed = dateField(draft, accessed.date, accessed.valueStart, accessed.valueEnd)
}

function typeOfWork({clean, fields}: Draft, {text, links, head, names, body}: Steps, organisation: string | undefined, film: boolean): ReferenceType {
  const title = fields.title?.value ?? ''
  const {descriptor} = body
  return typeOf({
    title,
    container: fields['container-title']?.value,
    inside: body.inside,
    editor: body.editor !== undefined,
    organisation,
    newspaper: !fields.URL && isNewspaper(names ? text.slice(names.start, names.end) : ''),
    publisher: fields.publisher?.value,
    place: fields['publisher-place'] !== undefined,
    journal: body.numbers.journal,
    volume: body.numbers.volume !== undefined,
    page: body.numbers.page !== undefined,
    edition: body.edition !== undefined,
    isbn: fields.ISBN !== undefined,
    doi: fields.DOI !== undefined,
    url: fields.URL?.value,
    dated: (head.year?.parts.length ?? 0) > 2,
    thesis: body.thesis !== undefined || fields.genre !== undefined,
    film,
    accessed: links.accessed !== undefined,
    quoted: body.quoted,
    presented: body.presented,
    series: body.series !== undefined,
    handout: (descriptor !== undefined && holds(descriptor.value, phrases.handout)) || [title, ...body.rest.map(piece => piece.text)].some(words => beginsWith(words, phrases.handout) > 0),
    unpublished: /tidak (?:di)?(?:terbitkan|publikasikan)|unpublished/.test(clean.text.toLowerCase()),
    descriptor: descriptor?.value,
    text: clean.text,
  })
}

function setFilm(draft: Draft, text: string, {title, director, studio}: FilmMark): void {
  draft.fields.author = nameList(draft, readNames(text, director.start, director.end))
  setText(draft, 'title', toMark(title))
  delete draft.fields.publisher
  if (/^(?:sutradara|director)$/i.test(draft.fields['publisher-place']?.value ?? '')) delete draft.fields['publisher-place']
  if (studio) setText(draft, 'publisher', toMark(studio))
}

/** Nothing is left for a title: the words before the first full stop were it. */
function setLoneTitle(draft: Draft, {text, links, head, names}: Steps): void {
  const {fields} = draft
  if (fields.title || head.early || names?.names.length !== 1 || !fields.author || /^\p{Lu}[\p{L}-]+, \p{Lu}/u.test(text.slice(names.start, names.end))) return
  const words = trimPiece(text, names.start, names.end)
  const count = words?.text.split(' ').length ?? 0
  if (words && count > (links.url || links.accessed ? 1 : 2) && (fields.author.names[0]?.literal === undefined || count > 5)) {
    setText(draft, 'title', toMark(words))
    delete fields.author
  }
}

function mask(text: string, ranges: readonly Range[]): string {
  let result = text
  for (const {start, end} of ranges) result = result.slice(0, start) + taken.repeat(Math.max(0, end - start)) + result.slice(end)
  return result
}

/** The year with what must go with it: a comma before, brackets that hold nothing else. */
function yearSpan(text: string, year: YearMark): Range {
  let {start} = year
  while (start > 0 && /[\s,]/.test(text[start - 1] ?? '')) start--
  return {start, end: year.end}
}
