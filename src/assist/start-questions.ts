import type {Language} from '../knowledge/types.ts'
import type {Writer} from './start-answers.ts'
import {
  bothOf, clientOffers, kindOffers, languageOffers, levelOffers, placeOffers, stageSetOffers, type Offer,
} from './new-report.ts'
import {say, texts, type TextKey} from './texts.ts'

/** What was answered so far, by the question's id; an answer that says nothing is empty. */
export type Answers = Readonly<Record<string, string>>

/** One question: a choice whose first offer is its default, else a line of text that may be filled already. */
export interface Question {
  readonly asks: string
  readonly offers?: readonly Offer[]
  readonly value?: string
  /** Said beside an answer in one's own words; absent where only the offers will do. */
  readonly ownWords?: string
}

/** A question that may depend on the answers so far; undefined where nothing needs asking. */
export interface Step {
  readonly id: string
  readonly question: (answers: Answers) => Question | undefined
}

/**
 * The questions of a new report, in order. `reads` is the reader's language; where nobody has set it (`settled` false),
 * questions come in both languages until the report's own language is chosen, and in that one from then on.
 */
export function startQuestions(reads: Language, settled: boolean, writer: Writer): readonly Step[] {
  const early = (key: TextKey): string => settled ? say(key, reads) : bothOf(texts[key], reads)
  const later = ({language}: Answers): Language => !settled && (language === 'id' || language === 'en') ? language : reads
  const line = (id: string, key: TextKey, value = ''): Step =>
    ({id, question: answers => ({asks: say(key, later(answers)), value})})
  return [
    {id: 'kind', question: () => ({asks: early('pickKind'), offers: kindOffers(reads)})},
    {id: 'client', question: () => ({asks: early('pickClient'), offers: clientOffers(reads), ownWords: say('ownWords', reads)})},
    {id: 'level', question: ({kind = ''}) => ({asks: early('pickLevel'), offers: levelOffers(kind, reads)})},
    {
      id: 'stageSet',
      question: ({kind = ''}) => {
        const offers = stageSetOffers(kind, reads)
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

/** The answer that a question has unless another one is given: its first offer, else the text that fills it. */
export function defaultOf({offers, value = ''}: Question): string {
  return offers?.[0]?.value ?? value
}

/** Answers to all steps from `at` on by their defaults; none where nothing is asked. */
export function answerByDefault(steps: readonly Step[], answers: Answers, at = 0): Answers {
  return steps.slice(at).reduce((known: Answers, {id, question}) => {
    const asked = question(known)
    return asked ? {...known, [id]: defaultOf(asked)} : known
  }, answers)
}
