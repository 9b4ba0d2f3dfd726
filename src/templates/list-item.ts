import type {Range} from '../text/range.ts'
import {fromRoman, toRoman} from '../text/roman.ts'
import {inCaseOf, letters} from './numbering-form.ts'
import type {TextEdit} from './renumber.ts'

/** The mark that opens a list item, whether CommonMark knows it or not. */
interface Mark {
  readonly indent: string
  readonly mark: string
  readonly gap: string
}

/**
 * The edit that adds an item at the end of a list as the list writes its items: the same mark counted on, the same
 * indentation, the same blank lines. Works for bullets, numbers, letters and roman numerals; undefined where the items have no mark.
 */
export function appendItem(text: string, items: readonly Range[], words: string): TextEdit | undefined {
  const last = items.at(-1)
  const mark = last && markOf(text, last)
  if (!mark) return undefined
  const previous = items.at(-2)
  const next = following(mark.mark, previous && markOf(text, previous)?.mark)
  return appendBlock(text, items, mark.indent + next + mark.gap + words)
}

/** The edit that adds a written block behind the last of several, with the blank lines that stand between them. */
export function appendBlock(text: string, blocks: readonly Range[], written: string): TextEdit | undefined {
  const last = blocks.at(-1)
  if (!last) return undefined
  const end = trimmedEnd(text, last)
  const previous = blocks.at(-2)
  const ending = text.includes('\r\n') ? '\r\n' : '\n'
  const between = previous ? text.slice(trimmedEnd(text, previous), lineStart(text, last.start)) : ''
  const loose = previous ? (between.match(/\r\n?|\n/gu)?.length ?? 0) > 1 : false
  return {range: {start: end, end}, text: (loose ? ending + ending : ending) + written}
}

const marks = /^([ \t]*(?:>[ \t]?)*)([-*+•–]|#{1,6}[ \t]+(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,6})[.)])?|#{1,6}|(?:\*\*)?\(?(?:\d{1,3}|[a-z]|[ivx]{1,6})[.)])([ \t]*)/iu

function markOf(text: string, item: Range): Mark | undefined {
  const start = lineStart(text, item.start)
  const line = text.slice(start, Math.max(item.end, item.start))
  const match = marks.exec(line)
  if (!match?.[2]) return undefined
  const [, indent = '', mark = '', gap = ''] = match
  return {indent, mark: mark.trimEnd(), gap: gap === '' ? ' ' : gap}
}

/** The mark after a mark: bullets stay, numbers and letters count on. */
function following(mark: string, previous: string | undefined): string {
  return mark.replace(/\d+|[a-z]+(?=[.)])/iu, count => {
    if (/\d/u.test(count)) return String(Number(count) + 1)
    const roman = fromRoman(count)
    if (roman !== undefined && isRoman(count, roman, previous)) return inCaseOf(count, toRoman(roman + 1))
    return inCaseOf(count, letters(valueOf(count) + 1))
  })
}

/** `i` after `h` is a letter, `i` at the beginning or `ii` is roman. */
function isRoman(count: string, value: number, previous: string | undefined): boolean {
  const before = previous === undefined ? undefined : /[a-z]+(?=[.)])/iu.exec(previous)?.[0]
  if (before === undefined) return count.toLowerCase() === 'i' || count.length > 1
  return fromRoman(before) === value - 1
}

function valueOf(count: string): number {
  return [...count.toLowerCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0)
}

function lineStart(text: string, offset: number): number {
  let at = offset
  while (at > 0 && text.charAt(at - 1) !== '\n' && text.charAt(at - 1) !== '\r') at--
  return at
}

function trimmedEnd(text: string, range: Range): number {
  let end = range.end
  while (end > range.start && /\s/u.test(text.charAt(end - 1))) end--
  return end
}
