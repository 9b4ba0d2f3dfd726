import assert from 'node:assert/strict'
import {strFromU8, unzipSync} from 'fflate'
import {annotateWord, type WordNote} from '../../src/exchange/annotate/annotate-word.ts'
import {notesOf} from '../../src/exchange/annotate/notes-of.ts'
import {headingTools} from '../../src/exchange/heading-tools.ts'
import {readXml} from '../../src/exchange/package/xml.ts'
import {readWord, type ConvertedWord} from '../../src/exchange/word-in/read-word.ts'
import {checkText} from '../../src/lint/check.ts'
import {cell, docx, indonesianStyles, lists, para, run, styled, table, type Parts} from './docx.ts'

const date = '2026-01-02T03:04:05Z'
const annotated = (bytes: Uint8Array, notes: readonly WordNote[]): {readonly bytes: Uint8Array, readonly written: number} => {
  const done = annotateWord(bytes, notes, date)
  if ('refusal' in done) throw new Error(done.refusal.message.en)
  return done.value
}
const read = (bytes: Uint8Array): ConvertedWord => {
  const done = readWord(bytes, headingTools)
  if ('refusal' in done) throw new Error(done.refusal.message.en)
  return done.value
}
const partsOf = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
const changed = (before: Uint8Array, after: Uint8Array): string[] => {
  const [old, now] = [partsOf(before), partsOf(after)]
  return Object.keys(now).filter(name => now[name] !== old[name]).sort()
}
const report = (parts: Partial<Parts> = {}): Uint8Array => docx({
  styles: indonesianStyles, numbering: lists, files: {'word/media/image1.png': Uint8Array.of(1, 2, 3)},
  body: styled('Judul', 'Laporan Kasus Klien R') + styled('Judul1', 'KASUS') + styled('Judul2', 'Asesmen') + para('Klien R, 12 tahun, dua bulan tidak masuk sekolah.') + table([cell('a'), cell('b')]) + para(''),
  ...parts,
})

describe('Findings as Word comments', () => {
  it('change nothing but the parts that comments need, and those by insertion alone', () => {
    const before = report()
    const {bytes, written} = annotated(before, [{ordinal: 1, lines: ['Satu & <dua>.', 'Peksos: section-thin']}, {ordinal: 4, lines: ['Sel.']}, {ordinal: 3, lines: ['Tiga.']}])
    assert.equal(written, 3)
    assert.deepEqual(changed(before, bytes), ['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml', 'word/document.xml'])
    const [old, now] = [partsOf(before), partsOf(bytes)]
    assert.equal(now['word/document.xml']?.replace(/<w:commentRange(?:Start|End) w:id="\d"\/>|<w:r><w:commentReference w:id="\d"\/><\/w:r>/gu, ''), old['word/document.xml'])
    for (const [name, text] of Object.entries(now)) if (name.endsWith('.xml') || name.endsWith('.rels')) assert.ok(readXml(text, name))
    assert.match(now['word/comments.xml'] ?? '', /w:id="0" w:author="Peksos" w:date="2026-01-02T03:04:05Z" w:initials="P"><w:p><w:r><w:annotationRef\/><\/w:r><w:r><w:t xml:space="preserve">Satu &amp; &lt;dua&gt;\.<\/w:t>/)
    assert.match(now['[Content_Types].xml'] ?? '', /<Override PartName="\/word\/comments\.xml" ContentType="[^"]*comments\+xml"\/><\/Types>$/)
    assert.equal(read(bytes).text, read(before).text)
  })

  it('stand behind the properties of their paragraph and around all of its words', () => {
    const {bytes} = annotated(report(), [{ordinal: 2, lines: ['a']}])
    assert.ok(partsOf(bytes)['word/document.xml']?.includes('<w:pPr><w:pStyle w:val="Judul2"/></w:pPr><w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve">Asesmen</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>'))
  })

  it('leave the comments of others where they are, with ids of their own', () => {
    const before = report({
      body: `<w:p><w:commentRangeStart w:id="4"/>${run('Kata')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>`,
      comments: `<w:comment w:id="4" w:author="Dosen">${para('Mengapa?')}</w:comment>`,
    })
    const {bytes} = annotated(before, [{ordinal: 0, lines: ['Peksos: x']}])
    assert.deepEqual(changed(before, bytes), ['word/comments.xml', 'word/document.xml'])
    assert.deepEqual([...(partsOf(bytes)['word/comments.xml'] ?? '').matchAll(/w:id="(\d+)" w:author="(\w+)"/gu)].map(([, id, author]) => `${id} ${author}`), ['4 Dosen', '5 Peksos'])
    assert.equal(read(bytes).text, 'Kata\n\n<!-- peksos-comment by="Dosen" on="Kata": Mengapa? -->\n')
  })

  it('are written once: a second time there is nothing to add', () => {
    const notes = [{ordinal: 1, lines: ['Satu.', 'Peksos: x']}]
    const once = annotated(report(), notes)
    const twice = annotated(once.bytes, notes)
    assert.equal(twice.written, 0)
    assert.deepEqual(twice.bytes, once.bytes)
  })

  it('go to the paragraph that a text box hangs on, and open a paragraph that is closed in one tag', () => {
    const box = `<w:p>${run('Teks')}<w:r><w:pict><v:textbox><w:txbxContent>${para('Kotak')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`
    const {bytes, written} = annotated(report({body: `${box}<w:p w:x="1"/>`}), [{ordinal: 1, lines: ['Dalam kotak']}, {ordinal: 2, lines: ['Kosong']}])
    const text = partsOf(bytes)['word/document.xml'] ?? ''
    assert.equal(written, 2)
    assert.ok(text.includes('<w:p><w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve">Teks</w:t>'))
    assert.ok(text.includes('<w:p w:x="1"><w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>'))
    assert.ok(readXml(text, 'document'))
  })

  it('come from findings: one comment a rule and paragraph, each sentence once', () => {
    const {text, places} = read(report())
    const checked = checkText(text, {language: 'auto', severities: {}})
    assert.ok('findings' in checked)
    const notes = notesOf(checked.findings, checked.report.lines, places)
    assert.equal(new Set(notes.map(({ordinal, lines}) => `${ordinal} ${lines.at(-1)}`)).size, notes.length)
    assert.ok(notes.length < checked.findings.length)
    const stages = notes.find(({lines}) => lines.at(-1) === 'Peksos: stage-missing')
    assert.equal(stages?.ordinal, 1)
    assert.ok(stages.lines.includes('`KASUS` belum menunjukkan tahap `Terminasi`, diharapkan ada bagian tentang tahap itu.'))
    const again = read(annotated(report(), notes).bytes)
    assert.equal(again.text, text)
  })
})
