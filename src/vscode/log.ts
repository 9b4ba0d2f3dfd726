import {commands, window, type Disposable} from 'vscode'
import {say} from '../assist/texts.ts'
import type {Language} from '../knowledge/types.ts'

/** The log, and how trouble of our own reaches the reader without breaking the editor. */
export interface Log extends Disposable {
  info(message: string): void
  /** Writes to the log, and shows a notification the first time this very message comes up. */
  warn(message: string, language: Language): void
  /** Logs an error of our own, and shows one notification that there was one. */
  failed(what: string, error: unknown): void
  /** Runs `work`; whatever it throws is logged, one notification says so, and `fallback` is the result. */
  guard<Result>(what: string, work: () => Result, fallback: Result): Result
  /** The same for work that takes time. */
  guardAsync<Result>(what: string, work: () => PromiseLike<Result>, fallback: Result): Promise<Result>
}

/** Opens the log channel `Peksos`. */
export function createLog(): Log {
  const channel = window.createOutputChannel('Peksos', {log: true})
  const shown = new Set<string>()

  const notify = (message: string, language: Language, show: (text: string, button: string) => Thenable<string | undefined>): void => {
    if (shown.has(message)) return
    shown.add(message)
    const button = say('openLog', language)
    void show(message, button).then(chosen => {
      if (chosen === button) channel.show()
    })
  }
  const failed = (what: string, error: unknown): void => {
    channel.error(`${what}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`)
    // Which language the reader prefers may be the very thing that could not be read.
    notify(`${say('crashed', 'id')} ${say('crashed', 'en')}`, 'en', (text, button) => window.showErrorMessage(text, button))
  }

  return {
    failed,
    info: message => channel.info(message),
    warn(message, language) {
      channel.warn(message)
      notify(message, language, (text, button) => window.showWarningMessage(text, button))
    },
    guard(what, work, fallback) {
      try {
        return work()
      } catch (error) {
        failed(what, error)
        return fallback
      }
    },
    async guardAsync(what, work, fallback) {
      try {
        return await work()
      } catch (error) {
        failed(what, error)
        return fallback
      }
    },
    dispose: () => channel.dispose(),
  }
}

/** Registers a command whose failure is logged and shown once. */
export function registerCommand(log: Log, command: string, run: (...args: readonly unknown[]) => unknown): Disposable {
  return commands.registerCommand(command, (...args: unknown[]) =>
    log.guardAsync<unknown>(command, () => Promise.resolve().then(() => run(...args)), undefined))
}
