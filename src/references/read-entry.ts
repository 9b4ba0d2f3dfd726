import type {ReferenceField} from '../knowledge/references/types.ts'
import type {Section} from '../markdown/model.ts'
import {fold} from '../text/fold.ts'
import {memoize} from '../text/memo.ts'
import {cleanText} from './clean-text.ts'
import {endLines} from './line-breaks.ts'
import {listNumberLength} from './list-number.ts'
import {missingFields} from './missing.ts'
import type {ReferenceEntry, ReferenceFields} from './model.ts'
import {movedEntry} from './moved.ts'
import {readFields} from './read-fields.ts'
import {readStub} from './stub.ts'
import {isPlace} from './tables.ts'

/** Longer entries are no entries: patterns never see more than this. */
const longest = 2500
/** As many fields as an entry parted by semicolons has at least. */
const fewestParts = 4

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
  const clean = endLines(cleanText(text, 0, text.length), text)
  const from = listNumberLength(clean.text)
  const body = ' '.repeat(from) + othersLast(uncolon(unpart(undash(clean.text.slice(from)))), (clean.emphasis[0]?.start ?? -1) - from)
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

/** "Usman, Sunyoto - 2004 - Judul - Kota - Penerbit": dashes in place of full stops, length kept. */
function undash(text: string): string {
  return /\s[-–—]\s/.test(text) && (text.match(/\s[-–—]\s/g)?.length ?? 0) >= 3 ? text.replace(/\s[-–—]\s/g, '.  ') : text
}

/** "Manajemen Stres; Jakarta: FKUI; 2001": semicolons between fields in place of full stops, length kept; those between names stay. */
function unpart(text: string): string {
  if (!text.includes('; ')) return text
  const parts = text.split('; ')
  return parts.length < fewestParts || parts.filter(part => /^(?:(?:dan|and|&)\s)?\p{Lu}[\p{L}'’-]+,\s\p{Lu}/u.test(part)).length > 1 ? text : text.replaceAll('; ', '. ')
}

/** "Yogyakarta; Penerbit Andi": a known place parted by a semicolon from what it stands before, length kept. */
function uncolon(text: string): string {
  return text.includes(';') ? text.replace(/(?<=[.,(]\s?)(\p{Lu}[\p{L} ]{2,24}?)(\s?);(?=\s?\p{Lu}[^;]*$)/u, (whole, name: string, space: string) => isPlace(name) ? `${name}${space}:` : whole) : text
}

/** "Haedari, dkk, Amin. 2004.": the others stand between the names of the first; behind them, length kept. `title` is where emphasis begins. */
function othersLast(text: string, title: number): string {
  const match = invertedOthers.exec(title > 0 ? text.slice(0, title) : text)
  const [whole = '', family = '', others = '', between = '', given = ''] = match ?? []
  const behind = text.slice(whole.length, whole.length + 2)
  // Behind the names stands a full stop, a comma, a bracket, or an emphasised title.
  if (!match || !(/^(?:[.,]\s|\s?\()/.test(behind) || given.endsWith('.') || (title > 0 && title <= whole.length + 1))) return text
  return family + given.replace(/\.$/, '') + between + others + (given.endsWith('.') ? '.' : '') + text.slice(whole.length)
}

const invertedOthers = /^(\p{Lu}[\p{L}'’-]+,\s)(dkk\.?|et\.?\sal\.?)(,?\s)(\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*)?)(?=[.,]\s|\s?\(|\s|$)/u

/** First author, year and first word of the title: two entries with one key may be one work. */
function keyOf(fields: ReferenceFields, text: string): string {
  const name = fields.author?.names[0]
  const year = fields.issued?.['date-parts']?.[0] ?? ''
  const title = /^\S*/.exec(fields.title?.value ?? '')?.[0] ?? ''
  return fold([name?.family ?? name?.literal ?? '', `${year}${fields.issued?.suffix ?? ''}`, title].filter(Boolean).join(' ')) || fold(text.slice(0, 40))
}
