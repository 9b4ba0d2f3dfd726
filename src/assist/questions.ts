import type {Offer} from './new-report.ts'

/** What was answered so far, by the question's id; an answer that says nothing is empty. */
export type Answers = Readonly<Record<string, string>>

/** One question: a choice whose first offer is its default, else a line of text that may be filled already. */
export interface Question {
  readonly asks: string
  readonly offers?: readonly Offer[]
  readonly value?: string
  /** How a line of text is written. */
  readonly hint?: string
  /** Said beside an answer in one's own words; absent where only the offers will do. */
  readonly ownWords?: string
}

/** A question that may depend on the answers so far; undefined where nothing needs asking. */
export interface Step {
  readonly id: string
  readonly question: (answers: Answers) => Question | undefined
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

/** How many questions follow that of step `at`, if it and those in between are answered by their defaults. */
export function questionsLeft(steps: readonly Step[], answers: Answers, at: number): number {
  const known = answerByDefault(steps, answers, at)
  return steps.slice(at + 1).filter(({question}) => question(known)).length
}
