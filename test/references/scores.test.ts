import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {scoreCitations, type LabelledSentence} from './score-citations.ts'
import {faultsOf, type LabelledDocument} from './score-documents.ts'
import {f1, scoreEntries, type LabelledEntry} from './score.ts'

const folder = join('test', 'labelled-references')
const labels = <T>(name: string): readonly T[] => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T[]

describe('the labelled references', function () {
  this.timeout(60_000)
  before(() => assert.ok(existsSync(folder)))

  for (const set of ['entries.json', 'entries-b.json', 'entries-c.json', 'entries-d.json', 'entries-e.json', 'entries-f.json', 'entries-g.json', 'entries-h.json', 'entries-i.json', 'entries-j.json', 'entries-k.json']) it(`types, fields and missing fields of ${set} are read as well as promised`, () => {
    const scores = scoreEntries(labels<LabelledEntry>(set))
    assert.ok(scores.typesRight / scores.entries >= 0.95, scores.misses.join('\n'))
    assert.ok(f1(scores.fields) >= 0.97)
    assert.ok(f1(scores.missing) >= 0.95)
    assert.ok(scores.flagged / scores.complete <= 0.02)
  })

  it('citations are found, and traps left alone', () => {
    const scores = scoreCitations(labels<LabelledSentence>('citations.json'))
    assert.ok(f1(scores.found) >= 0.97, scores.misses.join('\n'))
    assert.equal(scores.listed.wrong, 0)
  })

  for (const set of ['documents.json', 'documents-b.json']) it(`whole reports of ${set} are read without a fault`, () => {
    for (const label of labels<LabelledDocument>(set)) {
      const read = (name: string): string => readFileSync(join(folder, 'documents', name), 'utf8')
      assert.deepEqual(faultsOf(label, read(label.file), label.bibliography === undefined ? undefined : {path: label.bibliography, text: read(label.bibliography)}), [], label.file)
    }
  })
})
