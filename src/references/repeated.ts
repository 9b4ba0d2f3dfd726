import {fold} from '../text/fold.ts'
import type {ReferenceEntry} from './model.ts'

const line = /^[\s*]*(?:(?:[_–—―‒-]\s?){2,60}|[—―]\s?|(?:\.\s?){4,60})(?=[.,;:([\d])/u
/** Most entries begin with a letter that neither a line nor "Idem" begins with: asked of each pair that is put in order. */
const nameFirst = /^[A-HJ-Z]/i
const idem = /^\s*(?:idem|ibid)[.,]?\s/iu

/** Whether an entry opens with a line in place of the author above it: `______. 2010.`, `---. 2010.`, `———, 2010.` */
export function opensRepeated(text: string): boolean {
  return !nameFirst.test(text) && (line.test(text.slice(0, 80).replaceAll('\\', '')) || idem.test(text))
}

/** Gives entries that open with a line the author of the entry above; the line is the place of the name. */
export function withRepeated(entries: readonly ReferenceEntry[], talks: (index: number) => boolean): ReferenceEntry[] {
  const found: ReferenceEntry[] = []
  for (const [index, entry] of entries.entries()) found.push(talks(index) ? entry : repeated(entry, found.at(-1)))
  return found
}

function repeated(entry: ReferenceEntry, before: ReferenceEntry | undefined): ReferenceEntry {
  const author = before?.fields.author
  if (!author || entry.fields.author || entry.type === 'unread' || !opensRepeated(entry.text)) return entry
  const length = /^[^\p{L}\p{N}]*/u.exec(entry.text)?.[0].replace(/[\s.,(["“*]+$/, '').length ?? 0
  const range = {start: entry.range.start, end: entry.range.start + Math.max(1, length)}
  const [name] = author.names
  return {
    ...entry, key: fold(`${name?.family ?? name?.literal ?? ''} ${entry.key}`).trim(), missing: entry.missing.filter(field => field !== 'author'),
    fields: {...entry.fields, author: {...author, names: author.names.map(one => ({...one, range})), range}},
  }
}
