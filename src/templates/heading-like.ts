import type {Heading, Section} from '../markdown/model.ts'
import {labelForm} from './label-form.ts'
import {writeNumber} from './numbering-form.ts'

/** A heading written out, with what its body has to know. */
export interface HeadingText {
  readonly text: string
  /** The spaces that its body stands behind, within a list. */
  readonly indent: string
  /** Whether its text goes on in the same line, after the label. */
  readonly runIn: boolean
  /** The heading it was written like. */
  readonly like: Heading | undefined
}

/** Writes a title as another heading is written: its marks, its number's form, its underline or closing marks. */
export function headingLike(text: string, like: Heading, parts: readonly number[] | undefined, title: string): HeadingText {
  const titleless = like.numbering !== undefined && like.titleRange.start <= like.range.start && like.text.trim() === ''
  const lineStart = startOfLine(text, like.range.start)
  const titleStart = titleless ? like.numbering.range.end : like.titleRange.start
  const runIn = like.form === 'item' || like.form === 'run-in'
  const suffix = titleless ? '' : runIn ? labelEnd(text, like) : text.slice(like.titleRange.end, like.range.end)
  const prefix = writePrefix(text, like, lineStart, titleStart, parts)
  // A plain line that loses its number would no longer be a heading.
  const bare = like.form === 'numbered' && parts === undefined && title !== title.toUpperCase()
  const written = bare ? `**${title}**` : prefix + title + suffix.trimEnd()
  return {
    text: like.form === 'setext' && isUnderlined(text.slice(lineStart, like.range.end)) ? underlined(written) : written,
    indent: like.form === 'item' ? ' '.repeat(markerWidth(prefix) ?? Math.min(3, leadingSpaces(prefix))) : '',
    runIn,
    like,
  }
}

/** A heading one level below a parent, where the report has none at that level to copy. */
export function plainHeading(parent: Section, title: Section | undefined, words: string): HeadingText {
  const form = parent.heading?.form
  const depth = parent.heading?.depth ?? (form === undefined ? title?.heading?.depth ?? 0 : undefined)
  const text = depth === undefined ? `**${words}**` : `${'#'.repeat(Math.min(6, depth + 1))} ${words}`
  return {text, indent: '', runIn: false, like: undefined}
}

/** A title in the letter case of its siblings: capitals where most are capitals, sentence case where most are so. */
export function titleInCaseOf(siblings: readonly string[], title: string): string {
  const cased = siblings.filter(text => /\p{L}/u.test(text))
  if (mostly(cased, text => text === text.toUpperCase())) return title.toUpperCase()
  const long = cased.filter(text => /\s\p{L}{4}/u.test(text))
  if (!mostly(long, text => !/\s\p{Lu}\p{L}{3}/u.test(text))) return title
  return title.replace(/(?<=\s)\p{Lu}(?=\p{Ll})/gu, letter => letter.toLowerCase())
}

function mostly(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.filter(test).length * 2 > texts.length
}

function writePrefix(text: string, heading: Heading, lineStart: number, titleStart: number, parts: readonly number[] | undefined): string {
  const numbering = heading.numbering
  if (!numbering || numbering.range.start < lineStart || numbering.range.end > titleStart) return text.slice(lineStart, titleStart)
  const before = text.slice(lineStart, numbering.range.start)
  const between = text.slice(numbering.range.end, titleStart)
  if (parts) return before + writeNumber(numbering, parts) + (between === '' ? ' ' : between)
  const lastBreak = Math.max(between.lastIndexOf('\n'), between.lastIndexOf('\r'))
  return lastBreak >= 0 ? between.slice(lastBreak + 1) : before + between.trimStart().replace(/^[.:–—-]\s*/u, '')
}

/** Whether a setext heading's underline is as long as its words, give or take what a writer miscounts. */
export function isUnderlined(heading: string): boolean {
  const lines = heading.trimEnd().split(/\r\n?|\n/u)
  const line = lines.pop() ?? ''
  return Math.abs(line.trimEnd().length - longest(lines)) <= miscounted
}

/** A setext heading with an underline as long as its words. */
function underlined(heading: string): string {
  const lines = heading.trimEnd().split(/\r\n?|\n/u)
  const line = lines.pop() ?? ''
  const mark = line.trim().charAt(0)
  return heading.trimEnd().slice(0, -line.length) + mark.repeat(Math.max(3, longest(lines)))
}

const miscounted = 2

function longest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(line => line.trimEnd().length))
}

/** What closes a label whose text goes on in the same line, as its sibling has it; a colon where that says nothing more. */
function labelEnd(text: string, like: Heading): string {
  const lineEnd = text.slice(like.titleRange.end).search(/[\r\n]/u)
  const {close, explained} = labelForm(text, like, lineEnd < 0 ? text.length : like.titleRange.end + lineEnd)
  return explained || /[:.]/u.test(close) ? close : `${close}:`
}

/** The columns before an item's content where CommonMark reads the line as one; the marks of a bold label are content. */
function markerWidth(prefix: string): number | undefined {
  return /^(\s*(?:[-*+]|\d{1,9}[.)])\s+)[*_]{0,3}$/u.exec(prefix)?.[1]?.length
}

function leadingSpaces(prefix: string): number {
  return prefix.length - prefix.trimStart().length
}

function startOfLine(text: string, offset: number): number {
  let at = offset
  while (at > 0 && text.charAt(at - 1) !== '\n' && text.charAt(at - 1) !== '\r') at--
  return at
}
