import type {Range} from '../text/range.ts'
import {singleSpaced} from '../text/fold.ts'
import type {Heading, HeadingForm, Numbering} from './model.ts'
import {readNumbering} from './numbering.ts'

/** Builds a heading whose number and title stand within `inner`. */
export function headingAt(text: string, form: HeadingForm, depth: number | undefined, range: Range, inner: Range): Heading {
  const raw = text.slice(inner.start, inner.end)
  const plain = raw.replace(/[*_`]|\\(?![.)])|<!--[\s\S]*?-->|\{[#.-][^{}]{0,60}\}\s*$/gu, match => ' '.repeat(match.length))
  const numbered = readNumbering(plain)
  const from = numbered ? numbered.titleStart : 0
  const body = plain.slice(from)
  const start = inner.start + from + (body.length - body.trimStart().length)
  const end = Math.max(start, inner.start + plain.trimEnd().length)
  return {
    form, depth, range,
    numbering: numbered && toNumbering(numbered.numbering, inner.start + numbered.numberStart, inner.start + numbered.numberEnd),
    text: singleSpaced(plain.slice(Math.min(start - inner.start, plain.length), end - inner.start).replaceAll('\\', '')).trim(),
    titleRange: end > start ? {start, end} : inner.end > inner.start ? inner : range,
  }
}

/** A number with its place in the report. */
export function toNumbering(numbering: Omit<Numbering, 'range'>, start: number, end: number): Numbering {
  return {...numbering, range: {start, end}}
}
