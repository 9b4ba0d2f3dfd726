import type {ReferenceField, ReferenceType} from '../knowledge/references/types.ts'
import type {ReadNames} from './authors.ts'
import {rangeIn} from './clean-text.ts'
import {dateField, nameList, oneName, setText, type Draft} from './draft.ts'
import {readForeignLaw} from './foreign-law.ts'
import type {Head} from './head-parts.ts'
import {readCalledLaw, readIssuedLaw} from './issued-law.ts'
import {readLaw, type ReadLaw} from './law.ts'
import type {ReferenceEntry, ReferenceFields, ReferenceStyle} from './model.ts'
import {readPlaceAndPublisher} from './place.ts'
import {findYears} from './years.ts'

/** What an entry turned out to be. */
export interface Reading {
  readonly fields: ReferenceFields
  readonly type: ReferenceType
  readonly style: ReferenceStyle
  /** Fields that this entry need not have though its type asks for them. */
  readonly excused: ReadonlySet<ReferenceField>
  readonly law?: ReferenceEntry['law']
}

const asked: ReadonlySet<ReferenceField> = new Set()
const unnumbered: ReadonlySet<ReferenceField> = new Set(['number', 'issued'])
const untitled: ReadonlySet<ReferenceField> = new Set(['title', 'issued'])
const foreign: ReadonlySet<ReferenceField> = new Set(['number'])

/** Reads an entry that begins with a law, or with the state or office that gave it. */
export function readLawEntry(draft: Draft, text: string, from: number): Reading | undefined {
  const start = skipQuotes(text, from)
  const law = readLaw(text, start) ?? (namesSubjectOnly(text) ? readLaw(text, start, false) : undefined)
  if (law && isLawEntry(law, text)) return lawFields(draft, text, law)
  const called = law ? undefined : readCalledLaw(text, from)
  if (called) {
    setText(draft, 'title', called.title)
    return lawFields(draft, text, called.law)
  }
  const issued = readIssuedLaw(text, from)
  if (!issued || !isLawEntry(issued.law, text)) return undefined
  const {issuer} = issued
  draft.fields.author = oneName(draft, {value: issuer.value, valueStart: issuer.start, valueEnd: issuer.end})
  return lawFields(draft, text, issued.law)
}

/** Reads an entry whose title is a law: "Republik Indonesia. (2009). Undang-Undang Nomor 11 …", or one of another country. */
export function readLawBehindHead(draft: Draft, text: string, head: Head, names: ReadNames | undefined): Reading | undefined {
  const inner = readLaw(text, skipQuotes(text, head.body))
  if (!inner || !isLawEntry(inner, text)) return foreignFields(draft, text, head)
  if (names) draft.fields.author = nameList(draft, names)
  const reading = lawFields(draft, text, inner)
  if (head.year && !draft.fields.issued) draft.fields.issued = dateField(draft, head.year, head.year.start, head.year.end)
  return reading
}

/** "UU Perlindungan Anak" names a law by its subject alone. */
function namesSubjectOnly(text: string): boolean {
  return text.length < 90 && /^\s*(?:UU|[Uu]ndang-?\s?[Uu]ndang|Perda|Permensos|Perpres)\s\p{Lu}/u.test(text)
}

/** "Undang-Undang Perlindungan Anak" and nothing else: with a house or a year it is a printed book. */
const aloneByName = /^\s*undang-?\s?undang(?:\s[\p{L}-]{2,20}){1,8}\.?\s*$/iu

function isLawEntry(law: ReadLaw, text: string): boolean {
  if (law.number || law.kind?.unnumbered) return law.number !== undefined || law.year !== undefined || text.trim().length < 160
  return law.title !== undefined && (/\btentang\b/i.test(text) || /^(?:uu|perda|permen|perpres|pp)/i.test(law.genre.value) || aloneByName.test(text))
}

function lawFields(draft: Draft, text: string, law: ReadLaw): Reading {
  const {clean, fields} = draft
  setText(draft, 'number', law.number)
  if (law.title) setText(draft, 'title', law.title)
  setText(draft, 'note', law.gazette)
  const place = readPlaceAndPublisher(text, law.end, text.length, law.end - 1)
  setText(draft, 'publisher-place', place?.place)
  setText(draft, 'publisher', place?.publisher)
  if (law.year) fields.issued = dateField(draft, {parts: [Number(law.year.value)], suffix: undefined, undated: false}, law.year.valueStart, law.year.valueEnd)
  else {
    // A law that names no year of its own has at least that of its printing.
    const printed = findYears(text).findLast(year => year.start >= law.end)
    if (printed) fields.issued = dateField(draft, printed, printed.start, printed.end)
  }
  const {genre} = law
  return {
    fields, type: 'legislation', style: 'unknown', excused: law.kind?.unnumbered ? unnumbered : law.kind?.untitled ? untitled : asked,
    law: {kind: law.kind?.id ?? 'act', name: {value: genre.value, range: rangeIn(clean, genre.valueStart, genre.valueEnd)}},
  }
}

function foreignFields(draft: Draft, text: string, head: Head): Reading | undefined {
  const law = readForeignLaw(text.trim())
  if (!law) return undefined
  const start = text.length - text.trimStart().length
  const value = text.slice(start, start + law.titleEnd).replace(/[\s.,]+$/, '')
  setText(draft, 'title', {start, end: start + value.length, value, valueStart: start, valueEnd: start + value.length})
  if (law.number) setText(draft, 'number', {...law.number, valueStart: law.number.valueStart + start, valueEnd: law.number.valueEnd + start})
  const year = findYears(text)[0] ?? head.year
  const within = year ? null : /\b(?:1[6-9]|20)\d{2}\b/.exec(text)
  if (year) draft.fields.issued = dateField(draft, year, year.start, year.end)
  else if (within) draft.fields.issued = dateField(draft, {parts: [Number(within[0])], suffix: undefined, undated: false}, within.index, within.index + within[0].length)
  return {fields: draft.fields, type: 'legislation', style: 'unknown', excused: foreign}
}

const articleStart = /^(?:pas|bab|pem|pen|lam|muk)/i

function skipQuotes(text: string, at: number): number {
  let from = at
  while (from < text.length && /[\s"“‘.,:;)(\0]/.test(text.charAt(from))) from++
  if (!articleStart.test(text.slice(from, from + 3))) return from
  // "Pasal 34 ayat (1) UUD 1945": the law behind its article.
  return from + (/^(?:(?:pasal|bab)\s\d{1,3}[\s\p{Ll}\d(),]{0,30}|(?:pembukaan|penjelasan(?:\satas)?|lampiran|mukadimah)\s)(?=\p{Lu})/u.exec(text.slice(from, from + 60).replace(/^\p{Lu}/u, letter => letter.toLowerCase()))?.[0].length ?? 0)
}
