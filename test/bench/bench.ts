// Times reading and linting against our own processor's parse of the same text in the same run: npm run bench
import {lint} from '../../src/lint/run.ts'
import {parseMarkdown} from '../../src/markdown/parse.ts'
import {readReport} from '../../src/report/read.ts'
import {benchReport} from './report-text.ts'

const rounds = 40
const warmUp = 15

console.log('Milliseconds, median of pairs (parse alone, then parse + read + lint of the same text); beyond = what Peksos adds to the parse.')
console.log('size KB | parse | all | beyond | beyond / parse')
console.log('A practicum report as Markdown: headings, facts of meetings as lists, tables, emphasis, notes, citations')
for (const kilobytes of [25, 250]) console.log(measure(benchReport(kilobytes * 1024)))
console.log('The same with bare paragraphs only: the cheapest text there is to parse')
for (const kilobytes of [25, 250]) console.log(measure(benchReport(kilobytes * 1024, true)))

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

function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
