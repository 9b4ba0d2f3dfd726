import type {Numbering, Section} from '../markdown/model.ts'
import {fromRoman} from '../text/roman.ts'
import {renumber, type TextEdit} from './renumber.ts'

/** A number for a new part, and what its later siblings need to make room for it. */
export interface Count {
  readonly parts: readonly number[]
  readonly shifted: readonly TextEdit[]
}

/**
 * The list that an item belongs to, among the items of its section: those that follow one another, or that count on
 * behind a paragraph. Other lists of the section have numbers of their own.
 */
export function itemRun(text: string, items: readonly Section[], member: Section): readonly Section[] {
  const at = items.indexOf(member)
  let start = at
  while (start > 0 && goesOn(text, items[start - 1]!, items[start]!)) start--
  let end = at + 1
  while (end < items.length && goesOn(text, items[end - 1]!, items[end]!)) end++
  return inRoman(text, items.slice(start, end))
}

/** The number of an item that is put into a list, whose items are counted on from it; a list of nothing but `1.` stays one. */
export function countItem(text: string, run: readonly Section[], offset: number): Count {
  const numbers = run.map(numberOf)
  const at = run.filter(({range}) => range.start < offset).length
  if (run.length > 1 && numbers.every(number => number === numbers[0])) return {parts: [numbers[0] ?? 1], shifted: []}
  let taken = at === 0 ? 1 : numbers[at - 1]! + 1
  const parts = [taken]
  const shifted: TextEdit[] = []
  for (const [index, section] of run.entries()) {
    // A gap within a list takes the new item in; before its first item there is none to keep.
    if (index < at || (at > 0 && numbers[index]! > taken)) continue
    taken += 1
    if (numbers[index] !== taken) shifted.push(...renumber(text, section, [taken]))
  }
  return {parts, shifted}
}

/** Whether a list goes on with the next item, rather than another list beginning. */
function goesOn(text: string, before: Section, after: Section): boolean {
  const [first, second] = [numberOf(before), numberOf(after)]
  if (sortOf(text, before) !== sortOf(text, after) || (second === 1 && first > 1)) return false
  return text.slice(before.range.end, after.range.start).replaceAll('>', '').trim() === '' || (first > 0 && second === first + 1)
}

const mark = /^\s*\(?(?:(\d{1,9})|(\p{L}{1,5}))\\?[.)]/u

/** Numbers, letters (roman numbers among them), or bullets. */
function sortOf(text: string, {range}: Section): 'number' | 'letter' | 'bullet' {
  const found = mark.exec(text.slice(range.start, range.start + 12))
  return found?.[1] !== undefined ? 'number' : found ? 'letter' : 'bullet'
}

function numberOf({heading}: Section): number {
  return heading?.numbering?.parts.at(-1) ?? 0
}

/** `i.` and `ii.` look like letters one by one: a list that has `ii.`, or begins with `i.`, is counted in roman numbers. */
function inRoman(text: string, run: readonly Section[]): readonly Section[] {
  const read = run.map(({range}) => mark.exec(text.slice(range.start, range.start + 12)))
  const values = read.map(found => found?.[2] === undefined ? undefined : fromRoman(found[2]))
  const roman = values.every(value => value !== undefined) && (values[0] === 1 || read.some(found => (found?.[2] ?? '').length > 1))
  if (!roman) return run
  return run.map((section, at) => {
    const written = read[at]![0].trimStart()
    const start = section.range.start + read[at]![0].length - written.length
    const numbering: Numbering = {style: 'roman', parts: [values[at]!], raw: written, range: {start, end: start + written.length}}
    return section.heading ? {...section, heading: {...section.heading, numbering}} : section
  })
}
