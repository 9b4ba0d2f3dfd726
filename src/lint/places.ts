import type {SectionId, StageId} from '../knowledge/types.ts'
import type {Section} from '../markdown/model.ts'
import {nameKind} from '../markdown/ranks.ts'
import type {Report} from '../report/model.ts'
import type {Range} from '../text/range.ts'
import type {Severity} from './finding.ts'

/** Where a finding about something absent stands: its parent's heading, else the first line after the front matter. */
export function placeOfAbsence(report: Report, parent: Section | undefined): Range {
  return parent?.heading?.range ?? firstLine(report)
}

/** The first line with words after the front matter, without its line ending; comments are no words. */
export function firstLine(report: Report): Range {
  const {lines, text, frontMatter} = report
  const from = frontMatter.range?.end ?? 0
  const first = lines.point(from).line
  let inComment = false
  for (let number = first; number <= lines.count; number++) {
    const {start, end} = lines.line(number)
    const range = {start: Math.max(start, from), end}
    const words = text.slice(range.start, range.end).trim()
    const opens: boolean = inComment || words.startsWith('<!--')
    inComment = opens && !words.includes('-->')
    if (words !== '' && !opens) return range
  }
  const {start, end} = lines.line(Math.min(first, lines.count))
  return {start: Math.max(start, Math.min(from, end)), end}
}

/** The mildest of a severity and what the report's status allows: what a draft lacks is only noted. */
export function asStatusAllows(report: Report, severity: Severity): Severity {
  return report.status === 'draft' && (severity === 'error' || severity === 'warning') ? 'info' : severity
}

/** A heading's words as messages name it; a section without heading is the report itself. */
export function nameOf(section: Section): string | undefined {
  const words = section.heading?.text.trim()
  return words === '' || words === undefined ? section.heading?.numbering?.raw : words
}

/**
 * Whether a heading without text of its own may be led on by the next one, though the outline calls them siblings:
 * "**Prinsip**" before "1) Penerimaan", or `## 2.1` before a `## 2.1.1` of the same depth. Then it is not surely empty.
 */
export function mayGoOn(report: Report, section: Section): boolean {
  const {sections} = report.outline
  const next = sections[sections.indexOf(section) + 1]
  if (!next?.heading || !section.heading) return false
  // Among headings without `#` the outline can only guess which stands above which.
  const bare = section.heading.depth === undefined && next.heading.depth === undefined
  if (bare && next.heading.form !== section.heading.form) return true
  const [own, other] = [section.heading.numbering, next.heading.numbering]
  if (next.level < section.level && !(bare && own === undefined && other === undefined)) return false
  if (next.heading.form !== section.heading.form || (own === undefined) !== (other === undefined)) return true
  if (own === undefined && other === undefined) return mayHold(report, section, next)
  return own !== undefined && other !== undefined && other.parts.length > own.parts.length && own.parts.every((part, at) => other.parts[at] === part)
}

/** Parts that hold others; where no number tells, they hold those that follow them. */
const holders: Readonly<Partial<Record<SectionId | StageId, readonly SectionId[]>>> = {
  'conceptual-review': ['definition', 'approaches', 'principles', 'theories', 'services'],
  'case-study': ['client-profile', 'community-profile', 'problem-formulation'],
  'agency-profile': ['services', 'objectives'],
  'client-profile': ['problem-formulation'],
  'assessment': ['client-profile', 'problem-formulation'],
}

/** Whether a heading without number may stand above the one behind it, which is written alike: a case above its first stage. */
function mayHold({parts, stages}: Report, section: Section, next: Section): boolean {
  const idsOf = (one: Section): readonly SectionId[] => parts.filter(({sections}) => sections.includes(one)).map(({id}) => id)
  const stagesOf = (one: Section): readonly StageId[] => stages.filter(({spots}) => spots.some(spot => spot.section === one)).map(({id}) => id)
  const [own, other] = [idsOf(section), idsOf(next)]
  if (own.includes('case-study') && stagesOf(next).length > 0) return true
  if ([...own, ...stagesOf(section)].some(id => holders[id]?.some(held => other.includes(held)))) return true
  // A name that no report gives to a part of its own stands below the part before it.
  return section.heading?.depth === undefined && next.heading !== undefined && nameKind(next.heading) === undefined && stagesOf(next).length === 0 && other.length === 0 && own.some(id => id in holders)
}

/** The ancestors of a section, nearest first, without the root. */
export function ancestorsOf(section: Section): readonly Section[] {
  const found: Section[] = []
  for (let parent = section.parent; parent?.heading; parent = parent.parent) found.push(parent)
  return found
}
