import {commaParts} from './place.ts'
import {piecesOf, trimPiece, type Piece} from './pieces.ts'

/** A film as MLA lists name it: title first, "Dir." and the director, then the studio. */
export interface FilmMark {
  readonly title: Piece
  readonly director: Piece
  readonly studio: Piece | undefined
}

const sign = /(?:[.,]\s|^)(?:dir\.|directed by|sutradara:?|disutradarai(?: oleh)?)\s(?=\p{Lu})/iu

/** Reads an entry that names a director behind the title. */
export function readFilm(text: string): FilmMark | undefined {
  if (!/dir\.|directed|sutradara/.test(text.toLowerCase())) return undefined
  const match = sign.exec(text.slice(0, 400))
  if (!match || match.index < 2) return undefined
  const title = trimPiece(text, 0, match.index)
  const [director, studio] = piecesOf(text, match.index + match[0].length, text.length)
  if (!title || !director || director.text.split(/\s+/).length > 8) return undefined
  // "Directed by T. Nama, Studio, 2019": the studio behind a comma.
  const [first, second] = studio ? [] : commaParts(text, director)
  if (first && second && !/^(?:and|dan|&)\s|^\d/.test(second.text)) return {title, director: first, studio: second}
  const house = studio && commaParts(text, studio)[0]
  return {title, director, studio: house && !/^film\b/i.test(house.text) ? house : undefined}
}
