import type {Language} from '../knowledge/types.ts'
import type {Writer} from './start-answers.ts'
import {
  bothOf, clientOffers, kindOffers, languageOffers, levelOffers, placeOffers, stageSetOffers, type Offer,
} from './new-report.ts'
import type {Answers, Step} from './questions.ts'
import {say, texts, type TextKey} from './texts.ts'

/** The campus profiles that a folder has, and the stage set that one asks of a kind. */
export interface Campuses {
  readonly offers: readonly Offer[]
  stageSetOf(profile: string, kind: string): string | undefined
}

const noCampus: Campuses = {offers: [], stageSetOf: () => undefined}

/**
 * The questions of a new report, in order. `reads` is the reader's language; where nobody has set it (`settled` false),
 * questions come in both languages until the report's own language is chosen, and in that one from then on.
 */
export function startQuestions(reads: Language, settled: boolean, writer: Writer, campuses: Campuses = noCampus): readonly Step[] {
  const early = (key: TextKey): string => settled ? say(key, reads) : bothOf(texts[key], reads)
  const later = ({language}: Answers): Language => !settled && (language === 'id' || language === 'en') ? language : reads
  const line = (id: string, key: TextKey, value = ''): Step =>
    ({id, question: answers => ({asks: say(key, later(answers)), value})})
  return [
    ...campuses.offers.length > 0 ? [{id: 'profile', question: () => ({asks: early('pickProfile'), offers: [...campuses.offers, {value: '', label: say('withoutProfile', reads)}]})}] : [],
    {id: 'kind', question: () => ({asks: early('pickKind'), offers: kindOffers(reads)})},
    {id: 'client', question: () => ({asks: early('pickClient'), offers: clientOffers(reads), ownWords: say('ownWords', reads)})},
    {id: 'level', question: ({kind = ''}) => ({asks: early('pickLevel'), offers: levelOffers(kind, reads)})},
    {
      id: 'stageSet',
      question: ({kind = '', profile = ''}) => {
        const offers = stageSetOffers(kind, reads, campuses.stageSetOf(profile, kind))
        return offers.length > 0 ? {asks: early('pickStages'), offers} : undefined
      },
    },
    {id: 'language', question: () => ({asks: early('pickLanguage'), offers: languageOffers(reads)})},
    line('title', 'pickTitle'),
    line('author', 'pickAuthor', writer.author),
    line('studentNumber', 'pickNumber', writer.studentNumber),
    line('supervisor', 'pickSupervisor', writer.supervisor),
    {id: 'place', question: answers => ({asks: say('pickPlace', later(answers)), offers: placeOffers(later(answers))})},
  ]
}
