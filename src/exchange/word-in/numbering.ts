import {toRoman} from '../../text/roman.ts'
import {childOf, childrenOf, switchOf, valueOf, type XmlElement} from '../package/xml.ts'
import {indentOf, type WordStyles} from './styles.ts'

/** The number that Word shows before a paragraph, worked out. */
export interface ListLabel {
  readonly list: string
  /** 0 for the outermost. */
  readonly level: number
  /** As Word shows it, e.g. `BAB II`, `2.1`, `a.`; empty for bullets and for levels without a number. */
  readonly text: string
  readonly bullet: boolean
  /** Where the words begin behind it, in twentieths of a point, as far as the list says so. */
  readonly textIndent: number | undefined
}

/** Counts the paragraphs of one document, in their order. */
export interface ListCounter {
  /** The label of the next paragraph of a list; undefined where there is no such list. */
  next(list: string, level: number | undefined, style: string): ListLabel | undefined
}

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
  /** The level (from 1) behind which it begins anew; 0 never. */
  readonly restart: number | undefined
  readonly legal: boolean
  readonly style: string | undefined
  readonly textIndent: number | undefined
}

interface List {
  /** Lists of one shape count on together. */
  readonly shape: string
  readonly levels: readonly (Level | undefined)[]
  readonly starts: ReadonlyMap<number, number>
}

/** Reads the lists of a document. */
export function readLists(part: XmlElement | undefined, styles: WordStyles): ListCounter {
  const shapes = new Map(childrenOf(part, 'w:abstractNum').map(shape => [shape.attributes['w:abstractNumId'] ?? '', shape]))
  const numbers = new Map(childrenOf(part, 'w:num').map(number => [number.attributes['w:numId'] ?? '', number]))
  const lists = new Map<string, List>()
  for (const id of numbers.keys()) {
    const list = readList(id, numbers, shapes, styles, 0)
    if (list) lists.set(id, list)
  }
  return counter(lists)
}

function readList(id: string, numbers: ReadonlyMap<string, XmlElement>, shapes: ReadonlyMap<string, XmlElement>, styles: WordStyles, depth: number): List | undefined {
  const number = numbers.get(id)
  const shapeId = valueOf(number, 'w:abstractNumId') ?? ''
  const shape = shapes.get(shapeId)
  if (!number || !shape) return undefined
  const link = valueOf(shape, 'w:numStyleLink')
  const linked = link === undefined || depth > 4 ? undefined : styles.listOf(link)
  if (linked !== undefined && linked !== id) return readList(linked, numbers, shapes, styles, depth + 1)
  const levels: (Level | undefined)[] = []
  for (const level of childrenOf(shape, 'w:lvl')) levels[Number(level.attributes['w:ilvl']) || 0] = readLevel(level)
  const starts = new Map<number, number>()
  for (const override of childrenOf(number, 'w:lvlOverride')) {
    const at = Number(override.attributes['w:ilvl']) || 0
    const own = childOf(override, 'w:lvl')
    if (own) levels[at] = readLevel(own)
    const start = valueOf(override, 'w:startOverride')
    if (start !== undefined) starts.set(at, Number(start) || 0)
  }
  return {shape: shapeId, levels, starts}
}

function readLevel(level: XmlElement): Level {
  const start = Number(valueOf(level, 'w:start') ?? '1')
  const restart = valueOf(level, 'w:lvlRestart')
  return {
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    start: Number.isFinite(start) ? start : 1,
    restart: restart === undefined ? undefined : Number(restart),
    legal: switchOf(level, 'w:isLgl') ?? false,
    style: valueOf(level, 'w:pStyle'),
    textIndent: indentOf(childOf(level, 'w:pPr')),
  }
}

function counter(lists: ReadonlyMap<string, List>): ListCounter {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return {
    next(id, wanted, style) {
      const list = lists.get(id)
      if (!list) return undefined
      const level = Math.min(wanted ?? Math.max(0, list.levels.findIndex(each => each?.style === style)), 8)
      const count = counts.get(list.shape) ?? []
      counts.set(list.shape, count)
      for (const [at, start] of list.starts) {
        // A list that begins anew does so at its first paragraph of that level.
        if (at > level || begun.has(`${id} ${at}`)) continue
        begun.add(`${id} ${at}`)
        count[at] = at === level ? start - 1 : start
        count.length = Math.min(count.length, at + 1)
      }
      const own = list.levels[level]
      for (let above = 0; above < level; above++) count[above] ??= list.levels[above]?.start ?? 1
      count[level] = count[level] === undefined ? own?.start ?? 1 : count[level] + 1
      for (let below = level + 1; below < count.length; below++) {
        const restart = list.levels[below]?.restart
        if (restart !== 0 && (restart === undefined || level < restart)) count[below] = undefined
      }
      return {list: id, level, bullet: own?.format === 'bullet', textIndent: own?.textIndent, text: own ? labelOf(list, own, count) : ''}
    },
  }
}

function labelOf({levels}: List, own: Level, count: readonly (number | undefined)[]): string {
  if (own.format === 'bullet' || own.format === 'none') return own.format === 'none' ? own.text.replace(/%\d/gu, '') : ''
  return own.text.replace(/%(\d)/gu, (_, digit: string) => {
    const at = Number(digit) - 1
    const level = levels[at]
    const value = count[at] ?? level?.start ?? 1
    return written(value, own.legal ? 'decimal' : level?.format ?? 'decimal')
  }).replace(/\s+/gu, ' ').trim()
}

function written(value: number, format: string): string {
  if (format === 'upperRoman' || format === 'lowerRoman') {
    const roman = value > 0 && value < 400 ? toRoman(value) : String(value)
    return format === 'upperRoman' ? roman : roman.toLowerCase()
  }
  if (format === 'upperLetter' || format === 'lowerLetter') {
    // Behind z Word goes on with aa, bb, cc.
    const letter = value > 0 && value < 260 ? String.fromCharCode(97 + (value - 1) % 26).repeat(Math.floor((value - 1) / 26) + 1) : String(value)
    return format === 'upperLetter' ? letter.toUpperCase() : letter
  }
  if (format === 'none') return ''
  return format === 'decimalZero' && value < 10 ? `0${value}` : String(value)
}
