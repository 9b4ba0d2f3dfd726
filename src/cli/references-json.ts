import type {Citation, DateField, NameList, ReferenceEntry, TextField} from '../references/model.ts'
import type {Lines} from '../text/range.ts'

/** An entry in the JSON output: CSL names and values, without the places that the editor needs. */
export function entryAsJson({range, text, type, fields, missing}: ReferenceEntry, lines: Lines): object {
  return {
    line: lines.point(range.start).line, text, type, missing,
    fields: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldAsJson(field)])),
  }
}

/** A citation in the JSON output, with the lines of the entries that it names. */
export function citationAsJson({range, text, matches}: Citation, lines: Lines): object {
  return {line: lines.point(range.start).line, text, matches: matches.map(entry => lines.point(entry.range.start).line)}
}

function fieldAsJson(field: TextField | NameList | DateField): unknown {
  if ('names' in field) return field.names.map(({family, given, literal}) => ({...(family !== undefined && {family}), ...(given !== undefined && {given}), ...(literal !== undefined && {literal})}))
  if ('value' in field) return field.value
  return {...(field['date-parts'] && {'date-parts': [field['date-parts']]}), ...(field.undated && {literal: 'n.d.'})}
}
