import {
  Range, Selection, Uri, window, workspace, WorkspaceEdit, type TextDocument, type TextEditor,
} from 'vscode'
import {languageFor} from '../assist/check.ts'
import {fileNameOf, newReportFrom, writerOf, type NewReport} from '../assist/start-answers.ts'
import {bothOf} from '../assist/new-report.ts'
import type {Answers} from '../assist/questions.ts'
import {startQuestions} from '../assist/start-questions.ts'
import {say, texts} from '../assist/texts.ts'
import {kinds} from '../knowledge/kinds/index.ts'
import type {Language} from '../knowledge/types.ts'
import {titleOf} from '../settings/profile/title.ts'
import {findPlaceholders} from '../templates/placeholder.ts'
import {skeleton} from '../templates/skeleton.ts'
import {ask} from './ask.ts'
import {done} from './deeds.ts'
import {registerCommand} from './log.ts'
import type {Feature, Services} from './services.ts'

/**
 * `peksos.newReport` opens a new report, written out as a template: made from what it is called with, else it asks. Who
 * breaks off gets no document.
 */
export const newReport: Feature = services => registerCommand(services.log, 'peksos.newReport', async given => {
  const wanted = newReportFrom(given) ?? await askFor(services)
  if (!wanted) return undefined
  const profile = wanted.profile === undefined ? undefined : await services.profiles.read(Uri.parse(wanted.profile, true))
  const content = skeleton({...wanted, campus: profile?.campusAt(undefined).demandsOn(wanted.kind)})
  return wanted.saveAs === undefined ? open(content) : save(wanted, content, Uri.parse(wanted.saveAs, true))
})

async function askFor({documents, settings, profiles}: Services): Promise<NewReport | undefined> {
  const active = window.activeTextEditor?.document
  const report = active && documents.latest(active)?.outcome.report
  const current = settings(active)
  const language = languageFor(current, report)
  const settled = current.language !== 'auto'
  const found = profiles.here()
  const answers = await ask({
    title: settled ? say('newTitle', language) : bothOf(texts.newTitle, language),
    steps: startQuestions(language, settled, writerOf(report), {
      offers: found.map(({uri, profile}) => ({value: uri.toString(), label: titleOf(profile, language), description: workspace.asRelativePath(uri)})),
      stageSetOf: (address, kind) => kinds.flatMap(({id}) => id === kind ? found.find(({uri}) => uri.toString() === address)?.profile.campusAt(undefined).demandsOn(id)?.stageSet ?? [] : [])[0],
    }),
    rest: settled ? say('restByDefault', language) : bothOf(texts.restByDefault, language),
    settle: (id, answer, known) => id === 'place' && answer !== '' ? chooseFile(known, language) : Promise.resolve(answer),
  })
  return answers && newReportFrom({...answers, saveAs: answers['place']})
}

/** Asks for a file that is not there yet. */
async function chooseFile(answers: Answers, reads: Language): Promise<string | undefined> {
  const wanted = newReportFrom(answers)
  if (!wanted) return undefined
  const folder = wanted.profile === undefined ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(Uri.parse(wanted.profile, true), '..')
  const uri = await window.showSaveDialog({
    ...(folder && {defaultUri: await freeName(folder, fileNameOf(wanted))}),
    filters: {Markdown: ['md']},
    title: say('saveReport', reads),
    saveLabel: say('saveReport', reads),
  })
  if (!uri) return undefined
  if (!await isThere(uri)) return uri.toString()
  void window.showWarningMessage(say('fileThere', reads, {file: nameOf(uri)}))
  return undefined
}

/** Makes the file, which fails where there is one by now: then the report opens without a name, and nothing is lost. */
async function save(wanted: NewReport, content: string, uri: Uri): Promise<TextDocument | undefined> {
  const edit = new WorkspaceEdit()
  edit.createFile(uri, {overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(content)})
  if (!await isThere(uri) && await workspace.applyEdit(edit)) return show(await workspace.openTextDocument(uri))
  const reason = await isThere(uri) ? 'fileThere' : 'fileFailed'
  void window.showWarningMessage(say(reason, wanted.language, {file: nameOf(uri)}))
  return open(content)
}

async function open(content: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({language: 'markdown', content})
  return show(document, content)
}

async function show(document: TextDocument, content = document.getText()): Promise<TextDocument> {
  const editor = await window.showTextDocument(document)
  if (document.getText() !== content) {
    // The name of an untitled document that was closed a moment ago may bring back that document's text.
    await editor.edit(edit => edit.replace(new Range(0, 0, document.lineCount, 0), content))
  }
  goToFirstGap(editor)
  done('started')
  return document
}

/** Selects the first thing that is still to be written, so that the writer can begin by typing. */
function goToFirstGap(editor: TextEditor): void {
  const {document} = editor
  const [gap] = findPlaceholders(document.getText())
  if (!gap) return
  const range = new Range(document.positionAt(gap.start), document.positionAt(gap.end))
  editor.selection = new Selection(range.start, range.end)
  editor.revealRange(range)
}

async function freeName(folder: Uri, name: string): Promise<Uri> {
  for (let number = 1; ; number++) {
    const uri = Uri.joinPath(folder, number === 1 ? `${name}.md` : `${name}-${number}.md`)
    if (!await isThere(uri)) return uri
  }
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri)
    return true
  } catch {
    return false
  }
}

function nameOf({path}: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
