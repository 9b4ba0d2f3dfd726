import type {Edit, Finding} from '../lint/finding.ts'
import {fixAll} from '../lint/fix.ts'
import type {Report} from '../report/model.ts'
import {readReport} from '../report/read.ts'
import type {Settings} from '../settings/resolve.ts'
import {changesBetween} from './change.ts'
import {findingsOf} from './check.ts'

/**
 * Edits that apply every safe fix, of one rule or of all, round by round. The kind is held: while a text is being mended
 * it stays the report that it was.
 */
export function repairs(report: Report, settings: Settings, rule?: string): readonly Edit[] {
  const options = {kind: report.kind, language: report.language}
  const wanted = (finding: Finding): boolean => rule === undefined || finding.rule === rule
  const {text} = fixAll(report.text, text => findingsOf(readReport(text, options), settings).findings, {wanted})
  return changesBetween(report.text, text)
}
