import {isOrganisation} from './organisation-names.ts'
import type {Head} from './head-parts.ts'
import {piecesOf, taken} from './pieces.ts'
import {beginsWith, holds, phrases} from './tables.ts'
import {wordPatterns} from './word-patterns.ts'
import type {YearMark} from './years.ts'

/** The words before the work, and "dalam" or "in" that leads to it. */
const lead = /^(?:dalam|in)\s?:?\s/i
const longest = 10

/** "Feminism. (2010). In Encyclopaedia Britannica": an article of a work that is looked up begins with its title and names nobody. */
export function lookedUp(text: string, years: readonly YearMark[]): Head | undefined {
  if (!wordPatterns.lookUpSign.test(text) || !holds(text, phrases.lookUp)) return undefined
  const [title, work] = piecesOf(blanked(text, years[0]), 0, text.length)
  if (!title || !work || title.text.split(' ').length > longest || isOrganisation(title.text) || /^[^\s,]+, \p{Lu}/u.test(title.text)) return undefined
  const led = lead.exec(work.text)
  // Without "in" only an address tells it from a dictionary by its author.
  if (!led && !text.includes(taken)) return undefined
  const name = work.text.slice(led?.[0].length ?? 0)
  if (beginsWith(name, phrases.lookUp) === 0 && !holds(name.slice(0, 80), phrases.lookUp)) return undefined
  const [year] = years
  const early = year !== undefined && year.start <= work.start
  return {authors: undefined, year, body: early ? year.end : 0, early, titleFirst: early}
}

/** The year and its brackets as what was already read. */
function blanked(text: string, year: YearMark | undefined): string {
  return year ? text.slice(0, year.start) + taken.repeat(year.end - year.start) + text.slice(year.end) : text
}
