// Times reading, linting and matching of sources against our own processor's parse of the same text in the same run: npm run bench
import {lint} from '../../src/lint/run.ts'
import {parseWhole} from '../../src/markdown/processor.ts'
import {readReferences} from '../../src/references/index.ts'
import {readReport} from '../../src/report/read.ts'
import {benchReferences} from './references-text.ts'
import {benchReport} from './report-text.ts'

const rounds = 40
const warmUp = 15

console.log('Milliseconds, medians; parse is our processor alone on the whole text, in turn with the rest on the same text; ratios are those of the medians of the pairs.')
console.log('Warmed up on other texts. `first`: no paragraph or entry of the text was read before; `again`: the same text once more, when what its parts say is remembered, as between two keystrokes.')
console.log('\nReading and linting: beyond = all that Peksos does beside the parse')
console.log('size KB | parse | first: all | beyond / parse | again: all | beyond / parse')
console.log('A practicum report as Markdown: headings, facts of meetings as lists, tables, emphasis, notes, citations')
for (const kilobytes of [25, 250]) console.log(measure(benchReport(kilobytes * 1024)))
console.log('The same with bare paragraphs only: the cheapest text there is to parse')
for (const kilobytes of [25, 250]) console.log(measure(benchReport(kilobytes * 1024, true)))
console.log('\nReading and matching sources of a report that is parsed already: 500 entries of the labelled sets, 500 citations of them')
console.log('size KB | parse | first | first / parse | again | again / parse')
console.log('One citation in about 500 letters of prose (the examples and samples at hand have one in 600 or more)')
console.log(measureReferences(true))
console.log('Nothing but citing sentences, one citation in about 100 letters')
console.log(measureReferences(false))

/** Times both in turn, so that a slow moment of the machine hits both; quotes the median of the pairs' ratios. */
function measure(text: string): string {
  const counted = text.length > 100_000 ? Math.ceil(rounds / 2) : rounds
  const runs: {parse: number, first: number, again: number}[] = []
  for (let round = 0; round < warmUp + counted; round++) {
    let place = 0
    const fresh = text.replace(/(?<=bulan |\d )Maret|maksud kedatangan|catatan|jadwal/gu, word => `${word} ke-${round * 10_000 + place++}`)
    const parse = time(() => parseWhole(fresh))
    const [first, again] = [1, 2].map(() => time(() => lint(readReport(fresh), {language: 'auto', severities: {}}))) as [number, number]
    if (round >= warmUp) runs.push({parse, first: first - parse, again: again - parse})
  }
  return row(text.length, runs, beyond => beyond + median(runs.map(run => run.parse)))
}

function measureReferences(spread: boolean): string {
  const counted = Math.ceil(rounds / 2)
  const runs: {parse: number, first: number, again: number}[] = []
  let length = 0
  for (let round = 0; round < warmUp + counted; round++) {
    const text = benchReferences(500, round, spread)
    const report = readReport(text)
    const parse = time(() => parseWhole(text))
    const first = time(() => readReferences(report))
    const again = time(() => readReferences(report))
    if (round >= warmUp) runs.push({parse, first, again})
    length = text.length
  }
  return row(length, runs, value => value)
}

/** One line of a table; `shown` is what stands for a time beside its ratio to the parse. */
function row(length: number, runs: readonly {readonly parse: number, readonly first: number, readonly again: number}[], shown: (time: number) => number): string {
  const cells = (['first', 'again'] as const).flatMap(name => [shown(median(runs.map(run => run[name]))).toFixed(1), median(runs.map(run => run[name] / run.parse)).toFixed(2)])
  return [(length / 1024).toFixed(0).padStart(7), median(runs.map(run => run.parse)).toFixed(1), ...cells].join(' | ')
}

function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
