import {placeholderWords} from '../knowledge/placeholder-words.ts'
import type {Range} from '../text/range.ts'
import {placeAt, putPlace, type Places} from './places.ts'

/** A text without Markdown marks and doubled space; every character knows its place in the report. */
export interface CleanText {
  readonly text: string
  readonly places: Places
  /** Emphasised words, as offsets into `text`. */
  readonly emphasis: readonly Range[]
  /** Targets of Markdown links, whose labels stay in `text`. */
  readonly links: readonly {readonly label: Range, readonly url: string, readonly range: Range}[]
}

const entities: Readonly<Record<string, string>> = {'&amp;': '&', '&nbsp;': ' ', '&quot;': '"', '&#39;': "'", '&apos;': "'", '&lt;': '<', '&gt;': '>', '&ndash;': '–', '&mdash;': '—'}
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/
const letter = /[\p{L}\p{N}]/u

/** Characters that need a look: marks, spaces, and whatever is not plain. */
const plainRun = /[^\s\\*_`<>[\]&\u00ad\u200b-\u200d\u2060]+(?: [^\s\\*_`<>[\]&\u00ad\u200b-\u200d\u2060]+)*/y

/** Takes the Markdown marks out of `source.slice(start, end)`. One pass, no backtracking. */
export function cleanText(source: string, start: number, end: number): CleanText {
  const blanks = placeholdersIn(source, start, end)
  plainRun.lastIndex = start
  // Most paragraphs hold no mark at all.
  if (blanks.length === 0 && plainRun.test(source) && plainRun.lastIndex >= end && source.charCodeAt(end - 1) !== 32) return {text: source.slice(start, end), places: [0, start], emphasis: [], links: []}
  const parts: string[] = []
  const places: number[] = []
  let length = 0
  const spans: Range[] = []
  const links: {label: Range, url: string, range: Range}[] = []
  let opened = -1
  let spaced = true
  let label: {start: number, close: number, url: string, range: Range, after: number} | undefined
  const put = (char: string, at: number): void => {
    if (char === ' ' || /\s/.test(char)) {
      if (spaced) return
      spaced = true
      parts.push(' ')
    } else {
      spaced = false
      parts.push(char)
    }
    putPlace(places, length++, at)
  }
  const toggle = (): void => {
    if (opened < 0) opened = length
    else {
      spans.push({start: opened, end: length})
      opened = -1
    }
  }
  let at = start
  while (at < end) {
    if (blanks[0] && at >= blanks[0].start) {
      at = Math.max(at, blanks.shift()?.end ?? at)
      continue
    }
    if (label && at === label.close) {
      links.push({label: {start: label.start, end: length}, url: label.url, range: label.range})
      at = label.after
      label = undefined
      continue
    }
    const char = source[at] ?? ''
    if (char === ' ') {
      put(char, at)
      at++
      continue
    }
    plainRun.lastIndex = at
    const run = plainRun.exec(source)?.[0]
    if (run !== undefined) {
      const count = Math.min(run.length, end - at, label ? label.close - at : run.length, blanks[0] ? blanks[0].start - at : run.length)
      parts.push(count === run.length ? run : run.slice(0, count))
      putPlace(places, length, at)
      length += count
      spaced = false
      at += count
    } else if (char === '\\' && /[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/.test(source[at + 1] ?? '') && at + 1 < end) {
      put(source[at + 1] ?? '', at + 1)
      at += 2
    } else if (char === '*' && !(isSpace(source[at - 1]) && isSpace(source[at + 1]))) {
      toggle()
      while (at < end && source[at] === '*') at++
    } else if (char === '_' && isUnderscoreMark(source, at, start, end)) {
      while (at < end && source[at] === '_') at++
      toggle()
    } else if (char === '`') {
      at++
    } else if (char === '<') {
      at = readTag(source, at, end, put, toggle)
    } else if (char === '[' && !label) {
      const link = readLink(source, at, end)
      if (link === 'note') at = source.indexOf(']', at) + 1
      else {
        // "masyarakat[Afero et al. (2023)](…)": a link's label is no part of the word before it.
        if (link && letter.test(source[at - 1] ?? '')) put(' ', at)
        if (link) label = {...link, start: length}
        else put(char, at)
        at++
      }
    } else if (char === '&') {
      const semicolon = source.indexOf(';', at)
      const entity = semicolon > at && semicolon - at < 9 && semicolon < end ? entities[source.slice(at, semicolon + 1)] : undefined
      put(entity ?? char, at)
      at = entity ? semicolon + 1 : at + 1
    } else {
      if (!invisible.test(char)) put(char, at)
      at++
    }
  }
  let text = parts.join('')
  if (text.endsWith(' ')) {
    text = text.slice(0, -1)
    length--
    if (places.at(-2) === length) places.length -= 2
  }
  if (places.length === 0) places.push(0, start)
  const emphasis = spans.map(span => trimmed(text, span.start, Math.min(span.end, text.length))).filter(span => span.end > span.start)
  return {text, places, emphasis, links}
}

const openings: readonly string[] = Object.values(placeholderWords).map(word => `[${word}: `)

function place(index: number, start: number): number {
  return index < 0 ? -1 : start + index
}

/** What is still to be filled in, with the marks and the stop around it: an entry is read as if it were not there. */
function placeholdersIn(source: string, start: number, end: number): Range[] {
  // Searched in the stretch alone: a report without any would be read to its end for every paragraph.
  const stretch = source.slice(start, end)
  if (!stretch.includes('[')) return []
  const found: Range[] = []
  for (const opening of openings) {
    for (let at = place(stretch.indexOf(opening), start); at >= 0; at = place(stretch.indexOf(opening, at - start + 1), start)) {
      const close = source.indexOf(']', at)
      if (close < 0 || close >= end) break
      const before = /(?:, )?[(*_]{0,4}$/.exec(source.slice(Math.max(start, at - 6), at))?.[0] ?? ''
      // ", [pages]." leaves the stop to what stands before the comma.
      const joined = before.startsWith(',')
      const after = (joined ? /^[)*_]{0,4}/ : /^[)*_]{0,4}[.,;]?[ \t]?/).exec(source.slice(close + 1, Math.min(end, close + 8)))?.[0].length ?? 0
      found.push({start: at - before.length, end: close + 1 + after})
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The place in the report of `[start, end)` of a clean text. */
export function rangeIn(clean: CleanText, start: number, end: number): Range {
  const last = clean.text.length
  const from = placeAt(clean.places, Math.min(Math.max(start, 0), last))
  if (end <= start) return {start: from, end: from}
  const to = (Math.min(end, last) < 1 ? from : placeAt(clean.places, Math.min(end, last) - 1)) + 1
  return {start: from, end: Math.max(from, to)}
}

function isSpace(char: string | undefined): boolean {
  return char === undefined || /\s/.test(char)
}

/** An underscore marks emphasis at the edge of a word; inside one, or in an address, it is a letter. */
function isUnderscoreMark(source: string, at: number, start: number, end: number): boolean {
  const before = at > start ? source[at - 1] ?? '' : ''
  let run = at
  while (run < end && source[run] === '_') run++
  const after = run < end ? source[run] ?? '' : ''
  if (before === '_' || (letter.test(before) && letter.test(after))) return false
  let from = at
  while (from > start && at - from < 300 && !isSpace(source[from - 1])) from--
  return !/:\/\/|www\.|10\.\d{4}/.test(source.slice(from, at))
}

function readTag(source: string, at: number, end: number, put: (char: string, at: number) => void, toggle: () => void): number {
  if (source.startsWith('<!--', at)) {
    const close = source.indexOf('-->', at)
    return close < 0 || close >= end ? end : close + 3
  }
  const close = source.indexOf('>', at)
  if (close < 0 || close >= end || close - at > 400) {
    put('<', at)
    return at + 1
  }
  const inside = source.slice(at + 1, close)
  if (/^(?:https?:|mailto:|www\.)/i.test(inside)) {
    for (let index = at + 1; index < close; index++) put(source[index] ?? '', index)
    return close + 1
  }
  if (!/^\/?[a-z]/i.test(inside)) {
    put('<', at)
    return at + 1
  }
  if (/^\/?(?:i|em|cite)\b/i.test(inside)) toggle()
  if (/^(?:br|p|\/p|li|\/li|div)\b/i.test(inside)) put(' ', at)
  return close + 1
}

/** `[label](target)` with where the label closes and what follows; a footnote mark is told apart. */
function readLink(source: string, at: number, end: number): {close: number, url: string, range: Range, after: number} | 'note' | undefined {
  if (source[at + 1] === '^') {
    const close = source.indexOf(']', at)
    return close > 0 && close < end && close - at < 60 ? 'note' : undefined
  }
  const close = source.indexOf('](', at)
  if (close < 0 || close >= end || close - at > 400 || source.slice(at + 1, close).includes('[')) return undefined
  let after = close + 2
  let depth = 1
  while (after < end && depth > 0) {
    const char = source[after]
    if (char === '(') depth++
    else if (char === ')') depth--
    else if (char === '\n') return undefined
    after++
  }
  if (depth > 0) return undefined
  const target = source.slice(close + 2, after - 1)
  const url = /^[^\s>]*/.exec(target)?.[0] ?? ''
  return {close, url: url.replace(/^</, ''), range: {start: close + 2, end: close + 2 + url.length}, after}
}

function trimmed(text: string, start: number, end: number): Range {
  while (start < end && text[start] === ' ') start++
  while (end > start && text[end - 1] === ' ') end--
  return {start, end}
}
