import {principleSets} from '../knowledge/principle-sets.ts'
import {principles as principleTable} from '../knowledge/principles.ts'
import type {Principle, PrincipleSet} from '../knowledge/types.ts'
import type {Outline, Section} from '../markdown/model.ts'
import {nameKey, wordsBetween, wordsOf, type Word} from '../text/fold.ts'
import {groupBy} from '../text/group.ts'
import {memoize} from '../text/memo.ts'
import {phraseScanner} from '../text/phrase-scan.ts'
import {compilePhrase, hasPhrase} from '../text/phrases.ts'
import type {Range} from '../text/range.ts'
import {stagesInLabel} from './label.ts'
import type {PrincipleList, PrincipleReading, PrincipleRecord} from './model.ts'
import type {Region} from './part-label.ts'
import {regionAt} from './region.ts'
import {opensBetween} from './stage-lists.ts'

const scanner = phraseScanner<Principle>(principleTable.flatMap(principle => (principle.signs ?? []).map(phrase => ({phrase, payload: principle}))))
const voids = new Map(principleTable.map(principle => [principle.id, (principle.not ?? []).map(compilePhrase)]))
const names = new Map(principleTable.flatMap(principle => [principle.label.id, principle.label.en, ...(principle.aliases ?? []), ...(principle.misspellings ?? [])].map(name => [nameKey(name), principle.id] as const)))
const claims = principleSets.map(set => ({set, claims: set.claims.map(compilePhrase), authors: (set.authors ?? []).map(compilePhrase)}))
const contexts = phraseScanner(principleSets.flatMap(set => (set.context ?? []).map(phrase => ({phrase, payload: set}))))
const announces = phraseScanner(['prinsip*', 'principle*', 'asas', 'nilai nilai', 'values'].map(phrase => ({phrase, payload: true as const})))
/** Principles of records and the like are no principles of practice. */
const ofWriting = phraseScanner(['(prinsip*|principle*) … (recording*|records|documentation|pencatatan|perekaman|pendokumentasian|supervision|supervisi|interviewing|writing|penulisan)'].map(phrase => ({phrase, payload: true as const})))
const speaks = phraseScanner(['prinsip*', 'principle*', 'asas'].map(phrase => ({phrase, payload: true as const})))
/** Words of an item that are read: the label or first sentence states the principle, the rest explains it. */
const readWords = 24
const labelWords = 9
/** In a sentence a principle is named so many words before or behind the word for it. */
const toldBefore = 6
const toldBehind = 30
const neverIn = new Set<Region>(['front', 'back'])
const longestName = 10
const fewestLabelled = 2
const fewestCalled = 3
/** `Acceptance: …`, `**Individuality** - …` at the beginning of a line. */
const lineLabel = /^[*_ ]{0,4}(\p{L}[\p{L}’' -]{3,50}?)[*_]{0,2}(?:\s{0,2}[:–—]|\s-\s)/gmu
const prefix = /^(?:the )?(?:principles? of|prinsip|asas|principle) /u

interface Candidate {
  readonly section: Section
  readonly range: Range
  /** Ids in order of appearance; `named` when the label is nothing but the name. */
  readonly ids: readonly string[]
  readonly named: boolean
}

/** Reads the principles that headings and list items state, and the set that the report claims (design section 4). */
export function readPrinciples(text: string, words: readonly Word[], outline: Outline, regions: ReadonlyMap<Section, Region>, demanded: readonly string[]): PrincipleReading {
  const written = [...outline.sections, ...outline.items].filter(section => section.heading && (section !== outline.title || names.has(nameKey(section.heading.text))) && (!neverIn.has(regionAt(section, regions)) || (regionAt(section, regions) === 'front' && names.has(nameKey(section.heading.text)))))
  const groups = groupBy(written, section => `${section.parent ? section.parent.range.start : 0} ${section.heading?.form === 'item' ? `item ${listKey(text, section)}` : 'heading'}`)
  const lists: PrincipleList[] = []
  const evidence = new Map<string, Range[]>()
  const stated = new Map<string, Range>()
  const inContext = new Set(contexts.scan(words).map(hit => hit.payload))
  const sets = claims.filter(({set}) => (set.context ?? []).length === 0 || inContext.has(set))
  // Dignity and partnership are principles of work with older people only where they are spoken of.
  const foreign = new Set(claims.flatMap(({set}) => sets.some(row => row.set === set) ? [] : set.members).filter(id => !sets.some(({set}) => set.members.includes(id))))
  for (const members of [...groups.values()].flatMap(apart)) {
    const home = members[0]?.parent
    if (!members[0] || !home) continue
    // One item below a principle's own heading explains it.
    if (members.length === 1 && members[0].heading?.form === 'item' && home.heading && candidateOf(text, words, home, labelWords).named) continue
    const lead = leadOf(words, members[0], home)
    const announced = announces.finds(lead) && !ofWriting.finds(lead)
    // Without an announcement only labels can tell: a list must be nothing but principles then.
    const group = members.map(section => candidateOf(text, words, section, announced ? readWords : labelWords)).map(candidate => ({...candidate, ids: candidate.ids.filter(id => !foreign.has(id))}))
    const matched = group.filter(candidate => candidate.ids.length > 0)
    const first = group[0]
    if (!first || matched.length === 0) continue
    const isList = announced ? matched.length >= 1 && (matched.length * 3 >= group.length || group.length <= 8) : matched.length >= 3 && matched.length * 3 >= group.length * 2
    if (!isList) {
      // A heading or label that is nothing but a principle's name states it wherever it stands, but not among other qualities.
      const few = members[0].heading?.form === 'item' && matched.length * 2 < group.length
      for (const candidate of group) if (candidate.named && !(few && !prefix.test(`${nameKey(candidate.section.heading?.text ?? '')} `)) && (announced || !namesStage(text, candidate.range)) && candidate.ids[0] && !stated.has(candidate.ids[0])) stated.set(candidate.ids[0], candidate.range)
      continue
    }
    const best = bestSet(group, sets.map(row => row.set))
    const said = new Set(matched.flatMap(({ids}) => ids))
    for (const {set, ...row} of sets) if (announced && matched.length > 0 && (hasPhrase(row.authors, lead) || (hasPhrase(row.claims, lead) && set.members.filter(id => said.has(id)).length * 3 >= set.members.length))) evidence.set(set.id, [...(evidence.get(set.id) ?? []), rangeOfWords(lead)])
    const items = group.map(candidate => {
      const id = candidate.ids.find(each => best?.members.includes(each)) ?? candidate.ids[0]
      if (id && !stated.has(id)) stated.set(id, candidate.range)
      return {range: candidate.range, principle: id}
    })
    const last = group.at(-1) ?? first
    lists.push({section: home, range: {start: first.section.range.start, end: last.section.range.end}, items})
  }
  for (const section of [outline.root, ...outline.sections]) for (const {id, range} of labelledIn(text, section, regionAt(section, regions))) if (!stated.has(id) && !foreign.has(id)) stated.set(id, range)
  const claimed = claimedSet(lists, stated, evidence, sets.map(row => row.set), demanded)
  return {records: toRecords(stated, claimed?.set, demanded), claimed, lists, told: isTold(words)}
}

/**
 * Lines that open with a principle's name and a colon or dash: two of them below a heading that announces principles; elsewhere
 * three, where hardly a line opens with another name.
 */
function labelledIn(text: string, {heading, blocks}: Section, region: Region): readonly {readonly id: string, readonly range: Range}[] {
  const title = wordsOf(heading?.text ?? '')
  if (neverIn.has(region) || ofWriting.finds(title)) return []
  const labelled = blocks.flatMap(({node, range}) => node.type === 'paragraph' ? labelsIn(text.slice(range.start, range.end), range.start) : [])
  const found = labelled.flatMap(({id, range}) => id === undefined ? [] : [{id, range}])
  const announced = announces.finds(title) && found.length >= fewestLabelled
  return announced || (new Set(found.map(({id}) => id)).size >= fewestCalled && found.length * 3 >= labelled.length * 2) ? found : []
}

/** The labels that the lines of a paragraph open with, and which of them name a principle. */
function labelsIn(source: string, base: number): readonly {readonly id: string | undefined, readonly range: Range}[] {
  return [...source.matchAll(lineLabel)].map(({1: label = '', 0: whole, index}) => {
    const key = nameKey(label)
    const start = base + index + whole.indexOf(label)
    return {id: names.get(key) ?? names.get(key.replace(prefix, '')), range: {start, end: start + label.length}}
  })
}

/** Lists that stand below one heading, each behind a sentence that opens it. */
function apart(members: readonly Section[]): readonly (readonly Section[])[] {
  const lists: Section[][] = []
  for (const member of members) {
    const open = lists.at(-1)
    const before = open?.at(-1)
    if (open && before && !opensBetween(before, member)) open.push(member)
    else lists.push([member])
  }
  return lists
}

/** Whether a principle is named close behind the word for it. */
function isTold(words: readonly Word[]): boolean {
  return speaks.scan(words).some(({range}) => {
    const from = words.findIndex(word => word.start >= range.start)
    return scanner.finds(words.slice(Math.max(0, from - toldBefore), from + toldBehind))
  })
}

function candidateOf(text: string, words: readonly Word[], section: Section, most: number): Candidate {
  const range = section.heading?.titleRange ?? section.range
  const label = wordsBetween(words, range.start, range.end)
  const item = section.heading?.form === 'item'
  const all = item ? wordsBetween(words, range.start, Math.min(section.range.end, range.start + 400)).slice(0, most) : label.slice(0, readWords)
  const longer = label.length > all.length ? label : all
  const [first, last] = [longer[0], longer.at(-1)]
  if (!first || !last) return {section, range, ids: [], named: false}
  return {section, range, ...statementIn(`${label.length} ${all.length}\n${text.slice(first.start, last.end)}`)}
}

/** The principles that a label and the words behind it state; given are how many words the label has, how many are read, and in the next line the words. */
const statementIn = memoize((key: string): Pick<Candidate, 'ids' | 'named'> => {
  const cut = key.indexOf('\n')
  const [labelled, read] = key.slice(0, cut).split(' ')
  const words = wordsOf(key.slice(cut + 1))
  const label = words.slice(0, Number(labelled))
  const all = words.slice(0, Number(read))
  const name = label.length <= longestName ? label.map(word => word.text).join(' ') : ''
  const bare = name.replace(prefix, '').replace(/ (?:principle|prinsip)$/u, '')
  const exact = name === '' ? undefined : names.get(name) ?? names.get(bare)
  const inLabel = label.length > 1 && label.length <= longestName ? scanner.scan(label) : []
  const hits = (inLabel.length > 0 ? inLabel : scanner.scan(all))
    .filter(hit => !hasPhrase(voids.get(hit.payload.id) ?? [], all))
    .sort((a, b) => a.range.start - b.range.start || (b.range.end - b.range.start) - (a.range.end - a.range.start))
  const ids = [...new Set([...(exact ? [exact] : []), ...hits.map(hit => hit.payload.id)])]
  const prefixed = /^(?:the )?(?:principles? of|prinsip)\b/u.test(name)
  return {ids, named: label.length <= 7 && (exact !== undefined || (prefixed && ids.length > 0))}
})

/** Items of one list share their parent; two lists under one heading are told apart by their numbering style. */
function listKey(text: string, section: Section): string {
  const before = text.slice(section.range.start, section.range.start + 4)
  return /^\s*[-*+•]/u.test(before) ? 'bullet' : section.heading?.numbering?.style ?? 'plain'
}

/** The words that introduce a list: its parent's heading and the paragraph before it. */
function leadOf(words: readonly Word[], first: Section, home: Section): Word[] {
  const titleWords = (section: Section | undefined): Word[] => section?.heading ? wordsBetween(words, section.heading.titleRange.start, section.heading.titleRange.end) : []
  const before = home.blocks.findLast(block => block.range.end <= first.range.start)
  const lead = before?.node.type === 'paragraph' ? wordsBetween(words, before.range.start, before.range.end).slice(-40) : []
  return [...(home.heading?.form === 'atx' ? [] : titleWords(home.parent)), ...titleWords(home), ...lead]
}

/** "Penerimaan" in a list of stages is intake, not acceptance. */
function namesStage(text: string, range: Range): boolean {
  return stagesInLabel(text.slice(range.start, range.end), range.start).length > 0
}

function rangeOfWords(words: readonly Word[]): Range {
  return {start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0}
}

function bestSet(group: readonly Candidate[], sets: readonly PrincipleSet[]): PrincipleSet | undefined {
  let best: PrincipleSet | undefined
  let top = 0
  for (const set of sets) {
    const members = new Set(group.flatMap(candidate => candidate.ids.filter(id => set.members.includes(id) || set.optional?.includes(id))))
    const score = members.size / Math.max(group.length, 1) + members.size / set.members.length
    if (members.size > 0 && score > top) {
      top = score
      best = set
    }
  }
  return best
}

/** The claimed set: demanded by the front matter, named with its author, or matched by at least half under a principles heading. */
function claimedSet(lists: readonly PrincipleList[], stated: ReadonlyMap<string, Range>, evidence: ReadonlyMap<string, readonly Range[]>, sets: readonly PrincipleSet[], demanded: readonly string[]): PrincipleReading['claimed'] {
  const wanted = principleSets.find(set => demanded.includes(set.id))
  if (wanted) return {set: wanted.id, evidence: lists.map(list => list.range)}
  // Half of the set, which is no mere third of a longer list of somebody else's.
  const half = (set: PrincipleSet): boolean => lists.some(({items}) => {
    const said = new Set(items.flatMap(item => item.principle && set.members.includes(item.principle) ? [item.principle] : []))
    return said.size * 2 >= set.members.length && said.size * 3 > items.length
  })
  const anyListed = sets.some(half)
  let best: {set: PrincipleSet, score: number} | undefined
  for (const set of sets) {
    const found = set.members.filter(id => stated.has(id)).length
    const listed = half(set)
    // A heading that only speaks of the set's field ("Prinsip pekerjaan sosial dengan lanjut usia") names no set that the list is not of.
    const named = (evidence.get(set.id)?.length ?? 0) > 0 && (listed || !anyListed || found * 3 >= set.members.length)
    if (!listed && !(named && found > 0)) continue
    const outside = lists.flatMap(list => list.items).filter(item => item.principle && !set.members.includes(item.principle) && !set.optional?.includes(item.principle)).length
    // A named set wins; otherwise the one that explains most items and misses fewest.
    const score = (named ? 10 : 0) + found / set.members.length - outside * 0.15
    if (!best || score > best.score) best = {set, score}
  }
  if (!best) return undefined
  const chosen = best.set
  const spots = lists.filter(list => list.items.some(item => item.principle && chosen.members.includes(item.principle))).map(list => list.range)
  return {set: chosen.id, evidence: [...(evidence.get(chosen.id) ?? []), ...spots]}
}

function toRecords(stated: ReadonlyMap<string, Range>, set: string | undefined, demanded: readonly string[]): PrincipleRecord[] {
  const records: PrincipleRecord[] = []
  const listed = new Set<string>()
  for (const id of new Set([...(set ? [set] : []), ...demanded])) {
    for (const member of principleSets.find(row => row.id === id)?.members ?? []) {
      listed.add(member)
      records.push({set: id, id: member, state: stated.has(member) ? 'stated' : 'absent', range: stated.get(member)})
    }
  }
  for (const [id, range] of stated) if (!listed.has(id)) records.push({set: undefined, id, state: 'stated', range})
  return records
}

/** The first of a row of headings that each call themselves a principle: "Principle of Specific Objectives". */
export function principleHeadings({sections}: Outline): Section | undefined {
  const called = sections.filter(({heading}) => heading && heading.form !== 'item' && prefix.test(`${nameKey(heading.text)} `))
  return called.find(({parent}) => called.filter(other => other.parent === parent).length >= fewestCalled)
}

/** Sections whose own text is nothing but a list of principles: they are then the principles part; where their heading says so, two make a list. */
export function principleSections(lists: readonly PrincipleList[]): Section[] {
  return lists.filter(({items, section}) => {
    const stated = items.filter(item => item.principle).length
    return stated >= 3 || (stated === 2 && announces.finds(wordsOf(section.heading?.text ?? '')))
  }).map(list => list.section)
}
