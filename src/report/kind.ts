import {kindStemWeights, stemLetters, stemStep} from '../knowledge/kind-stems.ts'
import {kindBias, kindWeights, weightedKinds} from '../knowledge/kind-weights.ts'
import {titleNames} from '../knowledge/kind-names.ts'
import type {KindId} from '../knowledge/types.ts'
import {nameKey} from '../text/fold.ts'
import {kindFeatures, type KindEvidence} from './kind-features.ts'
import {kindStems, stemWorth} from './kind-stems.ts'

/** What each kind starts with, and how much each feature and each stem speaks for each, in the order of `weightedKinds`; stems count in steps. */
export interface KindModel {
  readonly bias: readonly number[]
  readonly weights: Readonly<Record<string, readonly number[]>>
  readonly stemStep: number
  readonly stems: ReadonlyMap<string, readonly number[]>
}

/** A kind with how sure it is (0 to 1). */
export interface KindGuess {
  readonly kind: KindId
  readonly confidence: number
}

const learnedStems = new Map(Object.entries(kindStemWeights).map(([stem, letters]) => [stem, [...letters].map(letter => stemLetters.indexOf(letter) - stemLetters.length / 2)]))
const learned: KindModel = {bias: kindBias, weights: kindWeights, stemStep, stems: learnedStems}
/** From this share on a text is left alone, even where a kind has a little more: a wrong warning is worse than a missing one. */
const foreignShare = 0.4
/** The same where no word of the field is said: a talk recorded in turns or many parts are told without one, little else is. */
const untoldShare = 0.2
/** A kind that was not told from the others falls back to `other` only where that is likely at all. */
const doubtShare = 0.15
/** A text of which so much is code explains something; no report does. */
const mostCode = 0.2
/** A kind with a smaller share than this was not told from the others. */
const fewestShare = 0.4
/** A text with hardly a part, stage or principle is a report only where its words leave little doubt: a blog post tells of cases too. */
const littleStructure = 1
const bareShare = 0.8
/** Shorter texts say nothing of their kind. */
const fewestWords = 12
const fewestBareWords = 60
/** Measures of `src/report/kind-features.ts` from which a text is news or a chat. */
const pressTold = 2.6
const chatTold = 0.6
/** Parts, stages and principles that a report shows where no word of the field is said. */
const fewestWithoutField = 4

/**
 * Judges the kind of a text by its words, headings, stages and parts. The weights are learned from the labelled
 * documents; the confidence is the share that the best kind gets of all.
 */
export function guessKind(evidence: KindEvidence, features = kindFeatures(evidence), stems = kindStems(evidence), model: KindModel = learned): KindGuess {
  if (isForeign(evidence, features)) return {kind: 'other', confidence: 0.99}
  const scores = weightedKinds.map(() => 0)
  let found = 0
  for (const stem of stems) {
    const steps = model.stems.get(stem)
    if (!steps) continue
    found++
    addTo(scores, steps, 1)
  }
  const worth = stemWorth(found) * model.stemStep
  for (const [index, score] of scores.entries()) scores[index] = score * worth + (model.bias[index] ?? 0)
  for (const [name, value] of features) addTo(scores, model.weights[name] ?? [], value)
  const top = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - top))
  const sum = powers.reduce((total, power) => total + power, 0)
  const foreign = (powers[weightedKinds.indexOf('other')] ?? 0) / sum
  const doubtful = (foreign >= doubtShare && 1 / sum < fewestShare) || (structureOf(evidence) <= littleStructure && 1 / sum < bareShare)
  const best = doubtful || foreign >= (isTold(evidence, features) ? foreignShare : untoldShare) ? weightedKinds.indexOf('other') : scores.indexOf(top)
  const named = weightedKinds[best] === 'other' ? undefined : namedKind(evidence)
  if (named) return {kind: named, confidence: 0.99}
  return {kind: weightedKinds[best] ?? 'other', confidence: Math.min(0.99, Math.round((powers[best] ?? 0) / sum * 100) / 100)}
}

/** The kind that a text's title names as its first words: nothing else says it as plainly. */
function namedKind({outline, words}: KindEvidence): KindId | undefined {
  const title = outline.title?.heading?.text
  const opening = ` ${(title === undefined ? words.slice(0, 6).map(({text}) => text).join(' ') : nameKey(title))} `
  return (Object.keys(titleNames) as KindId[]).find(kind => titleNames[kind]?.some(name => opening.startsWith(` ${name} `) && !/^\d/.test(opening.slice(name.length + 2))))
}

function addTo(scores: number[], weights: readonly number[], times: number): void {
  for (let index = 0; index < weights.length; index++) scores[index] = (scores[index] ?? 0) + times * (weights[index] ?? 0)
}

/** What no share of words can make a report: code, news, a chat, a note. */
function isForeign(evidence: KindEvidence, features: ReadonlyMap<string, number>): boolean {
  // News is known by its dateline and its quotations, whatever it tells of stages; a chat by its slang.
  const bare = structureOf(evidence) === 0
  const news = (features.get('press') ?? 0) >= pressTold
  const chat = bare && (features.get('chatty') ?? 0) >= chatTold && !features.has('dialogue') && !features.has('words process-recording')
  // A few words without any part, stage or principle are a note, a slide, a message in the news.
  return news || chat || evidence.words.length < (bare ? fewestBareWords : fewestWords) || codeShare(evidence) >= mostCode
}

/** Whether something says that the text is of this field. */
function isTold(evidence: KindEvidence, features: ReadonlyMap<string, number>): boolean {
  return features.has('words field') || features.has('words process-recording') || features.has('dialogue') || structureOf(evidence) >= fewestWithoutField
}

/** How many parts, stages and principles a text shows. */
function structureOf({parts, spots, principles}: KindEvidence): number {
  return parts.size + new Set(spots.map(spot => spot.stage)).size + principles
}

/** How much of the text stands in fenced or indented code. */
function codeShare({text, outline}: KindEvidence): number {
  if (!text.includes('```') && !text.includes('~~~')) return 0
  if (!/^\s{0,3}(?:```|~~~)/mu.test(text)) return 0
  const code = [outline.root, ...outline.sections].flatMap(section => section.blocks).filter(block => block.node.type === 'code')
  return code.reduce((sum, {range}) => sum + range.end - range.start, 0) / Math.max(text.length, 1)
}
