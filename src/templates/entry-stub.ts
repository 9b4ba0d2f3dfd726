import type {Bilingual, Language} from '../knowledge/types.ts'
import {words, wordKey} from '../references/tables.ts'
import {isOrganisation} from '../references/organisation-names.ts'
import {formatEntry, type WrittenStyle} from '../references/format.ts'
import type {Citation, Name, ReferenceFields} from '../references/model.ts'
import {readEntry} from '../references/read-entry.ts'
import {fieldPlaceholder} from './entry-fields.ts'
import {placeholder} from './placeholder.ts'

const nowhere = {start: 0, end: 0}

/** An entry for a work of which only the citation is known: its names and year, and placeholders for the rest, the place only where a style is demanded that asks for it; undefined where nothing is known. */
export function entryStub(citation: Citation, style: WrittenStyle, language: Language, withPlace = false): string | undefined {
  if (citation.form === 'law') return lawStub(citation, style, language)
  if (citation.authors.length === 0) return undefined
  const blank = (field: 'title' | 'publisher' | 'publisher-place' | 'issued'): string => fieldPlaceholder(field, 'book', language)
  const {year, suffix} = citation
  const digits = year && /^\d{4}$/.test(year.value) ? Number(year.value) : undefined
  const fields: ReferenceFields = {
    author: {names: citation.authors.map(({text}) => nameOf(text, givenBlank(style, language))), others: citation.others, range: nowhere},
    issued: digits !== undefined ? {'date-parts': [digits], ...(suffix !== undefined && {suffix}), undated: false, range: nowhere} : {undated: false, literal: year?.value ?? blank('issued'), range: nowhere},
    title: {value: blank('title'), range: nowhere},
    publisher: {value: blank('publisher'), range: nowhere},
    ...(withPlace && {'publisher-place': {value: blank('publisher-place'), range: nowhere}}),
  }
  // Initials bring their full stop along.
  return formatEntry({type: 'book', fields}, style, language)?.replace(`${givenBlank('apa', language)}. (`, `${givenBlank('apa', language)} (`)
}

function lawStub({text}: Citation, style: WrittenStyle, language: Language): string | undefined {
  const words = text.replace(/^[([]|[)\]]$/g, '').replace(/,\s?(?:pasal|article|ayat)\s.*$/i, '').trim()
  const {law, fields} = readEntry(words, 0, words.length)
  if (!law) return undefined
  const title = {value: fieldPlaceholder('title', 'legislation', language), range: nowhere}
  return formatEntry({type: 'legislation', law, fields: {...(fields.number && {number: fields.number}), ...(fields.issued && {issued: fields.issued}), title}}, style, language)
}

/** What a citation never says of a person; one who has a single name has none of it. */
const given = {
  apa: {id: 'inisial, bila ada', en: 'initials, if any'},
  'harvard-id': {id: 'nama depan, bila ada', en: 'given name, if any'},
} as const satisfies Readonly<Record<WrittenStyle, Bilingual>>

function givenBlank(style: WrittenStyle, language: Language): string {
  return placeholder(language, given[style][language])
}

/** The last word of a person's name leads the entry, with small words such as "van" before it; an organisation keeps its name. */
function nameOf(text: string, blank: string): Name {
  const parts = text.replace(/\s+/g, ' ').trim().split(' ')
  if (isOrganisation(text)) return {literal: text, range: nowhere}
  let at = parts.length - 1
  while (at > 1 && words.particle.has(wordKey(parts[at - 1] ?? '')) && /^\p{Ll}/u.test(parts[at - 1] ?? '')) at--
  return {family: parts.slice(at).join(' '), given: parts.slice(0, at).join(' ') || blank, range: nowhere}
}
