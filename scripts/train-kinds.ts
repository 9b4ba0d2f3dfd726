// Learns the weights by which the kind of a text is judged from the labelled documents and from what was counted in public
// pages, and writes src/knowledge/kind-weights.ts and kind-stems.ts: npm run train-kinds [-- --check] [-- --pages FOLDER…]
// --check only prints how well kinds of documents are told that the weights were not learned from: each labelled set and
// each batch of pages is told by weights learned from the others (its hand, its habits, its topics are new to them).
// --pages first counts the pages of these folders anew, in place of those counted before: do so after a change of what is counted.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {stemLetters} from '../src/knowledge/kind-stems.ts'
import {weightedKinds as kinds} from '../src/knowledge/kind-weights.ts'
import type {KindId} from '../src/knowledge/types.ts'
import {judgeKind, kindClues, type KindClues, type KindModel} from '../src/report/kind.ts'
import {stemWorth} from '../src/report/kind-stems.ts'
import {evidenceOf} from '../src/report/read.ts'
import {labelledSets} from '../test/labelled/score.ts'
import {countPages, publicPages} from './public-pages.ts'

const folder = join('test', 'labelled')
/** Strength of the pull towards zero, and how fast the weights are mended; chosen by leaving each set out. */
const shrink = 0.0015
const pace = 0.3
const momentum = 0.9
const rounds = 1000
/** How many stems get weights, and in how many texts and by how many hands each must be written. */
const mostStems = 1500
const fewestTexts = 8
const fewestHands = 3
/** A stem's weights are written as letters; this many stand on each side of nothing. */
const reach = stemLetters.length / 2 - 1
/** Reports longer than this are learned from in two pieces as well, since excerpts look so. */
const longEnough = 2400

/** How much a public page counts beside one of our own texts, which are written after such pages. */
const pageWeight = 1

interface Piece {
  readonly file: string
  readonly set: string
  readonly kind: KindId
  readonly weight: number
  /** A whole labelled document whose kind is certain: the others are learned from only. */
  readonly whole: boolean
  /** A piece or a flattened copy of another text. */
  readonly copy: boolean
}

/** A piece with its text, as long as its clues are not drawn. */
interface Draft extends Piece {
  readonly text: string
}

/** A piece with what its kind is judged by. */
interface Row {
  readonly piece: Piece
  readonly clues: KindClues
}

const bias = 'bias'
const featureKey = (name: string): string => `feature ${name}`
const stemKey = (stem: string): string => `stem ${stem}`

const args = process.argv.slice(2)
if (args.includes('--pages')) countPages(args.slice(args.indexOf('--pages') + 1).filter(name => !name.startsWith('--')), flattened)
const drafts = [...labelledSets.flatMap(labelledPieces), ...trainingPieces(), ...ownPages()]
const rows: Row[] = [
  ...drafts.map(({text, ...piece}) => ({piece, clues: kindClues(evidenceOf(text))})),
  ...publicPages().map(({batch, kind, sure, flat, clues}) => ({piece: {file: batch, set: `pages ${batch}`, kind, weight: pageWeight * (flat ? 0.5 : 1) * (sure ? 1 : 0.5), whole: sure && !flat, copy: flat}, clues})),
]
const sets = [...labelledSets, ...new Set(rows.map(({piece}) => piece.set).filter(set => set.startsWith('pages ')))]
const names = [...new Set(rows.flatMap(({clues}) => [...clues.features.keys()]))].sort()

if (process.argv.includes('--check')) check()
else write(learn(rows))

/** Tells each set by what was learned from all others. */
function check(): void {
  const told = {own: [0, 0, 0], pages: [0, 0, 0]}
  for (const set of sets) {
    const model = learn(rows.filter(row => row.piece.set !== set))
    const held = rows.filter(row => row.piece.set === set && row.piece.whole)
    const tally = told[set.startsWith('pages ') ? 'pages' : 'own']
    let right = 0
    for (const {piece, clues} of held) {
      const guess = judgeKind(clues, model)
      if (guess.kind === piece.kind) right++
      else if (!set.startsWith('pages ')) console.log(`${piece.file}: ${guess.kind} (${guess.confidence}), labelled ${piece.kind}`)
      if (piece.kind === 'other' && guess.kind !== 'other') tally[2] = (tally[2] ?? 0) + 1
    }
    console.log(`set ${set}: ${right} of ${held.length} (${percent(right / held.length)})`)
    tally[0] = (tally[0] ?? 0) + right
    tally[1] = (tally[1] ?? 0) + held.length
  }
  for (const [name, [right = 0, all = 1, wrong = 0]] of Object.entries(told)) console.log(`leaving each set out, ${name}: ${right} of ${all} kinds right (${percent(right / all)}); ${wrong} texts of kind other taken for a report`)
}

function labelledPieces(set: string): Draft[] {
  const labels = JSON.parse(readFileSync(join(folder, `${set}.json`), 'utf8')) as {documents: {file: string, kind: KindId, kindUncertain?: boolean}[]}
  return labels.documents.flatMap(({file, kind, kindUncertain}) => {
    const text = readFileSync(join(folder, 'documents', file), 'utf8')
    const cut = text.length > longEnough ? text.indexOf('\n\n', text.length / 2) : -1
    const parts = cut > 0 ? [text.slice(0, Math.floor(text.length * 0.45)), text.slice(cut)] : []
    return [
      {file, set, kind, text, weight: 1, whole: kindUncertain !== true, copy: false},
      ...[...parts, flattened(text)].map(part => ({file, set, kind, text: part, weight: 0.5, whole: false, copy: true})),
    ]
  })
}

/** Texts that are learned from and never measured: several to a file, each below a line `=== KIND`. */
function trainingPieces(): Draft[] {
  return readdirSync(join(folder, 'training')).sort().flatMap(file =>
    readFileSync(join(folder, 'training', file), 'utf8').split(/^=== (?=\S)/mu).slice(1).flatMap(block => {
      const end = block.indexOf('\n')
      const kind = kinds.find(each => each === block.slice(0, end).trim())
      if (!kind) throw new Error(`${file}: ${block.slice(0, end)} is no kind`)
      const text = block.slice(end + 1)
      return [
        {file, set: 'training', kind, text, weight: 0.6, whole: false, copy: false},
        {file, set: 'training', kind, text: flattened(text), weight: 0.3, whole: false, copy: true},
      ]
    }))
}

/** Texts are often pasted without their headings and breaks: what is left must be told as well. */
function flattened(text: string): string {
  return text.replace(/^#+\s+/gmu, '').replaceAll('**', '').replace(/\s*\n\s*/gu, ' ')
}

/** Our own pages speak of stages and principles on every line, and are no reports. */
function ownPages(): Draft[] {
  const pages = ['README.md', 'README.id.md', 'CONTRIBUTING.md', 'CHANGELOG.md', join('examples', 'README.md'), join('test', 'labelled', 'README.md'), ...readdirSync('docs').filter(name => name.endsWith('.md')).map(name => join('docs', name))]
  return pages.map(file => ({file, set: 'pages', kind: 'other', text: readFileSync(file, 'utf8'), weight: 1, whole: false, copy: false}))
}

/** The stems that tell the kinds apart best in these texts, by the chi-square measure. */
function chooseStems(train: readonly Row[]): string[] {
  const texts = train.filter(({piece}) => !piece.copy)
  const all = kinds.map(kind => texts.filter(({piece}) => piece.kind === kind).length)
  const counts = new Map<string, {readonly by: number[], readonly hands: Set<string>}>()
  for (const {piece, clues} of texts) {
    for (const stem of clues.stems) {
      const count = counts.get(stem) ?? {by: kinds.map(() => 0), hands: new Set<string>()}
      const kind = kinds.indexOf(piece.kind)
      count.by[kind] = (count.by[kind] ?? 0) + 1
      count.hands.add(piece.set === 'training' ? piece.file : piece.set)
      counts.set(stem, count)
    }
  }
  return [...counts].flatMap(([stem, {by, hands}]) => {
    const seen = sumOf(by)
    if (seen < fewestTexts || hands.size < fewestHands) return []
    const score = sumOf(by.map((count, kind) => {
      const expected = seen * (all[kind] ?? 0) / texts.length
      const without = (all[kind] ?? 0) - expected
      return (count - expected) ** 2 * (1 / expected + 1 / without)
    }))
    return [{stem, score}]
  }).sort((one, two) => two.score - one.score || (one.stem < two.stem ? -1 : 1)).slice(0, mostStems).map(({stem}) => stem)
}

/** A row as the solver takes it: where its features' weights begin, and their values. */
interface Sample {
  readonly at: Int32Array
  readonly values: Float64Array
  readonly wanted: number
  readonly weight: number
}

/** Multinomial logistic regression with a quadratic pull to zero. */
function learn(train: readonly Row[]): KindModel {
  const stems = chooseStems(train)
  const columns = new Map([...names.map(featureKey), ...stems.map(stemKey), bias].map((name, index) => [name, index * kinds.length]))
  const total = sumOf(train.map(({piece}) => piece.weight))
  const weights = descend(columns.size * kinds.length, train.map(({piece, clues: {features, stems: own}}) => {
    const found = stems.filter(stem => own.has(stem))
    const values: [string, number][] = [...[...features].map(([name, value]): [string, number] => [featureKey(name), value]), ...found.map((stem): [string, number] => [stemKey(stem), stemWorth(found.length)]), [bias, 1]]
    return {at: Int32Array.from(values, ([name]) => columns.get(name) ?? 0), values: Float64Array.from(values, ([, value]) => value), wanted: kinds.indexOf(piece.kind), weight: piece.weight / total}
  }))
  const rowOf = (key: string): number[] => [...weights.subarray(columns.get(key) ?? 0).slice(0, kinds.length)]
  const most = Math.max(...stems.flatMap(stem => rowOf(stemKey(stem)).map(Math.abs)))
  const step = Math.ceil(most / reach * 1000) / 1000
  return {
    bias: rowOf(bias).map(round3),
    weights: Object.fromEntries(names.map(name => [name, rowOf(featureKey(name)).map(round3)])),
    stemStep: step,
    stems: new Map([...stems].sort().map(stem => [stem, rowOf(stemKey(stem)).map(value => Math.round(value / step))])),
  }
}

/** Gradient descent with momentum; the pull spares the bias, which stands last. */
function descend(width: number, samples: readonly Sample[]): Float64Array {
  const weights = new Float64Array(width)
  const speed = new Float64Array(width)
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((value, index) => index < width - kinds.length ? value * shrink : 0)
    for (const {at, values, wanted, weight} of samples) {
      const scores = kinds.map(() => 0)
      for (const [place, from] of at.entries()) {
        for (let kind = 0; kind < scores.length; kind++) scores[kind] = (scores[kind] ?? 0) + (values[place] ?? 0) * (weights[from + kind] ?? 0)
      }
      const top = Math.max(...scores)
      const powers = scores.map(score => Math.exp(score - top))
      const sum = sumOf(powers)
      const errors = powers.map((power, kind) => (power / sum - (kind === wanted ? 1 : 0)) * weight)
      for (const [place, from] of at.entries()) {
        for (let kind = 0; kind < errors.length; kind++) slope[from + kind] = (slope[from + kind] ?? 0) + (errors[kind] ?? 0) * (values[place] ?? 0)
      }
    }
    for (let index = 0; index < width; index++) {
      speed[index] = momentum * (speed[index] ?? 0) - pace * (slope[index] ?? 0)
      weights[index] = (weights[index] ?? 0) + (speed[index] ?? 0)
    }
  }
  return weights
}

function write(model: KindModel): void {
  const folder = join('src', 'knowledge')
  const written = '// Written by scripts/train-kinds.ts from the labelled documents in test/labelled; do not edit by hand.'
  const key = (name: string): string => /^[a-z]+$/u.test(name) ? name : `'${name}'`
  writeFileSync(join(folder, 'kind-weights.ts'), `import type {KindId} from './types.ts'

${written}

/** The kinds in the order of every row below. */
export const weightedKinds: readonly KindId[] = [${kinds.map(kind => `'${kind}'`).join(', ')}]

/** What each kind starts with. */
export const kindBias: readonly number[] = [${model.bias.join(', ')}]

/** How much each feature of \`src/report/kind-features.ts\` speaks for each kind (multinomial logistic regression). */
export const kindWeights: Readonly<Record<string, readonly number[]>> = {
${names.map(name => `  '${name}': [${(model.weights[name] ?? []).join(', ')}],`).join('\n')}
}
`)
  const rowsOfStems = [...model.stems].map(([stem, weights]) => `${key(stem)}: '${weights.map(weight => stemLetters[weight + stemLetters.length / 2] ?? '').join('')}',`)
  writeFileSync(join(folder, 'kind-stems.ts'), `${written}

/** The letters that stand for a weight: the one in the middle for none, each further one for a step more. */
export const stemLetters = '${stemLetters}'

/** What a step is worth. */
export const stemStep = ${model.stemStep}

/** How much the beginning of a word speaks for each kind, in the order of \`weightedKinds\`. */
export const kindStemWeights: Readonly<Record<string, string>> = {
${inLines(rowsOfStems)}
}
`)
  console.log(`${names.length} features and ${model.stems.size} stems written to ${folder}`)
}

/** As many on a line as fit. */
function inLines(entries: readonly string[]): string {
  const lines: string[] = []
  for (const entry of entries) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + entry.length < 180) lines[lines.length - 1] = `${last} ${entry}`
    else lines.push(`  ${entry}`)
  }
  return lines.join('\n')
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`
}
