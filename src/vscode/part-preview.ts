import {Disposable, EventEmitter, TabInputText, Uri, ViewColumn, window, workspace} from 'vscode'

/** The scheme of the one document that shows a part before it is inserted; it can only be read, and nothing of it stays. */
const uri = Uri.from({scheme: 'peksos-part', path: '/Pratinjau (Preview).md'})

/** Shows a part beside the report while a picker is open. */
export interface PartPreview extends Disposable {
  /** Opens the preview, or changes what it shows; the picker keeps the keyboard. */
  show(markdown: string): Promise<void>
  readonly isOpen: boolean
  close(): Promise<void>
}

/** Serves the preview, which is text and so works in every host. */
export function createPartPreview(): PartPreview {
  const changed = new EventEmitter<Uri>()
  let content = ''
  const provider = workspace.registerTextDocumentContentProvider(uri.scheme, {onDidChange: changed.event, provideTextDocumentContent: () => content})
  const tabs = () => window.tabGroups.all.flatMap(group => group.tabs)
    .filter(({input}) => input instanceof TabInputText && input.uri.toString() === uri.toString())
  return {
    get isOpen() {
      return tabs().length > 0
    },
    async show(markdown) {
      content = markdown
      changed.fire(uri)
      if (tabs().length > 0) return
      await window.showTextDocument(await workspace.openTextDocument(uri), {viewColumn: ViewColumn.Beside, preserveFocus: true, preview: true})
    },
    async close() {
      const open = tabs()
      if (open.length > 0) await window.tabGroups.close(open, true)
    },
    dispose: () => {
      Disposable.from(provider, changed).dispose()
    },
  }
}
