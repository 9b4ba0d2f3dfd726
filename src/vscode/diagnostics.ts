import {Diagnostic, DiagnosticSeverity, Disposable, languages, Range, type TextDocument} from 'vscode'
import {idleText} from '../assist/status.ts'
import {source, toDiagnostic} from './convert.ts'
import type {Feature} from './services.ts'
import type {Checked} from './documents.ts'
import type {Pages} from './pages.ts'

/** Shows the findings of every reading, and takes them down when the document is closed or is no Markdown any more. */
export const diagnostics: Feature = ({documents, pages, log}) => {
  const collection = languages.createDiagnosticCollection('peksos')
  const show = (document: TextDocument): void => {
    const checked = documents.get(document)
    if (checked) collection.set(document.uri, diagnosticsOf(document, checked, pages))
  }
  return Disposable.from(
    collection,
    documents.onDidCheck(document => log.guard('diagnostics', () => show(document), undefined)),
    documents.onDidForget(uri => collection.delete(uri)),
  )
}

function diagnosticsOf({uri}: TextDocument, {outcome}: Checked, pages: Pages): Diagnostic[] {
  const {language, report, idle, findings} = outcome
  if (idle === 'hazard') return [unread(idleText('hazard', language))]
  if (!report) return []
  const {text, lines} = report
  return findings.map(finding => toDiagnostic(finding, {uri, text, lines, language, pages}))
}

/** A text that would stall the reader says so on its first line, instead of looking clean. */
function unread(message: string): Diagnostic {
  const diagnostic = new Diagnostic(new Range(0, 0, 0, 1), message, DiagnosticSeverity.Information)
  diagnostic.source = source
  return diagnostic
}
