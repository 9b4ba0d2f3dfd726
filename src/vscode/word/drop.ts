import {DocumentDropEdit, Uri, type CancellationToken, type DataTransfer, type Position, type TextDocument} from 'vscode'
import {mostBytes, readBytes} from './convert.ts'
import {folderFor, type WaitingPictures} from './pictures.ts'
import type {WordTools} from './tools.ts'

/** The report that a Word document holds that is dropped into a text; nothing where something else is dropped, or it cannot be read. */
export async function dropped(tools: Pick<WordTools, 'load' | 'headingTools'>, waiting: Pick<WaitingPictures, 'wait'>, document: TextDocument, position: Position, transfer: DataTransfer, token?: CancellationToken): Promise<DocumentDropEdit | undefined> {
  const found = await wordIn(transfer)
  if (!found || token?.isCancellationRequested) return undefined
  const {readWord} = await tools.load.in()
  const folder = folderFor(found.name)
  const read = readWord(found.bytes, tools.headingTools, {pictureFolder: folder})
  if ('refusal' in read) return undefined
  const {text, pictures} = read.value
  waiting.wait(folder, pictures)
  // Front matter is one only at the beginning of a text.
  return new DocumentDropEdit(document.getText().trim() === '' ? text : apart(document, position, text.replace(/^---\n[\s\S]*?\n---\n+/u, '')))
}

/** Blank lines keep what is dropped from becoming one paragraph with the text around it. */
function apart(document: TextDocument, {line, character}: Position, text: string): string {
  const {text: words} = document.lineAt(line)
  const isBlank = (at: number): boolean => at < 0 || at >= document.lineCount || document.lineAt(at).isEmptyOrWhitespace
  const before = words.slice(0, character).trim() !== '' ? '\n\n' : isBlank(line - 1) ? '' : '\n'
  const after = words.slice(character).trim() !== '' ? '\n' : isBlank(line + 1) ? '' : '\n'
  return `${before}${text}${after}`
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
