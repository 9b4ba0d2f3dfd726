import type {KindId} from '../knowledge/types.ts'
import {hazard, type Hazard} from '../markdown/hazard.ts'
import {readReferences, type OpenFile} from '../references/index.ts'
import type {References} from '../references/model.ts'
import type {Campus} from '../report/campus-model.ts'
import type {Report} from '../report/model.ts'
import {readReport} from '../report/read.ts'
import {once} from '../text/memo.ts'
import type {JoinedFile} from '../text/joined.ts'
import type {Finding} from './finding.ts'
import {lint, type LintSettings} from './run.ts'

/** A text as read and judged, or what in it would hang the parser. */
export type CheckedText =
  | {readonly report: Report, readonly references: () => References, readonly findings: readonly Finding[]}
  | {readonly hazard: Hazard}

/** From text to findings in one step, with the files of references that `open` can give and by what a campus lays down; `files` are those that the text was joined from; the same for the command line and for the remark adapter. */
export function checkText(text: string, settings: LintSettings, kind?: KindId, open?: OpenFile, campus?: Campus, files?: readonly JoinedFile[]): CheckedText {
  const found = hazard(text)
  if (found) return {hazard: found}
  const report = readReport(text, {kind, campus, files})
  const references = once(() => readReferences(report, open))
  return {report, references, findings: lint(report, settings, {references})}
}
