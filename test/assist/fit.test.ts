import assert from 'node:assert/strict'
import {fitPart} from '../../src/assist/fit.ts'
import {readReport} from '../../src/report/read.ts'
import {insertableParts} from '../../src/templates/parts.ts'
import {caseReport, englishReport} from '../host/suite/samples.ts'

const stage = '## Evaluasi\n\n### Rincian\n\n${1:isi}'
const cases: readonly {name: string, text: string, after: string, body: string, first: string, contains?: string}[] = [
  {name: 'takes the next number', text: caseReport, after: 'dua pertemuan pertama.', body: stage, first: '## 2.6 Evaluasi'},
  {name: 'takes the first number of a chapter', text: caseReport, after: '# BAB II PELAKSANAAN PRAKTIK', body: stage, first: '## 2.1 Evaluasi'},
  {name: 'takes no number where there are none', text: englishReport, after: 'first two.', body: '## Monitoring\n\n${1:text}', first: '## Monitoring'},
  {
    name: 'goes a level down below a title', text: caseReport.replace(/^#/gm, '##').replace('---\n\n##', '---\n\n# Laporan Praktikum\n\n##'),
    after: 'dua pertemuan pertama.', body: stage, first: '### 2.6 Evaluasi', contains: '\n#### Rincian\n',
  },
  {name: 'writes capitals among capitals', text: caseReport.replace(/^## .*$/gm, line => line.toUpperCase()), after: 'dua pertemuan pertama.', body: stage, first: '## 2.6 EVALUASI'},
  {name: 'an item goes below a section', text: caseReport, after: 'masih senang', body: '### Genogram\n\n${1:isi}', first: '### Genogram'},
  {name: 'a part without a heading stays as it is', text: caseReport, after: 'masih senang', body: '1. satu\n2. dua', first: '1. satu'},
]

describe('fitting a part into a report', () => {
  for (const {name, text, after, body, first, contains = ''} of cases) {
    it(name, () => {
      const fitted = fitPart(body, readReport(text), text.indexOf(after) + after.length)
      assert.equal(fitted.split('\n', 1)[0], first)
      assert.ok(fitted.includes(contains), fitted)
      assert.equal(fitted.split('\n').length, body.split('\n').length)
    })
  }

  it('fits the parts that the picker offers, not only plain headings', () => {
    const part = insertableParts().find(({id}) => id === 'stage-evaluation')
    assert.ok(part)
    const fitted = fitPart(part.body('id'), readReport(caseReport), caseReport.indexOf('dua pertemuan pertama.'))
    assert.equal(fitted.split('\n', 1)[0], '## 2.6 Evaluasi')
  })

  it('a part stays as it is outside of a report', () => {
    assert.equal(fitPart(stage, undefined, 0), stage)
    assert.equal(fitPart(stage, readReport(''), 0), stage)
  })
})
