import {Disposable, env, FileSystemError, Range, Selection, TabInputCustom, TextEditorRevealType, Uri, window, workspace, type TextDocument} from 'vscode'
import {languageFor} from '../assist/check.ts'
import {say} from '../assist/texts.ts'
import {headingTools} from '../exchange/heading-tools.ts'
import type {ExchangeMessage} from '../exchange/message.ts'
import type {Language} from '../knowledge/types.ts'
import {registerCommand} from './log.ts'
import type {Feature, Services} from './services.ts'

/** The most bytes of a Word document that is read; pictures make it large, not words. */
const mostBytes = 60 * 1024 * 1024

/**
 * Reports that come as something else than Markdown. `peksos.openAsReport` opens a Word document or a plain text file,
 * `peksos.convertText` a selection, the plain text at hand or the clipboard: each as an untitled report with its
 * findings. The original stays as it is.
 */
export const openAsReport: Feature = services => Disposable.from(
  registerCommand(services.log, 'peksos.openAsReport', async given => {
    const uri = given instanceof Uri ? given : await chooseFile(services)
    return uri && openFile(services, uri)
  }),
  registerCommand(services.log, 'peksos.convertText', async given => {
    const text = typeof given === 'string' ? given : await textAtHand()
    if (text.trim() === '') {
      void window.showInformationMessage(`${say('noText', languageOf(services))}.`)
      return undefined
    }
    return openText(services, text)
  }),
  window.registerCustomEditorProvider('peksos.word', {
    openCustomDocument: uri => ({uri, dispose: () => undefined}),
    // The tab is only a door: what opens is the report, and the tab goes.
    resolveCustomEditor: ({uri}) => {
      // Not before the editor is there: one that ends while it is made leaves its tab behind.
      setTimeout(() => void services.log.guardAsync('peksos.word', async () => {
        await openFile(services, uri)
        const doors = window.tabGroups.all.flatMap(({tabs}) => tabs).filter(({input}) => input instanceof TabInputCustom && input.viewType === 'peksos.word' && input.uri.toString() === uri.toString())
        await window.tabGroups.close(doors, true)
      }, undefined))
    },
  }),
)

async function chooseFile(services: Services): Promise<Uri | undefined> {
  const language = languageOf(services)
  const [chosen] = await window.showOpenDialog({
    canSelectMany: false, openLabel: say('openAsReport', language), title: say('openAsReport', language), filters: {[say('wordOrText', language)]: ['docx', 'txt']},
  }) ?? []
  return chosen
}

async function openFile(services: Services, uri: Uri): Promise<TextDocument | undefined> {
  if (/\.(?:txt|text)$/iu.test(uri.path)) return openText(services, (await workspace.openTextDocument(uri)).getText())
  const language = languageOf(services)
  const bytes = await readBytes(uri)
  if (typeof bytes === 'string') {
    void window.showErrorMessage(say(bytes, language, {file: nameOf(uri), limit: mostBytes / 1024 / 1024}))
    return undefined
  }
  const {readWord} = await services.bundles.load('word-in')
  const read = readWord(bytes, headingTools)
  if ('refusal' in read) {
    void window.showErrorMessage(`${nameOf(uri)}: ${read.refusal.message[language]}.`)
    return undefined
  }
  return open(services, read.value.text, read.messages)
}

async function openText(services: Services, text: string): Promise<TextDocument> {
  const {readPlain} = await services.bundles.load('word-in')
  return open(services, readPlain(text, headingTools).text, [])
}

async function readBytes(uri: Uri): Promise<Uint8Array | 'wordLarge' | 'wordUnreadable'> {
  try {
    const {size} = await workspace.fs.stat(uri)
    return size > mostBytes ? 'wordLarge' : await workspace.fs.readFile(uri)
  } catch (error) {
    if (error instanceof FileSystemError || error instanceof Error) return 'wordUnreadable'
    throw error
  }
}

/** Shows the report, has it checked whatever the settings of detection say, and tells what could not be kept. */
async function open(services: Services, content: string, messages: readonly ExchangeMessage[]): Promise<TextDocument> {
  const document = await workspace.openTextDocument({language: 'markdown', content})
  const editor = await window.showTextDocument(document, {preview: false})
  // The name of an untitled document that was closed a moment ago may bring back that document's text.
  if (document.getText() !== content) await editor.edit(edit => edit.replace(new Range(0, 0, document.lineCount, 0), content))
  const {outcome} = services.documents.check(document, true)
  if (messages.length > 0) void services.log.guardAsync('converted', () => tell(document, messages, outcome.language), undefined)
  return document
}

/** One notification; its button lists what was changed or lost, and takes the reader to the place. */
async function tell(document: TextDocument, messages: readonly ExchangeMessage[], language: Language): Promise<void> {
  const show = say('showList', language)
  const [only] = messages
  const summary = messages.length === 1 && only ? `${placed(only, language)}${only.message[language]}.` : say('convertedWith', language, {count: messages.length})
  if (await window.showInformationMessage(summary, show) !== show) return
  const chosen = await window.showQuickPick(messages.map(message => ({label: message.message[language], description: placed(message, language).replace(/: $/u, ''), line: message.line})), {title: say('convertedList', language)})
  if (chosen?.line === undefined) return
  const editor = await window.showTextDocument(document)
  const {range} = document.lineAt(Math.min(chosen.line, document.lineCount) - 1)
  editor.selection = new Selection(range.start, range.start)
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
}

function placed({line, paragraph}: ExchangeMessage, language: Language): string {
  return line === undefined || paragraph === undefined ? '' : `${say('lineAndParagraph', language, {line, paragraph})}: `
}

/** What is selected, else the plain text that is open, else the clipboard. */
async function textAtHand(): Promise<string> {
  const editor = window.activeTextEditor
  const selected = editor?.document.getText(editor.selection) ?? ''
  if (selected.trim() !== '') return selected
  const open = editor?.document.languageId === 'plaintext' ? editor.document.getText() : ''
  return open.trim() !== '' ? open : env.clipboard.readText()
}

function languageOf({settings}: Services): Language {
  return languageFor(settings(window.activeTextEditor?.document), undefined)
}

function nameOf({path}: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
