import type {Paragraph, PhrasingContent, Text} from 'mdast'
import type {Point} from 'unist'

/** A line without its end, in UTF-16 units; lines count from 1. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly line: number
}

/** Words in stars that can be read in one way only: no space within their stars, a space or an everyday mark without. */
const emphasis = /(?<stars>\*{1,2})(?<=(?:^|[ \n("“‘',;:/–—-])\k<stars>)(?=[\p{L}\p{N}“"‘(])(?<words>[^*]*[\p{L}\p{N}.,;:!?)"”'’])\k<stars>(?=$|[ \n\r.,;:!?)"”'’/–—-])/u
/** The call of a note, if the note is there; with a bracket or colon behind it, it may be something else. */
const call = /\[(?<!!\[)\^(?<label>[a-z\d]{1,20})\](?![([:])/u
/** Each begins with its sign, so that the engine finds it at once. */
const marks = new RegExp(`${emphasis.source}|${call.source}`, 'gu')

/** A line of words: nothing in it has to be read but stars and calls of notes, and no space stands at its end. */
const plainWords = /^[^\\`_[\]<&~|\t\0\r]*(?:\[\^[a-z\d]{1,20}\][^\\`_[\]<&~|\t\0\r]*)*(?<! )$/u
/** What words begin with that open no block. */
const opensNone = /^(?:\*{0,2}[\p{L}“”"‘’'(]|\*{1,2}\d|\d(?!\d{0,8}[.)](?:[ \t]|$)))/u

/** Whether nothing in a line has to be read but stars and calls of notes. */
export function hasPlainWords(written: string): boolean {
  return plainWords.test(written)
}

/** Whether a line is of plain words and opens no block. */
export function isPlainLine(written: string): boolean {
  return opensNone.test(written) && plainWords.test(written)
}

/** The point at an offset within a line or at its end. */
export function pointIn({start, line}: Line, offset: number): Point {
  return {line, column: offset - start + 1, offset}
}

/** A paragraph of plain words; undefined where stars or brackets stand otherwise than around words. */
export function paragraphOf(text: string, start: Point, end: Point): Paragraph | undefined {
  const children = phrasesOf(text, start, end)
  return children && {type: 'paragraph', children, position: {start, end}}
}

/** Plain words, words in stars, and calls of notes, of which it is not known yet whether they are there; undefined where stars or brackets stand otherwise. */
export function phrasesOf(text: string, start: Point, end: Point): PhrasingContent[] | undefined {
  const source = text.slice(start.offset, end.offset)
  if (!source.includes('*') && !source.includes('[')) return [textOf(text, start, end)]
  const phrases: PhrasingContent[] = []
  let done = start
  const upTo = (at: number): Point => {
    const offset = (start.offset ?? 0) + at
    const feeds = text.slice(done.offset, offset).split('\n')
    const ahead = feeds.at(-1)?.length ?? 0
    return {line: done.line + feeds.length - 1, column: feeds.length === 1 ? done.column + ahead : ahead + 1, offset}
  }
  const write = (to: Point): boolean => {
    const words = done.offset === to.offset ? undefined : textOf(text, done, to)
    if (words) phrases.push(words)
    done = to
    return !words || !/[*[\]]/u.test(words.value)
  }
  for (const {0: whole, index, groups: {stars = '', words = '', label} = {}} of source.matchAll(marks)) {
    if (!write(upTo(index)) || words.includes('[')) return undefined
    const opening = done
    const inner = [upTo(index + stars.length), upTo(index + stars.length + words.length)] as const
    done = upTo(index + whole.length)
    const position = {start: opening, end: {...done}}
    phrases.push(label === undefined
      ? {type: stars.length === 1 ? 'emphasis' : 'strong', children: [textOf(text, ...inner)], position}
      : {type: 'footnoteReference', identifier: label, label, position})
  }
  return write(end) ? phrases : undefined
}

function textOf(text: string, start: Point, end: Point): Text {
  return {type: 'text', value: text.slice(start.offset, end.offset), position: {start: {...start}, end: {...end}}}
}
