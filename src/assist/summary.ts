import type {Language} from '../knowledge/types.ts'
import {severities, type Finding, type Severity} from '../lint/finding.ts'
import type {Outcome} from './check.ts'
import {kindLabel} from './labels.ts'
import {say, type TextKey} from './texts.ts'

const countKeys: Readonly<Record<Severity, readonly [one: TextKey, many: TextKey]>> = {
  error: ['countErrorOne', 'countError'],
  warning: ['countWarningOne', 'countWarning'],
  info: ['countInfoOne', 'countInfo'],
  hint: ['countHintOne', 'countHint'],
}

/** How many findings there are of each severity, worst first: `2 warnings, 1 hint`. */
export function countsOf(findings: readonly Finding[], language: Language): string {
  return severities
    .map(severity => ({severity, count: findings.filter(finding => finding.severity === severity).length}))
    .filter(({count}) => count > 0)
    .map(({severity, count}) => say(countKeys[severity][count === 1 ? 0 : 1], language, {count}))
    .join(', ')
}

/** What a check came to, for a text that was checked. */
export function resultOf({language, report, findings}: Outcome): string {
  const kind = (report && kindLabel(report.kind)?.[language]) ?? ''
  if (findings.length === 0) return say('resultClean', language, {kind})
  return say('resultFindings', language, {kind, counts: countsOf(findings, language)})
}
