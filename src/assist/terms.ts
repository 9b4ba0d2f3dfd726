import {abbreviations} from '../knowledge/abbreviations.ts'
import {approaches} from '../knowledge/approaches.ts'
import {everydayWords} from '../knowledge/everyday-words.ts'
import {communityModels} from '../knowledge/models.ts'
import {principleSets} from '../knowledge/principle-sets.ts'
import {principles} from '../knowledge/principles.ts'
import {stageSets} from '../knowledge/stage-sets.ts'
import {stages} from '../knowledge/stages.ts'
import {theories, theoryStreams} from '../knowledge/theories.ts'
import type {Entry} from '../knowledge/types.ts'
import {nameKey, wordsOf} from '../text/fold.ts'
import type {Range} from '../text/range.ts'

/** A name of a table's row, found in running text. */
export interface Term {
  readonly id: string
  readonly range: Range
}

/** Where several rows share a name, the earlier table has it. */
const explained: readonly (readonly Entry[])[] = [stages, communityModels, theories, theoryStreams, approaches, principles, principleSets, stageSets]

const everyday = new Set(everydayWords.map(nameKey))
const byName = namesOf(explained.flat())
const longestName = Math.max(...[...byName.keys()].map(key => key.split(' ').length))
const byLetters = new Map(abbreviations.map(({short, id}) => [short, id]))

/** The longest known name that covers an offset of a text, or an abbreviation in its own capitals. */
export function termAt(text: string, offset: number): Term | undefined {
  const start = Math.max(0, offset - 200)
  // A word that is cut at the edge of the stretch is too far away to matter.
  const words = wordsOf(text.slice(start, offset + 200), start)
  const at = words.findIndex(word => word.start <= offset && offset <= word.end)
  const own = words[at]
  if (!own) return undefined
  const short = byLetters.get(text.slice(own.start, own.end))
  if (short !== undefined) return {id: short, range: {start: own.start, end: own.end}}
  for (let length = longestName; length > 0; length--) {
    for (let from = Math.max(0, at - length + 1); from <= at && from + length <= words.length; from++) {
      const name = words.slice(from, from + length)
      const range = {start: name[0]!.start, end: name.at(-1)!.end}
      const id = byName.get(name.map(word => word.text).join(' '))
      if (id !== undefined && !/[.;:!?]\s|\n\s*\n/u.test(text.slice(range.start, range.end))) return {id, range}
    }
  }
  return undefined
}

function namesOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const {id, label, aliases = [], misspellings = []} of entries) {
    for (const name of [label.id, label.en, ...aliases, ...misspellings]) {
      const key = nameKey(name)
      if (!everyday.has(key) && !names.has(key)) names.set(key, id)
    }
  }
  return names
}
