import {
  Disposable, QuickPickItemKind, Range, Selection, SnippetString, TextEditorRevealType, window, workspace,
  type QuickPickItem, type TextDocument, type TextEditor,
} from 'vscode'
import {placeholderIn} from '../assist/actions.ts'
import {languageFor, type Outcome} from '../assist/check.ts'
import {formBelow} from '../assist/form.ts'
import {idleText} from '../assist/status.ts'
import {findNode, gapAfter, gapOf, leavesOf, nodeAt, structureOf, targetOf, type StructureNode} from '../assist/structure.ts'
import {say} from '../assist/texts.ts'
import {toWorkspaceEdit} from './convert.ts'
import {watches} from './documents.ts'
import {reportBehind} from './editor-at-hand.ts'
import {registerCommand} from './log.ts'
import {pageScheme} from './pages.ts'
import type {Feature, Services} from './services.ts'

/** The report that a command works on, as it stands at this moment. */
interface Open {
  readonly document: TextDocument
  readonly outcome: Outcome
  readonly nodes: readonly StructureNode[]
}

interface NodeItem extends QuickPickItem {
  readonly id?: string
}

/**
 * The commands of the structure, for the rows of the tree, for code lenses and for the palette: each takes a row or its id,
 * else it asks or takes what is at the cursor. They give back the id of the row that they came to, or false.
 */
export const structureCommands: Feature = services => {
  const {log} = services
  return Disposable.from(
    registerCommand(log, 'peksos.structure.goTo', row => withReport(services, open => goTo(open, row))),
    registerCommand(log, 'peksos.structure.insert', row => withReport(services, open => write(open, row))),
    registerCommand(log, 'peksos.structure.fill', row => withReport(services, open => write(open, row))),
    registerCommand(log, 'peksos.structure.nextGap', () => withReport(services, goToNextGap)),
    registerCommand(log, 'peksos.structure.where', () => withReport(services, sayWhere)),
  )
}

async function withReport<Result>({documents, settings}: Services, work: (open: Open) => Promise<Result> | Result): Promise<Result | false> {
  const document = await reportAtHand(documents)
  const last = document && documents.latest(document)
  if (!document || (!watches(document) && !last)) {
    void window.showInformationMessage(`${say('idleElsewhere', languageFor(settings(document), undefined))}.`)
    return false
  }
  const {outcome} = documents.check(document, last?.requested ?? false)
  if (!outcome.idle) return work({document, outcome, nodes: structureOf(outcome)})
  void window.showInformationMessage(`${idleText(outcome.idle, outcome.language)}.`)
  return false
}

/** The open text; behind a rule's page the report that the tree goes on showing. */
async function reportAtHand(documents: Services['documents']): Promise<TextDocument | undefined> {
  const active = window.activeTextEditor?.document
  if (active && (watches(active) || documents.latest(active) || active.uri.scheme !== pageScheme)) return active
  return (await reportBehind())?.document ?? active
}

async function goTo(open: Open, row: unknown): Promise<string | false> {
  const node = rowOf(open, row) ?? (row === undefined ? await pick(open, open.nodes, 'pickNode') : undefined)
  return node ? jump(open, node) : false
}

async function goToNextGap(open: Open): Promise<string | false> {
  const editor = await show(open.document)
  const node = gapAfter(open.nodes, open.document.offsetAt(editor.selection.active))
  const gap = node && gapOf(node)
  if (gap) return select(editor, gap) && node.id
  void window.showInformationMessage(`${say('gapsNone', open.outcome.language)}.`)
  return false
}

async function jump({document}: Open, node: StructureNode): Promise<string | false> {
  if (node.elsewhere) {
    const {path, offset} = node.elsewhere
    return select(await show(await workspace.openTextDocument(document.uri.with({path}))), {start: offset, end: offset}) && node.id
  }
  const offset = targetOf(node)
  return offset === undefined ? false : select(await show(document), {start: offset, end: offset}) && node.id
}

/** Tells in words where the cursor is, also for a screen reader. */
function sayWhere({document, nodes, outcome}: Open): string {
  const editor = window.visibleTextEditors.find(one => one.document === document)
  const node = editor && nodeAt(nodes, document.offsetAt(editor.selection.active))
  const message = node?.accessible ?? say('hereNowhere', outcome.language)
  void window.showInformationMessage(`${message}.`)
  return message
}

/** Does what a row offers; a row that holds others, and no row at all, first ask which. */
async function write(open: Open, row: unknown): Promise<string | false> {
  const given = rowOf(open, row)
  if (row !== undefined && !given) return false
  const node = given?.step ? given : await pick(open, (given?.children ?? open.nodes).flatMap(leavesOf).filter(({step}) => step), 'pickGap')
  const {report} = open.outcome
  // A question may have stood there for a while: its row is then looked for in what is written now.
  if (!node?.step || !report || open.document.getText() !== report.text) return false
  const editor = await show(open.document)
  return await take(editor, node.step, open) ? node.id : false
}

async function take(editor: TextEditor, step: NonNullable<StructureNode['step']>, {document, outcome: {report}}: Open): Promise<boolean> {
  if (!report) return false
  const rangeOf = ({start, end}: {readonly start: number, readonly end: number}): Range => new Range(document.positionAt(start), document.positionAt(end))
  if (step.kind === 'form') {
    const form = formBelow(report.text, step.part, step.heading, report.language)
    return form !== undefined && await editor.insertSnippet(new SnippetString(form.snippet), rangeOf(form.range))
  }
  if (step.kind === 'insert' && !await workspace.applyEdit(toWorkspaceEdit(step.edits, {uri: document.uri, lines: report.lines}))) return false
  return select(editor, step.kind === 'fill' ? step.range : placeholderIn(step.edits) ?? {start: step.edits[0]!.range.start, end: step.edits[0]!.range.start})
}

function select(editor: TextEditor, {start, end}: {readonly start: number, readonly end: number}): true {
  const {document} = editor
  const range = new Range(document.positionAt(start), document.positionAt(end))
  editor.selection = new Selection(range.start, range.end)
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
  return true
}

function rowOf({nodes}: Open, row: unknown): StructureNode | undefined {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : row
  return typeof id === 'string' ? findNode(nodes, id) : undefined
}

async function pick({nodes, outcome: {language}}: Open, rows: readonly StructureNode[], title: 'pickNode' | 'pickGap'): Promise<StructureNode | undefined> {
  const wanted = new Set(rows.flatMap(leavesOf).map(({id}) => id))
  const items = nodes.flatMap((group): NodeItem[] => {
    const leaves = leavesOf(group).filter(({id}) => wanted.has(id))
    const gapsFirst = title === 'pickGap' ? [...leaves].sort((a, b) => Number(b.gap) - Number(a.gap)) : leaves
    return leaves.length === 0 ? [] : [
      {label: group.label, kind: QuickPickItemKind.Separator},
      ...gapsFirst.map(({id, label, note, step}) => ({id, label, description: note, ...(title === 'pickGap' && step && {detail: step.title})})),
    ]
  })
  const picked = await window.showQuickPick(items, {placeHolder: say(title, language), matchOnDescription: true})
  return picked?.id === undefined ? undefined : findNode(nodes, picked.id)
}

async function show(document: TextDocument): Promise<TextEditor> {
  const open = window.visibleTextEditors.find(editor => editor.document === document)
  return window.showTextDocument(document, {viewColumn: open?.viewColumn, preview: false})
}
