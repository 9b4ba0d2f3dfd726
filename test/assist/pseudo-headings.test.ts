import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {convertHeadings} from '../../src/assist/convert-headings.ts'
import {pseudoFolds, pseudoOutline, type OutlineEntry} from '../../src/assist/outline.ts'
import {pseudoSections} from '../../src/assist/pseudo-sections.ts'
import {applyEdits} from '../../src/lint/fix.ts'
import type {Report} from '../../src/report/model.ts'
import {readReport} from '../../src/report/read.ts'
import {plainHeadings} from '../host/suite/samples.ts'

const folder = join('test', 'labelled', 'documents')
const convert = (text: string): string => applyEdits(text, convertHeadings(readReport(text)))

/** What a reader of the report takes from it; titles of cases apart, since a title on two lines becomes one line. */
const essence = ({kind, language, stageSet, parts, stages, cases, principles}: Report): unknown => ({
  kind, language, stageSet,
  sections: parts.map(({id, state, sections}) => [id, state, sections.length]),
  stages: stages.map(({id, state, spots}) => [id, state, spots.length]),
  cases: cases.map(one => one.stages.map(({id, state}) => [id, state])),
  principles: principles.records.map(({set, id, state}) => [set, id, state]),
})

describe('turning pseudo-headings into real ones', function () {
  this.timeout(60_000)

  const texts = readdirSync(folder).filter(name => name.endsWith('.md'))
    .map(name => ({name, text: readFileSync(join(folder, name), 'utf8')}))
    .filter(({text}) => pseudoSections(readReport(text)).length > 0)

  it('leaves every labelled document the report that it was, and none of them behind', () => {
    assert.ok(texts.length > 100, `${texts.length} documents have such headings`)
    // Headings run together with their text cannot be marked where they stand: such a text is raw, and nothing is asked of it.
    for (const {name, text} of texts.filter(each => !readReport(each.text).outline.raw)) {
      const converted = readReport(convert(text))
      assert.deepEqual(essence(converted), essence(readReport(text)), name)
      assert.deepEqual(pseudoSections(converted).map(({heading}) => heading?.text), [], name)
      assert.deepEqual(convertHeadings(converted), [], name)
    }
  })

  it('takes no word away', () => {
    const words = (text: string): string => text.replace(/[#*_\\\s]+/g, '')
    for (const {name, text} of texts) assert.equal(words(convert(text)), words(text), name)
  })

  const cases: readonly {name: string, text: string, result: string}[] = [
    {
      name: 'a chapter on two lines and its sections',
      text: 'BAB I\nPENDAHULUAN\n\n1.1LATAR BELAKANG\nTeks.\n\n1.2 Tujuan\n\nTeks.\n\nBAB II PENUTUP\n\nTeks.\n',
      result: '# BAB I PENDAHULUAN\n\n## 1.1LATAR BELAKANG\n\nTeks.\n\n## 1.2 Tujuan\n\nTeks.\n\n# BAB II PENUTUP\n\nTeks.\n',
    },
    {name: 'two headings on one line', text: '2.3 Pekerjaan Sosial 2.3.1 Pengertian\n\nTeks.\n', result: '# 2.3 Pekerjaan Sosial\n\n## 2.3.1 Pengertian\n\nTeks.\n'},
    {name: 'headings within a paragraph and below a list', text: '# A. Tujuan\n\n1. Satu\n2. Dua\nB. Asesmen\nKlien datang.\nEvaluasi\nKlien pulang.\n', result: '# A. Tujuan\n\n1. Satu\n2. Dua\n## B. Asesmen\n\nKlien datang.\n### Evaluasi\n\nKlien pulang.\n'},
    {name: 'bold lines', text: '# BAB I PENDAHULUAN\n\n**A. Latar Belakang**\n\nTeks.\n\n__B. Tujuan__\n\nTeks.\n', result: '# BAB I PENDAHULUAN\n\n## A. Latar Belakang\n\nTeks.\n\n## B. Tujuan\n\nTeks.\n'},
    {name: 'Windows line ends', text: 'BAB I\r\nPENDAHULUAN\r\nTeks.\r\n', result: '# BAB I PENDAHULUAN\r\n\r\nTeks.\r\n'},
    {name: 'headings beside real ones', text: '### 1.1 Latar Belakang\n\nTeks.\n\n1.2 Tujuan\n\nTeks.\n', result: '### 1.1 Latar Belakang\n\nTeks.\n\n### 1.2 Tujuan\n\nTeks.\n'},
    {name: 'a list of chapters, which stays one', text: '# Sistematika\n\nBAB I Pendahuluan\nBAB II Tinjauan Konseptual\n', result: '# Sistematika\n\nBAB I Pendahuluan\nBAB II Tinjauan Konseptual\n'},
  ]
  for (const {name, text, result} of cases) it(`writes ${name}`, () => assert.equal(convert(text), result))
})

describe('the outline and folds of pseudo-headings', () => {
  const report = readReport(plainHeadings)
  const shown = (entries: readonly OutlineEntry[], indent = ''): string[] => entries.flatMap(({name, children}) => [indent + name, ...shown(children, `${indent}  `)])

  it('name what plain Markdown does not see, and only that', () => {
    assert.deepEqual(shown(pseudoOutline(report)), [
      'BAB I PENDAHULUAN', '  1.1 Latar Belakang', '  1.2 Rumusan Masalah', '  1.3 Tujuan',
      '2.1 Profil Klien', '2.2 Engagement', '2.3 Asesmen', 'BAB III PENUTUP', '  3.1 Kesimpulan', '  3.2 Saran',
    ])
  })

  it('lie within one another', () => {
    const check = ({range, heading, children}: OutlineEntry): void => {
      assert.ok(heading.start >= range.start && heading.end <= range.end)
      for (const child of children) {
        assert.ok(child.range.start >= range.start && child.range.end <= range.end)
        check(child)
      }
    }
    pseudoOutline(report).forEach(check)
  })

  it('fold from the heading’s last line to the last line with text', () => {
    const lines = plainHeadings.split('\n')
    const folds = pseudoFolds(report)
    assert.equal(folds.length, 10)
    assert.equal(lines[folds[0]!.first - 1], 'PENDAHULUAN')
    for (const {first, last} of folds) {
      assert.ok(first < last)
      assert.notEqual(lines[last - 1]?.trim(), '')
    }
  })

  it('are none where every heading has its marks', () => {
    const converted = readReport(convert(plainHeadings))
    assert.deepEqual(pseudoOutline(converted), [])
    assert.deepEqual(pseudoFolds(converted), [])
  })
})
