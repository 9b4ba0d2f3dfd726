import assert from 'node:assert/strict'
import {indexLines, overlaps, within} from '../../src/text/range.ts'

const texts: readonly {readonly name: string, readonly text: string, readonly lines: readonly string[]}[] = [
  {name: 'nothing', text: '', lines: ['']},
  {name: 'one line', text: 'satu', lines: ['satu']},
  {name: 'line feeds', text: 'satu\ndua\n', lines: ['satu', 'dua', '']},
  {name: 'Windows line ends', text: 'satu\r\n\r\ntiga', lines: ['satu', '', 'tiga']},
  {name: 'old line ends', text: 'satu\rdua\r', lines: ['satu', 'dua', '']},
  {name: 'a mixture', text: 'a\r\rb\n\r\nc', lines: ['a', '', 'b', '', 'c']},
  {name: 'a byte-order mark', text: '\ufeffsatu\r\ndua', lines: ['\ufeffsatu', 'dua']},
]

describe('lines', () => {
  for (const {name, text, lines: wanted} of texts) {
    it(name, () => {
      const lines = indexLines(text)
      assert.equal(lines.count, wanted.length)
      const written = Array.from({length: lines.count}, (_, index) => lines.line(index + 1))
      assert.deepEqual(written.map(({start, end}) => text.slice(start, end)), wanted)
      for (let offset = 0; offset <= text.length; offset++) {
        const point = lines.point(offset)
        const {start, end} = lines.line(point.line)
        assert.ok(point.column >= 1 && start <= offset)
        // Inside a line ending there is no column: such an offset comes back as the end of its line.
        assert.equal(lines.offset(point), Math.min(offset, end))
      }
    })
  }

  it('keeps within the text whatever it is asked', () => {
    const lines = indexLines('satu\ndua')
    assert.deepEqual(lines.point(-3), {line: 1, column: 1})
    assert.deepEqual(lines.point(99), {line: 2, column: 4})
    assert.equal(lines.offset({line: 0, column: 0}), 0)
    assert.equal(lines.offset({line: 1, column: 99}), 4)
    assert.equal(lines.offset({line: 9, column: 2}), 6)
  })
})

describe('ranges', () => {
  const cases: readonly {readonly a: readonly [number, number], readonly b: readonly [number, number], readonly within: boolean, readonly overlaps: boolean}[] = [
    {a: [2, 4], b: [0, 9], within: true, overlaps: true},
    {a: [0, 9], b: [0, 9], within: true, overlaps: true},
    {a: [0, 5], b: [3, 9], within: false, overlaps: true},
    {a: [0, 3], b: [3, 9], within: false, overlaps: false},
    {a: [5, 5], b: [3, 9], within: true, overlaps: true},
  ]
  for (const {a, b, ...wanted} of cases) {
    it(`${a.join('–')} and ${b.join('–')}`, () => {
      const one = {start: a[0], end: a[1]}
      const other = {start: b[0], end: b[1]}
      assert.equal(within(one, other), wanted.within)
      assert.equal(overlaps(one, other), wanted.overlaps)
    })
  }
})
