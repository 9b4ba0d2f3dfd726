import type {Section} from '../markdown/model.ts'
import type {Report} from '../report/model.ts'
import {headingLike, plainHeading, titleInCaseOf} from '../templates/heading-like.ts'

/**
 * A part in snippet syntax, its headings written as the report around `offset` writes those of the same rank: level,
 * letter case, number. A part's own `##` is a section of a chapter, `###` an item of a section.
 */
export function fitPart(body: string, report: Report | undefined, offset: number): string {
  const [first = '', ...rest] = body.split('\n')
  // A part's first heading has its marks in a tab stop, for a text in which nobody knows how deep it will stand; here they are known.
  const own = /^(?:\$\{1:)?(#{2,6})\}? ([^$\\]+)$/.exec(first)
  const around = report && chainAt(report, offset)
  if (!own || !around || around.length === 0) return body
  const rank = own[1]!.length
  const {text, depth} = headingFor(report, around, rank, offset, own[2]!)
  const shift = depth === undefined ? 0 : depth - rank
  const deeper = rest.map(line => line.replace(/^#{2,6}(?= )/, marks => '#'.repeat(Math.min(6, Math.max(1, marks.length + shift)))))
  return [text.replace(/[\\$}]/g, '\\$&'), ...deeper].join('\n')
}

/** The headings above a place, from the chapter down; the document's own title and labels of items count for nothing. */
function chainAt({outline}: Report, offset: number): readonly Section[] {
  const chain: Section[] = []
  let at = outline.sections.findLast(section => isHeading(section) && section.heading!.range.start <= offset)
  for (; at?.heading; at = at.parent) if (at !== outline.title) chain.unshift(at)
  return chain
}

function headingFor(
  report: Report, around: readonly Section[], rank: number, offset: number, title: string,
): {readonly text: string, readonly depth: number | undefined} {
  const {text, outline} = report
  const sibling = around[rank - 1]
  const parent = sibling?.parent ?? around.at(-1)!
  const siblings = parent.children.filter(isHeading)
  const like = sibling ?? siblings[0] ?? outline.sections.find(section => isHeading(section) && section.level === parent.level + 1)
  if (!like?.heading) return {text: plainHeading(parent, outline.title, title).text, depth: (parent.heading?.depth ?? 1) + 1}
  const cased = titleInCaseOf(siblings.map(({heading}) => heading!.text), title)
  return {text: headingLike(text, like.heading, nextNumber(siblings, like, offset), cased).text, depth: like.heading.depth}
}

/** One more than the sibling before the place has; none where the siblings have no numbers. */
function nextNumber(siblings: readonly Section[], {heading}: Section, offset: number): readonly number[] | undefined {
  const style = heading?.numbering?.style
  if (style === undefined) return undefined
  const numbers = siblings.filter(one => one.heading?.numbering?.style === style)
  const before = numbers.findLast(({range}) => range.start <= offset)?.heading?.numbering?.parts
  if (before) return [...before.slice(0, -1), before.at(-1)! + 1]
  return numbers[0]?.heading?.numbering?.parts
}

function isHeading({heading}: Section): boolean {
  return heading !== undefined && heading.form !== 'item' && heading.form !== 'run-in'
}
