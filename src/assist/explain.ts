import {abbreviations} from '../knowledge/abbreviations.ts'
import {approaches} from '../knowledge/approaches.ts'
import {communityModels, modelAttributes} from '../knowledge/models.ts'
import {principleSets} from '../knowledge/principle-sets.ts'
import {principles} from '../knowledge/principles.ts'
import {sections} from '../knowledge/sections.ts'
import {sources} from '../knowledge/sources.ts'
import {stageSets} from '../knowledge/stage-sets.ts'
import {stages} from '../knowledge/stages.ts'
import {theories, theoryStreams} from '../knowledge/theories.ts'
import type {Entry, Language, SourceRef, StageSetId} from '../knowledge/types.ts'
import {stageLabel} from './labels.ts'
import {say, type TextKey} from './texts.ts'

/** What a hover says of a row, piece by piece. */
interface Explanation {
  readonly title: string
  /** What sort of thing it is. */
  readonly sort: TextKey
  readonly paragraphs: readonly string[]
  readonly lists: readonly {readonly head: TextKey, readonly items: readonly string[]}[]
}

type Explain = (id: string, language: Language, set: StageSetId | undefined) => (Explanation & {readonly entry: Entry}) | undefined

/** What a row of the tables is, what a report says about it, and its sources, as Markdown; undefined for an unknown id. */
export function explain(id: string, language: Language, set?: StageSetId): string | undefined {
  for (const each of explainers) {
    const found = each(id, language, set)
    if (!found) continue
    const {title, sort, paragraphs, lists, entry} = found
    return [
      `**${title}** · ${say(sort, language)}`,
      entry.about[language],
      ...paragraphs,
      ...lists.filter(({items}) => items.length > 0).map(({head, items}) => `**${say(head, language)}**\n\n${items.map(item => `- ${item}`).join('\n')}`),
      `*${say('explainSource', language)}: ${sourceNames(entry.source)}*`,
    ].join('\n\n')
  }
  return undefined
}

/** Author and year as reports cite them, else the work's own title; with the place within it. */
export function sourceNames(refs: readonly SourceRef[]): string {
  return refs.map(({id, part}) => {
    const {authors = [], title = id, year} = sources[id] ?? {}
    const who = authors.length > 0 ? authors.map(name => name.split(',', 1)[0]).join(', ') : title
    return [who, year === undefined ? '' : `(${year})`, part ?? ''].filter(Boolean).join(' ')
  }).join('; ')
}

/** Builds an explainer from a table and what its rows say beyond their first sentence. */
function of<Row extends Entry>(rows: readonly Row[], sort: TextKey, more: (row: Row, language: Language, set: StageSetId | undefined) => Partial<Explanation>): Explain {
  return (id, language, set) => {
    const row = rows.find(one => one.id === id)
    return row && {entry: row, sort, title: row.label[language], paragraphs: [], lists: [], ...more(row, language, set)}
  }
}

const explainers: readonly Explain[] = [
  of(stages, 'explainStage', ({id, shows, questions}, language, set) => ({
    title: stageLabel(id, set)[language],
    lists: [{head: 'explainShows', items: shows[language]}, {head: 'explainQuestions', items: questions[language]}],
  })),
  of(principles, 'explainPrinciple', ({id, asks, question}, language) => ({
    lists: [
      {head: 'explainWrite', items: [asks[language], question[language]]},
      {head: 'explainListedIn', items: principleSets.filter(({members, optional = []}) => [...members, ...optional].includes(id)).map(({label}) => label[language])},
    ],
  })),
  of(theories, 'explainTheory', ({stream}, language) => ({
    paragraphs: theoryStreams.filter(({id}) => id === stream).map(({label}) => `${say('explainStream', language)}: ${label[language]}`),
    lists: [{head: 'explainWrite', items: [say('writeTheory', language)]}],
  })),
  of(theoryStreams, 'explainStream', ({id}, language) => ({
    lists: [{head: 'explainTheories', items: theories.filter(({stream}) => stream === id).map(({label}) => label[language])}],
  })),
  of(communityModels, 'explainModel', ({attributes}, language) => ({
    lists: [
      {head: 'explainTraits', items: modelAttributes.map(({id, label}) => `${label[language]}: ${attributes[id].text[language]}`)},
      {head: 'explainWrite', items: [say('writeModel', language)]},
    ],
  })),
  of(approaches, 'explainApproach', (_, language) => ({lists: [{head: 'explainWrite', items: [say('writeApproach', language)]}]})),
  of(abbreviations, 'explainAbbreviation', ({short, label, also}, language) => ({
    title: `${short}: ${label[language]}`,
    lists: [{head: 'explainAlso', items: also?.[language] ?? []}, {head: 'explainWrite', items: [say('writeAbbreviation', language, {short})]}],
  })),
  of(sections, 'explainSection', ({questions}, language) => ({lists: [{head: 'explainQuestions', items: questions[language]}]})),
  of(principleSets, 'explainPrincipleSet', ({members}, language) => ({
    lists: [{head: 'explainMembers', items: members.map(member => principles.find(({id}) => id === member)?.label[language] ?? member)}],
  })),
  of(stageSets, 'explainStageSet', ({id, steps}, language) => ({
    lists: [{head: 'explainSteps', items: steps.map(({stage, need}) => `${stageLabel(stage, id)[language]}${need === 'optional' ? ` (${say('explainOptional', language)})` : ''}`)}],
  })),
]
