/**
 * Where the characters of a clean text stand in the report: pairs of an offset in the clean text and its place, one pair for every stretch of
 * characters that stand side by side in both. Most paragraphs are one stretch.
 */
export type Places = readonly number[]

/** The place of one character, or of the end of the text. */
export function placeAt(places: Places, at: number): number {
  let low = 0
  let high = places.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((places[2 * middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return (places[2 * low + 1] ?? 0) + at - (places[2 * low] ?? 0)
}

/** Says of a clean text of this length that its next character stands at this place. */
export function putPlace(places: number[], length: number, place: number): void {
  const last = places.length - 2
  if (last >= 0 && (places[last + 1] ?? 0) + length - (places[last] ?? 0) === place) return
  places.push(length, place)
}

/** The places of a text with one more character at `at`, which stands where the next one does. */
export function placesWithInsert(places: Places, at: number): Places {
  const place = placeAt(places, at)
  const moved: number[] = []
  for (let index = 0; index < places.length; index += 2) if ((places[index] ?? 0) < at) moved.push(places[index] ?? 0, places[index + 1] ?? 0)
  moved.push(at, place, at + 1, place)
  for (let index = 0; index < places.length; index += 2) if ((places[index] ?? 0) > at) moved.push((places[index] ?? 0) + 1, places[index + 1] ?? 0)
  return moved
}
