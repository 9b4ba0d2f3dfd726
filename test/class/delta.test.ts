import assert from 'node:assert/strict'
import {deltaOf, readFormer} from '../../src/class/delta.ts'
import {json} from '../../src/class/json.ts'
import {resultFor, formatContext} from './results.ts'

const lacking = '---\njenis: laporan-kasus\n---\n\n# BAB III KASUS\n\n## Asesmen\n\nKlien R tinggal bersama neneknya.\n'

describe('what became of findings', () => {
  const before = resultFor('a.md', lacking)
  const former = readFormer(json(formatContext).begin + json(formatContext).file(before) + json(formatContext).end())!

  it('nothing, where nothing changed', () => {
    const {known, fixed, fresh, open} = deltaOf(before, former)
    assert.ok(before.findings.length > 0)
    assert.deepEqual([known, fixed.length, fresh.length, open.length], [true, 0, 0, before.findings.length])
  })

  it('fixed, new and still open ones, wherever they stand now', () => {
    const now = resultFor('a.md', `${lacking}\n## Terminasi\n\n## Rencana Intervensi\n\nKlien dan praktikan menyusun rencana bersama.\n`)
    const {fixed, fresh, open} = deltaOf(now, former)
    assert.ok(fixed.some(({message}) => message.includes('Rencana Intervensi')), JSON.stringify(fixed))
    assert.ok(fresh.some(({rule}) => rule === 'stage-empty'), JSON.stringify(fresh))
    assert.ok(open.length > 0)
    assert.equal(open.length + fresh.length, now.findings.length)
    assert.equal(open.length + fixed.length, before.findings.length)
  })

  it('all are new in a report that was not there', () => {
    const {known, fresh, fixed} = deltaOf(resultFor('b.md', lacking), former)
    assert.deepEqual([known, fresh.length, fixed.length], [false, before.findings.length, 0])
  })

  for (const text of ['', '{', '[]', '{"version": 2, "files": []}', '{"version": 1}', 'null']) {
    it(`no former result is read from ${JSON.stringify(text)}`, () => assert.equal(readFormer(text), undefined))
  }
})
