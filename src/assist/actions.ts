import type {Language} from '../knowledge/types.ts'
import type {Edit, Finding} from '../lint/finding.ts'
import type {Report} from '../report/model.ts'
import type {Range} from '../text/range.ts'
import {findPlaceholders} from '../templates/placeholder.ts'
import {ignoreHere, ignoreInFile} from './ignore.ts'
import {say} from './texts.ts'

/** Something that can be done about findings; the order of a list is the order to offer it in. */
export interface Action {
  readonly kind: 'fix' | 'fix-rule' | 'page' | 'ignore'
  readonly title: string
  readonly rule: string
  /** The findings that it answers. */
  readonly findings: readonly Finding[]
  readonly preferred: boolean
  /** `fix-rule` has none: its edits take several readings and are made when it is chosen. */
  readonly edits: readonly Edit[]
  /** Where the text, once edited, waits to be written on: the placeholder of what was inserted. */
  readonly goOn?: Range | undefined
}

/**
 * What to offer for a range of the report: every finding's own fixes, then the same fix for the whole file, then the
 * rule's page, and ignoring last.
 */
export function actionsAt(report: Report, findings: readonly Finding[], range: Range, language: Language): readonly Action[] {
  const here = findings.filter(finding => touches(finding.range, range))
  const rules = [...new Set(here.map(({rule}) => rule))]
    .map(rule => ({rule, findings: here.filter(finding => finding.rule === rule), preferred: false, edits: []}))
  return [
    ...here.flatMap(fixesOf),
    ...rules
      .filter(({rule}) => findings.filter(finding => finding.rule === rule && isSafelyFixable(finding)).length > 1)
      .map((shared): Action => ({...shared, kind: 'fix-rule', title: say('fixRule', language, {rule: shared.rule})})),
    ...rules.map((shared): Action => ({...shared, kind: 'page', title: say('openRule', language, {rule: shared.rule})})),
    ...rules.flatMap(({rule, findings: answered}) => ignoring(report, rule, answered, language)),
  ]
}

/** Whether fixing everything would mend it. */
export function isSafelyFixable(finding: Finding): boolean {
  return finding.fixes.some(({safe}) => safe)
}

function fixesOf(finding: Finding): Action[] {
  return [...finding.fixes]
    .sort((a, b) => Number(b.preferred) - Number(a.preferred))
    .map(({title, edits, preferred}): Action =>
      ({kind: 'fix', title, rule: finding.rule, findings: [finding], preferred, edits, goOn: placeholderIn(edits)}))
}

/** The first placeholder that edits bring in, where it stands when all of them are made. */
export function placeholderIn(edits: readonly Edit[]): Range | undefined {
  let shift = 0
  for (const {range, text} of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    const [found] = findPlaceholders(text)
    const start = range.start + shift
    if (found) return {start: start + found.start, end: start + found.end}
    shift += text.length - (range.end - range.start)
  }
  return undefined
}

function ignoring(report: Report, rule: string, findings: readonly Finding[], language: Language): Action[] {
  const shared = {kind: 'ignore', rule, findings, preferred: false} as const
  const [first] = findings
  const here = first && ignoreHere(report, rule, first.range)
  return [
    ...(here ? [{...shared, title: say('ignoreHere', language, {rule}), edits: here}] : []),
    {...shared, title: say('ignoreFile', language, {rule}), edits: ignoreInFile(report, rule)},
  ]
}

/** Also where they only meet: a cursor behind the last letter is still at the finding. */
function touches(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end
}
