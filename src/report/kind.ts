import {kindBias, kindWeights, weightedKinds} from '../knowledge/kind-weights.ts'
import type {KindId} from '../knowledge/types.ts'
import {kindFeatures, type KindEvidence} from './kind-features.ts'

/** What each kind starts with, and how much each feature speaks for each, in the order of `weightedKinds`. */
export interface KindModel {
  readonly bias: readonly number[]
  readonly weights: Readonly<Record<string, readonly number[]>>
}

/** A kind with how sure it is (0 to 1). */
export interface KindGuess {
  readonly kind: KindId
  readonly confidence: number
}

const learned: KindModel = {bias: kindBias, weights: kindWeights}
/** From this share on a text is left alone, even where a kind has a little more: a wrong warning is worse than a missing one. */
const foreignShare = 0.4
/** The same for a text that shows no part, stage or principle: nothing but its words speaks for a report. */
const bareShare = 0.25
/** A kind that was not told from the others falls back to `other` only where that is likely at all. */
const doubtShare = 0.15
/** A text of which so much is code explains something; no report does. */
const mostCode = 0.2
/** A kind with a smaller share than this was not told from the others. */
const fewestShare = 0.4
/** Shorter texts say nothing of their kind. */
const fewestWords = 12
const fewestBareWords = 60
/** Measures of `src/report/kind-features.ts` from which a text is news, a chat, or a story of own work. */
const pressTold = 2.6
const chatTold = 0.6
const storyTold = 1.5
const ownDeedsTold = 1
/** Parts, stages and principles that a report shows where no word of the field is said. */
const fewestWithoutField = 4

/**
 * Judges the kind of a text by its words, headings, stages and parts. The weights are learned from the labelled
 * documents; the confidence is the share that the best kind gets of all.
 */
export function guessKind(evidence: KindEvidence, features = kindFeatures(evidence), model: KindModel = learned): KindGuess {
  if (codeShare(evidence) >= mostCode) return {kind: 'other', confidence: 0.99}
  // News and blog posts name stages too: without a heading, a list of stages told one by one or of principles, or a story
  // of own work with its people and days, a text is no report.
  const story = evidence.spots.length === 0 && (features.get('done') ?? 0) >= storyTold && (features.get('own deeds') ?? 0) >= ownDeedsTold
  const formless = evidence.outline.sections.length === 0 && !features.has('items told') && evidence.principles < 3 && !story
  // Without a word of the field, a stage or a principle nothing makes a text a social-work report.
  const ours = (features.get('words field') ?? 0) > 0 || (features.get('stages') ?? 0) > 0 || (features.get('principles') ?? 0) > 0
  // Nor do a few words without any part, stage or principle: a note, a slide, a message in the news.
  const structure = evidence.parts.size + (new Set(evidence.spots.map(spot => spot.stage)).size) + evidence.principles
  // News is known by its dateline and its quotations, whatever it tells of stages; a chat by its slang.
  const news = (features.get('press') ?? 0) >= pressTold
  const chat = structure === 0 && (features.get('chatty') ?? 0) >= chatTold && !features.has('dialogue')
  const told = (features.get('words field') ?? 0) > 0 || structure >= fewestWithoutField
  if (!ours || formless || !told || news || chat || evidence.words.length < (structure === 0 ? fewestBareWords : fewestWords)) return {kind: 'other', confidence: 0.99}
  const scores = weightedKinds.map((_, index) => {
    let sum = model.bias[index] ?? 0
    for (const [name, value] of features) sum += value * (model.weights[name]?.[index] ?? 0)
    return sum
  })
  const top = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - top))
  const sum = powers.reduce((total, power) => total + power, 0)
  const foreign = (powers[weightedKinds.indexOf('other')] ?? 0) / sum
  const best = foreign >= (structure === 0 ? bareShare : foreignShare) || (foreign >= doubtShare && 1 / sum < fewestShare) ? weightedKinds.indexOf('other') : scores.indexOf(top)
  return {kind: weightedKinds[best] ?? 'other', confidence: Math.min(0.99, Math.round((powers[best] ?? 0) / sum * 100) / 100)}
}

/** How much of the text stands in fenced or indented code. */
function codeShare({text, outline}: KindEvidence): number {
  if (!text.includes('```') && !text.includes('~~~')) return 0
  if (!/^\s{0,3}(?:```|~~~)/mu.test(text)) return 0
  const code = [outline.root, ...outline.sections].flatMap(section => section.blocks).filter(block => block.node.type === 'code')
  return code.reduce((sum, {range}) => sum + range.end - range.start, 0) / Math.max(text.length, 1)
}
