import {Uri, window, workspace, type Disposable, type TextDocument} from 'vscode'
import type {Language} from '../../knowledge/types.ts'
import {sayOfWord} from './texts.ts'

/** A picture of a converted document, by its name within the folder. */
interface Picture {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Pictures of reports that lie nowhere yet. */
export interface WaitingPictures extends Disposable {
  /** Has pictures wait for a report that names them below `folder` (with its slash). */
  wait(folder: string, pictures: readonly Picture[]): void
  /** Writes the pictures that a saved report names into folders beside it, never over a file; `agreed` without a question. Gives how many were written. */
  write(document: TextDocument, agreed: boolean): Promise<number>
}

/** The folder beside a report that the pictures of a document go to; an address in Markdown has no spaces. */
export function folderFor(name: string): string {
  return `${name.replace(/\.[^.]*$/u, '').replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^-+|-+$/gu, '') || 'laporan'}-gambar/`
}

/** Begins with no pictures; a report that is saved with names of waiting ones in it is asked about. */
export function createPictures(languageOf: () => Language, guard: (work: () => Promise<unknown>) => unknown): WaitingPictures {
  const waiting = new Map<string, readonly Picture[]>()
  const asked = new Set<string>()
  const write = async (document: TextDocument, agreed: boolean): Promise<number> => {
    if (document.languageId !== 'markdown' || document.isUntitled) return 0
    const text = document.getText()
    let written = 0
    for (const [folder, pictures] of [...waiting].filter(([name]) => (agreed || !asked.has(name)) && (text.includes(name) || text.includes(encodeURI(name))))) {
      // Asked about once; whoever passes the question by still has the command.
      asked.add(folder)
      const language = languageOf()
      const shown = folder.replace(/\/$/u, '')
      const button = sayOfWord.text('write', language)
      if (!agreed && await window.showInformationMessage(sayOfWord.text('question', language, {folder: shown, count: pictures.length}), button) !== button) continue
      waiting.delete(folder)
      const place = Uri.joinPath(document.uri, '..', shown)
      try {
        const added = await writeAll(place, pictures)
        written += added
        const kept = pictures.length - added
        void window.showInformationMessage(`${sayOfWord.text('written', language, {folder: shown, count: added})}${kept > 0 ? ` ${sayOfWord.text('kept', language, {count: kept})}` : ''}`)
      } catch {
        waiting.set(folder, pictures)
        asked.delete(folder)
        void window.showErrorMessage(sayOfWord.text('failed', language, {folder: shown}))
      }
    }
    return written
  }
  const saving = workspace.onDidSaveTextDocument(document => {
    if (waiting.size > 0) guard(() => write(document, false))
  })
  return {
    wait(folder, pictures) {
      if (pictures.length === 0) return
      waiting.set(folder, pictures)
      asked.delete(folder)
    },
    write,
    dispose() {
      saving.dispose()
    },
  }
}

async function writeAll(folder: Uri, pictures: readonly Picture[]): Promise<number> {
  let written = 0
  await workspace.fs.createDirectory(folder)
  for (const {name, bytes} of pictures) {
    const target = Uri.joinPath(folder, name)
    if (await workspace.fs.stat(target).then(() => true, () => false)) continue
    await workspace.fs.writeFile(target, bytes)
    written++
  }
  return written
}
