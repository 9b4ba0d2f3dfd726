import {
  Disposable, DocumentSymbol, FoldingRange, languages, SymbolKind, window, workspace, type CancellationToken, type TextDocument,
} from 'vscode'
import {languageFor} from '../assist/check.ts'
import {convertHeadings} from '../assist/convert-headings.ts'
import {pseudoFolds, pseudoOutline, type OutlineEntry} from '../assist/outline.ts'
import {say} from '../assist/texts.ts'
import {hazard} from '../markdown/hazard.ts'
import type {Report} from '../report/model.ts'
import {readReport} from '../report/read.ts'
import type {Lines} from '../text/range.ts'
import {toRange, toWorkspaceEdit} from './convert.ts'
import {registerCommand} from './log.ts'
import {readSoon} from './reading.ts'
import type {Feature, Services} from './services.ts'

/**
 * Shows the headings that plain Markdown does not see in the outline and as folds, and only those: VS Code puts the
 * symbols of all providers side by side. `peksos.convertHeadings` gives them their `#`.
 */
export const outline: Feature = services => {
  const {log} = services
  const selector = {language: 'markdown'}
  return Disposable.from(
    languages.registerDocumentSymbolProvider(selector, {
      provideDocumentSymbols: (document, token) => log.guardAsync('outline', () => symbolsOf(services, document, token), []),
    }, {label: 'Peksos'}),
    languages.registerFoldingRangeProvider(selector, {
      provideFoldingRanges: (document, _, token) => log.guardAsync('folds', () => foldsOf(services, document, token), []),
    }),
    registerCommand(log, 'peksos.convertHeadings', () => convert(services)),
  )
}

async function symbolsOf(services: Services, document: TextDocument, token: CancellationToken): Promise<DocumentSymbol[]> {
  const reading = await readSoon(services, document, token)
  return reading ? pseudoOutline(reading.report).map(entry => toSymbol(reading.report.lines, entry)) : []
}

function toSymbol(lines: Lines, {name, range, heading, children}: OutlineEntry): DocumentSymbol {
  const symbol = new DocumentSymbol(name, '', SymbolKind.String, toRange(lines, range), toRange(lines, heading))
  symbol.children = children.map(child => toSymbol(lines, child))
  return symbol
}

async function foldsOf(services: Services, document: TextDocument, token: CancellationToken): Promise<FoldingRange[]> {
  const reading = await readSoon(services, document, token)
  return reading ? pseudoFolds(reading.report).map(({first, last}) => new FoldingRange(first - 1, last - 1)) : []
}

/** One edit, so that one undo takes it back; false where there is nothing to convert. Who asks need not have a report. */
async function convert({documents, settings}: Services): Promise<boolean> {
  const document = window.activeTextEditor?.document
  const markdown = document?.languageId === 'markdown' ? document : undefined
  const report = markdown && (documents.get(markdown)?.outcome.report ?? read(markdown.getText()))
  const edits = report ? convertHeadings(report) : []
  if (markdown && report && edits.length > 0) {
    return workspace.applyEdit(toWorkspaceEdit(edits, {uri: markdown.uri, lines: report.lines}))
  }
  void window.showInformationMessage(say('convertNothing', languageFor(settings(document), report)))
  return false
}

function read(text: string): Report | undefined {
  return hazard(text) ? undefined : readReport(text)
}
