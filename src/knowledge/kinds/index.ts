import {caseReport} from './case-report.ts'
import {communityReport} from './community-report.ts'
import {groupReport} from './group-report.ts'
import type {ReportKind} from './kind.ts'
import {paper} from './paper.ts'
import {processRecording} from './process-recording.ts'

/** Every kind of report that is checked; `other` has no schema and is never checked. */
export const kinds: readonly ReportKind[] = [paper, caseReport, groupReport, communityReport, processRecording]
