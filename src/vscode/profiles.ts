import {Disposable, EventEmitter, RelativePattern, Uri, workspace, type Event, type TextDocument} from 'vscode'
import {rules} from '../lint/rules/index.ts'
import type {Campus} from '../report/campus-model.ts'
import {mostBytesOfProfile} from '../settings/profile/find.ts'
import {profileName, profilePlaces} from '../settings/profile/paths.ts'
import {resolveProfile, type OpenedProfile} from '../settings/profile/resolve.ts'
import {useProfile, type ProfileInUse} from '../settings/profile/use.ts'
import type {Log} from './log.ts'

/** Where a report lies, whether it is open or not. */
export type ReportPlace = Pick<TextDocument, 'uri' | 'isUntitled' | 'languageId'>

/** The campus profiles of reports, read through VS Code's file systems, so that virtual folders work too. */
export interface Profiles extends Disposable {
  /** The profile that holds for a document: the nearest `peksos.json` upwards, to its workspace folder. */
  for(document: ReportPlace): ProfileInUse | undefined
  /** What it lays down for this document. */
  campusAt(document: ReportPlace): Campus | undefined
  /** Whether a profile that may hold for a document is still being read; `onDidChange` tells when it is there. */
  isReading(document: ReportPlace): boolean
  /** A profile file as it resolves, once it and what it extends are read. */
  at(file: Uri): ProfileInUse | undefined
  /** The profiles of the open folders, as far as they have been found: nobody waits for a search. */
  here(): readonly {readonly uri: Uri, readonly profile: ProfileInUse}[]
  /** The same as soon as it is read. */
  read(file: Uri): Promise<ProfileInUse | undefined>
  /** Profiles were read or changed. */
  readonly onDidChange: Event<void>
}

/** Milliseconds: a pause in typing, and after which a file that does not come counts as unreadable. */
const pause = 300
const patience = 3_000

/** So many profiles of one window are offered. */
const most = 20

type Found = ProfileInUse | 'none' | 'reading'

/** Keeps each profile file that was asked for until it changes; an open editor's text counts before what is saved. */
export function createProfiles(log: Log): Profiles {
  const files = new Map<string, OpenedProfile>()
  const inUse = new Map<string, ProfileInUse>()
  const watchers = new Map<string, Disposable>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const changed = new EventEmitter<void>()
  /** How often each file was asked for. */
  const turns = new Map<string, number>()
  let underway = 0

  const load = (uri: Uri): void => {
    underway++
    const key = uri.toString()
    const turn = (turns.get(key) ?? 0) + 1
    turns.set(key, turn)
    const take = (opened: OpenedProfile): void => {
      // What was asked for later knows better.
      if (turns.get(key) !== turn) return
      const known = files.get(key)
      files.set(key, opened)
      // A file that is not there, as was thought, changes no profile.
      if (JSON.stringify(known) !== JSON.stringify(opened) && (known !== undefined || !opened || 'text' in opened)) inUse.clear()
    }
    void log.guardAsync(`read ${uri.path}`, async () => {
      const fetched = fetch(uri)
      const opened = await Promise.race([fetched, new Promise<'late'>(done => setTimeout(() => done('late'), patience))])
      take(opened === 'late' ? {trouble: 'unreadable'} : opened)
      if (opened === 'late') void fetched.then(take).then(() => changed.fire())
    }, undefined).then(() => {
      underway--
      if (underway === 0) changed.fire()
    })
  }
  const watch = (uri: Uri): void => {
    // One watcher is enough for all profiles of the open folders.
    if (watchers.has(uri.toString()) || (isProfile(uri) && workspace.getWorkspaceFolder(uri))) return
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, '..'), uri.path.slice(uri.path.lastIndexOf('/') + 1)))
    watchers.set(uri.toString(), Disposable.from(watcher, watcher.onDidChange(load), watcher.onDidCreate(load), watcher.onDidDelete(load)))
  }
  const open = (uri: Uri): OpenedProfile => {
    const key = uri.toString()
    if (!files.has(key)) {
      files.set(key, undefined)
      watch(uri)
      load(uri)
    }
    return files.get(key)
  }
  const resolve = (file: Uri): Found => {
    const known = inUse.get(file.toString())
    if (known) return known
    let reading = false
    const resolved = resolveProfile(file.path, path => {
      const opened = open(file.with({path}))
      reading ||= opened === undefined
      return opened
    }, rules)
    if (reading) return 'reading'
    const made = useProfile(resolved)
    inUse.set(file.toString(), made)
    return made
  }
  const find = (document: ReportPlace): Found => {
    const uri = placeOf(document)
    if (!uri) return 'none'
    // All at once: far away files come one by one slowly enough.
    const places = profilePlaces(uri.path, workspace.getWorkspaceFolder(uri)?.uri.path).map(path => ({path, opened: open(uri.with({path}))}))
    for (const {path, opened} of places) {
      if (opened === undefined) return 'reading'
      if ('text' in opened || opened.trouble === 'unreadable') return resolve(uri.with({path}))
    }
    return 'none'
  }
  const profileFor = (document: ReportPlace): ProfileInUse | undefined => {
    const found = find(document)
    return typeof found === 'string' ? undefined : found
  }
  const reload = ({uri}: TextDocument, milliseconds: number): void => {
    if (!files.has(uri.toString())) return
    clearTimeout(timers.get(uri.toString()))
    timers.set(uri.toString(), setTimeout(() => load(uri), milliseconds))
  }
  const touched = (uri: Uri): void => {
    if (files.has(uri.toString())) load(uri)
    else open(uri)
  }
  const search = (): void => {
    void log.guardAsync('search profiles', async () => {
      const tops = (workspace.workspaceFolders ?? []).map(({uri}) => Uri.joinPath(uri, profileName))
      for (const uri of [...tops, ...await workspace.findFiles(`**/${profileName}`, '**/node_modules/**', most)]) open(uri)
    }, undefined)
  }
  search()
  const anywhere = workspace.createFileSystemWatcher(`**/${profileName}`)
  const subscriptions = Disposable.from(
    changed,
    anywhere,
    anywhere.onDidCreate(touched),
    anywhere.onDidChange(touched),
    anywhere.onDidDelete(touched),
    workspace.onDidChangeWorkspaceFolders(search),
    workspace.onDidChangeTextDocument(({document}) => reload(document, pause)),
    workspace.onDidSaveTextDocument(document => reload(document, 0)),
    // What is done in the editor itself is told also where a file system tells nothing.
    workspace.onDidCreateFiles(({files: made}) => made.filter(isProfile).forEach(touched)),
    workspace.onDidDeleteFiles(({files: gone}) => gone.filter(isProfile).forEach(touched)),
    workspace.onDidRenameFiles(({files: moved}) => moved.flatMap(({oldUri, newUri}) => [oldUri, newUri]).filter(isProfile).forEach(touched)),
    workspace.onDidCloseTextDocument(document => reload(document, 0)),
    // Of a folder that is deleted as a whole no watcher says that its files are gone, and some file systems tell nothing at all.
    workspace.onDidOpenTextDocument(document => {
      const uri = document.languageId === 'markdown' ? placeOf(document) : undefined
      for (const path of uri ? profilePlaces(uri.path, workspace.getWorkspaceFolder(uri)?.uri.path) : []) {
        if (files.get(uri!.with({path}).toString()) !== undefined) load(uri!.with({path}))
      }
    }),
  )

  return {
    for: profileFor,
    campusAt: document => profileFor(document)?.campusAt(document.isUntitled ? undefined : document.uri.path),
    isReading: document => find(document) === 'reading',
    at(file) {
      const found = resolve(file)
      return typeof found === 'string' ? undefined : found
    },
    here: () => [...files].flatMap(([key, opened]) => {
      const uri = Uri.parse(key, true)
      if (!opened || !('text' in opened) || !isProfile(uri) || !workspace.getWorkspaceFolder(uri)) return []
      const profile = resolve(uri)
      return typeof profile === 'string' ? [] : [{uri, profile}]
    }),
    read: file => new Promise(done => {
      const found = resolve(file)
      if (typeof found !== 'string') return done(found)
      const waiting = Disposable.from(changed.event(() => {
        const now = resolve(file)
        if (typeof now === 'string') return
        waiting.dispose()
        done(now)
      }))
    }),
    onDidChange: changed.event,
    dispose() {
      for (const timer of timers.values()) clearTimeout(timer)
      for (const watcher of watchers.values()) watcher.dispose()
      subscriptions.dispose()
    },
  }
}

/** Whether a file is a profile by its name. */
export function isProfile({path}: Uri): boolean {
  return path.endsWith(`/${profileName}`)
}

/** An unsaved text stands in the first folder. */
function placeOf({uri, isUntitled}: ReportPlace): Uri | undefined {
  const [first] = workspace.workspaceFolders ?? []
  return isUntitled ? first && Uri.joinPath(first.uri, 'laporan.md') : uri
}

async function fetch(uri: Uri): Promise<OpenedProfile> {
  try {
    const {size} = await workspace.fs.stat(uri)
    if (size > mostBytesOfProfile) return {trouble: 'unreadable'}
  } catch {
    // Also where its document is still known: the editor keeps some of files that are gone.
    return {trouble: 'missing'}
  }
  const open = workspace.textDocuments.find(document => document.uri.toString() === uri.toString())
  if (open) return {text: open.getText()}
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(await workspace.fs.readFile(uri))}
  } catch {
    return {trouble: 'unreadable'}
  }
}
