import type {Range} from '../text/range.ts'
import {readAsides} from './asides.ts'
import {cut, firstBoundary, firstTaken, gluedPublisher, isContainer, joined, journalFirst, mayBePublisher, quotedAt, restPieces, spanAt, splitBeforeNumbers, splitCity, splitHouse, splitPublisher, splitTitle, toMark, unknownPlace, withBrackets} from './body-parts.ts'
import type {Body} from './body-model.ts'
import type {CleanText} from './clean-text.ts'
import {readContainer} from './container.ts'
import type {Mark} from './links.ts'
import {piecesOf, taken, trimPiece, type Piece} from './pieces.ts'
import {readBracketedPlace} from './bracketed-place.ts'
import {commaParts, isPublisher, readPlaceAndPublisher, readPlaceByComma, type PlaceMark} from './place.ts'
import {anyWord, beginsWith, isPlace, phrases, words} from './tables.ts'
import {campusOf} from './thesis.ts'
import {isMagazine, isNewspaper, isPeriodical} from './type.ts'
import {readNumbers} from './volume.ts'

/** Reads everything behind the head of an entry; what is read is taken out of the text, so that what is left is title, container, publisher. */
export function readBody(clean: CleanText, given: string, from: number, skip: Range | undefined, linked: boolean): Body {
  const asides = readAsides(given, from, skip)
  const {thesis, descriptor, translator, edition, edited, talk, series} = asides
  let text = asides.text
  const take = (start: number, end: number): void => {
    if (end > start) text = text.slice(0, start) + taken.repeat(end - start) + text.slice(end)
  }
  const emphasis = clean.emphasis.filter(range => range.end > from)
  const compiler = edited?.names
  const inner = !/dalam|in[ :]/i.test(given) ? undefined : readContainer(text, from, text.length, emphasis)
  const early = inner ? inner.start : from + 4
  // A thesis has pages at most: "…, 2013), h. 27".
  const numbers = thesis ? {...readNumbers(text, Math.max(thesis.end, Math.min(early, text.length))), volume: undefined, issue: undefined, journal: false} : readNumbers(text, Math.min(early + 2, text.length))
  for (const range of numbers.ranges) take(range.start, range.end)
  let container: Mark | undefined
  let end = text.length
  let commaPlace: PlaceMark | undefined
  let innerHouse: Mark | undefined
  if (talk) {
    const where = piecesOf(text, talk.end, text.length)[0]
    const part = where && commaParts(text, where)[0]
    if (part) {
      container = toMark(part)
      end = talk.start
    }
  }
  if (inner) {
    container = inner.title
    if (inner.title) {
      const piece = trimPiece(text, inner.title.start, firstTaken(text, inner.title.start, inner.title.end))
      container = piece ? toMark(piece) : undefined
    }
  }
  const untitled = thesis !== undefined && !/\p{L}/u.test(given.slice(from, thesis.start))
  const titleSpan = spanAt(text, from, emphasis)
  const quoted = quotedAt(text, from)
  // Behind a thesis without a title everything may be place and publisher.
  const titleEnd = untitled ? from - 1 : quoted?.end ?? titleSpan?.end ?? (inner ? inner.start : firstBoundary(text, from))
  if (container && !talk) {
    // "Handbook of X, Elsevier, New York, 2014": publisher and place behind commas.
    const byComma = readPlaceByComma(text, [{start: container.start, end: container.end, text: container.value}])
    const own = byComma && cut(text, container, byComma.start)
    if (byComma?.publisher && own) {
      container = own
      commaPlace = byComma
    } else [container, innerHouse] = splitPublisher(text, container)
  }
  let place = commaPlace ?? readPlaceAndPublisher(text, inner ? inner.end : from, end, inner ? inner.end - 1 : titleEnd) ?? readBracketedPlace(text, inner ? inner.end : from + 2)
  if (place && container && place.start < container.end) {
    const piece = trimPiece(text, container.start, place.start)
    container = piece ? toMark(piece) : undefined
  }
  if (place) take(place.start, place.end)
  if (inner) {
    take(inner.start, Math.max(inner.end, container?.end ?? inner.start))
    end = text.length
  }
  const journal = numbers.journal || numbers.volume !== undefined
  let rest = restPieces(text, from, end)
  let title: Mark | undefined
  if (quoted) {
    title = quoted
    rest = restPieces(text, quoted.end, end)
  } else if (titleSpan && !inner) {
    title = toMark(titleSpan)
    rest = restPieces(text, titleSpan.end, end)
  } else if (inner) {
    const before = piecesOf(text, from, inner.start)
    title = joined(text, before)
    rest = restPieces(text, inner.start, end)
  } else {
    const [first, ...others] = rest
    // A thesis whose title was left out begins with its kind: what follows is its university.
    if (first && !(thesis && !thesis.institution && thesis.start < first.start)) {
      rest = others
      title = toMark(first)
    }
  }
  const renamed = journal && title && !inner && !quoted && numbers.from !== undefined ? journalFirst(text, title, rest, numbers.from) : undefined
  if (renamed) {
    container = title
    title = toMark(renamed)
    rest = rest.filter(piece => piece !== renamed)
  }
  let publisher = place?.publisher ?? innerHouse
  if (edited && quoted && !inner) {
    // MLA: “Title.” Book, edited by X, Publisher, year.
    const [book] = piecesOf(text, quoted.end, edited.start)
    const [house] = piecesOf(text, edited.end, text.length)
    if (book) container = toMark(book)
    if (house && !publisher) publisher = toMark(commaParts(text, house)[0] ?? house)
    rest = []
  }
  // What is left between the title and the numbers or the publisher.
  if (!inner && !renamed) {
    const limit = numbers.from ?? text.length
    const emphasised = emphasis.find(range => title !== undefined && range.start >= title.end - 1 && range.end - range.start > 1)
    const site = rest.filter(piece => piece.start >= (title?.end ?? 0))
    if (emphasised && (title?.end ?? 0) <= emphasised.start + 1) {
      const piece = trimPiece(text, emphasised.start, firstTaken(text, emphasised.start, emphasised.end))
      if (piece) {
        const name = withBrackets(text, piece)
        if (!place && !journal && isPublisher(name.text) && !isPeriodical(name.text) && !isNewspaper(name.text) && !isMagazine(name.text)) publisher = toMark(name)
        else container = toMark(name)
        const before = site.filter(other => other.end <= piece.start && other.start >= (title?.end ?? 0))
        if (before.length > 0 && title && !titleSpan && !quoted) title = joined(text, [title, ...before])
        rest = site.filter(other => other.start >= piece.end)
      }
    } else if (journal && !(place && numbers.from !== undefined && !numbers.journal && numbers.issue === undefined && rest.every(piece => !isPeriodical(piece.text)))) {
      const before = site.filter(piece => piece.start < limit)
      const last = before.at(-1)
      if (last) {
        container = toMark(last)
        const titles = before.slice(0, -1)
        if (/^\p{Lu}{2,6}$/u.test(titles.at(-1)?.text ?? '')) titles.pop()
        if (titles.length > 0 && title && !titleSpan && !quoted) title = joined(text, [title, ...titles])
        rest = site.filter(piece => piece.start > last.start)
      } else if (title && !titleSpan) {
        const [first, second] = splitTitle(text, title)
        const [before, behind] = second || quoted || (numbers.issue === undefined && numbers.page === undefined) ? [first, second] : splitBeforeNumbers(text, title, limit)
        // "Wolfensberger, W. (1983). Mental Retardation, 21(6)": what a comma ties to the volume is the journal.
        if (!behind && numbers.journal && !quoted && /^,\s$/.test(text.slice(title.end, limit)) && title.value.split(' ').length <= 8) [title, container] = [undefined, title]
        else [title, container] = [before, behind]
      }
    }
  }
  if (!place && !container && !thesis && !publisher) {
    const byComma = readPlaceByComma(text, title ? [title, ...rest].map(mark => ({start: mark.start, end: mark.end, text: text.slice(mark.start, mark.end)})) : rest)
    if (byComma && !talk) {
      place = byComma
      publisher = byComma.publisher
      if (title && byComma.start >= title.start && byComma.start < title.end) title = cut(text, title, byComma.start)
      rest = rest.filter(piece => piece.end <= byComma.start || piece.start >= byComma.end)
    }
  }
  if (!place && !container && !thesis && !publisher && !inner && title && !titleSpan && !quoted && rest.length === 0 && ((skip && skip.start > title.end - 1) || /^,\s/.test(given.slice(from)))) {
    const [own, house] = splitHouse(text, title)
    if (house) [title, publisher] = [own, house]
  }
  if (container && !place) {
    const city = rest.find(piece => isPlace(piece.text))
    if (city) {
      place = {place: toMark(city), publisher: undefined, start: city.start, end: city.end}
      rest = rest.filter(piece => piece !== city)
    }
  }
  let note: Mark | undefined
  if (!inner || rest.length > 0) {
    const kept: Piece[] = []
    for (const piece of rest) {
      if (thesis && !place && isPlace(piece.text)) place = {place: toMark(piece), publisher: undefined, start: piece.start, end: piece.end}
      else if (thesis && !thesis.institution && !publisher && (beginsWith(piece.text, phrases.university) > 0 || anyWord(piece.text, words.organisation) || isPublisher(piece.text))) {
        const campus = campusOf(text, piece)
        const city = commaParts(text, piece).at(-1)
        publisher = toMark(campus)
        if (city && isPlace(city.text) && city.start >= campus.end) place ??= {place: toMark(city), publisher, start: piece.start, end: piece.end}
      } else if (!container && !publisher && (isContainer(piece.text, journal || numbers.page !== undefined) || isNewspaper(commaParts(text, piece)[0]?.text ?? ''))) container = toMark(commaParts(text, piece)[0] ?? piece)
      else if (/^(?:tidak (?:di)?terbitkan|tidak dipublikasikan|unpublished|in press)/i.test(piece.text)) note ??= toMark(piece)
      else kept.push(piece)
    }
    rest = kept
  }
  if (!publisher && !container && !thesis && rest.length > 0) {
    const last = rest.at(-1)
    if (last && linked && !isPublisher(last.text)) {
      container = toMark(last)
      rest = rest.slice(0, -1)
    } else if (last && mayBePublisher(last.text, rest.length)) {
      publisher = toMark(last)
      rest = rest.slice(0, -1)
    }
  } else if (!publisher && inner && rest.length > 0) {
    const last = rest.find(piece => isPublisher(piece.text) || mayBePublisher(piece.text, 1))
    if (last) {
      publisher = toMark(last)
      rest = rest.filter(piece => piece !== last)
    }
  }
  if (title && !place && !publisher && !container && !thesis && !titleSpan && !quoted && rest.length === 0) {
    const glued = gluedPublisher(text, title)
    if (glued) [title, place] = glued
    publisher = place?.publisher
  }
  if (title && !quoted && !titleSpan && rest.length > 0 && !inner) {
    const sub = rest.filter(piece => piece.start >= (title?.end ?? 0) && !text.slice(title?.end ?? 0, piece.start).includes(taken) && (!container || piece.start < container.start) && (!publisher || piece.start < publisher.start))
    if (sub.length > 0) title = joined(text, [title, ...sub])
  }
  if (title && !container && !publisher && !place && !thesis && !titleSpan && !quoted) {
    const split = splitTitle(text, title)
    if (split[1] && (journal || isNewspaper(split[1].value) || isPeriodical(split[1].value))) [title, container] = split
  }
  if (title && !container && journal && !titleSpan && !quoted && !place) [title, container] = splitTitle(text, title)
  // "Judul, dalam http://…": the word led to the address.
  const lead = title && /,?\s(?:dalam|in|pada|from|dari|at)$/i.exec(title.value)
  if (title && lead && linked) title = cut(text, title, title.valueStart + lead.index)
  if (publisher && !place && rest.length === 0 && !container && !thesis) {
    const pair = unknownPlace(text, publisher)
    if (pair) [publisher, place] = pair
  }
  // "Jurnal X, Edisi 3": a journal has issues, no editions.
  const asIssue = edition && container && isPeriodical(container.value) && numbers.ranges.length === 0
  const split = publisher && !place ? splitCity(text, publisher) : undefined
  if (split) [publisher, place] = split
  return {
    title, container, inside: inner !== undefined || (compiler !== undefined && container !== undefined), editor: inner?.editor ?? compiler, translator, place: place?.place, publisher, edition: asIssue ? undefined : edition,
    thesis: thesis && {genre: thesis.genre, institution: thesis.institution, place: thesis.place}, numbers: asIssue ? {...numbers, issue: edition, ranges: [edition]} : numbers, descriptor, note, quoted: quoted !== undefined, presented: talk !== undefined, series, rest,
  }
}
