import leven from 'leven'
import {nameKey} from './fold.ts'

/** How near a written name came to a known one. */
export interface NameMatch<Target> {
  readonly target: Target
  /** The known name, folded. */
  readonly name: string
  /** `exact`: as known; `misspelt`: a known wrong spelling or near enough to be one. */
  readonly how: 'exact' | 'misspelt'
}

/** A table of names that finds what a written name means. */
export interface NameTable<Target> {
  /** Exact names first, then known misspellings, then names one or two letters away. */
  find(key: string): readonly NameMatch<Target>[]
  readonly longest: number
}

/** A name with what it means. */
export interface Name<Target> {
  readonly text: string
  readonly target: Target
  readonly misspelling?: boolean
}

/**
 * Builds a name table. `known` are words that are right in themselves, so that they are never taken for a misspelling of
 * a neighbour ("contact" is no misspelt "contract").
 */
export function nameTable<Target>(names: readonly Name<Target>[], known: ReadonlySet<string> = new Set()): NameTable<Target> {
  const byKey = new Map<string, NameMatch<Target>[]>()
  let longest = 0
  for (const {text, target, misspelling} of names) {
    const key = nameKey(text)
    if (!key) continue
    longest = Math.max(longest, key.split(' ').length)
    const row = byKey.get(key) ?? []
    if (!row.some(match => match.target === target)) row.push({target, name: key, how: misspelling ? 'misspelt' : 'exact'})
    byKey.set(key, row)
  }
  const glued = new Map<string, string>()
  const byShape = new Map<string, string[]>()
  for (const [key, row] of byKey) {
    if (row.some(match => match.how === 'exact')) {
      glued.set(key.replaceAll(' ', ''), key)
      if (tolerance(key.length) === 0) continue
      const shape = shapeOf(key, key.length)
      const list = byShape.get(shape) ?? []
      list.push(key)
      byShape.set(shape, list)
    }
  }
  const cache = new Map<string, readonly NameMatch<Target>[]>()
  const search = (key: string): readonly NameMatch<Target>[] => {
    const direct = byKey.get(key)
    if (direct) return direct
    const together = glued.get(key.replaceAll(' ', ''))
    if (together !== undefined && together.length >= 7) return byKey.get(together) ?? []
    if (known.has(key)) return []
    const allowed = tolerance(key.length)
    if (allowed === 0) return []
    let best = allowed + 1
    let nearest: string[] = []
    for (let length = key.length - allowed; length <= key.length + allowed; length++) {
      for (const candidate of byShape.get(shapeOf(key, length)) ?? []) {
        const distance = leven(key, candidate)
        if (distance > Math.min(allowed, tolerance(candidate.length)) || distance > best || !eachWordNear(key, candidate, known)) continue
        if (distance < best) nearest = []
        best = distance
        nearest.push(candidate)
      }
    }
    return nearest.flatMap(name => byKey.get(name) ?? []).filter(match => match.how === 'exact').map(match => ({...match, how: 'misspelt' as const}))
  }
  return {
    longest,
    find(key) {
      const cached = cache.get(key)
      if (cached) return cached
      const result = search(key)
      if (cache.size < 5000) cache.set(key, result)
      return result
    },
  }
}

/** What a misspelt name shares with the right one: its first letter and its number of words; with the length looked for. */
function shapeOf(key: string, length: number): string {
  let words = 1
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words++
  return `${key[0] ?? ''}${words} ${length}`
}

/** Letters that may differ in a name of this length. Short words are never guessed. */
function tolerance(length: number): number {
  if (length < 7) return 0
  return length < 10 ? 1 : 2
}

/** In a name of several words each word must be near its counterpart, so that no short word is exchanged for another. */
function eachWordNear(a: string, b: string, known: ReadonlySet<string>): boolean {
  const left = a.split(' ')
  const right = b.split(' ')
  if (left.length === 1 && right.length === 1) return true
  if (left.length !== right.length) return false
  return left.every((word, index) => {
    const other = right[index] ?? ''
    return word === other || (word.length >= 6 && !known.has(word) && leven(word, other) <= (Math.max(word.length, other.length) >= 10 ? 2 : 1))
  })
}
