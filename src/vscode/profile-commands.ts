import {Disposable, Uri, window, workspace, type TextDocument} from 'vscode'
import {languageFor} from '../assist/check.ts'
import {idleText} from '../assist/status.ts'
import {say} from '../assist/texts.ts'
import {builtInProfiles} from '../knowledge/profiles/index.ts'
import type {Language} from '../knowledge/types.ts'
import {deriveProfile} from '../settings/profile/derive.ts'
import {profileName} from '../settings/profile/paths.ts'
import {editorAtHand} from './editor-at-hand.ts'
import {registerCommand} from './log.ts'
import type {Feature, Services} from './services.ts'

/** `peksos.openProfile` opens the profile of the open report, or makes one; `peksos.makeProfile` makes one of the open report. */
export const profileCommands: Feature = services => Disposable.from(
  registerCommand(services.log, 'peksos.openProfile', builtIn => openProfile(services, builtIn)),
  registerCommand(services.log, 'peksos.makeProfile', () => makeProfile(services)),
)

async function openProfile(services: Services, named: unknown): Promise<string | undefined> {
  const document = window.activeTextEditor?.document
  const language = languageFor(services.settings(document), document && services.documents.latest(document)?.outcome.report)
  const file = document && services.profiles.for(document)?.file
  if (document && file !== undefined && named === undefined) {
    const {uri} = await show(document.uri.scheme === 'untitled' ? folderFor(document)?.with({path: file}) ?? Uri.file(file) : document.uri.with({path: file}))
    return uri.toString()
  }
  const offers = [
    ...builtInProfiles.map(({id, label, about}) => ({value: id, label: label[language], detail: about[language]})),
    ...document?.languageId === 'markdown' ? [{value: '', label: say('profileFromReport', language), detail: say('profileFromReportAbout', language)}] : [],
  ]
  const picked = offers.find(({value}) => value === named) ?? await window.showQuickPick(offers, {placeHolder: say('pickProfileStart', language)})
  if (!picked) return undefined
  return picked.value === '' ? makeProfile(services) : write(`${JSON.stringify({extends: picked.value}, null, 2)}\n`, document, language)
}

async function makeProfile({documents, settings}: Services): Promise<string | undefined> {
  const document = (await editorAtHand())?.document
  const language = languageFor(settings(document), document && documents.latest(document)?.outcome.report)
  const outcome = document?.languageId === 'markdown' ? documents.check(document, true).outcome : undefined
  const text = outcome?.report && deriveProfile(outcome.report)
  if (text !== undefined) return write(text, document, outcome?.language ?? language)
  void window.showInformationMessage(`${outcome ? idleText(outcome.idle ?? 'other', outcome.language) : say('idleElsewhere', language)}.`)
  return undefined
}

/** Writes the profile beside the report, or in the folder; where one is already, or nowhere to write, it is opened unsaved. */
async function write(content: string, document: TextDocument | undefined, language: Language): Promise<string> {
  const folder = folderFor(document)
  const file = folder && Uri.joinPath(folder, profileName)
  if (file && !await isThere(file)) {
    try {
      await workspace.fs.writeFile(file, new TextEncoder().encode(content))
      return (await show(file)).uri.toString()
    } catch {
      // A folder that cannot be written to: what was made is shown all the same.
    }
  } else if (file) void window.showInformationMessage(say('profileThere', language, {file: profileName}))
  const unsaved = await workspace.openTextDocument({language: 'json', content})
  await window.showTextDocument(unsaved)
  return unsaved.uri.toString()
}

function folderFor(document: TextDocument | undefined): Uri | undefined {
  if (!document || document.isUntitled) return workspace.workspaceFolders?.[0]?.uri
  return workspace.getWorkspaceFolder(document.uri)?.uri ?? Uri.joinPath(document.uri, '..')
}

async function show(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri)
  await window.showTextDocument(document)
  return document
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri)
    return true
  } catch {
    return false
  }
}
