/** Something with its rank in the expected order; equal ranks may stand in any order. */
export interface Ranked<Item> {
  readonly item: Item
  readonly rank: number
}

/** What stands out of order, and the neighbour that shows it. */
export interface Misplaced<Item> {
  readonly item: Item
  readonly other: Item
  /** Where the item stands now; it is expected on the other side. */
  readonly stands: 'before' | 'after'
}

/** The fewest items that have to move so that the ranks never fall; of equal choices the one that stands too early moves. */
export function misplaced<Item>(sequence: readonly Ranked<Item>[]): readonly Misplaced<Item>[] {
  const kept = longestRising(sequence)
  return sequence.flatMap(({item, rank}, at): readonly Misplaced<Item>[] => {
    if (kept.has(at)) return []
    const later = sequence.findLastIndex((other, index) => kept.has(index) && index > at && other.rank < rank)
    if (later >= 0) return [{item, other: sequence[later]!.item, stands: 'before'}]
    const earlier = sequence.findIndex((other, index) => kept.has(index) && index < at && other.rank > rank)
    return earlier >= 0 ? [{item, other: sequence[earlier]!.item, stands: 'after'}] : []
  })
}

function longestRising<Item>(sequence: readonly Ranked<Item>[]): ReadonlySet<number> {
  const best: {length: number, sum: number, from: number}[] = []
  sequence.forEach(({rank}, at) => {
    let chosen = {length: 1, sum: rank, from: -1}
    for (let before = 0; before < at; before++) {
      if (sequence[before]!.rank > rank) continue
      const length = best[before]!.length + 1
      const sum = best[before]!.sum + rank
      // Of two equally long choices the lower ranks stay: what comes too early is then what moves.
      if (length > chosen.length || (length === chosen.length && sum < chosen.sum)) chosen = {length, sum, from: before}
    }
    best.push(chosen)
  })
  let at = -1
  best.forEach((one, index) => {
    const champion = best[at]
    if (!champion || one.length > champion.length || (one.length === champion.length && one.sum < champion.sum)) at = index
  })
  const kept = new Set<number>()
  for (; at >= 0; at = best[at]!.from) kept.add(at)
  return kept
}
