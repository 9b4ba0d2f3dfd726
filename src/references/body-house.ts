import {cut, gluedPublisher, isContainer, mayBePublisher, splitCity, splitHouse, toMark, unknownPlace} from './body-parts.ts'
import type {BodyWork} from './body-work.ts'
import {isOrganisation} from './organisation-names.ts'
import type {Piece} from './pieces.ts'
import {commaParts, isPublisher, readPlaceByComma} from './place.ts'
import {anyWord, beginsWith, isPlace, phrases, words} from './tables.ts'
import {campusOf} from './thesis.ts'
import {isNewspaper, isPeriodical} from './type.ts'

/** Reads places and publishers behind commas and full stops, and gives the pieces that are left a place each. */
export function readHouse(work: BodyWork): void {
  const {asides: {thesis}} = work
  if (!work.place && !work.container && !thesis && !work.publisher) readByComma(work)
  splitLast(work)
  const city = work.container && !work.place ? work.rest.find(piece => isPlace(piece.text)) : undefined
  if (city) {
    work.place = placeAlone(city)
    work.rest = work.rest.filter(piece => piece !== city)
  }
  work.rest = work.rest.filter(piece => !placed(work, piece))
  const journal = namesDiscipline(work)
  if (journal) {
    work.container = toMark(journal)
    work.rest = []
  }
  readLastPiece(work)
  const {title, titleSpan, quoted} = work
  if (!title || work.place || work.publisher || work.container || thesis || titleSpan || quoted || work.rest.length > 0) return
  const glued = gluedPublisher(work.text, title)
  if (glued) [work.title, work.place] = glued
  work.publisher = work.place?.publisher
}

/** Parts a publisher from an unknown place or from the city that is its last word. */
export function splitPlace(work: BodyWork): void {
  const {text, publisher, asides: {thesis}} = work
  if (!publisher || work.place) return
  const pair = work.rest.length === 0 && !work.container && !thesis ? unknownPlace(text, publisher) : undefined
  if (pair) [work.publisher, work.place] = pair
  const split = work.place ? undefined : splitCity(text, publisher)
  if (split) [work.publisher, work.place] = split
}

function placeAlone(piece: Piece): BodyWork['place'] {
  return {place: toMark(piece), publisher: undefined, start: piece.start, end: piece.end}
}

function readByComma(work: BodyWork): void {
  const {text, title, rest} = work
  const byComma = readPlaceByComma(text, title ? [title, ...rest].map(mark => ({start: mark.start, end: mark.end, text: text.slice(mark.start, mark.end)})) : rest)
  if (!byComma || work.asides.talk) return
  work.place = byComma
  work.publisher = byComma.publisher
  if (title && byComma.start >= title.start && byComma.start < title.end) work.title = cut(text, title, byComma.start)
  work.rest = rest.filter(piece => piece.end <= byComma.start || piece.start >= byComma.end)
}

/** "Psikologi Sosial, Rineka Cipta": the publisher is the last part of the title. */
function splitLast(work: BodyWork): void {
  const {text, title, skip, given, from} = work
  if (work.place || work.container || work.asides.thesis || work.publisher || work.inner || !title || work.titleSpan || work.quoted || work.rest.length > 0) return
  if (!(skip && skip.start > title.end - 1) && !/^,\s/.test(given.slice(from))) return
  const [own, house] = splitHouse(text, title)
  if (house) [work.title, work.publisher] = [own, house]
}

/** Whether a piece is the place or university of a thesis, a container or a note, and was noted as such. */
function placed(work: BodyWork, piece: Piece): boolean {
  const {text, journal, numbers, asides: {thesis}} = work
  if (thesis && !work.place && isPlace(piece.text)) work.place = placeAlone(piece)
  else if (thesis && !thesis.institution && !work.publisher && (beginsWith(piece.text, phrases.university) > 0 || anyWord(piece.text, words.organisation) || isPublisher(piece.text))) {
    const campus = campusOf(text, piece)
    const city = commaParts(text, piece).at(-1)
    work.publisher = toMark(campus)
    if (city && isPlace(city.text) && city.start >= campus.end) work.place ??= {place: toMark(city), publisher: work.publisher, start: piece.start, end: piece.end}
  } else if (!work.container && !work.publisher && (isContainer(piece.text, journal || numbers.page !== undefined) || (isPeriodical(piece.text) && /\d\s?[-–]\s?\d/.test(numbers.page?.value ?? '') && !isOrganisation(piece.text)) || isNewspaper(commaParts(text, piece)[0]?.text ?? ''))) work.container = toMark(commaParts(text, piece)[0] ?? piece)
  else if (/^(?:tidak (?:di)?terbitkan|tidak dipublikasikan|unpublished|in press)/i.test(piece.text)) work.note ??= toMark(piece)
  else return false
  return true
}

/** "Loneliness across the life span. Perspectives on Psychological Science": one piece in capitals that ends with a field of study, behind an English title. */
function namesDiscipline(work: BodyWork): Piece | undefined {
  const [piece, ...more] = work.rest
  if (!piece || more.length > 0 || work.place || work.publisher || work.container || work.asides.thesis || work.inner || work.asides.edition) return undefined
  const list = piece.text.split(' ')
  if (list.length < 2 || list.length > 8 || !list.every(word => /^[\p{Lu}&]/u.test(word) || /^(?:and|of|on|in|for|the)$/.test(word)) || !anyWord(list.at(-1) ?? '', words.discipline)) return undefined
  // An institute of such a field, "Academic Press", and the second half of a title in capitals are none.
  if (isPublisher(piece.text) || anyWord(piece.text.replace(/\S+$/, ''), words.organisation)) return undefined
  return /\s\p{Ll}{4,}/u.test(work.title?.value ?? '') && !/\s(?:dan|di|dalam|pada|untuk)\s/.test(work.title?.value ?? '') ? piece : undefined
}

/** The last piece: a site before an address, else a publisher. */
function readLastPiece(work: BodyWork): void {
  const {rest} = work
  if (work.publisher || rest.length === 0) return
  const last = rest.at(-1)
  if (!work.container && !work.asides.thesis && last) {
    // "…, Educational Technology Research and Development, doi:…": a comma parts a journal from its DOI, a full stop a publisher.
    const site = (work.linked || work.serial || (!work.place && /^,\s\0/.test(work.text.slice(last.end, last.end + 3)) && / /.test(last.text))) && !isPublisher(last.text)
    if (site) work.container = toMark(last)
    else if (mayBePublisher(last.text, rest.length)) work.publisher = toMark(last)
    else return
    work.rest = rest.slice(0, -1)
  } else if (work.inner) {
    const house = rest.find(piece => isPublisher(piece.text) || mayBePublisher(piece.text, 1))
    if (!house) return
    work.publisher = toMark(house)
    work.rest = rest.filter(piece => piece !== house)
  }
}
