/**
 * Where in a text node's value an offset of the file falls: the parser has taken escapes, entities and the white space
 * around line ends out of it.
 */
export function indexIn(source: string, value: string, offset: number): number {
  if (source.length === value.length || offset <= 0) return Math.min(Math.max(offset, 0), value.length)
  if (offset >= source.length) return value.length
  let at = 0
  let index = 0
  while (at < offset && index < value.length) {
    if (source[at] === value[index] || (source[at] === '\r' && value[index] === '\n')) {
      at++
      index++
    } else if (source[at] === '&' && value[index] !== '&') {
      const end = source.indexOf(';', at)
      at = end < 0 ? at + 1 : end + 1
      index += (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
    } else at++
  }
  return index
}
