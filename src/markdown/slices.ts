/** A slice may end before a line that begins with a letter or a `#` behind an empty line: nothing but a fence or a block of HTML goes on over it. */
const border = /(?:\n|\r(?!\n))[ \t]*(?:\n|\r\n?)(?=[\p{L}#])/gu
const frontMatter = /^---[ \t]*(?:\n|\r\n?)(?:[^\n\r]*(?:\n|\r\n?))*?---[ \t]*(?:\n|\r|$)/u
/** In UTF-16 units: each slice costs the parser a start of its own, and much longer ones more than in proportion. */
const usual = 8_000

/**
 * Where the slices of a text end that can be parsed by themselves, in UTF-16 units, the last at the text's end. Before each
 * end stands an empty line, behind it a line that continues no list, quote, table or note; front matter is never cut.
 */
export function sliceEnds(text: string, least = usual): number[] {
  const ends: number[] = []
  let from = 0
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const matter = text.startsWith('---', start) ? frontMatter.exec(text.slice(start)) : undefined
  // A parser that looks for the end of front matter sees no list or quote on its way, to the end of the text.
  if (matter === null) return [text.length]
  border.lastIndex = start + (matter?.[0].length ?? 0)
  for (let found = border.exec(text); found; found = border.exec(text)) {
    const end = found.index + found[0].length
    if (end - from < least) continue
    ends.push(end)
    from = end
  }
  return [...ends, text.length]
}
