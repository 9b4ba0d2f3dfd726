import {once} from '../../text/memo.ts'

/**
 * A string without the words of a report: literal pieces are Peksos's own, pairs of numbers say what is to be taken from
 * the source: where it begins, and its length times four plus how its letters are changed (see `shapes`).
 */
export type Pieces = readonly (string | number)[]

/** Texts that strings are told by: Peksos's own sentences, then the report and the files that it names. */
export interface WordSource {
  readonly text: string
  /** The string in pieces; undefined where it cannot be told without words that the report has. */
  pieces(string: string): Pieces | undefined
}

/** What may be done with letters that are taken: nothing, small ones, capitals, a capital first. */
const shapes: readonly ((text: string) => string)[] = [
  text => text, text => text.toLowerCase(), text => text.toUpperCase(), text => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase(),
]

/** Of a word that stands everywhere only so many places are looked at. */
const mostPlaces = 40

/** Taking fewer letters of our own sentences costs more than writing them. */
const leastOwn = 12

/** The source of words for a report: `own` stands before it, and is the same for all reports of a run. */
export function wordSource(own: OwnText, texts: readonly string[]): WordSource {
  const text = sourceText(own, texts)
  const begin = own.text.length
  const index = once(() => placesOf(text, begin))
  const folded = once(() => {
    const places = new Map<string, number>()
    for (const [word, [first]] of index()) if (!places.has(word.toLowerCase())) places.set(word.toLowerCase(), first!)
    return places
  })

  const longest = (string: string, at: number, word: string): {readonly start: number, readonly length: number} | undefined => {
    let found: {start: number, length: number} | undefined
    const look = (places: readonly number[] | undefined, least: number): void => {
      for (const start of places ?? []) {
        let length = word.length
        while (at + length < string.length && string.charCodeAt(at + length) === text.charCodeAt(start + length)) length++
        if (length >= least && length > (found?.length ?? 0)) found = {start, length}
      }
    }
    look(index().get(word), 1)
    look(own.places.get(word), leastOwn)
    return found
  }

  return {
    text,
    pieces(string) {
      if (string === '') return []
      const whole = string.length < 4 ? -1 : text.indexOf(string, begin)
      if (whole >= 0) return [whole, string.length * 4]
      const line = own.lines.get(string)
      if (line !== undefined) return [line, string.length * 4]
      const pieces: (string | number)[] = []
      let done = 0
      const literal = (to: number): void => {
        if (to > done) pieces.push(string.slice(done, to))
      }
      for (const {0: word, index: at} of string.matchAll(words)) {
        if (at < done) continue
        const taken = longest(string, at, word)
        if (taken) {
          literal(at)
          pieces.push(taken.start, taken.length * 4)
          done = at + taken.length
          continue
        }
        const start = folded().get(word.toLowerCase())
        if (start === undefined) continue
        const shape = shapes.findIndex(change => change(text.slice(start, start + word.length)) === word)
        if (shape < 0) return undefined
        literal(at)
        pieces.push(start, word.length * 4 + shape)
        done = at + word.length
      }
      literal(string.length)
      return pieces
    },
  }
}

/** The texts of a source as one; those who take from it need no more than this. */
export function sourceText(own: Pick<OwnText, 'text'>, texts: readonly string[]): string {
  return [own.text, ...texts].join('\n')
}

/** What words are taken from: a string, or several that need not be joined for it. */
export interface Words {
  readonly length: number
  slice(start: number, end: number): string
}

/** The texts of a source, joined only if something is wanted from where two of them meet. */
export function wordsIn(own: Pick<OwnText, 'text'>, texts: readonly string[]): Words {
  const all = [own.text, ...texts]
  const whole = once(() => sourceText(own, texts))
  return {
    length: all.reduce((sum, {length}) => sum + length + 1, -1),
    slice(start, end) {
      let begin = 0
      for (const text of all) {
        if (start >= begin && end <= begin + text.length) return text.slice(start - begin, end - begin)
        begin += text.length + 1
      }
      return whole().slice(start, end)
    },
  }
}

/** The string that pieces tell of; undefined where they cannot belong to the text. */
export function stringOf(pieces: Pieces, text: Words): string | undefined {
  let string = ''
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!
    if (typeof piece === 'string') {
      string += piece
      continue
    }
    const size = pieces[++at]
    if (typeof size !== 'number' || piece < 0 || piece + (size >> 2) > text.length) return undefined
    const taken = text.slice(piece, piece + (size >> 2))
    string += (size & 3) === 0 ? taken : shapes[size & 3]!(taken)
  }
  return string
}

/** Sentences of Peksos itself, with the places of their words. */
export interface OwnText {
  readonly text: string
  readonly places: ReadonlyMap<string, readonly number[]>
  /** Where each sentence begins. */
  readonly lines: ReadonlyMap<string, number>
}

/** Makes sentences a source. */
export function ownText(sentences: readonly string[]): OwnText {
  const text = sentences.join('\n')
  const places = once(() => placesOf(text, 0))
  const lines = once(() => {
    let at = 0
    return new Map(sentences.map(sentence => {
      const begin = at
      at += sentence.length + 1
      return [sentence, begin]
    }))
  })
  return {
    text,
    get places() {
      return places()
    },
    get lines() {
      return lines()
    },
  }
}

const words = /[\p{L}\p{N}\p{M}]+/gu

function placesOf(text: string, begin: number): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const {0: word, index} of text.slice(begin).matchAll(words)) {
    const known = places.get(word)
    if (!known) places.set(word, [begin + index])
    else if (known.length < mostPlaces) known.push(begin + index)
  }
  return places
}
