import {DocumentDropEdit, Uri, type CancellationToken, type DataTransfer, type Position, type TextDocument} from 'vscode'
import type {ExchangeMessage} from '../../exchange/message.ts'
import {mostBytes, readBytes} from './convert.ts'
import {folderFor, type WaitingPictures} from './pictures.ts'
import type {WordTools} from './tools.ts'

/** What is said about a document that is dropped. */
export interface DropTalk extends Pick<WaitingPictures, 'wait'> {
  /** What was changed or lost, each with its line in the text that the document was dropped into. */
  lost(document: TextDocument, messages: readonly ExchangeMessage[]): void
  refused(name: string, message: ExchangeMessage): void
}

/** The report that a Word document holds that is dropped into a text; nothing where something else is dropped, or it cannot be read. */
export async function dropped(tools: Pick<WordTools, 'load' | 'headingTools'>, talk: DropTalk, document: TextDocument, position: Position, transfer: DataTransfer, token?: CancellationToken): Promise<DocumentDropEdit | undefined> {
  const found = await wordIn(transfer)
  if (!found || token?.isCancellationRequested) return undefined
  const {readWord} = await tools.load.in()
  const folder = folderFor(found.name)
  const read = readWord(found.bytes, tools.headingTools, {pictureFolder: folder})
  if ('refusal' in read) {
    talk.refused(found.name, read.refusal)
    return undefined
  }
  const {text, pictures} = read.value
  talk.wait(folder, pictures)
  const isBlank = document.getText().trim() === ''
  // Front matter is one only at the beginning of a text.
  const front = isBlank ? '' : /^---\n[\s\S]*?\n---\n+/u.exec(text)?.[0] ?? ''
  const {before, after} = isBlank ? {before: '', after: ''} : apart(document, position)
  const above = position.line + linesIn(before) - linesIn(front)
  if (read.messages.length > 0) talk.lost(document, read.messages.map(message => message.line === undefined ? message : {...message, line: Math.max(1, message.line + above)}))
  return new DocumentDropEdit(`${before}${text.slice(front.length)}${after}`)
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}

/** Blank lines keep what is dropped from becoming one paragraph with the text around it. */
function apart(document: TextDocument, {line, character}: Position): {readonly before: string, readonly after: string} {
  const {text: words} = document.lineAt(line)
  const isBlank = (at: number): boolean => at < 0 || at >= document.lineCount || document.lineAt(at).isEmptyOrWhitespace
  const before = words.slice(0, character).trim() !== '' ? '\n\n' : isBlank(line - 1) ? '' : '\n'
  const after = words.slice(character).trim() !== '' ? '\n' : isBlank(line + 1) ? '' : '\n'
  return {before, after}
}

/** The only file that is dropped, from the Explorer or from the desktop, where it is a Word document. */
async function wordIn(transfer: DataTransfer): Promise<{readonly name: string, readonly bytes: Uint8Array} | undefined> {
  const list = (await transfer.get('text/uri-list')?.asString() ?? '').split(/\r\n|\n/u).filter(line => line !== '' && !line.startsWith('#'))
  const [only] = list
  if (list.length > 1) return undefined
  if (only !== undefined) {
    const uri = Uri.parse(only)
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1)
    const bytes = isWord(name) ? await readBytes(uri) : 'wordUnreadable'
    if (typeof bytes !== 'string') return {name, bytes}
  }
  for (const [, item] of transfer) {
    const file = item.asFile()
    const bytes = file && isWord(file.name) ? await file.data() : undefined
    if (file && bytes && bytes.length <= mostBytes) return {name: file.name, bytes}
  }
  return undefined
}

function isWord(name: string): boolean {
  return /\.docx$/iu.test(name)
}
