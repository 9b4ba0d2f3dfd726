import {kindBias, kindWeights, weightedKinds} from '../knowledge/kind-weights.ts'
import type {KindId} from '../knowledge/types.ts'
import {kindFeatures, type KindEvidence} from './kind-features.ts'

/** A kind with how sure it is (0 to 1). */
export interface KindGuess {
  readonly kind: KindId
  readonly confidence: number
}

/** Shorter texts say nothing of their kind. */
const fewestWords = 12

/**
 * Judges the kind of a text by its words, headings, stages and parts. The weights are learned from the labelled
 * documents; the confidence is the share that the best kind gets of all.
 */
export function guessKind(evidence: KindEvidence): KindGuess {
  const features = kindFeatures(evidence)
  // Without a word of the field, a stage or a principle nothing makes a text a social-work report.
  const ours = (features.get('words field') ?? 0) > 0 || (features.get('stages') ?? 0) > 0 || (features.get('principles') ?? 0) > 0
  if (!ours || evidence.words.length < fewestWords) return {kind: 'other', confidence: 0.99}
  const scores = weightedKinds.map((_, index) => {
    let sum = kindBias[index] ?? 0
    for (const [name, value] of features) sum += value * (kindWeights[name]?.[index] ?? 0)
    return sum
  })
  const top = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - top))
  const share = 1 / powers.reduce((total, power) => total + power, 0)
  return {kind: weightedKinds[scores.indexOf(top)] ?? 'other', confidence: Math.min(0.99, Math.round(share * 100) / 100)}
}
