/**
 * Gives findings their ids: the rule and the anchor words, hashed, so that edits elsewhere leave an id alone. Findings
 * that share both get an ordinal in document order.
 */
export function createIdentities(): (rule: string, anchor: string) => string {
  const seen = new Map<string, number>()
  return (rule, anchor) => {
    const base = `${rule}-${hash(`${rule}\u0000${anchor.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()}`)}`
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return count === 1 ? base : `${base}-${count}`
  }
}

/** FNV-1a over UTF-16 units, 32 bits, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    value = Math.imul(value ^ (unit & 0xff), 0x01000193)
    value = Math.imul(value ^ (unit >> 8), 0x01000193)
  }
  return (value >>> 0).toString(36).padStart(7, '0')
}
