import type {Section} from '../markdown/model.ts'
import {mayGoOn} from '../lint/places.ts'
import type {BoundPart, Report, StageRecord} from '../report/model.ts'
import {hasPlaceholder, isBlank} from '../templates/placeholder.ts'
import type {Range} from '../text/range.ts'

/** How far a part has come, as its writer sees it: `thin` is too short or not filled in everywhere, `empty` has no word of its own. */
export type Progress = 'done' | 'thin' | 'empty' | 'mentioned' | 'missing' | 'waived'

/** How far a stage has come; where it stands in several places, the fullest counts. */
export function stageProgress({state, spots}: StageRecord, report: Report): Progress {
  if (state === 'absent') return 'missing'
  if (state !== 'section') return state
  const others = ownedSections(report)
  return fullest(spots.map(({section, empty}) =>
    fillOf(section, report.text, others) ?? (empty && !mayGoOn(report, section) ? 'empty' : 'done')))
}

/** How far a part of the schema has come, its length left aside. */
export function partProgress({state, sections}: BoundPart, report: Report): Progress {
  if (state === 'absent') return 'missing'
  const others = ownedSections(report)
  return fullest(sections.map(section =>
    fillOf(section, report.text, others) ?? (section.totalWords === 0 && !mayGoOn(report, section) ? 'empty' : 'done')))
}

/** The sections that are a part or a stage themselves: what is to be filled in there is no gap of the chapter above. */
function ownedSections({parts, stages, cases}: Report): ReadonlySet<Section> {
  return new Set([
    ...parts.flatMap(({sections}) => sections),
    ...[stages, ...cases.map(one => one.stages)].flat().flatMap(({spots}) => spots.map(({section}) => section)),
  ])
}

/** The words of sections, those within another one counted once. */
export function wordsIn(sections: readonly Section[]): number {
  const outer = sections.filter(({range}, at) => !sections.some((other, index) => index !== at && holds(other.range, range) && (index < at || !holds(range, other.range))))
  return outer.reduce((sum, {totalWords}) => sum + totalWords, 0)
}

/** Whether one range lies within another, or is the same. */
export function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

const order: readonly Progress[] = ['done', 'thin', 'empty']

function fullest(each: readonly Progress[]): Progress {
  return order.find(progress => each.includes(progress)) ?? 'empty'
}

/** What a section with placeholders is: thin where something else stands beside them, else empty; undefined without any. */
function fillOf(section: Section, text: string, others: ReadonlySet<Section>): Progress | undefined {
  if (!hasPlaceholder(text.slice(section.range.start, section.range.end))) return undefined
  const written = textsIn(section, others)
  if (!written.some(hasPlaceholder)) return undefined
  return written.every(isBlank) ? 'empty' : 'thin'
}

function textsIn({blocks, children}: Section, others: ReadonlySet<Section>): readonly string[] {
  return [...blocks.map(({text}) => text), ...children.filter(child => !others.has(child)).flatMap(child => textsIn(child, others))]
}
