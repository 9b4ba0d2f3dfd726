import type {Range} from '../text/range.ts'
import type {FoundCitation, NameList, ReferenceEntry, ReferenceFields} from './model.ts'

/** An entry with all of its places counted from elsewhere: what was read of its text alone stands `by` further on in the report. */
export function movedEntry(entry: ReferenceEntry, by: number): ReferenceEntry {
  return {
    ...entry, range: movedRange(entry.range, by), fields: movedFields(entry.fields, by),
    ...(entry.law && {law: {...entry.law, name: {...entry.law.name, range: movedRange(entry.law.name.range, by)}}}),
  }
}

/** A citation with all of its places counted from elsewhere. */
export function movedCitation(citation: FoundCitation, by: number): FoundCitation {
  return {
    ...citation, range: movedRange(citation.range, by), authors: citation.authors.map(({text, range}) => ({text, range: movedRange(range, by)})),
    year: citation.year && {value: citation.year.value, range: movedRange(citation.year.range, by)},
  }
}

function movedFields(fields: ReferenceFields, by: number): ReferenceFields {
  const found: Record<string, unknown> = {}
  for (const name of Object.keys(fields) as (keyof ReferenceFields)[]) {
    const field = fields[name]
    if (field) found[name] = 'value' in field ? {value: field.value, range: movedRange(field.range, by)} : 'names' in field ? movedNames(field, by) : {...field, range: movedRange(field.range, by)}
  }
  return found
}

function movedNames(list: NameList, by: number): NameList {
  return {...list, names: list.names.map(name => ({...name, range: movedRange(name.range, by)})), range: movedRange(list.range, by)}
}

function movedRange({start, end}: Range, by: number): Range {
  return {start: start + by, end: end + by}
}
