import {clientGroups} from '../knowledge/client-groups.ts'
import {kinds} from '../knowledge/kinds/index.ts'
import {levels, levelTraditions} from '../knowledge/levels.ts'
import {stageSets, type StageSet} from '../knowledge/stage-sets.ts'
import type {Bilingual, ClientSystem, Language} from '../knowledge/types.ts'
import {say, type TextKey} from './texts.ts'

/** A choice to show: the label in the reader's language, the other language beside it. */
export interface Offer {
  readonly value: string
  readonly label: string
  readonly description?: string
  readonly detail?: string
}

const languageNames: Readonly<Record<Language, TextKey>> = {id: 'indonesian', en: 'english'}

/** Whom the work of a kind of report is done with; a paper may be about anybody. */
const systemOf: Readonly<Record<string, ClientSystem>> = {
  'case-report': 'individual', 'process-recording': 'individual', 'group-report': 'small-group', 'community-report': 'community',
}

/** The kinds that a report can be started as. */
export function kindOffers(language: Language): readonly Offer[] {
  return kinds.map(({id, label, about}) =>
    ({value: id, label: label[language], description: label[other(language)], detail: about[language]}))
}

/** The languages that a report can be written in, the reader's first. */
export function languageOffers(language: Language): readonly Offer[] {
  return [language, other(language)].map(value =>
    ({value, label: say(languageNames[value], language), description: say(languageNames[value], other(language))}))
}

/** The client groups that a report can be about; first of all none, which leaves the key out. */
export function clientOffers(language: Language): readonly Offer[] {
  return [undecided(language), ...clientGroups.map(({id, label, about}) =>
    ({value: id, label: capital(label[language]), description: capital(label[other(language)]), detail: about[language]}))]
}

/**
 * The levels of practice; first the one that a kind of report belongs to in every tradition, or none where the traditions
 * disagree (domain of small groups and communities).
 */
export function levelOffers(kind: string, language: Language): readonly Offer[] {
  const system = systemOf[kind]
  const named = new Set(system === undefined ? [] : levelTraditions.map(({levelOf}) => levelOf[system]))
  const usual = named.size === 1 ? [...named][0] : undefined
  const offers = levels.map(({id, label, about}) => ({
    value: id,
    label: label[language],
    description: id === usual ? say('usualStages', language) : label[other(language)],
    detail: about[language],
  }))
  return [...offers.filter(({value}) => value === usual), undecided(language), ...offers.filter(({value}) => value !== usual)]
}

/**
 * The stage sets that a kind can follow, its usual one first; none for a kind that is not judged by stages. A paper need
 * not have a case of its own, hence no stages: an empty value. The set that a campus asks for counts as the usual one.
 */
export function stageSetOffers(kind: string, language: Language, campusSet?: string): readonly Offer[] {
  const judged = kinds.find(({id}) => id === kind)?.stages ?? 'none'
  if (judged === 'none') return []
  const without = judged === 'example'
    ? [{value: '', label: say('noStages', language), description: say('noStages', other(language))}]
    : []
  const isUsual = ({id, defaultFor}: StageSet): boolean => judged === 'case' && (campusSet === undefined ? defaultFor.some(one => one === kind) : id === campusSet)
  const sets = [...stageSets.filter(isUsual), ...stageSets.filter(set => !isUsual(set))]
  return [...without, ...sets.map(set => ({
    value: set.id,
    label: set.label[language],
    description: isUsual(set) ? say('usualStages', language) : set.label[other(language)],
    detail: set.about[language],
  }))]
}

/** Where a new report can go: first an untitled document, an empty value; else a file that has to be named. */
export function placeOffers(language: Language): readonly Offer[] {
  return [
    {value: '', label: say('placeUntitled', language), detail: say('placeUntitledAbout', language)},
    {value: 'file', label: say('placeFile', language), detail: say('placeFileAbout', language)},
  ]
}

/** A text in the reader's language, the other language in brackets: for whoever has not said yet which to read. */
export function bothOf(text: Bilingual, language: Language): string {
  return `${text[language]} (${text[other(language)]})`
}

function undecided(language: Language): Offer {
  return {value: '', label: say('notYet', language), description: say('notYet', other(language)), detail: say('notYetAbout', language)}
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function other(language: Language): Language {
  return language === 'id' ? 'en' : 'id'
}
