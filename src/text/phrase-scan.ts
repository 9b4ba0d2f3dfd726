import type {Phrase} from '../knowledge/types.ts'
import type {Word} from './fold.ts'
import {wordsOf} from './fold.ts'
import {compilePhrase, type CompiledPhrase} from './phrases.ts'
import type {Range} from './range.ts'

/** A phrase found, with what it stands for. */
export interface PhraseHit<Payload> {
  readonly payload: Payload
  readonly phrase: Phrase
  readonly range: Range
  /** Index of the first word. */
  readonly at: number
}

/** Looks for many phrases in one pass over the words. */
export interface PhraseScanner<Payload> {
  scan(words: readonly Word[], from?: number, to?: number): PhraseHit<Payload>[]
}

/** Builds a scanner: phrases are filed under the first letters of their first word, so most words meet none. */
export function phraseScanner<Payload>(rows: readonly {readonly phrase: Phrase, readonly payload: Payload}[]): PhraseScanner<Payload> {
  const byStart = new Map<string, {compiled: CompiledPhrase, payload: Payload}[]>()
  const anywhere: {compiled: CompiledPhrase, payload: Payload}[] = []
  for (const {phrase, payload} of rows) {
    const row = {compiled: compilePhrase(phrase), payload}
    const starts = firstWords(phrase)
    if (!starts) anywhere.push(row)
    else for (const start of new Set(starts)) byStart.set(start, [...(byStart.get(start) ?? []), row])
  }
  return {
    scan(words, from = 0, to = words.length) {
      const part = from === 0 && to === words.length ? words : words.slice(0, to)
      const hits: PhraseHit<Payload>[] = []
      for (let at = from; at < part.length; at++) {
        const word = part[at]
        if (!word) continue
        for (const rowsHere of [byStart.get(word.text.slice(0, 3)), anywhere]) {
          for (const {compiled, payload} of rowsHere ?? []) {
            const length = compiled.matchAt(part, at)
            const last = part[at + length - 1]
            if (length > 0 && last) hits.push({payload, phrase: compiled.phrase, at, range: {start: word.start, end: last.end}})
          }
        }
      }
      return hits
    },
  }
}

/** The first three letters of every word that may open the phrase; undefined when it may open with any word. */
function firstWords(phrase: Phrase): string[] | undefined {
  const token = /^\s*(\([^)]*\)|[^\s()…]+)/u.exec(phrase)?.[1]
  if (token === undefined) return undefined
  const choices = token.startsWith('(') ? token.slice(1, -1).split('|') : [token]
  const starts: string[] = []
  for (const choice of choices) {
    if (choice.trim().startsWith('*')) return undefined
    const first = wordsOf(choice)[0]?.text
    const open = choice.trim().split(/\s+/u)[0]?.endsWith('*') ?? false
    if (first === undefined || (open && first.length < 3)) return undefined
    starts.push(first.slice(0, 3))
  }
  return starts
}
