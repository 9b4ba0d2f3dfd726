import assert from 'node:assert/strict'
import fc from 'fast-check'
import {fileAt, joinTexts, pointIn} from '../../src/text/joined.ts'
import {indexLines} from '../../src/text/range.ts'

describe('joined texts', () => {
  it('keep every place, and one front matter', () => {
    const texts = ['---\njudul: a\n---\n\n# A\n', '---\r\njudul: b\r\n---\r\n\r\n# B', '# C\n'].map((text, at) => ({path: `${at}.md`, text}))
    const {text, files} = joinTexts(texts)
    assert.ok(text.startsWith('---\njudul: a\n---\n') && !text.includes('judul: b'))
    assert.deepEqual(['# A', '# B', '# C'].map(heading => pointIn(files, text.indexOf(heading))), [{line: 5, column: 1}, {line: 5, column: 1, path: '1.md'}, {line: 1, column: 1, path: '2.md'}])
    assert.equal(fileAt(files, text.length)?.path, '2.md')
  })

  it('count as each file counts, whatever stands in them', () => fc.assert(fc.property(
    fc.array(fc.string({unit: fc.constantFrom('a', '\n', '\r\n', '-', '---\n', '# ')}), {minLength: 1, maxLength: 4}), (texts) => {
      const {text, files} = joinTexts(texts.map((one, at) => ({path: `${at}`, text: one})))
      for (const [at, one] of texts.entries()) {
        const {start, end, path} = files[at]!
        assert.equal(end - start, one.length)
        if (one !== '') assert.deepEqual(pointIn(files, start + one.length - 1), {...indexLines(one).point(one.length - 1), ...(at > 0 && {path})})
        if (at === 0) assert.equal(text.slice(start, end), one)
      }
    },
  )))
})
