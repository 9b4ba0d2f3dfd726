import {countWords, wordsOf} from '../../text/fold.ts'
import type {JoinedFile} from '../../text/joined.ts'

/** The words of one submission that its writer answers for, as numbers: a class of a thousand reports is compared in memory. */
export interface OwnWords {
  readonly path: string
  readonly text: string
  /** A hash for each word, folded; the same word has the same hash in every submission. */
  readonly hashes: Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** Where paragraphs begin, as indices into the words; the first is 0. */
  readonly paragraphs: Uint32Array
  /** The files of a report that consists of several, within the text. */
  readonly files?: readonly Pick<JoinedFile, 'path' | 'start' | 'end'>[]
}

/** As much of it as is compared: a class that stays open holds no texts. */
export type ComparedWords = Omit<OwnWords, 'path' | 'text' | 'files'>

/** The words of a submission that stand in such stretches of its text. */
export function wordsAt(path: string, text: string, stretches: readonly number[], files?: OwnWords['files']): OwnWords {
  const hashes: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const paragraphs: number[] = []
  let done = 0
  for (let at = 0; at + 1 < stretches.length; at += 2) {
    const start = done + (stretches[at]! >> 1)
    done = start + stretches[at + 1]!
    if ((stretches[at]! & 1) === 1) paragraphs.push(hashes.length)
    for (const word of wordsOf(text.slice(start, done), start)) {
      hashes.push(hashOf(word.text))
      starts.push(word.start)
      ends.push(word.end)
    }
  }
  return {path, text, hashes: Uint32Array.from(hashes), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), paragraphs: Uint32Array.from(paragraphs), ...(files && {files})}
}

/**
 * Where the words of a submission stand, as numbers alone: for each stretch between whose words no other stands how far it
 * begins behind the last one, times two, and one more at the beginning of a paragraph; then its length.
 */
export function stretchesOf({text, starts, ends, paragraphs}: OwnWords): readonly number[] {
  const begins = new Set(paragraphs)
  const found: number[] = []
  let done = 0
  for (let at = 0; at < starts.length;) {
    const first = at
    while (at + 1 < starts.length && !begins.has(at + 1) && countWords(text.slice(ends[at], starts[at + 1])) === 0) at++
    found.push((starts[first]! - done) * 2 + (begins.has(first) ? 1 : 0), ends[at]! - starts[first]!)
    done = ends[at]!
    at++
  }
  return found
}

/** FNV-1a over the code units of a folded word. */
export function hashOf(word: string): number {
  let hash = 0x811C9DC5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return mixed(hash >>> 0)
}

/** The hash of `size` words from a place on. */
export function shingleAt(words: ArrayLike<number>, at: number, size: number): number {
  let hash = 0
  for (let next = at; next < at + size; next++) hash = (Math.imul(hash, 0x9E3779B1) + (words[next] ?? 0)) >>> 0
  return mixed(hash)
}

/** Spreads a hash over all its bits (the finisher of MurmurHash3). */
export function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85EBCA6B)
  hash = Math.imul(hash ^ (hash >>> 13), 0xC2B2AE35)
  return (hash ^ (hash >>> 16)) >>> 0
}
