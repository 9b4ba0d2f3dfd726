import {fold} from '../text/fold.ts'
import {readCitedNames, type CitedNames} from './citation-names.ts'
import {readGroup, type RawCitation} from './parenthetical.ts'
import {joining, wordKey, words} from './tables.ts'
import {matchesOf} from './matches.ts'
import {wordPatterns} from './word-patterns.ts'

const {yearAlone: inside} = wordPatterns
const several = /^\s?(?:1[5-9]|20)\d{2}[a-z]?(?:\s?[,;&]\s?(?:(?:dan|and)\s)?(?:1[5-9]|20)\d{2}[a-z]?){1,5}\s?$/i
const originalYear = /^\s?((?:1[5-9]|20)\d{2})([a-z])?\s?[,;]?\s(?=(?:di ?)?dalam\s|dikutip\s|(?:sebagaimana|seperti)\sdikutip|(?:as\s)?(?:cited|quoted)\s)/i
const farthest = 16

/** Reads `Name (year)`, where the brackets at `open`…`close` hold the year: the names are looked for before them. */
export function readNarrative(text: string, open: number, close: number): RawCitation[] {
  const content = text.slice(open + 1, close)
  const names = namesBefore(text, open) ?? namesWithOthers(text, open) ?? smallNames(text, open)
  if (!names) return []
  const doubt = names.doubtful ? {onlyIfListed: true as const} : {}
  const one = inside.exec(content)
  if (one?.[1]) {
    const at = open + 1 + content.indexOf(one[1])
    return [{start: names.start, end: close + 1, form: 'narrative', names, year: {value: one[1], start: at, end: at + one[1].length}, suffix: one[2], locator: one[3], mustBeListed: true, ...doubt}]
  }
  // "Boehm (1959, as cited in Zastrow, 2013)"
  const elsewhere = originalYear.exec(content)
  if (elsewhere?.[1]) {
    const at = open + 1 + content.indexOf(elsewhere[1])
    const source = readGroup(text, open + 1 + elsewhere[0].length, close)
    if (source.length > 0) return [{start: names.start, end: at + elsewhere[1].length, form: 'secondary', names, year: {value: elsewhere[1], start: at, end: at + elsewhere[1].length}, suffix: elsewhere[2], locator: undefined, mustBeListed: false}, ...source]
  }
  if (!several.test(content)) return []
  return matchesOf(/((?:1[5-9]|20)\d{2})([a-z])?/g, content).map((match): RawCitation => {
    const at = open + 1 + match.index
    return {start: names.start, end: close + 1, form: 'narrative', names, year: {value: match[1] ?? '', start: at, end: at + 4}, suffix: match[2], locator: undefined, mustBeListed: true, ...doubt}
  })
}

/** "bell hooks (1994)": a writer may write a name small; only the list tells. */
function smallNames(text: string, end: number): CitedNames | undefined {
  const match = /(?:^|\s)(\p{Ll}[\p{L}'’-]{2,24})\s?$/u.exec(text.slice(Math.max(0, end - 60), end))
  if (!match?.[1]) return undefined
  const at = text.lastIndexOf(match[1], end)
  return {names: [{start: at, end: at + match[1].length, text: match[1]}], others: false, start: at, end: at + match[1].length, doubtful: true}
}

const longestOthers = 40
const others = /,?\s(?:dan (?:kawan[- ]kawan|lain[- ]lain)|and others|et alii|et\. al\.?|d\.\s?k\.\s?k\.?|c\.\s?s\.?)\s?$/i

/** "Sheafor dan kawan-kawan (2012)"; whoever was somewhere with colleagues need not be an author: there only the list tells. */
function namesWithOthers(text: string, end: number): CitedNames | undefined {
  const from = Math.max(0, end - longestOthers)
  const before = text.slice(from, end)
  const sure = others.exec(before)
  const found = sure ?? wordPatterns.colleagues.exec(before)
  const names = found && namesBefore(text, from + found.index, true)
  return names ? {...names, others: true, end: from + found.index + found[0].trimEnd().length, doubtful: names.doubtful || !sure} : undefined
}

/** The names that end right before `end`: capital words, initials and what joins them, back to the first word that is none. */
export function namesBefore(text: string, end: number, listed = false): CitedNames | undefined {
  let at = end
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--
  // "Saxena et al.'s (2020) review"
  if (/(?:al|dkk)\.?['’]s$/.test(text.slice(Math.max(0, at - 7), at))) at -= 2
  if (/[.,;:!?)\]"”]/.test(text[at - 1] ?? '') && !/(?:dkk|al)\.$/.test(text.slice(Math.max(0, at - 4), at)) && !/,$/.test(text.slice(0, at)) && !/\p{Lu}\.$/u.test(text.slice(Math.max(0, at - 2), at))) return undefined
  let start = at
  let count = 0
  let joined = listed
  while (start > 0 && count < farthest) {
    const before = /(?:^|(?<=[\s(“"[]))([^\s()“”"[\]]+)\s*$/.exec(text.slice(Math.max(0, start - 48), start))
    const word = before?.[1]
    if (!before || word === undefined) break
    const wordStart = start - before[0].length
    const bare = word.replace(/[,.]+$/, '')
    const key = wordKey(word)
    const link = joining.has(fold(bare)) || /^(?:et|al|etal|dkk)$/.test(key)
    const particle = words.particle.has(key) && /^\p{Ll}/u.test(word)
    const initial = /^(?:\p{Lu}\.-?){1,3},?$/u.test(word)
    const of = /^(?:of|for|the|on|in)$/.test(word)
    if (count > 0 && /[;:!?]$/.test(word)) break
    // A full stop ends the sentence before, unless it closes an initial or a title.
    if (count > 0 && /\.$/.test(word) && !initial && !/^(?:et|al|dkk|Dr|Drs|Prof|H|Hj|St|Jr)\.$/.test(word)) break
    // A comma in front of the word joins a list of names only where "dan", "&" follow later.
    if (count > 0 && /,$/.test(word) && !joined && !initial) break
    if (!link && !particle && !of && !/^['’]?\p{Lu}/u.test(bare) && !/^(?:al|el|e|i)-\p{Lu}/u.test(bare)) break
    if (of && !/\p{Lu}[\p{L}-]*\s(?:(?:of|for|on|in)\s)?$/u.test(text.slice(Math.max(0, wordStart - 30), wordStart))) break
    // "Praktik di Bandung (2020)": behind a word, "di" leads to a place.
    if (count > 0 && /^di$/.test(word) && /[\p{L}\d]\s*$/u.test(text.slice(Math.max(0, wordStart - 3), wordStart))) return placeBehind(text, start, at)
    if (words.notName.has(key) && !link && !of && !words.thing.has(key)) break
    if (link) joined = true
    start = wordStart
    while (start < at && /\s/.test(text[start] ?? '')) start++
    count++
    if (words.thing.has(key)) break
    const gap = wordStart
    start = gap
  }
  while (start < at && /[\s,]/.test(text[start] ?? '')) start++
  const names = readCitedNames(text, start, at)
  const [first, second] = names?.names ?? []
  // "Seeing Like a State, and Hoffman (2021)": what an article stands before is nobody's name.
  return names && first && second && /(?:^|\s)(?:an?|the)\s$/.test(text.slice(Math.max(0, first.start - 5), first.start)) ? readCitedNames(text, second.start, at) : names
}

/** The names behind "di" where they are nobody's place: "Micaela di Leonardo". */
function placeBehind(text: string, start: number, end: number): CitedNames | undefined {
  const names = readCitedNames(text, start, end)
  return names && {...names, doubtful: true}
}
