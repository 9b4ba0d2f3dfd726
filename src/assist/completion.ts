import type {Language} from '../knowledge/types.ts'
import type {Report} from '../report/model.ts'
import {indexLines} from '../text/range.ts'
import {completeForms} from './complete-forms.ts'
import {completeFrontMatter} from './complete-front-matter.ts'
import {completeHeadings} from './complete-headings.ts'
import {completePrinciples} from './complete-principles.ts'
import type {Completer, CompletionRequest} from './completer.ts'
import {movedBetween} from './moved.ts'

/** Every completer, each for its own places: whoever completes something else, citations for one, joins this list. */
export const completers: readonly Completer[] = [completeHeadings, completePrinciples, completeForms, completeFrontMatter]

/** The completers that may have something to say at a line; `trigger` is the character that was typed, undefined where a person asked. */
export function completersFor(before: string, trigger: string | undefined): readonly Completer[] {
  return completers.filter(({triggers, opens}) => (trigger === undefined || triggers.includes(trigger)) && opens(before, trigger === undefined))
}

/** Makes a request of a text, a cursor and the newest reading. */
export function requestAt(text: string, offset: number, asked: boolean, report: Report | undefined, language: Language): CompletionRequest {
  const lines = indexLines(text)
  const line = lines.line(lines.point(offset).line)
  return {
    text, offset, line, asked, report, language,
    before: text.slice(line.start, offset),
    behind: text.slice(offset, line.end),
    moved: movedBetween(report?.text ?? text, text),
  }
}

/** Whether a reading takes the line that is being written for a heading: it then misjudges all that stands behind. */
export function readsLineAsHeading({report, moved, line}: CompletionRequest): boolean {
  const range = {start: moved.toBefore(line.start), end: moved.toBefore(line.end)}
  return report?.outline.sections.some(({heading}) => heading && heading.range.start <= range.end && range.start <= heading.range.end) ?? false
}

/** Whether a reading differs from the text within the cursor's line only. */
export function differsInLineOnly({moved: {after}, line}: CompletionRequest): boolean {
  return line.start <= after.start && after.end <= line.end
}
