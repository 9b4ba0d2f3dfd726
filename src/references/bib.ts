import {months} from '../knowledge/references/dates.ts'
import {bibFields, bibTypes} from '../knowledge/references/bib.ts'
import {fold} from '../text/fold.ts'
import type {Range} from '../text/range.ts'
import {dateOf, setNames, setText, toEntry, type OpenFields} from './file-entry.ts'
import type {BibliographyReading, Name, ReferenceEntry} from './model.ts'

interface BibField { readonly name: string, readonly value: string, readonly range: Range }

/** Reads a `.bib` file: one pass with offsets; an entry that breaks off ends where the next `@` begins a line. */
export function readBib(text: string): BibliographyReading {
  const entries: ReferenceEntry[] = []
  const repeated: ReferenceEntry[] = []
  const errors: Range[] = []
  const keys = new Set<string>()
  const strings = new Map<string, string>()
  let at = text.indexOf('@')
  while (at >= 0) {
    const head = /^@\s?([A-Z]{2,20})\s{0,8}([{(])/i.exec(text.slice(at, at + 40))
    if (!head || !startsLine(text, at)) {
      at = text.indexOf('@', at + 1)
      continue
    }
    const kind = (head[1] ?? '').toLowerCase()
    const open = at + head[0].length
    const limit = nextEntry(text, open)
    if (kind === 'comment' || kind === 'preamble') {
      at = text.indexOf('@', open)
      continue
    }
    const read = readBody(text, open, limit, head[2] === '(' ? ')' : '}', kind === 'string', strings)
    if (kind === 'string') for (const field of read.fields) strings.set(field.name, field.value)
    else {
      const entry = makeEntry(kind, read.key, text, {start: at, end: read.end}, read.fields)
      if (read.broken) errors.push({start: at, end: read.end})
      if (read.key !== '' || read.fields.length > 0) {
        if (keys.has(read.key)) repeated.push(entry)
        keys.add(read.key)
        entries.push(entry)
      }
    }
    at = text.indexOf('@', Math.max(read.end, open))
  }
  return {entries, repeated, errors}
}

function startsLine(text: string, at: number): boolean {
  return /^[ \t]*$/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at)) || text[at - 1] === '}'
}

/** Where the next entry begins at the latest: an `@word{` at the start of a line. */
function nextEntry(text: string, from: number): number {
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) if (/^\s{0,8}@[A-Z]{3,20}\s{0,4}[{(]/i.test(text.slice(at + 1, at + 40))) return at
  return text.length
}

/** Key and fields up to the closing brace; what cannot be read is skipped up to the next comma. */
function readBody(text: string, from: number, limit: number, closer: string, isString: boolean, strings: ReadonlyMap<string, string>): {key: string, fields: BibField[], end: number, broken: boolean} {
  const fields: BibField[] = []
  let at = from
  let key = ''
  let broken = false
  if (!isString) {
    const match = /^\s*([^\s,{}="]{0,120})\s*(?:,|(?=[}\s]))/.exec(text.slice(from, Math.min(limit, from + 200)))
    if (match && !/^\s*=/.test(text.slice(from + match[0].length, limit).slice(0, 4))) {
      key = match[1] ?? ''
      at += match[0].length
    } else broken = true
  }
  while (at < limit) {
    while (at < limit && /[\s,]/.test(text[at] ?? '')) at++
    if (at >= limit) break
    if (text[at] === closer) return {key, fields, end: at + 1, broken}
    const name = /^([A-Z][\w:+-]{0,40})\s*=\s*/i.exec(text.slice(at, Math.min(limit, at + 80)))
    if (!name) {
      broken = true
      const comma = text.indexOf('\n', at)
      at = comma < 0 || comma >= limit ? limit : comma + 1
      continue
    }
    const start = at + name[0].length
    const value = readValue(text, start, limit, strings)
    if (value.broken) broken = true
    fields.push({name: fold(name[1] ?? ''), value: value.text, range: {start: value.start, end: value.stop}})
    at = value.end
  }
  return {key, fields, end: limit, broken: true}
}

/** A value: braces, quotes, numbers and names of strings, joined by `#`. */
function readValue(text: string, from: number, limit: number, strings: ReadonlyMap<string, string>): {text: string, start: number, stop: number, end: number, broken: boolean} {
  let at = from
  let value = ''
  let start = -1
  let stop = from
  let broken = false
  for (;;) {
    while (at < limit && /\s/.test(text[at] ?? '')) at++
    const char = text[at]
    if (char === '{' || char === '"') {
      const close = closeOf(text, at, limit)
      if (close < 0) {
        // The value never closes: it ends at its line.
        const line = text.indexOf('\n', at)
        const end = line < 0 || line > limit ? limit : line
        value += text.slice(at + 1, end).replace(/[,"}\s]+$/, '')
        return {text: clean(value), start: start < 0 ? at + 1 : start, stop: Math.max(at + 1, end), end, broken: true}
      }
      if (start < 0) start = at + 1
      stop = close
      value += text.slice(at + 1, close)
      at = close + 1
    } else {
      const word = /^[^\s,{}"#()]{1,80}/.exec(text.slice(at, Math.min(limit, at + 90)))?.[0]
      if (!word) {
        broken = true
        break
      }
      if (start < 0) start = at
      value += strings.get(fold(word)) ?? word
      at += word.length
      stop = at
    }
    let next = at
    while (next < limit && /\s/.test(text[next] ?? '')) next++
    if (text[next] !== '#') break
    at = next + 1
  }
  return {text: clean(value), start: start < 0 ? from : start, stop: Math.max(stop, start < 0 ? from : start), end: Math.max(at, from), broken}
}

/** The brace or quote that closes the one at `open`; -1 where the next entry comes first. */
function closeOf(text: string, open: number, limit: number): number {
  const quoted = text[open] === '"'
  let depth = 0
  for (let at = open + 1; at < limit; at++) {
    const char = text[at]
    if (char === '\\') at++
    else if (char === '{') depth++
    else if (char === '}') {
      if (depth === 0) return quoted ? -1 : at
      depth--
    } else if (char === '"' && quoted && depth === 0) return at
  }
  return -1
}

/** Accents and marks of TeX, as far as names and titles use them. */
function clean(value: string): string {
  return value.replace(/\\(["'`^~=.uvHcdbkr])\s?\{?\\?([A-Za-z])\}?/g, (_, mark: string, letter: string) => (letter + (combining[mark] ?? '')).normalize('NFC'))
    .replace(/\\ss\b/g, 'ß').replace(/\\([&%$#_{}])/g, '$1').replace(/---/g, '—').replace(/--/g, '–').replace(/\\[A-Z]{1,20}\s?/gi, '').replace(/[{}]/g, '').replace(/~/g, ' ').replace(/\s+/g, ' ').trim()
}

const combining: Readonly<Record<string, string>> = {'"': '\u0308', "'": '\u0301', '`': '\u0300', '^': '\u0302', '~': '\u0303', '=': '\u0304', '.': '\u0307', u: '\u0306', v: '\u030c', H: '\u030b', c: '\u0327', k: '\u0328', r: '\u030a'}

function makeEntry(kind: string, key: string, text: string, range: Range, fields: readonly BibField[]): ReferenceEntry {
  const out: OpenFields = {}
  const type = bibTypes[kind] ?? 'document'
  let date: readonly number[] = []
  let dateRange: Range | undefined
  for (const {name, value, range: place} of fields) {
    if (value === '') continue
    if (name === 'author' || name === 'editor' || name === 'translator') setNames(out, name, namesOf(value, text.slice(place.start, place.end), place), /\bothers$/.test(value), place)
    else if (name === 'year' || name === 'date') {
      const parts = (/\d{4}(?:-\d{1,2}){0,2}/.exec(value)?.[0] ?? '').split('-').filter(Boolean).map(Number)
      date = parts.length > 0 ? parts : date
      dateRange = place
      if (parts.length === 0) out.issued = {undated: true, range: place}
    } else if (name === 'month') {
      const month = months.names[fold(value)] ?? Number(value)
      if (date.length === 1 && month >= 1 && month <= 12) date = [...date, month]
    } else if (name === 'urldate') {
      const seen = dateOf((/\d{4}(?:-\d{1,2}){0,2}/.exec(value)?.[0] ?? '').split('-').filter(Boolean).map(Number), place)
      if (seen) out.accessed = seen
    } else {
      const field = bibFields[name]
      if (field && !(field in out)) setText(out, field, value, place)
    }
  }
  const issued = dateRange && dateOf(date, dateRange)
  if (issued) out.issued = issued
  const specific = type === 'thesis' || !out.genre ? type : type === 'document' && /thesis|dissertation|skripsi|tesis|disertasi/i.test(out.genre.value) ? 'thesis' : type
  return toEntry({key, type: specific === 'document' && out.URL ? 'webpage' : specific, text: text.slice(range.start, range.end), range, fields: out})
}

/** "Family, Given and Given Family and {Organisation}". */
function namesOf(value: string, raw: string, range: Range): Name[] {
  const literals = raw.trim().startsWith('{') && raw.trim().endsWith('}') && !raw.includes(' and ')
  if (literals) return [{literal: value, range}]
  const rawParts = raw.split(/\s+and\s+/)
  return value.split(/\s+and\s+/).flatMap((part, index): Name[] => {
    const name = part.trim()
    const own = (rawParts[index] ?? '').trim()
    if (!name || name === 'others') return []
    const start = Math.max(0, raw.indexOf(own))
    const place = {start: Math.min(range.start + start, range.end), end: Math.min(range.start + start + own.length, range.end)}
    if (/^\{[^{}]*\}$/.test(own)) return [{literal: name, range: place}]
    const comma = name.indexOf(',')
    if (comma > 0) return [{family: name.slice(0, comma).trim(), given: name.slice(comma + 1).trim(), range: place}]
    const words = name.split(' ')
    const last = words.pop() ?? name
    return [words.length > 0 ? {family: last, given: words.join(' '), range: place} : {family: last, range: place}]
  })
}
