import type {CancellationToken, DataTransfer, Disposable, DocumentDropEdit, TextDocument, Uri, ViewColumn} from 'vscode'
import {convertText, languageOf, openFile} from './convert.ts'
import {dropped} from './drop.ts'
import {exportWord} from './export.ts'
import {createPictures} from './pictures.ts'
import type {WordTools} from './tools.ts'

/** What the editor does with Word documents; loaded on first use. */
export interface WordEditor extends Disposable {
  exportWord(resource: unknown, options: unknown): Promise<unknown>
  /** In the given column of editors, else in the active one. */
  openFile(uri: Uri | undefined, viewColumn?: ViewColumn): Promise<TextDocument | undefined>
  convertText(given: unknown): Promise<TextDocument | undefined>
  dropped(document: TextDocument, transfer: DataTransfer, token: CancellationToken): Promise<DocumentDropEdit | undefined>
  writePictures(document: TextDocument): Promise<number>
}

/** Puts it together. */
export function createWordEditor(tools: WordTools): WordEditor {
  const pictures = createPictures(() => languageOf(tools), work => tools.log.guardAsync('pictures', work, undefined))
  return {
    exportWord: (resource, options) => exportWord(tools, resource, options ?? {}),
    openFile: (uri, viewColumn) => openFile(tools, pictures, uri, viewColumn),
    convertText: given => convertText(tools, given),
    dropped: (document, transfer, token) => dropped(tools, pictures, document, transfer, token),
    writePictures: document => pictures.write(document, true),
    dispose() {
      pictures.dispose()
    },
  }
}
