import type {ReferenceField, ReferenceType} from '../knowledge/references/types.ts'
import type {Section} from '../markdown/model.ts'
import {fold} from '../text/fold.ts'
import {memoize} from '../text/memo.ts'
import type {Range} from '../text/range.ts'
import {readNames, type ReadNames} from './authors.ts'
import {readBody} from './body.ts'
import {cleanText, rangeIn, type CleanText} from './clean-text.ts'
import {readForeignLaw} from './foreign-law.ts'
import {readHead, type Head} from './head.ts'
import {readLaw, type ReadLaw} from './law.ts'
import {readLinks, type LinkMarks, type Mark} from './links.ts'
import {missingFields} from './missing.ts'
import {movedEntry} from './moved.ts'
import type {DateField, NameList, ReferenceEntry, ReferenceFields, ReferenceStyle} from './model.ts'
import {readFilm} from './film.ts'
import {readInterview} from './interview.ts'
import {readIssuedLaw} from './issued-law.ts'
import {taken, trimPiece, type Piece} from './pieces.ts'
import {readPlaceAndPublisher} from './place.ts'
import {styleOf} from './style.ts'
import {readStub} from './stub.ts'
import {beginsWith, holds, phrases} from './tables.ts'
import {isNewspaper, sameOrganisation, typeOf} from './type.ts'
import {findYears, type ReadDate} from './years.ts'

/** Longer entries are no entries: patterns never see more than this. */
const longest = 2500

type Fields = {-readonly [Field in keyof ReferenceFields]: ReferenceFields[Field]}

/** Reads one entry, `[start, end)` of a report's text. Any text gives an entry; one that cannot be read is `unread`. */
export function readEntry(source: string, start: number, end: number, section?: Section, numbered = false): ReferenceEntry {
  const text = source.slice(start, end)
  const read = text.length > longest ? unread(text) : numbered ? readNumbered(text) : readPlain(text)
  return {...movedEntry(read, start), text, section}
}

// Between two keystrokes all entries but one stay as they were; places count from the entry's start.
const readPlain = memoize((text: string) => readText(text, false))
const readNumbered = memoize((text: string) => readText(text, true))

function readText(text: string, numbered: boolean): ReferenceEntry {
  const clean = cleanText(text, 0, text.length)
  const from = /^\s{0,3}(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)](?=\s|\p{Lu})|[-•·▪–*](?=\s))\s{0,3}/u.exec(clean.text)?.[0].length ?? 0
  const body = ' '.repeat(from) + undash(clean.text.slice(from))
  const range = {start: 0, end: text.length}
  const stub = readStub(text, range, clean)
  if (stub) return {range, text, type: 'book', ...stub, missing: missingFields('book', field => stub.fields[field] !== undefined), section: undefined, key: keyOf(stub.fields, clean.text)}
  const read = readFields(clean, body, from, numbered)
  if (!read) return unread(text, clean)
  const {fields, type, style, excused, law} = read
  const has = (field: ReferenceField): boolean => fields[field] !== undefined || excused.has(field)
  const key = law ? fold(`${law.name.value} ${fields.number?.value ?? ''} ${fields.issued?.['date-parts']?.[0] ?? ''}`).trim() : keyOf(fields, clean.text)
  return {range, text, type, fields, missing: missingFields(type, has), style, section: undefined, key, ...(law && {law})}
}

function unread(text: string, clean = cleanText(text, 0, longest)): ReferenceEntry {
  return {range: {start: 0, end: text.length}, text, type: 'unread', fields: {}, missing: [], style: 'unknown', section: undefined, key: fold(clean.text.slice(0, 40))}
}

interface Reading { readonly fields: ReferenceFields, readonly type: ReferenceType, readonly style: ReferenceStyle, readonly excused: ReadonlySet<ReferenceField>, readonly law?: ReferenceEntry['law'] }

function readFields(clean: CleanText, text: string, from: number, numbered: boolean): Reading | undefined {
  if (!/\p{L}[\s\S]*?\p{L}/u.test(text)) return undefined
  const fields: Fields = {}
  const excused = new Set<ReferenceField>()
  const set = (field: 'title' | 'container-title' | 'publisher' | 'publisher-place' | 'volume' | 'issue' | 'page' | 'edition' | 'number' | 'genre' | 'medium' | 'URL' | 'DOI' | 'ISBN' | 'note', mark: Mark | undefined): void => {
    if (mark && mark.value !== '') fields[field] = {value: mark.value, range: rangeIn(clean, mark.valueStart, mark.valueEnd)}
  }
  // "Lihat juga Payne (1991)" sends to an entry and is none.
  if (text.length < 80 && /^\s*(?:lihat|bandingkan|see|cf\.)\s/i.test(text)) return undefined
  const links = readLinks(text, from, clean.links)
  setLinks(fields, clean, links, set)
  const masked = mask(text, links.taken)
  // "UU Perlindungan Anak" names a law by its subject alone.
  const law = readLaw(masked, skipQuotes(masked, from)) ?? (masked.length < 90 && /^\s*(?:UU|Undang-Undang|Perda|Permensos|Perpres)\s\p{Lu}/u.test(masked) ? readLaw(masked, skipQuotes(masked, from), false) : undefined)
  if (law && isLawEntry(law, masked)) return lawFields(clean, masked, law, fields, set)
  const issued = readIssuedLaw(masked, from)
  if (issued && isLawEntry(issued.law, masked)) {
    const range = rangeIn(clean, issued.issuer.start, issued.issuer.end)
    fields.author = {names: [{literal: issued.issuer.value, range}], others: false, range}
    return lawFields(clean, masked, issued.law, fields, set)
  }
  const talk = readInterview(masked, from)
  const film = readFilm(masked)
  const years = findYears(masked).filter(year => year.start >= from)
  const head = readHead(masked, years, clean.emphasis)
  const names = head.authors ? readNames(masked, Math.max(head.authors.start, from), head.authors.end) : undefined
  // "Republik Indonesia. (2009). Undang-Undang Nomor 11 …"
  const inner = readLaw(masked, skipQuotes(masked, head.body))
  if (inner && isLawEntry(inner, masked)) {
    if (names) fields.author = nameList(clean, names)
    const reading = lawFields(clean, masked, inner, fields, set)
    if (head.year && !fields.issued) fields.issued = dateField(clean, head.year, head.year.start, head.year.end)
    return reading
  }
  const foreign = readForeignLaw(masked.trim())
  if (foreign) return foreignLaw(clean, masked, foreign, fields, set, head)
  const titleOnly = head.titleFirst && head.year ? {start: 0, end: head.year.start} : undefined
  const skip = head.year && !head.early ? /\d\s$/.test(masked.slice(0, head.year.start)) ? undefined : yearSpan(masked, head.year) : titleOnly ? head.year : undefined
  const body = readBody(clean, masked, titleOnly ? from : Math.max(head.body, from), skip, fields.URL !== undefined || links.accessed !== undefined)
  if (head.year) fields.issued = dateField(clean, head.year, head.year.start, head.year.end)
  if (names && names.names.length > 0) {
    if (names.editors) {
      fields.editor = nameList(clean, names)
      fields.author = fields.editor
    } else fields.author = nameList(clean, names)
  }
  set('title', body.title)
  set('container-title', body.container)
  set('publisher-place', body.place)
  set('publisher', body.thesis?.institution ?? body.publisher)
  if (body.thesis?.institution && body.publisher && !fields.publisher) set('publisher', body.publisher)
  set('edition', body.edition)
  set('volume', body.numbers.volume)
  set('issue', body.numbers.issue)
  set('page', body.numbers.page)
  if (!body.place && body.thesis?.place) set('publisher-place', body.thesis.place)
  set('genre', body.thesis?.genre)
  set('medium', body.descriptor)
  set('note', body.note)
  if (body.editor) {
    const editors = readNames(masked, body.editor.start, body.editor.end)
    if (editors.names.length > 0) fields.editor = nameList(clean, editors)
  }
  if (body.translator) {
    const translators = readNames(masked, body.translator.start, body.translator.end)
    if (translators.names.length > 0) fields.translator = nameList(clean, translators)
  }
  const organisation = names?.names.length === 1 ? names.names[0]?.literal : undefined
  const type = typeOf({
    title: fields.title?.value ?? '', container: fields['container-title']?.value, inside: body.inside, editor: body.editor !== undefined, organisation,
    newspaper: !fields.URL && isNewspaper(names ? masked.slice(names.start, names.end) : ''), publisher: fields.publisher?.value, place: fields['publisher-place'] !== undefined, journal: body.numbers.journal, volume: body.numbers.volume !== undefined, page: body.numbers.page !== undefined,
    edition: body.edition !== undefined, isbn: fields.ISBN !== undefined, doi: fields.DOI !== undefined, url: fields.URL?.value, dated: (head.year?.parts.length ?? 0) > 2,
    thesis: body.thesis !== undefined, film: film !== undefined, accessed: links.accessed !== undefined, quoted: body.quoted, handout: (body.descriptor !== undefined && holds(body.descriptor.value, phrases.handout)) || beginsWith(fields.title?.value ?? '', phrases.handout) > 0 || body.rest.some(piece => beginsWith(piece.text, phrases.handout) > 0), unpublished: /tidak (?:di)?(?:terbitkan|publikasikan)|unpublished/.test(clean.text.toLowerCase()), descriptor: body.descriptor?.value, text: clean.text,
  })
  if (film) {
    const directors = readNames(masked, film.director.start, film.director.end)
    fields.author = nameList(clean, directors)
    set('title', toMark(film.title))
    delete fields.publisher
    if (film.studio) set('publisher', toMark(film.studio))
  }
  if (talk && type === 'personal_communication') {
    // "R.S. (pekerja sosial). Komunikasi pribadi, 12 Juni 2022": person and kind are no title.
    if (fields.title?.value.startsWith(talk.value)) delete fields.title
    fields.author ??= {names: [{literal: talk.value, range: rangeIn(clean, talk.valueStart, talk.valueEnd)}], others: false, range: rangeIn(clean, talk.valueStart, talk.valueEnd)}
    if (fields.author.names.some(name => /^(?:hasil |wawancara|interview)|personal comm|komunikasi/i.test(name.literal ?? name.family ?? ''))) fields.author = {names: [{literal: talk.value, range: rangeIn(clean, talk.valueStart, talk.valueEnd)}], others: false, range: rangeIn(clean, talk.valueStart, talk.valueEnd)}
  }
  // Nothing is left for a title: the words before the first full stop were it.
  if (!fields.title && !head.early && names?.names.length === 1 && fields.author && !/^\p{Lu}[\p{L}-]+, /u.test(masked.slice(names.start, names.end)) && type !== 'personal_communication') {
    const words = trimPiece(masked, names.start, names.end)
    if (words && words.text.split(' ').length > (links.url || links.accessed ? 1 : 2) && (fields.author.names[0]?.literal === undefined || words.text.split(' ').length > 5)) {
      set('title', toMark(words))
      delete fields.author
    }
  }
  settle(fields, type, organisation)
  if (isUnreadable(fields, type)) return undefined
  return {fields, type, style: styleOf(text, head, numbered), excused}
}

function toMark(piece: Piece): Mark {
  return {start: piece.start, end: piece.end, value: piece.text, valueStart: piece.start, valueEnd: piece.end}
}

/** "Usman, Sunyoto - 2004 - Judul - Kota - Penerbit": dashes in place of full stops, length kept. */
function undash(text: string): string {
  return /\s[-–—]\s/.test(text) && (text.match(/\s[-–—]\s/g)?.length ?? 0) >= 3 ? text.replace(/\s[-–—]\s/g, '.  ') : text
}

/** What follows from the type: an organisation publishes its own report, a periodical is no publisher, pages alone are no volume. */
function settle(fields: Fields, type: ReferenceType, organisation: string | undefined): void {
  const author = fields.author?.names[0]
  if ((type === 'report' || type === 'book') && organisation !== undefined && !fields.publisher && author) fields.publisher = {value: organisation, range: author.range}
  if (fields.publisher && organisation !== undefined && /^(?:author|penulis)$/i.test(fields.publisher.value) && author) fields.publisher = {value: organisation, range: fields.publisher.range}
  // A newspaper that signs its own news.
  if (type === 'article-newspaper' && !fields['container-title'] && author) {
    const name = author.literal ?? [author.given, author.family].filter(Boolean).join(' ')
    if (isNewspaper(name)) fields['container-title'] = {value: name, range: author.range}
  }
  if (type === 'webpage' && fields.publisher && !fields['container-title'] && organisation !== undefined && sameOrganisation(organisation, fields.publisher.value)) delete fields.publisher
}

/** Neither a year nor an address, publisher, journal or names: nothing tells that it is an entry. */
function isUnreadable(fields: ReferenceFields, type: ReferenceType): boolean {
  if (type === 'personal_communication') return false
  if (!/\p{L}[\s\S]*?\p{L}[\s\S]*?\p{L}/u.test(fields.title?.value ?? '') && !fields.URL && !fields.DOI && !(fields.author && fields.issued)) return true
  const signs = [fields.issued, fields.URL, fields.DOI, fields.publisher, fields['publisher-place'], fields.volume, fields['container-title'], fields.ISBN, fields.genre, fields.medium].filter(Boolean).length
  if (signs === 0) return !(fields.author && fields.title && fields.author.names.some(name => name.given !== undefined || name.literal !== undefined)) || !fields.title
  return !fields.title && !fields.URL && !fields.DOI && !fields.author
}

function isLawEntry(law: ReadLaw, text: string): boolean {
  if (law.number || law.kind?.unnumbered) return law.number !== undefined || law.year !== undefined || text.trim().length < 160
  return law.title !== undefined && (/\btentang\b/i.test(text) || /^(?:uu|perda|permen|perpres|pp)/i.test(law.genre.value))
}

function lawFields(clean: CleanText, text: string, law: ReadLaw, fields: Fields, set: (field: 'number' | 'title' | 'note' | 'publisher' | 'publisher-place', mark: Mark | undefined) => void): Reading {
  set('number', law.number)
  set('title', law.title)
  set('note', law.gazette)
  const place = readPlaceAndPublisher(text, law.end, text.length, law.end - 1)
  set('publisher-place', place?.place)
  set('publisher', place?.publisher)
  if (law.year) fields.issued = dateField(clean, {parts: [Number(law.year.value)], suffix: undefined, undated: false}, law.year.valueStart, law.year.valueEnd)
  const excused = new Set<ReferenceField>(law.kind?.unnumbered ? ['number', 'issued'] : [])
  return {fields, type: 'legislation', style: 'unknown', excused, law: {kind: law.kind?.id ?? 'act', name: {value: law.genre.value, range: rangeIn(clean, law.genre.valueStart, law.genre.valueEnd)}}}
}

function foreignLaw(clean: CleanText, text: string, law: {readonly titleEnd: number, readonly number: Mark | undefined}, fields: Fields, set: (field: 'number' | 'title', mark: Mark | undefined) => void, head: Head): Reading {
  const offset = text.length - text.trimStart().length
  const title = text.slice(offset, offset + law.titleEnd).replace(/[\s.,]+$/, '')
  set('title', {start: offset, end: offset + title.length, value: title, valueStart: offset, valueEnd: offset + title.length})
  if (law.number) set('number', {...law.number, valueStart: law.number.valueStart + offset, valueEnd: law.number.valueEnd + offset})
  const year = findYears(text)[0] ?? head.year
  if (year) fields.issued = dateField(clean, year, year.start, year.end)
  else {
    const within = /\b(?:1[6-9]|20)\d{2}\b/.exec(text)
    if (within) fields.issued = dateField(clean, {parts: [Number(within[0])], suffix: undefined, undated: false}, within.index, within.index + 4)
  }
  return {fields, type: 'legislation', style: 'unknown', excused: new Set<ReferenceField>(['number'])}
}

function setLinks(fields: Fields, clean: CleanText, links: LinkMarks, set: (field: 'URL' | 'DOI' | 'medium' | 'ISBN', mark: Mark | undefined) => void): void {
  set('DOI', links.doi)
  set('URL', links.url)
  set('medium', links.medium)
  set('ISBN', links.isbn)
  if (links.accessed) fields.accessed = dateField(clean, links.accessed.date, links.accessed.valueStart, links.accessed.valueEnd)
}

function mask(text: string, ranges: readonly {readonly start: number, readonly end: number}[]): string {
  let result = text
  for (const {start, end} of ranges) result = result.slice(0, start) + taken.repeat(Math.max(0, end - start)) + result.slice(end)
  return result
}

function skipQuotes(text: string, at: number): number {
  let from = at
  while (from < text.length && /[\s"“‘.,:;)(\0]/.test(text[from] ?? '')) from++
  return from
}

/** The year with what must go with it: a comma before, brackets that hold nothing else. */
function yearSpan(text: string, year: {readonly start: number, readonly end: number}): Range {
  let {start} = year
  while (start > 0 && /[\s,]/.test(text[start - 1] ?? '')) start--
  return {start, end: year.end}
}

function nameList(clean: CleanText, names: ReadNames): NameList {
  return {
    names: names.names.map(({start, end, ...name}) => ({...name, range: rangeIn(clean, start, end)})),
    others: names.others, range: rangeIn(clean, names.start, names.end),
  }
}

function dateField(clean: CleanText, date: ReadDate, start: number, end: number): DateField {
  return {
    ...(date.parts.length > 0 && {'date-parts': date.parts}), ...(date.suffix !== undefined && {suffix: date.suffix}), undated: date.undated, range: rangeIn(clean, start, end),
  }
}

/** First author, year and first word of the title: two entries with one key may be one work. */
function keyOf(fields: ReferenceFields, text: string): string {
  const name = fields.author?.names[0]
  const year = fields.issued?.['date-parts']?.[0] ?? ''
  const title = fields.title?.value.split(/\s+/)[0] ?? ''
  return fold([name?.family ?? name?.literal ?? '', `${year}${fields.issued?.suffix ?? ''}`, title].filter(Boolean).join(' ')) || fold(text.slice(0, 40))
}

