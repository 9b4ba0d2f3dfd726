import {window, type CancellationToken, type DataTransfer, type Disposable, type DocumentDropEdit, type Position, type TextDocument, type Uri, type ViewColumn} from 'vscode'
import {convertText, languageOf, openFile, tell} from './convert.ts'
import {dropped, type DropTalk} from './drop.ts'
import {exportWord} from './export.ts'
import {createPictures} from './pictures.ts'
import {sayOfWord} from './texts.ts'
import type {WordTools} from './tools.ts'

/** What the editor does with Word documents; loaded on first use. */
export interface WordEditor extends Disposable {
  exportWord(resource: unknown, options: unknown): Promise<unknown>
  /** In the given column of editors, else in the active one. */
  openFile(uri: Uri | undefined, viewColumn?: ViewColumn): Promise<TextDocument | undefined>
  /** Asks, once a file, whether a Word file that cannot be shown is to be opened as a report; `close` takes its tab away. */
  offer(uri: Uri, close: () => Promise<void>): Promise<void>
  convertText(given: unknown): Promise<TextDocument | undefined>
  dropped(document: TextDocument, position: Position, transfer: DataTransfer, token: CancellationToken): Promise<DocumentDropEdit | undefined>
  writePictures(document: TextDocument): Promise<number>
}

/** Puts it together. */
export function createWordEditor(tools: WordTools): WordEditor {
  const pictures = createPictures(() => languageOf(tools), work => tools.log.guardAsync('pictures', work, undefined))
  const offered = new Set<string>()
  const talk: DropTalk = {
    wait: (folder, files) => pictures.wait(folder, files),
    lost: (document, messages) => void tools.log.guardAsync('dropped', () => tell(tools, document, messages, languageOf(tools)), undefined),
    refused: (name, {message}) => void window.showErrorMessage(`${name}: ${message[languageOf(tools)]}.`),
  }
  return {
    async offer(uri, close) {
      if (offered.has(uri.toString())) return
      offered.add(uri.toString())
      const language = languageOf(tools)
      const button = tools.say('openAsReport', language)
      if (await window.showInformationMessage(sayOfWord.text('offer', language, {file: uri.path.slice(uri.path.lastIndexOf('/') + 1)}), button) !== button) return
      if (await openFile(tools, pictures, uri)) await close()
    },
    exportWord: (resource, options) => exportWord(tools, resource, options ?? {}),
    openFile: (uri, viewColumn) => openFile(tools, pictures, uri, viewColumn),
    convertText: given => convertText(tools, given),
    dropped: (document, position, transfer, token) => dropped(tools, talk, document, position, transfer, token),
    writePictures: document => pictures.write(document, true),
    dispose() {
      pictures.dispose()
    },
  }
}
