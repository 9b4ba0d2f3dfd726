import {wordsBetween, type Word} from '../text/fold.ts'

/** Of a text longer than this, in characters, three stretches are looked at: its beginning, its middle and its last third. */
const shortText = 7_000
const stretch = 2_000

/** The stretches of a text by which its kind is judged, joined by line breaks. */
export function sampledText(text: string): string {
  return stretches(text.length).map(([from, to]) => text.slice(from, to)).join('\n')
}

/** The words of these stretches; `start` is where `text` begins in the file, from which the words' places count. */
export function sampledWords({text, words, start}: {readonly text: string, readonly words: readonly Word[], readonly start: number}): readonly Word[] {
  if (text.length <= shortText) return words
  return stretches(text.length).flatMap(([from, to]) => wordsBetween(words, start + from, start + to))
}

/** The stretches as offsets. */
function stretches(length: number): (readonly [number, number])[] {
  if (length <= shortText) return [[0, length]]
  return [0, Math.floor(length * 0.45), Math.floor(length * 0.75)].map(from => [from, from + stretch] as const)
}
