import {fieldLabel, fieldOrders} from '../knowledge/references/fields.ts'
import type {ReferenceField, ReferenceType} from '../knowledge/references/types.ts'
import type {Language} from '../knowledge/types.ts'
import {formatEntry, type WrittenStyle} from '../references/format.ts'
import type {ReferenceEntry, ReferenceFields, ReferenceStyle} from '../references/model.ts'
import type {Range} from '../text/range.ts'
import {placeholder} from './placeholder.ts'

/** A piece of text put into an entry. */
interface Insertion {
  readonly range: Range
  readonly text: string
}

/** The placeholder that stands for a field of an entry. */
export function fieldPlaceholder(field: ReferenceField, type: ReferenceType, language: Language): string {
  return placeholder(language, fieldLabel(field, type)[language])
}

/** Whether an entry already holds the placeholder of a field, in either language. */
export function holdsPlaceholder({text, type}: Pick<ReferenceEntry, 'text' | 'type'>, field: ReferenceField): boolean {
  const words = text.replace(/\s+/gu, ' ')
  return (['id', 'en'] as const).some(language => words.includes(fieldPlaceholder(field, type, language)))
}

/** The field behind which a missing one belongs, and where its words lie; undefined where the entry begins with it. */
export function neighbourOf(entry: ReferenceEntry, field: ReferenceField): {readonly field: ReferenceField, readonly range: Range} | undefined {
  const order = fieldOrders[isLate(entry.style) ? 'late' : 'early']
  const before = order.slice(0, Math.max(0, order.indexOf(field)))
  const present = before.flatMap(name => {
    const range = entry.law && name === 'genre' ? entry.law.name.range : entry.fields[name]?.range
    return range && range.end <= entry.range.end && range.start >= entry.range.start ? [{field: name, range}] : []
  })
  return present.sort((a, b) => a.range.end - b.range.end).at(-1)
}

/** The edits that put a placeholder for each missing field at its place, in the punctuation of the entry's own style. */
export function insertFields(source: string, entry: ReferenceEntry, missing: readonly ReferenceField[], language: Language): readonly Insertion[] {
  const order = fieldOrders[isLate(entry.style) ? 'late' : 'early']
  const sorted = [...missing].sort((a, b) => order.indexOf(a) - order.indexOf(b))
  return sorted.map(field => insertField(source, entry, field, language))
}

function insertField(source: string, entry: ReferenceEntry, field: ReferenceField, language: Language): Insertion {
  const blank = fieldPlaceholder(field, entry.type, language)
  const neighbour = neighbourOf(entry, field)
  if (!neighbour) return at(headOf(source, entry), `${blank}. `)
  const {range} = neighbour
  const end = behindMarks(source, range.end, entry.range.end)
  const inLaw = entry.law && lawJoints[field]
  if (inLaw) return at(end, ` ${inLaw[language]} ${blank}`)
  // "Bandung :" waits for the publisher already.
  if (field === 'publisher' && neighbour.field === 'publisher-place') {
    const colon = /^\s{0,2}:/u.exec(source.slice(end, entry.range.end))?.[0].length
    return at(end + (colon ?? 0), colon === undefined ? `: ${blank}` : ` ${blank}`)
  }
  if (joined.has(field) && neighbour.field !== 'title' && neighbour.field !== 'author') {
    // "70(3)": behind the bracket that holds the issue.
    return at(end + (/^[)\]]?/u.exec(source.slice(end, entry.range.end))?.[0].length ?? 0), `, ${blank}`)
  }
  const shown = field === 'issued' && entry.style === 'apa' ? `(${blank})` : blank
  const stop = /^[)\]]{0,2}[.,]?/u.exec(source.slice(end, entry.range.end))?.[0] ?? ''
  const place = end + stop.length
  const mark = stop.at(-1)
  if (mark === '.' || mark === ',') return at(place, ` ${shown}${mark}`)
  return at(place, source.slice(place, entry.range.end).trim() === '' ? `. ${shown}.` : `. ${shown}`)
}

/** Numbers of a periodical follow a comma, whatever the style. */
const joined: ReadonlySet<ReferenceField> = new Set<ReferenceField>(['volume', 'issue', 'page'])

/** The words that lead to the parts of a law's name. */
const lawJoints: Readonly<Partial<Record<ReferenceField, Readonly<Record<Language, string>>>>> = {
  number: {id: 'Nomor', en: 'Number'},
  issued: {id: 'Tahun', en: 'of'},
  title: {id: 'tentang', en: 'on'},
}

/** Behind closing quotes, emphasis and doubled marks of the words that end here. */
function behindMarks(source: string, from: number, end: number): number {
  return from + (/^[*_"”’'»]{0,6}/u.exec(source.slice(from, end))?.[0].length ?? 0)
}

/** Where an entry's own words begin, behind a number that is part of its text. */
function headOf(source: string, {range}: ReferenceEntry): number {
  const text = source.slice(range.start, range.end)
  return range.start + (/^\s{0,3}(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)](?=\s)|[-•·▪–*](?=\s))\s{0,3}/u.exec(text)?.[0].length ?? 0)
}

function at(offset: number, text: string): Insertion {
  return {range: {start: offset, end: offset}, text}
}

function isLate(style: ReferenceStyle): boolean {
  return style === 'mla' || style === 'comma' || style === 'footnote' || style === 'vancouver'
}

/** The style to write an entry in: the one demanded, else the list's if it is one of ours, else the usual one of the language. */
export function writtenStyle(demanded: 'auto' | WrittenStyle, style: ReferenceStyle | undefined, language: Language): WrittenStyle {
  if (demanded !== 'auto') return demanded
  if (style === 'apa' || style === 'harvard-id') return style
  return language === 'id' ? 'harvard-id' : 'apa'
}

/** How an entry looks when it is complete: what it has, and `[name]` for what it lacks. */
export function expectedForm(entry: ReferenceEntry, missing: readonly ReferenceField[], style: WrittenStyle, language: Language): string {
  const {range} = entry
  const blanks: Partial<Record<ReferenceField, object>> = {}
  for (const field of missing) {
    const shown = `[${fieldLabel(field, entry.type)[language]}]`
    const names = field === 'author' || field === 'editor'
    blanks[field] = names ? {names: [{literal: shown, range}], others: false, range} : field === 'issued' ? {undated: false, literal: shown, range} : {value: shown, range}
  }
  return formatEntry({...entry, fields: {...entry.fields, ...blanks} as ReferenceFields}, style, language)
}
