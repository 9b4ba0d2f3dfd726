/** What in a paragraph makes the parser look back or ahead. */
export interface InlineLoad {
  /** Runs of `*`, `_` or `~` that could open or close something; a longer one counts more, up to three times. */
  readonly marks: number
  /** Closing square brackets. */
  readonly brackets: number
  /** Characters looked through in vain for what an opener needs, over all openers. */
  readonly opened: number
}

/** Openers that are looked for in running text, and what closes them. */
const closers = {'<!--': '-->', '<?': '?>', '<![CDATA[': ']]>', '<!': '>', '](': ')'} as const

type Opener = keyof typeof closers

/** `***` opens two things; longer runs are hardly any dearer. */
const mostOfRun = 3

/** Counts paragraph after paragraph of one text; the ranges have to come in order. */
export function scanInline(text: string): (start: number, end: number) => InlineLoad {
  // Where each closer stands next: looked up once for all openers before it, so that this scan itself stays linear.
  const known = new Map<string, number>()
  const next = (what: string, at: number): number => {
    let found = known.get(what) ?? -1
    if (found < at) {
      found = text.indexOf(what, at)
      if (found < 0) found = text.length
      known.set(what, found)
    }
    return found
  }
  const distance = (opener: Opener, at: number, end: number): number => Math.min(next(closers[opener], at), end) - at

  return (start, end) => {
    let marks = 0
    let brackets = 0
    let opened = 0
    const ticks: {readonly at: number, readonly opens: number, readonly closes: number}[] = []
    for (let at = start; at < end; at++) {
      const code = text[at]
      if (code === '\\' && text[at + 1] !== '`') at++
      else if (code === '`' || code === '\\') {
        const escaped = code === '\\' ? 1 : 0
        let last = at + escaped
        while (last < end && text[last] === '`') last++
        // Behind a backslash the first backtick opens nothing, but closes what is open.
        ticks.push({at, opens: last - at - 2 * escaped, closes: last - at - escaped})
        at = last - 1
      } else if (code === '*' || code === '_' || code === '~') {
        let last = at
        while (last + 1 < end && text[last + 1] === code) last++
        if (isMark(code, text[at - 1], text[last + 1])) marks += Math.min(last + 1 - at, mostOfRun)
        at = last
      } else if (code === ']') {
        brackets++
        if (text[at + 1] === '(') opened += distance('](', at, end)
        // A definition looks for the end of a title in round brackets, if one begins before the next definition.
        else if (text[at + 1] === ':' && next('(', at) < next(']:', at + 1)) opened += distance('](', at, end)
      } else if (code === '<') {
        const opener = openerAt(text, at)
        if (opener) opened += distance(opener, at, end)
      }
    }
    const closing = new Set<number>()
    for (const {at, opens, closes} of ticks.toReversed()) {
      if (opens > 0 && !closing.has(opens)) opened += end - at
      closing.add(closes)
    }
    return {marks, brackets, opened}
  }
}

function openerAt(text: string, at: number): Opener | undefined {
  if (text[at + 1] === '?') return '<?'
  if (text[at + 1] !== '!') return undefined
  if (text.startsWith('--', at + 2)) return '<!--'
  return text.startsWith('[CDATA[', at + 2) ? '<![CDATA[' : '<!'
}

/** A run between spaces, such as a line to fill in, is plain text to the parser; so are underscores within a word. */
function isMark(mark: string, before: string | undefined, after: string | undefined): boolean {
  if (isGap(before) && isGap(after)) return false
  return mark !== '_' || !isWordlike(before) || !isWordlike(after)
}

function isGap(letter: string | undefined): boolean {
  return letter === undefined || /\s/.test(letter)
}

function isWordlike(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter)
}
