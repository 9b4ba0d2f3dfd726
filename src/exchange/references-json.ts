import type {DateField, NameList, ReferenceEntry, References, TextField} from '../references/model.ts'
import {indexLines, type Lines} from '../text/range.ts'

/** An entry of a reference list: CSL names and values. */
export interface EntryResult {
  readonly line: number
  readonly text: string
  readonly type: ReferenceEntry['type']
  readonly missing: ReferenceEntry['missing']
  /** The file of references that holds it; absent where it stands in the report. */
  readonly file?: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** A citation with the lines of the entries that it meets. */
export interface CitationResult {
  readonly line: number
  readonly text: string
  readonly matches: readonly number[]
}

/** The sources and citations of a report in the JSON output; what stands in a file of references has its lines counted there. */
export function sourcesAsJson({entries, citations, files}: References, lines: Lines): {readonly references: readonly EntryResult[], readonly citations: readonly CitationResult[]} {
  const linesOf = new Map<string | undefined, Lines>([[undefined, lines]])
  for (const {path, opened} of files) if (opened) linesOf.set(path, indexLines(opened.text))
  const lineOf = ({range, file}: ReferenceEntry): number => (linesOf.get(file) ?? lines).point(range.start).line
  return {
    references: entries.map(entry => entryAsJson(entry, lineOf(entry))),
    citations: citations.map(({range, text, matches}) => ({line: lines.point(range.start).line, text, matches: matches.map(lineOf)})),
  }
}

/** An entry: CSL names and values, without the places that the editor needs. */
function entryAsJson({text, type, fields, missing, file}: ReferenceEntry, line: number): EntryResult {
  return {
    line, text, type, missing, ...(file !== undefined && {file}),
    fields: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldAsJson(field)])),
  }
}

function fieldAsJson(field: TextField | NameList | DateField): unknown {
  if ('names' in field) return field.names.map(({family, given, literal}) => ({...(family !== undefined && {family}), ...(given !== undefined && {given}), ...(literal !== undefined && {literal})}))
  if ('value' in field) return field.value
  return {...(field['date-parts'] && {'date-parts': [field['date-parts']]}), ...(field.undated && {literal: field.literal ?? 'n.d.'})}
}
