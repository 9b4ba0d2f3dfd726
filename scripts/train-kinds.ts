// Learns the weights by which the kind of a text is judged from the labelled documents, and writes
// src/knowledge/kind-weights.ts: npm run train-kinds [-- --check]
// --check only prints how well kinds of documents are told that the weights were not learned from: each labelled set
// is told by weights learned from the others (its hand, its habits, its topics are new to them).
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {weightedKinds as kinds} from '../src/knowledge/kind-weights.ts'
import type {KindId} from '../src/knowledge/types.ts'
import {guessKind, type KindModel} from '../src/report/kind.ts'
import {kindFeatures, type KindEvidence} from '../src/report/kind-features.ts'
import {evidenceOf} from '../src/report/read.ts'
import {labelledSets} from '../test/labelled/score.ts'

const folder = join('test', 'labelled')
/** Strength of the pull towards zero; chosen by leaving each set out. */
const shrink = 0.012
const rounds = 1500
/** Reports longer than this are learned from in two pieces as well, since excerpts look so. */
const longEnough = 2400

interface Piece {
  readonly file: string
  readonly set: string
  readonly kind: KindId
  readonly text: string
  readonly weight: number
  /** A whole labelled document: the others are learned from only. */
  readonly whole: boolean
}

/** A piece as the features it has, by their index and value. */
interface Row {
  readonly piece: Piece
  readonly evidence: KindEvidence
  readonly features: ReadonlyMap<string, number>
  readonly at: readonly number[]
  readonly values: readonly number[]
}

const pieces = [...labelledSets.flatMap(labelledPieces), ...trainingPieces(), ...ownPages()]
const measured = pieces.map(piece => {
  const evidence = evidenceOf(piece.text)
  return {piece, evidence, features: kindFeatures(evidence)}
})
const names = [...new Set(measured.flatMap(({features}) => [...features.keys()]))].sort()
const rows: Row[] = measured.map(each => {
  const found = [...each.features].map(([name, value]) => ({at: names.indexOf(name), value}))
  return {...each, at: found.map(({at}) => at), values: found.map(({value}) => value)}
})

if (process.argv.includes('--check')) check()
else write(learn(rows))

/** Tells each set by what was learned from all others. */
function check(): void {
  let right = 0
  let told = 0
  let falseReports = 0
  for (const set of labelledSets) {
    const model = learn(rows.filter(row => row.piece.set !== set))
    const held = rows.filter(row => row.piece.set === set && row.piece.whole)
    let rightHere = 0
    for (const {piece, evidence, features} of held) {
      const guess = guessKind(evidence, features, model)
      if (guess.kind === piece.kind) rightHere++
      else console.log(`${piece.file}: ${guess.kind} (${guess.confidence}), labelled ${piece.kind}`)
      if (piece.kind === 'other' && guess.kind !== 'other') falseReports++
    }
    console.log(`set ${set}: ${rightHere} of ${held.length} (${percent(rightHere / held.length)})`)
    right += rightHere
    told += held.length
  }
  console.log(`leaving each set out: ${right} of ${told} kinds right (${percent(right / told)}); ${falseReports} texts of kind other taken for a report`)
}

function labelledPieces(set: string): Piece[] {
  const labels = JSON.parse(readFileSync(join(folder, `${set}.json`), 'utf8')) as {documents: {file: string, kind: KindId}[]}
  return labels.documents.flatMap(({file, kind}) => {
    const text = readFileSync(join(folder, 'documents', file), 'utf8')
    const cut = text.length > longEnough ? text.indexOf('\n\n', text.length / 2) : -1
    const parts = cut > 0 ? [text.slice(0, Math.floor(text.length * 0.45)), text.slice(cut)] : []
    return [{file, set, kind, text, weight: 1, whole: true}, ...parts.map(part => ({file, set, kind, text: part, weight: 0.5, whole: false}))]
  })
}

/** Texts that are learned from and never measured: several to a file, each below a line `=== KIND`. */
function trainingPieces(): Piece[] {
  return readdirSync(join(folder, 'training')).sort().flatMap(file =>
    readFileSync(join(folder, 'training', file), 'utf8').split(/^=== (?=\S)/mu).slice(1).map(block => {
      const end = block.indexOf('\n')
      const kind = kinds.find(each => each === block.slice(0, end).trim())
      if (!kind) throw new Error(`${file}: ${block.slice(0, end)} is no kind`)
      return {file, set: 'training', kind, text: block.slice(end + 1), weight: 0.6, whole: false}
    }))
}

/** Our own pages speak of stages and principles on every line, and are no reports. */
function ownPages(): Piece[] {
  const pages = ['README.md', 'README.id.md', 'CONTRIBUTING.md', 'CHANGELOG.md', join('examples', 'README.md'), join('test', 'labelled', 'README.md'), ...readdirSync('docs').filter(name => name.endsWith('.md')).map(name => join('docs', name))]
  return pages.map(file => ({file, set: 'pages', kind: 'other', text: readFileSync(file, 'utf8'), weight: 1, whole: false}))
}

/** Multinomial logistic regression with a quadratic pull to zero, by gradient descent with momentum. */
function learn(train: readonly Row[]): KindModel {
  const width = names.length + 1
  const weights = kinds.map(() => new Float64Array(width))
  const speed = kinds.map(() => new Float64Array(width))
  const sum = train.reduce((total, {piece}) => total + piece.weight, 0)
  const wanted = train.map(({piece}) => kinds.indexOf(piece.kind))
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map(row => row.map((value, index) => index < names.length ? value * shrink : 0))
    for (const [index, row] of train.entries()) {
      for (const [kind, part] of share(weights, row).entries()) {
        const error = (part - (kind === wanted[index] ? 1 : 0)) * row.piece.weight / sum
        const target = slope[kind]
        if (!target) continue
        for (const [place, at] of row.at.entries()) target[at] = (target[at] ?? 0) + error * (row.values[place] ?? 0)
        target[names.length] = (target[names.length] ?? 0) + error
      }
    }
    for (const [kind, row] of weights.entries()) {
      const own = speed[kind]
      if (!own) continue
      for (let index = 0; index < width; index++) {
        own[index] = 0.9 * (own[index] ?? 0) - 0.5 * (slope[kind]?.[index] ?? 0)
        row[index] = (row[index] ?? 0) + (own[index] ?? 0)
      }
    }
  }
  return {
    bias: weights.map(row => round3(row[names.length] ?? 0)),
    weights: Object.fromEntries(names.map((name, index) => [name, weights.map(row => round3(row[index] ?? 0))])),
  }
}

function share(weights: readonly Float64Array[], {at, values}: Row): number[] {
  const scores = weights.map(row => at.reduce((sum, index, place) => sum + (values[place] ?? 0) * (row[index] ?? 0), row[names.length] ?? 0))
  const top = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - top))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map(power => power / sum)
}

function write(model: KindModel): void {
  const table = names.map(name => `  ${JSON.stringify(name).replaceAll('"', "'")}: [${(model.weights[name] ?? []).join(', ')}],`)
  writeFileSync(join('src', 'knowledge', 'kind-weights.ts'), `import type {KindId} from './types.ts'

// Written by scripts/train-kinds.ts from the labelled documents in test/labelled; do not edit by hand.

/** The kinds in the order of every row below. */
export const weightedKinds: readonly KindId[] = [${kinds.map(kind => `'${kind}'`).join(', ')}]

/** What each kind starts with. */
export const kindBias: readonly number[] = [${model.bias.join(', ')}]

/** How much each feature of \`src/report/kind-features.ts\` speaks for each kind (multinomial logistic regression). */
export const kindWeights: Readonly<Record<string, readonly number[]>> = {
${table.join('\n')}
}
`)
  console.log(`${names.length} features written to src/knowledge/kind-weights.ts`)
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`
}
