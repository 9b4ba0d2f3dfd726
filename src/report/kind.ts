import {kindStemWeights, stemLetters, stemStep} from '../knowledge/kind-stems.ts'
import {kindBias, kindWeights, weightedKinds} from '../knowledge/kind-weights.ts'
import {bookPhrases, foreignTitles, titleLessons, titleNames} from '../knowledge/kind-names.ts'
import type {KindId} from '../knowledge/types.ts'
import {nameKey, wordsOf} from '../text/fold.ts'
import {phraseScanner} from '../text/phrase-scan.ts'
import {compilePhrase} from '../text/phrases.ts'
import {coverWords, kindFeatures, type KindEvidence} from './kind-features.ts'
import {kindStems, stemWorth} from './kind-stems.ts'

/** What each kind starts with, and how much each feature and each stem speaks for each, in the order of `weightedKinds`; stems count in steps. */
export interface KindModel {
  readonly bias: readonly number[]
  readonly weights: Readonly<Record<string, readonly number[]>>
  readonly stemStep: number
  readonly stems: ReadonlyMap<string, readonly number[]>
}

/** A kind with how sure it is (0 to 1). */
export interface KindGuess {
  readonly kind: KindId
  readonly confidence: number
}

const books = phraseScanner(bookPhrases.map(phrase => ({phrase, payload: true})))
const titles = Object.entries(titleNames).map(([kind, names]) => ({kind: kind as KindId, names: names.map(compilePhrase)}))
const learnedStems = new Map(Object.entries(kindStemWeights).map(([stem, letters]) => [stem, [...letters].map(letter => stemLetters.indexOf(letter) - stemLetters.length / 2)]))
const learned: KindModel = {bias: kindBias, weights: kindWeights, stemStep, stems: learnedStems}
/** From this share on a text is left alone, even where a kind has more: a wrong warning is worse than a missing one. */
const foreignShare = 0.5
/** A kind with a smaller share than this was not told from the others; then a text is left alone where that is likely at all. */
const fewestShare = 0.42
const doubtShare = 0.15
/** From this weight on words of another field outdo those of this one; both are measures of `src/report/kind-features.ts`. */
const mostRival = 0.6
/** A text of which so much is code explains something; no report does. */
const mostCode = 0.2
/** Names between backticks, by the feature of that name, of which a page on software has as many beside its fences. */
const muchCode = 2
/** A page on software shows hardly a part, stage or principle. */
const littleStructure = 1
/** Without one heading of any form, a text that tells of stages may as well be news, or a message about practice. */
const headlessShare = 0.75
/** Shorter texts say nothing of their kind. */
const fewestWords = 12
const fewestBareWords = 60
/** So many different words to students make a task or a course page. */
const fewestLessons = 5
/** From so many on its title alone proves nothing. */
const fewAsked = 3
/** Measures of `src/report/kind-features.ts` from which a text is news or a chat. */
const pressTold = 2.6
const chatTold = 0.6
/** Words for the trainee who writes, by the feature of that name, of which no paper has as many. */
const manyTrainees = 0.5
/** From this share on a text is none, whatever it calls itself. */
const mostNamed = 0.8
const mostPaper = 0.6
/** A title goes on with no more words than these behind the name of its kind: a longer line is a sentence about such texts. */
const mostTitle = 14
/** Where a text says what it is: so many characters and lines from its beginning. */
const openingLength = 900
const openingCount = 12
/** A text that is no report says so in fewer lines: further down it may speak of guides and laws. */
const foreignCount = 5

/** What the kind of a text is judged by, drawn from its evidence. */
export interface KindClues {
  readonly features: ReadonlyMap<string, number>
  readonly stems: ReadonlySet<string>
  /** No share of words can make it a report. */
  readonly foreign: boolean
  /** The kind that its title names. */
  readonly named: KindId | undefined
  /** Whether it has no heading of any form. */
  readonly headless: boolean
}

/**
 * Judges the kind of a text by its words, headings, stages and parts. The weights are learned from labelled
 * documents; the confidence is the share that the best kind gets of all.
 */
export function guessKind(evidence: KindEvidence): KindGuess {
  return judgeKind(kindClues(evidence))
}

/** Draws the clues from a text. */
export function kindClues(evidence: KindEvidence): KindClues {
  const features = kindFeatures(evidence)
  const lines = openingLines(evidence)
  const foreign = isForeign(evidence, features) || lines.slice(0, foreignCount).some(line => foreignTitles.some(name => ` ${line} `.startsWith(` ${name} `)))
  return {features, stems: kindStems(evidence), foreign, named: namedKind(lines), headless: evidence.outline.sections.length === 0}
}

/** Weighs the clues; `model` is another one than that of the tables only where it is measured. */
export function judgeKind({features, stems, foreign, named, headless}: KindClues, model: KindModel = learned): KindGuess {
  if (foreign) return {kind: 'other', confidence: 0.99}
  const scores = weightedKinds.map(() => 0)
  let found = 0
  for (const stem of stems) {
    const steps = model.stems.get(stem)
    if (!steps) continue
    found++
    addTo(scores, steps, 1)
  }
  const worth = stemWorth(found) * model.stemStep
  for (const [index, score] of scores.entries()) scores[index] = score * worth + (model.bias[index] ?? 0)
  for (const [name, value] of features) addTo(scores, model.weights[name] ?? [], value)
  // Tasks and plans of lessons bear such a cover too, but tell students what to do.
  const asked = (features.get('lessons') ?? 0) >= Math.log1p(fewAsked)
  const handedIn = features.has('own cover') && !asked
  if (handedIn) scores[weightedKinds.indexOf('other')] = Number.NEGATIVE_INFINITY
  if (isPractised(features)) scores[weightedKinds.indexOf('paper')] = Number.NEGATIVE_INFINITY
  const top = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - top))
  const sum = powers.reduce((total, power) => total + power, 0)
  const other = (powers[weightedKinds.indexOf('other')] ?? 0) / sum
  const doubtful = other >= foreignShare || (other >= doubtShare && 1 / sum < fewestShare) || (headless && 1 / sum < headlessShare && !handedIn)
  const told = isTold(features)
  const best = doubtful || !told ? weightedKinds.indexOf('other') : scores.indexOf(top)
  // "Makalah" is written on the papers of every field; the other names are this one's own, but stand above forms and tasks too.
  const believed = named === 'paper' || asked ? mostPaper : mostNamed
  if (told && named && (weightedKinds[best] !== 'other' || other < believed)) return {kind: named, confidence: 0.99}
  return {kind: weightedKinds[best] ?? 'other', confidence: Math.min(0.99, Math.round((powers[best] ?? 0) / sum * 100) / 100)}
}

/** The title and the first lines of a text, folded: there it says what it is. */
function openingLines({outline, text}: KindEvidence): readonly string[] {
  const title = outline.title?.heading?.text
  const lines = text.slice(0, openingLength).split('\n').filter(line => !/^\s*[-*|>•]|\.{4}|…{2}/u.test(line)).map(line => nameKey(line.slice(0, 200))).filter(line => line !== '').slice(0, openingCount)
  return title === undefined ? lines : [nameKey(title), ...lines]
}

/** The kind that one of these lines names as its first words: nothing else says it as plainly. */
function namedKind(lines: readonly string[]): KindId | undefined {
  for (const line of lines) {
    const words = wordsOf(line)
    for (const {kind, names} of titles) {
      for (const name of names) {
        const length = name.matchAt(words, 0)
        const rest = words.slice(length).map(({text}) => text).join(' ')
        if (length > 0 && words.length - length <= mostTitle && !/^\d/.test(rest) && !titleLessons.some(lesson => ` ${rest} `.startsWith(` ${lesson} `))) return kind
      }
    }
  }
  return undefined
}

function addTo(scores: number[], weights: readonly number[], times: number): void {
  for (let index = 0; index < weights.length; index++) scores[index] = (scores[index] ?? 0) + times * (weights[index] ?? 0)
}

/** What no share of words can make a report: code, news, a chat, a note. */
function isForeign(evidence: KindEvidence, features: ReadonlyMap<string, number>): boolean {
  // News is known by its dateline and its quotations, whatever it tells of stages; a chat by its slang.
  const bare = structureOf(evidence) === 0
  const news = features.has('dateline') || (features.get('press') ?? 0) >= pressTold
  const chat = bare && (features.get('chatty') ?? 0) >= chatTold && !features.has('dialogue') && !features.has('words process-recording')
  // A task speaks to those who are to write; so may the speakers of a recorded talk.
  if (!features.has('dialogue') && (features.get('lessons') ?? 0) >= Math.log1p(fewestLessons)) return true
  if (features.has('programme other') && !features.has('programme own')) return true
  if (isBook(evidence)) return true
  // Reports draw in fences, but name no files and keys between backticks all along.
  const software = features.has('fences') && (features.get('code') ?? 0) >= muchCode && structureOf(evidence) <= littleStructure
  // A few words without any part, stage or principle are a note, a slide, a message in the news.
  return news || chat || software || evidence.words.length < (bare ? fewestBareWords : fewestWords) || codeShare(evidence) >= mostCode
}

/** Whether the first pages are those of a printed book. */
function isBook({words}: KindEvidence): boolean {
  const cover = words.slice(0, coverWords)
  return cover.some(({text}) => text === 'isbn') && books.finds(cover)
}

/** Whether it records work that was done, however much it explains: when and where a stage was carried out, in which community, or what a trainee did all along. */
function isPractised(features: ReadonlyMap<string, number>): boolean {
  const carriedOut = (features.get('stages done') ?? 0) > 0 && ((features.get('occasions') ?? 0) > 0 || features.has('part community-profile'))
  return carriedOut || (features.get('trainees') ?? 0) >= manyTrainees
}

/** Whether something says that the text is of this field, and of no other: a talk recorded in turns is told without a word of it, nothing else is. */
function isTold(features: ReadonlyMap<string, number>): boolean {
  const field = features.get('words field') ?? 0
  return features.has('words process-recording') || features.has('dialogue') || features.has('programme own') || (field > 0 && field > (features.get('words rival') ?? 0) - mostRival)
}

/** How many parts, stages and principles a text shows. */
function structureOf({parts, spots, principles}: KindEvidence): number {
  return parts.size + new Set(spots.map(spot => spot.stage)).size + principles
}

/** How much of the text stands in fenced or indented code. */
function codeShare({text, start, outline}: KindEvidence): number {
  if (!text.includes('```') && !text.includes('~~~')) return 0
  if (!/^\s{0,3}(?:```|~~~)/mu.test(text)) return 0
  const code = [outline.root, ...outline.sections].flatMap(section => section.blocks).filter(block => block.node.type === 'code')
  const weigh = (written: string): number => written.replace(/\s+/gu, '').length
  return code.reduce((sum, {range}) => sum + weigh(text.slice(range.start - start, range.end - start)), 0) / Math.max(weigh(text), 1)
}
