import {TabInputText, window, workspace, type TextEditor} from 'vscode'
import {watches} from './documents.ts'

/**
 * The editor that a command means. A page without a text (the walkthrough, a preview) has no editor: then it is the
 * Markdown editor beside that page, else the only one that is open behind it, which comes to the front.
 */
export async function editorAtHand(): Promise<TextEditor | undefined> {
  if (window.activeTextEditor) return window.activeTextEditor
  const [visible] = window.visibleTextEditors.filter(({document}) => watches(document))
  if (visible) return window.showTextDocument(visible.document, visible.viewColumn)
  const uris = window.tabGroups.all.flatMap(({tabs}) => tabs).flatMap(({input}) => input instanceof TabInputText ? [input.uri] : [])
  const behind = workspace.textDocuments.filter(document => watches(document) && uris.some(uri => uri.toString() === document.uri.toString()))
  return behind.length === 1 ? window.showTextDocument(behind[0]!) : undefined
}
