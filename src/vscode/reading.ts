import {Disposable, type CancellationToken, type TextDocument} from 'vscode'
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

/** Milliseconds after which nobody waits any longer for a reading, as where a text is read on request only. */
const patience = 3_000

/**
 * The reading of this very version as soon as it is there: what the editor asks for by itself must not have a text read
 * before its writer pauses. Undefined where the text is none of ours, was written on, or the answer is not wanted any more.
 */
export async function readSoon({documents}: Pick<Services, 'documents'>, document: TextDocument, token: CancellationToken): Promise<OurReading | undefined> {
  const now = documents.get(document)
  if (now || token.isCancellationRequested) return now && ours(now)
  if (!watches(document)) return undefined
  return new Promise(resolve => {
    const answer = (checked: Checked | undefined): void => {
      clearTimeout(timer)
      waiting.dispose()
      resolve(checked && ours(checked))
    }
    const timer = setTimeout(() => answer(undefined), patience)
    const waiting = Disposable.from(
      token.onCancellationRequested(() => answer(undefined)),
      documents.onDidForget(uri => {
        if (uri.toString() === document.uri.toString()) answer(undefined)
      }),
      documents.onDidCheck(checked => {
        if (checked === document && documents.get(document)) answer(documents.get(document))
      }),
    )
  })
}

/** The newest reading, also one of an older version: for answers that must not wait for a parse. */
export function readBefore({documents}: Pick<Services, 'documents'>, document: TextDocument): OurReading | undefined {
  const checked = documents.get(document) ?? documents.latest(document)
  return checked && ours(checked)
}

function ours({outcome}: Checked): OurReading | undefined {
  return outcome.report && outcome.idle === undefined ? {report: outcome.report, outcome} : undefined
}
