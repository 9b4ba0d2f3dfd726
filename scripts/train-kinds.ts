// Learns the weights by which the kind of a text is judged from the labelled documents, and writes
// src/knowledge/kind-weights.ts: npm run train-kinds [-- --check]
// --check only prints how well kinds of documents are told that the weights were not learned from.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {KindId} from '../src/knowledge/types.ts'
import {kindFeatures} from '../src/report/kind-features.ts'
import {evidenceOf} from '../src/report/read.ts'

const kinds: readonly KindId[] = ['paper', 'case-report', 'group-report', 'community-report', 'process-recording', 'other']
const folder = join('test', 'labelled')
/** Strength of the pull towards zero; chosen by ten-fold checks over the labelled documents. */
const shrink = 0.012
const rounds = 1500
const folds = 10
/** Reports longer than this are learned from in two pieces as well, since excerpts look so. */
const longEnough = 2400

interface Row {
  readonly file: string
  readonly kind: number
  readonly values: Float64Array
  readonly weight: number
  readonly whole: boolean
}

const documents = ['a', 'b', 'c', 'd', 'e'].flatMap(half => {
  const labels = JSON.parse(readFileSync(join(folder, `${half}.json`), 'utf8')) as {documents: {file: string, kind: KindId}[]}
  return labels.documents.map(({file, kind}) => ({file, kind, text: readFileSync(join(folder, 'documents', file), 'utf8')}))
})
/** Our own pages speak of stages and principles on every line, and are no reports. */
const pages = ['README.md', 'README.id.md', 'CONTRIBUTING.md', 'CHANGELOG.md', join('examples', 'README.md'), join('test', 'labelled', 'README.md'), ...readdirSync('docs').filter(name => name.endsWith('.md')).map(name => join('docs', name))]
const pieces = documents.flatMap(({file, kind, text}) => {
  const cut = text.length > longEnough ? text.indexOf('\n\n', text.length / 2) : -1
  const parts = cut > 0 ? [text.slice(0, Math.floor(text.length * 0.45)), text.slice(cut)] : []
  return [{file, kind, text, whole: true}, ...parts.map(part => ({file, kind, text: part, whole: false}))]
})
const measured = [
  ...pieces.map(({file, kind, text, whole}) => ({file, kind, whole, weight: whole ? 1 : 0.5, features: kindFeatures(evidenceOf(text))})),
  ...pages.map(file => ({file, kind: 'other' as const, whole: false, weight: 0.4, features: kindFeatures(evidenceOf(readFileSync(file, 'utf8')))})),
]
const names = [...new Set(measured.flatMap(({features}) => [...features.keys()]))].sort()
const rows: Row[] = measured.map(({file, kind, whole, weight, features}) => ({
  file, whole, weight, kind: kinds.indexOf(kind), values: Float64Array.from(names, name => features.get(name) ?? 0),
}))

let right = 0
const files = documents.map(({file}) => file)
for (let fold = 0; fold < folds; fold++) {
  // Neighbours in the list are alike, so every tenth document is held out.
  const held = new Set(files.filter((_, index) => index % folds === fold))
  const weights = learn(rows.filter(row => !held.has(row.file)))
  for (const row of rows.filter(each => each.whole && held.has(each.file))) {
    const guess = best(weights, row.values)
    if (guess === row.kind) right++
    else console.log(`${row.file}: ${kinds[guess]}, labelled ${kinds[row.kind]}`)
  }
}
console.log(`${folds}-fold: ${right} of ${files.length} kinds right on documents not learned from (${(right / files.length * 100).toFixed(1)} %)`)

if (!process.argv.includes('--check')) {
  const weights = learn(rows)
  const table = names.map((name, index) => `  ${JSON.stringify(name).replaceAll('"', "'")}: [${kinds.map((_, kind) => round(weights[kind]?.[index] ?? 0)).join(', ')}],`)
  writeFileSync(join('src', 'knowledge', 'kind-weights.ts'), `import type {KindId} from './types.ts'

// Written by scripts/train-kinds.ts from the labelled documents in test/labelled; do not edit by hand.

/** The kinds in the order of every row below. */
export const weightedKinds: readonly KindId[] = [${kinds.map(kind => `'${kind}'`).join(', ')}]

/** What each kind starts with. */
export const kindBias: readonly number[] = [${kinds.map((_, kind) => round(weights[kind]?.[names.length] ?? 0)).join(', ')}]

/** How much each feature of \`src/report/kind-features.ts\` speaks for each kind (multinomial logistic regression). */
export const kindWeights: Readonly<Record<string, readonly number[]>> = {
${table.join('\n')}
}
`)
  console.log(`${names.length} features written to src/knowledge/kind-weights.ts`)
}

/** Multinomial logistic regression with a quadratic pull to zero, by gradient descent with momentum; the last value of a row is the bias. */
function learn(train: readonly Row[]): number[][] {
  const width = names.length + 1
  const weights = kinds.map(() => new Array<number>(width).fill(0))
  const speed = kinds.map(() => new Array<number>(width).fill(0))
  const sum = train.reduce((total, row) => total + row.weight, 0)
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map(row => row.map((value, index) => index < names.length ? value * shrink : 0))
    for (const row of train) {
      const shares = share(weights, row.values)
      for (const [kind, part] of shares.entries()) {
        const error = (part - (kind === row.kind ? 1 : 0)) * row.weight / sum
        const target = slope[kind] ?? []
        for (let index = 0; index < names.length; index++) {
          const value = row.values[index] ?? 0
          if (value !== 0) target[index] = (target[index] ?? 0) + error * value
        }
        target[names.length] = (target[names.length] ?? 0) + error
      }
    }
    for (const [kind, row] of weights.entries()) {
      const own = speed[kind] ?? []
      for (let index = 0; index < width; index++) {
        own[index] = 0.9 * (own[index] ?? 0) - 0.5 * (slope[kind]?.[index] ?? 0)
        row[index] = (row[index] ?? 0) + (own[index] ?? 0)
      }
    }
  }
  return weights
}

function share(weights: readonly (readonly number[])[], values: Float64Array): number[] {
  const scores = weights.map(row => values.reduce((sum, value, index) => sum + value * (row[index] ?? 0), row[names.length] ?? 0))
  const top = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - top))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map(power => power / sum)
}

function best(weights: readonly (readonly number[])[], values: Float64Array): number {
  const shares = share(weights, values)
  return shares.indexOf(Math.max(...shares))
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
