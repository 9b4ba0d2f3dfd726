import assert from 'node:assert/strict'
import {inNameOrder} from '../../src/text/name-order.ts'

describe('the order of names', () => {
  it('counts as people do', () => {
    const names = ['bab-10.md', 'bab-2.md', 'Bab-1.md', 'lampiran.md', 'bab.md', 'bab-02a.md']
    assert.deepEqual(names.toSorted(inNameOrder), ['Bab-1.md', 'bab-2.md', 'bab-02a.md', 'bab-10.md', 'bab.md', 'lampiran.md'])
  })

  it('is that of the engine’s own comparison, for any names', () => {
    const {compare} = new Intl.Collator('en', {numeric: true})
    const letters = ['0', '1', '2', '9', '10', '00', 'a', 'B', 'é', 'e\u0301', '-', '_', ' ', '.', '\u0661', '\u0301', 'x', '１']
    let seed = 7
    const next = (most: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      return seed % most
    }
    const name = (): string => Array.from({length: 1 + next(6)}, () => letters[next(letters.length)]!).join('')
    let decided = 0
    for (let round = 0; round < 40_000; round++) {
      const start = name()
      const [a, b] = next(2) === 0 ? [name(), name()] : [start + name(), start + name()]
      const expected = compare(a, b)
      if (expected === 0) continue
      decided++
      assert.equal(Math.sign(inNameOrder(a, b)), Math.sign(expected), JSON.stringify([a, b]))
    }
    assert.ok(decided > 30_000)
  })
})
