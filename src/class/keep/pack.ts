import {stringOf, type Pieces, type Words, type WordSource} from './words.ts'

/** Keys whose values are ids of our own tables, never words of a report. */
const ids: ReadonlySet<string> = new Set(['id', 'rule', 'messageId', 'severity', 'state', 'kind', 'kindFrom', 'need', 'language', 'status', 'stageSet', 'type', 'set', 'level', 'encoding', 'format'])

/** Keys of values all of whose strings are signs of content, made of letters and digits by chance. */
const signs: ReadonlySet<string> = new Set(['content'])

/** Plain values in which every string is told by its pieces; undefined where one cannot be. */
export function pack(value: unknown, source: WordSource): unknown {
  try {
    return packed(value, '', source)
  } catch (error) {
    if (error === untold) return undefined
    throw error
  }
}

/** Thrown where a string cannot be told: nothing of the value is kept then. */
const untold = new Error('A string cannot be told without words of the report.')

function packed(value: unknown, key: string, source: WordSource): unknown {
  if (typeof value === 'string') {
    if (ids.has(key) || signs.has(key)) return value
    const pieces = source.pieces(value)
    if (!pieces) throw untold
    return pieces.length === 0 ? '' : pieces.length === 1 && typeof pieces[0] === 'string' ? pieces[0] : {'=': pieces}
  }
  if (Array.isArray(value)) return value.map(one => packed(one, '', source))
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, packed(one, signs.has(key) ? key : name, source)]))
  return value
}

/**
 * The values that were packed, with the words that the text has at their places; throws where they do not fit it. They are
 * filled in where they stand: whoever parsed them has no other use for them.
 */
export function unpack(value: unknown, text: Words): unknown {
  if (typeof value !== 'object' || value === null) return value
  const pieces = (value as {readonly '='?: Pieces})['=']
  if (pieces) {
    const string = stringOf(pieces, text)
    if (string === undefined) throw new RangeError('Kept values do not fit the text.')
    return string
  }
  const held = value as Record<string, unknown>
  for (const name in held) {
    const inner = held[name]
    if (typeof inner === 'object') held[name] = unpack(inner, text)
  }
  return held
}
