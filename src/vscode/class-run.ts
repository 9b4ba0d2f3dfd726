import {Disposable, EventEmitter, RelativePattern, workspace, type Event, type TextDocument, type Uri} from 'vscode'
import {languageFor} from '../assist/check.ts'
import {isFeedback} from '../class/feedback-title.ts'
import type {ClassRow} from '../class/row.ts'
import type {Progress} from '../class/view/model.ts'
import type {Language} from '../knowledge/types.ts'
import type {ProfileInUse} from '../settings/profile/use.ts'
import {checkReport, createTurns, placeOf, profilesRead, unreadReport, type ClassReport} from './class-check.ts'
import {isAmong, isBelow, isReportFile, pathOf, readReportFile, reportsIn, type ReadText} from './class-files.ts'
import {createBinder, readWhole, type Binder, type ReadWhole, type WholePart} from './class-whole.ts'
import type {Services} from './services.ts'

/** A report of the class with its file. */
export interface ClassEntry extends ClassReport {
  readonly uri: Uri
  /** The campus profile that it was checked by. */
  readonly profile: ProfileInUse | undefined
  /** All files of a report that consists of several, this one first. */
  readonly files?: readonly WholePart[]
}

/** A class that is being read, and kept up to date until it is disposed of. */
export interface ClassRun extends Disposable {
  /** By the files' addresses. */
  readonly entries: ReadonlyMap<string, ClassEntry>
  progress(): Progress
  language(): Language
  /** Reads no further; what was read stays. */
  stop(): void
  /** When everything is read, or when it was stopped; refreshing comes after that. */
  readonly ended: Promise<void>
  /** Rows came, changed or went. */
  readonly onDidChange: Event<readonly string[]>
  readonly onDidProgress: Event<Progress>
  /** Everything is read as it is now; `onDidSettle` comes again after each refreshing. */
  readonly onDidSettle: Event<void>
}

/** So many files are read ahead of the one that is checked: reading waits for disks and networks, and texts are large. */
const ahead = 4

/** Milliseconds after which a change of a file is looked at: an editor that saves writes several times. */
const pause = 300

/** Reads all reports among and below what was chosen, and again each that changes. */
export function createClassRun(services: Services, chosen: readonly Uri[]): ClassRun {
  const entries = new Map<string, ClassEntry>()
  const pending = new Map<string, Uri>()
  const reading = new Map<string, Promise<Prepared>>()
  const binder = createBinder(services)
  /** What the first round still has to read; what changes meanwhile is read again and not counted twice. */
  const round = new Set<string>()
  const changed = new EventEmitter<readonly string[]>()
  const progressed = new EventEmitter<Progress>()
  const settled = new EventEmitter<void>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const turn = createTurns()
  let state: Progress['state'] = 'searching'
  let total = 0
  let file = ''
  let done = 0
  let working = false
  let isOver = false
  /** Settings changed, which may hold for every report. */
  let isAllStale = false
  /** A link led to some of the reports: only all of them tell then which is there twice. */
  let isLinked = false
  let tellSearched = (): void => undefined
  /** Before all reports are found, nobody knows whether links lead to some of them. */
  const searched = new Promise<void>(tell => { tellSearched = tell })

  const progress = (): Progress => ({done, total, state, file})
  const move = (next: Progress['state']): void => {
    state = next
    progressed.fire(progress())
  }
  const keep = (uri: Uri, report: ClassReport, files?: readonly WholePart[]): void => {
    entries.set(uri.toString(), {...report, uri, profile: services.profiles.for(placeOf(uri)), ...(files && {files})})
    changed.fire([uri.toString()])
  }
  const remove = (keys: readonly string[]): void => {
    const gone = keys.filter(key => entries.delete(key))
    if (gone.length > 0) changed.fire(gone)
  }
  const language = (): Language => languageOf(services, entries)
  const isStopped = (): boolean => state === 'stopped' || isOver

  /** Reads what is waiting, a few files ahead; `first` tells the first round, which counts, from refreshing. */
  const work = async (first: boolean): Promise<void> => {
    if (working) return
    working = true
    while (pending.size > 0 && !isOver && !(first && isStopped())) {
      const next = firstOf(pending, ahead)
      for (const [key, uri] of next) if (!reading.has(key)) reading.set(key, prepare(services, binder, uri, chosen))
      const [key, uri] = next[0]!
      pending.delete(key)
      if (first) {
        file = pathOf(uri, chosen)
        progressed.fire(progress())
      }
      const read = await reading.get(key)!
      reading.delete(key)
      await turn()
      // A file that is gone is a reason in the first round, and afterwards no report any longer.
      if (!first && 'problem' in read && read.problem === 'missing') remove([key])
      else if ('partOf' in read || ('text' in read && isFeedback(read.text))) {
        remove([key])
        if (round.has(key)) {
          total--
          done--
        }
        // The report is read with its first file: once in the first round, and again where one of them changed.
        if ('partOf' in read) {
          const whole = read.partOf.toString()
          if (!round.has(key) || !(entries.has(whole) || pending.has(whole))) {
            if (!pending.has(whole)) readAnew(whole, read.partOf)
            if (round.has(key) && !round.has(whole)) {
              round.add(whole)
              total++
            }
          }
        }
      } else {
        const path = 'broken' in read ? read.broken.path : pathOf(uri, chosen)
        const report = await checkReport(services, uri, path, 'broken' in read ? read.read : read, language(), turn)
        if ('files' in read) remove(read.files.map(part => part.uri.toString()).filter(part => part !== key))
        if (!isOver) keep(uri, report, 'files' in read ? read.files : undefined)
      }
      if (round.delete(key)) done++
    }
    reading.clear()
    working = false
    if (!isOver && pending.size === 0 && state !== 'stopped') settled.fire()
  }
  const begin = async (): Promise<void> => {
    move('searching')
    try {
      for await (const {uri, problem, isLinked: byLink = false} of reportsIn(chosen, isStopped)) {
        isLinked ||= byLink
        if (problem) keep(uri, unreadReport(pathOf(uri, chosen), problem, language()))
        else {
          pending.set(uri.toString(), uri)
          round.add(uri.toString())
        }
        total++
        if (problem) done++
        await turn()
      }
    } finally {
      tellSearched()
    }
    if (isStopped()) return
    move('reading')
    await work(true)
    if (!isStopped()) move('done')
  }
  const ended = services.log.guardAsync('check a class', begin, undefined)

  const soon = (uri: Uri, look: () => Promise<void>): void => {
    const key = uri.toString()
    clearTimeout(timers.get(key))
    timers.set(key, setTimeout(() => {
      timers.delete(key)
      void services.log.guardAsync('refresh a class', look, undefined)
    }, pause))
  }
  /** What was read ahead of a change counts no longer. */
  const readAnew = (key: string, uri: Uri): void => {
    reading.delete(key)
    pending.set(key, uri)
  }
  /** A file or a folder came, changed or went: what now lies there is read anew. */
  const refresh = (uri: Uri, isNew: boolean): void => {
    const isIgnore = /\/\.gitignore$/u.test(uri.path)
    if (isOver || !isAmong(isIgnore ? uri.with({path: uri.path.slice(0, uri.path.lastIndexOf('/'))}) : uri, chosen)) return
    const lower = `${uri.toString()}/`
    binder.forget()
    if (isIgnore) return searchAgain()
    const wholes = [...entries.values()].filter(({files}) => files?.some(part => part.uri.toString() === uri.toString() || part.uri.toString().startsWith(lower)))
    const isKnown = wholes.length > 0 || entries.has(uri.toString()) || [...entries.keys()].some(key => key.startsWith(lower))
    if (!isKnown && !isReportFile(uri) && !(isNew && !/\.[^./]{1,8}$/u.test(uri.path))) return
    soon(uri, async () => {
      await searched
      const found = new Map<string, Uri>()
      for await (const one of reportsIn(chosen, () => isOver, uri)) if (one.problem === undefined && isBelow(one.uri, uri)) {
        isLinked ||= one.isLinked === true
        found.set(one.uri.toString(), one.uri)
      }
      remove([...entries.keys()].filter(key => (key === uri.toString() || key.startsWith(lower)) && !found.has(key)))
      for (const [key, one] of found) if (!isLinked || entries.has(key)) readAnew(key, one)
      if (isLinked) searchAgain()
      // What was one report with it is asked anew, whether it goes on without it or is no longer one.
      for (const part of wholes.flatMap(({files = []}) => files)) if (!part.uri.toString().startsWith(lower) && part.uri.toString() !== uri.toString()) readAnew(part.uri.toString(), part.uri)
      await ended
      await work(false)
    })
  }
  /** What is left out changed: the reports are looked for anew, and read only where they were not. */
  const searchAgain = (): void => soon(chosen[0]!.with({fragment: 'search'}), async () => {
    await searched
    const found = new Map<string, Uri>()
    for await (const one of reportsIn(chosen, () => isOver)) if (one.problem === undefined) found.set(one.uri.toString(), one.uri)
    const files = new Set([...entries.values()].flatMap(({files: parts = []}) => parts.map(part => part.uri.toString())))
    remove([...entries].filter(([key, {files: parts}]) => !found.has(key) && !parts).map(([key]) => key))
    for (const [key, uri] of found) if (!entries.has(key) && !files.has(key)) readAnew(key, uri)
    for (const {files: parts = []} of entries.values()) if (parts.some(part => !found.has(part.uri.toString()))) for (const part of parts) readAnew(part.uri.toString(), part.uri)
    await ended
    await work(false)
  })
  /** Settings or a profile changed: what they hold for is checked anew, where it lies. */
  const recheckAll = (all: boolean): void => {
    isAllStale ||= all
    clearTimeout(timers.get(''))
    timers.set('', setTimeout(() => {
      timers.delete('')
      void services.log.guardAsync('refresh a class', async () => {
        await ended
        binder.forget()
        for (const {uri, profile, files} of entries.values()) {
          if (isOver || !(isAllStale || services.profiles.for(placeOf(uri)) !== profile)) continue
          for (const part of files ?? [{uri}]) readAnew(part.uri.toString(), part.uri)
        }
        isAllStale = false
        if (pending.size > 0) await work(false)
      }, undefined)
    }, pause))
  }
  const recheck = ({uri}: TextDocument): void => {
    if (entries.has(uri.toString()) || [...entries.values()].some(({files}) => files?.some(part => part.uri.toString() === uri.toString()))) refresh(uri, false)
  }
  // A folder that goes as a whole is named alone: so folders are watched too.
  const watchers = ['**/*', ...chosen.filter(uri => !workspace.getWorkspaceFolder(uri)).map(uri => new RelativePattern(uri, '**/*'))].map(pattern => workspace.createFileSystemWatcher(pattern))
  const subscriptions = Disposable.from(
    changed, progressed, settled,
    ...watchers.flatMap(watcher => [
      watcher,
      watcher.onDidChange(uri => refresh(uri, false)),
      watcher.onDidCreate(uri => refresh(uri, true)),
      watcher.onDidDelete(uri => refresh(uri, false)),
    ]),
    services.documents.onDidCheck(recheck),
    services.profiles.onDidChange(() => recheckAll(false)),
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('peksos')) recheckAll(true)
    }),
    workspace.onDidCloseTextDocument(recheck),
  )

  return {
    entries,
    progress,
    language,
    ended,
    stop() {
      if (state === 'searching' || state === 'reading') move('stopped')
      pending.clear()
    },
    onDidChange: changed.event,
    onDidProgress: progressed.event,
    onDidSettle: settled.event,
    dispose() {
      isOver = true
      for (const timer of timers.values()) clearTimeout(timer)
      subscriptions.dispose()
    },
  }
}

/** A report that was read; a file of one that begins with another; or the files of one, or which of them is broken. */
type Prepared = ReadText | {readonly partOf: Uri} | (ReadWhole & {readonly files: readonly WholePart[]})

/** Reads a report and the profiles that may hold for it at once: both wait for the file system. */
async function prepare(services: Services, binder: Binder, uri: Uri, chosen: readonly Uri[]): Promise<Prepared> {
  try {
    const [read] = await Promise.all([readReportFile(services, uri), profilesRead(services.profiles, uri)])
    const bound = await binder.filesOf(uri)
    const [first] = bound ?? []
    if (!bound || !first) return read
    if (first.toString() !== uri.toString()) return {partOf: first}
    const files = bound.map(one => ({uri: one, path: pathOf(one, chosen)}))
    return {...await readWhole(services, files), files}
  } catch (error) {
    services.log.failed(`read ${uri.path}`, error)
    return {problem: 'internal'}
  }
}

function firstOf<Value>(map: ReadonlyMap<string, Value>, most: number): (readonly [string, Value])[] {
  const found: (readonly [string, Value])[] = []
  for (const entry of map) {
    if (found.length >= most) break
    found.push(entry)
  }
  return found
}

/** The rows of a class in the order of their paths. */
export function rowsOf(entries: ReadonlyMap<string, ClassEntry>): readonly ClassRow[] {
  return [...entries.values()].map(({row}) => row).sort((a, b) => a.path.localeCompare(b.path, 'en', {numeric: true}))
}

/** The language that was set, else that of the reports where they have but one, else Indonesian. */
function languageOf({settings}: Services, entries: ReadonlyMap<string, ClassEntry>): Language {
  const spoken = new Set([...entries.values()].flatMap(({row}) => row.kind !== 'other' && row.language ? [row.language] : []))
  const current = settings()
  return current.language === 'auto' && spoken.size === 1 ? [...spoken][0]! : languageFor(current, undefined)
}
