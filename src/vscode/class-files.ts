import {FileType, workspace, type Uri} from 'vscode'
import {isApart, reportsBelow} from '../class/reports-below.ts'
import type {UnreadCode} from '../class/view/unread.ts'
import {decode} from '../exchange/decode.ts'
import {headingTools} from '../exchange/heading-tools.ts'
import type {Bilingual} from '../knowledge/types.ts'
import type {FileTrouble} from '../host.ts'
import {treeAround, troubleOf} from './class-tree.ts'
import type {Services} from './services.ts'

/** The text of a report, or why there is none. */
export type ReadText =
  | {readonly text: string, readonly encoding: string}
  | {readonly problem: UnreadCode, readonly detail?: Bilingual | number}

/** A file of a class, or a folder that could not be listed. */
export interface ClassFile {
  readonly uri: Uri
  readonly problem?: UnreadCode
  /** Whether a link led there. */
  readonly isLinked?: boolean
}

/** Bytes; pictures make Word documents large. */
const mostBytes = 5 * 1024 * 1024
const mostBytesOfWord = 60 * 1024 * 1024

/** Whether a file is one that a class is made of; `~$` marks the files that Word keeps while a document is open. */
export function isReportFile({path}: Uri): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return isReportName(name) && !name.startsWith('~$') && !name.startsWith('.')
}

function isReportName(name: string): boolean {
  return /\.(?:md|markdown|docx)$/iu.test(name)
}

/** Whether a report is a Word document. */
export function isWordFile({path}: Uri): boolean {
  return /\.docx$/iu.test(path)
}

/**
 * The reports among and below what was chosen, each once, folder by folder in the order of their names, as the command line
 * finds them: what a `.gitignore` names is passed over, links are followed but not in circles. With `only`, no more than
 * what lies there.
 */
export async function* reportsIn(chosen: readonly Uri[], isStopped: () => boolean, only?: Uri): AsyncGenerator<ClassFile> {
  const seen = new Set<string>()
  const isNew = (key: string): boolean => seen.size < seen.add(key).size
  for (const top of chosen) {
    if (isStopped()) return
    if (only && !isBelow(only, top) && !isBelow(top, only)) continue
    const type = await typeOf(top)
    if (typeof type === 'string') yield {uri: top, problem: type}
    else if ((type & FileType.Directory) === 0) {
      if (isReportFile(top) && isNew(top.toString())) yield {uri: top}
    } else {
      const tree = treeAround(top, chosen.filter(({scheme, authority}) => scheme === top.scheme && authority === top.authority))
      const within = only && isBelow(only, top) ? {only: only.path} : {}
      for await (const found of reportsBelow(top.path, top.path, tree, {isReport: isReportName, ...within})) {
        if (isStopped()) return
        const uri = top.with({path: found.path})
        if ('trouble' in found) yield {uri, problem: codeOf(found.trouble)}
        else if (isNew(top.with({path: found.identity}).toString())) yield {uri, isLinked: found.identity !== found.path}
      }
    }
  }
}

async function typeOf(uri: Uri): Promise<FileType | UnreadCode> {
  try {
    return (await workspace.fs.stat(uri)).type
  } catch (error) {
    return codeOf(troubleOf(error))
  }
}

function codeOf({trouble}: FileTrouble): UnreadCode {
  return trouble === 'missing' || trouble === 'forbidden' ? trouble : 'unreadable'
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
    return {problem: codeOf(troubleOf(error))}
  }
  if (isWordFile(uri)) {
    const {readWord} = await bundles.load('word-in')
    const read = readWord(bytes, headingTools)
    return 'refusal' in read ? {problem: 'document', detail: read.refusal.message} : {text: read.value.text, encoding: 'utf-8'}
  }
  const decoded = decode(bytes)
  return 'problem' in decoded ? {problem: decoded.problem} : decoded
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
