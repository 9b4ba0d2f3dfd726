import type {Bilingual} from '../knowledge/types.ts'
import {settingTable, type SettingRow} from './table.ts'

/** What the settings page needs to know of a rule. */
export interface RuleNote {
  readonly id: string
  readonly severity: string
  readonly about: Bilingual
}

/** The `contributes.configuration` of package.json: the settings table as VS Code reads it, both languages in one text. */
export function configurationOf(rules: readonly RuleNote[]): Record<string, unknown> {
  const properties = settingTable.map((row: SettingRow, index) => [
    `peksos.${row.key}`,
    {
      order: index + 1,
      scope: 'resource',
      ...shapeOf(row, rules),
      markdownDescription: joined(row.about),
    },
  ])
  return {title: 'Peksos', properties: Object.fromEntries(properties) as Record<string, unknown>}
}

function shapeOf(row: SettingRow, rules: readonly RuleNote[]): object {
  if (row.type === 'choice') return choiceOf(row)
  return row.type === 'number' ? numberOf(row) : ruleMapOf(row, rules)
}

function numberOf({bounds, initial}: SettingRow): object {
  return {type: 'integer', minimum: bounds?.[0], maximum: bounds?.[1], default: initial}
}

function choiceOf({choices, initial}: SettingRow): object {
  return {
    type: 'string',
    enum: choices.map(({value}) => value),
    markdownEnumDescriptions: choices.map(({about}) => joined(about)),
    default: initial,
  }
}

function ruleMapOf({choices}: SettingRow, rules: readonly RuleNote[]): object {
  const properties = rules.map(({id, severity, about}) => [id, {
    type: 'string',
    enum: choices.map(({value}) => value),
    enumDescriptions: choices.map(choice => joined(choice.about)),
    // A note and no `default`: the settings page would write defaults out, and a later change of ours would not arrive.
    description: `${joined(about)} (${severity})`,
  }])
  return {
    type: 'object',
    properties: Object.fromEntries(properties) as Record<string, unknown>,
    additionalProperties: false,
    default: {},
  }
}

/** Static texts carry both languages: nobody runs VS Code in Indonesian. */
function joined({id, en}: Bilingual): string {
  return `${id} ${en}`
}
