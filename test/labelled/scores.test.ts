import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {labelledSets, scoreDocuments, type LabelledDocument, type Tally} from './score.ts'

const folder = join('test', 'labelled')
/** `e` holds the oddest forms, `h` to `j` pages with glued lines and short cuttings: they are counted in the whole and held to no bound of their own. */
const odd: ReadonlySet<string> = new Set(['e', 'h', 'i', 'j'])
const halves = labelledSets.filter(set => !odd.has(set))
const fewest = 20
const labelsOf = (half: string): LabelledDocument[] => (JSON.parse(readFileSync(join(folder, `${half}.json`), 'utf8')) as {documents: LabelledDocument[]}).documents

/** Harmonic mean of precision and recall. */
function f1({right, wrong, missed}: Tally): number {
  return right === 0 ? 0 : 2 * right / (2 * right + wrong + missed)
}

describe('labelled documents', function () {
  this.timeout(60_000)

  for (const half of labelledSets) {
    it(`part ${half} has one label for each document`, () => {
      const files = readdirSync(join(folder, 'documents')).filter(name => name.startsWith(`${half}-`)).sort()
      assert.deepEqual(labelsOf(half).map(label => label.file).sort(), files)
      assert.ok(files.length >= fewest)
    })
  }

  for (const wanted of [...halves.map(half => [half]), [...labelledSets]]) {
    it(`${wanted.length === 1 ? `part ${wanted[0]}` : 'all together'}: read as a careful reader would`, () => {
      const scores = scoreDocuments(wanted.flatMap(labelsOf).map(label => ({label, text: readFileSync(join(folder, 'documents', label.file), 'utf8')})))
      const misses = scores.misses.join('\n')
      for (const what of ['stages', 'sections', 'principles'] as const) {
        assert.ok(scores[what].right >= 10, `too few ${what} to judge by`)
        assert.ok(f1(scores[what]) >= 0.95, `${what}: F1 ${f1(scores[what]).toFixed(3)}\n${misses}`)
      }
      assert.ok(scores.kindsRight >= 0.95 * wanted.flatMap(labelsOf).length, `${scores.kindsRight} kinds right\n${misses}`)
      assert.equal(scores.findingsOnOther, 0, misses)
    })
  }
})
