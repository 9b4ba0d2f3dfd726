import {Range, window, workspace, type TextDocument} from 'vscode'
import {languageFor} from '../assist/check.ts'
import {kindOffers, languageOffers, newReportFrom, stageSetOffers, type NewReport} from '../assist/new-report.ts'
import {say} from '../assist/texts.ts'
import type {Language} from '../knowledge/types.ts'
import {skeleton} from '../templates/skeleton.ts'
import {ask} from './ask.ts'
import {registerCommand} from './log.ts'
import type {Feature} from './services.ts'

/**
 * `peksos.newReport` opens a new report, written out as a template: with the kind, language, stage set and title that it
 * is called with, else it asks. Who breaks off gets no document.
 */
export const newReport: Feature = ({documents, settings, log}) => registerCommand(log, 'peksos.newReport', async given => {
  const active = window.activeTextEditor?.document
  const language = languageFor(settings(active), active && documents.latest(active)?.outcome.report)
  const wanted = newReportFrom(given) ?? await askFor(language)
  return wanted && open(wanted)
})

async function askFor(language: Language): Promise<NewReport | undefined> {
  const answers = await ask(say('newTitle', language), [
    () => ({placeholder: say('pickKind', language), choices: kindOffers(language)}),
    () => ({placeholder: say('pickLanguage', language), choices: languageOffers(language)}),
    ([kind = '']) => {
      const choices = stageSetOffers(kind, language)
      return choices.length > 0 ? {placeholder: say('pickStages', language), choices} : undefined
    },
    () => ({placeholder: say('pickTitle', language)}),
  ])
  if (!answers) return undefined
  const [kind, written, stageSet, title] = answers
  return newReportFrom({kind, language: written, stageSet, title})
}

async function open(wanted: NewReport): Promise<TextDocument> {
  const content = skeleton(wanted)
  const document = await workspace.openTextDocument({language: 'markdown', content})
  const editor = await window.showTextDocument(document)
  if (document.getText() !== content) {
    // The name of an untitled document that was closed a moment ago may bring back that document's text.
    await editor.edit(edit => edit.replace(new Range(0, 0, document.lineCount, 0), content))
  }
  return document
}
