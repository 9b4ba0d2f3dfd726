import {commands, Disposable} from 'vscode'
import {deedsBetween, standingOf, type Standing} from '../assist/deeds.ts'
import type {Deed} from '../assist/walkthrough.ts'
import {done} from './deeds.ts'
import {registerCommand} from './log.ts'
import type {Feature} from './services.ts'

/** Ticks off the steps of the walkthrough as they are done in a report, on the readings that are made anyway; and opens it. */
export const walkthrough: Feature = ({context, documents, log}) => {
  const standings = new Map<string, Standing>()
  const open = new Set<Deed>(['inserted', 'repaired', 'cited'])
  return Disposable.from(
    documents.onDidCheck(document => log.guard('walkthrough', () => {
      const outcome = documents.get(document)?.outcome
      const key = document.uri.toString()
      if (open.size === 0 || !outcome?.report || outcome.idle) {
        standings.delete(key)
        return
      }
      const cited = open.has('cited') ? outcome.references?.().citations.filter(({matches}) => matches.length > 0).length : 0
      const before = standings.get(key)
      const after = standingOf(outcome, cited ?? 0)
      standings.set(key, after)
      for (const deed of before ? deedsBetween(before, after) : []) {
        if (open.delete(deed)) done(deed)
      }
    }, undefined)),
    documents.onDidForget(uri => standings.delete(uri.toString())),
    registerCommand(log, 'peksos.openWalkthrough', () =>
      commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#peksos`, false)),
  )
}
