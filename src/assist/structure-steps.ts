import type {Language} from '../knowledge/types.ts'
import type {Edit, Finding} from '../lint/finding.ts'
import type {Section} from '../markdown/model.ts'
import type {References} from '../references/model.ts'
import type {Report} from '../report/model.ts'
import {findPlaceholders} from '../templates/placeholder.ts'
import type {Range} from '../text/range.ts'
import {holds, type Progress} from './progress.ts'
import type {Step} from './structure-node.ts'
import {say} from './texts.ts'

/** What the rows are made of. */
export interface Seen {
  readonly references: References
  readonly report: Report
  readonly language: Language
  readonly findings: readonly Finding[]
}

const unwritten: ReadonlySet<string> = new Set(['section-empty', 'section-thin', 'stage-empty'])

/** Whether a finding says that what stands under these headings is not enough. */
export function isUnwritten({findings}: Seen, sections: readonly Section[], state: Progress): boolean {
  if (state !== 'thin' && state !== 'empty') return false
  return findings.some(({rule, range}) => unwritten.has(rule)
    ? sections.some(({heading}) => heading?.range.start === range.start)
    : rule === 'placeholder-left' && sections.some(section => holds(section.range, range)))
}

/** What can be done about a row: the missing part is written, an empty one gets its form, and one begun shows what is to be filled in. */
export function stepOf(
  {report, language}: Seen,
  {part, label, state, sections, insert}: {
    readonly part: string, readonly label: string, readonly state: Progress, readonly sections: readonly Section[],
    readonly insert: () => readonly Edit[],
  },
): Step | undefined {
  if (state === 'missing' || state === 'mentioned') {
    const edits = insert()
    return edits.length > 0 ? {kind: 'insert', title: say('stepInsert', language, {part: label}), edits} : undefined
  }
  if (state !== 'empty' && state !== 'thin') return undefined
  const placeholder = placeholderIn(report.text, sections)
  if (placeholder) return {kind: 'fill', title: say('stepFill', language, {part: label}), range: placeholder}
  const heading = sections[0]?.heading
  if (state !== 'empty' || !heading || heading.form === 'item' || heading.form === 'run-in') return undefined
  return {kind: 'form', title: say('stepForm', language, {part: label}), part, heading: heading.range}
}

/** Why something is thin or empty, where a placeholder is the reason. */
export function remarkOf({text}: Report, sections: readonly Section[], state: Progress, language: Language): {readonly remark?: string} {
  if ((state !== 'thin' && state !== 'empty') || !placeholderIn(text, sections)) return {}
  return {remark: say(state === 'thin' ? 'stateUnfinished' : 'stateUnfilled', language)}
}

function placeholderIn(text: string, sections: readonly Section[]): Range | undefined {
  for (const {range} of sections) {
    const [first] = findPlaceholders(text.slice(range.start, range.end))
    if (first) return {start: range.start + first.start, end: range.start + first.end}
  }
  return undefined
}
