import {ConfigurationTarget, Uri, window, workspace, type WorkspaceFolder} from 'vscode'
import {languageFor} from '../assist/check.ts'
import {say} from '../assist/texts.ts'
import type {Language} from '../knowledge/types.ts'
import {rules} from '../lint/rules/index.ts'
import {registerCommand} from './log.ts'
import type {Feature} from './services.ts'

/** Not for the palette: a code action calls it with a rule and a document's address. */
export const turnOffCommand = 'peksos.turnOffRule'

/** One place that the setting can be written to, as it is named to the reader. */
interface Scope {
  readonly target: ConfigurationTarget
  readonly label: string
}

/** Writes `"off"` for a rule into `peksos.severities`; where there is more than one place for it, the reader chooses. */
export const turnOffRule: Feature = services => registerCommand(services.log, turnOffCommand, async (rule, address, wanted) => {
  if (!rules.some(({id}) => id === rule) || typeof address !== 'string') return false
  const uri = Uri.parse(address)
  const document = workspace.textDocuments.find(one => one.uri.toString() === address)
  const language = languageFor(services.settings(document), document && services.documents.latest(document)?.outcome.report)
  const scopes = scopesOf(workspace.getWorkspaceFolder(uri), language)
  const scope = scopes.find(({target}) => target === wanted) ?? (scopes.length === 1 ? scopes[0] : await pick(scopes, String(rule), language))
  if (!scope) return false
  const before = await write(uri, scope.target, current => ({...current, [String(rule)]: 'off'}))
  void services.log.guardAsync('turned off', () => tell(uri, scope, String(rule), before, language), undefined)
  return true
})

/** The narrowest place first. A file outside of every folder has only the user's own settings. */
function scopesOf(folder: WorkspaceFolder | undefined, language: Language): readonly Scope[] {
  const user = {target: ConfigurationTarget.Global, label: say('scopeUser', language)}
  if (!folder) return [user]
  const several = (workspace.workspaceFolders?.length ?? 0) > 1
  return [
    several
      ? {target: ConfigurationTarget.WorkspaceFolder, label: say('scopeFolder', language, {folder: folder.name})}
      : {target: ConfigurationTarget.Workspace, label: say('scopeWorkspace', language)},
    user,
  ]
}

async function pick(scopes: readonly Scope[], rule: string, language: Language): Promise<Scope | undefined> {
  return window.showQuickPick([...scopes], {placeHolder: say('turnOffWhere', language, {rule})})
}

/** Changes the map of one scope and leaves those of the others alone; gives what stood there. */
async function write(uri: Uri, target: ConfigurationTarget, change: (current: object | undefined) => object | undefined): Promise<object | undefined> {
  const configuration = workspace.getConfiguration('peksos', uri)
  const known = configuration.inspect<object>('severities')
  const before = target === ConfigurationTarget.Global ? known?.globalValue
    : target === ConfigurationTarget.Workspace ? known?.workspaceValue : known?.workspaceFolderValue
  await configuration.update('severities', change(before), target)
  return before
}

/** A setting is not undone with the text, so the message offers to. */
async function tell(uri: Uri, {target, label}: Scope, rule: string, before: object | undefined, language: Language): Promise<void> {
  const undo = say('undo', language)
  const chosen = await window.showInformationMessage(say('turnedOff', language, {rule, where: label.charAt(0).toLowerCase() + label.slice(1)}), undo)
  if (chosen === undo) await write(uri, target, () => before)
}
