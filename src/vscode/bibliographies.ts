import {Disposable, EventEmitter, RelativePattern, Uri, workspace, type Event, type TextDocument} from 'vscode'
import type {OpenFile} from '../references/index.ts'
import type {Log} from './log.ts'
import type {ReportPlace} from './profiles.ts'

/** Files of references that reports name, read through VS Code's file systems, so that virtual folders work too. */
export interface Bibliographies extends Disposable {
  /** What a report may open; a file that is not read yet is fetched, and `onDidRead` tells when it is there. */
  for(document: TextDocument): OpenFile
  /** The named files once they are read, for what is asked for once and cannot wait for an event. */
  read(document: ReportPlace, paths: readonly string[]): Promise<OpenFile>
  /** Where a named file lies; undefined for a text that lies nowhere itself. */
  locate(document: ReportPlace, path: string): Uri | undefined
  /** Whether the file is one that this document asked for. */
  names(document: TextDocument, file: Uri): boolean
  /** A file was read, or changed. */
  readonly onDidRead: Event<Uri>
}

/** Bytes; a larger file is no list of references. */
const mostBytes = 5 * 1024 * 1024

type Opened = ReturnType<OpenFile>

/** Keeps each file that was asked for until it changes; an open editor's text counts before what is saved. */
export function createBibliographies(log: Log): Bibliographies {
  const files = new Map<string, Opened>()
  const watchers = new Map<string, Disposable>()
  /** By file: the documents that asked for it. */
  const askers = new Map<string, Set<string>>()
  const read = new EventEmitter<Uri>()

  const fetch = async (uri: Uri): Promise<Opened> => {
    const open = workspace.textDocuments.find(document => document.uri.toString() === uri.toString())
    if (open) return {text: open.getText()}
    try {
      const {size} = await workspace.fs.stat(uri)
      if (size > mostBytes) return {trouble: 'unreadable'}
    } catch {
      return {trouble: 'missing'}
    }
    try {
      return {text: new TextDecoder('utf-8', {fatal: true}).decode(await workspace.fs.readFile(uri))}
    } catch {
      return {trouble: 'unreadable'}
    }
  }
  const load = (uri: Uri): void => {
    void log.guardAsync(`read ${uri.path}`, async () => {
      const opened = await fetch(uri)
      const known = files.get(uri.toString())
      files.set(uri.toString(), opened)
      if (JSON.stringify(known) !== JSON.stringify(opened)) read.fire(uri)
    }, undefined)
  }
  const watch = (uri: Uri): void => {
    if (watchers.has(uri.toString())) return
    const folder = Uri.joinPath(uri, '..')
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, uri.path.slice(uri.path.lastIndexOf('/') + 1)))
    watchers.set(uri.toString(), Disposable.from(watcher, watcher.onDidChange(load), watcher.onDidCreate(load), watcher.onDidDelete(load)))
  }
  const reload = ({uri}: TextDocument): void => {
    if (files.has(uri.toString())) load(uri)
  }
  const subscriptions = Disposable.from(
    read,
    workspace.onDidChangeTextDocument(({document}) => reload(document)),
    workspace.onDidSaveTextDocument(reload),
    workspace.onDidCloseTextDocument(reload),
  )
  const locate = ({uri, isUntitled}: ReportPlace, path: string): Uri | undefined => {
    if (/^[a-z][a-z\d+.-]+:\/\//iu.test(path)) return undefined
    const from = isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..')
    if (!from) return undefined
    // An absolute path stays within the report's own file system.
    return /^(?:\/|[a-z]:[\\/])/iu.test(path) ? from.with({path: path.replaceAll('\\', '/').replace(/^(?=[a-z]:)/iu, '/')}) : Uri.joinPath(from, path.replaceAll('\\', '/'))
  }

  return {
    locate,
    onDidRead: read.event,
    async read(document, paths) {
      const opened = new Map<string, Opened>()
      for (const path of paths) {
        const uri = locate(document, path)
        if (uri) opened.set(path, await fetch(uri))
      }
      return path => opened.get(path)
    },
    names: (document, file) => askers.get(file.toString())?.has(document.uri.toString()) ?? false,
    for: document => path => {
      const uri = locate(document, path)
      if (!uri) return undefined
      const key = uri.toString()
      askers.set(key, (askers.get(key) ?? new Set()).add(document.uri.toString()))
      if (!files.has(key)) {
        files.set(key, undefined)
        watch(uri)
        load(uri)
      }
      return files.get(key)
    },
    dispose() {
      for (const watcher of watchers.values()) watcher.dispose()
      subscriptions.dispose()
    },
  }
}
