import {Disposable, EventEmitter, Uri, workspace, type Event, type TextDocument} from 'vscode'
import type {WholeText} from '../assist/check.ts'
import {decode} from '../exchange/decode.ts'
import {markdownIn} from './class-tree.ts'
import type {Log} from './log.ts'
import type {Profiles} from './profiles.ts'

/** The other files of reports that consist of several, as campus profiles say; read through VS Code's file systems. */
export interface Wholes extends Disposable {
  /** All files of the report that a document belongs to; undefined where it is one by itself, or while they are being read. */
  for(document: TextDocument): WholeText | undefined
  /** The same once the files are read, for what is asked for once and cannot wait for an event. */
  read(document: TextDocument): Promise<WholeText | undefined>
  /** Whether a file may belong to the same report as a document. */
  concerns(document: TextDocument, file: Uri): boolean
  /** A file was read, changed, or came or went. */
  readonly onDidChange: Event<Uri>
}

/** Bytes of one file: more are no report. */
const mostBytes = 2 * 1024 * 1024
const pause = 300

/** Keeps the texts of the files that belong to open documents; an open editor's text counts before what is saved. */
export function createWholes(profiles: Profiles, log: Log): Wholes {
  /** By folder: the Markdown files in it, or below it where the whole of it is asked for. */
  const listings = new Map<string, readonly Uri[]>()
  const texts = new Map<string, Text>()
  const underway = new Set<string>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const changed = new EventEmitter<Uri>()

  const once = (key: string, uri: Uri, work: () => Promise<void>): void => {
    if (underway.has(key)) return
    underway.add(key)
    void log.guardAsync(`read ${uri.path}`, work, undefined).then(() => {
      underway.delete(key)
      changed.fire(uri)
    })
  }
  const list = (folder: Uri, deep: boolean): readonly Uri[] | undefined => {
    const key = `${String(deep)} ${folder.toString()}`
    if (!listings.has(key)) once(key, folder, async () => void listings.set(key, await markdownIn(folder, deep)))
    return listings.get(key)
  }
  const textOf = (uri: Uri): Text | undefined => {
    const open = workspace.textDocuments.find(document => document.uri.toString() === uri.toString())
    if (open) return {text: open.getText()}
    const key = uri.toString()
    if (!texts.has(key)) once(key, uri, async () => void texts.set(key, await read(uri)))
    return texts.get(key)
  }
  const touched = (uri: Uri): void => {
    texts.delete(uri.toString())
    changed.fire(uri)
  }
  const cameOrWent = (uri: Uri): void => {
    listings.clear()
    touched(uri)
  }
  const watcher = workspace.createFileSystemWatcher('**/*.{md,markdown}')
  const subscriptions = Disposable.from(
    changed, watcher, watcher.onDidChange(touched), watcher.onDidCreate(cameOrWent), watcher.onDidDelete(cameOrWent),
    workspace.onDidChangeTextDocument(({document: {uri}}) => {
      clearTimeout(timers.get(uri.toString()))
      timers.set(uri.toString(), setTimeout(() => changed.fire(uri), pause))
    }),
    workspace.onDidCloseTextDocument(({uri}) => touched(uri)),
  )
  const profileOf = (document: TextDocument): {readonly profile: NonNullable<ReturnType<Profiles['for']>>, readonly all: boolean} | undefined => {
    const profile = document.isUntitled ? undefined : profiles.for(document)
    const how = profile?.reportsAt(document.uri.path)?.bound ?? 'each'
    return profile && how !== 'each' ? {profile, all: how === 'all'} : undefined
  }

  const wholeOf: Wholes['for'] = document => {
    const {uri} = document
    const found = profileOf(document)
    if (!found) return undefined
    const near = list(found.all ? uri.with({path: found.profile.folder}) : Uri.joinPath(uri, '..'), found.all)
    const paths = near && found.profile.boundWith(uri.path, near.map(({path}) => path))
    if (!paths) return undefined
    const read = paths.map(path => ({path, found: path === uri.path ? {text: document.getText()} : textOf(uri.with({path}))}))
    if (read.some(({found}) => !found)) return undefined
    const unread = read.filter(({found}) => found?.text === undefined).map(({path}) => path)
    return {path: uri.path, files: read.flatMap(({path, found}) => found?.text === undefined ? [] : [{path, text: found.text}]), ...(unread.length > 0 && {unread})}
  }

  return {
    for: wholeOf,
    async read(document) {
      while (profiles.isReading(document)) await next(profiles.onDidChange)
      for (;;) {
        const found = wholeOf(document)
        if (found || underway.size === 0) return found
        await next(changed.event)
      }
    },
    concerns(document, file) {
      const found = file.toString() === document.uri.toString() ? undefined : profileOf(document)
      if (!found) return false
      const folder = found.all ? found.profile.folder : Uri.joinPath(document.uri, '..').path
      return file.path === folder || file.path.startsWith(`${folder}/`)
    },
    onDidChange: changed.event,
    dispose() {
      for (const timer of timers.values()) clearTimeout(timer)
      subscriptions.dispose()
    },
  }
}

async function next<Value>(event: Event<Value>): Promise<void> {
  await new Promise<void>(done => {
    const heard = event(() => {
      heard.dispose()
      done()
    })
  })
}

/** What a file says; no text where it cannot be read as one. */
interface Text {
  readonly text: string | undefined
}

async function read(uri: Uri): Promise<Text> {
  try {
    if ((await workspace.fs.stat(uri)).size > mostBytes) return {text: undefined}
    const decoded = decode(await workspace.fs.readFile(uri))
    return {text: 'text' in decoded ? decoded.text : undefined}
  } catch {
    return {text: undefined}
  }
}
