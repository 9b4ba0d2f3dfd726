import type {ReferenceField, ReferenceType} from '../knowledge/references/types.ts'
import type {Range} from '../text/range.ts'
import {missingFields} from './missing.ts'
import type {DateField, Name, ReferenceEntry, ReferenceFields, TextFieldName} from './model.ts'

/** Collects the fields of an entry that a file holds ready-made. */
export interface FileEntry {
  readonly key: string
  readonly type: ReferenceType
  readonly text: string
  readonly range: Range
  readonly fields: ReferenceFields
}

/** Makes an entry of it; a report's organisation counts as its publisher, as in lists. */
export function toEntry({key, type, text, range, fields}: FileEntry): ReferenceEntry {
  const own = type === 'report' && fields.author?.names[0]?.literal !== undefined
  const has = (field: ReferenceField): boolean => field in fields || (own && field === 'publisher')
  return {range, text, type, fields, missing: missingFields(type, has), style: 'unknown', section: undefined, key}
}

/** Fields while they are being collected. */
export type OpenFields = {-readonly [Field in keyof ReferenceFields]: ReferenceFields[Field]}

/** Sets a plain field that has something in it. */
export function setText(fields: OpenFields, name: TextFieldName, value: string, range: Range): void {
  const text = value.replace(/\s+/g, ' ').trim()
  if (text) fields[name] = {value: text, range}
}

/** Sets a list of names. */
export function setNames(fields: OpenFields, role: 'author' | 'editor' | 'translator', names: readonly Name[], others: boolean, range: Range): void {
  if (names.length > 0) fields[role] = {names, others, range}
}

/** A date of parts; undefined where there is no year. */
export function dateOf(parts: readonly number[], range: Range, undated = false): DateField | undefined {
  if (parts.length === 0 && !undated) return undefined
  return {...(parts.length > 0 && {'date-parts': parts}), undated, range}
}
