import leven from 'leven'
import {otherNames} from '../knowledge/label-words.ts'
import {stages as stageTable, type StageContext} from '../knowledge/stages.ts'
import type {Language, StageId} from '../knowledge/types.ts'
import type {Outline, Section} from '../markdown/model.ts'
import {countWords, nameKey, wordsOf} from '../text/fold.ts'
import {groupBy} from '../text/group.ts'
import {within, type Range} from '../text/range.ts'
import {stagesInLabel, type StageName} from './label.ts'
import type {StageSpot} from './model.ts'
import type {Region} from './part-label.ts'
import {regionAt} from './region.ts'
import {withoutOthers, type Candidate} from './stage-candidates.ts'
import {stageLists} from './stage-lists.ts'

/** Words after which an item's first words are its label: "Engagement adalah …". */
const definers = new Set(['adalah', 'merupakan', 'yaitu', 'yakni', 'ialah', 'is', 'means', 'refers', 'dilakukan', 'dilaksanakan', 'was', 'where', 'dimana', 'pada', 'dalam', 'tahap', 'praktikan', 'pekerja', 'bertujuan'])
const others: ReadonlySet<string> = new Set(otherNames.map(nameKey))
/** Words after a comma that say how the stage was done: "Inisiasi Sosial, berupa …". */
const explainers = new Set(['berupa', 'dengan', 'melalui', 'untuk', 'bersama', 'yang', 'memakai', 'menggunakan', 'antara', 'meliputi', 'by', 'with', 'through', 'which', 'using'])
const pages = /[,;(][”"’']?\s?(?:pages?|pp|hlm|hal|halaman)\.?\s?\d/iu
const pagesReach = 14
const longestItemLabel = 8
const neverIn = new Set<Region>(['front', 'back'])
/** Chapter I names stages only where it lists them ("Langkah-langkah Kegiatan"). */
const stagesOfAList = 3
/** Names that support one another are this part of their list at least. */
const mostOf = 2.5

/**
 * Every heading and item that could name a stage. A name with several meanings counts only in its context (domain
 * sections 10.2 and 21), which `settleSpots` looks at: beside other stages, in the practice part, before planning or after implementation.
 */
export function stageCandidates(text: string, outline: Outline, regions: ReadonlyMap<Section, Region>, principles: readonly Range[]): Candidate[] {
  const candidates: Candidate[] = []
  const listOf = stageLists(outline)
  for (const sections of [outline.sections, outline.items]) {
    for (const section of sections) {
      if (section === outline.title || !section.heading) continue
      const region = regionAt(section, regions)
      if (neverIn.has(region) || principles.some(range => within(section.heading?.titleRange ?? section.range, range))) continue
      const names = namesOf(text, section)
      if (names.length === 0) continue
      const list = listOf(section)
      // "1. Pembentukan kelompok secara terencana" is what the author asks, not what was done.
      if (list.of !== 'principles' && list.of !== 'steps') candidates.push({section, names, region, list})
    }
  }
  return candidates
}

/** Decides by their context which candidates name a stage, in document order. */
export function settleSpots(candidates: readonly Candidate[], language: Language, practiceReport: boolean): StageSpot[] {
  const families = groupBy(candidates, candidate => candidate.section.parent)
  const spots: StageSpot[] = []
  for (const candidate of withoutOthers(candidates)) {
    const family = families.get(candidate.section.parent) ?? [candidate]
    if (candidate.region === 'opening' && !isListOfStages(family)) continue
    const practice = candidate.region === 'practice' || (practiceReport && !['concept', 'closing', 'opening'].includes(candidate.region))
    for (const name of candidate.names) {
      if (name.when && !inContext(name, name.when, candidate, family, practice)) continue
      if (name.stage === 'referral' && isOfArrival(candidate, family)) continue
      spots.push(toSpot(name, candidate, language, practice))
    }
  }
  return spots.sort((a, b) => a.range.start - b.range.start)
}

/** Whether enough stages stand beside one another: three of them, or one and so many that could be. */
function isListOfStages(family: readonly Candidate[]): boolean {
  const sure = new Set(family.flatMap(({names}) => names.flatMap(({when, stage}) => when ? [] : [stage])))
  return sure.size >= stagesOfAList || (sure.size > 0 && new Set(family.flatMap(({names}) => names.map(({stage}) => stage))).size > stagesOfAList)
}

function namesOf(text: string, section: Section): readonly StageName[] {
  const {heading} = section
  if (!heading) return []
  const range = heading.titleRange
  const label = text.slice(range.start, range.end).replace(/[*_`]/gu, ' ')
  // "Chapter 14, “Evaluation,” pages 417–443" is to be read.
  if (pages.test(text.slice(range.start, range.end + pagesReach).split('\n', 1)[0] ?? '')) return []
  if (heading.form !== 'item') return stagesInLabel(label, range.start)
  const words = wordsOf(label, range.start)
  // "Melakukan asesmen" alone is a task; with text of its own below it, it is a step.
  const task = /^(?:melakukan|melaksanakan|conducting|performing)\s/iu.test(label.trim())
  // "- referral to other community facilities" says what is done; a stage that goes on so is counted, or told beside others.
  if (words.length <= longestItemLabel && (!task || section.words >= words.length + 8)) {
    const names = task ? stagesInLabel(label.replace(/^\s*\p{L}+/u, verb => ' '.repeat(verb.length)), range.start) : stagesInLabel(label, range.start)
    if (names.length > 0) return isDeed(section, names, words) ? names.map(name => ({...name, when: name.when ?? 'beside-stages'})) : names
  }
  return leadingNames(label, words, range.start)
}

function isDeed({heading, words}: Section, names: readonly StageName[], label: ReturnType<typeof wordsOf>): boolean {
  const last = Math.max(...names.map(({range}) => range.end))
  const tail = label.filter(({start}) => start >= last).length
  return heading?.numbering === undefined && tail >= 2 && words <= label.length && /^\p{Ll}/u.test(heading?.text ?? '')
}

/** The stage that a long item opens with: "Engagement adalah …", "Engagement Pada tahap ini …". */
function leadingNames(label: string, words: ReturnType<typeof wordsOf>, base: number): readonly StageName[] {
  for (let length = Math.min(6, words.length - 1); length > 0; length--) {
    const next = words[length]
    const last = words[length - 1]
    const first = words[0]
    if (!next || !last || !first) continue
    const between = label.slice(last.end - base, next.start - base)
    // A sentence begins there; "Perencanaan Sosial" is a name.
    const capital = /^\p{Lu}\p{L}*,?\s+\p{Ll}/u.test(label.slice(next.start - base)) && /^\s+$/u.test(between) && !namesOther(words, length)
    if (!definers.has(next.text) && !capital && !/[(:–—]|-\s/u.test(between) && !(between.includes(',') && explainers.has(next.text))) continue
    const names = stagesInLabel(label.slice(0, last.end - base), base)
    if (names.length > 0 && names.every(name => !name.when || name.when === 'in-practice')) return names
  }
  return []
}

/** Whether a name that means something else begins with these first words and goes on behind them. */
function namesOther(words: ReturnType<typeof wordsOf>, length: number): boolean {
  return [1, 2].some(more => others.has(words.slice(0, length + more).map(({text}) => text).join(' ')))
}

function inContext(name: StageName, when: StageContext, candidate: Candidate, family: readonly Candidate[], practice: boolean): boolean {
  const others = new Set<StageId>()
  const doubtful = new Set<StageId>()
  const isItem = ({section}: Candidate): boolean => section.heading?.form === 'item'
  // An item is no neighbour of a heading, but for a list that says beforehand what the headings are.
  const said = new Set(family.filter(({names}) => names.some(other => other.stage === name.stage)).map(isItem)).size > 1
  for (const {section, names} of family.filter(each => said || isItem(each) === isItem(candidate))) {
    for (const other of names) {
      if (other.alternative || (other.stage === name.stage && section === candidate.section)) continue
      if (!other.when && other.stage !== name.stage) others.add(other.stage)
      else doubtful.add(other.stage)
    }
  }
  const beside = others.size > 0 || candidate.list.of === 'stages' || (doubtful.size >= 2 && when === 'beside-stages' && isMostOf(family, candidate.list.members))
  if (when === 'beside-stages') return beside
  if (when === 'in-practice') return practice || beside
  const at = candidate.section.range.start
  const has = (stage: StageId, side: 'before' | 'after'): boolean => family.some(({section, names}) =>
    (side === 'before' ? section.range.start < at : section.range.start > at) && names.some(other => other.stage === stage))
  if (when === 'before-planning') return beside && !has('planning', 'before') && !has('implementation', 'before')
  return beside && has('implementation', 'before')
}

/** "I. Referral" that opens a form, before the assessment, is how the client came; a list of stages that begins so goes on with the intake. */
function isOfArrival({section}: Candidate, family: readonly Candidate[]): boolean {
  const at = section.range.start
  const stages = (before: boolean): StageId[] => family.filter(other => other.section !== section && (other.section.range.start < at) === before).flatMap(({names}) => names.map(({stage}) => stage))
  const behind = stages(false)
  return stages(true).length === 0 && behind.includes('assessment') && !behind.includes('intake') && !behind.includes('engagement')
}

/** Whether a list is of little else: "Penerimaan terhadap klien" and "Penilaian" among six matters of technique support nothing. */
function isMostOf(family: readonly Candidate[], members: readonly Section[]): boolean {
  return family.filter(({section}) => members.includes(section)).length * mostOf >= members.length
}

function toSpot(name: StageName, {section, region}: Candidate, language: Language, practice: boolean): StageSpot {
  const item = section.heading?.form === 'item'
  return {
    stage: name.stage, section, range: name.range, composite: name.composite, concept: !practice,
    misspelt: name.misspelt ? misspelling(name, language) : undefined,
    empty: !item && section.totalWords === 0 && region !== 'concept' && countWords(section.heading?.text ?? '') > 0,
  }
}

/** The right spelling nearest to what was written, in the case that it was written in. */
function misspelling(name: StageName, language: Language): {found: string, expected: string, range: Range} | undefined {
  const stage = stageTable.find(row => row.id === name.stage)
  if (!stage) return undefined
  const written = nameKey(name.written)
  const reserved = [stage.label[language], stage.label[language === 'id' ? 'en' : 'id'], ...stage.aliases]
  let best = reserved[0] ?? ''
  let nearest = Number.POSITIVE_INFINITY
  for (const candidate of reserved) {
    const distance = leven(written, nameKey(candidate))
    if (distance < nearest) {
      nearest = distance
      best = candidate
    }
  }
  return {found: name.written, expected: likeWritten(best, name.written), range: name.range}
}

function likeWritten(right: string, written: string): string {
  if (written === written.toUpperCase()) return right.toUpperCase()
  if (!/^\p{Lu}/u.test(written)) return right.toLowerCase()
  const capitalised = written.split(/\s+/u).length > 1 && written.split(/\s+/u).every(word => /^\p{Lu}/u.test(word))
  return right.toLowerCase().replace(capitalised || !right.includes(' ') ? /(?<!\p{L})\p{Ll}/gu : /^\p{Ll}/u, letter => letter.toUpperCase())
}

/** The spots but for headings that hold several stages: "Proses Intervensi" above a list of stages is their home, not one of them. */
export function withoutHomes(spots: readonly StageSpot[]): readonly StageSpot[] {
  const below = new Map<Section, Set<StageId>>(spots.map(spot => [spot.section, new Set()]))
  for (const {section, stage} of spots) for (let at = section.parent; at; at = at.parent) below.get(at)?.add(stage)
  return spots.filter(({section, stage}) => {
    const stages = below.get(section)
    return stages === undefined || stages.size - (stages.has(stage) ? 1 : 0) < 2
  })
}
