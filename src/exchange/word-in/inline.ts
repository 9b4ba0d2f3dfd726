import {escapeText} from '../plain/escape.ts'
import type {PictureSpan, Span, TextSpan} from './model.ts'

/** How the spans of a paragraph are written. */
export interface InlineOptions {
  /** What stands for a line break. */
  readonly lineBreak: string
  /** Whether bold is written; a heading is bold anyway. */
  readonly bold: boolean
  /** Whether underlines are written; those of headings and covers are only a look. */
  readonly underline?: boolean
  /** Where the style sets words in italics, upright ones are the writer's emphasis. */
  readonly italicStyle?: boolean
  readonly note: (kind: 'footnote' | 'endnote', id: string) => string
  readonly picture: (picture: PictureSpan) => string
}

type Mark = 'bold' | 'italic' | 'strike' | 'underline' | 'raised' | 'lowered'

/** A stretch of one look; `raw` is Markdown already. */
interface Stretch {
  readonly text: string
  readonly raw: boolean
  readonly code: boolean
  readonly link: string | undefined
  readonly marks: ReadonlySet<Mark>
}

/** Outermost first. Markdown has no marks for three of them, but it takes HTML. */
const order: readonly Mark[] = ['underline', 'raised', 'lowered', 'strike', 'bold', 'italic']
const tags: Partial<Record<Mark, string>> = {underline: 'u', raised: 'sup', lowered: 'sub'}

/** Writes spans as Markdown; emphasis that Markdown could not read back where it stands is left out, never the words. */
export function writeInline(spans: readonly Span[], options: InlineOptions): string {
  const stretches = toStretches(spans, options)
  const dropped = new Set<Mark>()
  for (;;) {
    const {text, unreadable} = emit(stretches, dropped)
    if (unreadable === undefined) return text
    dropped.add(unreadable)
  }
}

function toStretches(spans: readonly Span[], options: InlineOptions): Stretch[] {
  const stretches = spans.flatMap((span): Stretch[] => {
    switch (span.type) {
      case 'text': return textStretches(span, options)
      case 'break': return [rawStretch(options.lineBreak)]
      case 'note': return [rawStretch(options.note(span.kind, span.id))]
      case 'picture': return [rawStretch(options.picture(span))]
      case 'comment': return []
    }
  }).filter(({text}) => text !== '')
  // A space between two bold words is bold too, and runs of one look are one.
  const joined: Stretch[] = []
  for (const [at, stretch] of stretches.entries()) {
    const last = joined.at(-1)
    const next = stretches[at + 1]
    const blank = !stretch.raw && stretch.text.trim() === ''
    const marks = blank && last && next ? new Set([...last.marks].filter(mark => next.marks.has(mark))) : stretch.marks
    const link = blank && last?.link === next?.link ? last?.link : stretch.link
    if (last && !last.raw && !stretch.raw && last.text.trim() !== '' && last.code === stretch.code && same(last.marks, marks) && last.link === link) joined[joined.length - 1] = {...last, text: last.text + stretch.text}
    else joined.push({...stretch, marks, link})
  }
  return joined
}

function rawStretch(text: string): Stretch {
  return {text, raw: true, code: false, link: undefined, marks: new Set()}
}

/** White space at the edges of marked words stands outside the marks. */
function textStretches(span: TextSpan, {bold, underline, italicStyle}: InlineOptions): Stretch[] {
  const code = span.code === true && span.text.trim() !== ''
  const text = code ? span.text.replace(/\s/gu, ' ') : span.text.replace(/[\t\n\r ]+/gu, ' ')
  // A link is underlined anyway.
  const shown: Partial<Record<Mark, boolean>> = {...span, bold: span.bold && bold, italic: span.italic !== (italicStyle ?? false), underline: span.underline === true && underline !== false && span.link === undefined}
  const marks = new Set(order.filter(mark => shown[mark]))
  const link = span.link !== undefined && !showsItself(span.text, span.link) ? span.link : undefined
  const parts = marks.size === 0 && link === undefined && !code ? [text] : edged(text)
  return parts.filter(part => part !== '').map(part => ({text: part, raw: false, code: code && part.trim() !== '', link: part.trim() === '' ? undefined : link, marks: part.trim() === '' ? new Set<Mark>() : marks}))
}

/** White space in front, words, white space behind. */
function edged(text: string): string[] {
  const start = text.length - text.trimStart().length
  const end = Math.max(start, text.trimEnd().length)
  return [text.slice(0, start), text.slice(start, end), text.slice(end)]
}

/** An address that is its own text needs no mark. */
function showsItself(text: string, link: string): boolean {
  const bare = (address: string): string => address.trim().replace(/^(?:mailto:|https?:\/\/)/iu, '').replace(/\/$/u, '')
  return bare(text) === bare(link)
}

interface Delimiter {
  readonly at: number
  readonly text: string
  readonly mark: Mark
  readonly opens: boolean
}

function emit(stretches: readonly Stretch[], dropped: ReadonlySet<Mark>): {readonly text: string, readonly unreadable: Mark | undefined} {
  let out = ''
  let link: string | undefined
  const open: {mark: Mark, text: string}[] = []
  const delimiters: Delimiter[] = []
  const marksOf = (stretch: Stretch | undefined): Mark[] => order.filter(mark => stretch?.marks.has(mark) === true && !dropped.has(mark))
  const closeTo = (keep: number): void => {
    while (open.length > keep) {
      const {mark} = open.at(-1)!
      const text = tags[mark] ? `</${tags[mark]}>` : open.at(-1)!.text
      open.pop()
      delimiters.push({at: out.length, text, mark, opens: false})
      out += text
    }
  }
  for (const [at, stretch] of stretches.entries()) {
    const wanted = marksOf(stretch)
    const kept = stretch.link === link ? open.findIndex(({mark}) => !wanted.includes(mark)) : 0
    closeTo(kept < 0 ? open.length : kept)
    if (stretch.link !== link) {
      if (link !== undefined) out += `](${target(link)})`
      link = stretch.link
      // `!` before a link would make it a picture.
      if (link !== undefined) out = `${out.endsWith('!') ? `${out.slice(0, -1)}\\!` : out}[`
    }
    // What lasts longest stands outside.
    const lasts = (mark: Mark): number => {
      let end = at
      while (stretches[end]?.marks.has(mark) === true && stretches[end]?.link === stretch.link) end++
      return end
    }
    // A mark cannot open before a space.
    const opens = stretch.raw || stretch.text.trim() !== ''
    for (const mark of wanted.filter(one => opens && open.every(other => other.mark !== one)).sort((a, b) => lasts(b) - lasts(a))) {
      const text = tags[mark] ? `<${tags[mark]}>` : mark === 'bold' ? '**' : mark === 'strike' ? '~~' : besideBold(stretches, at, dropped) ? '_' : '*'
      delimiters.push({at: out.length, text, mark, opens: true})
      out += text
      open.push({mark, text})
    }
    const escaped = stretch.raw ? stretch.text : stretch.code ? codeText(stretch.text) : escapeText(stretch.text, stretches[at + 1]?.text)
    out += stretch.link === undefined || stretch.code ? escaped : escaped.replace(/(?<!\\)[[\]]/gu, '\\$&')
  }
  closeTo(0)
  if (link !== undefined) out += `](${target(link)})`
  return {text: out, unreadable: delimiters.find(delimiter => !readable(out, delimiter))?.mark}
}

/** Words as code: between more backticks than they hold in a row. */
function codeText(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/gu) ?? []).map(({length}) => length))
  const fence = '`'.repeat(longest + 1)
  const space = /^`|`$/u.test(text) ? ' ' : ''
  return `${fence}${space}${text}${space}${fence}`
}

/** Whether an italic stretch touches or holds bold words: then its mark must be another letter. */
function besideBold(stretches: readonly Stretch[], from: number, dropped: ReadonlySet<Mark>): boolean {
  if (dropped.has('bold')) return false
  if (stretches[from - 1]?.marks.has('bold') === true) return true
  for (let at = from; at < stretches.length; at++) {
    if (stretches[at]?.marks.has('bold') === true) return true
    if (stretches[at]?.marks.has('italic') !== true) return false
  }
  return false
}

/** The rules by which CommonMark tells marks that open and close from letters. */
function readable(text: string, {at, text: delimiter, opens}: Delimiter): boolean {
  const letter = delimiter.charAt(0)
  if (letter === '<') return true
  let start = at
  let end = at + delimiter.length
  while (text[start - 1] === letter) start--
  while (text[end] === letter) end++
  const before = text[start - 1] ?? ' '
  const after = text[end] ?? ' '
  const left = !/\s/u.test(after) && (!isPunctuation(after) || /\s/u.test(before) || isPunctuation(before))
  const right = !/\s/u.test(before) && (!isPunctuation(before) || /\s/u.test(after) || isPunctuation(after))
  if (letter !== '_') return opens ? left : right
  return opens ? left && (!right || isPunctuation(before)) : right && (!left || isPunctuation(after))
}

function isPunctuation(letter: string): boolean {
  return /[\p{P}\p{S}]/u.test(letter)
}

function target(link: string): string {
  return link.replace(/[()<>\s\\]/gu, letter => encodeURIComponent(letter).replace('(', '%28').replace(')', '%29'))
}

function same(a: ReadonlySet<Mark>, b: ReadonlySet<Mark>): boolean {
  return a.size === b.size && [...a].every(mark => b.has(mark))
}
