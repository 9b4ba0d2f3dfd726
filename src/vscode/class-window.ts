import {Disposable, ProgressLocation, Uri, ViewColumn, window} from 'vscode'
import {say} from '../assist/texts.ts'
import type {ClassRow} from '../class/row.ts'
import type {FromView, Progress} from '../class/view/model.ts'
import {viewColumns, viewKinds, viewRow} from '../class/view/shown.ts'
import {sayView} from '../class/view/texts.ts'
import type {Language} from '../knowledge/types.ts'
import {createTurns} from './class-check.ts'
import {compareClass, type Comparison} from './class-compare.ts'
import {columnBeside, createClassOpener} from './class-open.ts'
import {createClassPanel} from './class-panel.ts'
import {createClassRun, rowsOf, type ClassRun} from './class-run.ts'
import {saveFeedback, saveTable, type SaveOptions} from './class-save.ts'
import type {Services} from './services.ts'

/** A class in its view, as the command that opens it gives it back. */
export interface ClassWindow extends Disposable {
  /** Reads another class, or the same one anew, in the same view; over when all is read. */
  check(chosen: readonly Uri[]): Promise<void>
  ended(): Promise<void>
  progress(): Progress
  rows(): readonly ClassRow[]
  comparison(): Comparison | undefined
  /** Does what the view asks for. */
  receive(message: FromView, options?: SaveOptions): Promise<unknown>
}

/** Milliseconds between two messages to the view: results come as one looks, and not faster. */
const beat = 80

/** Milliseconds without a change before reports are compared again. */
const pause = 1_500

/** Reads a class, shows it in a view of its own, and keeps it up to date until the view is closed. */
export function openClass(services: Services, first: readonly Uri[], closed: () => void): ClassWindow {
  const {log} = services
  let chosen = first
  let run = createClassRun(services, chosen)
  let subscriptions = Disposable.from()
  const opener = createClassOpener()
  const turn = createTurns()
  const dirty = new Set<string>()
  let language = run.language()
  let comparison: Comparison | undefined
  let isReady = false
  let isClosed = false
  let isComparing = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let comparing: ReturnType<typeof setTimeout> | undefined
  /** Counts changes, by which a comparison knows that it came too late. */
  let changes = 0

  const start = (): void => {
    panel.panel.title = say('classTitle', language)
    panel.post({type: 'start', language, columns: viewColumns(language), kinds: viewKinds(language), state: panel.state()})
    for (const key of run.entries.keys()) dirty.add(key)
    sendPassages()
    flush()
  }
  const flush = (): void => {
    timer = undefined
    if (!isReady) return
    if (run.language() !== language) {
      language = run.language()
      return start()
    }
    const keys = [...dirty]
    dirty.clear()
    if (keys.length > 0) {
      const rows = keys.flatMap(key => {
        const entry = run.entries.get(key)
        return entry ? [viewRow(entry.row, key, language)] : []
      })
      panel.post({type: 'rows', rows, gone: keys.filter(key => !run.entries.has(key))})
    }
    const progress = run.progress()
    panel.post({type: 'progress', progress: isComparing && progress.state === 'done' ? {...progress, state: 'comparing'} : progress})
  }
  const send = (): void => {
    if (!isClosed) timer ??= setTimeout(() => log.guard('class view', flush, undefined), beat)
  }
  const sendPassages = (): void => panel.post({type: 'passages', passages: comparison?.passages, more: comparison?.more ?? 0})
  const compare = async (): Promise<void> => {
    const before = changes
    isComparing = true
    send()
    try {
      const found = await compareClass(services, run.entries, turn, () => changes !== before)
      if (!found) return
      comparison = found
      if (isReady) sendPassages()
    } finally {
      isComparing = false
      send()
    }
  }
  /** What is compared now, where nothing was yet; undefined where the class changes meanwhile. */
  const compared = async (): Promise<Comparison | undefined> => {
    if (!comparison && run.progress().state === 'done') await compare()
    return comparison
  }
  const settle = (milliseconds: number): void => {
    clearTimeout(comparing)
    if (!isClosed) comparing = setTimeout(() => void log.guardAsync('compare a class', compare, undefined), milliseconds)
  }
  const receive = async (message: FromView, options: SaveOptions = {}): Promise<unknown> => {
    switch (message.type) {
      case 'ready':
        isReady = true
        return start()
      case 'remember': return panel.remember(message.state)
      case 'open': return opener.open(uriOf(message.key, message.path), message, columnBeside(panel.panel.viewColumn)).then(gone, failed)
      case 'compare': {
        const passage = comparison?.passages[message.passage]
        const places = comparison?.places[message.passage]
        const both = [message.first, message.second].flatMap(at => passage?.places[at] && places?.[at] ? [{key: passage.places[at].key, place: places[at]}] : [])
        const opened: unknown[] = []
        for (const [at, {key, place}] of both.entries()) opened.push(await opener.open(Uri.parse(key, true), place, at === 0 ? ViewColumn.One : ViewColumn.Two).then(gone, failed))
        return opened
      }
      case 'command': switch (message.command) {
        case 'stop': return run.stop()
        case 'again': return opened.check(chosen)
        case 'saveCsv': return saveTable(services, rowsOf(run.entries), 'csv', undefined, language, options)
        case 'saveHtml': return saveTable(services, rowsOf(run.entries), 'html', await compared(), language, options)
        case 'saveFeedback': return saveFeedback(services, rowsOf(run.entries), language, options)
      }
    }
  }
  /** The file of a report that a path names, as its row shows it. */
  const uriOf = (key: string, path?: string): Uri => run.entries.get(key)?.files?.find(part => part.path === path)?.uri ?? Uri.parse(key, true)
  const gone = <Document>(document: Document): Document => document
  const failed = (error: unknown): undefined => {
    log.info(`open: ${String(error)}`)
    void window.showErrorMessage(say('classGone', language))
    return undefined
  }
  const panel = createClassPanel(services, say('classTitle', language), language, message => void log.guardAsync('class view', () => receive(message), undefined), () => {
    isClosed = true
    stop()
    closed()
  })
  const stop = (): void => {
    // A comparison that is under way comes too late.
    changes++
    isReady = isReady && !isClosed
    clearTimeout(timer)
    clearTimeout(comparing)
    timer = undefined
    subscriptions.dispose()
  }
  const follow = (): void => {
    subscriptions = Disposable.from(
      run,
      run.onDidChange(keys => {
        changes++
        for (const key of keys) dirty.add(key)
        send()
      }),
      run.onDidProgress(send),
      run.onDidSettle(() => settle(comparison ? pause : 0)),
    )
    showProgress(run, language)
  }
  follow()
  const opened: ClassWindow = {
    check(what) {
      stop()
      panel.panel.reveal()
      chosen = what
      run = createClassRun(services, chosen)
      comparison = undefined
      dirty.clear()
      changes++
      follow()
      if (isReady) start()
      return run.ended
    },
    ended: () => run.ended,
    progress: () => run.progress(),
    rows: () => rowsOf(run.entries),
    comparison: () => comparison,
    receive,
    dispose() {
      stop()
      panel.dispose()
    },
  }
  return opened
}

/** One notification with how far it is, and a button that ends it. */
function showProgress(run: ClassRun, language: Language): void {
  void window.withProgress({location: ProgressLocation.Notification, cancellable: true, title: say('classProgress', language)}, async (notification, token) => {
    let shown = 0
    const told = Disposable.from(
      token.onCancellationRequested(() => run.stop()),
      run.onDidProgress(({done, total, file, state}) => {
        if (state !== 'reading' || total === 0) return
        notification.report({message: sayView('reading', run.language(), {done: done + 1, total, file}), increment: (done - shown) / total * 100})
        shown = done
      }),
    )
    await run.ended
    told.dispose()
  })
}
