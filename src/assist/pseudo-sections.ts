import {readPseudoHeading} from '../markdown/pseudo-heading.ts'
import type {Heading, HeadingForm, Section} from '../markdown/model.ts'
import {nameKind} from '../markdown/ranks.ts'
import type {Report} from '../report/model.ts'
import {regionsOf} from '../report/region.ts'

const forms: ReadonlySet<HeadingForm> = new Set<HeadingForm>(['bold', 'capitals', 'numbered', 'plain'])

/**
 * The sections whose headings plain Markdown does not see: lines without `#` that the report uses as headings, in
 * document order. Lines of the cover and the first line of a bare list of chapters are none.
 */
export function pseudoSections({text, outline}: Pick<Report, 'text' | 'outline'>): readonly Section[] {
  const regions = regionsOf(outline)
  const starts = new Set(outline.sections.map(({range}) => range.start))
  return outline.sections.filter(section => {
    const {heading} = section
    if (!heading || heading.depth !== undefined || !forms.has(heading.form)) return false
    if (regions.get(section) === 'front' && nameKind(heading) === undefined) return false
    if (isLabel(section) || !opensLine(text, heading, outline)) return false
    const below = lineBelow(text, heading.range.end)
    return !heading.numbering || starts.has(text.indexOf(below, heading.range.end)) || !readPseudoHeading(below, true)?.numbered
  })
}

/** A heading run together with the text before it cannot be marked where it stands; one behind another heading can. */
function opensLine(text: string, {range}: Heading, {sections}: Report['outline']): boolean {
  const before = sections.findLast(({heading}) => heading && heading.range.end <= range.start)?.heading
  const from = before && text.slice(before.range.end, range.start).trim() === '' ? before.range.end : Math.max(0, range.start - 20)
  return from === before?.range.end || /(?:^|[\r\n])[ \t]*$/u.test(text.slice(from, range.start))
}

/** Among labels such as `PURPOSE: …` a line `CONTENT OF THE INTERVIEW` is one of them. */
function isLabel({heading, parent}: Section): boolean {
  return heading?.form === 'capitals' && !heading.numbering && parent?.children.some(other => other.heading?.form === 'run-in') === true
}

/** The line right below an offset at a line's end; empty where the text ends. */
export function lineBelow(text: string, offset: number): string {
  return /^[ \t]*(?:\r\n|\r|\n)([^\r\n]{0,400})/u.exec(text.slice(offset, offset + 500))?.[1] ?? ''
}
