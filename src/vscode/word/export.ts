import {commands, env, Position, Range, Selection, Uri, window, workspace, type TextDocument} from 'vscode'
import type * as wordOut from '../../exchange/word-out/index.ts'
import type {Language} from '../../knowledge/types.ts'
import type {ReportPlace} from '../profiles.ts'
import type {WordTools} from './tools.ts'

/** Bytes; a larger picture is none for a report. */
const mostBytesOfPicture = 30 * 1024 * 1024

type WordOut = typeof wordOut

/**
 * Writes a report as a Word document: that of the file in the Explorer, else the one at hand. Asks where, unless it is
 * called with `saveAs`, and before it writes over a file, unless it is called with `overwrite`.
 */
export async function exportWord(tools: WordTools, resource: unknown, options: {readonly saveAs?: unknown, readonly overwrite?: unknown} | undefined): Promise<unknown> {
  const {say, readers, bibliographies} = tools
  const document = isUri(resource) ? await workspace.openTextDocument(resource) : (await tools.editorAtHand())?.document
  const settings = tools.settings(document)
  if (!document || document.languageId !== 'markdown') return void window.showInformationMessage(`${say('idleElsewhere', tools.languageFor(settings, undefined))}.`)
  const whole = await tools.wholes.read(document)
  if (whole?.unread) {
    const bundle = await tools.load.out()
    return void window.showWarningMessage(bundle.sayOfExport('unread', tools.languageFor(settings, undefined), {files: whole.unread.map(path => path.slice(path.lastIndexOf('/') + 1)).join(', ')}))
  }
  const [first = {path: document.uri.path, text: document.getText()}] = whole?.files ?? []
  const open = await bibliographies.read(placeOf(document, first.path), tools.pathsIn(first.text))
  const campus = tools.profiles.campusAt(document)
  const checked = whole ? tools.checkWhole(whole.files, settings, open, campus) : tools.check(first.text, settings, true, {open, campus})
  const {report, references, findings = [], language = tools.languageFor(settings, undefined)} = checked ?? {}
  if (!report) return void window.showWarningMessage(`${say('idleHazard', language)}.`)
  const bundle = await tools.load.out()
  const target = await targetFor(document, bundle, language, options ?? {})
  if (!target) return undefined
  const pictures = new Map(await Promise.all(bundle.picturesOf(report, readers).map(async ({key, path, file}) => [key, await pictureAt(within(document, bibliographies.locate(placeOf(document, file), path)))] as const)))
  const {value, messages} = bundle.writeWord({report, references: references?.() ?? tools.readReferences(report, open), readers, pictures, style: settings.referenceStyle, wish: tools.profiles.for(document)?.profile.word})
  try {
    await workspace.fs.writeFile(target, value)
  } catch (error) {
    tools.log.info(`export ${target.path}: ${String(error)}`)
    return void window.showErrorMessage(bundle.sayOfExport('failed', language, {file: nameOf(target)}))
  }
  const gaps = bundle.openGaps(findings)
  const summary = bundle.summaryOfExport(nameOf(target), messages.length, gaps.length, language)
  const joined = whole ? [{label: bundle.sayOfExport('joined', language, {count: whole.files.length, files: whole.files.map(({path}) => path.slice(path.lastIndexOf('/') + 1)).join(', ')}), line: undefined}] : []
  void tools.log.guardAsync('export', () => tell(placeOf(document, first.path), target, bundle, language, summary, [...joined, ...bundle.detailsOf(messages, gaps, report, language)]), undefined)
  return {target: target.toString(), messages: messages.map(({id}) => id), gaps: gaps.length}
}

/** A file of the report, beside which its pictures lie. */
function placeOf({uri, isUntitled, languageId}: ReportPlace, path: string | undefined): ReportPlace {
  return {uri: path === undefined ? uri : uri.with({path}), isUntitled, languageId}
}

/** Where the document goes; undefined where the reader broke off or keeps the file that is there. */
async function targetFor(document: TextDocument, bundle: WordOut, language: Language, {saveAs, overwrite}: {saveAs?: unknown, overwrite?: unknown}): Promise<Uri | undefined> {
  if (typeof saveAs !== 'string') {
    const name = document.isUntitled ? 'laporan.docx' : nameOf(document.uri).replace(/\.[^.]*$/u, '.docx')
    const folder = document.isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(document.uri, '..')
    // The dialog asks by itself before a file is written over.
    return window.showSaveDialog({...(folder && {defaultUri: Uri.joinPath(folder, name)}), filters: {Word: ['docx']}, title: bundle.sayOfExport('save', language)})
  }
  const uri = Uri.parse(saveAs, true)
  if (overwrite === true || !await isThere(uri)) return uri
  const agreed = bundle.sayOfExport('overwrite', language)
  return await window.showWarningMessage(bundle.sayOfExport('there', language, {file: nameOf(uri)}), {modal: true}, agreed) === agreed ? uri : undefined
}

/** Nothing but what lies beside or below the report, or in its workspace folder: it must not bring other pictures of this machine along. */
function within(document: TextDocument, found: Uri | undefined): Uri | undefined {
  const home = document.isUntitled ? undefined : Uri.joinPath(document.uri, '..')
  const folder = (document.isUntitled ? workspace.workspaceFolders?.[0] : workspace.getWorkspaceFolder(document.uri))?.uri
  const path = found && decoded(found.path).split('/').includes('..') ? undefined : found?.path
  return path !== undefined && [home, folder].some(one => one && path.startsWith(`${one.path.replace(/\/$/, '')}/`)) ? found : undefined
}

async function pictureAt(uri: Uri | undefined): Promise<Uint8Array | 'missing'> {
  for (const place of uri ? [uri, uri.with({path: decoded(uri.path)})] : []) {
    try {
      if ((await workspace.fs.stat(place)).size <= mostBytesOfPicture) return await workspace.fs.readFile(place)
    } catch {
      // Not there; a name may be written with `%20` for its spaces.
    }
  }
  return 'missing'
}

/** Says that the document is there, with what to know about it and a way to it. */
async function tell(place: ReportPlace, target: Uri, bundle: WordOut, language: Language, summary: string, details: ReturnType<WordOut['detailsOf']>): Promise<void> {
  const show = bundle.sayOfExport('details', language)
  const open = bundle.sayOfExport('open', language)
  const chosen = await window.showInformationMessage(summary, ...(target.scheme === 'file' ? [open] : []), ...(details.length > 0 ? [show] : []))
  if (chosen === open) await env.openExternal(target)
  if (chosen !== show) return
  const items = details.map(({label, line, path}) => ({label, line, path, ...(line !== undefined && {description: `${path === undefined ? '' : `${path.slice(path.lastIndexOf('/') + 1)} `}${bundle.sayOfExport('line', language, {line})}`})}))
  const picked = await window.showQuickPick(items, {title: summary, matchOnDescription: true})
  if (picked?.line === undefined) return
  const document = await workspace.openTextDocument(placeOf(place, picked.path).uri)
  const editor = await window.showTextDocument(document)
  const start = document.validatePosition(new Position(picked.line - 1, 0))
  editor.selection = new Selection(start, start)
  editor.revealRange(new Range(start, start))
  await commands.executeCommand('workbench.action.focusActiveEditorGroup')
}

async function isThere(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(() => true, () => false)
}

function isUri(value: unknown): value is Uri {
  return typeof value === 'object' && value !== null && 'scheme' in value && 'path' in value
}

function nameOf({path}: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
