import type {Range} from '../text/range.ts'
import {readHouse, splitPlace} from './body-house.ts'
import {readBetween} from './body-journal.ts'
import type {Body} from './body-model.ts'
import {cut, joined, splitTitle} from './body-parts.ts'
import {readTitle} from './body-title.ts'
import {openBody, type BodyWork} from './body-work.ts'
import type {CleanText} from './clean-text.ts'
import {taken} from './pieces.ts'
import {isNewspaper, isPeriodical} from './type.ts'

/** Reads everything behind the head of an entry; what is read is taken out of the text, so that what is left is title, container, publisher. */
export function readBody(clean: CleanText, given: string, from: number, skip: Range | undefined, linked: boolean): Body {
  const work = openBody(clean, given, from, skip, linked)
  readTitle(work)
  readBetween(work)
  readHouse(work)
  finishTitle(work)
  const {title, container, numbers, asides: {thesis, descriptor, translator, edition, edited, talk, series}} = work
  // "Jurnal X, Edisi 3": a journal has issues, no editions.
  const asIssue = edition && container && isPeriodical(container.value) && numbers.ranges.length === 0
  splitPlace(work)
  return {
    title, container, inside: work.inner !== undefined || (edited !== undefined && container !== undefined), editor: work.inner?.editor ?? edited?.names, translator, place: work.place?.place, publisher: work.publisher,
    edition: asIssue ? undefined : edition, thesis: thesis && {genre: thesis.genre, institution: thesis.institution, place: thesis.place}, numbers: asIssue ? {...numbers, issue: edition, ranges: [edition]} : numbers,
    descriptor, note: work.note, quoted: work.quoted !== undefined, presented: talk !== undefined, series, rest: work.rest,
  }
}

/** Gives a title its further sentences, and takes from it a journal behind a comma and the word that led to an address. */
function finishTitle(work: BodyWork): void {
  const {text, titleSpan, quoted, inner, container, publisher, journal} = work
  const open = !titleSpan && !quoted
  const first = work.title
  if (first && open && work.rest.length > 0 && !inner) {
    const sub = work.rest.filter(piece => piece.start >= first.end && !text.slice(first.end, piece.start).includes(taken) && (!container || piece.start < container.start) && (!publisher || piece.start < publisher.start))
    if (sub.length > 0) work.title = joined(text, [first, ...sub])
  }
  if (work.title && open && !work.container && !publisher && !work.place && !work.asides.thesis) {
    const split = splitTitle(text, work.title)
    if (split[1] && (journal || isNewspaper(split[1].value) || isPeriodical(split[1].value))) [work.title, work.container] = split
  }
  if (work.title && open && !work.container && journal && !work.place) [work.title, work.container] = splitTitle(text, work.title)
  // "Judul, dalam http://…": the word led to the address.
  const lead = work.title && /,?\s(?:dalam|in|pada|from|dari|at)$/i.exec(work.title.value)
  if (work.title && lead && work.linked) work.title = cut(text, work.title, work.title.valueStart + lead.index)
}
