import {toMark} from './body-parts.ts'
import {matchesOf} from './matches.ts'
import {taken, trimPiece} from './pieces.ts'
import {commaParts, isPublisher, type PlaceMark} from './place.ts'
import {anyWord, isPlace, words} from './tables.ts'

/** What stands in brackets before the year, which was already read. */
const brackets = /\(([^()[\]\0:]{2,64})\0/g
const capital = /^\p{Lu}/u
const longest = 3

/** "(Jakarta, 2004)", "(Angkasa, Bandung, 1981)": place and publisher in the brackets of the year, without a colon. */
export function readBracketedPlace(text: string, from: number): PlaceMark | undefined {
  if (!text.includes('(', from) || !text.includes(taken)) return undefined
  for (const match of matchesOf(brackets, text)) {
    if (match.index < from) continue
    const start = match.index + 1
    const inside = trimPiece(text, start, start + (match[1] ?? '').length)
    const parts = inside && capital.test(inside.text) ? commaParts(text, inside) : []
    if (!inside || parts.length === 0 || parts.length > 2 || !parts.every(part => isName(part.text))) continue
    const at = parts.findIndex(part => isPlace(part.text))
    const city = at >= 0 ? parts[at] : parts.length === 2 ? parts[1] : isPublisher(inside.text) ? undefined : parts[0]
    const house = parts.find(part => part !== city)
    return {place: city && toMark(city), publisher: house && toMark(house), start: match.index, end: inside.end}
  }
  return undefined
}

function isName(text: string): boolean {
  const list = text.split(' ')
  return isPlace(text) || (list.length <= longest && list.every(word => /^[\p{Lu}&]/u.test(word)) && !anyWord(text, words.inTitles) && !anyWord(text, words.notName))
}
