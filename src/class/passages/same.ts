import {templateShingles} from './own-words.ts'
import {shingleAt, type ComparedWords} from './word-places.ts'

/** A stretch of two submissions, as indices of words: `from` counted in, `to` not. */
export interface SharedStretch {
  readonly a: number
  readonly b: number
  readonly aFrom: number
  readonly aTo: number
  readonly bFrom: number
  readonly bTo: number
}

/** The words of a fingerprint, and of how many neighbouring ones only the smallest is kept. */
const size = 7
const window = 4

/**
 * Stretches of at least `least` words that stand in two submissions word by word. Fingerprints are winnowed (Schleimer,
 * Wilkerson and Aiken 2003): nothing of `size + window - 1` words escapes, at a quarter of the memory. What more than
 * `commonest` submissions have is taken for a text that was given out. Each submission is held against the first one that
 * shares the words, so that a text which thirty have costs thirty comparisons. In steps, between which others have their turn.
 */
export function* sameStretches(submissions: readonly ComparedWords[], least: number, commonest: number): Generator<void, readonly SharedStretch[], void> {
  const {keys, docs, places} = yield* fingerprints(submissions)
  let compared = 0
  const found: SharedStretch[] = []
  const known = new Set<string>()
  for (let from = 0; from < keys.length;) {
    let to = from + 1
    while (to < keys.length && keyOf(keys[to]!) === keyOf(keys[from]!)) to++
    const members = [...keys.subarray(from, to)].map(key => key % slots)
    from = to
    if (members.length < 2) continue
    const spread = new Set(members.map(at => docs[at]))
    if (spread.size < 2 || spread.size > commonest) continue
    if (++compared % stepOfGroups === 0) yield
    const first = members[0]!
    for (const other of members.slice(1)) {
      if (docs[other] === docs[first]) continue
      const stretch = extended(submissions, docs[first]!, docs[other]!, places[first]!, places[other]!)
      if (!stretch || stretch.aTo - stretch.aFrom < least) continue
      // Each pair of places lies in one stretch only; its start tells it from all others.
      const key = [stretch.a, stretch.b, stretch.aFrom, stretch.bFrom].join(' ')
      if (known.has(key)) continue
      known.add(key)
      found.push(stretch)
    }
  }
  return found
}

/** Fingerprints and their places share one float: 28 bits of hash above 25 of index; equal ones are looked at word by word anyway. */
const slots = 2 ** 25
/** So many groups of equal fingerprints are looked at in one step: some milliseconds. */
const stepOfGroups = 500
const keyOf = (key: number): number => Math.floor(key / slots)

function* fingerprints(submissions: readonly ComparedWords[]): Generator<void, {readonly keys: Float64Array, readonly docs: Uint32Array, readonly places: Uint32Array}, void> {
  const templates = templateShingles(size)
  const most = Math.min(slots, submissions.reduce((sum, {hashes}) => sum + hashes.length, 0))
  const keys = new Float64Array(most)
  const docs = new Uint32Array(most)
  const places = new Uint32Array(most)
  let count = 0
  for (const [doc, {hashes}] of submissions.entries()) {
    yield
    let last = -1
    const near: number[] = []
    for (let at = 0; at + size <= hashes.length; at++) {
      near.push(shingleAt(hashes, at, size))
      if (near.length > window) near.shift()
      if (near.length < window && at + size < hashes.length) continue
      let least = 0
      for (let next = 1; next < near.length; next++) if (near[next]! <= near[least]!) least = next
      const place = at - near.length + 1 + least
      if (place === last || count === most || templates.has(near[least]!)) continue
      last = place
      keys[count] = (near[least]! >>> 4) * slots + count
      docs[count] = doc
      places[count] = place
      count++
    }
  }
  return {keys: keys.subarray(0, count).sort(), docs, places}
}

/** The longest stretch around two equal words; undefined where only their fingerprints are equal. */
function extended(submissions: readonly ComparedWords[], a: number, b: number, aAt: number, bAt: number): SharedStretch | undefined {
  const [left, right] = [submissions[a]!.hashes, submissions[b]!.hashes]
  for (let next = 0; next < size; next++) if (left[aAt + next] !== right[bAt + next]) return undefined
  let [aFrom, bFrom, aTo, bTo] = [aAt, bAt, aAt + size, bAt + size]
  while (aFrom > 0 && bFrom > 0 && left[aFrom - 1] === right[bFrom - 1]) [aFrom, bFrom] = [aFrom - 1, bFrom - 1]
  while (aTo < left.length && bTo < right.length && left[aTo] === right[bTo]) [aTo, bTo] = [aTo + 1, bTo + 1]
  return {a, b, aFrom, aTo, bFrom, bTo}
}
