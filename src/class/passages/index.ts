import {indexLines, type Range} from '../../text/range.ts'
import {nearStretches} from './near.ts'
import type {OwnWords} from './own-words.ts'
import {sameStretches, type SharedStretch} from './same.ts'

/** Where a shared passage stands in one submission. */
export interface PassagePlace {
  readonly path: string
  readonly range: Range
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

/**
 * The passages that submissions share, longest first: word by word from 20 words on, then paragraphs in changed words. In
 * a class of ten and more, what over 40 % of them have is taken for a text that was given out.
 */
export function sharedPassages(submissions: readonly OwnWords[]): readonly SharedPassage[] {
  const commonest = submissions.length < 10 ? submissions.length : Math.floor(submissions.length * 0.4)
  const same = sameStretches(submissions, leastWords, commonest)
  const near = nearStretches(submissions, commonest).filter(stretch => !same.some(other => covers(other, stretch)))
  const linesOf = new Map<number, ReturnType<typeof indexLines>>()
  const placeAt = (doc: number, from: number, to: number): PassagePlace => {
    const {path, text, starts, ends} = submissions[doc]!
    const lines = linesOf.get(doc) ?? indexLines(text)
    linesOf.set(doc, lines)
    const range = {start: starts[from]!, end: ends[to - 1]!}
    return {path, range, line: lines.point(range.start).line, endLine: lines.point(range.end).line, text: text.slice(range.start, range.end)}
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

/** Whether most of a paragraph is a stretch that is the same in both. */
function covers(same: SharedStretch, near: SharedStretch): boolean {
  if (same.a !== near.a || same.b !== near.b) return false
  const shared = Math.min(same.aTo, near.aTo) - Math.max(same.aFrom, near.aFrom)
  return shared >= (near.aTo - near.aFrom) * 0.6
}
