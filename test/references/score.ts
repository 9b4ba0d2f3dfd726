import type {ReferenceEntry} from '../../src/references/model.ts'
import {readEntry} from '../../src/references/read-entry.ts'
import {fold} from '../../src/text/fold.ts'

/** An entry with what a careful reader sees in it; see the README beside the labels. */
export interface LabelledEntry {
  readonly text: string
  readonly type: string
  readonly fields: readonly string[]
  readonly missing: readonly string[]
  readonly values?: Readonly<Record<string, string | readonly string[]>>
  readonly uncertain?: readonly string[]
}

/** Counts of right, wrong and missed answers. */
export interface Tally { right: number, wrong: number, missed: number }

/** How well entries were read. */
export interface EntryScores {
  readonly entries: number
  readonly typesRight: number
  readonly byType: ReadonlyMap<string, {readonly all: number, readonly right: number}>
  /** Presence of fields, as in the labels. */
  readonly fields: Tally
  readonly byField: ReadonlyMap<string, Tally>
  /** Values of the fields that are present in both. */
  readonly values: {readonly right: number, readonly wrong: number}
  readonly missing: Tally
  readonly complete: number
  /** Complete entries of which something was said to be missing. */
  readonly flagged: number
  readonly misses: readonly string[]
}

const always = ['author', 'issued', 'title', 'container-title', 'publisher', 'publisher-place', 'volume', 'issue', 'page', 'URL', 'DOI']
/** Fields that only entries with values label. */
const scored = [...always, 'accessed', 'number', 'genre']

/** Precision, recall and F1 of a tally. */
export function f1({right, wrong, missed}: Tally): number {
  return right === 0 ? (wrong + missed === 0 ? 1 : 0) : 2 * right / (2 * right + wrong + missed)
}

/** Compares what is read with the labels. */
export function scoreEntries(labels: readonly LabelledEntry[]): EntryScores {
  const byType = new Map<string, {all: number, right: number}>()
  const byField = new Map<string, Tally>()
  const fields: Tally = {right: 0, wrong: 0, missed: 0}
  const missing: Tally = {right: 0, wrong: 0, missed: 0}
  const values = {right: 0, wrong: 0}
  const misses: string[] = []
  let typesRight = 0
  let complete = 0
  let flagged = 0
  for (const [index, label] of labels.entries()) {
    const entry = readEntry(label.text, 0, label.text.length)
    const faults: string[] = []
    const uncertain = new Set(label.uncertain ?? [])
    const type = byType.get(label.type) ?? {all: 0, right: 0}
    byType.set(label.type, type)
    type.all++
    if (entry.type === label.type || uncertain.has(`type:${entry.type}`)) {
      typesRight++
      type.right++
    } else faults.push(`type ${entry.type}, expected ${label.type}`)
    for (const field of label.values ? scored : always) {
      if (uncertain.has(field)) continue
      const expected = label.fields.includes(field)
      const found = field in entry.fields
      if (!expected && !found) continue
      const tally = byField.get(field) ?? {right: 0, wrong: 0, missed: 0}
      byField.set(field, tally)
      const outcome = expected && found ? 'right' : found ? 'wrong' : 'missed'
      tally[outcome]++
      fields[outcome]++
      if (outcome !== 'right') faults.push(`${field} ${outcome}${found ? `: ${shown(entry, field)}` : ''}`)
      const value = label.values?.[field]
      if (outcome === 'right' && value !== undefined) {
        const same = sameValue(entry, field, value)
        values[same ? 'right' : 'wrong']++
        if (!same) faults.push(`${field} is ${shown(entry, field)}, expected ${Array.isArray(value) ? value.join(' | ') : String(value)}`)
      }
    }
    for (const field of new Set([...label.missing, ...entry.missing])) {
      if (uncertain.has(field)) continue
      const outcome = !label.missing.includes(field) ? 'wrong' : (entry.missing as readonly string[]).includes(field) ? 'right' : 'missed'
      missing[outcome]++
      if (outcome !== 'right') faults.push(`missing ${field}: ${outcome}`)
    }
    if (label.missing.length === 0 && label.type !== 'unread') {
      complete++
      if (entry.missing.some(field => !uncertain.has(field))) flagged++
    }
    if (faults.length > 0) misses.push(`${index}: ${label.text.replaceAll('\n', '⏎')}\n     ${faults.join('\n     ')}`)
  }
  return {entries: labels.length, typesRight, byType, fields, byField, values, missing, complete, flagged, misses}
}

function shown(entry: ReferenceEntry, field: string): string {
  const value = entry.fields[field as 'title']
  if (!value) return ''
  if ('names' in value) return (value as unknown as {names: {family?: string, literal?: string}[]}).names.map(name => name.literal ?? name.family ?? '').join(' | ')
  if ('undated' in value) return ((value as unknown as {'date-parts'?: number[]})['date-parts'] ?? ['undated']).join('-')
  return value.value
}

function sameValue(entry: ReferenceEntry, field: string, expected: string | readonly string[]): boolean {
  const own = shown(entry, field)
  if (typeof expected !== 'string') {
    const wanted = expected.map(plain)
    const names = own.split(' | ').map(plain)
    return wanted.length === names.length && wanted.every((name, index) => holds(names[index] ?? '', name) || holds(name, names[index] ?? ''))
  }
  if (field === 'issued' || field === 'accessed') {
    const year = /\d{4}/.exec(expected)?.[0]
    return year === undefined ? own === 'undated' : own.includes(year)
  }
  const a = plain(own)
  const b = plain(expected)
  return a === b || (holds(a, b) && a.length <= b.length + 40)
}

function holds(long: string, short: string): boolean {
  return short !== '' && long.includes(short)
}

function plain(text: string): string {
  return fold(text).replace(/[*_"“”'’«»]/gu, '').replace(/\s*[-–—]\s*/gu, '-').replace(/\s+/gu, ' ').replace(/[.,;:]+$/u, '').trim()
}
