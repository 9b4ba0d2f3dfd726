import type {Phrase} from '../knowledge/types.ts'
import type {Range} from './range.ts'
import type {Word} from './fold.ts'
import {wordsOf} from './fold.ts'

/** The widest gap that `…` stands for, in words. */
const widestGap = 4

type Test = (word: string) => boolean
type Step = {readonly gap: true} | {readonly gap: false, readonly choices: readonly (readonly Test[])[]}

/** A phrase made ready for matching. */
export interface CompiledPhrase {
  readonly phrase: Phrase
  /** Length of the match in words starting at `at`, or 0. */
  matchAt(words: readonly Word[], at: number): number
}

/** Compiles a phrase of the mini-language described at `Phrase`. Work is bounded: phrases are short, gaps at most four words. */
export function compilePhrase(phrase: Phrase): CompiledPhrase {
  const steps = [...phrase.matchAll(/\([^)]*\)|…|[^\s()…]+/gu)].map(match => toStep(match[0]))
  const run = (words: readonly Word[], at: number, step: number): number => {
    const wanted = steps[step]
    if (!wanted) return at
    if (wanted.gap) {
      for (let skip = 0; skip <= widestGap && at + skip <= words.length; skip++) {
        const end = run(words, at + skip, step + 1)
        if (end >= 0) return end
      }
      return -1
    }
    for (const choice of wanted.choices) {
      if (!fits(choice, words, at)) continue
      const end = run(words, at + choice.length, step + 1)
      if (end >= 0) return end
    }
    return -1
  }
  return {
    phrase,
    matchAt(words, at) {
      const end = run(words, at, 0)
      return end > at ? end - at : 0
    },
  }
}

/** Finds phrases in words; the first match of each phrase, as the range from its first to its last word. */
export function findPhrases(compiled: readonly CompiledPhrase[], words: readonly Word[]): {readonly phrase: Phrase, readonly range: Range}[] {
  const found: {phrase: Phrase, range: Range}[] = []
  for (const one of compiled) {
    for (let at = 0; at < words.length; at++) {
      const length = one.matchAt(words, at)
      const first = words[at]
      const last = words[at + length - 1]
      if (length === 0 || !first || !last) continue
      found.push({phrase: one.phrase, range: {start: first.start, end: last.end}})
      break
    }
  }
  return found
}

/** Whether any of the phrases stands in the text. */
export function hasPhrase(compiled: readonly CompiledPhrase[], words: readonly Word[]): boolean {
  return compiled.some(one => words.some((_, at) => one.matchAt(words, at) > 0))
}

function fits(choice: readonly Test[], words: readonly Word[], at: number): boolean {
  for (let index = 0; index < choice.length; index++) if (!choice[index]?.(words[at + index]?.text ?? '')) return false
  return true
}

function toStep(token: string): Step {
  if (token === '…') return {gap: true}
  const body = token.startsWith('(') ? token.slice(1, -1) : token
  return {gap: false, choices: body.split('|').map(toTests).filter(tests => tests.length > 0)}
}

function toTests(choice: string): Test[] {
  return choice.trim().split(/\s+/u).filter(Boolean).flatMap(part => {
    const open = part.startsWith('*')
    const close = part.endsWith('*')
    const words = wordsOf(part)
    return words.map((word, index) => toTest(word.text, open && index === 0, close && index === words.length - 1))
  })
}

function toTest(text: string, open: boolean, close: boolean): Test {
  if (open && close) return word => word.includes(text)
  if (open) return word => word.endsWith(text)
  if (close) return word => word.startsWith(text)
  return word => word === text
}
