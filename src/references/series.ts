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

/** Finds a series of reports among the pieces behind the title. */
export function readSeries(text: string, pieces: readonly Piece[]): SeriesMark | undefined {
  for (const [index, piece] of pieces.entries()) {
    // The title itself may say that it is a report.
    for (const part of commaParts(text, piece).slice(index === 0 ? 1 : 0)) {
      if (part.text.includes(taken) || part.text.includes(':') || part.text.split(' ').length > longest || !holds(part.text, phrases.series)) continue
      return {start: part.start, end: part.end, named: !phrases.series.has(phraseKey(part.text.replace(/[\s(]*(?:no\.?|nomor|#)?\s?[\d/.-]+\)?$/i, '')))}
    }
  }
  return undefined
}
