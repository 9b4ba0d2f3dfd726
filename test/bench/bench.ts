// Times reading, linting and matching of sources against our own processor's parse of the same text in the same run: npm run bench
import {lint} from '../../src/lint/run.ts'
import {parseMarkdown} from '../../src/markdown/parse.ts'
import {readReferences} from '../../src/references/index.ts'
import {readReport} from '../../src/report/read.ts'
import {benchReferences} from './references-text.ts'
import {benchReport} from './report-text.ts'

const rounds = 40
const warmUp = 15

console.log('Milliseconds, median of pairs (parse alone, then parse + read + lint of the same text); beyond = what Peksos adds to the parse.')
console.log('size KB | parse | all | beyond | beyond / parse')
console.log('A practicum report as Markdown: headings, facts of meetings as lists, tables, emphasis, notes, citations')
for (const kilobytes of [25, 250]) console.log(measure(benchReport(kilobytes * 1024)))
console.log('The same with bare paragraphs only: the cheapest text there is to parse')
for (const kilobytes of [25, 250]) console.log(measure(benchReport(kilobytes * 1024, true)))
console.log('A list of 500 entries and 500 citations of them: `first` when none of them was read before, `again` after an edit elsewhere, when what they say is remembered')
console.log('size KB | parse | first | again | first / parse | again / parse')
console.log(measureReferences(benchReferences(500)))

/** Times both in turn, so that a slow moment of the machine hits both; quotes the median of the pairs' ratios. */
function measure(text: string): string {
  const counted = text.length > 100_000 ? Math.ceil(rounds / 2) : rounds
  const pairs: {parse: number, all: number}[] = []
  for (let round = 0; round < warmUp + counted; round++) {
    const parse = time(() => parseMarkdown(text))
    const all = time(() => lint(readReport(text), {language: 'auto', severities: {}}))
    if (round >= warmUp) pairs.push({parse, all})
  }
  const parse = median(pairs.map(pair => pair.parse))
  const all = median(pairs.map(pair => pair.all))
  const ratio = median(pairs.map(pair => (pair.all - pair.parse) / pair.parse))
  return `${(text.length / 1024).toFixed(0).padStart(7)} | ${parse.toFixed(1)} | ${all.toFixed(1)} | ${(all - parse).toFixed(1)} | ${ratio.toFixed(2)}`
}

/** Other years in each round, so that every entry and every citation is new to the reader. */
function measureReferences(text: string): string {
  const counted = Math.ceil(rounds / 2)
  const runs: {parse: number, first: number, again: number}[] = []
  for (let round = 0; round < warmUp + counted; round++) {
    const fresh = text.replace(/(?:19|20)\d\d/gu, year => String(1900 + (Number(year) - 1900 + 7 * round) % 120))
    const report = readReport(fresh)
    const parse = time(() => parseMarkdown(fresh))
    const first = time(() => readReferences(report))
    const again = time(() => readReferences(report))
    if (round >= warmUp) runs.push({parse, first, again})
  }
  const [parse, first, again] = (['parse', 'first', 'again'] as const).map(name => median(runs.map(run => run[name]))) as [number, number, number]
  const ratio = (name: 'first' | 'again'): string => median(runs.map(run => run[name] / run.parse)).toFixed(2)
  return `${(text.length / 1024).toFixed(0).padStart(7)} | ${parse.toFixed(1)} | ${first.toFixed(1)} | ${again.toFixed(1)} | ${ratio('first')} | ${ratio('again')}`
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
