import {readPseudoHeading} from '../markdown/pseudo-heading.ts'
import type {HeadingForm, Section} from '../markdown/model.ts'
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
  return outline.sections.filter(section => {
    const {heading} = section
    if (!heading || heading.depth !== undefined || !forms.has(heading.form)) return false
    if (regions.get(section) === 'front' && nameKind(heading) === undefined) return false
    if (isLabel(section)) return false
    return !heading.numbering || !readPseudoHeading(lineBelow(text, heading.range.end), true)?.numbered
  })
}

/** Among labels such as `PURPOSE: …` a line `CONTENT OF THE INTERVIEW` is one of them. */
function isLabel({heading, parent}: Section): boolean {
  return heading?.form === 'capitals' && !heading.numbering && parent?.children.some(other => other.heading?.form === 'run-in') === true
}

/** The line right below an offset at a line's end; empty where the text ends. */
export function lineBelow(text: string, offset: number): string {
  return /^[ \t]*(?:\r\n|\r|\n)([^\r\n]{0,400})/u.exec(text.slice(offset, offset + 500))?.[1] ?? ''
}
