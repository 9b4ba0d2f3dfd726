import leven from 'leven'
import type {Duplicate, ReferenceEntry} from './model.ts'
import {phraseKey} from './tables.ts'

/** Entries that stand for one work, each lesser copy once: the one that lacks more, else the later one. */
export function findDuplicates(entries: readonly ReferenceEntry[]): Duplicate[] {
  const groups = new Map<string, ReferenceEntry[]>()
  for (const entry of entries) {
    const key = groupKey(entry)
    const group = key === undefined ? undefined : groups.get(key)
    if (group) group.push(entry)
    else if (key !== undefined) groups.set(key, [entry])
  }
  const found: Duplicate[] = []
  for (const group of groups.values()) {
    const left = [...group]
    while (left.length > 1) {
      const first = left.shift()
      if (!first) break
      const same = left.filter(other => sameWork(first, other))
      if (same.length === 0) continue
      const copies = [first, ...same]
      const kept = copies.reduce((best, entry) => worth(entry) > worth(best) ? entry : best)
      for (const lesser of copies) if (lesser !== kept) found.push({kept, lesser})
      for (const other of same) left.splice(left.indexOf(other), 1)
    }
  }
  return found.sort((a, b) => a.lesser.range.start - b.lesser.range.start)
}

/** Only entries of one author (or law) can be one work. */
function groupKey(entry: ReferenceEntry): string | undefined {
  if (entry.type === 'unread') return undefined
  if (entry.law) return `law ${entry.law.kind} ${entry.fields.number?.value ?? ''} ${yearOf(entry)}`
  const first = entry.fields.author?.names[0] ?? entry.fields.editor?.names[0]
  const words = phraseKey(first?.literal ?? [first?.given, first?.family].filter(Boolean).join(' ')).split(' ').filter(word => word.length > 2)
  const name = first?.literal === undefined ? phraseKey(first?.family ?? '').split(' ')[0] ?? '' : words[0] ?? ''
  const title = entry.fields.title ? titleStart(entry.fields.title.value) : ''
  return title || name ? `${name} ${title}` : undefined
}

function sameWork(a: ReferenceEntry, b: ReferenceEntry): boolean {
  if (a.law && b.law) return a.fields.number !== undefined
  if (a.fields.DOI && b.fields.DOI) return a.fields.DOI.value.toLowerCase() === b.fields.DOI.value.toLowerCase()
  const left = a.fields.title && titleKey(a.fields.title.value)
  const right = b.fields.title && titleKey(b.fields.title.value)
  if (!left || !right) return false
  const years = [yearOf(a), yearOf(b)]
  if (years[0] && years[1] && years[0] !== years[1]) return false
  if (a.fields.issued?.suffix !== b.fields.issued?.suffix && a.fields.issued?.suffix && b.fields.issued?.suffix) return false
  const edition = [a.fields.edition?.value, b.fields.edition?.value, a.fields.volume?.value, b.fields.volume?.value]
  if (edition[0] && edition[1] && edition[0] !== edition[1]) return false
  if (edition[2] && edition[3] && edition[2] !== edition[3]) return false
  if (left === right) return true
  const short = left.length < right.length ? left : right
  const long = left.length < right.length ? right : left
  return (short.length >= 16 && long.startsWith(short)) || (short.length >= 12 && leven(left, right) <= Math.floor(short.length / 12))
}

function titleKey(title: string): string {
  return phraseKey(title).replaceAll(' ', '')
}

/** The first letters of a title; a piece of it nearly always holds enough of them. */
function titleStart(title: string): string {
  const start = titleKey(title.slice(0, 24)).slice(0, 4)
  return start.length === 4 ? start : titleKey(title).slice(0, 4)
}

function yearOf(entry: ReferenceEntry): string {
  return String(entry.fields.issued?.['date-parts']?.[0] ?? '')
}

/** How complete an entry is. */
function worth(entry: ReferenceEntry): number {
  return Object.keys(entry.fields).length - entry.missing.length * 3
}
