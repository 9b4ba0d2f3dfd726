import {fieldLabel} from '../knowledge/references/fields.ts'
import {placeholderWords} from '../knowledge/placeholder-words.ts'
import {looksLikeNames, readNames} from './authors.ts'
import {rangeIn, type CleanText} from './clean-text.ts'
import type {ReferenceFields, ReferenceStyle} from './model.ts'
import {findYears} from './years.ts'

const titles: readonly string[] = (['id', 'en'] as const).map(language => `[${placeholderWords[language]}: ${fieldLabel('title', 'book')[language]}]`)

/** Reads an entry of which nothing is written yet but names and a year: what stands before the title's placeholder is its author. */
export function readStub(source: string, {start, end}: {readonly start: number, readonly end: number}, clean: CleanText): {readonly fields: ReferenceFields, readonly style: ReferenceStyle} | undefined {
  if (!titles.some(title => source.slice(start, end).includes(title))) return undefined
  const {text} = clean
  const year = findYears(text)[0]
  const to = year ? year.start : text.length
  if (year && /[\p{L}\p{N}]/u.test(text.slice(year.end))) return undefined
  if (!looksLikeNames(text.slice(0, to).replace(/[\s.,(]+$/, ''))) return undefined
  const names = readNames(text, 0, to)
  if (names.names.length === 0) return undefined
  const author = {names: names.names.map(({start: from, end: until, ...name}) => ({...name, range: rangeIn(clean, from, until)})), others: names.others, range: rangeIn(clean, names.start, names.end)}
  const issued = year && {...(year.parts.length > 0 && {'date-parts': year.parts}), ...(year.suffix !== undefined && {suffix: year.suffix}), ...(year.written !== undefined && {literal: year.written}), undated: year.undated, range: rangeIn(clean, year.start, year.end)}
  return {fields: {author, ...(issued && {issued})}, style: !year ? 'unknown' : year.bracketed ? 'apa' : 'harvard-id'}
}
