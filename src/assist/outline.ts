import type {Section} from '../markdown/model.ts'
import type {Report} from '../report/model.ts'
import type {Range} from '../text/range.ts'
import {pseudoSections} from './pseudo-sections.ts'

/** One line of the editor's outline: a heading that plain Markdown does not see, with those that stand below it. */
export interface OutlineEntry {
  readonly name: string
  /** The whole section, children included. */
  readonly range: Range
  /** The heading's own words. */
  readonly heading: Range
  readonly children: readonly OutlineEntry[]
}

/** The headings without `#`, nested as they stand in the report; the editor itself lists all others. */
export function pseudoOutline(report: Report): readonly OutlineEntry[] {
  const wanted = new Set(pseudoSections(report))
  const entriesBelow = (section: Section): OutlineEntry[] => section.children.flatMap(child => {
    const below = entriesBelow(child)
    const {heading} = child
    if (!heading || !wanted.has(child)) return below
    const name = [heading.numbering?.raw.replaceAll('\\', ''), heading.text].filter(Boolean).join(' ')
    return [{name, range: child.range, heading: heading.range, children: below}]
  })
  return entriesBelow(report.outline.root)
}

/** A stretch of lines (counted from 1) that folds away below its first line. */
export interface Fold {
  readonly first: number
  readonly last: number
}

/** The folds of the sections whose headings plain Markdown does not see; blank lines at a section's end stay in view. */
export function pseudoFolds(report: Report): readonly Fold[] {
  const {text, lines} = report
  return pseudoSections(report).flatMap(({heading, range}) => {
    const first = lines.point(heading!.range.end).line
    const end = range.start + text.slice(range.start, range.end).trimEnd().length
    const last = lines.point(end).line
    return last > first ? [{first, last}] : []
  })
}
