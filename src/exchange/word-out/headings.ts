import {documentWords} from '../../knowledge/campus-formats.ts'
import type {Heading, NumberingStyle, Section} from '../../markdown/model.ts'
import {toRoman} from '../../text/roman.ts'
import type {Draft} from './draft.ts'
import type {HeadingLevel, ListForm} from './lists.ts'

/** A heading as the document has it: `level` from 1, its number as Word will show it. */
export interface CountedHeading {
  readonly level: number
  readonly list: {readonly num: number, readonly level: number} | undefined
  readonly label: string
  /** Whether the title stands on a line of its own below the number. */
  readonly alone: boolean
}

/** A greater leap in the numbers is a slip: then Word's own count stands. */
const mostSkipped = 4

/** The deepest heading that has a style of its own. */
const deepestHeading = 6

/** What the headings of a report are in the document, and the list that numbers chapters by their style, if there is one. */
export interface CountedHeadings {
  readonly of: ReadonlyMap<Section, CountedHeading>
  readonly chapters: number | undefined
}

/**
 * Numbers the headings as Word will. Chapters count in one list; what stands below a chapter has a list for that chapter,
 * whose numbers begin with the chapter's as plain text: 1.1 below `BAB I` comes out right in every word processor so.
 */
export function countHeadings(draft: Draft, sections: readonly Section[]): CountedHeadings {
  const {title} = draft.report.outline
  const of = new Map<Section, CountedHeading>()
  const groups = new Map<Section | undefined, Section[]>()
  const levels = new Map<Section, number>()
  const levelOf = (section: Section): number => {
    const {parent} = section
    // A heading that is deeper by two marks than the one above it keeps its distance: who reads the document in again sees the same.
    const steps = (section.heading?.depth ?? 0) - (parent?.heading?.depth ?? Infinity)
    const level = levels.get(section) ?? (parent?.heading && parent !== title ? Math.min(levelOf(parent) + Math.max(steps, 1), deepestHeading) : 1)
    levels.set(section, level)
    return level
  }
  let open: Section | undefined
  for (const section of sections) {
    if (levelOf(section) === 1) open = section
    else groups.set(open, [...groups.get(open) ?? [], section])
  }
  const tops = sections.filter(section => levelOf(section) === 1)
  const {numbers, chapters} = countChapters(draft, tops, of)
  for (const [top, members] of groups) countBelow(draft, members, levelOf, top && numbers.get(top), of)
  return {of, chapters}
}

/** The chapters, each kind of number in a list of its own; the commonest kind goes with the style. */
function countChapters(draft: Draft, tops: readonly Section[], of: Map<Section, CountedHeading>): {readonly numbers: Map<Section, number>, readonly chapters: number | undefined} {
  const numbers = new Map<Section, number>()
  const kinds = new Map<NumberingStyle, Section[]>()
  for (const section of tops) {
    const style = section.heading?.numbering?.style
    if (style) kinds.set(style, [...kinds.get(style) ?? [], section])
    else of.set(section, {level: 1, list: undefined, label: '', alone: false})
  }
  const [commonest] = [...kinds].sort((a, b) => b[1].length - a[1].length)[0] ?? []
  let chapters: number | undefined
  for (const [style, members] of kinds) {
    const first = members[0]?.heading?.numbering
    const alone = style === 'chapter'
    const start = first?.parts.at(-1) ?? 1
    const count = alone ? 'upperRoman' : countOf(style, first?.raw ?? '')
    const text = alone ? `${chapterWord(draft, first?.raw ?? '')} %1` : `%1${closing(members)}`
    let num = draft.lists.headings(new Map([[0, {count, text, start, alone, ...(style === commonest && {style: 'Heading1'})}]]))
    if (style === commonest) chapters = num
    let number = start - 1
    for (const section of members) {
      const typed = section.heading?.numbering?.parts.at(-1) ?? 0
      number++
      // A report may leave out chapters on purpose, so a list of its own goes on from there.
      if (typed > number && typed < number + mostSkipped) {
        number = typed
        num = draft.lists.headings(new Map([[0, {count, text, start: number, alone}]]))
      }
      numbers.set(section, number)
      const label = text.replace('%1', shown(count, number))
      of.set(section, {level: 1, list: {num, level: 0}, label, alone})
      sayChanged(draft, section.heading, [number], label)
    }
  }
  return {numbers, chapters}
}

/** `BAB` in an Indonesian report and `CHAPTER` in an English one; `Bagian` and `Part` stay what they are. */
function chapterWord({report}: Draft, raw: string): string {
  const word = /^\p{L}+/u.exec(raw)?.[0].toUpperCase() ?? ''
  return word === 'BAGIAN' || word === 'PART' ? word : documentWords.chapter[report.language]
}

/** What stands below one chapter. */
function countBelow(draft: Draft, members: readonly Section[], levelOf: (section: Section) => number, chapter: number | undefined, of: Map<Section, CountedHeading>): void {
  const byLevel = new Map<number, Section[]>()
  for (const section of members) if (section.heading?.numbering) byLevel.set(levelOf(section), [...byLevel.get(levelOf(section)) ?? [], section])
  const styles = new Map([...byLevel].map(([level, sections]) => [level, commonestStyle(sections)] as const))
  const levels = new Map<number, HeadingLevel>()
  const ordered = [...byLevel.keys()].sort((a, b) => a - b)
  /** The decimal levels that a number of this level is made of, and the plain numbers before them. */
  const decimal = new Map<number, {readonly prefix: readonly number[], readonly from: number}>()
  for (const level of ordered) {
    const first = byLevel.get(level)?.find(({heading}) => heading?.numbering?.style === styles.get(level))?.heading?.numbering
    if (!first) continue
    const begins = level === ordered[0] || !decimal.has(level - 1)
    const start = level === ordered[0] ? first.parts.at(-1) ?? 1 : 1
    if (styles.get(level) === 'decimal') {
      const above = decimal.get(level - 1)
      const prefix = begins || !above ? first.parts.slice(0, -1).map((part, at) => at === 0 && chapter !== undefined && level === 2 ? chapter : part) : above.prefix
      const from = begins || !above ? level : above.from
      decimal.set(level, {prefix, from})
      const placeholders = Array.from({length: level - from + 1}, (_, at) => `%${from + at}`)
      levels.set(level - 1, {count: 'decimal', text: [...prefix, ...placeholders].join('.') + closing(byLevel.get(level) ?? []), start})
    } else levels.set(level - 1, {count: countOf(styles.get(level)!, first.raw), text: `%${level}${closing(byLevel.get(level) ?? []) || '.'}`, start})
  }
  const num = levels.size > 0 ? draft.lists.headings(levels) : undefined
  const counters = new Map<number, number>()
  /** Lists that go on behind a number left out, by the level that they begin at. */
  let skipping: {readonly level: number, readonly num: number}[] = []
  for (const section of members) {
    const level = levelOf(section)
    const own = levels.get(level - 1)
    if (!section.heading?.numbering || !own || num === undefined) {
      of.set(section, {level, list: undefined, label: '', alone: false})
      continue
    }
    const typed = section.heading.numbering.style === styles.get(level) ? section.heading.numbering.parts.at(-1) ?? 0 : 0
    const next = (counters.get(level) ?? own.start - 1) + 1
    const skips = typed > next && typed < next + mostSkipped
    counters.set(level, skips ? typed : next)
    skipping = skipping.filter(one => one.level < level || (one.level === level && !skips))
    for (const deeper of [...counters.keys()]) if (deeper > level) counters.delete(deeper)
    const numberAt = (at: number): number => counters.get(at) ?? levels.get(at - 1)?.start ?? 1
    if (skips) {
      // The numbers above it become plain text there, and so does nothing below it.
      const text = (words: string): string => words.replace(/%(\d)/gu, (whole, at: string) => Number(at) < level ? shown(levels.get(Number(at) - 1)?.count ?? 'decimal', numberAt(Number(at))) : whole)
      skipping.push({level, num: draft.lists.headings(new Map([...levels].filter(([at]) => at >= level - 1).map(([at, one]) => [at, {...one, text: text(one.text), start: at === level - 1 ? typed : 1}])))})
    }
    const label = own.text.replace(/%(\d)/gu, (_, at: string) => shown(levels.get(Number(at) - 1)?.count ?? 'decimal', numberAt(Number(at))))
    of.set(section, {level, list: {num: skipping.at(-1)?.num ?? num, level: level - 1}, label, alone: false})
    const from = decimal.get(level)
    sayChanged(draft, section.heading, from ? [...from.prefix, ...Array.from({length: level - from.from + 1}, (_, at) => numberAt(from.from + at))] : [numberAt(level)], label)
  }
}

function sayChanged(draft: Draft, heading: Heading | undefined, counted: readonly number[], label: string): void {
  if (!heading?.numbering || heading.numbering.parts.join('.') === counted.join('.')) return
  draft.say('renumbered', heading.range.start, {title: heading.text, typed: heading.numbering.raw.replaceAll('\\', ''), counted: label})
}

function commonestStyle(sections: readonly Section[]): NumberingStyle {
  const counts = new Map<NumberingStyle, number>()
  for (const {heading} of sections) if (heading?.numbering) counts.set(heading.numbering.style, (counts.get(heading.numbering.style) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'decimal'
}

function countOf(style: NumberingStyle, raw: string): ListForm['count'] {
  const lower = /^\W*[a-z]/u.test(raw)
  if (style === 'letter') return lower ? 'lowerLetter' : 'upperLetter'
  if (style === 'roman') return lower ? 'lowerRoman' : 'upperRoman'
  return 'decimal'
}

/** The sign behind most of the numbers: `1.1.`, `A)` or none. */
function closing(sections: readonly Section[]): string {
  const signs = sections.map(({heading}) => /[.)]$/u.exec(heading?.numbering?.raw ?? '')?.[0] ?? '')
  return [...new Set(signs)].sort((a, b) => signs.filter(sign => sign === b).length - signs.filter(sign => sign === a).length)[0] ?? ''
}

/** A number as a list of this form shows it. */
function shown(count: ListForm['count'], number: number): string {
  switch (count) {
    case 'upperRoman': return toRoman(number)
    case 'lowerRoman': return toRoman(number).toLowerCase()
    case 'upperLetter': return letterOf(number).toUpperCase()
    case 'lowerLetter': return letterOf(number)
    case 'decimal': return String(number)
    case 'bullet': return '•'
  }
}

/** `a` to `z`, then `aa`, as Word counts. */
function letterOf(number: number): string {
  return String.fromCharCode(97 + (number - 1) % 26).repeat(Math.floor((number - 1) / 26) + 1)
}
