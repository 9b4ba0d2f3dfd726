import {terms} from '../knowledge/references/terms.ts'
import type {ReferenceType} from '../knowledge/references/types.ts'
import type {Language} from '../knowledge/types.ts'
import {apaDate, dateWords, harvardDate} from './format-dates.ts'
import {apaNames, directNames, harvardNames} from './format-names.ts'
import {lawName} from './law-name.ts'
import type {ReferenceEntry, TextFieldName} from './model.ts'
import {sameOrganisation} from './type.ts'

/** The styles that entries are written in. */
export type WrittenStyle = 'apa' | 'harvard-id'

/** What is written: the type and fields of an entry, and a law's name. */
export type Written = Pick<ReferenceEntry, 'type' | 'fields' | 'law'>

interface Parts {
  readonly names: string
  readonly date: string
  readonly title: string
  readonly entry: Written
  readonly language: Language
}

/** Writes an entry in APA 7 or in the Indonesian Harvard style, as Markdown. What the entry lacks is left out. */
export function formatEntry(entry: Written, style: WrittenStyle, language: Language): string {
  if (entry.type === 'legislation') return lawOf(entry)
  const {fields} = entry
  const names = fields.author ?? fields.editor
  const parts: Parts = {
    entry, language, date: style === 'apa' ? apaDate(fields.issued, language) : harvardDate(fields.issued, language), title: fields.title?.value ?? '',
    names: names ? (style === 'apa' ? apaNames(names, language) : harvardNames(names, language)) + editorMark(entry, language) : '',
  }
  const pieces = style === 'apa' ? apaForms[entry.type](parts) : harvardForms[entry.type](parts)
  const head = style === 'apa' ? [parts.names, parts.date && `(${parts.date})`] : [parts.names, parts.date]
  // Without an author the title leads.
  const [title = '', ...rest] = pieces
  const order = parts.names === '' ? [title, head[1] ?? '', ...rest] : [...head.map(part => part ?? ''), title, ...rest]
  return join(order)
}

type Form = (parts: Parts) => string[]

const book: Form = ({entry, title, language}) => [
  italic(title) + bracketed([editionOf(entry, language), volumeOf(entry, language)]), publisherOf(entry, ''), linkOf(entry),
]

/** What was never published says so. */
function unpublished(entry: Written): string {
  return value(entry, 'medium') ? ` [${value(entry, 'medium')}]` : ''
}

const apaDocument: Form = ({entry, title, language}) => [italic(title) + unpublished(entry) + bracketed([editionOf(entry, language)]), publisherOf(entry, ''), entry.fields.note?.value ?? '', linkOf(entry)]

const apaForms: Readonly<Record<ReferenceType, Form>> = {
  book, report: book, document: apaDocument, unread: book, legislation: book,
  chapter: ({entry, title, language}) => [title, `${inside(entry, language)}${italic(value(entry, 'container-title'))}${bracketed([editionOf(entry, language), volumeOf(entry, language), pagesOf(entry, language)])}`, publisherOf(entry, ''), linkOf(entry)],
  'paper-conference': ({entry, title, language}) => [title, `${inside(entry, language)}${italic(value(entry, 'container-title'))}${bracketed([volumeOf(entry, language), pagesOf(entry, language)])}`, publisherOf(entry, ''), linkOf(entry)],
  'article-journal': ({entry, title}) => [title, periodical(entry), linkOf(entry)],
  'article-newspaper': ({entry, title, language}) => [title, newspaper(entry, language), linkOf(entry)],
  'article-magazine': ({entry, title, language}) => [title, value(entry, 'volume') ? periodical(entry) : newspaper(entry, language), linkOf(entry)],
  thesis: ({entry, title}) => [`${italic(title)} [${[capital(value(entry, 'genre') || 'Skripsi'), value(entry, 'publisher')].filter(Boolean).join(', ')}]`, linkOf(entry)],
  webpage: ({entry, title, language}) => [italic(title), value(entry, 'container-title'), webLink(entry, language)],
  motion_picture: ({entry, title}) => [`${italic(title)} [${value(entry, 'medium') || 'Film'}]`, value(entry, 'publisher') || value(entry, 'container-title'), linkOf(entry)],
  personal_communication: ({title}) => [title],
}

const place = (entry: Written): string => value(entry, 'publisher-place')

const harvardBook: Form = ({entry, title, language}) => [italic(title), [editionOf(entry, language), volumeOf(entry, language)].filter(Boolean).join(', '), publisherOf(entry, place(entry)), linkOf(entry)]

const harvardForms: Readonly<Record<ReferenceType, Form>> = {
  book: harvardBook, report: harvardBook, document: ({entry, title}) => [italic(title) + unpublished(entry), publisherOf(entry, place(entry)), entry.fields.note?.value ?? '', linkOf(entry)], unread: harvardBook, legislation: harvardBook,
  chapter: ({entry, title, language}) => [`“${title}”`, `${inside(entry, language)}${italic(value(entry, 'container-title'))}${bracketed([volumeOf(entry, language), pagesOf(entry, language)])}`, publisherOf(entry, place(entry)), linkOf(entry)],
  'paper-conference': ({entry, title, language}) => [`“${title}”`, `${inside(entry, language)}${italic(value(entry, 'container-title'))}${bracketed([volumeOf(entry, language), pagesOf(entry, language)])}`, publisherOf(entry, place(entry)), linkOf(entry)],
  'article-journal': ({entry, title, language}) => [`“${title}”`, italic(value(entry, 'container-title')), numbers(entry, language), linkOf(entry)],
  'article-newspaper': ({entry, title, language}) => [`“${title}”`, italic(value(entry, 'container-title')), numbers(entry, language), linkOf(entry)],
  'article-magazine': ({entry, title, language}) => [`“${title}”`, italic(value(entry, 'container-title')), numbers(entry, language), linkOf(entry)],
  thesis: ({entry, title}) => [italic(title), capital(value(entry, 'genre') || 'Skripsi'), publisherOf(entry, place(entry)), linkOf(entry)],
  webpage: ({entry, title, language}) => [italic(title), value(entry, 'container-title'), seenLink(entry, language)],
  motion_picture: ({entry, title}) => [`${italic(title)} [${value(entry, 'medium') || 'Film'}]`, publisherOf(entry, place(entry)) || value(entry, 'container-title'), linkOf(entry)],
  personal_communication: ({title}) => [title],
}

/** "Undang-Undang Nomor 14 Tahun 2019 tentang Pekerja Sosial." in both styles. */
function lawOf(entry: Written): string {
  const {fields, law} = entry
  if (!law) return join([italic(fields.title?.value ?? ''), fields.number?.value ?? '', String(fields.issued?.['date-parts']?.[0] ?? '')])
  const words = [lawName({fields, law}), fields.title && !law.name.value.includes(fields.title.value) && `tentang ${fields.title.value}`]
  return join([words.filter(Boolean).join(' '), fields.note?.value ?? '', publisherOf(entry, place(entry)), linkOf(entry)])
}

function value(entry: Written, field: TextFieldName): string {
  return entry.fields[field]?.value ?? ''
}

/** An author that publishes its own work is not named twice, except behind a place. */
function publisherOf(entry: Written, town: string): string {
  const publisher = value(entry, 'publisher')
  const own = entry.fields.author?.names[0]?.literal
  if (own !== undefined && publisher && !town && sameOrganisation(own, publisher)) return ''
  return town && publisher ? `${town}: ${publisher}` : publisher || town
}

function inside(entry: Written, language: Language): string {
  const editors = entry.fields.editor
  const named = editors && editors !== entry.fields.author
  return `${terms.in.written[language]} ${named ? `${directNames(editors, language)} (${editors.names.length > 1 && language === 'en' ? 'Eds.' : 'Ed.'}), ` : ''}`
}

function editorMark(entry: Written, language: Language): string {
  const {author, editor} = entry.fields
  if (!editor || (author && author !== editor && author.range.start !== editor.range.start)) return ''
  return ` (${editor.names.length > 1 && language === 'en' ? 'Eds.' : 'Ed.'})`
}

function editionOf(entry: Written, language: Language): string {
  const edition = value(entry, 'edition')
  if (!edition) return ''
  const number = /^\d+/.exec(edition)?.[0]
  if (language === 'id') return number ? `Edisi ke-${number}` : `Edisi ${edition.toLowerCase()}`
  return number ? `${ordinal(Number(number))} ed.` : `${edition} ed.`
}

function ordinal(number: number): string {
  const ending = number % 100 >= 11 && number % 100 <= 13 ? 'th' : ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
  return `${number}${ending}`
}

function volumeOf(entry: Written, language: Language): string {
  const volume = value(entry, 'volume')
  return volume && `${terms.volume.written[language]} ${volume}`
}

function pagesOf(entry: Written, language: Language): string {
  const page = value(entry, 'page')
  return page && `${language === 'en' && !/[-–,]/.test(page) ? 'p.' : terms.page.written[language]} ${page}`
}

/** "*Jurnal*, *19*(1), 1–10" */
function periodical(entry: Written): string {
  const volume = value(entry, 'volume')
  const issue = value(entry, 'issue')
  const number = volume ? `${italic(volume)}${issue ? `(${issue})` : ''}` : issue && `(${issue})`
  return [italic(value(entry, 'container-title')), number, value(entry, 'page')].filter(Boolean).join(', ')
}

/** "*Kompas*, hlm. 4": without a volume the pages need their word. */
function newspaper(entry: Written, language: Language): string {
  const issue = value(entry, 'issue')
  return [italic(value(entry, 'container-title')), issue && `${terms.issue.written[language]} ${issue}`, pagesOf(entry, language)].filter(Boolean).join(', ')
}

/** "Vol. 19 No. 1, hlm. 1–10" */
function numbers(entry: Written, language: Language): string {
  const volume = value(entry, 'volume')
  const issue = value(entry, 'issue')
  return [[volume && `${terms.volume.written[language]} ${volume}`, issue && `${terms.issue.written[language]} ${issue}`].filter(Boolean).join(' '), pagesOf(entry, language)].filter(Boolean).join(', ')
}

function linkOf(entry: Written): string {
  const {DOI, URL} = entry.fields
  return DOI ? `https://doi.org/${DOI.value}` : URL?.value ?? ''
}

function webLink(entry: Written, language: Language): string {
  const link = linkOf(entry)
  const seen = dateWords(entry.fields.accessed, language)
  if (!seen) return link
  return language === 'en' ? `Retrieved ${seen}, from ${link}` : `Diakses ${seen}, dari ${link}`
}

function seenLink(entry: Written, language: Language): string {
  const seen = dateWords(entry.fields.accessed, language)
  return [linkOf(entry), seen && `${terms.accessed.written[language]} ${seen}`].filter(Boolean).join(', ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function italic(text: string): string {
  return text && `*${text}*`
}

function bracketed(parts: readonly string[]): string {
  const inside = parts.filter(Boolean).join(', ')
  return inside && ` (${inside})`
}

/** Joins with full stops; an address, a question mark or an abbreviation needs none more. */
function join(parts: readonly string[]): string {
  const filled = parts.filter(Boolean)
  return filled.map((part, index) => {
    const end = part.replace(/[*”]+$/, '')
    const address = /(?:https?:\/\/|www\.|10\.\d{4})\S*$/.test(part)
    return (/[.?!]$/.test(end) || address) && !(address && index < filled.length - 1) ? part : `${part}.`
  }).join(' ')
}
