import type {Language} from '../knowledge/types.ts'
import type {Settings} from '../settings/resolve.ts'
import type {Outcome} from './check.ts'
import {kindLabel} from './labels.ts'
import {say, type TextKey} from './texts.ts'

/** A line of the status item's menu, with the command that it runs and the icon beside it. */
export interface MenuItem {
  readonly command: string
  readonly icon: string
  readonly label: string
  /** What holds now. */
  readonly description?: string
  readonly detail?: string
}

/** A language that findings can be written in, and what it is called. */
const findingLanguages: readonly (readonly [Settings['language'], TextKey])[] = [
  ['auto', 'languageAuto'], ['id', 'indonesian'], ['en', 'english'],
]

/** What can be done with the open text: looking at its structure and turning off only where it is checked; `profile` is the name of the campus profile that holds. */
export function menuOf({language, report, idle}: Outcome, settings: Settings, profile?: string): readonly MenuItem[] {
  const kind = report && kindLabel(report.kind)?.[language]
  const spoken = findingLanguages.find(([value]) => value === settings.language)?.[1] ?? 'languageAuto'
  return [
    {command: 'peksos.checkDocument', icon: 'checklist', label: say('menuCheck', language)},
    ...idle ? [] : [{command: 'peksos.structure.focus', icon: 'list-tree', label: say('menuStructure', language)}],
    {
      command: 'peksos.changeKind', icon: 'file', label: say(kind ? 'menuKind' : 'declareKind', language),
      ...(kind && {description: kind}), detail: say('menuKindDetail', language),
    },
    {command: 'peksos.findingsLanguage', icon: 'globe', label: say('menuLanguage', language), description: say(spoken, language)},
    {command: 'peksos.openProfile', icon: 'mortar-board', label: say('menuProfile', language), description: profile ?? say('noProfile', language)},
    ...idle ? [] : [{command: 'peksos.turnOff', icon: 'circle-slash', label: say('menuOff', language), detail: say('menuOffDetail', language)}],
  ]
}

/** The languages to choose from, the present one named. */
export function findingLanguageOffers(settings: Settings, language: Language): readonly {readonly value: Settings['language'], readonly label: string, readonly picked: boolean}[] {
  return findingLanguages.map(([value, key]) => ({value, label: say(key, language), picked: value === settings.language}))
}
