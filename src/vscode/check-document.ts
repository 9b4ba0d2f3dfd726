import {commands, window} from 'vscode'
import {resultOf} from '../assist/summary.ts'
import {idleText} from '../assist/status.ts'
import {languageFor, type Outcome} from '../assist/check.ts'
import {say} from '../assist/texts.ts'
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
  tell(outcome, message)
  return message
})

function tell({language, findings}: Outcome, message: string): void {
  const button = say('showProblems', language)
  void window.showInformationMessage(`${message}.`, ...(findings.length > 0 ? [button] : [])).then(chosen => {
    if (chosen === button) void commands.executeCommand('workbench.actions.view.problems')
  })
}
