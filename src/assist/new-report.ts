import {kinds} from '../knowledge/kinds/index.ts'
import {stageSets, type StageSet} from '../knowledge/stage-sets.ts'
import {languages, type KindId, type Language, type StageSetId} from '../knowledge/types.ts'
import {say, type TextKey} from './texts.ts'

/** What a new report is to be. */
export interface NewReport {
  readonly kind: KindId
  readonly language: Language
  readonly stageSet?: StageSetId
  readonly title?: string
}

/** A choice to show: the label in the reader's language, the other language beside it. */
export interface Offer {
  readonly value: string
  readonly label: string
  readonly description?: string
  readonly detail?: string
}

const languageNames: Readonly<Record<Language, TextKey>> = {id: 'indonesian', en: 'english'}

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

/**
 * The stage sets that a kind can follow, its usual one first; none for a kind that is not judged by stages. A paper need
 * not have a case of its own, hence no stages: an empty value.
 */
export function stageSetOffers(kind: string, language: Language): readonly Offer[] {
  const judged = kinds.find(({id}) => id === kind)?.stages ?? 'none'
  if (judged === 'none') return []
  const without = judged === 'example'
    ? [{value: '', label: say('noStages', language), description: say('noStages', other(language))}]
    : []
  const isUsual = ({defaultFor}: StageSet): boolean => judged === 'case' && defaultFor.some(id => id === kind)
  const sets = [...stageSets.filter(isUsual), ...stageSets.filter(set => !isUsual(set))]
  return [...without, ...sets.map(set => ({
    value: set.id,
    label: set.label[language],
    description: isUsual(set) ? say('usualStages', language) : set.label[other(language)],
    detail: set.about[language],
  }))]
}

/** Reads what a command was called with; anything else than the parts of a new report is left out. */
export function newReportFrom(given: unknown): NewReport | undefined {
  if (typeof given !== 'object' || given === null) return undefined
  const {kind, language, stageSet, title} = given as Readonly<Record<string, unknown>>
  const known = kinds.find(({id}) => id === kind)
  if (!known) return undefined
  const set = stageSets.find(({id}) => id === stageSet)
  return {
    kind: known.id,
    language: languages.find(one => one === language) ?? 'id',
    ...(set && {stageSet: set.id}),
    ...(typeof title === 'string' && title.trim() !== '' && {title: title.trim()}),
  }
}

function other(language: Language): Language {
  return language === 'id' ? 'en' : 'id'
}
