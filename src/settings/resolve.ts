import {integer, is, maxValue, minValue, number, picklist, pipe, record, string, unknown} from 'valibot'
import {settingTable, type ChoiceOf, type SettingKey} from './table.ts'

/** The settings as Peksos uses them: every value is valid. */
export interface Settings {
  readonly language: ChoiceOf<'language'>
  readonly detection: ChoiceOf<'detection'>
  readonly referenceStyle: ChoiceOf<'referenceStyle'>
  /** Years; 0 sets no limit. */
  readonly referenceAge: number
  readonly codeLens: ChoiceOf<'codeLens'>
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly severities: Readonly<Record<string, ChoiceOf<'severities'>>>
}

/** A value that cannot be used; `expected` lists what could stand there. */
export interface SettingProblem {
  readonly reason: 'value' | 'rule'
  /** The key below `peksos.`, with the rule's id behind a dot where one value of a map is meant. */
  readonly key: string
  readonly found: string
  readonly expected: readonly string[]
}

/** Settings that hold when nothing is set. */
export const defaultSettings: Settings = {
  language: 'auto', detection: 'auto', codeLens: 'on', referenceStyle: 'auto', referenceAge: 0, severities: {},
}

/**
 * Reads values of unknown shape: what cannot be used is named and its default stands instead, the rest is kept. `rules`
 * are the ids that the map of severities may name.
 */
export function resolveSettings(
  raw: Readonly<Partial<Record<SettingKey, unknown>>>, rules: readonly string[],
): {readonly value: Settings, readonly problems: readonly SettingProblem[]} {
  const problems: SettingProblem[] = []
  const chosen = <Key extends 'language' | 'detection' | 'referenceStyle' | 'codeLens'>(key: Key): ChoiceOf<Key> => {
    const found = raw[key] ?? defaultSettings[key]
    const values = choicesOf(key)
    if (is(picklist(values), found)) return found as ChoiceOf<Key>
    problems.push({reason: 'value', key, found: shown(found), expected: values})
    return defaultSettings[key] as ChoiceOf<Key>
  }
  const language = chosen('language')
  const detection = chosen('detection')
  const codeLens = chosen('codeLens')
  const referenceStyle = chosen('referenceStyle')
  const referenceAge = numberAt('referenceAge', raw, problems)
  return {value: {language, detection, codeLens, referenceStyle, referenceAge, severities: severitiesOf(raw.severities, rules, problems)}, problems}
}

function severitiesOf(found: unknown, rules: readonly string[], problems: SettingProblem[]): Settings['severities'] {
  if (found === undefined || found === null) return {}
  if (Array.isArray(found) || !is(record(string(), unknown()), found)) {
    problems.push({reason: 'value', key: 'severities', found: shown(found), expected: ['{"section-thin": "off"}']})
    return {}
  }
  const values = choicesOf('severities')
  const kept: Record<string, ChoiceOf<'severities'>> = {}
  for (const [rule, severity] of Object.entries(found)) {
    if (!rules.includes(rule)) problems.push({reason: 'rule', key: 'severities', found: rule, expected: rules})
    else if (is(picklist(values), severity)) kept[rule] = severity
    else problems.push({reason: 'value', key: `severities.${rule}`, found: shown(severity), expected: values})
  }
  return kept
}

function numberAt(key: 'referenceAge', raw: Readonly<Partial<Record<SettingKey, unknown>>>, problems: SettingProblem[]): number {
  const found = raw[key] ?? defaultSettings[key]
  const [least, most] = settingTable.find(row => row.key === key)?.bounds ?? [0, 0]
  if (is(pipe(number(), integer(), minValue(least), maxValue(most)), found)) return found
  problems.push({reason: 'value', key, found: shown(found), expected: [`${least} … ${most}`]})
  return defaultSettings[key]
}

function choicesOf<Key extends SettingKey>(key: Key): readonly ChoiceOf<Key>[] {
  const row = settingTable.find(one => one.key === key)
  return (row?.choices.map(({value}) => value) ?? []) as unknown as readonly ChoiceOf<Key>[]
}

/** A value as a reader of a message sees it: short, never a page of JSON. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
