import {entryTypes} from '../knowledge/references/entry-types.ts'
import {askedTypes, fieldHint} from '../knowledge/references/field-hints.ts'
import {fieldLabel, fieldOrders} from '../knowledge/references/fields.ts'
import type {ReferenceField, ReferenceType} from '../knowledge/references/types.ts'
import type {Language} from '../knowledge/types.ts'
import type {Edit} from '../lint/finding.ts'
import {sectionName} from '../lint/names.ts'
import {insertSection} from '../lint/part-fixes.ts'
import {isOrganisation} from '../references/organisation-names.ts'
import {formatEntry, type Written, type WrittenStyle} from '../references/format.ts'
import type {DateField, Name, NameList, ReferenceFields, References} from '../references/model.ts'
import {readDate} from '../references/years.ts'
import type {Report} from '../report/model.ts'
import {fieldPlaceholder, writtenStyle} from '../templates/entry-fields.ts'
import {insertEntry} from '../templates/list-entry.ts'
import {findPlaceholders, isBlank} from '../templates/placeholder.ts'

/** A question about a new source. */
export interface FieldQuestion {
  readonly field: ReferenceField
  readonly label: string
  readonly hint: string
  readonly required: boolean
}

/** What a writer may choose a new source to be. */
export function typeOffers(language: Language): readonly {readonly value: ReferenceType, readonly label: string}[] {
  return askedTypes.flatMap(value => {
    const label = entryTypes.find(({id}) => id === value)?.label[language]
    return label === undefined ? [] : [{value, label: capital(label)}]
  })
}

/** What is asked about a source of a type: what it needs, what is recommended, and what its style asks for, in the order of writing. */
export function fieldQuestions(type: ReferenceType, style: WrittenStyle, language: Language): readonly FieldQuestion[] {
  const known = entryTypes.find(({id}) => id === type)
  if (!known) return []
  const required = known.required.map(({field}) => field)
  const wanted = new Set<ReferenceField>([...required, ...known.recommended.filter(field => field !== 'note'), ...known.byStyle[style] ?? [], ...(type === 'legislation' ? ['genre' as const] : [])])
  const order = type === 'legislation' ? ['genre', 'number', 'issued', 'title', 'URL'] : [...fieldOrders.early, 'DOI', 'accessed']
  return [...wanted].sort((a, b) => order.indexOf(a) - order.indexOf(b)).map(field => ({
    field, label: capital(fieldLabel(field, type)[language]), hint: fieldHint(field, type)?.[language] ?? '', required: required.includes(field),
  }))
}

/** The style in which a report's own list is written. */
export function styleOfList({list}: References, demanded: 'auto' | WrittenStyle, language: Language): WrittenStyle {
  return writtenStyle(demanded, list?.style, language)
}

const nowhere = {start: 0, end: 0}

/** A new entry as Markdown, in a style; what is needed and was left empty becomes a placeholder. */
export function writeEntry(type: ReferenceType, answers: Readonly<Partial<Record<ReferenceField, string>>>, style: WrittenStyle, language: Language): string {
  const fields: Partial<Record<ReferenceField, NameList | DateField | {value: string, range: typeof nowhere}>> = {}
  const known = entryTypes.find(({id}) => id === type)
  const given = (field: ReferenceField): boolean => (answers[field]?.trim() ?? '') !== ''
  const needed = (known?.required ?? []).filter(({field, excusedBy}) => !given(field) && !(excusedBy ?? []).some(given)).map(({field}) => field)
  for (const field of needed) {
    const blank = fieldPlaceholder(field, type, language)
    fields[field] = field === 'author' ? {names: [{literal: blank, range: nowhere}], others: false, range: nowhere}
      : field === 'issued' ? {undated: false, literal: blank, range: nowhere} : {value: blank, range: nowhere}
  }
  for (const [name, answer] of Object.entries(answers)) {
    const field = name as ReferenceField
    const words = answer.replace(/\s+/gu, ' ').trim()
    if (words === '') continue
    if (field === 'author' || field === 'editor' || field === 'translator') fields[field] = {names: words.split(';').map(nameOf).filter(one => one !== undefined), others: false, range: nowhere}
    else if (field === 'issued' || field === 'accessed') fields[field] = dateOf(words)
    else fields[field] = {value: field === 'DOI' ? words.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)/iu, '') : words, range: nowhere}
  }
  const law: Pick<Written, 'law'> = type === 'legislation' ? {law: {kind: '', name: {value: answers.genre?.trim() || (language === 'id' ? 'Undang-Undang' : 'Law'), range: nowhere}}} : {}
  if (type === 'legislation') delete fields.genre
  return formatEntry({type, fields: fields as ReferenceFields, ...law}, style, language)
}

/** The edits that write a new entry into the report's list, or a list that holds it where there is none. */
export function addEntry(report: Report, {list}: References, written: string): readonly Edit[] {
  if (list && list.groups.flat().some(({text}) => !isBlank(text))) return insertEntry(report.text, list, written)
  const heading = list?.section.heading
  if (heading) {
    // An empty list, or one that holds nothing but what is still to be filled in.
    const [blank] = findPlaceholders(report.text.slice(heading.range.end))
    if (blank) return [{range: {start: heading.range.end + blank.start, end: heading.range.end + blank.end}, text: written}]
    return [{range: {start: heading.range.end, end: heading.range.end}, text: `\n\n${written}`}]
  }
  const part = report.parts.find(({id}) => id === 'references')
  if (!part) return [{range: {start: report.text.trimEnd().length, end: report.text.length}, text: `\n\n# ${sectionName('references', report)[report.language]}\n\n${written}\n`}]
  return insertSection(report, part).map(({range, text}) => {
    const [blank] = findPlaceholders(text)
    return {range, text: blank ? text.slice(0, blank.start) + written + text.slice(blank.end) : text}
  })
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** "Adi, Isbandi Rukminto", "Isbandi Rukminto Adi", "Kementerian Sosial RI". */
function nameOf(words: string): Name | undefined {
  const name = words.trim()
  if (name === '') return undefined
  const [family = '', ...rest] = name.split(',').map(part => part.trim())
  if (rest.length > 0) return {family, given: rest.join(', '), range: nowhere}
  const parts = name.split(' ')
  if (parts.length === 1 || isOrganisation(name)) return {literal: name, range: nowhere}
  return {family: parts.at(-1) ?? name, given: parts.slice(0, -1).join(' '), range: nowhere}
}

function dateOf(words: string): DateField {
  const read = readDate(words)
  if (!read || read.undated || read.parts.length === 0) return {undated: false, literal: words, range: nowhere}
  return {'date-parts': read.parts, ...(read.suffix !== undefined && {suffix: read.suffix}), undated: false, range: nowhere}
}
