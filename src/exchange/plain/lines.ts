import {seen} from './seen.ts'

/** A line of plain text, its white space made single; `source` counts from 0. */
export interface PlainLine {
  readonly text: string
  readonly source: number
}

/** Cuts a text into lines. */
export function readLines(text: string): PlainLine[] {
  return text.replace(/^\uFEFF/u, '').split(/\r\n|[\n\r\f\v\u2028\u2029]/u).map((line, source) => ({text: seen(line).replace(/[\t \u00a0]+/gu, ' ').trim(), source}))
}

/** How long the lines of a wrapped text are; undefined where every line is a paragraph by itself. */
export function widthOf(lines: readonly PlainLine[]): number | undefined {
  const lengths = lines.map(({text}) => text.length).filter(length => length > 0).sort((a, b) => a - b)
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const longest = lengths.at(-1) ?? 0
  // A page of typescript holds less than this in a line, and a paragraph mostly more.
  return long > 130 || longest > 400 ? undefined : Math.max(40, lengths[Math.floor(lengths.length * 0.75)] ?? 0)
}

/** Whether a line ends what it says. */
export function endsSentence(text: string): boolean {
  return /[.!?:;…]["”’')\]]{0,2}(?:\d{1,2}|\[\d{1,2}\])?$/u.test(text)
}

/** Whether a line begins as a sentence or title does. */
export function startsAnew(text: string): boolean {
  return /^["“‘'(]?[\p{Lu}\d]/u.test(text)
}

/** Puts wrapped lines together again: a new paragraph begins behind a short line that ends a sentence. */
export function joinWrapped(lines: readonly string[], width: number | undefined): string[] {
  const joined: string[] = []
  let before: string | undefined
  for (const line of lines) {
    const breaks = before === undefined || width === undefined || (endsSentence(before) && before.length < width * 0.75 && startsAnew(line))
    if (breaks) joined.push(line)
    else joined[joined.length - 1] = glue(joined.at(-1) ?? '', line)
    before = line
  }
  return joined
}

/** The entries of a reference list: one begins where an author and a year do, behind a full stop. */
export function joinEntries(lines: readonly string[], width: number | undefined): string[] {
  const joined: string[] = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const opens = /^(?:[\p{Lu}"“[]|\d{1,3}[.)]|_{3}|-{3})/u.test(line) && /\b(?:1[89]|20)\d\d\b|\bt\.\s?t\.|\bn\.d\.|tahun/iu.test(`${line} ${lines[at + 1] ?? ''}`.slice(0, 200))
    if (before === undefined || width === undefined || (opens && (endsSentence(before) || /(?:https?:|www\.)\S+$/u.test(before)))) joined.push(line)
    else joined[joined.length - 1] = glue(joined.at(-1) ?? '', line)
  }
  return joined
}

/** A word that was cut at the line's end keeps its hyphen: `pelayanan-` and `pelayanan` are one doubled word. */
function glue(before: string, line: string): string {
  return before.endsWith('-') && /^\p{Ll}/u.test(line) && /\p{L}-$/u.test(before) ? before + line : `${before} ${line}`
}
