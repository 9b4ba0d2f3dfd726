import {overlaps, type Range} from '../../text/range.ts'

/** Those of many things in document order that a range touches. */
export function touching<Thing>(things: readonly Thing[], range: Range, placeOf: (thing: Thing) => Range): readonly Thing[] {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(things[middle]!).start < range.start) low = middle + 1
    else high = middle
  }
  // What begins before the range may reach into it: things that hold others stand close by.
  let first = low
  while (first > 0 && low - first < 40) first--
  const found: Thing[] = []
  for (let at = first; at < things.length; at++) {
    const place = placeOf(things[at]!)
    if (place.start >= range.end) break
    if (overlaps(place, range)) found.push(things[at]!)
  }
  return found
}
