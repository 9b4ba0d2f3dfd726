import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import fc from 'fast-check'
import {headingTools} from '../../src/exchange/heading-tools.ts'
import {readPlain} from '../../src/exchange/plain/read-plain.ts'
import {checkText} from '../../src/lint/check.ts'
import {hazard} from '../../src/markdown/hazard.ts'
import {readMarkdown} from '../../src/markdown/read.ts'

const lines = (...written: readonly string[]): string => written.join('\n')
const wide = 'Pekerja sosial menemui klien di rumahnya dan mendengarkan cerita keluarga itu'

const cases: readonly {readonly name: string, readonly text: string, readonly markdown: string}[] = [
  {
    name: 'chapters and numbers on lines of their own take the next line as their title',
    text: lines('BAB I', 'PENDAHULUAN', '1.1', 'Latar Belakang', 'Teks pertama.', '2.1.3.', 'Pengertian Kasus', 'Teks kedua.'),
    markdown: '# BAB I PENDAHULUAN\n\n## 1.1 Latar Belakang\n\nTeks pertama.\n\n### 2.1.3. Pengertian Kasus\n\nTeks kedua.\n',
  },
  {
    name: 'chapters, numbers and known names with their title on one line',
    text: lines('KATA PENGANTAR', '', 'Puji syukur.', '', 'BAB II TINJAUAN PUSTAKA', '2.1 Intervensi', 'Isi.', '', 'Daftar Pustaka'),
    markdown: '# KATA PENGANTAR\n\nPuji syukur.\n\n# BAB II TINJAUAN PUSTAKA\n\n## 2.1 Intervensi\n\nIsi.\n\n# Daftar Pustaka\n',
  },
  {
    name: 'marks that nobody sees hide no heading, and appendices are headings',
    text: lines('\u200eBAB I\u00a0PENDAHULUAN', '', 'Teks so\u00adsial.', '', 'LAMPIRAN 1', 'PEDOMAN WAWANCARA', '', 'Tanya.', '', 'LAMPIRAN B: SURAT', '', 'Surat.'),
    markdown: '# BAB I PENDAHULUAN\n\nTeks sosial.\n\n# LAMPIRAN 1 PEDOMAN WAWANCARA\n\nTanya.\n\n# LAMPIRAN B: SURAT\n\nSurat.\n',
  },
  {
    name: 'a title in capitals that runs over two lines is one',
    text: lines('2.2', 'JENIS-JENIS PELAYANAN', 'BAGI LANSIA TERLANTAR', 'Isi bagian ini.'),
    markdown: '## 2.2 JENIS-JENIS PELAYANAN BAGI LANSIA TERLANTAR\n\nIsi bagian ini.\n',
  },
  {
    name: 'wrapped lines are put together, and a short line that ends a sentence ends its paragraph',
    text: lines(wide, 'sampai sore hari. Sesudah itu ia mencatat semua yang dilihat dan didengarnya di', 'buku harian.', wide, 'pada hari lain.'),
    markdown: `${wide} sampai sore hari. Sesudah itu ia mencatat semua yang dilihat dan didengarnya di buku harian.\n\n${wide} pada hari lain.\n`,
  },
  {
    name: 'lines that are not wrapped are paragraphs',
    text: lines(`${wide} ${wide} ${wide}.`, `${wide} ${wide} ${wide}.`),
    markdown: `${wide} ${wide} ${wide}.\n\n${wide} ${wide} ${wide}.\n`,
  },
  {
    name: 'letters, numbers and bullets begin items, with labels on their own line, marks alone and text in between',
    text: lines('Pendekatannya ialah:', 'a.', 'Sosiologis', '1) Agama', 'Pendekatan ini bersifat pribadi dan berhubungan dengan keyakinan orang.', '2) Hukum', 'Pendekatan ini bersifat resmi dan berhubungan dengan aturan negara.', 'b. Lain', '• Seni', '• Ekologi'),
    markdown: 'Pendekatannya ialah:\n\na. Sosiologis\n\n1) Agama\\\n   Pendekatan ini bersifat pribadi dan berhubungan dengan keyakinan orang.\n2) Hukum\\\n   Pendekatan ini bersifat resmi dan berhubungan dengan aturan negara.\n\nb. Lain\n\n- Seni\n- Ekologi\n',
  },
  {
    name: 'a number that does not count on is text',
    text: lines('Ia datang pada umur', '12. Setelah itu ia tinggal di panti.'),
    markdown: 'Ia datang pada umur 12. Setelah itu ia tinggal di panti.\n',
  },
  {
    name: 'entries of the reference list stand alone however they are wrapped',
    text: lines('DAFTAR PUSTAKA', 'Adi, I. R. 2008. Intervensi komunitas sebagai', 'upaya pemberdayaan. Jakarta: Rajagrafindo.', 'Payne, M. 1991. Modern social work', 'theory. London: Macmillan.', 'Biestek, F. P. (1957). The casework relationship. Chicago: Loyola.'),
    markdown: '# DAFTAR PUSTAKA\n\nAdi, I. R. 2008. Intervensi komunitas sebagai upaya pemberdayaan. Jakarta: Rajagrafindo.\n\nPayne, M. 1991. Modern social work theory. London: Macmillan.\n\nBiestek, F. P. (1957). The casework relationship. Chicago: Loyola.\n',
  },
  {
    name: 'marks of Markdown stay letters',
    text: lines('# bukan judul * _ini_ <b> [^1] &amp; \\ `kode`', '', '> bukan kutipan', '', '---', '', '+ tambah'),
    markdown: '\\# bukan judul \\* \\_ini\\_ \\<b> \\[^1] \\&amp; \\\\ \\`kode\\`\n\n\\> bukan kutipan\n\n\\---\n\n\\+ tambah\n',
  },
  {name: 'nothing', text: ' \n\n', markdown: ''},
]

/** The letters and digits of a text, in their order. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

const words = fc.constantFrom('klien', 'R', 'Pekerja sosial', 'BAB I', 'PENDAHULUAN', '1.1', 'Latar Belakang', 'a.', '1)', '2.', '•', '*tebal*', '_a_', '# x', '[y](z)', '- ', '> ', '|', '2014.', 'dan seterusnya.', '<!--', '```', '&lt;', '\\')
const someText = fc.array(fc.array(words, {maxLength: 6}).map(parts => parts.join(' ')), {maxLength: 12}).map(all => all.join('\n'))

describe('Plain text as Markdown', () => {
  for (const {name, text, markdown} of cases) {
    it(name, () => assert.equal(readPlain(text, headingTools).text, markdown))
  }

  it('keeps every letter in its order, and can always be read', () => {
    fc.assert(fc.property(someText, text => {
      const {text: markdown} = readPlain(text, headingTools)
      assert.equal(letters(markdown), letters(text))
      assert.ok(hazard(markdown) !== undefined || readMarkdown(markdown))
    }), {numRuns: 300})
  }).timeout(60_000)

  it('keeps the line that each block came from', () => {
    assert.deepEqual(readPlain('BAB I\nPENDAHULUAN\n\nSatu.\n', headingTools).places, [{line: 1, source: 0}, {line: 3, source: 3}])
  })

  it('takes a long text in time that grows with it', () => {
    const text = `${lines('1.1', 'Latar Belakang', wide, 'a. butir', '1) label', wide)}\n`.repeat(4000)
    const start = performance.now()
    readPlain(text, headingTools)
    assert.ok(performance.now() - start < 5000)
  }).timeout(20_000)

  // The real reports stand beside the project, not in it.
  const folder = resolve('../shared/reports')
  if (existsSync(folder)) it('a pasted paper has the outline and the findings of the same paper in Markdown', () => {
    const pasted = readPlain(readFileSync(`${folder}/makalah-intervensi.txt`, 'utf8'), headingTools).text
    const written = readFileSync(`${folder}/makalah-intervensi.md`, 'utf8')
    const outline = (text: string): string[] => readMarkdown(text).outline.sections.map(({level, heading}) => `${level} ${heading?.numbering?.raw ?? ''} ${heading?.text}`)
    // The pasted text has lost the number of its first chapter.
    assert.deepEqual(outline(pasted).slice(1), outline(written).slice(1))
    assert.equal(outline(pasted)[0], '1  PENDAHULUAN')
    const rules = (text: string): string[] => {
      const checked = checkText(text, {language: 'en', severities: {}})
      return 'findings' in checked ? checked.findings.map(({rule, messageId}) => `${rule} ${messageId}`) : ['hazard']
    }
    assert.deepEqual(rules(pasted), rules(written))
  })
})
