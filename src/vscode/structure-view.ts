import {
  commands, Disposable, EventEmitter, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, window,
  type TextDocument, type TreeDataProvider,
} from 'vscode'
import type {Progress} from '../assist/progress.ts'
import {gapsIn, nodeAt, onlyGaps, structureOf, type StructureNode} from '../assist/structure.ts'
import {say} from '../assist/texts.ts'
import {registerCommand} from './log.ts'
import {watches} from './documents.ts'
import {hasTab} from './editor-at-hand.ts'
import {pageScheme} from './pages.ts'
import type {Feature} from './services.ts'

const viewId = 'peksos.structure'

/** Milliseconds after which the tree follows the cursor: long enough to hold an arrow key. */
const pause = 120

const icons: Readonly<Record<Progress, readonly [icon: string, color?: string]>> = {
  done: ['pass', 'testing.iconPassed'],
  thin: ['warning', 'list.warningForeground'],
  empty: ['circle-large-outline', 'list.warningForeground'],
  mentioned: ['comment', 'list.warningForeground'],
  missing: ['error', 'list.errorForeground'],
  waived: ['debug-step-over'],
}

/** Shows the structure of the open report, follows the cursor in it, and counts its gaps. */
export const structureView: Feature = ({documents, context, log}) => {
  const changed = new EventEmitter<undefined>()
  const parents = new Map<string, StructureNode>()
  const folded = new Set<string>()
  let document: TextDocument | undefined
  let roots: readonly StructureNode[] = []
  let gapsOnly = context.workspaceState.get(`${viewId}.gapsOnly`, false)
  let timer: ReturnType<typeof setTimeout> | undefined

  const provider: TreeDataProvider<StructureNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: node => [...(node ? node.children : roots)],
    getParent: ({id}) => parents.get(id),
    getTreeItem: node => itemOf(node, keyOf(node), gapsOnly),
  }
  /** Each report keeps its own folds. */
  const keyOf = ({id}: StructureNode): string => `${document?.uri.toString() ?? ''}#${id}`
  const view = window.createTreeView(viewId, {treeDataProvider: provider})

  const refresh = (): void => {
    const active = window.activeTextEditor?.document
    // A look at the settings, a picture or a rule's page is not the end of the work on a report that is still open.
    const stays = document && (!active || active.uri.scheme === pageScheme) && hasTab(document.uri)
    if (!stays) document = active && watches(active) ? active : undefined
    const checked = document && (documents.get(document) ?? documents.latest(document))
    const nodes = checked ? structureOf(checked.outcome) : []
    const language = checked?.outcome.language ?? 'id'
    const gaps = gapsIn(nodes).length
    roots = gapsOnly ? onlyGaps(nodes) : nodes
    parents.clear()
    linkParents(roots, parents)
    const count = say(gaps === 1 ? 'gapsOne' : 'gaps', language, {count: gaps})
    view.description = gaps > 0 ? count : ''
    view.badge = gaps > 0 ? {value: gaps, tooltip: count} : undefined
    view.message = gapsOnly && nodes.length > 0 && gaps === 0 ? say('gapsNone', language) : undefined
    void commands.executeCommand('setContext', `${viewId}.state`, !document ? 'none' : checked?.outcome.idle ?? 'report')
    changed.fire(undefined)
    follow()
  }
  const follow = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => log.guard('follow the cursor', reveal, undefined), pause)
  }
  const reveal = (): void => {
    const editor = window.activeTextEditor
    if (!view.visible || !editor || editor.document !== document || !documents.get(document)) return
    const [chosen] = view.selection
    const here = nodeAt(roots, document.offsetAt(editor.selection.active), chosen?.id)
    const seen = here && foldedAbove(here) || here
    if (!seen || seen.id === chosen?.id) return
    // The tree may have been drawn anew in the meantime; the next move of the cursor finds it.
    view.reveal(seen, {select: true, focus: false}).then(undefined, error => log.info(`reveal: ${String(error)}`))
  }
  /** What the reader has folded stays folded: then the row that holds the place is chosen. */
  const foldedAbove = ({id}: StructureNode): StructureNode | undefined => {
    let found: StructureNode | undefined
    for (let above = parents.get(id); above; above = parents.get(above.id)) if (folded.has(keyOf(above))) found = above
    return found
  }
  const show = (gaps: boolean) => (): number => {
    gapsOnly = gaps
    void commands.executeCommand('setContext', `${viewId}.gapsOnly`, gaps)
    void context.workspaceState.update(`${viewId}.gapsOnly`, gaps)
    refresh()
    return roots.reduce((sum, node) => sum + countRows(node), 0)
  }
  const shown = (): void => log.guard('structure', refresh, undefined)

  void commands.executeCommand('setContext', `${viewId}.gapsOnly`, gapsOnly)
  shown()
  return Disposable.from(
    view,
    changed,
    {dispose: () => clearTimeout(timer)},
    registerCommand(log, `${viewId}.showGaps`, show(true)),
    registerCommand(log, `${viewId}.showAll`, show(false)),
    view.onDidCollapseElement(({element}) => folded.add(keyOf(element))),
    view.onDidExpandElement(({element}) => folded.delete(keyOf(element))),
    view.onDidChangeVisibility(follow),
    window.onDidChangeActiveTextEditor(shown),
    window.tabGroups.onDidChangeTabs(({closed}) => {
      if (closed.length > 0) shown()
    }),
    window.onDidChangeTextEditorSelection(({textEditor}) => {
      if (textEditor === window.activeTextEditor) follow()
    }),
    documents.onDidCheck(one => {
      if (one === document || one === window.activeTextEditor?.document) shown()
    }),
    documents.onDidForget(shown),
  )
}

function itemOf(node: StructureNode, key: string, gapsOnly: boolean): TreeItem {
  const {id, label, note, accessible, state, kind, step, children, details} = node
  const lively = gapsOnly || id === 'sections' || id === 'stages' || kind === 'case' || gapsIn(children).length > 0
  const item = new TreeItem(label, children.length === 0
    ? TreeItemCollapsibleState.None
    : lively ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed)
  item.id = key
  item.description = note
  item.accessibilityInformation = {label: accessible, role: 'treeitem'}
  item.tooltip = tooltipOf([accessible, ...details])
  if (state) item.iconPath = iconOf(node, state)
  if (step) item.contextValue = `peksos-${step.kind}`
  if (kind !== 'group') item.command = {command: `${viewId}.goTo`, title: label, arguments: [id]}
  return item
}

/** What is only recommended is no error, and what nobody asks for has no colour. */
function iconOf({gap, need}: StructureNode, state: Progress): ThemeIcon {
  const [icon, color] = icons[state === 'missing' && gap && need !== 'required' ? 'empty' : state]
  if (gap || state === 'done') return new ThemeIcon(icon, color ? new ThemeColor(color) : undefined)
  return new ThemeIcon(state === 'missing' ? 'circle-outline' : icon)
}

function tooltipOf(lines: readonly string[]): MarkdownString {
  const tooltip = new MarkdownString()
  lines.forEach((line, at) => {
    if (at > 0) tooltip.appendMarkdown('\n\n')
    tooltip.appendText(line)
  })
  return tooltip
}

function linkParents(nodes: readonly StructureNode[], parents: Map<string, StructureNode>): void {
  for (const node of nodes) {
    for (const child of node.children) parents.set(child.id, node)
    linkParents(node.children, parents)
  }
}

function countRows(node: StructureNode): number {
  return node.children.length === 0 ? 1 : node.children.reduce((sum, child) => sum + countRows(child), 0)
}
