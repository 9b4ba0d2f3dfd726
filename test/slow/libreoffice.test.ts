import assert from 'node:assert/strict'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {convertWithOffice} from '../../scripts/hosts/office.mjs'
import {annotateWord} from '../../src/exchange/annotate/annotate-word.ts'
import {notesOf} from '../../src/exchange/annotate/notes-of.ts'
import {headingTools} from '../../src/exchange/heading-tools.ts'
import {readWord, type ConvertedWord} from '../../src/exchange/word-in/read-word.ts'
import {checkText} from '../../src/lint/check.ts'
import {docx, indonesianStyles, item, lists, para, styled} from '../exchange/docx.ts'

const read = (bytes: Uint8Array): ConvertedWord => {
  const done = readWord(bytes, headingTools)
  assert.ok('value' in done)
  return done.value
}

/** Opens documents in LibreOffice and gives back what it writes of each. */
function throughLibreOffice(files: Readonly<Record<string, Uint8Array>>, form: string): Readonly<Record<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'peksos-office-'))
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, `${name}.docx`), bytes)
    convertWithOffice(Object.keys(files).map(name => join(folder, `${name}.docx`)), form, join(folder, 'out'))
    return Object.fromEntries(Object.keys(files).map(name => {
      try {
        return [name, readFileSync(join(folder, 'out', `${name}.${form.split(':')[0]}`))]
      } catch {
        throw new Error(`LibreOffice could not open ${name}`)
      }
    }))
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

describe('Word files in LibreOffice', function () {
  this.timeout(120_000)

  it('a copy with comments opens, keeps its text, and has the comments in their places', () => {
    const original = docx({
      styles: indonesianStyles, numbering: lists,
      body: styled('Judul', 'Laporan Kasus Klien R') + styled('JudulPolos', 'KASUS') + para('Asesmen', '<w:outlineLvl w:val="1"/>') + para('Klien R, 12 tahun, tidak masuk sekolah.') + item(2, 0, 'Satu') + item(2, 1, 'dalam') + item(2, 0, 'Dua'),
    })
    const {text, places} = read(original)
    const checked = checkText(text, {language: 'auto', severities: {}})
    assert.ok('findings' in checked)
    const notes = notesOf(checked.findings, checked.report.lines, places)
    const done = annotateWord(original, notes, '2026-01-02T03:04:05Z')
    assert.ok('value' in done && done.value.written > 2)
    const saved = throughLibreOffice({copy: done.value.bytes}, 'docx:MS Word 2007 XML')['copy']!
    assert.equal(read(saved).text, text)
    const comments = readWord(saved, headingTools)
    assert.ok('messages' in comments)
    assert.deepEqual(comments.messages.map(({id, data}) => [id, data['count']]), [['own-comments', done.value.written]])
  })
})
