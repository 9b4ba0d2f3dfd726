import assert from 'node:assert/strict'
import {readMarkdown} from '../../src/markdown/read.ts'
import {lineStart, placeAfter, placeBefore, placeInside} from '../../src/report/places.ts'

describe('places', () => {
  const text = '# A\n\nsatu\n\n## B\n\ndua\n\n## C\n\n- D\n- E'
  const {outline} = readMarkdown(text)
  const [a, b, c] = outline.sections
  const cases = [
    {name: 'after a section', place: placeAfter(text, b!, c, outline.root), rest: '## C\n\n- D\n- E', parent: a},
    {name: 'after the last section', place: placeAfter(text, c!, undefined, outline.root), rest: '', parent: a},
    {name: 'before a section', place: placeBefore(text, c!, outline.root), rest: '## C\n\n- D\n- E', parent: a},
    {name: 'inside a section', place: placeInside(text, b!), rest: '## C\n\n- D\n- E', parent: b},
    {name: 'after an item', place: placeAfter(text, outline.items[0]!, outline.items[1], outline.root), rest: '- E', parent: c},
    {name: 'after the last item', place: placeAfter(text, outline.items[1]!, undefined, outline.root), rest: '', parent: c},
  ]
  for (const {name, place, rest, parent} of cases) {
    it(name, () => {
      assert.equal(text.slice(place.offset), rest)
      assert.equal(place.parent, parent)
    })
  }

  it('a line starts behind the line end before it', () => {
    assert.deepEqual([0, 2, 3, 4, 5, 99].map(offset => lineStart('ab\nc\r\nd', offset)), [0, 0, 3, 3, 3, 6])
  })
})
