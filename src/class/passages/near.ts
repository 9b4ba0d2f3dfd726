import {templateShingles} from './own-words.ts'
import {mixed, shingleAt, type ComparedWords} from './word-places.ts'
import type {SharedStretch} from './same.ts'

/** A paragraph of one submission that is much like one of another. */
export interface NearStretch extends SharedStretch {
  /** Pairs of words that both have, of all that either has: 1 is the same. */
  readonly likeness: number
}

/** Two words in a row survive more changes than three, and still tell texts apart. */
const size = 2
const bands = 16
const rows = 3
/** Paragraphs with fewer words say the same thing in the same words by chance. */
const shortest = 25
const leastLikeness = 0.45
/** So many paragraphs are sketched or compared in one step: some milliseconds. */
const stepOfParagraphs = 40

/**
 * Paragraphs that say nearly the same in changed words: pairs of words in sets, sketched by MinHash (Broder 1997) and met
 * in bands, then compared as they are. `commonest` and steps as for equal stretches.
 */
export function* nearStretches(submissions: readonly ComparedWords[], commonest: number): Generator<void, readonly NearStretch[], void> {
  const templates = templateShingles(size)
  const paragraphs = submissions.flatMap((one, doc) => paragraphsOf(one, doc))
  const buckets = new Map<number, number[]>()
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at % stepOfParagraphs === 0) yield
    for (const key of bandsOf(pairsOf(submissions, paragraph, templates))) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(at)
      else buckets.set(key, [at])
    }
  }
  const met = new Map<string, readonly [number, number]>()
  for (const bucket of buckets.values()) {
    const [first, ...others] = bucket
    if (others.length === 0 || new Set(bucket.map(at => paragraphs[at]!.doc)).size > commonest) continue
    for (const other of others) if (paragraphs[first!]!.doc !== paragraphs[other]!.doc) met.set(`${first} ${other}`, [first!, other])
  }
  const found: NearStretch[] = []
  for (const [at, [left, right]] of [...met.values()].entries()) {
    if (at % stepOfParagraphs === 0) yield
    const [a, b] = [paragraphs[left]!, paragraphs[right]!]
    const likeness = likenessOf(pairsOf(submissions, a, templates), pairsOf(submissions, b, templates))
    if (likeness >= leastLikeness) found.push({a: a.doc, b: b.doc, aFrom: a.from, aTo: a.to, bFrom: b.from, bTo: b.to, likeness})
  }
  return found
}

interface Paragraph { readonly doc: number, readonly from: number, readonly to: number }

function paragraphsOf({paragraphs, hashes}: ComparedWords, doc: number): readonly Paragraph[] {
  return [...paragraphs].map((from, at) => ({doc, from, to: paragraphs[at + 1] ?? hashes.length})).filter(({from, to}) => to - from >= shortest)
}

function pairsOf(submissions: readonly ComparedWords[], {doc, from, to}: Paragraph, templates: ReadonlySet<number>): ReadonlySet<number> {
  const {hashes} = submissions[doc]!
  const pairs = new Set<number>()
  for (let at = from; at + size <= to; at++) {
    const pair = shingleAt(hashes, at, size)
    if (!templates.has(pair)) pairs.add(pair)
  }
  return pairs
}

/** A key for each band of the sketch: texts that share one are looked at closely. */
function bandsOf(pairs: ReadonlySet<number>): readonly number[] {
  const sketch = new Uint32Array(bands * rows).fill(0xFFFFFFFF)
  for (const pair of pairs) {
    for (let row = 0; row < sketch.length; row++) {
      const value = mixed(pair ^ Math.imul(row + 1, 0x9E3779B1))
      if (value < sketch[row]!) sketch[row] = value
    }
  }
  return Array.from({length: bands}, (_, band) => shingleAt(sketch, band * rows, rows) * bands + band)
}

function likenessOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const pair of a) if (b.has(pair)) both++
  return both / Math.max(1, a.size + b.size - both)
}
