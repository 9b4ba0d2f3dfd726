import leven from 'leven'
import type {Range} from '../text/range.ts'
import {lawNumberKey} from './law.ts'
import type {Citation, FoundCitation, NearMatch, ReferenceEntry} from './model.ts'
import {joining, phraseKey, words} from './tables.ts'

/** As many words of a title as no person's name has. */
const fewestTitleWords = 3

interface Indexed {
  readonly entry: ReferenceEntry
  readonly year: string | undefined
  /** Words of the first name, and of all names. */
  readonly first: ReadonlySet<string>
  readonly all: ReadonlySet<string>
}

/** Finds the entries that citations name: by any part of a name and the year, by a law's number, or by key. */
export function matchCitations(found: readonly FoundCitation[], entries: readonly ReferenceEntry[]): Citation[] {
  const indexed = entries.map(index)
  const byYear = new Map<string | undefined, Indexed[]>()
  for (const item of indexed) push(byYear, item.year, item)
  const laws = entries.filter(entry => entry.law)
  const byWord = new Map<string, Indexed[]>()
  const byKey = new Map<string, ReferenceEntry[]>()
  for (const item of indexed) {
    for (const word of item.all) push(byWord, word, item)
    push(byKey, item.entry.key, item.entry)
  }
  const matched: Citation[] = []
  const namedCache = new Map<string, ReferenceEntry[]>()
  const nearCache = new Map<string, NearMatch | undefined>()
  for (const citation of found) {
    const {range, text, form, others, suffix, locator, mustBeListed, authors, year, law, key, onlyIfListed} = citation
    const cacheKey = `${citation.authors.map(author => author.text).join('|')} ${citation.year?.value ?? ''}`
    const named = (): ReferenceEntry[] => {
      const suffixed = `${cacheKey} ${citation.suffix ?? ''}`
      const known = namedCache.get(suffixed) ?? orInPress(orTitled(orAbbreviated(namedEntries(citation, byWord), citation, indexed, byYear), citation, indexed, byYear), citation, byWord, found)
      namedCache.set(suffixed, known)
      return known
    }
    const matches = key !== undefined ? byKey.get(key) ?? [] : law ? lawEntries(law, citation, laws) : citation.form === 'personal' ? [] : citation.form === 'footnote' && citation.year === undefined ? footnoteEntries(citation, byWord, matched) : named()
    let near: NearMatch | undefined
    if (matches.length === 0 && onlyIfListed !== 'exactly' && key === undefined && !law && citation.authors.length > 0 && citation.mustBeListed && entries.length > 0) {
      const cached = nearCache.get(cacheKey)
      if (cached) near = {...cached, range: cached.why === 'year' ? citation.year?.range ?? citation.range : placeOfWord(citation, cached.found)}
      else if (!nearCache.has(cacheKey)) near = nearEntry(citation, ofYear(citation, indexed, byYear), byWord)
      nearCache.set(cacheKey, near)
    }
    if (onlyIfListed && matches.length === 0 && !near) continue
    if (onlyIfListed && matches.length === 0 && near && citation.year === undefined) continue
    matched.push({range, text, form, others, suffix, locator, mustBeListed, authors, year, matches, near})
  }
  return matched
}

/** The entries of a citation's year, in their order; a year that is no number ("n.d.") is that of entries without any. */
function ofYear({year}: FoundCitation, indexed: readonly Indexed[], byYear: ReadonlyMap<string | undefined, readonly Indexed[]>): readonly Indexed[] {
  return year === undefined || !/^\d/.test(year.value) ? indexed : byYear.get(year.value) ?? []
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function index(entry: ReferenceEntry): Indexed {
  const names = [...entry.fields.author?.names ?? [], ...entry.fields.editor?.names ?? []]
  const wordLists = names.map(name => nameWords([name.family, name.given, name.literal].filter(Boolean).join(' '), name.literal))
  const all = new Set(wordLists.flat())
  const first = new Set(wordLists[0] ?? [])
  if (names.length === 0 || all.size === 0) {
    // A work without an author is cited by its title; a newspaper's by its name.
    for (const text of [entry.fields.title?.value, entry.fields['container-title']?.value]) for (const word of nameWords(text ?? '', undefined).slice(0, 4)) {
      all.add(word)
      first.add(word)
    }
    for (const word of hostWords(entry.fields.URL?.value ?? '')) {
      all.add(word)
      first.add(word)
    }
  }
  const year = entry.fields.issued
  return {entry, year: year?.['date-parts']?.[0] === undefined ? undefined : String(year['date-parts'][0]), first, all}
}

/** What the site of an address is called, also a ministry by its longer name: "kemkes.go.id" is of "Kemenkes". */
function hostWords(address: string): string[] {
  const name = /^(?:https?:\/\/)?(?:www\.)?([a-z\d-]{4,30})\./i.exec(address)?.[1]?.toLowerCase()
  return name === undefined ? [] : /^kem(?!en)/.test(name) ? [name, name.replace('kem', 'kemen')] : [name]
}

/** Folded words of a name without joining words and initials; an organisation also by its letters ("WHO", "Kemensos"). */
function nameWords(text: string, organisation: string | undefined): string[] {
  const all = phraseKey(text).split(' ').filter(word => word.length > 1 && !joining.has(word) && !words.particle.has(word))
  // "Prof. Dr. Sartono Kartodirdjo": nobody is found by a title.
  const list = all.every(word => words.leadingTitle.has(word)) ? all : all.filter(word => !words.leadingTitle.has(word))
  if (organisation !== undefined) {
    const letters = organisation.split(/[\s/-]+/).filter(word => /^\p{Lu}/u.test(word)).map(word => word.charAt(0)).join('').toLowerCase()
    if (letters.length > 1) list.push(letters)
    for (const extra of shortForms(phraseKey(organisation))) list.push(extra)
  }
  return list
}

const shortened: readonly (readonly [RegExp, string])[] = [[/^kementerian |^kementrian /, 'kemen'], [/^departemen /, 'dep'], [/^komisi nasional /, 'komnas'], [/^dinas /, 'din']]

/** "Kementerian Sosial" as "Kemensos", "Departemen Sosial" as "Depsos". */
function shortForms(key: string): string[] {
  for (const [pattern, prefix] of shortened) {
    if (!pattern.test(key)) continue
    const next = key.replace(pattern, '').split(' ')[0] ?? ''
    return [3, 4, 5, 6].filter(length => next.length >= length).map(length => prefix + next.slice(0, length)).concat(prefix)
  }
  return []
}

/** The entries of one year whose names hold the words of every cited name; the more words agree, the better. */
function namedEntries(citation: FoundCitation, byWord: ReadonlyMap<string, readonly Indexed[]>): ReferenceEntry[] {
  const cited = citation.authors.map(author => nameWords(author.text, undefined)).filter(list => list.length > 0)
  if (cited.length === 0) return []
  const scores = new Map<Indexed, number>()
  for (const [position, list] of cited.entries()) {
    for (const word of list) for (const item of byWord.get(word) ?? []) {
      if (!sameYear(citation, item)) continue
      scores.set(item, (scores.get(item) ?? 0) + (position === 0 && item.first.has(word) ? 3 : 1))
    }
  }
  const fits = [...scores].filter(([item]) => {
    const lead = cited[0] ?? []
    // The first name must agree with the entry's first, or all cited names with some of its names.
    const leads = lead.some(word => item.first.has(word))
    const every = cited.every(list => list.some(word => item.all.has(word)))
    const enough = lead.length === 1 || lead.filter(word => item.all.has(word)).length * 2 >= lead.length || item.first.has(lead.at(-1) ?? '')
    return (leads && enough && (cited.length <= 1 || every || item.entry.fields.author?.others === true)) || (every && enough)
  })
  const best = Math.max(0, ...fits.map(([, score]) => score))
  const exact = fits.filter(([, score]) => score === best).map(([item]) => item.entry)
  if (exact.length > 1 && citation.suffix) {
    const lettered = exact.filter(entry => entry.fields.issued?.suffix === citation.suffix)
    if (lettered.length > 0) return lettered
  }
  return exact
}

/** "Nugroho (2024)" for "Nugroho, A. (in press)": a real year for a work in press, unless the text cites it as such elsewhere. */
function orInPress(matches: ReferenceEntry[], citation: FoundCitation, byWord: ReadonlyMap<string, readonly Indexed[]>, found: readonly FoundCitation[]): ReferenceEntry[] {
  const {year} = citation
  if (matches.length > 0 || !year || !/^\d/.test(year.value)) return matches
  const inPress = namedEntries({...citation, year: {...year, value: ''}}, byWord).filter(entry => entry.fields.issued?.literal !== undefined)
  return inPress.filter(entry => !found.some(other => other.year && !/^\d/.test(other.year.value) && namedEntries(other, byWord).includes(entry)))
}

/** "MoSA (2015)" for "Ministry of Social Affairs": letters of the organisation's name in their order, and the year. */
function orAbbreviated(matches: ReferenceEntry[], citation: FoundCitation, indexed: readonly Indexed[], byYear: ReadonlyMap<string | undefined, readonly Indexed[]>): ReferenceEntry[] {
  const short = citation.authors.length === 1 ? citation.authors[0]?.text.replaceAll('.', '') ?? '' : ''
  if (matches.length > 0 || !citation.year || !/^\p{Lu}[\p{L}-]{1,13}$/u.test(short) || (short.match(/\p{Lu}/gu)?.length ?? 0) < 2) return matches
  return ofYear(citation, indexed, byYear).flatMap(item => sameYear(citation, item) && item.entry.fields.author?.names.some(({literal}) => literal !== undefined && abbreviates(phraseKey(short), phraseKey(literal))) ? [item.entry] : [])
}

/** "Laporan Kinerja Tahunan (2022)" for the report of that name: words of a title, where they are more than a person's name. */
function orTitled(matches: ReferenceEntry[], citation: FoundCitation, indexed: readonly Indexed[], byYear: ReadonlyMap<string | undefined, readonly Indexed[]>): ReferenceEntry[] {
  const name = citation.authors.length === 1 ? phraseKey(citation.authors[0]?.text ?? '') : ''
  if (matches.length > 0 || !citation.year || name.split(' ').length < fewestTitleWords) return matches
  return ofYear(citation, indexed, byYear).filter(({entry}) => ` ${phraseKey(entry.fields.title?.value ?? '')} `.includes(` ${name} `)).map(({entry}) => entry)
}

/** Whether each letter stands in the name in order, the first at its beginning and most of them at the beginning of a word. */
function abbreviates(short: string, name: string): boolean {
  if (!name.includes(' ') || short[0] !== name[0]) return false
  let at = 0
  let opening = 0
  for (const letter of short) {
    const initial = name.indexOf(` ${letter}`, Math.max(0, at - 1))
    const next = at === 0 ? 0 : initial >= 0 ? initial + 1 : name.indexOf(letter, at)
    if (next < 0) return false
    if (next === 0 || name[next - 1] === ' ') opening++
    at = next + 1
  }
  return opening >= 2
}

function sameYear(citation: FoundCitation, item: Indexed): boolean {
  if (!citation.year) return true
  return item.year === citation.year.value || (item.year === undefined && !/^\d/.test(citation.year.value))
}

/** *Ibid.* names the work of the note before, *Op. cit.* the author's last work. */
function footnoteEntries(citation: FoundCitation, byWord: ReadonlyMap<string, readonly Indexed[]>, before: readonly Citation[]): ReferenceEntry[] {
  const notes = before.filter(other => other.form === 'footnote')
  if (citation.authors.length === 0) return [...notes.at(-1)?.matches ?? []]
  const own = nameWords(citation.authors[0]?.text ?? '', undefined)
  const last = notes.findLast(note => note.matches.some(entry => entry.fields.author?.names.some(name => own.some(word => nameWords([name.family, name.given, name.literal].filter(Boolean).join(' '), name.literal).includes(word)))))
  if (last) return [...last.matches]
  return [...new Set(own.flatMap(word => (byWord.get(word) ?? []).map(item => item.entry)))].slice(0, 1)
}

function lawEntries(law: {readonly number: string, readonly kind: string}, citation: FoundCitation, entries: readonly ReferenceEntry[]): ReferenceEntry[] {
  const number = lawNumberKey(law.number)
  return entries.filter(entry => {
    if (!entry.law || entry.law.kind !== law.kind) return false
    const year = entry.fields.issued?.['date-parts']?.[0]
    return (number === '' || lawNumberKey(entry.fields.number?.value ?? '') === number) && (!citation.year || year === undefined || String(year) === citation.year.value)
  })
}

/** An entry whose name differs in one letter, or whose year differs by a slip of typing. */
function nearEntry(citation: FoundCitation, indexed: readonly Indexed[], byWord: ReadonlyMap<string, readonly Indexed[]>): NearMatch | undefined {
  const author = citation.authors[0]
  if (!author) return undefined
  const own = nameWords(author.text, undefined)
  const rest = citation.authors.slice(1).map(other => nameWords(other.text, undefined)).filter(list => list.length > 0)
  const othersFit = (item: Indexed): boolean => rest.every(list => list.some(word => item.all.has(word) || [...item.all].some(name => near(word, name))))
  if (citation.year) {
    const value = citation.year.value
    const years = new Set(own.flatMap(word => byWord.get(word) ?? []))
    for (const item of years) {
      if (!own.some(word => item.first.has(word)) || !othersFit(item) || item.year === undefined || !slipOfYear(value, item.year) || !namesBody(own, item)) continue
      return {entry: item.entry, why: 'year', range: citation.year.range, found: value, expected: item.year}
    }
  }
  for (const item of indexed) {
    if (!sameYear(citation, item) || (!citation.year && own.length < 2)) continue
    const pair = own.flatMap(word => word.length < 4 ? [] : [...item.first].filter(name => near(word, name)).map(name => ({word, name})))[0]
    const fits = pair !== undefined && own.every(word => word === pair.word || item.all.has(word) || initialOf(item.entry, word)) && othersFit(item)
    if (fits) return nearName(citation, item.entry, pair.word, pair.name)
    // The first name fits and a later one is misspelt.
    if (own.some(word => item.first.has(word)) && rest.length > 0) {
      const later = citation.authors.slice(1).find(other => !nameWords(other.text, undefined).some(word => item.all.has(word)))
      const pairs = later && nameWords(later.text, undefined).flatMap(word => [...item.all].filter(name => near(word, name)).map(name => ({word, name})))
      if (pairs?.[0] && othersFit(item)) return nearName(citation, item.entry, pairs[0].word, pairs[0].name)
    }
  }
  return undefined
}

/** Whether words name an entry's organisation by more than one word that many bear ("Nasional"); a person has one family name. */
function namesBody(own: readonly string[], item: Indexed): boolean {
  return item.entry.fields.author?.names[0]?.literal === undefined || own.filter(word => item.all.has(word)).length * 2 >= own.length
}

/** Whether an entry has a name only by its initial: "Felix" for "F. P.". */
function initialOf({fields}: ReferenceEntry, word: string): boolean {
  return fields.author?.names.some(({given}) => phraseKey(given ?? '').split(' ').some(part => part.length === 1 && word.startsWith(part))) ?? false
}

function nearName(citation: FoundCitation, entry: ReferenceEntry, word: string, name: string): NearMatch {
  const range = placeOfWord(citation, word)
  const author = citation.authors.find(({range: other}) => range.start >= other.start && range.end <= other.end)
  const whole = author?.range.start === range.start && author.range.end === range.end
  return {entry, why: 'name', range, found: word, expected: whole && author.text.includes(' ') ? author.text.split(' ').map(part => phraseKey(part).split(' ').includes(word) ? written(entry, name) : part).join(' ') : written(entry, name)}
}

/** Where a folded word stands among the cited names: the word alone where the names are written without marks, else its whole name. */
function placeOfWord(citation: FoundCitation, word: string): Range {
  for (const {text, range} of citation.authors) {
    for (const match of text.matchAll(/[\p{L}\p{N}'’-]+/gu)) {
      if (!phraseKey(match[0]).split(' ').includes(word)) continue
      return text.length === range.end - range.start ? {start: range.start + match.index, end: range.start + match.index + match[0].length} : range
    }
  }
  return citation.authors[0]?.range ?? citation.range
}

/** One letter more, less or other, or two letters exchanged, in words of four letters or more. */
function near(a: string, b: string): boolean {
  if (a === b || a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 1) return false
  const distance = leven(a, b)
  return distance === 1 || (a.length === b.length && distance === 2 && exchanged(a, b))
}

function exchanged(a: string, b: string): boolean {
  const at = [...a].findIndex((char, position) => char !== b[position])
  return a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b
}

/** One digit other, two exchanged, or the year beside. */
function slipOfYear(a: string, b: string): boolean {
  if (!/^\d{4}$/.test(a) || !/^\d{4}$/.test(b)) return false
  return leven(a, b) === 1 || Math.abs(Number(a) - Number(b)) === 1 || exchanged(a, b)
}

/** A name's word as the entry writes it. */
function written(entry: ReferenceEntry, key: string): string {
  for (const name of entry.fields.author?.names ?? []) {
    for (const word of [name.family, name.given, name.literal].filter(Boolean).join(' ').split(/\s+/)) if (phraseKey(word).split(' ').includes(key)) return word.replace(/[.,]$/, '')
  }
  return key
}
