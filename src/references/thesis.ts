import {looksLikeNames} from './authors.ts'
import type {Mark} from './links.ts'
import {isOrganisation} from './organisation-names.ts'
import {trimPiece, type Piece} from './pieces.ts'
import {commaParts} from './place.ts'
import {beginsWith, isPlace, phraseKey, phrases} from './tables.ts'
import {matchesOf} from './matches.ts'

/** The kind of a thesis and, where it stands in the same brackets or piece, its institution. */
export interface ThesisMark {
  readonly genre: Mark
  readonly institution: Mark | undefined
  readonly place?: Mark | undefined
  readonly start: number
  readonly end: number
}

const bracket = /[([]([^()[\]]{5,160})[)\]]/g

/** Finds "[Doctoral dissertation, University of X]", "(Skripsi)", or a piece such as "Skripsi. " or "Skripsi Universitas X". */
export function readThesis(text: string, from: number, pieces: readonly Piece[]): ThesisMark | undefined {
  for (const match of matchesOf(bracket, text)) {
    if (match.index < from) continue
    const masked = match[0].indexOf('\u0000')
    const inside = trimPiece(text, match.index + 1, match.index + (masked > 0 ? masked : match[0].length - 1))
    const read = inside && readKind(text, inside)
    if (read) return {...read, start: match.index, end: match.index + match[0].length}
  }
  for (const [index, piece] of pieces.entries()) {
    if (index === 0 && !/^(?:skripsi|tesis|disertasi)(?:[,:]|$)/i.test(piece.text) && !phrases.thesis.has(phraseKey(piece.text))) continue
    const read = readKind(text, piece)
    if (read) return {...read, start: piece.start, end: piece.end}
  }
  return readBetweenCommas(text, pieces)
}

/** "SKRIPSI. Nama. Judul": the kind of a thesis before its author. */
export function leadingThesis(text: string, from: number): Mark | undefined {
  const match = /^[\s["“(]*(\p{L}{5,10})[\])]?\s?[.:]\s(?=\p{Lu})/u.exec(text.slice(from, from + 24))
  if (match?.[1] === undefined) return leadingKind(text, from)
  const start = from + match[0].indexOf(match[1])
  return phrases.thesis.has(phraseKey(match[1])) ? {...mark(text, start, start + match[1].length), end: from + match[0].length} : undefined
}

/** "Skripsi Nama Penulis (2016) Judul": the kind alone before a name and its year. */
function leadingKind(text: string, from: number): Mark | undefined {
  const match = /^[\s"“(]*((?:skripsi|tesis|disertasi|thesis)(?:\s(?:oleh|karya))?)\s:?\s?([^()\d:"“”]{5,60})\(?(?:19|20)\d{2}/i.exec(text.slice(from, from + 110))
  const names = match?.[2]?.replace(/[\s.,]+$/, '')
  if (!match?.[1] || !names?.includes(' ') || !looksLikeNames(names) || isOrganisation(names)) return undefined
  const start = from + match[0].indexOf(match[1])
  return {...mark(text, start, start + (match[1].split(' ', 1)[0] ?? '').length), end: start + match[1].length}
}

/** "Judul, Master's thesis, MIT": the kind behind a comma, with all that follows. */
function readBetweenCommas(text: string, pieces: readonly Piece[]): ThesisMark | undefined {
  for (const piece of pieces) {
    for (const part of commaParts(text, piece).slice(1)) {
      const read = phrases.thesis.has(phraseKey(part.text.replace(/['’]s\b/g, 's'))) ? readKind(text, {start: part.start, end: piece.end, text: text.slice(part.start, piece.end)}) : undefined
      if (read) return {...read, start: part.start, end: piece.end}
    }
  }
  return undefined
}

function readKind(text: string, piece: Piece): ThesisMark | undefined {
  const clean = piece.text.replace(/['’]s\b/g, 's')
  const unpublished = /^(?:unpublished|tidak diterbitkan|tidak dipublikasikan|proposal|usulan|draf|draft|naskah|laporan|seminar proposal)\s+(?:penelitian\s)?/i.exec(clean)?.[0].length ?? 0
  const count = beginsWith(clean.slice(unpublished), phrases.thesis)
  if (count === 0) return undefined
  const words = matchesOf(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu, piece.text.slice(unpublished))
  // "Ph.D." is one word as written and two as compared.
  let counted = 0
  const last = words.find(word => (counted += phraseKey(word[0].replace(/['’]s\b/, 's')).split(' ').length) >= count)
  if (!last) return undefined
  let end = piece.start + unpublished + last.index + last[0].length
  const behind = text.slice(end, piece.end)
  const degree = /^\s(?:\([\p{L}\d. -]{1,14}\)(?:\s?[–-]{1,2}\s?)?|S-?[123]|sarjana|magister|doktor|tidak diterbitkan|tidak dipublikasikan|unpublished)(?:(?![\p{L}\p{N}])|(?<=[)–-]\s?))/iu.exec(behind)?.[0].length ?? 0
  end += degree
  const rest = text.slice(end, piece.end)
  if (/^\s+\p{Ll}/u.test(rest) && !/^\s+(?:pada|di|program|jurusan|fakultas|tidak|universitas|of|at|from)\b/i.test(rest)) return undefined
  const institutionPiece = trimPiece(text, end, piece.end)
  const shorter = institutionPiece && /^(?:pada|di|at|from)\s/i.test(institutionPiece.text) ? trimPiece(text, institutionPiece.start + institutionPiece.text.indexOf(' '), institutionPiece.end) : institutionPiece
  const place = shorter && /^[\p{L} .]{3,24}:\s?(?=\p{Lu})/u.exec(shorter.text)?.[0].length
  const institution = shorter && !/^(?:tidak (?:di)?terbit|tidak dipublikasi|unpublished|publication no|s-?[123]$|no\.)/i.test(shorter.text) ? shorter : undefined
  if (institution && !place && !/^\p{Lu}/u.test(institution.text)) return undefined
  const campus = institution && !place ? campusOf(text, institution) : undefined
  const city = institution && campus ? commaParts(text, institution).at(-1) : undefined
  return {
    genre: mark(text, piece.start, end),
    institution: campus && mark(text, campus.start, campus.end),
    ...(city && campus && city.start >= campus.end && isPlace(city.text) && {place: mark(text, city.start, city.end)}),
    start: piece.start, end: institution && place ? end : piece.end,
  }
}

/** The university among faculty and department; "tidak diterbitkan" and a city behind it are left out. */
export function campusOf(text: string, institution: Piece): Piece {
  const parts = commaParts(text, institution)
  const at = parts.findIndex(part => /\b(?:universitas|university|universit[éä]t?|universidad|institut|institute|sekolah tinggi|politeknik|akademi|college|uin|iain|stkip|stks|poltekesos)\b/i.test(part.text))
  const first = parts[Math.max(at, 0)]
  const last = parts.at(-1)
  if (!first || !last) return institution
  const end = last !== first && isPlace(last.text) && !/ of California$/.test(first.text) ? first.end : last.end
  const bare = /:\s?(?:tidak|unpublished).*$/i.exec(text.slice(first.start, end))
  return trimPiece(text, first.start, bare ? first.start + bare.index : end) ?? institution
}

function mark(text: string, start: number, end: number): Mark {
  return {start, end, value: text.slice(start, end), valueStart: start, valueEnd: end}
}
