import type {Language} from '../knowledge/types.ts'
import type {Edit, Finding} from '../lint/finding.ts'
import type {Section} from '../markdown/model.ts'
import type {Report} from '../report/model.ts'
import type {Range} from '../text/range.ts'
import {findPlaceholders} from '../templates/placeholder.ts'
import {convertHeadings} from './convert-headings.ts'
import {ignoreHere, ignoreInFile, ignoreInSection, sectionAround} from './ignore.ts'
import {pseudoSections} from './pseudo-sections.ts'
import {say} from './texts.ts'

/** Something that can be done about findings; the order of a list is the order to offer it in. */
export interface Action {
  readonly kind: 'fix' | 'fix-rule' | 'fix-all' | 'page' | 'ignore' | 'turn-off'
  readonly title: string
  readonly rule: string
  /** The findings that it answers. */
  readonly findings: readonly Finding[]
  readonly preferred: boolean
  /** `fix-rule` and `fix-all` have none: their edits take several readings and are made when one is chosen. */
  readonly edits: readonly Edit[]
  /** Where the text, once edited, waits to be written on: the placeholder of what was inserted. */
  readonly goOn?: Range | undefined
}

/**
 * What to offer for a range of the report: every finding's own fixes, then all of the same rule, then all that are safe,
 * then the rule's page; ignoring comes last, from the narrowest place to the rule as such.
 */
export function actionsAt(report: Report, findings: readonly Finding[], range: Range, language: Language): readonly Action[] {
  const here = findings.filter(finding => touches(finding.range, range))
  const rules = [...new Set(here.map(({rule}) => rule))]
    .map(rule => ({rule, findings: here.filter(finding => finding.rule === rule), preferred: false, edits: []}))
  const safe = findings.filter(isSafelyFixable)
  const first = rules[0]
  return [
    ...here.flatMap(fixesOf),
    ...rules
      .filter(({rule}) => safe.filter(finding => finding.rule === rule).length > 1)
      .map((shared): Action => ({...shared, kind: 'fix-rule', title: say('fixRule', language, {rule: shared.rule})})),
    ...(first && safe.length > 1 ? [{...first, kind: 'fix-all' as const, findings: here.filter(isSafelyFixable), title: say('fixAll', language)}] : []),
    ...rules.map((shared): Action => ({...shared, kind: 'page', title: say('openRule', language, {rule: shared.rule})})),
    ...rules.flatMap(({rule, findings: answered}) => ignoring(report, rule, answered, language)),
    ...rules.map((shared): Action => ({...shared, kind: 'turn-off', title: say('turnOff', language, {rule: shared.rule})})),
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
  const section = here && sectionAround(report, first.range)
  return [
    ...(here ? [{...shared, title: say('ignoreHere', language, {rule}), edits: here}] : []),
    ...(section ? [{
      ...shared, title: say('ignoreSection', language, {rule, section: nameOf(section)}), edits: ignoreInSection(report, rule, section),
    }] : []),
    {...shared, title: say('ignoreFile', language, {rule}), edits: ignoreInFile(report, rule)},
  ]
}

/** A section's name, short enough for a menu. */
function nameOf({heading}: Section): string {
  const name = [heading?.numbering?.raw, heading?.text].filter(Boolean).join(' ')
  return name.length > 40 ? `${name.slice(0, 39).trimEnd()}…` : name
}

/** What turns every heading without `#` into a real one, offered where one of them stands. */
export function headingAction(report: Report, range: Range, language: Language): Pick<Action, 'title' | 'edits'> | undefined {
  const sections = pseudoSections(report)
  if (!sections.some(({heading}) => heading && touches(heading.range, range))) return undefined
  return {title: say('convertHeadings', language, {count: sections.length}), edits: convertHeadings(report)}
}

/** Also where they only meet: a cursor behind the last letter is still at the finding. */
function touches(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end
}
