import {sentencesOf} from '../text/sentences.ts'
import {readCitedNames} from './citation-names.ts'
import {matchesOf} from './matches.ts'
import type {RawCitation} from './parenthetical.ts'

const year = /(?<![\p{L}\p{N}/.–-])(?:1[5-9]|20)\d{2}(?![\p{L}\p{N}/–-])/gu
const name = /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}’'-]{2,30}(?:\s(?:dan|and|&)\s\p{Lu}[\p{L}’'-]{2,30})?(?![\p{L}\p{N}])/gu
/** A name and a year farther apart have nothing to do with one another. */
const farthest = 80

/**
 * "The principles that Biestek published in 1957", "Pada tahun 1957 Biestek merumuskan": name and year in one sentence without brackets. Only
 * an entry of that very name and year tells that it is a citation. `letters` is the text as `markless` gives it.
 */
export function readSpoken(text: string, letters: string, isTaken: (at: number) => boolean): RawCitation[] {
  const years = matchesOf(year, text).filter(({index}) => !isTaken(index))
  if (years.length === 0 || years.length > 40) return []
  const sentences = sentencesOf(text)
  return years.flatMap(({0: value, index}): RawCitation[] => {
    const sentence = sentences.find(({start, end}) => index >= start && index < end)
    const from = Math.max(sentence?.start ?? 0, index - farthest)
    const to = Math.min(sentence?.end ?? text.length, index + farthest)
    return matchesOf(name, letters.slice(from, to)).flatMap((match): RawCitation[] => {
      const start = from + match.index
      const end = start + match[0].length
      const names = isTaken(start) || isTaken(end - 1) ? undefined : readCitedNames(text, start, end)
      if (!names || names.doubtful) return []
      return [{
        start: names.start, end: names.end, form: 'narrative', names, year: {value, start: index, end: index + value.length}, suffix: undefined, locator: undefined, mustBeListed: false, onlyIfListed: 'exactly',
      }]
    })
  })
}
