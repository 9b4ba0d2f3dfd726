/** Why a pattern of file names cannot be used. */
export type GlobFault = 'empty' | 'open-brace' | 'open-bracket' | 'backslash' | 'above' | 'long'

/** A pattern of file names, ready to be compared; or what is wrong with it. */
export type Glob = {readonly matches: (path: string) => boolean} | {readonly fault: GlobFault}

/** In UTF-16 units; and the most alternatives that `{a,b}` may multiply to. */
const longest = 300
const mostAlternatives = 64

/**
 * Reads a pattern for paths below a folder, parted by `/`: `*` and `?` stay within a name, `**` crosses folders, `[abc]`
 * is one of these letters, `{a,b}` one of these words. Letter case does not matter, as on many file systems. Comparing
 * takes no more than the product of both lengths, whatever the pattern.
 */
export function readGlob(pattern: string): Glob {
  const fault = faultOf(pattern)
  if (fault) return {fault}
  const alternatives = spread(pattern.replace(/^\.\//u, '').toLowerCase())
  if (!alternatives) return {fault: 'long'}
  const readings = alternatives.map(one => one.split('/'))
  return {
    matches: path => {
      const names = path.toLowerCase().split('/')
      return readings.some(parts => matchesFolders(parts, names))
    },
  }
}

function faultOf(pattern: string): GlobFault | undefined {
  if (pattern.trim() === '') return 'empty'
  if (pattern.length > longest) return 'long'
  if (pattern.includes('\\')) return 'backslash'
  if (/^(?:\/|[a-z]:|\.\.(?:\/|$))|\/\.\.(?:\/|$)/iu.test(pattern)) return 'above'
  if (count(pattern, '{') !== count(pattern, '}')) return 'open-brace'
  return count(pattern, '[') === count(pattern, ']') ? undefined : 'open-bracket'
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1
}

/** Writes out `{a,b}` from the inside; undefined where that would become too many. */
function spread(pattern: string): readonly string[] | undefined {
  let open = [pattern]
  for (;;) {
    const next = open.flatMap(one => {
      const inner = /\{([^{}]*)\}/u.exec(one)
      return inner ? (inner[1] ?? '').split(',').map(word => one.slice(0, inner.index) + word + one.slice(inner.index + inner[0].length)) : [one]
    })
    if (next.length > mostAlternatives) return undefined
    if (next.every((one, at) => one === open[at])) return next
    open = next
  }
}

/** Compares folder by folder; behind a `**` only the last place to go on from has to be remembered. */
function matchesFolders(parts: readonly string[], names: readonly string[]): boolean {
  return matchesRow(parts, names, part => part === '**', matchesName)
}

function matchesName(part: string, name: string): boolean {
  return matchesRow(lettersOf(part), [...name], letter => letter === '*', (letter, other) =>
    letter === '?' || letter === other || (letter.length > 1 && isOneOf(letter, other)))
}

/** The letters of a pattern, `[abc]` being one. */
function lettersOf(part: string): readonly string[] {
  return part.match(/\[[^\]]+\]|[\s\S]/gu) ?? []
}

function isOneOf(set: string, letter: string): boolean {
  const inside = set.slice(1, -1)
  const not = /^[!^]/u.test(inside)
  const listed = [...inside.matchAll(/([\s\S])-([\s\S])|([\s\S])/gu)].some(([, from, to, one]) =>
    one === undefined ? letter >= (from ?? '') && letter <= (to ?? '') : letter === one)
  return listed !== not
}

/** The usual walk with one way back: where what follows a wildcard fails, the wildcard takes one more. */
function matchesRow(pattern: readonly string[], row: readonly string[], isWild: (part: string) => boolean, same: (part: string, item: string) => boolean): boolean {
  let at = 0
  let place = 0
  let wild = -1
  let resume = 0
  while (place < row.length) {
    const part = pattern[at]
    if (part !== undefined && isWild(part)) {
      wild = at++
      resume = place
    } else if (part !== undefined && same(part, row[place] ?? '')) {
      at++
      place++
    } else if (wild >= 0) {
      at = wild + 1
      place = ++resume
    } else return false
  }
  while (at < pattern.length && isWild(pattern[at] ?? '')) at++
  return at === pattern.length
}
