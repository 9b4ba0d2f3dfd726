import type {Language} from '../knowledge/types.ts'
import type {Heading, Outline, Section} from '../markdown/model.ts'
import type {Place} from '../report/model.ts'
import {headingLike, plainHeading, titleInCaseOf, type HeadingText} from './heading-like.ts'
import {countItem, itemRun, type Count} from './item-run.ts'
import {placeholder} from './placeholder.ts'
import {renumber, startsWith, type TextEdit} from './renumber.ts'
import {guidance} from './writing-form.ts'

/** A part that is to be written: its title as the tables have it, in the report's language. */
export interface NewPart {
  readonly title: string
  /** The name in full, where the short one would say too little without its chapter. */
  readonly fullTitle?: string | undefined
  readonly language: Language
  /** Guiding questions; they become comments, which no export shows. */
  readonly questions: readonly string[]
  /** False for parts that stand outside the chapters' count: references, preface, appendix. */
  readonly numbered: boolean
  /** Whether it may be written as an item of a list: a stage may, a part of the report is a heading. */
  readonly asItem?: boolean
  /** The title of a chapter that has to be made first, unless the report has no chapters. */
  readonly chapter?: string | undefined
}

/**
 * The edits that write a missing part at its place as the report writes its siblings: heading form, level, letter case
 * and number; later siblings are counted on where the new number is theirs.
 */
export function insertPart(text: string, outline: Outline, place: Place, part: NewPart): readonly TextEdit[] {
  const amongItems = (place.after ?? place.before)?.heading?.form === 'item'
  if (amongItems && part.asItem !== true && place.after) return []
  const ending = text.includes('\r\n') ? '\r\n' : '\n'
  const where = amongItems && part.asItem !== true ? {...place, before: undefined} : place
  const chapter = hasChapters(text, outline, where) ? part.chapter : undefined
  const title = chapter === undefined ? part.fullTitle ?? part.title : part.title
  const outer = newHeading(text, outline, where, chapter ?? title, part.numbered)
  // A plain line is a heading only where its name is known to be one, which stages are not.
  if (part.asItem === true && outer.like?.form === 'plain') return []
  // Among "a. …" lines a new one would be a list item, not a part.
  if (part.asItem !== true && outer.like?.form === 'numbered' && outer.like.numbering?.style === 'letter') return []
  const blocks = chapter === undefined || chapter === title ? bodyOf(outer, {...part, title}) :
    [outer.text, ...bodyOf(newChild(text, outline, where.parent, outer, title), part)]
  const body = blocks.join('\n\n').replace(/\r\n?|\n/gu, ending)
  const {before, after} = blankLines(text, place.offset, ending)
  return [{range: {start: place.offset, end: place.offset}, text: before + body + after}, ...outer.shifted]
}

/** Whether the report has chapters that can be told from what they hold; else a new part gets none around it. */
function hasChapters(text: string, outline: Outline, place: Place): boolean {
  const like = modelSibling(siblingsAt(text, outline, place), place, true)?.heading
  const depths = outline.sections.filter(({level}) => level === place.parent.level + 2).map(({heading}) => heading)
  // Chapters and sections of one depth are told apart by their numbers alone.
  if (like?.depth !== undefined && depths.some(one => one?.depth !== undefined && one.depth <= like.depth! && !one.numbering)) return false
  const firm = like?.depth !== undefined || like?.numbering?.style === 'chapter' || like?.numbering?.style === 'roman'
  return firm && outline.sections.some(({level, heading}) => level === place.parent.level + 2 && heading?.form !== 'run-in')
}

/** A heading for a new part, its number, and what its later siblings need to make room for it. */
export interface NewHeading extends HeadingText {
  readonly parts: readonly number[] | undefined
  readonly shifted: readonly TextEdit[]
}

/** The heading of a part at its place, written as the report writes its siblings. */
export function newHeading(text: string, outline: Outline, place: Place, title: string, numbered: boolean): NewHeading {
  const siblings = siblingsAt(text, outline, place)
  const like = modelSibling(siblings, place, numbered)
  if (!like?.heading) return {...childHeading(text, outline, place.parent, undefined, title), shifted: []}
  const cased = titleInCaseOf(siblings.filter(({heading}) => isAlike(heading, like.heading)).map(({heading}) => heading?.text ?? ''), title)
  const numbering = numbered ? like.heading.numbering : undefined
  if (!numbering) return {...headingLike(text, like.heading, undefined, cased), parts: undefined, shifted: []}
  const {parts, shifted} = like.heading.form === 'item' ? countItem(text, siblings, place.offset) : countOn(text, siblings, like.heading, place.offset)
  return {...headingLike(text, like.heading, parts, cased), parts, shifted}
}

/** What stands beside the place: the items of the list where the place is among items, else headings. */
function siblingsAt(text: string, outline: Outline, {parent, before, after}: Place): readonly Section[] {
  const beside = before ?? after
  if (beside?.heading?.form !== 'item') return parent.children.filter(({heading}) => heading)
  return itemRun(text, outline.items.filter(item => item.parent === parent), beside)
}

/** The sibling to write like: beside the place, a heading rather than a label, and numbered where the new part is to be. */
function modelSibling(siblings: readonly Section[], place: Place, numbered: boolean): Section | undefined {
  const beside = [place.before, place.after].flatMap(given => siblings.find(({range}) => range === given?.range) ?? [])
  const near = [...beside, ...siblings]
  const labels = beside.length > 0 && beside.every(one => one?.heading?.form === 'run-in')
  const headings = labels ? [] : near.filter(one => one?.heading?.form !== 'item' && one?.heading?.form !== 'run-in')
  const [nearest, ...others] = headings.length > 0 ? headings : near
  // A heading that lost its number borrows one only from its like.
  const alike = others.find(one => one?.heading?.numbering && one.heading.form === nearest?.heading?.form && one.heading.depth === nearest.heading.depth)
  return numbered && !nearest?.heading?.numbering ? alike ?? nearest : nearest
}

/** Chapters may shout where sections do not: only headings of one form, depth and numbering share their letter case. */
function isAlike(a: Heading | undefined, b: Heading | undefined): boolean {
  return a?.form === b?.form && a?.depth === b?.depth && a?.numbering?.style === b?.numbering?.style
}

/** The number after the sibling before the place, and the later siblings that have to make room for it. */
function countOn(text: string, siblings: readonly Section[], like: Heading, offset: number): Count {
  const model = like.numbering!
  const alike = siblings.filter(({heading}) => heading?.numbering?.style === model.style &&
    heading.numbering.parts.length === model.parts.length && startsWith(heading.numbering.parts, model.parts.slice(0, -1)))
  const lastOf = (section: Section | undefined): number => section?.heading?.numbering?.parts.at(-1) ?? 0
  const earlier = alike.filter(({range}) => range.start < offset)
  const later = alike.filter(({range}) => range.start >= offset)
  const unlabelled = siblings.filter(({heading, range}) => range.start < offset && !heading?.numbering).length
  let taken = earlier.length > 0 ? Math.max(...earlier.map(lastOf)) + 1 : firstNumber(lastOf(later[0]), unlabelled)
  const parts = [...model.parts.slice(0, -1), taken]
  const shifted: TextEdit[] = []
  for (const [at, section] of later.entries()) {
    if (later.slice(at).every(one => lastOf(one) > taken)) break
    taken += 1
    shifted.push(...renumber(text, section, [...model.parts.slice(0, -1), taken]))
  }
  return {parts, shifted}
}

/** The number before the first numbered sibling, where it is free: headings that lost their number hold theirs. */
function firstNumber(next: number, unlabelled: number): number {
  return next > 1 && unlabelled < next - 1 ? next - 1 : Math.max(1, next)
}

/** A heading below a parent that has no children yet: like the children of its siblings, else one level down. */
function childHeading(
  text: string, outline: Outline, parent: Section, parentParts: readonly number[] | undefined, title: string,
): HeadingText & {parts: readonly number[] | undefined} {
  const number = parentParts ?? parent.heading?.numbering?.parts
  const cousins = outline.sections.filter(({level, heading}) =>
    level === parent.level + 1 && heading && heading.form !== 'item' && heading.form !== 'run-in')
  const cousin = cousins.find(({heading}) => heading?.numbering) ?? cousins[0]
  if (!cousin?.heading) return {...plainHeading(parent, outline.title, title), parts: undefined}
  const style = cousin.heading.numbering?.style
  const parts = style === undefined || style === 'chapter' ? undefined : style !== 'decimal' ? [1] : number ? [...number, 1] : undefined
  const cased = titleInCaseOf(cousins.map(({heading}) => heading!.text), title)
  return {...headingLike(text, cousin.heading, parts, cased), parts}
}

/** The first heading of a chapter that is being made: like the first headings of the other chapters. */
function newChild(text: string, outline: Outline, root: Section, chapter: NewHeading, title: string): HeadingText {
  const virtual: Section = {
    heading: chapter.like, parent: root, children: [], level: root.level + 1, range: {start: 0, end: 0}, blocks: [], words: 0, totalWords: 0,
  }
  return childHeading(text, outline, virtual, chapter.parts ?? [], title)
}

function bodyOf(heading: HeadingText, part: NewPart): readonly string[] {
  const toFill = placeholder(part.language, part.title)
  const comments = guidance(part.questions).replace(/^(?=.)/gmu, heading.indent)
  const written = heading.runIn ? [`${heading.text} ${toFill}`, comments] : [heading.text, comments, heading.indent + toFill]
  return written.filter(block => block !== '')
}

/** The line breaks that keep an insertion apart from what stands before and after it. */
function blankLines(text: string, offset: number, ending: string): {readonly before: string, readonly after: string} {
  let start = offset
  while (start > 0 && isSpace(text.charAt(start - 1))) start--
  let end = offset
  while (end < text.length && isSpace(text.charAt(end))) end++
  const above = countBreaks(text.slice(start, offset))
  const below = countBreaks(text.slice(offset, end))
  return {
    before: start === 0 ? '' : ending.repeat(Math.max(0, 2 - above)),
    after: ending.repeat(Math.max(0, (end === text.length ? 1 : 2) - below)),
  }
}

function countBreaks(space: string): number {
  return space.match(/\r\n?|\n/gu)?.length ?? 0
}

function isSpace(sign: string): boolean {
  return sign === ' ' || sign === '\t' || sign === '\r' || sign === '\n'
}
