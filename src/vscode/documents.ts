import {Disposable, EventEmitter, workspace, type Event, type TextDocument, type Uri} from 'vscode'
import {check, checkInSteps, idleOutcome, type Beside, type IdleReason, type Outcome} from '../assist/check.ts'
import type {Bibliographies} from './bibliographies.ts'
import type {Log} from './log.ts'
import type {Profiles} from './profiles.ts'
import type {SettingsReader} from './settings.ts'
import type {Wholes} from './wholes.ts'

/** One reading of one version of a document. */
export interface Checked {
  readonly version: number
  readonly outcome: Outcome
  /** Whether a person asked for it: what was asked for stays in view until the next request. */
  readonly requested: boolean
}

/** The readings of the open documents: one a version, shared by every feature. */
export interface Documents extends Disposable {
  /** The reading of this very version, if it has been made. */
  get(document: TextDocument): Checked | undefined
  /** The newest reading, also one of an older version. */
  latest(document: TextDocument): Checked | undefined
  /** The reading of this version, made now where it is missing. */
  check(document: TextDocument, requested: boolean): Checked
  readonly onDidCheck: Event<TextDocument>
  readonly onDidForget: Event<Uri>
}

const waitsForRequest: ReadonlySet<IdleReason> = new Set<IdleReason>(['on-request', 'large', 'undeclared'])

/**
 * Milliseconds without a keystroke before a report is read. Where a reading takes long (a long report, a slow machine), it
 * waits for a longer pause, for the next keystroke would have to wait for it.
 */
function pauseFor(cost = 0): number {
  return Math.min(Math.max(250, 2 * cost), 1_000)
}

/** Milliseconds after which a reading lets others have their turn. */
const stretch = 20

/**
 * Whether Peksos watches a document: Markdown that is being written, hence an untitled file or one of a file system that
 * can be written to. Diff and history views, output, chat and comment boxes, notebook cells and our own rule pages are
 * of schemes without such a file system.
 */
export function watches({languageId, uri, isClosed}: TextDocument): boolean {
  return languageId === 'markdown' && !isClosed
    && (uri.scheme === 'untitled' || workspace.fs.isWritableFileSystem(uri.scheme) === true)
}

/** Watches the open documents and reads each version at most once. */
export function createDocuments(settings: SettingsReader, bibliographies: Bibliographies, profiles: Profiles, wholes: Wholes, log: Log): Documents {
  const readings = new Map<string, Checked>()
  /** What reads a document next: after a pause, or its reading's next step. */
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  /** Milliseconds that the last unasked reading of a document took. */
  const costs = new Map<string, number>()
  /** The profile that each reading went by. */
  const usedProfiles = new Map<string, ReturnType<Profiles['for']>>()
  const checked = new EventEmitter<TextDocument>()
  const forgotten = new EventEmitter<Uri>()

  const besideOf = (document: TextDocument): Beside => ({open: bibliographies.for(document), campus: profiles.campusAt(document), whole: wholes.for(document), before: parsedBefore(document)})
  const read = (document: TextDocument, requested: boolean): Checked => {
    stop(document)
    const known = get(document)
    if (known && (known.requested || !requested)) return known
    const current = settings(document)
    return keep(document, guarded(document, () => check(document.getText(), current, requested, besideOf(document)), idleOutcome('failed', current)), requested)
  }
  /** Reads a document unasked: in steps, so that keystrokes and completions come in between; one that is written on begins anew. */
  const readUnasked = (document: TextDocument): void => {
    // A profile that is still on its way may change what is asked: it says when it is there.
    if (document.isClosed || get(document) || profiles.isReading(document)) return
    const current = settings(document)
    const steps = checkInSteps(document.getText(), current, false, besideOf(document))
    let spent = 0
    const go = (): void => {
      const start = Date.now()
      const step = guarded<IteratorResult<void, Outcome>>(document, () => {
        let next = steps.next()
        while (!next.done && Date.now() - start < stretch) next = steps.next()
        return next
      }, {done: true, value: idleOutcome('failed', current)})
      spent += Date.now() - start
      if (!step.done) return void timers.set(keyOf(document), setTimeout(go))
      timers.delete(keyOf(document))
      costs.set(keyOf(document), spent)
      keep(document, step.value, false)
    }
    go()
  }
  const parsedBefore = (document: TextDocument): Outcome['parsed'] => readings.get(keyOf(document))?.outcome.parsed
  const guarded = <Result>(document: TextDocument, work: () => Result, fallback: Result): Result => log.guard(`check ${document.uri.path}`, work, fallback)
  const keep = (document: TextDocument, outcome: Outcome, requested: boolean): Checked => {
    for (const {rule, error} of outcome.failures) log.failed(`rule ${rule}`, error)
    const last = readings.get(keyOf(document))
    // What was asked for stays in view while the writer works it off, where nothing would be checked unasked.
    if (last?.requested && !requested && outcome.idle && waitsForRequest.has(outcome.idle)) return last
    const reading = {version: document.version, outcome, requested}
    readings.set(keyOf(document), reading)
    usedProfiles.set(keyOf(document), profiles.for(document))
    checked.fire(document)
    return reading
  }
  const get = (document: TextDocument): Checked | undefined => {
    const reading = readings.get(keyOf(document))
    return reading?.version === document.version ? reading : undefined
  }
  const stop = (document: TextDocument): void => {
    clearTimeout(timers.get(keyOf(document)))
    timers.delete(keyOf(document))
  }
  const readLater = (document: TextDocument, milliseconds: number): void => {
    stop(document)
    if (!watches(document)) return
    timers.set(keyOf(document), setTimeout(() => readUnasked(document), milliseconds))
  }
  const forget = (document: TextDocument): void => {
    stop(document)
    costs.delete(keyOf(document))
    usedProfiles.delete(keyOf(document))
    if (readings.delete(keyOf(document))) forgotten.fire(document.uri)
  }
  const readAnew = (affects: (document: TextDocument) => boolean): void => {
    for (const document of workspace.textDocuments) {
      if (!watches(document) || !affects(document)) continue
      readings.delete(keyOf(document))
      readLater(document, 0)
    }
  }

  const subscriptions = Disposable.from(
    checked,
    forgotten,
    workspace.onDidOpenTextDocument(document => readLater(document, 0)),
    workspace.onDidChangeTextDocument(({document, contentChanges}) => {
      if (contentChanges.length > 0) readLater(document, pauseFor(costs.get(keyOf(document))))
    }),
    workspace.onDidCloseTextDocument(forget),
    wholes.onDidChange(uri => readAnew(document => wholes.concerns(document, uri))),
    bibliographies.onDidRead(uri => readAnew(document => bibliographies.names(document, uri))),
    profiles.onDidChange(() => readAnew(document => !readings.has(keyOf(document)) || usedProfiles.get(keyOf(document)) !== profiles.for(document))),
    workspace.onDidChangeConfiguration(event => readAnew(document => event.affectsConfiguration('peksos', document))),
  )
  readAnew(() => true)

  return {
    get,
    latest: document => readings.get(keyOf(document)),
    check: read,
    onDidCheck: checked.event,
    onDidForget: forgotten.event,
    dispose() {
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
      subscriptions.dispose()
    },
  }
}

function keyOf({uri}: TextDocument): string {
  return uri.toString()
}
