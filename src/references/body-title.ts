import {cut, firstBoundary, firstTaken, joined, journalFirst, restPieces, splitPublisher, toMark} from './body-parts.ts'
import {without, type BodyWork} from './body-work.ts'
import {readBracketedPlace} from './bracketed-place.ts'
import {piecesOf, trimPiece} from './pieces.ts'
import {commaParts, readPlaceAndPublisher, readPlaceByComma} from './place.ts'
import {isPlace} from './tables.ts'

/** Reads the title, the holding work, and place and publisher where they stand as "Place: Publisher". */
export function readTitle(work: BodyWork): void {
  const end = readHolder(work)
  readTitleBefore(work, end)
  const {inner, numbers, quoted, journal, title} = work
  const renamed = journal && title && !inner && !quoted && numbers.from !== undefined ? journalFirst(work.text, title, work.rest, numbers.from) : undefined
  if (!renamed) return
  work.renamed = true
  work.container = title
  work.title = toMark(renamed)
  work.rest = work.rest.filter(piece => piece !== renamed)
}

/** Reads the holding work and the place of printing; gives where what is left ends. */
function readHolder(work: BodyWork): number {
  const {given, from, asides: {thesis, talk}, inner, quoted, titleSpan} = work
  let end = work.text.length
  if (talk) {
    const where = piecesOf(work.text, talk.end, work.text.length)[0]
    const part = where && commaParts(work.text, where)[0]
    if (part) {
      work.container = toMark(part)
      end = talk.start
    }
  }
  if (inner) {
    const piece = inner.title && trimPiece(work.text, inner.title.start, firstTaken(work.text, inner.title.start, inner.title.end))
    work.container = piece && toMark(piece)
  }
  const untitled = thesis !== undefined && !/\p{L}/u.test(given.slice(from, thesis.start))
  // Behind a thesis without a title everything may be place and publisher.
  const titleEnd = untitled ? from - 1 : quoted?.end ?? titleSpan?.end ?? (inner ? inner.start : firstBoundary(work.text, from))
  if (work.container && !talk) splitHolder(work)
  work.place ??= readPlaceAndPublisher(work.text, inner ? inner.end : from, end, inner ? inner.end - 1 : titleEnd) ?? readBracketedPlace(work.text, inner ? inner.end : from + 2)
  dropSubtitle(work)
  const {place, container} = work
  if (place && container && place.start < container.end) {
    const piece = trimPiece(work.text, container.start, place.start)
    work.container = piece && toMark(piece)
  }
  if (place) {
    work.text = without(work.text, place)
    work.publisher = place.publisher ?? work.publisher
  }
  if (!inner) return end
  work.text = without(work.text, {start: inner.start, end: Math.max(inner.end, work.container?.end ?? inner.start)})
  return work.text.length
}

/** "*Remote Sensing Applications: Society and Environment*, 32, 101062": emphasised words before a volume are a journal with its subtitle, no place and publisher. */
function dropSubtitle(work: BodyWork): void {
  const {place, numbers: {volume}, emphasis, text} = work
  const span = place && volume && !work.container && !isPlace(place.place?.value ?? '') ? emphasis.find(range => range.start > work.from + 4 && range.start <= place.start && range.end >= place.end - 1 && range.end <= volume.start) : undefined
  const piece = span && trimPiece(text, span.start, span.end)
  if (!piece) return
  work.place = undefined
  work.container = toMark(piece)
  work.text = without(text, piece)
}

/** "Handbook of X, Elsevier, New York, 2014": publisher and place behind commas of the holding work. */
function splitHolder(work: BodyWork): void {
  const {container, text} = work
  if (!container) return
  const byComma = readPlaceByComma(text, [{start: container.start, end: container.end, text: container.value}])
  const own = byComma && cut(text, container, byComma.start)
  if (byComma?.publisher && own) {
    work.container = own
    work.place = byComma
  } else [work.container, work.publisher] = splitPublisher(text, container)
}

function readTitleBefore(work: BodyWork, end: number): void {
  const {text, from, quoted, titleSpan, inner, asides: {thesis}} = work
  if (quoted) {
    work.title = quoted
    work.rest = restPieces(text, quoted.end, end)
  } else if (titleSpan && !inner) {
    work.title = toMark(titleSpan)
    work.rest = restPieces(text, titleSpan.end, end)
  } else if (inner) {
    work.title = joined(text, piecesOf(text, from, inner.start))
    work.rest = restPieces(text, inner.start, end)
  } else {
    work.rest = restPieces(text, from, end)
    const [first, ...others] = work.rest
    // A thesis whose title was left out begins with its kind: what follows is its university.
    if (first && !(thesis && !thesis.institution && thesis.start < first.start)) {
      work.rest = others
      work.title = toMark(first)
    }
  }
}
