import {Disposable, languages, TabInputCustom, TabInputText, Uri, window, type Tab} from 'vscode'
import {check, checkWhole, languageFor} from '../assist/check.ts'
import {say} from '../assist/texts.ts'
import {headingTools} from '../exchange/heading-tools.ts'
import {nameKind} from '../markdown/ranks.ts'
import {pathsIn} from '../references/bibliography.ts'
import {formatEntry} from '../references/format.ts'
import {readReferences} from '../references/index.ts'
import {metaKeyOf} from '../report/meta-keys.ts'
import {regionsOf} from '../report/region.ts'
import {writtenStyle} from '../templates/entry-fields.ts'
import {editorAtHand} from './editor-at-hand.ts'
import {registerCommand} from './log.ts'
import type {Feature} from './services.ts'
import type {WordEditor} from './word/index.ts'

const readers = {formatEntry, metaKeyOf, nameKind, regionsOf, writtenStyle}

/**
 * Word in and out. `peksos.exportWord` writes a report as a Word document, `peksos.openAsReport` opens a Word document or
 * a plain text file as a report, `peksos.convertText` a text, and a Word document that is dropped into Markdown becomes
 * its report there. All of it stands in a part of its own, which is loaded on first use.
 */
export const wordDocuments: Feature = services => {
  const {log, settings, documents, bibliographies, profiles, wholes, bundles} = services
  const made = new Map<'editor', Promise<WordEditor>>()
  const load = async (): Promise<WordEditor> => {
    const {createWordEditor} = await bundles.load('word-editor')
    return createWordEditor({
      log, settings, documents, bibliographies, profiles, wholes, check, checkWhole, languageFor, say, headingTools, readers, pathsIn, readReferences, editorAtHand,
      load: {in: () => bundles.load('word-in'), out: () => bundles.load('word-out')},
    })
  }
  const editor = (): Promise<WordEditor> => {
    const known = made.get('editor') ?? load()
    made.set('editor', known)
    known.catch(() => made.delete('editor'))
    return known
  }
  return Disposable.from(
    registerCommand(log, 'peksos.exportWord', async (resource, options) => (await editor()).exportWord(resource, options)),
    registerCommand(log, 'peksos.openAsReport', async (given, column) => (await editor()).openFile(given instanceof Uri ? given : undefined, typeof column === 'number' ? column : undefined)),
    registerCommand(log, 'peksos.convertText', async given => (await editor()).convertText(given)),
    // What the question after saving does; for those who know that they want it.
    registerCommand(log, 'peksos.writePictures', async () => {
      const open = window.activeTextEditor?.document
      return open && (await editor()).writePictures(open)
    }),
    languages.registerDocumentDropEditProvider({language: 'markdown'}, {
      provideDocumentDropEdits: (document, position, transfer, token) => log.guardAsync('drop', async () => (await editor()).dropped(document, position, transfer, token), undefined),
    }),
    window.registerCustomEditorProvider('peksos.word', {
      openCustomDocument: uri => ({uri, dispose: () => undefined}),
      // The tab is only a door: what opens is the report, and the tab goes.
      resolveCustomEditor: ({uri}) => {
        // Not before the editor is there: one that ends while it is made leaves its tab behind.
        setTimeout(() => void log.guardAsync('peksos.word', async () => {
          await (await editor()).openFile(uri)
          await closeAll(({input}) => input instanceof TabInputCustom && input.viewType === 'peksos.word' && input.uri.toString() === uri.toString())
        }, undefined))
      },
    }),
    // Opened or dropped without more ado, a Word file is a page that says it cannot be shown.
    window.tabGroups.onDidChangeTabs(({opened}) => {
      for (const tab of opened) {
        const uri = wordIn(tab)
        if (uri) void log.guardAsync('offer', async () => (await editor()).offer(uri, () => closeAll(one => wordIn(one)?.toString() === uri.toString())), undefined)
      }
    }),
    new Disposable(() => void made.get('editor')?.then(one => {
      one.dispose()
    }, () => undefined)),
  )
}

/** The Word file that a tab would show as text. */
function wordIn({input}: Tab): Uri | undefined {
  return input instanceof TabInputText && /\.docx$/iu.test(input.uri.path) ? input.uri : undefined
}

async function closeAll(wanted: (tab: Tab) => boolean): Promise<void> {
  await window.tabGroups.close(window.tabGroups.all.flatMap(({tabs}) => tabs).filter(wanted), true)
}
