import {yearBeside} from '../references/law-name.ts'
import type {ReferenceEntry, References} from '../references/model.ts'
import type {Range} from '../text/range.ts'

/** The entries of the report's own list that are judged one by one: a lesser copy of a work is a copy only. */
export function judgedEntries({entries, duplicates}: References): readonly ReferenceEntry[] {
  const copies = new Set(duplicates.map(({lesser}) => lesser))
  return entries.filter(entry => entry.file === undefined && entry.type !== 'unread' && !copies.has(entry))
}

/** The entries of the report's own list that could not be read. */
export function unreadEntries({entries}: References): readonly ReferenceEntry[] {
  return entries.filter(({type, file}) => type === 'unread' && file === undefined)
}

/** An entry in a few words, for messages: first author and year, else title, else its first words. */
export function nameOf({fields, law, text}: ReferenceEntry): string {
  const year = fields.issued?.['date-parts']?.[0]
  if (law) return [law.name.value, fields.number?.value, yearBeside({fields})].filter(Boolean).join(' ')
  const first = fields.author?.names[0] ?? fields.editor?.names[0]
  const words = first?.literal ?? first?.family ?? fields.title?.value ?? (/^<?https?:/iu.test(text) ? text : text.replace(/[*_]/gu, ''))
  return [shortened(words.replace(/\s+/gu, ' ').trim()), year].filter(Boolean).join(' ')
}

/** Keeps a message to one line. */
export function shortened(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

/** A number that stands where the year should and is none: "(19957)", "(201)". Looked for only where no year was read. */
export function strangeYear(source: string, {fields, law, type, range}: ReferenceEntry): Range | undefined {
  if (fields.issued || law) return undefined
  const from = fields.author?.range.end ?? range.start
  // An entry that could not be read shows its year by the brackets alone.
  const pattern = type === 'unread' ? bracketed : /(?<=[([])\d{3,6}(?=[a-z]?[)\]])|(?<=\.\s{0,2})\d{3,6}(?=[a-z]?\.)/u
  const to = Math.min(range.end, fields.title?.range.start ?? from + 100, from + (type === 'unread' ? 100 : 40))
  const match = pattern.exec(source.slice(from, to))
  return match ? {start: from + match.index, end: from + match.index + match[0].length} : undefined
}

const bracketed = /(?<=[.,]\s{0,2}\()(?:\d{3}|\d{5,6})(?=\))/u
