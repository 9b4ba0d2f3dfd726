import {commands, env, Position, Range, Selection, Uri, window, workspace, type TextDocument} from 'vscode'
import type * as wordOut from '../../exchange/word-out/index.ts'
import type {Language} from '../../knowledge/types.ts'
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
  const text = document.getText()
  const open = await bibliographies.read(document, tools.pathsIn(text))
  const {report, references, language, findings} = tools.check(text, settings, true, open, tools.profiles.campusAt(document))
  if (!report) return void window.showWarningMessage(`${say('idleHazard', language)}.`)
  const bundle = await tools.load.out()
  const target = await targetFor(document, bundle, language, options ?? {})
  if (!target) return undefined
  const pictures = new Map(await Promise.all(bundle.picturePaths(report, readers).map(async path => [path, await pictureAt(within(document, bibliographies.locate(document, path)))] as const)))
  const {value, messages} = bundle.writeWord({report, references: references?.() ?? tools.readReferences(report, open), readers, pictures, style: settings.referenceStyle, wish: tools.profiles.for(document)?.profile.word})
  try {
    await workspace.fs.writeFile(target, value)
  } catch (error) {
    tools.log.info(`export ${target.path}: ${String(error)}`)
    return void window.showErrorMessage(bundle.sayOfExport('failed', language, {file: nameOf(target)}))
  }
  const gaps = bundle.openGaps(findings)
  const summary = bundle.summaryOfExport(nameOf(target), messages.length, gaps.length, language)
  void tools.log.guardAsync('export', () => tell(document, target, bundle, language, summary, bundle.detailsOf(messages, gaps, report, language)), undefined)
  return {target: target.toString(), messages: messages.map(({id}) => id), gaps: gaps.length}
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
async function tell(document: TextDocument, target: Uri, bundle: WordOut, language: Language, summary: string, details: ReturnType<WordOut['detailsOf']>): Promise<void> {
  const show = bundle.sayOfExport('details', language)
  const open = bundle.sayOfExport('open', language)
  const chosen = await window.showInformationMessage(summary, ...(target.scheme === 'file' ? [open] : []), ...(details.length > 0 ? [show] : []))
  if (chosen === open) await env.openExternal(target)
  if (chosen !== show) return
  const items = details.map(({label, line}) => ({label, line, ...(line !== undefined && {description: bundle.sayOfExport('line', language, {line})})}))
  const picked = await window.showQuickPick(items, {title: summary, matchOnDescription: true})
  if (picked?.line === undefined) return
  const editor = await window.showTextDocument(document)
  const place = document.validatePosition(new Position(picked.line - 1, 0))
  editor.selection = new Selection(place, place)
  editor.revealRange(new Range(place, place))
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
