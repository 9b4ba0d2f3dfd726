import assert from 'node:assert/strict'
import fc from 'fast-check'
import {changesBetween} from '../../src/assist/change.ts'
import {applyEdits} from '../../src/lint/fix.ts'

describe('changes between two texts', () => {
  const line = fc.constantFrom('# BAB I\n', 'a\n', 'b\r\n', '\n', 'c', '- d\n', 'e\r')

  it('lead from any text to any other', () => {
    fc.assert(fc.property(fc.array(line), fc.array(line), (one, other) => {
      const [before, after] = [one.join(''), other.join('')]
      assert.equal(applyEdits(before, changesBetween(before, after)), after)
    }))
  })

  it('are none where nothing changed', () => {
    assert.deepEqual(changesBetween('a\nb\n', 'a\nb\n'), [])
    assert.deepEqual(changesBetween('', ''), [])
  })

  it('touch only the lines that differ', () => {
    const before = '# A\n\nsatu\n\n# B\n\ndua\n'
    const after = '# A\n\nsatu\n\n# Baru\n\nisi\n\n# B\n\ndua!\n'
    assert.deepEqual(changesBetween(before, after), [
      {range: {start: 11, end: 11}, text: '# Baru\n\nisi\n\n'},
      {range: {start: 16, end: 20}, text: 'dua!\n'},
    ])
  })
})
