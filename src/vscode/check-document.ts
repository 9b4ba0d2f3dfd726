import {commands, window, workspace, type TextDocument} from 'vscode'
import {languageFor, type Outcome} from '../assist/check.ts'
import {declareKind} from '../assist/declare.ts'
import {kindOffers} from '../assist/new-report.ts'
import {idleText} from '../assist/status.ts'
import {resultOf} from '../assist/summary.ts'
import {say} from '../assist/texts.ts'
import {kinds} from '../knowledge/kinds/index.ts'
import {toWorkspaceEdit} from './convert.ts'
import {registerCommand} from './log.ts'
import type {Feature} from './services.ts'

/** `peksos.checkDocument` checks the open text now, whatever its size and the settings of detection, and says the result. */
export const checkDocument: Feature = ({documents, settings, log}) => registerCommand(log, 'peksos.checkDocument', () => {
  const document = window.activeTextEditor?.document
  if (!document || document.languageId !== 'markdown') {
    const message = say('idleElsewhere', languageFor(settings(document), undefined))
    void window.showInformationMessage(`${message}.`)
    return message
  }
  const {outcome} = documents.check(document, true)
  const message = outcome.idle ? idleText(outcome.idle, outcome.language) : resultOf(outcome)
  void log.guardAsync('result', () => tell(document, outcome, message), undefined)
  return message
})

/** Says the result, with the next step as a button: the list of findings, or what makes an unknown text a report. */
async function tell(document: TextDocument, outcome: Outcome, message: string): Promise<void> {
  const {language, findings, idle} = outcome
  const showProblems = say('showProblems', language)
  const nameKind = say('declareKind', language)
  const buttons = findings.length > 0 ? [showProblems] : idle === 'other' ? [nameKind] : []
  const chosen = await window.showInformationMessage(`${message}.`, ...buttons)
  if (chosen === showProblems) await commands.executeCommand('workbench.actions.view.problems')
  if (chosen === nameKind) await pickKind(document, outcome)
}

async function pickKind(document: TextDocument, {language, report}: Outcome): Promise<void> {
  const offers = kindOffers(language)
  const picked = await window.showQuickPick([...offers], {placeHolder: say('pickKind', language), matchOnDescription: true})
  const kind = kinds.find(({id}) => id === picked?.value)
  // The text may have been written on while the question stood there; then its places are no longer those that were read.
  if (!kind || !report || document.getText() !== report.text) return
  const edit = declareKind(report, kind.id, report.language)
  if (edit) await workspace.applyEdit(toWorkspaceEdit([edit], {uri: document.uri, lines: report.lines}))
}
