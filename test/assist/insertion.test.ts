import assert from 'node:assert/strict'
import {insertionAt} from '../../src/assist/insertion.ts'
import {readReport} from '../../src/report/read.ts'

/** `‸` is the cursor; the result shows the text with `<part>` inserted. */
const cases: readonly {name: string, text: string, result: string}[] = [
  {name: 'an empty text', text: '‸', result: '<part>'},
  {name: 'a blank line between blocks', text: 'a\n\n‸\n\nb', result: 'a\n\n<part>\n\nb'},
  {name: 'the only blank line between two blocks', text: 'a\n‸\nb', result: 'a\n\n<part>\n\nb'},
  {name: 'the line right below a heading', text: '# A\n‸', result: '# A\n\n<part>'},
  {name: 'the middle of a paragraph', text: 'a‸b\nc', result: 'ab\nc\n\n<part>'},
  {name: 'the middle of a paragraph with another below', text: 'a‸b\nc\n\nd', result: 'ab\nc\n\n<part>\n\nd'},
  {name: 'the end of the last line', text: 'ab‸', result: 'ab\n\n<part>'},
  {name: 'the end of the last line, which is ended', text: 'ab‸\n', result: 'ab\n\n<part>\n'},
  {name: 'the end of a paragraph with a blank line below', text: 'ab‸\n\nc', result: 'ab\n\n<part>\n\nc'},
  {name: 'a line with spaces only', text: 'a\n\n  ‸  \nb', result: 'a\n\n<part>\n\nb'},
  {name: 'windows line ends', text: 'a‸b\r\n\r\nc', result: 'ab\r\n\n<part>\n\r\nc'},
]

/** Where the blocks have to be known. */
const blocks: readonly {name: string, text: string, result: string}[] = [
  {name: 'a heading', text: '# A‸\ntext', result: '# A\n\n<part>\n\ntext'},
  {name: 'a list', text: '1. a‸\n2. b\n\n   c\n\nd', result: '1. a\n2. b\n\n   c\n\n<part>\n\nd'},
  {name: 'the blank line in a list', text: '- a\n‸\n- b\n\nd', result: '- a\n\n- b\n\n<part>\n\nd'},
  {name: 'a nested item at the end of a list', text: '- a\n  - b‸\n\nd', result: '- a\n  - b\n\n<part>\n\nd'},
  {name: 'a table', text: '| a | b |\n| - | - |\n| 1‸ | 2 |\n| 3 | 4 |\n\nd', result: '| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n\n<part>\n\nd'},
  {name: 'code', text: '```\na\n‸\nb\n```\nd', result: '```\na\n\nb\n```\n\n<part>\n\nd'},
  {name: 'a comment', text: '<!-- a\n‸\nb -->\n\nd', result: '<!-- a\n\nb -->\n\n<part>\n\nd'},
  {name: 'the front matter', text: '---\njenis: ‸makalah\n---\n\n# A', result: '---\njenis: makalah\n---\n\n<part>\n\n# A'},
  {name: 'a line that is a paragraph of its own', text: `${'kata '.repeat(40)}‸.\nb\n`, result: `${'kata '.repeat(40)}.\n\n<part>\n\nb\n`},
]

function inserted(text: string, read: boolean): string {
  const cursor = text.indexOf('‸')
  const plain = text.replace('‸', '')
  const {range, before, after} = insertionAt(plain, cursor, read ? readReport(plain) : undefined)
  return `${plain.slice(0, range.start)}${before}<part>${after}${plain.slice(range.end)}`
}

describe('inserting a part', () => {
  for (const {name, text, result} of cases) {
    it(`keeps blocks apart at ${name}`, () => {
      assert.equal(inserted(text, false), result)
      assert.equal(inserted(text, true), result)
    })
  }
  for (const {name, text, result} of blocks) {
    it(`never breaks ${name}`, () => assert.equal(inserted(text, true), result))
  }
})
