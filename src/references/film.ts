import type {Mark} from './links.ts'
import {piecesOf, taken, trimPiece, type Piece} from './pieces.ts'
import {commaParts} from './place.ts'
import {beginsWith, phraseKey, phrases} from './tables.ts'
import {matchesOf} from './matches.ts'

/** A film as MLA lists name it: title first, "Dir." and the director, then the studio. */
export interface FilmMark {
  readonly title: Piece
  readonly director: Piece
  readonly studio: Piece | undefined
}

const sign = /(?:[.,]\s|^)(?:dir\.|directed by|sutradara:?|disutradarai(?: oleh)?)\s(?=\p{Lu})/iu
const role = /[,(]\s?(?:sutradara|directors?|dir\.?|filmmaker)\s?[).,]/i
const brackets = /\(([^()\0]{3,40})\)/g

/** Reads an entry that names a director behind the title. */
export function readFilm(text: string): FilmMark | undefined {
  if (!/dir\.|directed|sutradara/.test(text.toLowerCase())) return undefined
  const match = sign.exec(text.slice(0, 400))
  if (!match || match.index < 2) return undefined
  // "Judul. 2008. Film. Sutradara: …": year and kind are no part of the title.
  const stop = /[.,]?\s[([]?(?:(?:1[89]|20)\d\d|film\b|video\b)/i.exec(text.slice(0, match.index))?.index ?? match.index
  const title = trimPiece(text, 0, Math.max(stop, 1))
  const [director, studio] = piecesOf(text, match.index + match[0].length, text.length)
  if (!title || !director || director.text.split(/\s+/).length > 8) return undefined
  // "Directed by T. Nama, Studio, 2019": the studio behind a comma.
  const [first, second] = studio ? [] : commaParts(text, director)
  if (first && second && !/^(?:and|dan|&)\s|^\d/.test(second.text)) return {title, director: first, studio: second}
  const house = studio && commaParts(text, studio)[0]
  return {title, director, studio: house && !/^(?:film\b|\d+$)/i.test(house.text) ? house : undefined}
}

/** Whether the names of an entry are said to be those of directors. */
export function namesDirector(names: string): boolean {
  return role.test(names)
}

/** The words that say "film" behind a title: a piece, a part between commas or round brackets of their own. */
export function readFilmKind(text: string, from: number): Mark | undefined {
  for (const match of matchesOf(brackets, text)) if (match.index > from && isKind(match[1] ?? '')) return {start: match.index, end: match.index + match[0].length, value: match[1] ?? '', valueStart: match.index + 1, valueEnd: match.index + match[0].length - 1}
  const parts = piecesOf(text, from, text.length).flatMap(piece => commaParts(text, piece))
  const part = parts.find(({start, text: value}, index) => (index > 0 || text.slice(from, start).includes(taken)) && isKind(value))
  return part && {start: part.start, end: part.end, value: part.text, valueStart: part.start, valueEnd: part.end}
}

/** "Film", "Film layar lebar": the kind, with no more than two small words behind it. */
function isKind(value: string): boolean {
  const count = beginsWith(value, phrases.audiovisual)
  if (count === 0 || value.length > 40) return false
  return phrases.audiovisual.has(phraseKey(value)) || /^\p{L}+(?:\s\p{Ll}+){1,2}$/u.test(value) && /^film\b/i.test(value)
}
