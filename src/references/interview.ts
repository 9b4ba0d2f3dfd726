import {readNames} from './authors.ts'
import {dateField, nameList, oneName, setText, type Draft} from './draft.ts'
import type {Reading} from './law-entry.ts'
import type {Mark} from './links.ts'
import {toMark} from './body-parts.ts'
import {piecesOf, trimPiece, type Piece} from './pieces.ts'
import {isPublisher, readPlaceAndPublisher} from './place.ts'
import {isPlace} from './tables.ts'
import {findYears, type YearMark} from './years.ts'
import {matchesOf} from './matches.ts'

/** The words for a talk at the start of an entry or of one of its parts; a title that merely speaks of interviews goes on otherwise. */
const talk = /(?:^|(?<=[.,;([]\s?))\s?(?:(?:data\s)?(?:hasil|transkrip)\s(?:wawancara|interview)(?=\s\p{Lu})|(?:(?:data\s)?(?:hasil|transkrip)\s)?(?:personal\s)?(?:wawancara|diwawancarai|interview(?:ed)?|komunikasi (?:pribadi|personal)|percakapan|communication|conversation)(?=\s?(?:$|[.,;)\]\0\d("“])|\s(?:dengan|with|bersama|kepada|oleh|by|pada|on|tanggal|tgl|langsung|pribadi|mendalam|personal|penulis|peneliti|telepon|via|melalui|lewat|dilakukan|di|at|in|mengenai|hari|singkat|terstruktur|informan|responden|narasumber|conducted)(?!\p{L})|:\s\p{Lu}(?:\p{L}{0,3}\.|[,\s])))/giu
const partner = /^[\s\p{L}]{0,40}?\s(?:dengan|with|bersama|kepada|terhadap)\s(?!penulis|peneliti|the author)/iu
const stop = /\s(?:pada|on|tanggal|tgl|di|at|in|hari|mengenai|tentang)\s|[(,.[]|\s\d{1,2}\s\p{L}/u
const numericDay = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-]((?:19|20)\d{2})(?!\d)/
const inverted = /^\p{Lu}[\p{L}'’-]+, \p{Lu}\p{L}/u

/** Reads an entry that names a talk of the writer's own, in any order of person, kind and day. */
export function readTalkEntry(draft: Draft, text: string, from: number, linked: boolean): Reading | undefined {
  if (linked || !/wawancara|interview|komunikasi|percakapan|personal/i.test(text) || /^\s*["“]/.test(text.slice(from))) return undefined
  const sign = matchesOf(talk, text).find(match => match.index >= from)
  if (!sign) return undefined
  const years = findYears(text)
  const year = years.find(one => one.parts.length > 1) ?? years[0]
  if (isPrinted(text, from, year)) return undefined
  const start = sign.index + (sign[0].length - sign[0].trimStart().length)
  const opens = text.slice(from, start).trim() === ''
  const person = opens ? partnerOf(text, start) : personBefore(text, from, start)
  if (!opens && (!person || person.text.split(' ').length > 7)) return undefined
  setPerson(draft, text, from, start, person)
  if (opens) setText(draft, 'title', titleOf(text, start, year))
  if (year) draft.fields.issued = dateField(draft, year, year.start, year.end)
  else {
    const day = numericDay.exec(text)
    if (day) draft.fields.issued = dateField(draft, {parts: [Number(day[1])], suffix: undefined, undated: false}, day.index, day.index + day[0].length)
  }
  return {fields: draft.fields, type: 'personal_communication', style: 'unknown', excused: new Set()}
}

/** A place with its publisher, or a publisher and no day: a book about interviews. */
function isPrinted(text: string, from: number, year: YearMark | undefined): boolean {
  if (readPlaceAndPublisher(text, from, text.length, from)?.publisher) return true
  return (year?.parts.length ?? 0) < 2 && piecesOf(text, from, text.length).slice(1).some(piece => isPublisher(piece.text))
}

function partnerOf(text: string, start: number): Piece | undefined {
  const behind = text.slice(start, start + 120)
  const lead = partner.exec(behind) ?? /^\s?(?:(?:data\s)?(?:hasil|transkrip)\s)?\p{L}+(?::\s|\s(?=\p{Lu}))/iu.exec(behind) ?? /^[\s\p{L}]{0,40},\s(?=\p{Lu}(?:\p{L}{1,3}\.\s\p{Lu}|[\p{L}. ]{0,24},))/u.exec(behind)
  const at = lead && start + lead[0].length
  const name = at === null ? undefined : upToStop(text, at, text.length)
  return name && isPlace(name.text) ? undefined : name
}

function personBefore(text: string, from: number, end: number): Piece | undefined {
  const initials = /^\s*(?:\p{Lu}\.\s?){1,4}(?=[\s(,]|$)/u.exec(text.slice(from, end))
  if (!initials) return upToStop(text, from, end)
  const piece = trimPiece(text, from, from + initials[0].length)
  return piece && {...piece, end: piece.end + 1, text: text.slice(piece.start, piece.end + 1)}
}

function upToStop(text: string, start: number, end: number): Piece | undefined {
  const lead = /^\s*(?:Prof|Drs?|Dra|Ir|Hj?|Mrs?|Ms|Ny|Tn|Bpk|Sdri?|K?H)\.\s/.exec(text.slice(start, end))?.[0].length ?? 0
  const at = stop.exec(text.slice(start + lead, end))?.index
  return trimPiece(text, start, at === undefined ? end : start + lead + at)
}

function setPerson(draft: Draft, text: string, from: number, end: number, person: Piece | undefined): void {
  if (!person) return
  const head = text.slice(from, end).replace(/\s?\(.*$/s, '').trimStart()
  draft.fields.author = inverted.test(head) && /^[^.]*,\s(?:\p{Lu}\.\s?)+$/u.test(head) ? nameList(draft, readNames(text, from, from + head.length)) : oneName(draft, toMark(person))
}

/** The words that name the talk, up to its day. */
function titleOf(text: string, start: number, year: YearMark | undefined): Mark | undefined {
  const piece = piecesOf(text, start, year && year.start > start ? year.start : text.length)[0]
  return piece && toMark(piece)
}
