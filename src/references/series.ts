import type {Range} from '../text/range.ts'
import {taken, type Piece} from './pieces.ts'
import {commaParts} from './place.ts'
import {holds, phraseKey, phrases} from './tables.ts'

/** A series of papers or a kind of report behind the title: "IDS Working Paper 349", "Laporan Penelitian". */
export interface SeriesMark extends Range {
  /** Whether words stand beside the kind: they may name who publishes it. */
  readonly named: boolean
}

const longest = 14
/** "arXiv:2203.08781", "[cs.CL]": a number in an archive of papers that are not printed yet. */
const archived = /^[\s.,*]{0,3}arXiv:\s?[\w./-]{4,24}(?:\s\[[\w.-]{2,12}\])?/i

/** Finds a series of reports among the pieces behind the title. */
export function readSeries(text: string, pieces: readonly Piece[]): SeriesMark | undefined {
  for (const [index, piece] of pieces.entries()) {
    // The title itself may say that it is a report.
    for (const part of commaParts(text, piece).slice(index === 0 ? 1 : 0)) {
      if (part.text.includes(taken) || (part.text.includes(':') && !archived.test(part.text)) || part.text.split(' ').length > longest || !holds(part.text, phrases.series)) continue
      if (/(?:pre|med|bio|soc|psy)?r?(?:xiv|print)s?\b/i.test(part.text)) return {start: part.start, end: part.end + (archived.exec(text.slice(part.end, part.end + 60))?.[0].length ?? 0), named: true}
      return {start: part.start, end: part.end, named: !phrases.series.has(phraseKey(part.text.replace(/[\s(]*(?:no\.?|nomor|#)?\s?[\d/.-]+\)?$/i, '')))}
    }
  }
  return undefined
}
