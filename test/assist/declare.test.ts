import assert from 'node:assert/strict'
import {declareKind} from '../../src/assist/declare.ts'
import {applyEdits} from '../../src/lint/fix.ts'
import {readReport} from '../../src/report/read.ts'

const cases: readonly {name: string, text: string, result: string}[] = [
  {name: 'a text without front matter', text: '# A\n', result: '---\njenis: laporan-kasus\n---\n\n# A\n'},
  {name: 'an empty text', text: '', result: '---\njenis: laporan-kasus\n---\n\n'},
  {name: 'front matter of others', text: '---\ntitle: A\n---\n# A\n', result: '---\njenis: laporan-kasus\ntitle: A\n---\n# A\n'},
  {name: 'another kind', text: '---\nkind: other\ntitle: A\n---\n', result: '---\nkind: laporan-kasus\ntitle: A\n---\n'},
  {name: 'windows line ends', text: '# A\r\n', result: '---\r\njenis: laporan-kasus\r\n---\r\n\r\n# A\r\n'},
]

describe('naming the kind in the front matter', () => {
  for (const {name, text, result} of cases) {
    it(`works in ${name}, and the text is then read as that kind`, () => {
      const edit = declareKind(readReport(text), 'case-report', 'id')
      assert.ok(edit)
      const declared = applyEdits(text, [edit])
      assert.equal(declared, result)
      assert.equal(readReport(declared).kind, 'case-report')
    })
  }
})
