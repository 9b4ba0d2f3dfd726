import {cleanText, rangeIn} from './clean-text.ts'
import {listNumberLength} from './list-number.ts'
import type {ReferenceEntry} from './model.ts'
import {findYears} from './years.ts'

/** Who was spoken to: up to a comma, a bracket, a colon, a dash or a number. */
const person = /^[^,(:;\d[\u2013]{1,80}/

/** An entry in a list of people who were spoken to: the person and the day, be they written in whatever way; nothing is missing. */
export function asTalk(source: string, entry: ReferenceEntry): ReferenceEntry {
  if (entry.type === 'personal_communication') return {...entry, missing: []}
  const clean = cleanText(source, entry.range.start, entry.range.end)
  const from = listNumberLength(clean.text)
  const written = person.exec(clean.text.slice(from))?.[0] ?? ''
  const name = written.trim().replace(/[\s.]+$/, '')
  const start = from + written.indexOf(name)
  const range = rangeIn(clean, start, start + name.length)
  const year = findYears(clean.text).findLast(({parts}) => parts.length > 0)
  return {
    range: entry.range, text: entry.text, section: entry.section, key: entry.key, type: 'personal_communication', style: 'unknown', missing: [],
    fields: {
      ...(/\p{L}/u.test(name) && {author: {names: [{literal: name, range}], others: false, range}}),
      ...(year && {issued: {'date-parts': year.parts, undated: false, range: rangeIn(clean, year.start, year.end)}}),
    },
  }
}
