import type {CancellationToken, DataTransfer, Disposable, DocumentDropEdit, TextDocument, Uri} from 'vscode'
import {convertText, languageOf, openFile} from './convert.ts'
import {dropped} from './drop.ts'
import {exportWord} from './export.ts'
import {createPictures} from './pictures.ts'
import type {WordTools} from './tools.ts'

/** What the editor does with Word documents; loaded on first use. */
export interface WordEditor extends Disposable {
  exportWord(resource: unknown, options: unknown): Promise<unknown>
  openFile(uri: Uri | undefined): Promise<TextDocument | undefined>
  convertText(given: unknown): Promise<TextDocument | undefined>
  dropped(document: TextDocument, transfer: DataTransfer, token: CancellationToken): Promise<DocumentDropEdit | undefined>
  writePictures(document: TextDocument): Promise<number>
}

/** Puts it together. */
export function createWordEditor(tools: WordTools): WordEditor {
  const pictures = createPictures(() => languageOf(tools), work => tools.log.guardAsync('pictures', work, undefined))
  return {
    exportWord: (resource, options) => exportWord(tools, resource, options ?? {}),
    openFile: uri => openFile(tools, pictures, uri),
    convertText: given => convertText(tools, given),
    dropped: (document, transfer, token) => dropped(tools, pictures, document, transfer, token),
    writePictures: document => pictures.write(document, true),
    dispose() {
      pictures.dispose()
    },
  }
}
