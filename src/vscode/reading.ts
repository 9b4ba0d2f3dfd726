import type {TextDocument} from 'vscode'
import type {Outcome} from '../assist/check.ts'
import type {Report} from '../report/model.ts'
import {watches, type Checked} from './documents.ts'
import type {Services} from './services.ts'

/** A reading of a text that is one of ours. */
export interface OurReading {
  readonly report: Report
  readonly outcome: Outcome
}

/** The reading of this very version of a document, made now where it is missing; undefined where the text is none of ours. */
export function readNow({documents}: Pick<Services, 'documents'>, document: TextDocument): OurReading | undefined {
  const last = documents.latest(document)
  if (!watches(document) && !last) return undefined
  const checked = documents.get(document) ?? documents.check(document, last?.requested ?? false)
  return checked.version === document.version ? ours(checked) : undefined
}

/** The newest reading, also one of an older version: for answers that must not wait for a parse. */
export function readBefore({documents}: Pick<Services, 'documents'>, document: TextDocument): OurReading | undefined {
  const checked = documents.get(document) ?? documents.latest(document)
  return checked && ours(checked)
}

function ours({outcome}: Checked): OurReading | undefined {
  return outcome.report && outcome.idle === undefined ? {report: outcome.report, outcome} : undefined
}
