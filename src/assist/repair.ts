import type {Edit, Finding} from '../lint/finding.ts'
import {fixAll} from '../lint/fix.ts'
import {readReferences, type OpenFile} from '../references/index.ts'
import {campusAgain} from '../report/campus.ts'
import type {Report} from '../report/model.ts'
import {readReport} from '../report/read.ts'
import type {Settings} from '../settings/resolve.ts'
import {once} from '../text/memo.ts'
import {changesBetween} from './change.ts'
import {findingsOf} from './check.ts'

/**
 * Edits that apply every safe fix, of one rule or of all, round by round. The kind is held: while a text is being mended
 * it stays the report that it was.
 */
export function repairs(report: Report, settings: Settings, rule?: string, open?: OpenFile): readonly Edit[] {
  const options = {kind: report.kind, language: report.language, campus: campusAgain(report)}
  const wanted = (finding: Finding): boolean => rule === undefined || finding.rule === rule
  const {text} = fixAll(report.text, text => {
    const now = readReport(text, options)
    return findingsOf(now, settings, once(() => readReferences(now, open))).findings
  }, {wanted})
  return changesBetween(report.text, text)
}
