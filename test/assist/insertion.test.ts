import assert from 'node:assert/strict'
import {insertionAt} from '../../src/assist/insertion.ts'

/** `|` is the cursor; the result shows the text with `<part>` inserted. */
const cases: readonly {name: string, text: string, result: string}[] = [
  {name: 'an empty text', text: '|', result: '<part>'},
  {name: 'a blank line between blocks', text: 'a\n\n|\n\nb', result: 'a\n\n<part>\n\nb'},
  {name: 'the only blank line between two blocks', text: 'a\n|\nb', result: 'a\n\n<part>\n\nb'},
  {name: 'the line right below a heading', text: '# A\n|', result: '# A\n\n<part>'},
  {name: 'the middle of a line', text: 'a|b\nc', result: 'ab\n\n<part>\n\nc'},
  {name: 'the end of the last line', text: 'ab|', result: 'ab\n\n<part>'},
  {name: 'the end of a paragraph with a blank line below', text: 'ab|\n\nc', result: 'ab\n\n<part>\n\nc'},
  {name: 'a line with spaces only', text: 'a\n\n  |  \nb', result: 'a\n\n<part>\n\nb'},
  {name: 'windows line ends', text: 'a|b\r\nc', result: 'ab\n\n<part>\n\r\nc'},
]

describe('inserting a part', () => {
  for (const {name, text, result} of cases) {
    it(`keeps blocks apart at ${name}`, () => {
      const cursor = text.indexOf('|')
      const plain = text.replace('|', '')
      const {range, before, after} = insertionAt(plain, cursor)
      assert.equal(`${plain.slice(0, range.start)}${before}<part>${after}${plain.slice(range.end)}`, result)
    })
  }
})
