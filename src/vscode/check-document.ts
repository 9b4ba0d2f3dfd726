import {commands, window, type TextDocument} from 'vscode'
import {languageFor, type Outcome} from '../assist/check.ts'
import {idleText} from '../assist/status.ts'
import {resultOf} from '../assist/summary.ts'
import {say} from '../assist/texts.ts'
import {editorAtHand} from './editor-at-hand.ts'
import {registerCommand} from './log.ts'
import type {Feature} from './services.ts'

/** `peksos.checkDocument` checks the open text now, whatever its size and the settings of detection, and says the result. */
export const checkDocument: Feature = ({documents, settings, log}) => registerCommand(log, 'peksos.checkDocument', async () => {
  const document = (await editorAtHand())?.document
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
  const buttons = findings.length > 0 ? [showProblems] : idle === 'other' || idle === 'declared' ? [nameKind] : []
  const chosen = await window.showInformationMessage(`${message}.`, ...buttons)
  if (chosen === showProblems) await commands.executeCommand('workbench.actions.view.problems')
  if (chosen === nameKind) {
    // The message may have stood there while the reader went on to another file.
    await window.showTextDocument(document)
    await commands.executeCommand('peksos.changeKind')
  }
}
