import assert from 'node:assert/strict'
import {strToU8, unzipSync} from 'fflate'
import {exportText, paragraphsOf, partOf, shown} from './word-out-text.ts'
import {allOf, complaintsAbout, unpack, wordsIn} from './word-rules.ts'

const front = `---
judul: "Anak yang Kembali Bersekolah"
jenis: laporan-kasus
keterangan: Disusun untuk memenuhi tugas praktikum
penulis:
  - nama: R
    nim: "21.04.001"
  - S (21.04.002)
pembimbing: T
program-studi: Rehabilitasi Sosial
kampus: Politeknik
kota: Bandung
tahun: 2024
---

`

/** A picture of one point in 2 by 1. */
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 200, 0, 0, 0, 100, 8, 6, 0, 0, 0])

/** `style: text` of each paragraph. */
const lines = (text: string, files: Parameters<typeof exportText>[1] = {}): string[] => paragraphsOf(exportText(text, files).value).map(({style, text: words}) => `${style}: ${words}`)

const messages = (text: string, files: Parameters<typeof exportText>[1] = {}): (readonly [string, number | undefined])[] =>
  exportText(text, files).messages.filter(({id}) => id !== 'contents').map(({id, line}) => [id, line])

describe('Word out: cover and front pages', () => {
  it('shows what the front matter says, in the order of a cover', () => {
    const {value} = exportText(`${front}# BAB I PENDAHULUAN\n\nTeks.\n`)
    const cover = paragraphsOf(value).slice(0, 11).map(({text}) => text)
    assert.deepEqual(cover, [
      'Anak yang Kembali Bersekolah', 'Disusun untuk memenuhi tugas praktikum', 'Disusun oleh:', 'R (NIM 21.04.001)', 'S (NIM 21.04.002)', 'Pembimbing:', 'T',
      'Rehabilitasi Sosial', 'Politeknik', 'Bandung', '2024',
    ])
    assert.deepEqual(complaintsAbout(value), [])
  })

  it('gives a practicum report a page to sign, and a paper none', () => {
    const approval = (text: string): boolean => lines(text).includes('Heading1: Lembar Pengesahan')
    assert.equal(approval(`${front}# BAB I PENDAHULUAN\n\nTeks.\n`), true)
    assert.equal(approval(`${front.replace('laporan-kasus', 'makalah')}# BAB I PENDAHULUAN\n\nTeks.\n`), false)
    assert.equal(lines(`${front}# LEMBAR PENGESAHAN\n\nSudah ada.\n\n# BAB I PENDAHULUAN\n\nTeks.\n`).filter(line => line.includes('engesahan') || line.includes('ENGESAHAN')).length, 1)
  })

  it('counts front pages in roman numbers, chapters in arabic ones, the cover in none', () => {
    const pages = allOf(partOf(exportText(`${front}# KATA PENGANTAR\n\nTeks.\n\n# BAB I PENDAHULUAN\n\nTeks.\n`).value), 'w:sectPr')
      .map(section => `${allOf(section, 'w:footerReference').length} ${allOf(section, 'w:pgNumType')[0]?.attributes['w:fmt'] ?? '-'} ${allOf(section, 'w:pgNumType')[0]?.attributes['w:start'] ?? '-'}`)
    assert.deepEqual(pages, ['0 - -', '1 lowerRoman 1', '1 decimal 1'])
  })

  it('makes a table of contents with the numbers that Word will count, in place of the written one', () => {
    const {value, messages: said} = exportText(`${front}# DAFTAR ISI\n\nBAB I PENDAHULUAN ........ 1\n\n1.1 Latar ........ 1\n\n# BAB I PENDAHULUAN\n\n## 1.1 Latar\n\nTeks.\n\n# BAB II PENUTUP\n\n## 2.1 Saran\n\nTeks.\n`)
    const entries = allOf(partOf(value), 'w:p').map(shown).filter(({style}) => style.startsWith('TOC')).map(({style, text}) => `${style}: ${text}`)
    assert.deepEqual(entries, ['TOCHeading: Daftar Isi', 'TOC1: Lembar Pengesahan', 'TOC1: BAB I PENDAHULUAN', 'TOC2: 1.1 Latar', 'TOC1: BAB II PENUTUP', 'TOC2: 2.1 Saran'])
    assert.deepEqual(said.map(({id}) => id), ['contents'])
    assert.equal(wordsIn(partOf(value)).match(/Latar/gu)?.length, 2)
  })

  it('puts the pages on A4 with margins of 4, 4, 3 and 3 cm', () => {
    const [section] = allOf(partOf(exportText('# BAB I PENDAHULUAN\n\nTeks.\n').value), 'w:sectPr')
    assert.deepEqual({...allOf(section!, 'w:pgSz')[0]!.attributes}, {'w:w': '11906', 'w:h': '16838'})
    const margins = allOf(section!, 'w:pgMar')[0]!.attributes
    assert.deepEqual(['w:left', 'w:top', 'w:right', 'w:bottom'].map(name => margins[name]), ['2268', '2268', '1701', '1701'])
  })
})

describe('Word out: headings', () => {
  it('takes typed numbers off and has Word count them', () => {
    const text = '# BAB I PENDAHULUAN\n\n## 1.1 Latar Belakang\n\nTeks.\n\n### 1.1.1 Lebih Dalam\n\nTeks.\n\n# BAB II PENUTUP\n\n## 2.1 Saran\n\nTeks.\n'
    const {value, messages: said} = exportText(text)
    const headings = paragraphsOf(value).filter(({style}) => style.startsWith('Heading'))
    assert.deepEqual(headings.map(({style, text: words}) => `${style}: ${words}`), ['Heading1: PENDAHULUAN', 'Heading2: Latar Belakang', 'Heading3: Lebih Dalam', 'Heading1: PENUTUP', 'Heading2: Saran'])
    const numbering = partOf(value, 'word/numbering.xml')
    const abstractOf = new Map(allOf(numbering, 'w:num').map(num => [num.attributes['w:numId'], allOf(num, 'w:abstractNumId')[0]!.attributes['w:val']]))
    const texts = headings.map(({list}) => {
      const [level, num] = list!.split(' ')
      const abstract = allOf(numbering, 'w:abstractNum').find(({attributes}) => attributes['w:abstractNumId'] === abstractOf.get(num))!
      const found = allOf(abstract, 'w:lvl').find(({attributes}) => attributes['w:ilvl'] === level)!
      return `${allOf(found, 'w:numFmt')[0]!.attributes['w:val']} ${allOf(found, 'w:lvlText')[0]!.attributes['w:val']}`
    })
    assert.deepEqual(texts, ['upperRoman BAB %1', 'decimal 1.%2', 'decimal 1.%2.%3', 'upperRoman BAB %1', 'decimal 2.%2'])
    assert.deepEqual(said.map(({id}) => id), ['contents'])
  })

  it('says where Word counts otherwise', () => {
    assert.deepEqual(messages('# BAB I PENDAHULUAN\n\nTeks.\n\n# BAB I PENUTUP\n\n## 3.1 Saran\n\nTeks.\n\n## 3.1 Lagi\n\nTeks.\n'), [['renumbered', 5], ['renumbered', 7], ['renumbered', 11]])
  })

  it('leaves out the numbers that the text leaves out', () => {
    const text = '# BAB I PENDAHULUAN\n\n## 1.1 Satu\n\n### 1.1.1 Dalam\n\n### 1.1.3 Lagi\n\n## 1.3 Tiga\n\n### 1.3.1 Dalam\n\n# BAB III PENUTUP\n\n## 3.1 Saran\n\nTeks.\n'
    const {value, messages: said} = exportText(text)
    assert.deepEqual(said.map(({id}) => id), ['contents'])
    const entries = allOf(partOf(value), 'w:p').map(shown).filter(({style}) => /^TOC\d/u.test(style)).map(({text: words}) => words)
    assert.deepEqual(entries, ['BAB I PENDAHULUAN', '1.1 Satu', '1.1.1 Dalam', '1.1.3 Lagi', '1.3 Tiga', '1.3.1 Dalam', 'BAB III PENUTUP', '3.1 Saran'])
    assert.deepEqual(complaintsAbout(value), [])
  })

  it('begins where a part of a report begins', () => {
    assert.deepEqual(messages('# BAB IV KASUS\n\n## 4.1 Asesmen\n\nTeks.\n\n## 4.2 Rencana\n\nTeks.\n'), [])
  })

  it('writes CHAPTER in an English report', () => {
    const {value} = exportText('# Chapter 1: Introduction\n\nThe text of this report is about the work with one client and her family.\n\n# Chapter 2: Closing\n\nThe end of it.\n')
    assert.equal(allOf(partOf(value, 'word/numbering.xml'), 'w:lvlText')[0]!.attributes['w:val'], 'CHAPTER %1')
    assert.deepEqual(paragraphsOf(value).filter(({style}) => style === 'Heading1').map(({text}) => text), ['Introduction', 'Closing'])
  })

  it('finds headings without marks, on two lines, and in bold', () => {
    assert.deepEqual(lines('BAB I\nPENDAHULUAN\n\n**1.1 Latar Belakang**\n\nTeks pertama.\n\nBAB II\n\nPENUTUP\n\n2.1 Kesimpulan\n\nTeks kedua.\n').filter(line => line.startsWith('Heading') || line.startsWith('BodyText')),
      ['Heading1: PENDAHULUAN', 'Heading2: Latar Belakang', 'BodyText: Teks pertama.', 'Heading1: PENUTUP', 'Heading2: Kesimpulan', 'BodyText: Teks kedua.'])
  })

  it('begins chapters on new pages, where there are chapters', () => {
    const breaks = (text: string): number => allOf(partOf(exportText(text).value), 'w:pageBreakBefore').length
    assert.equal(breaks('# BAB I PENDAHULUAN\n\nTeks.\n\n# BAB II ISI\n\nTeks.\n\n# DAFTAR PUSTAKA\n\nAdi, Isbandi. 2008. *Judul*. Jakarta: Penerbit.\n'), 2)
    assert.equal(breaks('# Resep\n\n## Bahan\n\nBawang.\n\n## Cara\n\nTumis.\n'), 0)
  })
})

describe('Word out: blocks', () => {
  for (const dotted of ['Dia diam....', '“Saya takut .... 2 kali,” kata klien.', 'Nama ibu ........................', 'Lihat . . . . . 5', 'Dia diam …… lama', 'Tanggal .......... Tempat ..........', 'Jumlah ......... 80']) {
    it(`keeps a line with dots: ${dotted}`, () => assert.ok(lines(`# BAB I PENDAHULUAN\n\nAwal.\n\n${dotted}\n\nAkhir.\n`).some(line => line.endsWith(dotted)), lines(`${dotted}\n`).join('; ')))
  }

  it('keeps dots in items and quotations, and leaves out a table of contents that was typed', () => {
    const all = lines('# BAB I PENDAHULUAN\n\n- Nilai ......... 80\n\n> Umur ........ 70\n\nAkhir.\n\nBAB I PENDAHULUAN ........ 1\n\n1.1 Latar Belakang ........ 1\n\n1.2 Tujuan ........ 2\n\nBAB II ISI ........ 3\n').join('\n')
    assert.match(all, /Nilai \.{9} 80\n[^\n]*Umur \.{8} 70/)
    assert.doesNotMatch(all, /Tujuan \.{3}/)
  })

  const items = (text: string): string[] => paragraphsOf(exportText(text).value).filter(({list, style}) => list !== undefined && !style.startsWith('Heading')).map(({list, text: words}) => `${list} ${words}`)

  it('keeps lettered lists, and the numbered ones within them', () => {
    assert.deepEqual(items('# BAB I PENDAHULUAN\n\na. Satu\nb. Dua\n   1) rinci\n   2) lagi\nc. Tiga\n'), ['0 2 Satu', '0 2 Dua', '1 3 rinci', '1 3 lagi', '0 2 Tiga'])
  })

  it('counts each list by itself and nests them', () => {
    assert.deepEqual(items('1. a\n   - b\n   - c\n2. d\n\nTeks.\n\n1. e\n'), ['0 1 a', '1 2 b', '1 2 c', '0 1 d', '0 3 e'])
    const starts = allOf(partOf(exportText('3) c\n4) d\n').value, 'word/numbering.xml'), 'w:startOverride').map(({attributes}) => attributes['w:val'])
    assert.deepEqual(starts, ['3'])
  })

  it('writes tables with a repeated row of headings', () => {
    const {value} = exportText('| A | B |\n| --- | --: |\n| satu | 2 |\n| **tiga**<br>empat |\n')
    const [table] = allOf(partOf(value), 'w:tbl')
    assert.equal(allOf(table!, 'w:tblHeader').length, 1)
    assert.deepEqual(allOf(table!, 'w:tc').map(cell => wordsIn(cell).trim()), ['A', 'B', 'satu', '2', 'tiga empat', ''])
    assert.equal(allOf(allOf(table!, 'w:tc')[3]!, 'w:jc')[0]!.attributes['w:val'], 'right')
  })

  it('has Word count captions beside tables and pictures, and lists them', () => {
    const {value} = exportText(`${front}# BAB I PENDAHULUAN\n\n**Tabel 1.1** Data Klien\n\n| A |\n| --- |\n| x |\n\n![Peta desa](peta.png)\n\nGambar 1.1 Peta Desa\n\nTabel 1.1 menunjukkan data.\n\n# BAB II ISI\n\n## 2.1 Satu\n\n## 2.2 Dua\n`, {'peta.png': picture})
    assert.deepEqual(complaintsAbout(value), [])
    assert.deepEqual(paragraphsOf(value).filter(({style}) => style === 'Caption' || style === 'BodyText').map(({text}) => text), ['Tabel 1.1 Data Klien', 'Gambar 1.1 Peta Desa', 'Tabel 1.1 menunjukkan data.'])
    const fields = allOf(partOf(value), 'w:instrText').map(({text}) => text.trim())
    for (const field of ['SEQ Tabel \\* ARABIC', 'SEQ Gambar \\* ARABIC', 'TOC \\h \\z \\c "Tabel"']) assert.ok(fields.includes(field), field)
  })

  it('shows pictures with their description, and names those it cannot show', () => {
    const text = '![Genogram keluarga](g.png)\n\n![Hilang](h.png)\n\n![Jauh](https://example.org/a.png)\n\n![Rusak](r.png)\n'
    const {value} = exportText(text, {'g.png': picture, 'r.png': strToU8('bukan gambar sama sekali, hanya teks')})
    const [shownPicture] = allOf(partOf(value), 'wp:docPr')
    assert.equal(shownPicture!.attributes['descr'], 'Genogram keluarga')
    assert.ok(unpack(value).has('word/media/image1.png'))
    assert.deepEqual(messages(text, {'g.png': picture, 'r.png': strToU8('bukan gambar sama sekali, hanya teks')}), [['image-missing', 3], ['image-remote', 5], ['image-format', 7]])
    assert.ok(wordsIn(partOf(value)).includes('[Hilang]'))
  })

  it('writes notes at the foot of the page, and names one that nothing refers to', () => {
    const text = 'Teks[^a] dan lagi[^a].\n\n[^a]: Adi, *Intervensi*, h. 3.\n\n    Alinea kedua.\n\n[^b]: Tidak dirujuk.\n'
    const {value} = exportText(text)
    assert.equal(allOf(partOf(value), 'w:footnoteReference').length, 2)
    assert.match(wordsIn(partOf(value, 'word/footnotes.xml')), /Adi, Intervensi, h\. 3\.\s+Alinea kedua\./u)
    assert.deepEqual(messages(text), [['note-unused', 7]])
  })

  it('keeps comments, questions and suppressions to the report', () => {
    const {value} = exportText('# BAB I PENDAHULUAN\n\n<!-- Apa yang melatarbelakangi? -->\n<!-- peksos-disable-next-line section-thin -->\n\nTeks <!-- rahasia --> biasa. [Lengkapi: Tujuan]\n')
    const words = wordsIn(partOf(value))
    assert.doesNotMatch(words, /melatarbelakangi|peksos|rahasia/u)
    assert.equal(allOf(partOf(value), 'w:highlight').length, 1)
  })

  it('names HTML that it cannot write, and writes what stands in it', () => {
    const text = 'H<sub>2</sub>O<br>baru <kbd>x</kbd>\n\n<table><tr><td>satu</td><td>dua</td></tr></table>\n'
    assert.deepEqual(messages(text), [['html', 1], ['html', 1], ['html', 3]])
    assert.match(wordsIn(partOf(exportText(text).value)), /H2O baru x[\s\S]*satu dua/u)
  })

  it('lowers a word between single tildes, strikes through between double ones, and writes those around several words', () => {
    const {value} = exportText('# BAB I PENDAHULUAN\n\nH~2~O ~~coret~~ ~dua kata~\n')
    const written = new TextDecoder().decode(unzipSync(value)['word/document.xml'])
    assert.match(written, /<w:vertAlign w:val="subscript"\/><\/w:rPr><w:t[^>]*>2</u)
    assert.match(written, /<w:strike\/><\/w:rPr><w:t[^>]*>coret</u)
    assert.match(written.replace(/<[^>]+>/gu, ''), / ~dua kata~/u)
  })

  it('links only where it leads somewhere harmless', () => {
    const {value} = exportText('# BAB I PENDAHULUAN\n\n[a](https://example.org/é?x=1&y=2) [b](javascript:alert(1)) [c](#bab-i-pendahuluan) [d](#tidak-ada) [e](lampiran.pdf)\n')
    const targets = partOf(value, 'word/_rels/document.xml.rels').children.filter(({attributes}) => attributes['TargetMode'] === 'External').map(({attributes}) => attributes['Target'])
    assert.deepEqual(targets, ['https://example.org/%C3%A9?x=1&y=2', 'lampiran.pdf'])
    assert.deepEqual(complaintsAbout(value), [])
  })
})

describe('Word out: sources', () => {
  const bib = `@book{adi2008, author={Adi, Isbandi Rukminto}, title={Intervensi Komunitas}, year={2008}, publisher={Rajagrafindo Persada}, address={Jakarta}}
@book{payne2014, author={Payne, Malcolm}, title={Modern Social Work Theory}, year={2014}, publisher={Palgrave}, address={London}}
@book{payne2014b, author={Payne, Malcolm}, title={A Second Book}, year={2014}, publisher={Palgrave}, address={London}}
@book{idle, author={Xu, Y.}, title={Not Cited}, year={2000}, publisher={P}}`
  const report = (body: string, list = ''): string => `---\njenis: makalah\nbahasa: id\ndaftar-pustaka: pustaka.bib\n---\n\n# BAB I PENDAHULUAN\n\n${body}\n${list}`
  const files = {'pustaka.bib': bib}

  it('writes keys as author and year, and their list', () => {
    const shownLines = lines(report('Menurut @adi2008 [hlm. 49] demikian [lihat @adi2008, hlm. 3; @payne2014]. Ia menambahkan [-@adi2008].'), files)
    assert.ok(shownLines.includes('BodyText: Menurut Adi (2008, hlm. 49) demikian (lihat Adi, 2008, hlm. 3; Payne, 2014). Ia menambahkan (2008).'), shownLines.join('\n'))
    assert.deepEqual(shownLines.slice(-3), ['Heading1: Daftar Pustaka', 'Bibliography: Adi, Isbandi Rukminto. 2008. Intervensi Komunitas. Jakarta: Rajagrafindo Persada.', 'Bibliography: Payne, Malcolm. 2014. Modern Social Work Theory. London: Palgrave.'])
  })

  it('tells works of one author and year apart', () => {
    assert.ok(lines(report('Satu [@payne2014] dan dua [@payne2014b].'), files).includes('BodyText: Satu (Payne, 2014b) dan dua (Payne, 2014a).'))
  })

  it('leaves a key that stands in no file as it is, and says so', () => {
    const text = report('Teks [@tidakada].')
    assert.ok(lines(text, files).includes('BodyText: Teks [@tidakada].'))
    assert.deepEqual(messages(text, files), [['key-unknown', 9]])
  })

  it('sorts the report’s own entries and those of files into one list, titles in italics', () => {
    const own = '\n# DAFTAR PUSTAKA\n\nSuharto, Edi. 2010. Membangun Masyarakat. Bandung: Refika Aditama.\n\nBiestek, Felix P. 1957. *The Casework Relationship*. Chicago: Loyola University Press.\n\n# LAMPIRAN\n\nLembar persetujuan.\n'
    const {value} = exportText(report('Teks (Biestek, 1957; Suharto, 2010) [@payne2014].', own), files)
    const entries = allOf(partOf(value), 'w:p').filter(paragraph => shown(paragraph).style === 'Bibliography')
    assert.deepEqual(entries.map(paragraph => shown(paragraph).text.split('.')[0]), ['Biestek, Felix P', 'Payne, Malcolm', 'Suharto, Edi'])
    const italics = entries.map(paragraph => allOf(paragraph, 'w:r').filter(run => allOf(run, 'w:i').length > 0).map(wordsIn).join(''))
    assert.deepEqual(italics, ['The Casework Relationship', 'Modern Social Work Theory', 'Membangun Masyarakat'])
    assert.equal(paragraphsOf(value).at(-1)?.text, 'Lembar persetujuan.')
  })

  it('leaves a list in its own good order alone, and one that is numbered in its numbers', () => {
    const numbered = '\n# DAFTAR PUSTAKA\n\n1. Suharto, Edi. 2010. *Membangun Masyarakat*. Bandung: Refika Aditama.\n2. Biestek, Felix P. 1957. *The Casework Relationship*. Chicago: Loyola University Press.\n'
    const entries = paragraphsOf(exportText(report('Teks [1] dan [2].', numbered)).value).filter(({style}) => style === 'Bibliography')
    assert.deepEqual(entries.map(({text, list}) => `${text.slice(0, 7)} ${list !== undefined}`), ['Suharto true', 'Biestek true'])
  })
})

describe('Word out: the package', () => {
  it('is the same for the same report', () => {
    const text = `${front}# BAB I PENDAHULUAN\n\nTeks[^1].\n\n[^1]: Catatan.\n`
    assert.deepEqual(exportText(text).value, exportText(text).value)
  })

  it('holds signs that XML cannot write without breaking', () => {
    const {value} = exportText('Teks \u0001 dan \ud800 dan <&> dan \ufffe.\n')
    assert.deepEqual(complaintsAbout(value), [])
    assert.match(wordsIn(partOf(value)), /dan <&> dan/u)
  })

  it('takes less than two seconds for a report of 300 pages', () => {
    const chapter = (number: number): string => `# BAB ${['I', 'II', 'III', 'IV', 'V'][number]} ISI\n\n` + Array.from({length: 20}, (_, at) =>
      `## ${number + 1}.${at + 1} Bagian\n\n${'Pekerja sosial mendampingi klien dan **keluarganya** dalam waktu yang lama (Adi, 2008: 49). '.repeat(60)}\n\na. satu\nb. dua\n\n| A | B |\n| --- | --- |\n| x | y |\n`).join('\n')
    const text = front + [0, 1, 2, 3, 4].map(chapter).join('\n')
    assert.ok(text.length > 500_000)
    const start = performance.now()
    exportText(text)
    assert.ok(performance.now() - start < 10_000)
  })
})
