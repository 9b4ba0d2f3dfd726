import {Disposable, Uri, ViewColumn, window, type WebviewPanel} from 'vscode'
import {asState, type FromView, type ToView, type ViewState} from '../class/view/model.ts'
import type {Language} from '../knowledge/types.ts'
import type {Services} from './services.ts'

/** The page of the class view. */
export interface ClassPanel extends Disposable {
  readonly panel: WebviewPanel
  post(message: ToView): void
  /** What the reader chose the last time in this workspace. */
  state(): ViewState
  remember(state: ViewState): void
}

const stateKey = 'peksos.class.state'

/** Opens the page; it may load its own script and style, and nothing else from anywhere. */
export function createClassPanel({context}: Services, title: string, language: Language, receive: (message: FromView) => void, gone: () => void): ClassPanel {
  const home = Uri.joinPath(context.extensionUri, 'dist')
  const panel = window.createWebviewPanel('peksos.class', title, ViewColumn.Active, {enableScripts: true, localResourceRoots: [home]})
  let isGone = false
  const subscriptions = Disposable.from(panel.webview.onDidReceiveMessage(receive), panel.onDidDispose(() => {
    isGone = true
    gone()
  }))
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('')
  const address = (name: string): string => panel.webview.asWebviewUri(Uri.joinPath(home, name)).toString()
  panel.webview.html = [
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${panel.webview.cspSource}; script-src 'nonce-${nonce}'">`,
    `<link rel="stylesheet" href="${address('class-view.css')}">\n<title>Peksos</title>\n</head>\n<body>`,
    `<script nonce="${nonce}" src="${address('class-view.js')}"></script>\n</body>\n</html>`,
  ].join('\n')
  return {
    panel,
    // What was still being worked out when the view was closed has nobody to be told to.
    post: message => {
      if (!isGone) void panel.webview.postMessage(message)
    },
    state: () => asState(context.workspaceState.get(stateKey)),
    remember: state => void context.workspaceState.update(stateKey, state),
    dispose() {
      isGone = true
      subscriptions.dispose()
      panel.dispose()
    },
  }
}
