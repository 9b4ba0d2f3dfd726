import assert from 'node:assert/strict'
import {csv} from '../../src/class/csv.ts'
import {html, htmlOf} from '../../src/class/html.ts'
import {feedbackOn} from '../../src/class/feedback.ts'
import {markdown} from '../../src/class/markdown.ts'
import {excerpt} from '../../src/class/passages/shown.ts'
import {columnIds, rowOf} from '../../src/class/row.ts'
import {cellText, classTable, columnLabel} from '../../src/class/table.ts'
import {csvLine} from '../../src/exchange/csv.ts'
import type {FileResult} from '../../src/exchange/file-result.ts'
import type {Format} from '../../src/exchange/formats/format.ts'
import type {ShownPassages} from '../../src/exchange/shared-passages.ts'
import {withProfile} from '../../src/exchange/rubric.ts'
import {rules} from '../../src/lint/rules/index.ts'
import {readMarkdown} from '../../src/markdown/read.ts'
import {builtInProfile} from '../../src/settings/profile/resolve.ts'
import {useProfile} from '../../src/settings/profile/use.ts'
import {formatContext, resultFor} from './results.ts'

const lacking = '---\njenis: laporan-kasus\n---\n\n# BAB III KASUS\n\n## Asesmen\n\nKlien R tinggal bersama neneknya.\n\n## Terminasi\n\n# DAFTAR PUSTAKA\n\nAdi, I. R. (2013). *Intervensi komunitas*. Rajawali Pers.\n'
const results: readonly FileResult[] = [
  resultFor('kelas/<b>a</b>|1.md', lacking),
  resultFor('kelas/resep.md', '# Resep\n\nTumis bawang.\n'),
  {path: '=cmd|calc.md', error: {code: 'encoding', message: 'Tidak terbaca & "rusak".'}},
]

function written(format: Format): string {
  const writer = format(formatContext)
  return writer.begin + results.map(result => writer.file(result)).join('') + writer.end()
}

/** The elements of a page that are never closed. */
function unclosed(page: string): string[] {
  const open: string[] = []
  for (const [, close, name] of page.matchAll(/<(\/?)([a-z][a-z\d]*)\b[^>]*>/g)) {
    if (name === 'meta' || name === 'br') continue
    if (close) assert.equal(open.pop(), name)
    else open.push(name!)
  }
  return open
}

describe('the class table', () => {
  const table = classTable(results.map(rowOf))
  const cell = (column: string): string => cellText(table.rows[0]?.cells[column], 'id')

  it('has a column for each part and stage that any report has or lacks, with the line that shows it', () => {
    assert.match(cell('stage:assessment'), /^ada, baris \d$/)
    assert.match(cell('stage:termination'), /^kosong, baris 1\d$/)
    assert.match(cell('stage:planning'), /^belum ada, baris \d+$/)
    assert.match(cell('references'), /^1 dari 1, baris 1\d$/)
    assert.equal(cell('stage:resocialization'), '')
    assert.ok(!table.columns.some(({id}) => id === 'stage:resocialization'))
  })

  it('says that a part is empty only where a finding says so too: not of a list of contents, nor of a bold heading that may stand above the next one', () => {
    const {sections, findings} = resultFor('a.md', '---\njenis: makalah\n---\n\nDAFTAR ISI\n\nBAB I PENDAHULUAN ........ 1\n\nBAB II PEMBAHASAN ........ 2\n\n# BAB I PENDAHULUAN\n\n**Latar Belakang**\n\n1) Keadaan\n\nLansia makin banyak.\n\n# BAB II PEMBAHASAN\n\n## Tujuan\n\n## Manfaat\n\nBagi kelurahan.\n')
    assert.deepEqual(sections.filter(({state}) => state === 'empty').map(({line}) => line), findings.filter(({rule}) => rule === 'section-empty').map(({line}) => line))
    assert.equal(sections.find(({id}) => id === 'contents')?.state, 'present')
  })

  it('counts what the class as a whole lacks, of those that are asked', () => {
    assert.deepEqual(table.columns.filter(({id}) => id === 'stage:planning').map(({lacking: count, asked}) => [count, asked]), [[1, 1]])
  })

  it('names no two columns alike', () => {
    for (const language of ['id', 'en'] as const) {
      const labels = columnIds.map(id => columnLabel(id)[language])
      assert.deepEqual(labels.filter((label, at) => labels.indexOf(label) !== at), [])
    }
  })

  it('gives no status to what is no report', () => assert.equal(table.rows[1]?.status, undefined))

  it('keeps files that could not be read, with the reason', () => {
    assert.equal(table.rows[2]?.error, 'Tidak terbaca & "rusak".')
  })
})

describe('the class as CSV', () => {
  const lines = written(csv).split('\r\n')

  it('has a line for each report, as many cells in each, and runs no formula', () => {
    assert.equal(lines.length, results.length + 2)
    assert.match(lines[0]!, /^\uFEFFBerkas,Mahasiswa,NIM,Jenis,/)
    assert.match(lines[3]!, /^'=cmd\|calc\.md,/)
    assert.match(lines[3]!, /"Tidak terbaca & ""rusak""\."$/)
  })

  for (const [cell, expected] of [
    ['=1+1', '\'=1+1'], ['+62 812', '\'+62 812'], ['-', '\'-'], ['@x', '\'@x'], ['\t=1', '\'\t=1'], [' =1', '\' =1'], ['a=b', 'a=b'], ['a,b', '"a,b"'], ['a"b', '"a""b"'], ['a\nb', '"a\nb"'], [-5, '-5'],
  ] as const) it(`writes ${JSON.stringify(cell)} as ${JSON.stringify(expected)}`, () => assert.equal(csvLine([cell]), `${expected}\r\n`))
})

describe('the class as HTML', () => {
  const page = written(html)

  it('is one page that fetches and runs nothing', () => {
    assert.doesNotMatch(page, /<script|<img|<link|src=|url\(|@import|https?:/i)
    assert.match(page, /Content-Security-Policy" content="default-src 'none'/)
  })

  it('escapes whatever a report or a path says', () => {
    assert.match(page, /kelas\/&lt;b&gt;a&lt;\/b&gt;\|1\.md/)
    assert.doesNotMatch(page, /<b>/)
  })

  it('has each element closed', () => {
    assert.deepEqual(unclosed(page), [])
  })
})

describe('the shared passages of the page', () => {
  const text = 'Kata <script>alert(1)</script> & "kutipan" '.repeat(30)
  const place = (path: string, submission = path, line = 4, endLine = 9): ShownPassages['passages'][number]['places'][number] => ({path, submission, line, endLine, text: excerpt(text)})
  const page = htmlOf(results.map(rowOf), 'en', {passages: [
    {words: 43, same: true, more: 0, places: [place('kelas/<b>a</b>|1.md'), place('bab-2.md', 'kelas/resep.md', 7, 7)]},
    {words: 31, same: false, more: 8, places: [place('kelas/resep.md'), place('kelas/<b>a</b>|1.md')]},
  ], more: 3})

  it('stand side by side, with their length and both places', () => {
    assert.match(page, /<h3>1\. 43 words, the same, in 2 reports<\/h3>\n<div class="beside">\n<figure>\n<figcaption><a href="#r0">kelas\/&lt;b&gt;a&lt;\/b&gt;\|1\.md<\/a>, lines 4–9<\/figcaption>/)
    assert.match(page, /<a href="#r1">bab-2\.md<\/a>, line 7<\/figcaption>/)
    assert.match(page, /<h3>2\. 31 words, nearly the same, in 10 reports<\/h3>/)
    assert.match(page, /There are 8 more places\.[\s\S]*There are 3 more passages, all shorter\./)
    assert.match(page, /grid-template-columns[\s\S]*@media print \{ \.beside/)
  })

  it('are escaped and cut, and each element is closed', () => {
    assert.doesNotMatch(page, /<script|<b>/)
    assert.match(page, /<blockquote>Kata &lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; [^<]{300,} …<\/blockquote>/)
    assert.deepEqual(unclosed(page), [])
  })

  it('are said to be none where there are none, and nothing is said where nobody compared', () => {
    assert.match(htmlOf([], 'en', {passages: [], more: 0}), /<h2>Shared passages<\/h2>\n<p>No passage stands in two reports or more\.<\/p>/)
    assert.doesNotMatch(htmlOf([], 'en'), /Shared passages/)
  })
})

describe('the class as Markdown', () => {
  it('is tables and lists that hold all of it', () => {
    const {tree} = readMarkdown(written(markdown))
    const tables = tree.children.filter(node => node.type === 'table')
    assert.equal(tables.length, 2)
    assert.equal(tables[1]?.children.length, results.length + 1)
    for (const row of tables[1]?.children ?? []) assert.equal(row.children.length, tables[1]?.children[0]?.children.length)
  })
})

describe('the rows of a rubric', () => {
  const profile = useProfile(builtInProfile('umum', rules)!)
  const results = [resultFor('a.md', lacking), resultFor('b.md', lacking.replace('jenis: laporan-kasus', 'kind: case-report\nlanguage: en'))].map(result => withProfile(result, profile, path => path))
  const write = (format: Format): string => {
    const writer = format(formatContext)
    return writer.begin + results.map(result => writer.file(result)).join('') + writer.end()
  }

  it('stand in the spreadsheet as one column for both languages, with what is there and where', () => {
    const [head = '', first = ''] = write(csv).split('\r\n')
    assert.equal(head.match(/Rubrik: Tahap intervensi \/ Stages of intervention/g)?.length, 1)
    assert.match(first, /Asesmen: ada, baris 7; .*Terminasi: kosong, baris 11|Asesmen: ada, baris 7/)
    assert.match(first, /temuan pada baris 5/)
  })

  it('stand below each report in the pages and in the feedback, without a mark', () => {
    for (const text of [write(html), write(markdown), feedbackOn(results[0]!, rules, 'id')]) {
      assert.match(text, /Tahap intervensi/)
      assert.match(text, /Asesmen: ada, baris 7/)
      assert.doesNotMatch(text, /\d ?%|\bnilai\b|\bskor\b|\bscore\b/i)
    }
  })
})
