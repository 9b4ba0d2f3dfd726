import {Uri, window, workspace} from 'vscode'
import {csvOf} from '../class/csv.ts'
import {feedbackName, feedbackOf} from '../class/feedback.ts'
import {htmlOf} from '../class/html.ts'
import type {ClassRow} from '../class/row.ts'
import {say} from '../assist/texts.ts'
import {csvStart} from '../exchange/csv.ts'
import type {ShownPassages} from '../exchange/shared-passages.ts'
import type {Language} from '../knowledge/types.ts'
import {rules} from '../lint/rules/index.ts'
import type {Services} from './services.ts'

/** What a caller may say beforehand, so that nobody is asked: where to, and whether files there may be replaced. */
export interface SaveOptions {
  readonly saveAs?: unknown
  readonly overwrite?: unknown
}

/** Saves the class as a table for a spreadsheet or as a page, with the passages that reports share as far as they were compared; gives the file, or undefined where the reader broke off. */
export async function saveTable(services: Services, rows: readonly ClassRow[], form: 'csv' | 'html', shared: ShownPassages | undefined, language: Language, {saveAs, overwrite}: SaveOptions): Promise<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri
  const name = `${say('className', language)}.${form}`
  const asked = typeof saveAs === 'string' ? undefined
    // The dialog asks by itself before a file is written over.
    : await window.showSaveDialog({...(folder && {defaultUri: Uri.joinPath(folder, name)}), filters: form === 'csv' ? {CSV: ['csv']} : {HTML: ['html']}, title: say('classSave', language)})
  const target = typeof saveAs === 'string' ? Uri.parse(saveAs, true) : asked
  if (!target) return undefined
  if (!asked && overwrite !== true && await isThere(target) && !await mayReplace([nameOf(target)], language)) return undefined
  const text = form === 'csv' ? csvStart + csvOf(rows, language) : htmlOf(rows, language, shared)
  return await written(services, target, text, language) ? target : undefined
}

/** Writes a feedback file for each report that was read into a folder; gives how many were written. What is there already is replaced only if the reader agrees. */
export async function saveFeedback(services: Services, rows: readonly ClassRow[], language: Language, {saveAs, overwrite}: SaveOptions): Promise<number | undefined> {
  const [asked] = typeof saveAs === 'string' ? [Uri.parse(saveAs, true)]
    : await window.showOpenDialog({canSelectFiles: false, canSelectFolders: true, canSelectMany: false, openLabel: say('classFeedbackHere', language), title: say('classFeedback', language)}) ?? []
  if (!asked) return undefined
  const setting = services.settings().language
  const names = new Set<string>()
  const files = rows.filter(({error}) => error === undefined).map(row => {
    const name = feedbackName(row.path, names)
    names.add(name.toLowerCase())
    return {uri: Uri.joinPath(asked, name), text: feedbackOf(row, rules, setting === 'auto' ? row.language ?? language : setting)}
  })
  const there: string[] = []
  for (const {uri} of files) if (await isThere(uri)) there.push(nameOf(uri))
  if (there.length > 0 && overwrite !== true && !await mayReplace(there, language)) return undefined
  let count = 0
  for (const {uri, text} of files) {
    if (!await written(services, uri, text, language)) break
    count++
  }
  void window.showInformationMessage(say('classFeedbackDone', language, {count}))
  return count
}

async function mayReplace(names: readonly string[], language: Language): Promise<boolean> {
  const agreed = say('classReplace', language)
  const [first = ''] = names
  const asks = names.length === 1 ? say('classThere', language, {file: first}) : say('classSeveralThere', language, {file: first, count: names.length})
  return await window.showWarningMessage(asks, {modal: true}, agreed) === agreed
}

async function written({log}: Services, target: Uri, text: string, language: Language): Promise<boolean> {
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(text))
    return true
  } catch (error) {
    log.info(`save ${target.path}: ${String(error)}`)
    void window.showErrorMessage(say('classNotWritten', language, {file: nameOf(target)}))
    return false
  }
}

async function isThere(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(() => true, () => false)
}

function nameOf({path}: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
