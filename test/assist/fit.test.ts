import assert from 'node:assert/strict'
import {fitPart} from '../../src/assist/fit.ts'
import {applyEdits} from '../../src/lint/fix.ts'
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
      const {body: fitted} = fitPart(body, readReport(text), text.indexOf(after) + after.length)
      assert.equal(fitted.split('\n', 1)[0], first)
      assert.ok(fitted.includes(contains), fitted)
      assert.equal(fitted.split('\n').length, body.split('\n').length)
    })
  }

  it('fits the parts that the picker offers, not only plain headings', () => {
    const part = insertableParts().find(({id}) => id === 'stage-evaluation')
    assert.ok(part)
    const {body: fitted} = fitPart(part.body('id'), readReport(caseReport), caseReport.indexOf('dua pertemuan pertama.'))
    assert.equal(fitted.split('\n', 1)[0], '## 2.6 Evaluasi')
  })

  it('a part stays as it is outside of a report', () => {
    assert.deepEqual(fitPart(stage, undefined, 0), {body: stage, shifted: []})
    assert.deepEqual(fitPart(stage, readReport(''), 0), {body: stage, shifted: []})
  })

  describe('a stage of one of several cases', () => {
    const done = 'Praktikan mengerjakan bagian ini bersama klien.'
    const stages = (names: readonly string[], number: number): string => names.map((name, at) => `### 3.${number}.${at + 1} ${name}\n\n${done}`).join('\n\n')
    const text = ['---\njenis: laporan-kasus\ntahapan: circle-6\n---', '# BAB III PROSES PERTOLONGAN', '## 3.1 Kasus Klien R', stages(['Engagement', 'Asesmen', 'Pelaksanaan Intervensi'], 1), '## 3.2 Kasus Klien S', stages(['Engagement', 'Asesmen'], 2), '## 3.3 Kasus Klien T', 'Klien T baru dirujuk.'].join('\n\n') + '\n'
    const inserted = (after: string): string => {
      const offset = text.indexOf(after) + after.length
      const {body, shifted} = fitPart('## Rencana Intervensi\n\n${1:isi}', readReport(text), offset, true)
      return applyEdits(text, [{range: {start: offset, end: offset}, text: `\n\n${body}`}, ...shifted])
    }
    const numbers = (given: string): readonly string[] => [...given.matchAll(/^#+ (3[\d.]* .*)$/gmu)].map(([, heading]) => heading!)

    it('stands in that case, and the later ones count on', () => {
      assert.deepEqual(numbers(inserted(`### 3.1.2 Asesmen\n\n${done}`)).slice(2, 5), ['3.1.2 Asesmen', '3.1.3 Rencana Intervensi', '3.1.4 Pelaksanaan Intervensi'])
    })
    it('stands at the end of that case', () => {
      const found = inserted(`### 3.2.2 Asesmen\n\n${done}`)
      assert.deepEqual(numbers(found).slice(5), ['3.2.1 Engagement', '3.2.2 Asesmen', '3.2.3 Rencana Intervensi', '3.3 Kasus Klien T'])
      assert.match(found, /^### 3\.2\.3/mu)
    })
    it('is the first of a case without stages, and of a case before its first', () => {
      assert.match(inserted('Klien T baru dirujuk.'), /^### 3\.3\.1 Rencana Intervensi$/mu)
      assert.deepEqual(numbers(inserted('## 3.2 Kasus Klien S')).slice(4, 8), ['3.2 Kasus Klien S', '3.2.1 Rencana Intervensi', '3.2.2 Engagement', '3.2.3 Asesmen'])
    })
  })
})
