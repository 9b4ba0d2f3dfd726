import type {Range} from '../text/range.ts'
import {readEditedBy} from './edited-by.ts'
import {readEdition} from './edition.ts'
import {readFilmKind} from './film.ts'
import type {Mark} from './links.ts'
import {matchesOf} from './matches.ts'
import {piecesOf, taken, type Piece} from './pieces.ts'
import {commaParts} from './place.ts'
import {readPresented} from './presented.ts'
import {readSeries, type SeriesMark} from './series.ts'
import {isPlace} from './tables.ts'
import {readThesis} from './thesis.ts'
import {wordPatterns} from './word-patterns.ts'

/** What stands aside of title, container and publisher, and the text without it. */
export interface Asides {
  readonly text: string
  readonly thesis: ReturnType<typeof readThesis>
  readonly descriptor: Mark | undefined
  readonly translator: Range | undefined
  readonly edition: Mark | undefined
  readonly edited: ReturnType<typeof readEditedBy>
  /** "Makalah disampaikan pada": what follows names the meeting. */
  readonly talk: Range | undefined
  /** A series of reports, or the words that say that the work is one. */
  readonly series: SeriesMark | undefined
}

const descriptorPattern = /\[\s?(\p{L}[\p{L}\p{N} .,:’'-]{2,60})\s?\]/gu
const translatorBracket = /[([]\s?([^()[\]\0]{3,80}?),?\s(?:trans|penerj|terj|translators?|penerjemah)\.?\s?(?:[)\]]|;(?=[^()[\]]{0,40}[)\]]))/gi
const aside = /\((?:original|karya asli|terbitan asli|terbit pertama|first published|reprinted|dicetak ulang|publication no|no\. publikasi|ui microfilms|umi)[^()]{0,120}\)|\([^()\0]{0,50}\b(?:publication|report|note|paper|publikasi|laporan|katalog|no)\.?\s(?:no\.\s?)?[\w./-]{1,20}\)/gi
const translatorLead = /(?<=[.,;(\0]\s?)(?:diterjemahkan oleh|penerjemah|terjemahan|alih bahasa|dialihbahasakan oleh|terj\.|penerj\.|translated by|trans\.)\s?:?\s?(?:oleh\s)?(?=\p{Lu})/giu

// Cheap signs, on small letters: most entries have none, and need none of the patterns above.
const thesisSign = /skripsi|thesis|tesis|diss|disertasi|(?:tugas|proyek) akhir|karya|naskah publikasi/
const translatedSign = /trans|terj|penerj|alih/
const editionSign = /ed(?:isi|ition|[n.),]| ke)|cet|e\./
const filmSign = /film|movie|picture|documentary|dokumenter|video|dvd|vcd|podcast|netflix|tiktok|siniar|serial web|web series/
const talkSign = /makalah|paper|poster|naskah|pidato|ceramah|orasi|presentasi|materi|disampaikan|disajikan|dibawakan|dipaparkan|diseminarkan|presented|delivered/
const editedSign = /edited|disunting|diedit|[ds]\. by|penyunting/

/** "terj. A. Nama, Jakarta: Penerbit": the name is over where a place follows a comma. */
function nameEnd(text: string, piece: Piece): number {
  const colon = text.indexOf(':', piece.start)
  const parts = commaParts(text, piece)
  const at = parts.findIndex((part, index) => index > 0 && (isPlace(part.text.split(':', 1)[0]?.trim() ?? '') || (colon >= part.start && colon < part.end)))
  return parts[at - 1]?.end ?? piece.end
}

/** Reads thesis, descriptions in brackets, translators, edition, editors and occasion in `[from, …)`, and takes them out of the text. */
export function readAsides(given: string, from: number, skip: Range | undefined): Asides {
  let text = given
  const lower = given.toLowerCase()
  const take = (start: number, end: number): void => {
    if (end > start) text = text.slice(0, start) + taken.repeat(end - start) + text.slice(end)
  }
  if (skip) take(skip.start, skip.end)
  let descriptor: Mark | undefined
  const brackets = text.includes('(')
  if (brackets) for (const match of matchesOf(aside, text)) if (match.index >= from) take(match.index, match.index + match[0].length)
  const thesis = !thesisSign.test(lower) ? undefined : readThesis(text, from, piecesOf(text, from, text.length))
  if (thesis) take(thesis.start, thesis.end)
  if (text.includes('[')) for (const match of matchesOf(descriptorPattern, text)) {
    if (match.index < from) continue
    descriptor ??= {start: match.index, end: match.index + match[0].length, value: match[1] ?? '', valueStart: match.index + 1, valueEnd: match.index + match[0].length - 1}
    take(match.index, match.index + match[0].length)
  }
  const film = descriptor || !filmSign.test(lower) ? undefined : readFilmKind(text, from)
  if (film) {
    descriptor = film
    take(film.start, film.end)
  }
  let translator: Range | undefined
  const translated = translatedSign.test(lower)
  if (translated) for (const match of matchesOf(translatorBracket, text)) {
    if (match.index < from) continue
    translator ??= {start: match.index + 1, end: match.index + 1 + (match[1] ?? '').length}
    take(match.index, match.index + match[0].length)
  }
  if (translated) for (const match of matchesOf(translatorLead, text)) {
    if (match.index < from + 4 || translator) continue
    const start = match.index + match[0].length
    // "terj. E. Koeswara, (Bandung: …)": brackets belong to no name.
    const bracket = text.indexOf('(', start)
    const piece = piecesOf(text, start, bracket < 0 ? text.length : bracket)[0]
    if (!piece) continue
    translator = {start: piece.start, end: nameEnd(text, piece)}
    take(match.index, translator.end)
  }
  if (brackets && lower.includes('vol')) for (const match of matchesOf(/\(\s?vol(?:ume)?\.?\s\d{1,3}\s?:[^()]{1,60}\)/gi, text)) if (match.index >= from) take(match.index + match[0].indexOf(':'), match.index + match[0].length)
  const edition = editionSign.test(lower) ? readEdition(text, from) : undefined
  if (edition) take(edition.start, edition.end)
  const edited = editedSign.test(lower) ? readEditedBy(text, from) : undefined
  if (edited) take(edited.start, edited.end)
  const talk = talkSign.test(lower) ? readPresented(text, from) : undefined
  if (talk) take(talk.start, talk.end)
  const series = talk || thesis || !wordPatterns.seriesSign.test(text) ? undefined : readSeries(text, piecesOf(text, from, text.length))
  if (series) take(series.start, series.end)
  return {text, thesis, descriptor, translator, edition, edited, talk, series}
}
