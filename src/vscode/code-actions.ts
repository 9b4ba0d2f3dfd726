import {
  CodeAction, CodeActionKind, CodeActionTriggerKind, Disposable, languages, Range, Selection, TextEditorRevealType, window,
  type CodeActionContext, type CodeActionProvider, type TextDocument, type Uri, type WorkspaceEdit,
} from 'vscode'
import {actionsAt, headingAction, isSafelyFixable, type Action} from '../assist/actions.ts'
import {repairs} from '../assist/repair.ts'
import {entryRewrites} from '../assist/rewrite-entry.ts'
import {say} from '../assist/texts.ts'
import type {OpenFile} from '../references/index.ts'
import type {Report} from '../report/model.ts'
import {hasPlaceholder} from '../templates/placeholder.ts'
import type {Settings} from '../settings/resolve.ts'
import {toDiagnostic, toWorkspaceEdit, type Shown} from './convert.ts'
import {registerCommand} from './log.ts'
import {watches, type Checked} from './documents.ts'
import type {Feature, Services} from './services.ts'
import {turnOffCommand} from './turn-off-rule.ts'

/** Not for the palette: an action calls it with a place. */
const goOnCommand = 'peksos.goOn'

const fixAllKind = CodeActionKind.SourceFixAll.append('peksos')

/** What an action mends whose edits take several readings of the report: they are made when it is chosen. */
interface Repair {
  readonly uri: Uri
  readonly report: Report
  readonly settings: Settings
  /** Undefined for every rule. */
  readonly rule: string | undefined
  readonly open: OpenFile
}

/** Offers what can be done about the findings under the cursor, and `source.fixAll.peksos` for the whole report. */
export const codeActions: Feature = services => {
  const repairsOf = new WeakMap<CodeAction, Repair>()

  const toMend = (title: string, kind: CodeActionKind, repair: Repair): CodeAction => {
    const action = new CodeAction(title, kind)
    repairsOf.set(action, repair)
    return action
  }
  const actionsIn = (document: TextDocument, range: Range, context: CodeActionContext): CodeAction[] => {
    const {report, language, findings, idle, references} = readingFor(services, document, context)?.outcome ?? {}
    if (!report || !language || !findings) return []
    const shown = {uri: document.uri, text: report.text, lines: report.lines, language, pages: services.pages}
    const repair = {uri: document.uri, report, settings: services.settings(document), open: services.bibliographies.for(document)}
    const asked = {start: document.offsetAt(range.start), end: document.offsetAt(range.end)}
    const quick = actionsAt(report, findings, asked, language).map(action => {
      const offered = action.kind === 'fix-rule' || action.kind === 'fix-all'
        ? toMend(action.title, CodeActionKind.QuickFix, {...repair, rule: action.kind === 'fix-rule' ? action.rule : undefined})
        : new CodeAction(action.title, CodeActionKind.QuickFix)
      return complete(offered, action, shown)
    })
    const converting = idle ? undefined : headingAction(report, asked, language)
    const rewrites = [...(converting ? [converting] : []), ...(references ? entryRewrites(report, references(), asked, language) : [])].map(rewrite => toRewrite(rewrite, shown))
    const all = findings.some(isSafelyFixable) ? [toMend(say('fixAll', language), fixAllKind, {...repair, rule: undefined})] : []
    return [...quick, ...rewrites, ...all].filter(({kind}) => !context.only || (kind && context.only.contains(kind)))
  }

  const provider: CodeActionProvider = {
    provideCodeActions: (document, range, context) => services.log.guard('code actions', () => actionsIn(document, range, context), []),
    resolveCodeAction(action) {
      const repair = repairsOf.get(action)
      if (repair) action.edit = services.log.guard('fix all', () => editOf(repair), undefined)
      return action
    },
  }
  return Disposable.from(
    languages.registerCodeActionsProvider({language: 'markdown'}, provider, {providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind]}),
    registerCommand(services.log, goOnCommand, goOnAt),
  )
}

/** While someone types, only a reading that is already there is used; who asks for actions, or saves, gets one at once. */
function readingFor({documents}: Services, document: TextDocument, {triggerKind, only}: CodeActionContext): Checked | undefined {
  const known = documents.get(document)
  const saving = only !== undefined && CodeActionKind.SourceFixAll.contains(only)
  if (known || (triggerKind === CodeActionTriggerKind.Automatic && !saving)) return known
  const last = documents.latest(document)
  return watches(document) || last ? documents.check(document, last?.requested ?? false) : undefined
}

function complete(offered: CodeAction, {kind, title, rule, findings, preferred, edits, goOn}: Action, shown: Shown): CodeAction {
  offered.diagnostics = findings.map(finding => toDiagnostic(finding, shown))
  if (preferred) offered.isPreferred = true
  if (edits.length > 0) offered.edit = toWorkspaceEdit(edits, shown)
  if (kind === 'page') offered.command = {command: 'peksos.openRule', title, arguments: [rule, shown.language]}
  if (kind === 'turn-off') offered.command = {command: turnOffCommand, title, arguments: [rule, shown.uri.toString()]}
  if (goOn) offered.command = {command: goOnCommand, title, arguments: [shown.uri.toString(), goOn.start, goOn.end]}
  return offered
}

function toRewrite({title, edits}: Pick<Action, 'title' | 'edits'>, shown: Shown): CodeAction {
  const action = new CodeAction(title, CodeActionKind.RefactorRewrite)
  action.edit = toWorkspaceEdit(edits, shown)
  return action
}

/** Selects the placeholder of what was just inserted, so that the writer can type over it. */
function goOnAt(uri: unknown, start: unknown, end: unknown): boolean {
  const editor = window.activeTextEditor
  if (!editor || editor.document.uri.toString() !== uri || typeof start !== 'number' || typeof end !== 'number') return false
  const range = new Range(editor.document.positionAt(start), editor.document.positionAt(end))
  if (!hasPlaceholder(editor.document.getText(range))) return false
  editor.selection = new Selection(range.start, range.end)
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
  return true
}

function editOf({uri, report, settings, rule, open}: Repair): WorkspaceEdit {
  return toWorkspaceEdit(repairs(report, settings, rule, open), {uri, lines: report.lines})
}
