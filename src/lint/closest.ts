import leven from 'leven'

/** The name that a word is most likely a typing error of: near to exactly one, and not short enough to be near by chance. */
export function closest(word: string, names: readonly string[]): string | undefined {
  const limit = word.length < 5 ? 1 : word.length < 9 ? 2 : 3
  const near = [...new Set(names)].map(name => ({name, distance: leven(word.toLowerCase(), name, {maxDistance: limit + 1})}))
    .filter(({distance}) => distance > 0 && distance <= limit)
    .sort((a, b) => a.distance - b.distance)
  const [first, second] = near
  return first && first.distance !== second?.distance ? first.name : undefined
}
