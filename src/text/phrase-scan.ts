import type {Phrase} from '../knowledge/types.ts'
import type {Word} from './fold.ts'
import {wordsOf} from './fold.ts'
import {once} from './memo.ts'
import {compilePhrase, type CompiledPhrase} from './phrases.ts'
import type {Range} from './range.ts'

/** A phrase found, with what it stands for. */
export interface PhraseHit<Payload> {
  readonly payload: Payload
  readonly phrase: Phrase
  readonly range: Range
  /** Index of the first word, and how many there are. */
  readonly at: number
  readonly length: number
}

/** Looks for many phrases in one pass over the words. */
export interface PhraseScanner<Payload> {
  scan(words: readonly Word[]): PhraseHit<Payload>[]
  /** Whether any of the phrases stands in the words; stops at the first. */
  finds(words: readonly Word[]): boolean
}

/** How many shapes of words are told apart before one is looked up (a power of two). */
const shapes = 4096

/** A scanner, built when it is first used: a run that finds all its reports in the cache uses none. */
export function phraseScanner<Payload>(rows: readonly {readonly phrase: Phrase, readonly payload: Payload}[]): PhraseScanner<Payload> {
  const built = once(() => build(rows))
  return {scan: words => built().scan(words), finds: words => built().finds(words)}
}

/** Phrases are filed under their first word, or its first letters, so that most words meet none. */
function build<Payload>(rows: readonly {readonly phrase: Phrase, readonly payload: Payload}[]): PhraseScanner<Payload> {
  const byWord = new Map<string, Row<Payload>[]>()
  const byLetters = new Map<number, Row<Payload>[]>()
  /** Phrases that may open with many words, such as `*partisipas*`; words shorter than what they give open none. */
  const anywhere: Row<Payload>[] = []
  let shortest = Number.POSITIVE_INFINITY
  /** 1 for the shapes of the words in `byWord`: few others share one, so that most words need no look-up. */
  const known = new Uint8Array(shapes)
  for (const {phrase, payload} of rows) {
    const row = {compiled: compilePhrase(phrase), payload}
    const starts = firstWords(phrase)
    if (!starts) {
      anywhere.push(row)
      shortest = Math.min(shortest, lettersGiven(phrase))
      continue
    }
    for (const {word} of starts.filter(start => !start.open)) {
      file(byWord, word, row)
      known[shapeOf(word)] = 1
    }
    for (const key of new Set(starts.filter(start => start.open).map(({word}) => lettersOf(word)))) file(byLetters, key, row)
  }
  const each = (words: readonly Word[], visit: (row: Row<Payload>, at: number, length: number) => boolean): boolean => {
    for (let at = 0; at < words.length; at++) {
      const text = words[at]?.text ?? ''
      if (known[shapeOf(text)] === 1 && tryRows(byWord.get(text), words, at, visit)) return true
      if (text.length >= shortest && tryRows(anywhere, words, at, visit)) return true
      if (byLetters.size > 0 && text.length >= 3 && tryRows(byLetters.get(lettersOf(text)), words, at, visit)) return true
    }
    return false
  }
  return {
    scan(words) {
      const hits: PhraseHit<Payload>[] = []
      each(words, (row, at, length) => {
        const first = words[at]
        const last = words[at + length - 1]
        if (first && last) hits.push({payload: row.payload, phrase: row.compiled.phrase, at, length, range: {start: first.start, end: last.end}})
        return false
      })
      return hits
    },
    finds: words => each(words, () => true),
  }
}

interface Row<Payload> {
  readonly compiled: CompiledPhrase
  readonly payload: Payload
}

function file<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const row = map.get(key)
  if (!row) map.set(key, [value])
  else if (!row.includes(value)) row.push(value)
}

/** A small number for a word's length and some of its letters. */
function shapeOf(word: string): number {
  const {length} = word
  return length === 0 ? 0 : (word.charCodeAt(0) * 7 + word.charCodeAt(length >> 1) * 31 + word.charCodeAt(length - 1) * 131 + length * 17) & (shapes - 1)
}

/** A small number for the first three letters of a word: cheaper to look up than a piece of it. */
function lettersOf(word: string): number {
  return (word.charCodeAt(0) * 97 + word.charCodeAt(1)) * 97 + word.charCodeAt(2)
}

function tryRows<Payload>(rows: readonly Row<Payload>[] | undefined, words: readonly Word[], at: number, visit: (row: Row<Payload>, at: number, length: number) => boolean): boolean {
  if (!rows) return false
  for (const row of rows) {
    const length = row.compiled.matchAt(words, at)
    if (length > 0 && visit(row, at, length)) return true
  }
  return false
}

/** How many letters a word needs at least to open a phrase such as `*partisipas*`; 0 where nothing can be said. */
function lettersGiven(phrase: Phrase): number {
  const given = /^\*([a-z]+)(?=[\s*])/u.exec(phrase)?.[1]
  return given?.length ?? 0
}

/** The words that may open a phrase, `open` where only their beginning is given; undefined when it may open with any word. */
function firstWords(phrase: Phrase): {readonly word: string, readonly open: boolean}[] | undefined {
  const token = /^\s*(\([^)]*\)|[^\s()…]+)/u.exec(phrase)?.[1]
  if (token === undefined) return undefined
  const choices = token.startsWith('(') ? token.slice(1, -1).split('|') : [token]
  const starts: {word: string, open: boolean}[] = []
  for (const choice of choices) {
    if (choice.trim().startsWith('*')) return undefined
    const words = wordsOf(choice)
    const first = words[0]?.text
    const open = words.length === 1 && choice.trim().endsWith('*') || (choice.trim().split(/\s+/u)[0]?.endsWith('*') ?? false)
    if (first === undefined || (open && first.length < 3)) return undefined
    starts.push({word: first, open})
  }
  return starts
}
