import type {List, ListItem} from 'mdast'
import {rangeOf} from '../../markdown/node-ranges.ts'
import {fromRoman} from '../../text/roman.ts'
import type {Range} from '../../text/range.ts'
import type {Draft} from './draft.ts'
import {deepest, type ListForm} from './lists.ts'

/** Items that count on; a list that begins anew at 1 in its midst is two. */
export function listRuns(text: string, list: List): readonly {readonly items: readonly ListItem[], readonly start: number}[] {
  const numbers = list.children.map(item => Number(/^\d{1,9}/u.exec(text.slice(rangeOf(item).start, rangeOf(item).start + 10))?.[0] ?? Number.NaN))
  const runs: {items: ListItem[], start: number}[] = []
  let last = 0
  for (const [index, item] of list.children.entries()) {
    const number = numbers[index] ?? Number.NaN
    // Some writers give every item the number 1 and let the count be made for them.
    if (runs.length === 0 || (list.ordered === true && number === 1 && last > 1)) runs.push({items: [], start: runs.length === 0 ? list.start ?? 1 : 1})
    runs.at(-1)?.items.push(item)
    last = number
  }
  return runs
}

/** How a list of Markdown marks its items: `1.` or `1)`, else a bullet. */
export function itemForm(text: string, list: List, item: ListItem | undefined): ListForm {
  if (list.ordered !== true) return {count: 'bullet', before: '', after: ''}
  const mark = item ? /^\s*\d{1,9}([.)])/u.exec(text.slice(rangeOf(item).start, rangeOf(item).start + 16))?.[1] : undefined
  return {count: 'decimal', before: '', after: mark === ')' ? ')' : '.'}
}

/** The lists of lettered lines that are open, outermost first. */
export type OpenLists = {readonly form: ListForm, readonly num: number, readonly level: number, readonly column: number, last: number}[]

const marker = /^\s*(?:(\()?(\d{1,3}|[ivxIVX]{1,5}|[a-zA-Z])\\?([.)])|[^\p{L}\p{N}\s*_[("“])\s*/u

/** Puts a lettered line (`a.`, `1)`, `•`) into the list that it belongs to; `text` is where its words begin. */
export function openItem(draft: Draft, range: Range, open: OpenLists, depth: number): {readonly list: {readonly num: number, readonly level: number}, readonly text: number, readonly column: number} {
  const source = draft.report.text.slice(range.start, range.end)
  const match = marker.exec(source)
  const [form, value] = formOf(match, open)
  const text = range.start + (match?.[0].length ?? 0)
  const column = columnOf(draft.report.text, range.start)
  const found = open.findLastIndex(one => sameForm(one.form, form) && (form.count === 'bullet' || one.last + 1 === value))
  const list = open[found]
  if (list) {
    open.length = found + 1
    list.last = value
    return {list: {num: list.num, level: list.level}, text, column}
  }
  const again = open.findLastIndex(one => sameForm(one.form, form))
  const top = open.at(-1)
  // A new form that begins at its first number below another is a list within that item.
  const level = Math.min(again >= 0 ? open[again]!.level : top === undefined ? depth : value <= 1 || column > top.column ? top.level + 1 : top.level, deepest)
  open.length = again >= 0 ? again : open.filter(one => one.level < level).length
  const num = draft.lists.items(form, level, value)
  open.push({form, num, level, column, last: value})
  return {list: {num, level}, text, column}
}

/** Whether a line begins with an item's mark. */
export function isMarked(line: string): boolean {
  return marker.test(line)
}

/** Whether a line goes on with a lettered list that is open around it: `c.` at the margin, behind `1)` and `2)`. */
export function goesOn(line: string, open: OpenLists): boolean {
  const match = marker.exec(line)
  if (!match?.[2]) return false
  const [form, value] = formOf(match, open)
  return open.some(one => sameForm(one.form, form) && one.last + 1 === value)
}

function formOf(match: RegExpExecArray | null, open: OpenLists): readonly [ListForm, number] {
  const [, bracket, mark = '', end] = match ?? []
  if (mark === '') return [{count: 'bullet', before: '', after: ''}, 1]
  const before = bracket === undefined ? '' : '('
  const after = end === ')' ? ')' : '.'
  const form = (count: ListForm['count']): ListForm => ({count, before, after})
  if (/^\d/u.test(mark)) return [form('decimal'), Number(mark)]
  const lower = mark === mark.toLowerCase()
  const letter = mark.length === 1 ? mark.toLowerCase().charCodeAt(0) - 96 : undefined
  const roman = fromRoman(mark)
  const letters = form(lower ? 'lowerLetter' : 'upperLetter')
  const romans = form(lower ? 'lowerRoman' : 'upperRoman')
  // `i.` behind `h.` is a letter; anywhere else it is the first of the roman ones, and `v.` the fifth only behind `iv.`.
  const isLetter = letter !== undefined && (roman === undefined || open.some(one => sameForm(one.form, letters) && one.last + 1 === letter)
    || !(letter === 9 || open.some(one => sameForm(one.form, romans) && one.last + 1 === roman)))
  return isLetter ? [letters, letter] : [romans, roman ?? 1]
}

function sameForm(a: ListForm, b: ListForm): boolean {
  return a.count === b.count && a.after === b.after && a.before === b.before
}

/** How far in a line's first sign stands, in signs. */
export function columnOf(text: string, offset: number): number {
  let at = offset
  while (at < text.length && (text[at] === ' ' || text[at] === '\t')) at++
  return at - (text.lastIndexOf('\n', at - 1) + 1)
}
