import type {ProfilePlace, ResolvedProfile} from './profile/model.ts'
import {defaultSettings, resolveSettings, type SettingProblem, type Settings} from './resolve.ts'
import {settingTable, type SettingKey} from './table.ts'

/** Values of unknown shape by their keys; what is undefined is not set. */
export type RawSettings = Readonly<Partial<Record<SettingKey, unknown>>>

/** Where a setting came from; the first that says something wins, in this order. */
export type SettingOrigin = {readonly from: 'option' | 'editor' | 'default'} | {readonly from: 'profile', readonly place: ProfilePlace}

/** A setting as it holds; a rule's severity is one by itself, `severities.RULE`. */
export interface SettingInForce {
  readonly key: string
  readonly value: unknown
  readonly origin: SettingOrigin
}

/** The settings of one text. */
export interface LayeredSettings {
  readonly value: Settings
  /** Only of values that people set by hand in the editor or gave as options: a profile's own have been named where they stand. */
  readonly problems: readonly SettingProblem[]
  readonly inForce: readonly SettingInForce[]
}

/** Where a profile holds what a setting is. */
const profilePaths: Readonly<Partial<Record<SettingKey, readonly string[]>>> = {
  language: ['language'], referenceStyle: ['references', 'style'], referenceAge: ['references', 'age'],
}

/**
 * Lays the settings over each other: an option of the command line before a setting of the editor, that before the
 * profile, that before the default; severities rule by rule. The front matter of a report is read with the report, and
 * comes before them all.
 */
export function layerSettings(
  {option = {}, editor = {}, profile}: {readonly option?: RawSettings, readonly editor?: RawSettings, readonly profile?: ResolvedProfile | undefined}, rules: readonly string[],
): LayeredSettings {
  const inForce: SettingInForce[] = []
  const raw: Partial<Record<SettingKey, unknown>> = {}
  const keep = (key: string, value: unknown, origin: SettingOrigin): void => {
    inForce.push({key, value, origin})
  }
  for (const {key} of settingTable) {
    if (key === 'severities') continue
    const path = profilePaths[key]
    const stated = path && profile?.values.find(one => one.path.join('.') === path.join('.'))
    const origin: SettingOrigin = option[key] !== undefined ? {from: 'option'} : editor[key] !== undefined ? {from: 'editor'}
      : stated ? {from: 'profile', place: stated.place} : {from: 'default'}
    raw[key] = option[key] ?? editor[key] ?? stated?.value
    keep(key, raw[key] ?? defaultSettings[key], origin)
  }
  const maps = [profile?.profile.severities, editor.severities, option.severities] as const
  // A value that is no map at all is named by whoever reads it.
  const wrong = maps.find(map => map !== undefined && map !== null && (typeof map !== 'object' || Array.isArray(map)))
  raw.severities = wrong ?? Object.assign({}, ...maps)
  for (const [rule, severity] of Object.entries(wrong === undefined ? raw.severities as object : {})) {
    const from = [option, editor].find(({severities}) => severities !== undefined && Object.hasOwn(severities as object, rule))
    const stated = profile?.values.find(({path}) => path[0] === 'severities' && path[1] === rule)
    keep(`severities.${rule}`, severity, from ? {from: from === option ? 'option' : 'editor'} : stated ? {from: 'profile', place: stated.place} : {from: 'default'})
  }
  const {value, problems} = resolveSettings(raw, rules)
  return {value: wrong === undefined ? value : {...value, severities: profile?.profile.severities ?? {}}, problems, inForce}
}

