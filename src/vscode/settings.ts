import {workspace, type TextDocument} from 'vscode'
import {languageFor} from '../assist/check.ts'
import {say} from '../assist/texts.ts'
import {rules} from '../lint/rules/index.ts'
import {resolveSettings, type SettingProblem, type Settings} from '../settings/resolve.ts'
import {settingTable} from '../settings/table.ts'
import type {Language} from '../knowledge/types.ts'
import type {Log} from './log.ts'

/** Gives the settings that hold for a document, or for the window where there is none. */
export type SettingsReader = (document?: TextDocument) => Settings

/** Reads the settings anew at each call; a value that cannot be used is said once, and its default stands instead. */
export function createSettings(log: Log): SettingsReader {
  const ids = rules.map(({id}) => id)
  return document => {
    const configuration = workspace.getConfiguration('peksos', document)
    const raw = Object.fromEntries(settingTable.map(({key}) => [key, configuration.get(key)]))
    const {value, problems} = resolveSettings(raw, ids)
    const language = languageFor(value, undefined)
    for (const problem of problems) log.warn(sentence(problem, language), language)
    return value
  }
}

function sentence({reason, key, found, expected}: SettingProblem, language: Language): string {
  if (reason === 'rule') return say('badRule', language, {key, found})
  const shown = expected.map(value => `\`${value}\``)
  const last = shown.pop() ?? ''
  const list = shown.length === 0 ? last : `${shown.join(', ')} ${say('or', language)} ${last}`
  return say('badValue', language, {key, found, expected: list})
}
