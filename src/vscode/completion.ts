import {
  CompletionItem, CompletionItemKind, CompletionTriggerKind, languages, MarkdownString, Range, SnippetString, TextEdit,
  type CompletionContext, type Position, type TextDocument,
} from 'vscode'
import {languageFor} from '../assist/check.ts'
import type {Completion, CompletionRequest} from '../assist/completer.ts'
import {completers, completersFor, differsInLineOnly, readsLineAsHeading, requestAt} from '../assist/completion.ts'
import {hazard} from '../markdown/hazard.ts'
import type {Report} from '../report/model.ts'
import {campusAgain} from '../report/campus.ts'
import {readReport} from '../report/read.ts'
import {readBefore, readNow} from './reading.ts'
import type {Feature, Services} from './services.ts'

const kindOf: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  heading: CompletionItemKind.Struct,
  item: CompletionItemKind.EnumMember,
  form: CompletionItemKind.Snippet,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
}

/** Completes what the report still lacks, by characters that open it and by Ctrl+Space; in plain prose nothing comes up. */
export const completion: Feature = services => {
  const {log} = services
  /** Readings that do not take the line being written for a heading: of use while only that line changes. */
  const clean = new WeakMap<TextDocument, Report>()
  const explanations = new WeakMap<CompletionItem, () => string | undefined>()

  const itemsAt = (document: TextDocument, position: Position, {triggerKind, triggerCharacter}: CompletionContext): CompletionItem[] => {
    const trigger = triggerKind === CompletionTriggerKind.TriggerCharacter ? triggerCharacter : undefined
    const wanted = completersFor(document.lineAt(position).text.slice(0, position.character), trigger)
    if (wanted.length === 0) return []
    const request = settle(document, requestFor(services, document, position, trigger === undefined), clean)
    return wanted.flatMap(({complete}) => complete(request)).map(found => {
      const item = toItem(document, found)
      if (found.explain) explanations.set(item, found.explain)
      return item
    })
  }
  return languages.registerCompletionItemProvider({language: 'markdown'}, {
    provideCompletionItems: (document, position, _, context) => log.guard('completion', () => itemsAt(document, position, context), []),
    resolveCompletionItem(item) {
      const text = log.guard('completion', () => explanations.get(item)?.(), undefined)
      if (text !== undefined) item.documentation = new MarkdownString(text)
      return item
    },
  }, ...new Set(completers.flatMap(({triggers}) => triggers)))
}

/** What was read last is good enough while someone types: only a text that was never read is read now, for who asks. */
function requestFor(services: Services, document: TextDocument, position: Position, asked: boolean): CompletionRequest {
  const reading = readBefore(services, document) ?? (asked && !services.documents.latest(document) ? readNow(services, document) : undefined)
  const language = reading?.outcome.language ?? languageFor(services.settings(document), undefined)
  return requestAt(document.getText(), document.offsetAt(position), asked, reading?.report, language)
}

/** Where the reading has made a heading of what is only being written, one without it takes its place; it is made once. */
function settle(document: TextDocument, request: CompletionRequest, clean: WeakMap<TextDocument, Report>): CompletionRequest {
  const {report, text, offset, asked, language, line} = request
  if (!report) return request
  if (!readsLineAsHeading(request)) {
    clean.set(document, report)
    return request
  }
  const known = clean.get(document)
  const before = known && requestAt(text, offset, asked, known, language)
  if (before && differsInLineOnly(before)) return before
  const blanked = text.slice(0, line.start) + ' '.repeat(line.end - line.start) + text.slice(line.end)
  if (hazard(blanked)) return request
  const {kind, language: written} = report
  const anew = readReport(blanked, {kind, language: written, campus: campusAgain(report)})
  clean.set(document, anew)
  return requestAt(text, offset, asked, anew, language)
}

function toItem(document: TextDocument, {kind, label, description, filter, order, range, snippet, also, goesOn}: Completion): CompletionItem {
  const at = (start: number, end: number): Range => new Range(document.positionAt(start), document.positionAt(end))
  const item = new CompletionItem({label, ...(description !== undefined && {description})}, kindOf[kind])
  item.insertText = new SnippetString(snippet)
  item.range = at(range.start, range.end)
  item.filterText = filter
  item.sortText = order
  if (also && also.length > 0) item.additionalTextEdits = also.map(edit => TextEdit.replace(at(edit.range.start, edit.range.end), edit.text))
  if (goesOn) item.command = {command: 'editor.action.triggerSuggest', title: label}
  return item
}
