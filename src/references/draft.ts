import {rangeIn, type CleanText} from './clean-text.ts'
import type {ReadNames} from './authors.ts'
import type {Mark} from './links.ts'
import type {DateField, Name, NameList, ReferenceFields, TextFieldName} from './model.ts'
import type {ReadDate} from './years.ts'

/** An entry's fields while they are being read; places count in the entry's own text, as `rangeIn` gives them. */
export interface Draft {
  readonly clean: CleanText
  readonly fields: {-readonly [Field in keyof ReferenceFields]: ReferenceFields[Field]}
}

/** Writes a text field from a mark in the clean text; one without letters is none. */
export function setText({clean, fields}: Draft, field: TextFieldName, mark: Mark | undefined): void {
  if (mark && mark.value !== '') fields[field] = {value: mark.value, range: rangeIn(clean, mark.valueStart, mark.valueEnd)}
}

/** The names read from a stretch of the clean text. */
export function nameList({clean}: Draft, names: ReadNames): NameList {
  return {
    names: names.names.map(({family, given, literal, start, end}): Name => {
      const range = rangeIn(clean, start, end)
      return literal !== undefined ? {literal, range} : given === undefined ? {family, range} : {family, given, range}
    }),
    others: names.others,
    range: rangeIn(clean, names.start, names.end),
  }
}

/** One name that is no person's, or is left as written. */
export function oneName({clean}: Draft, mark: {readonly value: string, readonly valueStart: number, readonly valueEnd: number}): NameList {
  const range = rangeIn(clean, mark.valueStart, mark.valueEnd)
  return {names: [{literal: mark.value, range}], others: false, range}
}

/** A date of the clean text, `[start, end)`. */
export function dateField({clean}: Draft, date: ReadDate, start: number, end: number): DateField {
  return {
    ...(date.parts.length > 0 && {'date-parts': date.parts}),
    ...(date.suffix !== undefined && {suffix: date.suffix}),
    ...(date.written !== undefined && {literal: date.written}),
    undated: date.undated,
    range: rangeIn(clean, start, end),
  }
}
