/**
 * A short sign of bytes or of a text, the same only for the same content: two mixed 32-bit lanes (after cyrb53, by bryc,
 * public domain) and the length. For telling copies apart, not for secrets.
 */
export function digestOf(content: Uint8Array | string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  const {length} = content
  const isText = typeof content === 'string'
  for (let at = 0; at < length; at++) {
    const unit = isText ? content.charCodeAt(at) : content[at]!
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return [low, high, length].map(value => (value >>> 0).toString(36)).join('-')
}
