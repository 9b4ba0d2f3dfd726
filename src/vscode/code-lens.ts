import {CodeLens, Disposable, EventEmitter, languages, Range, type CancellationToken, type TextDocument} from 'vscode'
import {lensesOf} from '../assist/lenses.ts'
import {structureOf} from '../assist/structure.ts'
import {watches, type Checked} from './documents.ts'
import {referenceLensesIn} from './reference-lens.ts'
import type {Feature, Services} from './services.ts'

/** Milliseconds that the lines of the last reading may stay before a text that is not read loses them. */
const patience = 2_000

/** Shows above stages and cases what they still must show, unless `peksos.codeLens` is off. */
export const codeLens: Feature = services => {
  const {documents, settings, log} = services
  const changed = new EventEmitter<void>()
  const provideCodeLenses = async (document: TextDocument, token: CancellationToken): Promise<CodeLens[]> => {
    if (!watches(document) || settings(document).codeLens === 'off') return []
    const checked = documents.get(document) ?? await nextReading(services, document, token)
    return checked ? log.guard('code lens', () => [...lensesIn(checked, document), ...referenceLensesIn(services, document, checked)], []) : []
  }
  return Disposable.from(
    changed,
    languages.registerCodeLensProvider({language: 'markdown'}, {onDidChangeCodeLenses: changed.event, provideCodeLenses}),
    documents.onDidCheck(() => changed.fire()),
  )
}

/** Waits for the reading of what was just typed: an answer without it would make the lines jump at every keystroke. */
function nextReading({documents}: Services, document: TextDocument, token: CancellationToken): Promise<Checked | undefined> {
  return new Promise(resolve => {
    const end = (): void => {
      clearTimeout(timer)
      waiting.dispose()
      resolve(documents.get(document))
    }
    const timer = setTimeout(end, patience)
    const waiting = Disposable.from(
      token.onCancellationRequested(end),
      documents.onDidCheck(one => {
        if (one === document) end()
      }),
    )
  })
}

function lensesIn({outcome}: Checked, document: TextDocument): CodeLens[] {
  const {report, language} = outcome
  if (!report) return []
  return lensesOf(structureOf(outcome), report, language).map(({range, title, node}) => {
    const at = document.positionAt(range.start)
    return new CodeLens(new Range(at, at), {title, command: 'peksos.structure.insert', arguments: [node]})
  })
}
