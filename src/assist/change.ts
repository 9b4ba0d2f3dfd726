import type {Edit} from '../lint/finding.ts'

/**
 * Edits that turn one text into another and leave alone the lines that both have, so that cursors, folds and marks of the
 * editor stay where they are. Lines that occur once in both texts hold the two together.
 */
export function changesBetween(before: string, after: string): readonly Edit[] {
  const old = linesOf(before)
  const now = linesOf(after)
  const oldStarts = startsOf(old)
  const edits: Edit[] = []
  let left = 0
  let right = 0
  for (const [i, j] of [...anchors(old, now), [old.length, now.length] as const]) {
    const skip = sharedAhead(old.slice(left, i), now.slice(right, j))
    const keep = sharedAhead(old.slice(left + skip, i).reverse(), now.slice(right + skip, j).reverse())
    const range = {start: oldStarts[left + skip]!, end: oldStarts[i - keep]!}
    const text = now.slice(right + skip, j - keep).join('')
    if (range.start < range.end || text !== '') edits.push({range, text})
    left = i
    right = j
  }
  return edits
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []
}

/** Where each line starts, and behind them where the text ends. */
function startsOf(lines: readonly string[]): readonly number[] {
  const starts = [0]
  for (const line of lines) starts.push(starts.at(-1)! + line.length)
  return starts
}

/** Pairs of places of lines that occur once in both, in the order of both: the longest such row. */
function anchors(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  const places = uniquePlaces(now)
  const pairs = [...uniquePlaces(old)].flatMap(([line, i]) => {
    const j = places.get(line)
    return j === undefined ? [] : [[i, j] as const]
  })
  const tails: number[] = []
  const previous: number[] = []
  pairs.forEach(([, j], at) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tails[middle]!]![1] < j) low = middle + 1
      else high = middle
    }
    previous[at] = low > 0 ? tails[low - 1]! : -1
    tails[low] = at
  })
  const row: (readonly [number, number])[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) row.push(pairs[at]!)
  return row.reverse()
}

function uniquePlaces(lines: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  lines.forEach((line, at) => places.set(line, places.has(line) ? -1 : at))
  for (const [line, at] of places) if (at < 0) places.delete(line)
  return places
}

function sharedAhead(a: readonly string[], b: readonly string[]): number {
  let count = 0
  while (count < a.length && count < b.length && a[count] === b[count]) count++
  return count
}
