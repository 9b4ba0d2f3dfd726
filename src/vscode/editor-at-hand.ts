import {TabInputText, window, workspace, type TextEditor, type Uri} from 'vscode'
import {watches} from './documents.ts'

/**
 * The editor that a command means. A page without a text (the walkthrough, a preview) has no editor: then it is the
 * Markdown editor beside that page, else the only one that is open behind it, which comes to the front.
 */
export async function editorAtHand(): Promise<TextEditor | undefined> {
  return window.activeTextEditor ?? reportBehind()
}

/** The Markdown editor beside or behind a page, which comes to the front. */
export async function reportBehind(): Promise<TextEditor | undefined> {
  const [visible] = window.visibleTextEditors.filter(({document}) => watches(document))
  if (visible) return window.showTextDocument(visible.document, visible.viewColumn)
  const behind = workspace.textDocuments.filter(document => watches(document) && hasTab(document.uri))
  return behind.length === 1 ? window.showTextDocument(behind[0]!) : undefined
}

/** Whether a text is open in a tab, seen or not. */
export function hasTab(uri: Uri): boolean {
  return window.tabGroups.all.some(({tabs}) => tabs.some(({input}) => input instanceof TabInputText && input.uri.toString() === uri.toString()))
}
