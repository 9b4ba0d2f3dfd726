import type {ShownPassages} from '../../exchange/shared-passages.ts'
import type {SharedPassage} from './index.ts'

/** So many passages are shown, each with so many places and characters. */
export const mostShown = {passages: 200, places: 12, characters: 600} as const

/** The passages as a page or a view shows them. */
export function shownPassages(shared: readonly SharedPassage[]): ShownPassages {
  return {
    passages: shared.slice(0, mostShown.passages).map(({words, likeness, places}) => ({
      words, same: likeness === 1, more: Math.max(0, places.length - mostShown.places),
      places: places.slice(0, mostShown.places).map(({path, submission, line, endLine, text}) => ({path, submission, line, endLine, text: excerpt(text)})),
    })),
    more: Math.max(0, shared.length - mostShown.passages),
  }
}

/** The beginning of a passage in one line, without the marks of headings, cut between two words. */
export function excerpt(text: string): string {
  const words = text.replace(/^[ \t]{0,3}#{1,6}[ \t]+/gmu, '').replace(/[\s\p{Cc}]+/gu, ' ')
  return words.length > mostShown.characters ? `${words.slice(0, mostShown.characters).replace(/\s\S*$/u, '')} …` : words
}
