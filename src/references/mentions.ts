import type {Section} from '../markdown/model.ts'
import type {Report} from '../report/model.ts'
import {overlaps, type Range} from '../text/range.ts'
import type {ReferenceEntry} from './model.ts'

/** Where the text names the first author of an entry outside the list without citing the work; undefined where it does not. */
export function mentionOf(report: Report, entry: ReferenceEntry, skip: readonly Range[]): Range | undefined {
  const first = entry.fields.author?.names[0]
  const name = first?.literal ?? first?.family ?? ''
  const second = entry.fields.author?.names[1]?.family
  // Shorter names are everyday words or anybody's.
  if (name.length < 5 || !/^\p{Lu}/u.test(name)) return undefined
  const found: Range[] = []
  for (const {range} of [report.outline.root, ...report.outline.sections].flatMap(({blocks}: Section) => blocks)) {
    if (skip.some(other => overlaps(range, other))) continue
    const text = report.text.slice(range.start, range.end)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (/[\p{L}\p{N}-]/u.test(text[at - 1] ?? '') || /[\p{L}\p{N}-]/u.test(text[at + name.length] ?? '')) continue
      // Those who wrote with the first author are named along.
      const along = second === undefined ? undefined : /^,?\s(?:dan|and|&)\s/u.exec(text.slice(at + name.length))?.[0]
      const both = along !== undefined && text.startsWith(second ?? '', at + name.length + along.length)
      const place = {start: range.start + at, end: range.start + at + name.length + (both ? along.length + (second?.length ?? 0) : 0)}
      // A title or a cell of a table names an author too, but a sentence is where a citation belongs.
      if (/[.:;]\s*$/u.test(text)) return place
      found.push(place)
    }
  }
  return found[0]
}
