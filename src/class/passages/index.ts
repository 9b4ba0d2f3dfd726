import {indexLines, type Range} from '../../text/range.ts'
import {nearStretches} from './near.ts'
import {readForms} from './own-words.ts'
import type {ComparedWords, OwnWords} from './word-places.ts'
import {sameStretches, type SharedStretch} from './same.ts'

/** Where a shared passage stands in one submission. */
export interface PassagePlace {
  /** The file; of a report that consists of several the one where the passage begins. */
  readonly path: string
  /** The path that the whole submission goes by. */
  readonly submission: string
  readonly range: Range
  /** Lines of that file; a passage that goes on in the next one ends with it. */
  readonly line: number
  readonly endLine: number
  /** The passage as it stands there. */
  readonly text: string
}

/** A passage that stands in two or more submissions: a fact, and no judgement about who took it from where. */
export interface SharedPassage {
  /** 1 where the words are the same; else how much of their word pairs the first two places have in common. */
  readonly likeness: number
  /** The words of its first place. */
  readonly words: number
  readonly places: readonly PassagePlace[]
}

/** Shorter stretches are common turns of speech. */
const leastWords = 20

/** Shared words before anybody reads them: where they stand in which of the submissions. */
export interface SharedWords {
  readonly likeness: number
  readonly words: number
  readonly places: readonly {readonly submission: number, readonly range: Range}[]
}

/**
 * The passages that submissions share, longest first: word by word from 20 words on, then paragraphs in changed words. In
 * a class of ten and more, what over 40 % of them have is taken for a text that was given out.
 */
export function sharedPassages(submissions: readonly OwnWords[]): readonly SharedPassage[] {
  const steps = sharedInSteps(submissions)
  let step = steps.next()
  while (!step.done) step = steps.next()
  const linesOf = new Map<number, ReturnType<typeof indexLines>>()
  return step.value.map(({places, ...shared}) => ({
    ...shared,
    places: places.map(({submission, range}) => {
      const {path, text, files} = submissions[submission]!
      const lines = linesOf.get(submission) ?? indexLines(text)
      linesOf.set(submission, lines)
      const lineAt = (offset: number): number => lines.point(offset).line
      const file = files?.findLast(({start}) => start <= range.start)
      const above = file ? lineAt(file.start) - 1 : 0
      return {
        path: file?.path ?? path, submission: path, range, line: lineAt(range.start) - above,
        endLine: lineAt(Math.min(range.end, file?.end ?? range.end)) - above, text: text.slice(range.start, range.end),
      }
    }),
  }))
}

/** The same without the texts, in steps of some milliseconds, between which others may have their turn. */
export function* sharedInSteps(submissions: readonly ComparedWords[]): Generator<void, readonly SharedWords[], void> {
  yield* readForms()
  const commonest = submissions.length < 10 ? submissions.length : Math.floor(submissions.length * 0.4)
  const same = yield* sameStretches(submissions, leastWords, commonest)
  const nearly = yield* nearStretches(submissions, commonest)
  const known = new Map<string, SharedStretch[]>()
  for (const stretch of same) known.set(`${stretch.a} ${stretch.b}`, [...known.get(`${stretch.a} ${stretch.b}`) ?? [], stretch])
  const near = nearly.filter(stretch => !known.get(`${stretch.a} ${stretch.b}`)?.some(other => covers(other, stretch)))
  const placeAt = (doc: number, from: number, to: number): SharedWords['places'][number] => {
    const {starts, ends} = submissions[doc]!
    return {submission: doc, range: {start: starts[from]!, end: ends[to - 1]!}}
  }
  return [...grouped(same.map(stretch => ({...stretch, likeness: 1}))), ...grouped(near)]
    .map(({first, others}) => ({
      likeness: first.likeness,
      words: first.aTo - first.aFrom,
      places: [placeAt(first.a, first.aFrom, first.aTo), ...others.map(({b, bFrom, bTo}) => placeAt(b, bFrom, bTo))],
    }))
    .sort((a, b) => b.words * b.likeness - a.words * a.likeness)
}

interface Group<Stretch> { readonly first: Stretch, readonly others: readonly Stretch[] }

/** Stretches with one and the same first place are one passage with several further places. */
function grouped<Stretch extends SharedStretch>(stretches: readonly Stretch[]): readonly Group<Stretch>[] {
  const groups = new Map<string, Stretch[]>()
  for (const stretch of stretches) {
    const key = [stretch.a, stretch.aFrom, stretch.aTo].join(' ')
    const group = groups.get(key)
    if (group) group.push(stretch)
    else groups.set(key, [stretch])
  }
  return [...groups.values()].map(others => ({first: others[0]!, others}))
}

/** Whether most of a paragraph is a stretch that is the same in both; the two are of the same submissions. */
function covers(same: SharedStretch, near: SharedStretch): boolean {
  const shared = Math.min(same.aTo, near.aTo) - Math.max(same.aFrom, near.aFrom)
  return shared >= (near.aTo - near.aFrom) * 0.6
}
