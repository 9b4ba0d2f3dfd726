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
  scan(words: readonly Word[]): PhraseHit<Payload>[]
  /** Whether any of the phrases stands in the words; stops at the first. */
  finds(words: readonly Word[]): boolean
}

/** Builds a scanner: phrases are filed under the first letters of their first word, so most words meet none. */
export function phraseScanner<Payload>(rows: readonly {readonly phrase: Phrase, readonly payload: Payload}[]): PhraseScanner<Payload> {
  const byStart = new Map<number, Row<Payload>[]>()
  const anywhere: Row<Payload>[] = []
  for (const {phrase, payload} of rows) {
    const row = {compiled: compilePhrase(phrase), payload}
    const starts = firstWords(phrase)
    if (!starts) anywhere.push(row)
    else for (const start of new Set(starts.map(startKey))) byStart.set(start, [...(byStart.get(start) ?? []), row])
  }
  const each = (words: readonly Word[], visit: (row: Row<Payload>, at: number, length: number) => boolean): boolean => {
    for (let at = 0; at < words.length; at++) {
      const rowsHere = byStart.get(startKey(words[at]?.text ?? ''))
      if (rowsHere) for (const row of rowsHere) if (tryRow(row, words, at, visit)) return true
      for (const row of anywhere) if (tryRow(row, words, at, visit)) return true
    }
    return false
  }
  return {
    scan(words) {
      const hits: PhraseHit<Payload>[] = []
      each(words, (row, at, length) => {
        const first = words[at]
        const last = words[at + length - 1]
        if (first && last) hits.push({payload: row.payload, phrase: row.compiled.phrase, at, range: {start: first.start, end: last.end}})
        return false
      })
      return hits
    },
    finds: words => each(words, () => true),
  }
}

/** A small number for the first three letters of a word: cheaper to look up than a piece of it. */
function startKey(word: string): number {
  let key = 0
  for (let at = 0; at < 3; at++) key = key * 97 + (at < word.length ? word.charCodeAt(at) : 0)
  return key
}

interface Row<Payload> {
  readonly compiled: CompiledPhrase
  readonly payload: Payload
}

function tryRow<Payload>(row: Row<Payload>, words: readonly Word[], at: number, visit: (row: Row<Payload>, at: number, length: number) => boolean): boolean {
  const length = row.compiled.matchAt(words, at)
  return length > 0 && visit(row, at, length)
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
