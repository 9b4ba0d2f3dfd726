import type {CitationForm} from '../../references/citation-form.ts'
import {narrative, parenthetical} from '../../references/citation-form.ts'
import type {Citation, ReferenceEntry} from '../../references/model.ts'
import type {Range} from '../../text/range.ts'
import type {Mark} from './model.ts'

/** What Pandoc's keys become: author and year in the report's own form; keys that stand in no file are named. */
export interface KeyCitations {
  readonly marks: readonly Mark[]
  readonly unknown: readonly {readonly range: Range, readonly key: string}[]
}

interface Group { readonly range: Range, readonly cited: readonly Citation[] }

/** Writes out every citation by key; those of one pair of brackets together. */
export function keyCitations(text: string, citations: readonly Citation[], form: CitationForm, dated: (entry: ReferenceEntry) => ReferenceEntry): KeyCitations {
  const keys = citations.filter(citation => citation.form === 'key')
  const unknown = keys.filter(({matches}) => matches.length === 0).map(({range}) => ({range, key: text.slice(range.start, range.end)}))
  const marks: Mark[] = []
  const done = new Set<Citation>()
  for (const citation of keys) {
    if (done.has(citation)) continue
    const group = bracketsOf(text, citation, keys)
    for (const one of group.cited) done.add(one)
    if (group.cited.every(({matches}) => matches.length === 0)) continue
    marks.push({...group.range, text: group.range.start < citation.range.start ? bracketed(text, group, form, dated) : alone(text, citation, group.range, form, dated)})
  }
  return {marks, unknown}
}

/** The brackets around a citation with all that they cite; a key in the sentence takes the brackets right behind it. */
function bracketsOf(text: string, citation: Citation, keys: readonly Citation[]): Group {
  const {start, end} = citation.range
  const before = text.slice(Math.max(0, start - 400), start)
  const open = before.lastIndexOf('[')
  if (open >= 0 && !/\]|\n\s*\n/u.test(before.slice(open))) {
    const close = text.slice(end, end + 600).search(/[\][]|\n\s*\n/u)
    if (close >= 0 && text[end + close] === ']') {
      const range = {start: start - before.length + open, end: end + close + 1}
      return {range, cited: keys.filter(other => other.range.start >= range.start && other.range.end <= range.end)}
    }
  }
  const behind = citation.matches.length > 0 ? /^\s?\[[^\]@\n]{1,60}\](?!\()/u.exec(text.slice(end, end + 70))?.[0].length ?? 0 : 0
  return {range: {start, end: end + behind}, cited: [citation]}
}

/** `[see @adi2008, hlm. 49; @payne2014]` → `(see Adi, 2008, hlm. 49; Payne, 2014)`. */
function bracketed(text: string, {range, cited}: Group, form: CitationForm, dated: (entry: ReferenceEntry) => ReferenceEntry): string {
  let words = ''
  let at = range.start + 1
  for (const citation of cited) {
    words += text.slice(at, citation.range.start) + inBrackets(text, citation, form, dated)
    at = citation.range.end
  }
  return `(${(words + text.slice(at, range.end - 1)).replace(/\s+/gu, ' ').trim()})`
}

function inBrackets(text: string, {range, matches: [match]}: Citation, form: CitationForm, dated: (entry: ReferenceEntry) => ReferenceEntry): string {
  if (!match) return text.slice(range.start, range.end)
  const entry = dated(match)
  return text[range.start] === '-' ? yearOf(entry, form) : parenthetical(entry, form)
}

/** `@payne2014 [hlm. 3]` → `Payne (2014, hlm. 3)`; `-@payne2014` → `(2014)`. */
function alone(text: string, citation: Citation, range: Range, form: CitationForm, dated: (entry: ReferenceEntry) => ReferenceEntry): string {
  const [match] = citation.matches
  if (!match) return text.slice(range.start, range.end)
  const entry = dated(match)
  const locator = text.slice(citation.range.end, range.end).replace(/^\s?\[|\]$/gu, '').trim()
  const words = text[citation.range.start] === '-' ? `(${yearOf(entry, form)})` : narrative(entry, form)
  if (locator === '') return words
  return words.endsWith(')') ? `${words.slice(0, -1)}, ${locator})` : `${words} (${locator})`
}

/** What is left of a citation whose names the sentence has given. */
function yearOf(entry: ReferenceEntry, form: CitationForm): string {
  const whole = parenthetical(entry, form)
  return /(?:\d{4}\p{L}?|t\.t\.|n\.d\.)$/u.exec(whole)?.[0] ?? whole
}

/** Gives works of one author and year the letters that tell them apart, in the order of their titles. */
export function datedApart(entries: readonly ReferenceEntry[]): (entry: ReferenceEntry) => ReferenceEntry {
  const alike = new Map<string, ReferenceEntry[]>()
  for (const entry of entries) {
    const year = entry.fields.issued?.['date-parts']?.[0]
    const names = (entry.fields.author ?? entry.fields.editor)?.names.map(({family, given, literal}) => literal ?? `${family} ${given}`).join(';')
    if (year === undefined || !names || entry.law || entry.fields.issued?.suffix) continue
    const key = `${names.toLowerCase()} ${year}`
    alike.set(key, [...alike.get(key) ?? [], entry])
  }
  const changed = new Map<ReferenceEntry, ReferenceEntry>()
  for (const group of alike.values()) {
    if (group.length < 2) continue
    const byTitle = [...group].sort((a, b) => (a.fields.title?.value ?? '') < (b.fields.title?.value ?? '') ? -1 : 1)
    for (const [at, entry] of byTitle.entries()) {
      if (entry.fields.issued && at < 26) changed.set(entry, {...entry, fields: {...entry.fields, issued: {...entry.fields.issued, suffix: String.fromCharCode(97 + at)}}})
    }
  }
  return entry => changed.get(entry) ?? entry
}
