import assert from 'node:assert/strict'
import {applyEdits} from '../../src/lint/fix.ts'
import {createIdentities} from '../../src/lint/identity.ts'
import {joinNaturally, renderMessage} from '../../src/lint/message.ts'
import {misplaced} from '../../src/lint/order.ts'

describe('edits', () => {
  it('apply from the original places, those at one point in the order given', () => {
    const edit = (start: number, end: number, text: string) => ({range: {start, end}, text})
    assert.equal(applyEdits('abc', [edit(2, 3, 'C'), edit(0, 0, '1'), edit(0, 0, '2'), edit(1, 1, '-')]), '12a-bC')
    assert.throws(() => applyEdits('abc', [edit(0, 2, ''), edit(1, 3, '')]), RangeError)
  })
})

describe('ids', () => {
  it('depend on rule and anchor alone, and count those that share both', () => {
    const first = createIdentities()
    const second = createIdentities()
    const one = first('stage-missing', 'absent evaluation')
    second('section-empty', 'Tujuan')
    assert.equal(second('stage-missing', 'absent  Evaluation'), one)
    assert.equal(second('stage-missing', 'absent evaluation'), `${one}-2`)
    assert.notEqual(first('stage-missing', 'absent termination'), one)
  })
})

describe('messages', () => {
  it('are filled in their language', () => {
    const message = {id: 'Tahap {stages} dan {count}', en: 'Stages {stages}, {count}, {unknown}'}
    const data = {stages: [{id: 'asesmen', en: 'assessment'}, {id: 'evaluasi', en: 'evaluation'}, 'X'], count: 3}
    assert.equal(renderMessage(message, data, 'id'), 'Tahap asesmen, evaluasi dan X dan 3')
    assert.equal(renderMessage(message, data, 'en'), 'Stages assessment, evaluation and X, 3, {unknown}')
    assert.equal(joinNaturally([], 'en'), '')
    assert.equal(joinNaturally(['a'], 'id'), 'a')
    assert.equal(joinNaturally(['a', 'b'], 'id'), 'a dan b')
  })
})

describe('order', () => {
  const moved = (ranks: readonly number[]) => misplaced(ranks.map(rank => ({item: rank, rank}))).map(({item, other, stands}) => `${item} ${stands} ${other}`)
  it('moves as few as possible, and of two the one that comes too early', () => {
    assert.deepEqual(moved([1, 2, 3]), [])
    assert.deepEqual(moved([2, 1]), ['2 before 1'])
    assert.deepEqual(moved([4, 1, 2, 3]), ['4 before 3'])
    assert.deepEqual(moved([2, 3, 4, 1]), ['1 after 2'])
    assert.deepEqual(moved([1, 1, 2, 2]), [])
  })
})
