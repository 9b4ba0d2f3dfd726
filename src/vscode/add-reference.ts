import {Range, Selection, TextEditorRevealType, window, workspace, type TextDocument} from 'vscode'
import {addEntry, fieldQuestions, styleOfList, typeOffers, writeEntry} from '../assist/add-reference.ts'
import {entryName} from '../assist/entry-name.ts'
import type {Step} from '../assist/questions.ts'
import {say} from '../assist/texts.ts'
import type {ReferenceField, ReferenceType} from '../knowledge/references/types.ts'
import type {Language} from '../knowledge/types.ts'
import {readEntry} from '../references/read-entry.ts'
import {ask} from './ask.ts'
import {toWorkspaceEdit} from './convert.ts'
import {registerCommand} from './log.ts'
import type {Feature} from './services.ts'
import {readingOf} from './sources.ts'

/**
 * `peksos.addReference` asks what kind of source it is and what is known of it, and writes the entry in the style of the
 * report's own list at its place; it can be called with the answers. Who breaks off changes nothing.
 */
export const addReference: Feature = services => registerCommand(services.log, 'peksos.addReference', async given => {
  const document = window.activeTextEditor?.document
  const read = document?.languageId === 'markdown' ? readingOf(services, document) : undefined
  if (!document || !read) {
    void window.showInformationMessage(`${say('idleElsewhere', read?.outcome.language ?? 'id')}.`)
    return undefined
  }
  const {language} = read.outcome
  const style = styleOfList(read.references, services.settings(document).referenceStyle, read.report.language)
  const answers = answersFrom(given) ?? await askFor(style, language)
  if (!answers) return undefined
  const written = writeEntry(answers.type, answers.fields, style, read.report.language)
  // The text may have been written on while the questions stood there.
  const now = readingOf(services, document) ?? read
  const edits = addEntry(now.report, now.references, written)
  if (edits.length === 0) return undefined
  if (!await workspace.applyEdit(toWorkspaceEdit(edits, {uri: document.uri, lines: now.report.lines}))) return undefined
  void services.log.guardAsync('reference added', () => tell(document, written, language), undefined)
  return written
})

/** The list may be pages away from where the writer is, and stays there: who wants to see the entry is taken to it. */
async function tell(document: TextDocument, written: string, language: Language): Promise<void> {
  const show = say('showEntry', language)
  const chosen = await window.showInformationMessage(say('referenceAdded', language, {name: entryName(readEntry(written, 0, written.length))}), show)
  const start = document.getText().indexOf(written)
  if (chosen !== show || start < 0) return
  const at = new Range(document.positionAt(start), document.positionAt(start + written.length))
  const editor = await window.showTextDocument(document)
  editor.selection = new Selection(at.start, at.start)
  editor.revealRange(at, TextEditorRevealType.InCenterIfOutsideViewport)
}

interface Answers {
  readonly type: ReferenceType
  readonly fields: Readonly<Partial<Record<ReferenceField, string>>>
}

function answersFrom(given: unknown): Answers | undefined {
  if (typeof given !== 'object' || given === null || !('type' in given) || !('fields' in given)) return undefined
  const known = typeOffers('en').find(({value}) => value === given.type)
  if (!known || typeof given.fields !== 'object' || given.fields === null) return undefined
  const fields = Object.fromEntries(Object.entries(given.fields).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
  return {type: known.value, fields}
}

async function askFor(style: Parameters<typeof fieldQuestions>[1], language: Parameters<typeof fieldQuestions>[2]): Promise<Answers | undefined> {
  const title = say('addReferenceTitle', language)
  const offers = typeOffers(language)
  const picked = await ask({title, steps: [{id: 'type', question: () => ({asks: say('pickReferenceType', language), offers})}]})
  const type = offers.find(({value}) => value === picked?.['type'])?.value
  if (!type) return undefined
  const questions = fieldQuestions(type, style, language)
  const steps = questions.map(({field, label, hint, required}): Step => ({
    id: field,
    question: () => ({asks: required ? label : say('optionalField', language, {label}), hint}),
  }))
  const answers = await ask({title, steps})
  return answers && {type, fields: Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== ''))}
}
