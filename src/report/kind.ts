import {kindStemWeights, stemLetters, stemStep} from '../knowledge/kind-stems.ts'
import {kindBias, kindWeights, weightedKinds} from '../knowledge/kind-weights.ts'
import {bookPhrases, foreignProgrammes, foreignTitles, lessonPhrases, ownProgrammes, titleLessons, titleNames} from '../knowledge/kind-names.ts'
import type {KindId, Phrase} from '../knowledge/types.ts'
import {nameKey, wordsOf} from '../text/fold.ts'
import {phraseScanner, type PhraseScanner} from '../text/phrase-scan.ts'
import {compilePhrase} from '../text/phrases.ts'
import {kindFeatures, type KindEvidence} from './kind-features.ts'
import {sampledWords} from './kind-sample.ts'
import {kindStems, stemWorth} from './kind-stems.ts'

/** What each kind starts with, and how much each feature and each stem speaks for each, in the order of `weightedKinds`; stems count in steps. */
export interface KindModel {
  readonly bias: readonly number[]
  readonly weights: Readonly<Record<string, readonly number[]>>
  readonly stemStep: number
  readonly stems: ReadonlyMap<string, readonly number[]>
}

type Told = PhraseScanner<true>

/** A kind with how sure it is (0 to 1). */
export interface KindGuess {
  readonly kind: KindId
  readonly confidence: number
}

const [lessons, otherProgrammes, programmes, books] = [lessonPhrases, foreignProgrammes, ownProgrammes, bookPhrases].map(scannerOf) as [Told, Told, Told, Told]
const titles = Object.entries(titleNames).map(([kind, names]) => ({kind: kind as KindId, names: names.map(compilePhrase)}))
const learnedStems = new Map(Object.entries(kindStemWeights).map(([stem, letters]) => [stem, [...letters].map(letter => stemLetters.indexOf(letter) - stemLetters.length / 2)]))
const learned: KindModel = {bias: kindBias, weights: kindWeights, stemStep, stems: learnedStems}
/** From this share on a text is left alone, even where a kind has a little more: a wrong warning is worse than a missing one. */
const foreignShare = 0.4
/** From this weight on words of another field outdo those of this one; both are measures of `src/report/kind-features.ts`. */
const mostRival = 0.3
/** A kind that was not told from the others falls back to `other` only where that is likely at all. */
const doubtShare = 0.15
/** A text of which so much is code explains something; no report does. */
const mostCode = 0.2
/** Names between backticks, by the feature of that name, of which a page on software has as many beside its fences. */
const muchCode = 2
/** A kind with a smaller share than this was not told from the others. */
const fewestShare = 0.4
/** A text with hardly a part, stage or principle is a report only where its words leave little doubt: a blog post tells of cases too. */
const littleStructure = 1
const bareShare = 0.6
/** Shorter texts say nothing of their kind. */
const fewestWords = 12
const fewestBareWords = 60
/** So many different words to students make a task or a course page. */
const fewestLessons = 5
/** Measures of `src/report/kind-features.ts` from which a text is news or a chat. */
const pressTold = 2.6
const chatTold = 0.6
/** From this share on a text is none, whatever it calls itself. */
const mostNamed = 0.97
const mostPaper = 0.6
/** A cover with the words of thanks behind it is about as long. */
const coverWords = 150
/** Where a text says what it is: so many characters and lines from its beginning. */
const openingLength = 900
const openingCount = 12
/** A text that is no report says so in fewer lines: further down it may speak of guides and laws. */
const foreignCount = 5

/**
 * Judges the kind of a text by its words, headings, stages and parts. The weights are learned from the labelled
 * documents; the confidence is the share that the best kind gets of all.
 */
export function guessKind(evidence: KindEvidence, features = kindFeatures(evidence), stems = kindStems(evidence), model: KindModel = learned): KindGuess {
  const lines = openingLines(evidence)
  if (isForeign(evidence, features) || lines.slice(0, foreignCount).some(line => foreignTitles.some(name => ` ${line} `.startsWith(` ${name} `)))) return {kind: 'other', confidence: 0.99}
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
  const top = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - top))
  const sum = powers.reduce((total, power) => total + power, 0)
  const foreign = (powers[weightedKinds.indexOf('other')] ?? 0) / sum
  const doubtful = (foreign >= doubtShare && 1 / sum < fewestShare) || (structureOf(evidence) <= littleStructure && 1 / sum < bareShare)
  const best = doubtful || foreign >= foreignShare || !isTold(features) ? weightedKinds.indexOf('other') : scores.indexOf(top)
  const named = isTold(features) ? namedKind(lines) : undefined
  // "Makalah" is written on the papers of every field; the other names are this one's own.
  if (named && (weightedKinds[best] !== 'other' || foreign < (named === 'paper' ? mostPaper : mostNamed))) return {kind: named, confidence: 0.99}
  return {kind: weightedKinds[best] ?? 'other', confidence: Math.min(0.99, Math.round((powers[best] ?? 0) / sum * 100) / 100)}
}

/** The title and the first lines of a text, folded: there it says what it is. */
function openingLines({outline, text}: KindEvidence): readonly string[] {
  const title = outline.title?.heading?.text
  const lines = text.slice(0, openingLength).split('\n').filter(line => !/^\s*[-*|>•]/u.test(line)).map(line => nameKey(line.slice(0, 200))).filter(line => line !== '').slice(0, openingCount)
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
        if (length > 0 && !/^\d/.test(rest) && !titleLessons.some(lesson => ` ${rest} `.startsWith(` ${lesson} `))) return kind
      }
    }
  }
  return undefined
}

function scannerOf(phrases: readonly Phrase[]): Told {
  return phraseScanner<true>(phrases.map(phrase => ({phrase, payload: true})))
}

function addTo(scores: number[], weights: readonly number[], times: number): void {
  for (let index = 0; index < weights.length; index++) scores[index] = (scores[index] ?? 0) + times * (weights[index] ?? 0)
}

/** What no share of words can make a report: code, news, a chat, a note. */
function isForeign(evidence: KindEvidence, features: ReadonlyMap<string, number>): boolean {
  // News is known by its dateline and its quotations, whatever it tells of stages; a chat by its slang.
  const bare = structureOf(evidence) === 0
  const news = (features.get('press') ?? 0) >= pressTold
  const chat = bare && (features.get('chatty') ?? 0) >= chatTold && !features.has('dialogue') && !features.has('words process-recording')
  // A task speaks to those who are to write; so may the speakers of a recorded talk.
  if (!features.has('dialogue') && isLesson(evidence)) return true
  if (isOfOthers(evidence)) return true
  // Reports draw in fences, but name no files and keys between backticks all along.
  const software = features.has('fences') && (features.get('code') ?? 0) >= muchCode && structureOf(evidence) <= littleStructure
  // A few words without any part, stage or principle are a note, a slide, a message in the news.
  return news || chat || software || evidence.words.length < (bare ? fewestBareWords : fewestWords) || codeShare(evidence) >= mostCode
}

/** Whether a text is a task, a rubric or a course page, by what it says to students. */
function isLesson(evidence: KindEvidence): boolean {
  const said = new Set(lessons.scan(sampledWords(evidence)).map(({range}) => nameKey(evidence.text.slice(range.start - evidence.start, range.end - evidence.start))))
  return said.size >= fewestLessons
}

/** Whether the cover names another field and not this one, or a book's publisher. */
function isOfOthers({words}: KindEvidence): boolean {
  const cover = words.slice(0, coverWords)
  if (otherProgrammes.finds(cover) && !programmes.finds(cover)) return true
  return cover.some(({text}) => text === 'isbn') && books.finds(cover)
}

/** Whether something says that the text is of this field, and of no other: a talk recorded in turns is told without a word of it, nothing else is. */
function isTold(features: ReadonlyMap<string, number>): boolean {
  const field = features.get('words field') ?? 0
  return features.has('words process-recording') || features.has('dialogue') || (field > 0 && field > (features.get('words rival') ?? 0) - mostRival)
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
