import {plainOnly} from './plain/runs.ts'

/** A slice may end before a line that begins with a letter, a `#` or a `|` behind an empty line: nothing but a fence or a block of HTML goes on over it. */
const border = /(?:\n|\r(?!\n))[ \t]*(?:\n|\r\n?)(?=[\p{L}#|])/gu
/** What the line below a table's head cannot do without. */
const tableSign = /\||:-|-:/u
const fenceOpens = /^---[ \t]*(?=[\n\r])/u
const fenceCloses = /[\n\r]---[ \t]*(?=[\n\r]|$)/u
/** In UTF-16 units: each slice costs the parser a start of its own, and much longer ones more than in proportion. */
const usual = 4_000
/** In UTF-16 units: a stretch without tables that is parsed by itself saves more than the start costs. */
const worthItsOwn = 1_000

/** Whether a text may hold a table; a parser that looks for none is a quarter sooner. */
export function mayHoldTable(text: string): boolean {
  return tableSign.test(text)
}

/**
 * Where the slices of a text end that can be parsed by themselves, in UTF-16 units, the last at the text's end. Before each
 * end stands an empty line, behind it a line that continues no list, quote, table or note; front matter is never cut.
 * Slices that may hold tables are parted from longer ones that do not, however short they are.
 */
export function sliceEnds(text: string, least = usual): number[] {
  const matterEnd = bodyStart(text)
  // A parser that looks for the end of front matter sees no list or quote on its way, to the end of the text.
  if (matterEnd === undefined) return [text.length]
  const borders = [...Array.from(text.matchAll(border)).filter(({index}) => index >= matterEnd).map(({0: found, index}) => index + found.length), text.length]
  const withTables = nearTables(text, borders, Math.min(worthItsOwn, least))
  const ends: number[] = []
  for (const [at, end] of borders.entries()) {
    const length = end - (ends.at(-1) ?? 0)
    // Where headings part, slices behind a change soon end again where they did before it.
    if (withTables[at] !== withTables[at + 1] || length >= least * 2 || (length >= least && text[end] === '#')) ends.push(end)
  }
  return ends
}

/** For each stretch between two borders, whether it is to be parsed with tables: it may hold one, or lies between such in a run too short to be `worth` parting. */
function nearTables(text: string, borders: readonly number[], worth: number): boolean[] {
  const tables = borders.map((end, at) => {
    const stretch = text.slice(borders[at - 1] ?? 0, end)
    return mayHoldTable(stretch) && !plainOnly(stretch)
  })
  let from = 0
  for (const [at, end] of borders.entries()) {
    if (tables[at]) continue
    if (tables[at - 1] ?? true) from = borders[at - 1] ?? 0
    if ((tables[at + 1] ?? true) && end - from < worth) for (let short = at; short >= 0 && (borders[short - 1] ?? 0) >= from; short--) tables[short] = true
  }
  return tables
}

/** Where a text's own words may begin, in UTF-16 units; undefined where front matter opens and is not closed. */
export function bodyStart(text: string): number | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  return text.startsWith('---', start) ? endOfFrontMatter(text, start) : start
}

/** Behind the fence that closes front matter; undefined where there is none. */
function endOfFrontMatter(text: string, start: number): number | undefined {
  const opened = fenceOpens.exec(text.slice(start, start + 200))
  if (!opened) return undefined
  const behind = start + opened[0].length
  const closed = fenceCloses.exec(text.slice(behind))
  return closed ? behind + closed.index + closed[0].length : undefined
}
