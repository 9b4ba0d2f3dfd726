import {dirname, resolve} from 'node:path'
import type {OwnWords} from '../class/passages/word-places.ts'
import type {CheckedResult, FindingResult} from '../exchange/file-result.ts'
import type {JoinedFile} from '../text/joined.ts'
import {once} from '../text/memo.ts'
import {indexLines, type Lines} from '../text/range.ts'
import type {FileProblem} from './input.ts'

/** A report as the outputs tell of it: plain values only, small enough to cross threads and to be kept. */
export interface ToldReport {
  readonly path: string
  readonly result: CheckedResult
  /** By finding: the lines of the text that are shown below it. */
  readonly quotes: readonly (readonly string[])[]
  /** The files of references that it names, by their whole paths. */
  readonly named: readonly string[]
  /** Its words, where they are wanted. */
  readonly words?: OwnWords
}

/** What became of a file, as the outputs tell it. */
export type ToldFile = ToldReport | {readonly path: string, readonly problem: FileProblem}

/** Longest quoted line; longer ones are cut around the words that matter. */
const widest = 100

/** The lines of evidence shown below a finding. */
const mostQuotes = 2

/** The paths of files that a report names, from its own folder. */
export function wholePaths(path: string, names: Iterable<string>): string[] {
  return [...names].map((name) => resolve(dirname(path), name))
}

/** A result with the lines that its findings were judged by, taken from the text that it is of. */
export function withQuotes(result: CheckedResult, text: string, known?: Lines, files: readonly JoinedFile[] = []): Pick<ToldReport, 'result' | 'quotes'> {
  const whole = once(() => known ?? indexLines(text))
  const quoted = ({path, evidence, words}: FindingResult): readonly string[] => {
    if (words !== undefined) return [`¶ ${words}`]
    // Evidence in another file of the report is not quoted as if it stood here.
    const own = evidence.filter(place => place.path === path)
    if (own.length === 0) return []
    const file = files.find(one => one.path === (path ?? result.path))
    return quotesOf(own, file ? text.slice(file.start, file.end) : text, file?.lines ?? whole())
  }
  return {result, quotes: result.findings.map(quoted)}
}

/** The report with those of its findings that are wanted. */
export function keepFindings(file: ToldFile, wanted: (finding: FindingResult) => boolean): ToldFile {
  if ('problem' in file) return file
  const {result, quotes} = file
  const kept = result.findings.map(wanted)
  return {...file, result: {...result, findings: result.findings.filter((_, at) => kept[at])}, quotes: quotes.filter((_, at) => kept[at])}
}

/** The lines that a finding was judged by, one time each. */
function quotesOf(evidence: FindingResult['evidence'], text: string, lines: Lines): string[] {
  const byLine = new Map(evidence.map((place) => [place.line, place]))
  return [...byLine].slice(0, mostQuotes).map(([number, place]) => {
    const line = lines.line(number)
    const start = lines.offset(place)
    const from = line.end - line.start <= widest ? line.start : Math.max(line.start, Math.min(start - 20, line.end - widest))
    const to = Math.min(line.end, from + widest)
    const quote = text.slice(from, to).replace(/[\s\p{Cc}]+/gu, ' ').trim()
    return `${number} | ${from > line.start ? '…' : ''}${quote}${to < line.end ? '…' : ''}`
  })
}
