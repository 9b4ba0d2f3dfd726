import {firstTaken, joined, splitBeforeNumbers, splitTitle, toMark, withBrackets} from './body-parts.ts'
import type {BodyWork} from './body-work.ts'
import {piecesOf, trimPiece, type Piece} from './pieces.ts'
import {commaParts, isPublisher} from './place.ts'
import {isMagazine, isNewspaper, isPeriodical} from './type.ts'

/** Reads what is left between the title and the numbers or the publisher: a journal, a site, the book of MLA's “Title.” Book, edited by X. */
export function readBetween(work: BodyWork): void {
  const {text, inner, quoted, emphasis, numbers, journal, asides: {edited}} = work
  if (edited && quoted && !inner) {
    const [book] = piecesOf(text, quoted.end, edited.start)
    const [house] = piecesOf(text, edited.end, text.length)
    if (book) work.container = toMark(book)
    if (house && !work.publisher) work.publisher = toMark(commaParts(text, house)[0] ?? house)
    work.rest = []
  }
  if (inner || work.renamed) return
  const behind = work.title?.end ?? 0
  const emphasised = emphasis.find(range => work.title !== undefined && range.start >= behind - 1 && range.end - range.start > 1)
  const site = work.rest.filter(piece => piece.start >= behind)
  if (emphasised && behind <= emphasised.start + 1) readEmphasised(work, trimPiece(text, emphasised.start, firstTaken(text, emphasised.start, emphasised.end)), site)
  else if (journal && !(work.place && numbers.from !== undefined && !numbers.journal && numbers.issue === undefined && work.rest.every(piece => !isPeriodical(piece.text)))) readBeforeNumbers(work, site)
}

/** Whether words run as titles do and names of journals do not: "Pelayanan Sosial bagi Penyandang Psikotik". */
function isRunning(name: string): boolean {
  return !isPeriodical(name) && /\s(?:bagi|dalam|terhadap|di|pada|sebagai|melalui|dengan|oleh|untuk|menuju|among|with|between|against)\s/.test(name)
}

/** Emphasised words behind the title: a journal or a site, or a publisher by its words. */
function readEmphasised(work: BodyWork, piece: Piece | undefined, site: readonly Piece[]): void {
  const {text, place, journal, titleSpan, quoted} = work
  if (!piece) return
  const name = withBrackets(text, piece)
  if (!place && !journal && isPublisher(name.text) && !isPeriodical(name.text) && !isNewspaper(name.text) && !isMagazine(name.text)) work.publisher = toMark(name)
  else work.container = toMark(name)
  const before = site.filter(other => other.end <= piece.start && other.start >= (work.title?.end ?? 0))
  if (before.length > 0 && work.title && !titleSpan && !quoted) work.title = joined(text, [work.title, ...before])
  work.rest = site.filter(other => other.start >= piece.end)
}

/** The last piece before volume and pages is the journal; without one it stands behind a comma of the title. */
function readBeforeNumbers(work: BodyWork, site: readonly Piece[]): void {
  const {text, numbers, titleSpan, quoted, title} = work
  const limit = numbers.from ?? text.length
  const before = site.filter(piece => piece.start < limit)
  const last = before.at(-1)
  if (last) {
    work.container = toMark(last)
    const titles = before.slice(0, -1)
    if (/^\p{Lu}{2,6}$/u.test(titles.at(-1)?.text ?? '')) titles.pop()
    if (titles.length > 0 && title && !titleSpan && !quoted) work.title = joined(text, [title, ...titles])
    work.rest = site.filter(piece => piece.start > last.start)
  } else if (title && !titleSpan) {
    const [first, second] = splitTitle(text, title)
    const [own, journal] = second || quoted || (numbers.issue === undefined && numbers.page === undefined) ? [first, second] : splitBeforeNumbers(text, title, limit)
    // "Wolfensberger, W. (1983). Mental Retardation, 21(6)": what a comma ties to the volume is the journal.
    const untitled = !journal && !isRunning(title.value) && numbers.journal && !quoted && /^,\s$/.test(text.slice(title.end, limit)) && title.value.split(' ').length <= 8;
    [work.title, work.container] = untitled ? [undefined, title] : [own, journal]
  }
}
