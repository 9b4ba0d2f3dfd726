import assert from 'node:assert/strict'
import {headingTools} from '../../src/exchange/heading-tools.ts'
import {readWord} from '../../src/exchange/word-in/read-word.ts'
import {summaryOfExport} from '../../src/exchange/word-out/index.ts'
import {allOf, complaintsAbout, wordsIn} from './word-rules.ts'
import {exportText, paragraphsOf, partOf, shown} from './word-out-text.ts'

function back(text: string): string {
  const {value} = exportText(text)
  assert.deepEqual(complaintsAbout(value), [])
  const done = readWord(value, headingTools)
  assert.ok('value' in done)
  return done.value.text
}

/** `level: text` of each item and of what goes on with it. */
const depths = (text: string): string[] => paragraphsOf(exportText(text).value).filter(({style}) => style.startsWith('List')).map(({list, text: words}) => `${list?.split(' ')[0] ?? '-'}: ${words}`)

const chapter = '# BAB I PENDAHULUAN\n\n## 1.1 Latar Belakang\n\n'

describe('A report as Word document keeps', () => {
  it('numbers and bullets below letters where they stand', () => {
    assert.deepEqual(depths(`${chapter}a. Satu\n   1. anak satu\n   2. anak dua\nb. Dua\n   - butir\nc. Tiga\n`), ['0: Satu', '1: anak satu', '1: anak dua', '0: Dua', '1: butir', '0: Tiga'])
    assert.deepEqual(depths(`${chapter}a. Satu\n   1) sub\n      - dalam\n        - lebih dalam\nb. Dua\n`), ['0: Satu', '1: sub', '2: dalam', '3: lebih dalam', '0: Dua'])
  })

  it('letters behind a paragraph that goes on with the one before', () => {
    assert.deepEqual(depths(`${chapter}a. Satu\nb. Dua\n\n   lanjutan dua\nc. Tiga\n`), ['0: Satu', '0: Dua', '-: lanjutan dua', '0: Tiga'])
  })

  it('letters and dashes that Markdown takes for text', () => {
    assert.deepEqual(depths(`${chapter}- a\n  1. b\n     a. c\n        - d\n     b. e\n  2. f\n`), ['0: a', '1: b', '2: c', '3: d', '2: e', '1: f'])
    assert.deepEqual(depths(`${chapter}(1) satu\n(2) dua\n    - titik\n(3) tiga\n`), ['0: satu', '0: dua', '1: titik', '0: tiga'])
  })

  it('formulas as they stand, and says so; sums of money are none', () => {
    assert.deepEqual(exportText(`${chapter}Rumus $a^2$ dan $$\\int x$$, harga $5 sampai $6.\n`).messages.filter(({id}) => id !== 'contents').map(({id, line, data}) => [id, line, data['found']]), [['formula', 5, '$a^2$'], ['formula', 5, '$$\\int x$$']])
  })

  it('a list further down at the margin as a list of its own', () => {
    assert.deepEqual(depths(`${chapter}a. Satu\nb. Dua\n\nTeks di antaranya.\n\n  - butir\n`), ['0: Satu', '0: Dua', '0: butir'])
  })

  for (const [name, text] of [
    ['raised, lowered and underlined signs', 'Luas 10 m<sup>2</sup>, H<sub>2</sub>O dan <u>garis</u>.\n'],
    ['lists below letters', 'a. Satu\n   1. anak satu\n   2. anak dua\n\nb. Dua\\\n   lanjutan dua\\\nc. Tiga\n   - butir\n     - dalam\n'],
    ['letters within numbers', '1. satu\\\n   a. huruf a\n      - titik\n\n   b. huruf b\n2. dua\n'],
    ['how columns are aligned', '| A | B | C |\n| :--- | :---: | ---: |\n| 1 | 2 | 3 |\n'],
    ['tables and lists in notes', 'Teks.[^1]\n\n[^1]: Lihat:\n\n    | a | b |\n    | --- | --- |\n    | 1 | 2 |\n\n    - butir\n'],
    ['quotations with lists', '> Satu.\n>\n> 1. butir\n> 2. lagi\n>    - dalam\n>\n> Akhir.\n'],
    ['quotations within quotations, with tables and lists of their own', '> Luar.\n>\n> > Dalam.\n> >\n> > - butir\n> >\n> > > Terdalam.\n>\n> Luar lagi.\n>\n> | a | b |\n> | --- | --- |\n> | 1 | 2 |\n>\n> > | c |\n> > | --- |\n> > | 3 |\n\nTeks.\n'],
    ['tables, quotations and code in items', '1. satu\n\n   | a | b |\n   | --- | --- |\n   | 1 | 2 |\n\n   Lanjut.\n2. dua\n   - dalam\n\n     > kutipan\n     >\n     > | c |\n     > | --- |\n     > | 3 |\n\n     ```\n     x = 1\n     ```\n\n     | d |\n     | --- |\n     | 4 |\n\n   > milik dua\n\n> milik siapa pun\n\n| e |\n| --- |\n| 5 |\n'],
    ['items in a quotation with what belongs to them', '> 1. satu\n>\n>    | a |\n>    | --- |\n>    | 1 |\n> 2. dua\n'],
    ['code', '`kode` dan\n\n```\nif x:\n    y  z\n```\n\nTeks biasa.\n'],
    ['tasks', '- [ ] belum\n- [x] sudah\n'],
    ['headings that leave out levels, with their emphasis', '#### Terlalu *dalam* ini\n\nTeks.\n\n### Lagi\n\nTeks.\n'],
  ] as const) it(`${name} on the way back, too`, () => assert.equal(back(chapter + text), chapter + text))

  it('its contents for whoever never updates a field: entries with numbers and leaders, each with the page of a bookmark that is there; the way back leaves them out', () => {
    const {value} = exportText(`${chapter}### 1.1.1 Sasaran\n\nTabel 1.1 Data\n\n| a |\n| --- |\n| 1 |\n\n# BAB II PENUTUP\n\n## 2.1 Saran\n\nTeks.\n`)
    const document = partOf(value)
    const entries = allOf(document, 'w:p').map(paragraph => ({...shown(paragraph), fields: allOf(paragraph, 'w:instrText').map(({text}) => text.trim()), anchors: allOf(paragraph, 'w:hyperlink').map(({attributes}) => attributes['w:anchor'])})).filter(({style}) => /^(?:TOC\d|TableofFigures)$/u.test(style))
    assert.deepEqual(entries.map(({style, text}) => `${style} ${text}`), ['TOC1 BAB I PENDAHULUAN', 'TOC2 1.1 Latar Belakang', 'TOC3 1.1.1 Sasaran', 'TOC1 BAB II PENUTUP', 'TOC2 2.1 Saran', 'TableofFigures Tabel 1.1 Data'])
    const bookmarks = new Set(allOf(document, 'w:bookmarkStart').map(({attributes}) => attributes['w:name']))
    for (const {fields, anchors} of entries) {
      assert.ok(fields.some(field => field === `PAGEREF ${anchors[0]} \\h`), fields.join())
      assert.ok(bookmarks.has(anchors[0]))
    }
    const styles = allOf(partOf(value, 'word/styles.xml'), 'w:style')
    for (const {style} of entries) assert.deepEqual(allOf(styles.find(({attributes}) => attributes['w:styleId'] === style)!, 'w:tab').map(({attributes}) => attributes['w:leader']), ['dot'])
    assert.ok(allOf(partOf(value, 'word/settings.xml'), 'w:updateFields').length === 1)
    assert.doesNotMatch(back(`${chapter}### 1.1.1 Sasaran\n\n# BAB II PENUTUP\n\n## 2.1 Saran\n\nTeks.\n`), /BAB I PENDAHULUAN[^#]*BAB II PENUTUP/u)
  })

  it('who wrote a preface, where and when, at the right of its end', () => {
    const aligned = (text: string): readonly string[] => allOf(partOf(exportText(text).value), 'w:p').filter(paragraph => allOf(paragraph, 'w:jc').some(({attributes}) => attributes['w:val'] === 'right')).map(paragraph => wordsIn(paragraph).trim())
    const report = (end: string): string => `---\njenis: makalah\npenulis: R\n---\n\n# KATA PENGANTAR\n\nTerima kasih kepada semua.\n\n${end}\n\n${chapter}Teks.\n`
    assert.deepEqual(aligned(report('Bandung, Mei 2024\n\nPenulis')), ['Bandung, Mei 2024', 'Penulis'])
    assert.deepEqual(aligned(report('Bandung, ...... 20...\\\nPenulis')).length, 1)
    assert.deepEqual(aligned(report('Penulis')), [])
    assert.deepEqual(aligned(report('Bandung, Mei 2024 menjadi tempat praktikum kami selama dua bulan penuh, dan di sanalah laporan ini ditulis.')), [])
  })

  it('one title above headings at the left, where there is no cover and no chapter', () => {
    const {value} = exportText('---\njenis: rekaman-proses\n---\n\n# Rekaman Proses\n\n## Identitas\n\nTeks.\n')
    const look = allOf(partOf(value, 'word/styles.xml'), 'w:style').find(({attributes}) => attributes['w:styleId'] === 'Heading1')!
    assert.deepEqual([allOf(look, 'w:jc').length, allOf(look, 'w:caps').length], [0, 0])
    assert.deepEqual(paragraphsOf(value).map(({style, text}) => `${style}: ${text}`), ['Title: Rekaman Proses', 'Heading1: Identitas', 'BodyText: Teks.'])
  })

  it('the grammar of one and of many', () => {
    assert.equal(summaryOfExport('a.docx', 1, 1, 'en'), 'a.docx was written, 1 thing to know, 1 gap is still open.')
    assert.equal(summaryOfExport('a.docx', 2, 3, 'en'), 'a.docx was written, 2 things to know, 3 gaps are still open.')
    assert.equal(summaryOfExport('a.docx', 1, 0, 'id'), 'a.docx sudah ditulis, 1 hal perlu diperhatikan.')
  })
})
