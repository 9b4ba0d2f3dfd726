import {commands} from 'vscode'
import type {Deed} from '../assist/walkthrough.ts'

/** Tells the editor that something of the walkthrough was done: its step is ticked off then. */
export function done(deed: Deed): void {
  void commands.executeCommand('setContext', `peksos.${deed}`, true)
}
