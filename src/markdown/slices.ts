/** A slice may end before a line that begins with a letter or a `#` behind an empty line: nothing but a fence or a block of HTML goes on over it. */
const border = /(?:\n|\r(?!\n))[ \t]*(?:\n|\r\n?)(?=[\p{L}#])/gu
const fenceOpens = /^---[ \t]*(?=[\n\r])/u
const fenceCloses = /[\n\r]---[ \t]*(?=[\n\r]|$)/u
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
  const matterEnd = text.startsWith('---', start) ? endOfFrontMatter(text, start) : start
  // A parser that looks for the end of front matter sees no list or quote on its way, to the end of the text.
  if (matterEnd === undefined) return [text.length]
  for (const found of text.matchAll(border)) {
    const end = found.index + found[0].length
    if (found.index < matterEnd || end - from < least) continue
    ends.push(end)
    from = end
  }
  return [...ends, text.length]
}

/** Behind the fence that closes front matter; undefined where there is none. */
function endOfFrontMatter(text: string, start: number): number | undefined {
  const opened = fenceOpens.exec(text.slice(start, start + 200))
  if (!opened) return undefined
  const behind = start + opened[0].length
  const closed = fenceCloses.exec(text.slice(behind))
  return closed ? behind + closed.index + closed[0].length : undefined
}
