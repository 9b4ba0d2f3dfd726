import {workspace, type WorkspaceConfiguration} from 'vscode'
import {languageFor} from '../assist/check.ts'
import {say} from '../assist/texts.ts'
import {rules} from '../lint/rules/index.ts'
import {layerSettings} from '../settings/layers.ts'
import type {SettingProblem, Settings} from '../settings/resolve.ts'
import {settingTable} from '../settings/table.ts'
import type {Language} from '../knowledge/types.ts'
import type {Log} from './log.ts'
import type {Profiles, ReportPlace} from './profiles.ts'

/** Gives the settings that hold for a document, or for the window where there is none. */
export type SettingsReader = (document?: ReportPlace) => Settings

/** Reads the settings anew at each call, those of the editor laid over the profile's; a value that cannot be used is said once, and its default stands instead. */
export function createSettings(profiles: Profiles, log: Log): SettingsReader {
  const ids = rules.map(({id}) => id)
  return document => {
    const configuration = workspace.getConfiguration('peksos', document)
    const editor = Object.fromEntries(settingTable.map(({key}) => [key, isSet(configuration, key) ? configuration.get(key) : undefined]))
    const {value, problems} = layerSettings({editor, profile: document && profiles.for(document)}, ids)
    const language = languageFor(value, undefined)
    for (const problem of problems) log.warn(sentence(problem, language), language)
    return value
  }
}

/** Whether somebody set it: a profile yields to that, and not to the default of the settings page. */
function isSet(configuration: WorkspaceConfiguration, key: string): boolean {
  const found = configuration.inspect(key)
  return found !== undefined && [
    found.globalValue, found.workspaceValue, found.workspaceFolderValue, found.globalLanguageValue, found.workspaceLanguageValue, found.workspaceFolderLanguageValue,
  ].some(value => value !== undefined)
}

function sentence({reason, key, found, expected}: SettingProblem, language: Language): string {
  if (reason === 'rule') return say('badRule', language, {key, found})
  const shown = expected.map(value => `\`${value}\``)
  const last = shown.pop() ?? ''
  const list = shown.length === 0 ? last : `${shown.join(', ')} ${say('or', language)} ${last}`
  return say('badValue', language, {key, found, expected: list})
}
