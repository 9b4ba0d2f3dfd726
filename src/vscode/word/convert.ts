import {env, FileSystemError, Range, Selection, TextEditorRevealType, window, workspace, type TextDocument, type Uri, type ViewColumn} from 'vscode'
import type {ExchangeMessage} from '../../exchange/message.ts'
import type {Language} from '../../knowledge/types.ts'
import {folderFor, type WaitingPictures} from './pictures.ts'
import {sayOfWord} from './texts.ts'
import type {WordTools} from './tools.ts'

/** The most bytes of a Word document that is read; pictures make it large, not words. */
export const mostBytes = 60 * 1024 * 1024

/** Opens a Word document or a file of plain text as an untitled report with its findings; asks which where none is given. The original stays as it is. */
export async function openFile(tools: WordTools, waiting: WaitingPictures, given: Uri | undefined, viewColumn?: ViewColumn): Promise<TextDocument | undefined> {
  const uri = given ?? await chooseFile(tools)
  if (!uri) return undefined
  if (/\.(?:txt|text)$/iu.test(uri.path)) return openText(tools, (await workspace.openTextDocument(uri)).getText())
  const language = languageOf(tools)
  const bytes = await readBytes(uri)
  if (typeof bytes === 'string') {
    void window.showErrorMessage(tools.say(bytes, language, {file: nameOf(uri), limit: mostBytes / 1024 / 1024}))
    return undefined
  }
  const {readWord} = await tools.load.in()
  const folder = folderFor(nameOf(uri))
  const read = readWord(bytes, tools.headingTools, {pictureFolder: folder})
  if ('refusal' in read) {
    void window.showErrorMessage(`${nameOf(uri)}: ${read.refusal.message[language]}.`)
    return undefined
  }
  const {text, pictures} = read.value
  waiting.wait(folder, pictures)
  return open(tools, text, [...read.messages, ...pictures.length > 0 ? [sayOfWord.waiting(pictures.length, folder)] : []], viewColumn)
}

/** The same for text: what is given, else the selection, the plain text at hand or the clipboard. */
export async function convertText(tools: WordTools, given: unknown): Promise<TextDocument | undefined> {
  const text = typeof given === 'string' ? given : await textAtHand()
  if (text.trim() !== '') return openText(tools, text)
  void window.showInformationMessage(`${tools.say('noText', languageOf(tools))}.`)
  return undefined
}

async function openText(tools: WordTools, text: string): Promise<TextDocument> {
  const {readPlain} = await tools.load.in()
  return open(tools, readPlain(text, tools.headingTools).text, [])
}

async function chooseFile(tools: WordTools): Promise<Uri | undefined> {
  const {say} = tools
  const language = languageOf(tools)
  const [chosen] = await window.showOpenDialog({
    canSelectMany: false, openLabel: say('openAsReport', language), title: say('openAsReport', language), filters: {[say('wordOrText', language)]: ['docx', 'txt']},
  }) ?? []
  return chosen
}

/** The bytes of a Word document, or why there are none. */
export async function readBytes(uri: Uri): Promise<Uint8Array | 'wordLarge' | 'wordUnreadable'> {
  try {
    const {size} = await workspace.fs.stat(uri)
    return size > mostBytes ? 'wordLarge' : await workspace.fs.readFile(uri)
  } catch (error) {
    if (error instanceof FileSystemError || error instanceof Error) return 'wordUnreadable'
    throw error
  }
}

/** Shows the report, has it checked whatever the settings of detection say, and tells what could not be kept. */
async function open(tools: WordTools, content: string, messages: readonly ExchangeMessage[], viewColumn?: ViewColumn): Promise<TextDocument> {
  const document = await workspace.openTextDocument({language: 'markdown', content})
  const editor = await window.showTextDocument(document, {preview: false, ...(viewColumn !== undefined && {viewColumn})})
  // The name of an untitled document that was closed a moment ago may bring back that document's text.
  if (document.getText() !== content) await editor.edit(edit => edit.replace(new Range(0, 0, document.lineCount, 0), content))
  const {outcome} = tools.documents.check(document, true)
  if (messages.length > 0) void tools.log.guardAsync('converted', () => tell(tools, document, messages, outcome.language), undefined)
  return document
}

/** One notification; its button lists what was changed or lost, and takes the reader to the place. */
export async function tell({say}: Pick<WordTools, 'say'>, document: TextDocument, messages: readonly ExchangeMessage[], language: Language): Promise<void> {
  const show = say('showList', language)
  const [only] = messages
  const summary = messages.length === 1 && only ? `${placed(say, only, language)}${only.message[language]}.` : say('convertedWith', language, {count: messages.length})
  if (await window.showInformationMessage(summary, show) !== show) return
  const chosen = await window.showQuickPick(messages.map(message => ({label: message.message[language], description: placed(say, message, language).replace(/: $/u, ''), line: message.line})), {title: say('convertedList', language)})
  if (chosen?.line === undefined) return
  const editor = await window.showTextDocument(document)
  const {range} = document.lineAt(Math.min(chosen.line, document.lineCount) - 1)
  editor.selection = new Selection(range.start, range.start)
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
}

function placed(say: WordTools['say'], {line, paragraph}: ExchangeMessage, language: Language): string {
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

/** The language of what is said where no report is at hand. */
export function languageOf({settings, languageFor}: Pick<WordTools, 'settings' | 'languageFor'>): Language {
  return languageFor(settings(window.activeTextEditor?.document), undefined)
}

function nameOf({path}: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
