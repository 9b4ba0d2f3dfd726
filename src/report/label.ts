import {joiners, labelWords, otherNames, rightWords} from '../knowledge/label-words.ts'
import {stageSets} from '../knowledge/stage-sets.ts'
import {compositeStages, stages, type StageContext} from '../knowledge/stages.ts'
import type {StageId} from '../knowledge/types.ts'
import {nameKey, wordsOf, type Word} from '../text/fold.ts'
import {memoize} from '../text/memo.ts'
import {nameTable, type Name, type NameMatch} from '../text/names.ts'
import type {Range} from '../text/range.ts'

interface Target {
  readonly stages: readonly StageId[]
  /** Undefined: the name alone is enough. */
  readonly when: StageContext | undefined
}

/** A stage's name found in a label. */
export interface StageName {
  readonly stage: StageId
  readonly when: StageContext | undefined
  readonly range: Range
  readonly written: string
  readonly name: string
  readonly misspelt: boolean
  readonly composite: boolean
  /** A second meaning of the same words: "Penilaian" is assessment or evaluation, by its context. */
  readonly alternative: boolean
}

// "Pengertian" is a word of its own, not a misspelt "penghentian".
const table = nameTable<Target>(stageNames(), new Set([...rightWords, ...labelWords.about]))
const purposes: ReadonlySet<string> = new Set(['untuk', 'guna', 'agar', 'to'])
const separators = /[,;/()[\]:–—+&|→>]|\s-{1,2}\s/u

/**
 * Finds the stages that a heading or an item's label names. `text` is the label, `base` its offset in the document.
 * Words that only speak about a stage ("Pengertian Asesmen", "Rencana Evaluasi") name none.
 */
export function stagesInLabel(text: string, base: number): readonly StageName[] {
  const names = namesIn(text)
  return base === 0 || names.length === 0 ? names : names.map(name => ({...name, range: {start: name.range.start + base, end: name.range.end + base}}))
}

/** "Middle (Active Working) Phase": a remark in brackets within a name is looked past. */
const namesIn = memoize((text: string): readonly StageName[] => {
  const names = namesOf(text)
  return names.length > 0 || !/\([^()]{1,40}\)\s*\p{L}/u.test(text) ? names : namesOf(text.replace(/\([^()]{1,40}\)/gu, remark => ' '.repeat(remark.length)))
})

function namesOf(text: string): readonly StageName[] {
  const base = 0
  const words = wordsOf(text, base)
  if (words.length === 0 || words.length > 16) return []
  const segments = toSegments(text, words, base)
  let found: StageName[] = []
  let spoilt = false
  for (const [index, segment] of segments.entries()) {
    const hits = findNames(segment, words)
    const head = segment[0]?.text ?? ''
    const leading = hits.find(hit => hit.prefix === 0)
    // "Menetapkan nama program/kegiatan intervensi": the second word stands in the place of the first.
    const before = segments[index - 1]
    if (before && before.length > 1 && text.slice(before.at(-1)?.end, segment[0]?.start) === '/' && findNames(before, words).length === 0) continue
    // "Goals and Plan" sets two things side by side; "Tujuan Asesmen dan Evaluasi" speaks of both stages.
    if (leading) spoilt = spoilt && index > 0 && !leading.long && segments[0]?.length !== 1
    else if (index === 0 && (labelWords.about.has(head) || head === segment[1]?.text)) spoilt = true
    if (spoilt) continue
    const hit = hits.find(each => opens(segment.slice(0, each.prefix), each.target) && goodTail(segment.slice(each.prefix + each.length).map(word => word.text), each.target.when !== undefined))
    if (!hit) {
      if (index === 0 && hits.some(each => !opens(segment.slice(0, each.prefix), each.target))) spoilt = true
      continue
    }
    const first = segment[hit.prefix]
    const last = segment[hit.prefix + hit.length - 1]
    if (!first || !last) continue
    const range = {start: first.start, end: last.end}
    for (const target of [hit.target, ...hit.instead]) for (const stage of target.stages) {
      const alternative = target !== hit.target
      found.push({stage, when: target.when, range, written: text.slice(range.start - base, range.end - base), name: hit.name, misspelt: hit.misspelt, composite: false, alternative})
    }
  }
  // "Study (Exploration / Investigation)" names one stage: what stands in brackets behind it explains it.
  const gloss = (name: StageName): boolean => name.when === 'beside-stages' && found.some(({when, range}) => when === undefined && range.end <= name.range.start && /\([^)]*$/u.test(text.slice(range.end, name.range.start)))
  found = found.filter(name => !gloss(name))
  const distinct = new Set(found.filter(name => !name.alternative).map(name => name.stage)).size
  return found.map(name => ({...name, composite: distinct > 1}))
}

interface Hit {
  readonly prefix: number
  readonly length: number
  readonly target: Target
  /** What else the name may mean in another context. */
  readonly instead: readonly Target[]
  readonly name: string
  readonly misspelt: boolean
  readonly long: boolean
}

/** The names of a segment, likeliest first: the whole of it, exact names from the left, then near ones. */
function findNames(segment: readonly Word[], all: readonly Word[]): Hit[] {
  const [whole, ...others] = table.find(segment.map(word => word.text).join(' '))
  if (whole && segment.length <= table.longest) return [{prefix: 0, length: segment.length, target: whole.target, instead: insteadOf(whole, others), name: whole.name, misspelt: whole.how === 'misspelt', long: segment.length > 1 || all.length === segment.length}]
  const hits: Hit[] = []
  for (const exact of [true, false]) {
    for (let at = 0; at < segment.length; at++) {
      for (let length = Math.min(table.longest, segment.length - at); length > 0; length--) {
        const key = segment.slice(at, at + length).map(word => word.text).join(' ')
        if (!exact && key.length < 7) continue
        const [match, ...others] = table.find(key)
        if (!match || (exact && match.how !== 'exact' && match.name !== key)) continue
        if (hits.some(hit => hit.prefix < at + length && at < hit.prefix + hit.length)) break
        hits.push({prefix: at, length, target: match.target, instead: insteadOf(match, others), name: match.name, misspelt: match.how === 'misspelt', long: length > 1 || all.length === segment.length})
        break
      }
    }
  }
  return hits
}

function insteadOf(match: NameMatch<Target>, others: readonly NameMatch<Target>[]): Target[] {
  return match.target.when === undefined ? [] : others.map(other => other.target).filter(target => target.when !== undefined)
}

const made = new Set<StageId>(['planning', 'contract'])

/** Whether words before a name leave it what it is. */
function opens(before: readonly Word[], {stages: ids, when}: Target): boolean {
  const isMade = when === undefined && ids.length > 0 && ids.every(id => made.has(id))
  return before.every(({text}) => isBefore(text) || (isMade && labelWords.makers.has(text)))
}

function isBefore(word: string): boolean {
  return labelWords.before.has(word) || /^\d{1,2}$/u.test(word) || /^[a-z]$/u.test(word)
}

function goodTail(tail: readonly string[], ambiguous: boolean): boolean {
  const first = tail[0]
  if (first === undefined) return true
  if (labelWords.spoils.has(first)) return false
  // "Follow up untuk menilai hasil kerja" says what for; "Evaluasi hasil belajar" is another evaluation.
  if (labelWords.spoils.has(tail.at(-1) ?? '') && !purposes.has(first)) return false
  if (labelWords.tail.has(first) || /^\d/u.test(first)) return tail.length <= 8
  return !ambiguous && tail.length <= 5
}

/** Cuts a label at commas, slashes, brackets and joining words, but never inside a name that holds such a word. */
function toSegments(text: string, words: readonly Word[], base: number): Word[][] {
  const segments: Word[][] = []
  let open: Word[] = []
  const close = (): void => {
    if (open.length > 0) segments.push(open)
    open = []
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) continue
    const before = words[at - 1]
    if (before && separators.test(text.slice(before.end - base, word.start - base))) close()
    const joined = nameAcross(words, at, text, base)
    if (joined > 0) {
      open.push(...words.slice(at, at + joined))
      at += joined - 1
    } else if (joiners.has(word.text)) {
      close()
    } else {
      open.push(word)
    }
  }
  close()
  return segments
}

/** The length of a name starting here that holds a joining word ("pengungkapan dan pemahaman masalah"), or 0. */
function nameAcross(words: readonly Word[], at: number, text: string, base: number): number {
  for (let length = Math.min(table.longest, words.length - at); length > 2; length--) {
    const slice = words.slice(at, at + length)
    if (!slice.some(word => joiners.has(word.text))) continue
    const first = slice[0]
    const last = slice.at(-1)
    if (!first || !last || /[,;:()]/u.test(text.slice(first.start - base, last.end - base))) continue
    const match = table.find(slice.map(word => word.text).join(' '))[0]
    if (match) return length
  }
  return 0
}

function stageNames(): Name<Target>[] {
  const names: Name<Target>[] = []
  const targets = new Map<string, Target>()
  const target = (ids: readonly StageId[], when: StageContext | undefined): Target => {
    const key = `${ids.join('+')} ${when ?? ''}`
    const known = targets.get(key) ?? {stages: ids, when}
    targets.set(key, known)
    return known
  }
  for (const text of otherNames) names.push({text, target: target([], undefined)})
  for (const composite of compositeStages) for (const text of composite.names) names.push({text, target: target(composite.stages, undefined)})
  const contextual = new Set(stages.flatMap(stage => stage.ambiguous.map(({text}) => nameKey(text))))
  for (const {stage, called} of stageSets.flatMap(set => set.steps)) {
    for (const text of called ? [called.id, called.en] : []) if (!contextual.has(nameKey(text))) names.push({text, target: target([stage], undefined)})
  }
  for (const stage of stages) {
    for (const {text, when} of stage.ambiguous) names.push({text, target: target([stage.id], when)})
    const reserved = new Set(stage.ambiguous.map(({text}) => nameKey(text)))
    for (const text of [stage.label.id, stage.label.en, ...stage.aliases]) {
      if (!reserved.has(nameKey(text))) names.push({text, target: target([stage.id], undefined)})
    }
    for (const text of stage.misspellings) {
      if (!reserved.has(nameKey(text))) names.push({text, target: target([stage.id], undefined), misspelling: true})
    }
  }
  return names
}
