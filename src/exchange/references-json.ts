import type {DateField, NameList, ReferenceEntry, References, TextField} from '../references/model.ts'
import type {FilePoint} from '../text/joined.ts'
import {indexLines, type Lines} from '../text/range.ts'

/** An entry of a reference list: CSL names and values. */
export interface EntryResult {
  readonly line: number
  /** The file of the report, where it is another than the first. */
  readonly path?: string
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
  /** The file of the report, where it is another than the first. */
  readonly path?: string
  readonly text: string
  readonly matches: readonly number[]
}

/** The sources and citations of a report in the JSON output; what stands in a file of references has its lines counted there; words and fields only of the `whole` contract. */
export function sourcesAsJson({entries, citations, files}: References, at: (offset: number) => FilePoint, whole: boolean): {readonly references: readonly EntryResult[], readonly citations: readonly CitationResult[]} {
  const linesOf = new Map<string | undefined, Lines>()
  for (const {path, opened} of files) if (opened) linesOf.set(path, indexLines(opened.text))
  const pointOf = ({range, file}: ReferenceEntry): FilePoint => linesOf.get(file)?.point(range.start) ?? at(range.start)
  const placed = ({line, path}: FilePoint): Pick<CitationResult, 'line' | 'path'> => ({line, ...(path !== undefined && {path})})
  return {
    references: entries.map(entry => ({...placed(pointOf(entry)), ...entryAsJson(entry, whole)})),
    citations: citations.map(({range, text, matches}) => ({...placed(at(range.start)), text: whole ? text : '', matches: matches.map(entry => pointOf(entry).line)})),
  }
}

/** An entry: CSL names and values, without the places that the editor needs. */
function entryAsJson({text, type, fields, missing, file}: ReferenceEntry, whole: boolean): Omit<EntryResult, 'line' | 'path'> {
  return {
    text: whole ? text : '', type, missing, ...(file !== undefined && {file}),
    fields: whole ? Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldAsJson(field)])) : {},
  }
}

function fieldAsJson(field: TextField | NameList | DateField): unknown {
  if ('names' in field) return field.names.map(({family, given, literal}) => ({...(family !== undefined && {family}), ...(given !== undefined && {given}), ...(literal !== undefined && {literal})}))
  if ('value' in field) return field.value
  return {...(field['date-parts'] && {'date-parts': [field['date-parts']]}), ...(field.undated && {literal: field.literal ?? 'n.d.'})}
}
