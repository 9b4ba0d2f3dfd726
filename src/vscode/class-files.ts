import {FileSystemError, FileType, Uri, workspace} from 'vscode'
import type {UnreadCode} from '../class/view/unread.ts'
import {decode} from '../exchange/decode.ts'
import {headingTools} from '../exchange/heading-tools.ts'
import type {Bilingual} from '../knowledge/types.ts'
import type {Services} from './services.ts'

/** The text of a report, or why there is none. */
export type ReadText =
  | {readonly text: string, readonly encoding: string}
  | {readonly problem: UnreadCode, readonly detail?: Bilingual | number}

/** A file of a class, or a folder that could not be listed. */
export interface ClassFile {
  readonly uri: Uri
  readonly problem?: UnreadCode
}

/** Bytes; pictures make Word documents large. */
const mostBytes = 5 * 1024 * 1024
const mostBytesOfWord = 60 * 1024 * 1024

/** Whether a file is one that a class is made of; `~$` marks the files that Word keeps while a document is open. */
export function isReportFile({path}: Uri): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /\.(?:md|markdown|docx)$/iu.test(name) && !name.startsWith('~$') && !name.startsWith('.')
}

/** Whether a report is a Word document. */
export function isWordFile({path}: Uri): boolean {
  return /\.docx$/iu.test(path)
}

/** Whether a folder's name is one that no report lies below. */
function isApart(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

/**
 * The reports among and below what was chosen, each once, folder by folder in the order of their names. Links to folders
 * are not followed: they may lead in a circle.
 */
export async function* reportsIn(chosen: readonly Uri[], isStopped: () => boolean): AsyncGenerator<ClassFile> {
  const seen = new Set<string>()
  for (const uri of chosen) {
    for await (const file of below(uri, isStopped)) {
      if (isStopped()) return
      if (seen.has(file.uri.toString())) continue
      seen.add(file.uri.toString())
      yield file
    }
  }
}

async function* below(uri: Uri, isStopped: () => boolean): AsyncGenerator<ClassFile> {
  const type = await typeOf(uri)
  if (typeof type === 'string') {
    yield {uri, problem: type}
    return
  }
  if ((type & FileType.Directory) === 0) {
    if (isReportFile(uri)) yield {uri}
    return
  }
  yield* within(uri, isStopped)
}

async function* within(folder: Uri, isStopped: () => boolean): AsyncGenerator<ClassFile> {
  let entries: [string, FileType][]
  try {
    entries = await workspace.fs.readDirectory(folder)
  } catch (error) {
    yield {uri: folder, problem: troubleOf(error)}
    return
  }
  for (const [name, type] of entries.toSorted(([a], [b]) => a.localeCompare(b, 'en', {numeric: true}) || (a < b ? -1 : 1))) {
    if (isStopped()) return
    const uri = Uri.joinPath(folder, name)
    if (type === FileType.Directory) {
      if (!isApart(name)) yield* within(uri, isStopped)
    } else if ((type & FileType.Directory) === 0 && isReportFile(uri)) yield {uri}
  }
}

async function typeOf(uri: Uri): Promise<FileType | UnreadCode> {
  try {
    return (await workspace.fs.stat(uri)).type
  } catch (error) {
    return troubleOf(error)
  }
}

/** Reads a report: what is open in an editor as it stands there, a Word document as Markdown. */
export async function readReportFile({bundles}: Services, uri: Uri): Promise<ReadText> {
  const open = workspace.textDocuments.find(document => document.uri.toString() === uri.toString() && !document.isClosed)
  if (open) return {text: open.getText(), encoding: 'utf-8'}
  const most = isWordFile(uri) ? mostBytesOfWord : mostBytes
  let bytes: Uint8Array
  try {
    if ((await workspace.fs.stat(uri)).size > most) return {problem: 'too-large', detail: most / 1024 / 1024}
    bytes = await workspace.fs.readFile(uri)
  } catch (error) {
    return {problem: troubleOf(error)}
  }
  if (isWordFile(uri)) {
    const {readWord} = await bundles.load('word-in')
    const read = readWord(bytes, headingTools)
    return 'refusal' in read ? {problem: 'document', detail: read.refusal.message} : {text: read.value.text, encoding: 'utf-8'}
  }
  const decoded = decode(bytes)
  return 'problem' in decoded ? {problem: decoded.problem} : decoded
}

function troubleOf(error: unknown): UnreadCode {
  const code = error instanceof FileSystemError ? error.code : ''
  return code === 'FileNotFound' ? 'missing' : code === 'NoPermissions' ? 'forbidden' : 'unreadable'
}

/** A file's path as seen from its workspace folder, else from above what was chosen. */
export function pathOf(uri: Uri, chosen: readonly Uri[]): string {
  if (workspace.getWorkspaceFolder(uri)) return workspace.asRelativePath(uri)
  const top = chosen.find(one => isBelow(uri, one))
  return top ? uri.path.slice(top.path.lastIndexOf('/') + 1) : uri.path
}

/** Whether a file or folder has to do with what was chosen: it lies there, or holds it. */
export function isAmong(uri: Uri, chosen: readonly Uri[]): boolean {
  return chosen.some(one => {
    if (!isBelow(uri, one) && !isBelow(one, uri)) return false
    return !uri.path.slice(one.path.length).split('/').some(isApart)
  })
}

/** Whether a file lies below a folder, or is it. */
export function isBelow({scheme, authority, path}: Uri, top: Uri): boolean {
  return scheme === top.scheme && authority === top.authority && (path === top.path || path.startsWith(`${top.path.replace(/\/$/u, '')}/`))
}
