import type {CaseRecord, Report, StageRecord} from '../../src/report/model.ts'
import {readReport, type ReadOptions} from '../../src/report/read.ts'

/** Front matter that makes a text a case report, so that a test need not be long enough for its kind to be guessed. */
export const kasus = '---\njenis: laporan-kasus\nbahasa: id\n---\n\n'
/** The same for a paper. */
export const makalah = '---\njenis: makalah\nbahasa: id\n---\n\n'

/** A text from blocks with an empty line between them. */
export const blocks = (...all: readonly string[]): string => all.join('\n\n') + '\n'

/** What was seen of each stage that is not absent: `assessment section`. */
export function seen(stages: readonly StageRecord[]): string[] {
  return stages.filter(stage => stage.state !== 'absent').map(stage => `${stage.id} ${stage.state}`)
}

/** The stages that have a heading or item. */
export function spotsOf(text: string, options: ReadOptions = {}): string[] {
  return readReport(text, options).stages.flatMap(stage => stage.spots).sort((a, b) => a.range.start - b.range.start).map(spot => spot.stage)
}

/** The record of a stage in the report's only case. */
export function stageIn(text: string, id: string): StageRecord {
  const found = onlyCase(readReport(text)).stages.find(stage => stage.id === id)
  if (!found) throw new Error(`no record of ${id}`)
  return found
}

/** The report's only case. */
export function onlyCase(report: Report): CaseRecord {
  const [first, ...others] = report.cases
  if (!first || others.length > 0) throw new Error(`${report.cases.length} cases`)
  return first
}

/** The words of ranges. */
export function quoted(text: string, ranges: readonly {readonly start: number, readonly end: number}[]): string[] {
  return ranges.map(({start, end}) => text.slice(start, end))
}
