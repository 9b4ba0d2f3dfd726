/** What opens an item in plain text. */
export interface ItemMark {
  /** Items of one kind count together: `a.`, `1)`, a bullet. */
  readonly kind: string
  readonly number: number
  /** As Markdown writes it; undefined for letters, which it does not know. */
  readonly marker: string | undefined
  /** As it stands in the text. */
  readonly label: string
  /** The words behind it in the same line. */
  readonly rest: string
}

const bullet = /^([•·▪●○■□✓➢➤►▹‣◦\uf000-\uf0ff*]|[-–—](?= ))\s*(?=\S|$)/u
const arabic = /^(\(?)(\d{1,2})([.)])(?: (?=\S)|(?=\p{Lu})|$)/u
const letter = /^(\(?)([a-z])([.)])(?: (?=\S)|(?=\p{Lu})|$)/u

/** Reads the mark that a line begins with. */
export function markOf(line: string): ItemMark | undefined {
  const dot = bullet.exec(line)
  if (dot) return {kind: 'bullet', number: 1, marker: '-', label: dot[1] ?? '', rest: line.slice(dot[0].length).trim()}
  const number = arabic.exec(line)
  const found = number ?? letter.exec(line)
  if (!found) return undefined
  const [whole, open = '', value = '', close = ''] = found
  // `(1)` is no marker in Markdown, and neither is `a.`.
  return {
    kind: `${number ? 'arabic' : 'letter'} ${open}${close}`,
    number: number ? Number(value) : value.charCodeAt(0) - 96,
    marker: number && open === '' ? `${value}${close}` : undefined,
    label: `${open}${value}${close}`, rest: line.slice(whole.length).trim(),
  }
}
