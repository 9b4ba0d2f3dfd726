import {months} from '../knowledge/references/dates.ts'
import {fold, isPlainLetter} from '../text/fold.ts'
import {isOrganisation} from './organisation-names.ts'
import {isPlace, joining, wordKey, words} from './tables.ts'
import {matchesOf} from './matches.ts'
import {wordPatterns} from './word-patterns.ts'

/** Names of a citation at offsets of the text they stand in. */
export interface CitedNames {
  readonly names: readonly {readonly start: number, readonly end: number, readonly text: string}[]
  readonly others: boolean
  readonly start: number
  readonly end: number
  /** True where the words may as well be a place, a thing or an abbreviation: only the list tells. */
  readonly doubtful: boolean
}

const others = /,?\s?(?:et\.?\s?al(?:ii)?|dkk|d\.\s?k\.\s?k|c\.\s?s(?=\.)|dan kawan[- ]kawan|and others|dan lain[- ]lain)[\s,.]*$/i
const wordPattern = /[^\s,&/]+|&/g

/** Reads the names in `[start, end)`, or says that they are none: small words, digits, months, dates. */
export function readCitedNames(text: string, start: number, end: number): CitedNames | undefined {
  let from = start
  let to = end
  const trim = (): void => {
    while (from < to && !isPlainLetter(text.charCodeAt(from)) && /[\s,;:.&("“'’\-–]/.test(text.charAt(from))) from++
    while (to > from && !isPlainLetter(text.charCodeAt(to - 1)) && /[\s,;:(["“]/.test(text.charAt(to - 1))) to--
  }
  trim()
  const more = others.exec(text.slice(from, to)) ?? wordPatterns.colleagues.exec(text.slice(from, to))
  if (more) to = from + more.index
  trim()
  // "World Health Organization [WHO]", "(WHO)" behind a name.
  const short = /\s?[[(]\p{Lu}[\p{L}\d-]{1,12}[\])]?$/u.exec(text.slice(from, to))
  if (short && short.index > 0) to = from + short.index
  // Leading words that belong to the sentence.
  for (;;) {
    const first = /^[^\s,]+/.exec(text.slice(from, to))?.[0]
    if (!first || first.length >= to - from) break
    const key = wordKey(first)
    if (!words.notName.has(key) || words.thing.has(key)) break
    from += first.length
    trim()
  }
  // "(PSIS, Vehtari et al., 2017)": what the others' work made, before its first author.
  const made = more && /^\p{Lu}[\p{Lu}\d-]{1,9}\b[^,]{0,24},\s(?=\p{Lu}\p{Ll}[\p{L}'’ -]{1,40}$)/u.exec(text.slice(from, to))
  if (made) from += made[0].length
  const value = text.slice(from, to)
  if (value.length < 2 || value.length > 120 || /[:!?=“”"()[\]<>@#%+*\d]/.test(value)) return undefined
  // "UMBS ebiquity": a group or a firm, if the list has it.
  if (/^\p{Lu}{3,8}\s\p{Ll}{3,14}$/u.test(value)) return {names: [{start: from, end: to, text: value}], others: more !== null, start: from, end: to, doubtful: true}
  const organisation = isOrganisation(value)
  const list = matchesOf(wordPattern, value).map(match => ({text: match[0], start: from + match.index, end: from + match.index + match[0].length}))
  let capitals = 0
  let things = false
  for (const word of list) {
    const key = wordKey(word.text)
    const bare = fold(word.text)
    if (months.names[key] !== undefined && list.length <= 2) return undefined
    if (joining.has(bare) || words.particle.has(key)) continue
    if (organisation && /^(?:of|for|the|untuk|terhadap|pada|in|on)$/.test(bare)) continue
    if (!/^['’]?\p{Lu}/u.test(word.text) && !/^(?:al|el|an|e|i)-\p{Lu}/u.test(word.text)) return undefined
    if (words.thing.has(key)) things = true
    capitals++
  }
  if (capitals === 0 || (capitals > 10 && !organisation) || !/\p{L}{2}/u.test(value)) return undefined
  const names = organisation ? [{start: from, end: to, text: value}] : split(text, from, to)
  if (names.length === 0) return undefined
  const doubtful = things || isPlace(value) || (names.length > 1 && names.every(name => isPlace(name.text))) || names.every(name => words.notName.has(wordKey(name.text)))
    || (/^\p{Lu}{2,}$/u.test(value) && !words.abbreviation.has(wordKey(value))) || (capitals === 1 && /^\p{Lu}\.?$/u.test(value))
  return {names, others: more !== null, start: from, end: more ? Math.max(to, from + (more.index + more[0].trimEnd().length)) : to, doubtful}
}

/** Cuts names at commas, "&", "dan", "and"; initials stay with their family name. */
function split(text: string, start: number, end: number): {start: number, end: number, text: string}[] {
  const found: {start: number, end: number, text: string}[] = []
  let from = start
  const close = (to: number): void => {
    let a = from
    let b = to
    while (a < b && /[\s,.]/.test(text[a] ?? '')) a++
    while (b > a && /[\s,]/.test(text[b - 1] ?? '')) b--
    const name = text.slice(a, b)
    if (/\p{L}{2}/u.test(name)) found.push({start: a, end: b, text: name.replace(/['’]s$/, '')})
  }
  for (const match of matchesOf(/\s?,\s?(?:(?:dan|and|serta|&)\s)?|\s(?:dan|and|serta|&)\s/g, text.slice(start, end))) {
    close(start + match.index)
    from = start + match.index + match[0].length
  }
  close(end)
  return found
}
