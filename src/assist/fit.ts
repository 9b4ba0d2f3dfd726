import type {Edit} from '../lint/finding.ts'
import type {Section} from '../markdown/model.ts'
import type {CaseRecord, Report} from '../report/model.ts'
import {newHeading} from '../templates/insertion.ts'

/** A part as it fits into a report, and what its later siblings need to make room for its number. */
export interface FittedPart {
  readonly body: string
  readonly shifted: readonly Edit[]
}

/**
 * A part in snippet syntax, its headings written as the report around `offset` writes those of the same rank: level,
 * letter case, number. A part's own `##` is a section of a chapter, `###` an item of a section; a stage of a case stands
 * among that case's stages, whatever their level.
 */
export function fitPart(body: string, report: Report | undefined, offset: number, isStage = false): FittedPart {
  const [first = '', ...rest] = body.split('\n')
  // A part's first heading has its marks in a tab stop, for a text in which nobody knows how deep it will stand; here they are known.
  const own = /^(?:\$\{1:)?(#{2,6})\}? ([^$\\]+)$/.exec(first)
  const around = report && chainAt(report, offset)
  if (!own || !around || around.length === 0) return {body, shifted: []}
  const rank = own[1]!.length
  const parent = (isStage && rank === 2 ? stagesAt(report, around, offset) : undefined) ?? around[rank - 1]?.parent ?? around.at(-1)!
  const siblings = parent.children.filter(isHeading)
  const place = {
    offset, parent, chapter: undefined,
    before: siblings.findLast(({range}) => range.start < offset),
    after: siblings.find(({range}) => range.start >= offset),
  }
  const {text, shifted, like} = newHeading(report.text, report.outline, place, own[2]!, true)
  const depth = like ? like.depth : (parent.heading?.depth ?? 1) + 1
  const shift = depth === undefined ? 0 : depth - rank
  const deeper = rest.map(line => line.replace(/^#{2,6}(?= )/, marks => '#'.repeat(Math.min(6, Math.max(1, marks.length + shift)))))
  return {body: [text.replace(/[\\$}]/g, '\\$&'), ...deeper].join('\n'), shifted}
}

/** A part in snippet syntax, its first heading `depth` marks deep and the others below it. */
export function atDepth(body: string, depth: number): string {
  const own = /^(?:\$\{1:)?(#{2,6})\}? /.exec(body)
  if (!own) return body
  const shift = depth - own[1]!.length
  return `${'#'.repeat(depth)} ${body.slice(own[0].length)}`
    .replace(/(?<=\n)#{2,6}(?= )/g, marks => '#'.repeat(Math.min(6, Math.max(1, marks.length + shift))))
}

/** What the stages of the case around a place stand below: the case itself where it has none yet. */
function stagesAt({cases}: Report, around: readonly Section[], offset: number): Section | undefined {
  const told = cases.findLast(({section}) => section.heading !== undefined && section.range.start < offset && offset <= section.range.end)
  if (told) return stageBeside(told, offset)?.parent ?? told.section
  // A case that tells of no stage yet is known by its neighbours.
  return around.find(section => cases.some(({section: other}) => other.parent === section.parent && firstWord(other) === firstWord(section)))
}

function firstWord({heading}: Section): string | undefined {
  return heading?.text.split(' ', 1)[0]?.toLowerCase()
}

/** The stage of a case that stands nearest before a place, else the first behind it. */
function stageBeside({stages}: CaseRecord, offset: number): Section | undefined {
  const sections = stages.flatMap(({spots}) => spots.map(({section}) => section)).filter(isHeading).sort((a, b) => a.range.start - b.range.start)
  return sections.findLast(({range}) => range.start < offset) ?? sections[0]
}

/** The headings above a place, from the chapter down; the document's own title and labels of items count for nothing. */
function chainAt({outline}: Report, offset: number): readonly Section[] {
  const chain: Section[] = []
  let at = outline.sections.findLast(section => isHeading(section) && section.heading!.range.start <= offset)
  for (; at?.heading; at = at.parent) if (at !== outline.title) chain.unshift(at)
  return chain
}

function isHeading({heading}: Section): boolean {
  return heading !== undefined && heading.form !== 'item' && heading.form !== 'run-in'
}
