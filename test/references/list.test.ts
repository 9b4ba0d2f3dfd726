import assert from 'node:assert/strict'
import {readReferences} from '../../src/references/index.ts'
import {readReport} from '../../src/report/read.ts'
import {paperList} from './fixtures.ts'

const texts = (text: string): string[] => {
  const report = readReport(text, {kind: 'paper'})
  const read = readReferences(report)
  for (const entry of read.entries) assert.equal(report.text.slice(entry.range.start, entry.range.end), entry.text)
  return read.entries.map(entry => entry.text.replace(/\s+/gu, ' '))
}

const [first, second, third] = ['Adi, Isbandi Rukminto. 2008. *Intervensi Komunitas*. Jakarta: Rajawali Pers.', 'Biestek, Felix P. 1957. *The Casework Relationship*. Chicago: Loyola University Press.', 'Siporin, Max. 1975. *Introduction to Social Work Practice*. New York: Macmillan.'] as const
const all = [first, second, third]
const forms: Readonly<Record<string, string>> = {
  paragraphs: all.join('\n\n'),
  'a line each': all.join('\n'),
  'a bulleted list': all.map(entry => `- ${entry}`).join('\n'),
  'a numbered list': all.map((entry, index) => `${index + 1}. ${entry}`).join('\n'),
  'numbers in brackets': all.map((entry, index) => `[${index + 1}] ${entry}`).join('\n'),
  'wrapped lines': all.map(entry => entry.replace('. *', '.\n    *')).join('\n'),
  'glued in one paragraph': all.join(' '),
  'with subheadings': `## Buku\n\n${first}\n\n${second}\n\n**Jurnal**\n\n${third}`,
  'with a plain subheading': `Buku:\n${first}\n${second}\n\nInternet\n\n${third}`,
  'a comment between': `${first}\n\n<!-- cek tahun -->\n\n${second}\n\n${third}`,
}

describe('finding the entries of a list', () => {
  for (const [name, list] of Object.entries(forms)) {
    it(name, () => assert.deepEqual(texts(`# Pendahuluan\n\nIsi.\n\n# DAFTAR PUSTAKA\n\n${list}\n`), all))
  }

  it('does not end at an author whose name opens with an initial', () => {
    const initial = 'A. Steenbrink, Karel, *Pesantren, Madrasah, Sekolah*, Jakarta: LP3ES, 1986'
    assert.deepEqual(texts(`# Pendahuluan\n\nIsi.\n\n# DAFTAR PUSTAKA\n\n${initial}\n\n${second}\n`), [initial, second])
    assert.deepEqual(texts(`# Pendahuluan\n\nIsi.\n\n# DAFTAR PUSTAKA\n\nA. Buku\n\n${first}\n\nB. Jurnal\n\n${second}\n`), [first, second])
  })

  it('takes names for sorted by what is written first as well as by the family name', () => {
    const sorted = (...entries: string[]): boolean | undefined => readReferences(readReport(`# Pendahuluan\n\nIsi.\n\n# DAFTAR PUSTAKA\n\n${entries.join('\n\n')}\n`, {kind: 'paper'})).list?.sorted
    const [sagala, sartono, scott] = ['Sagala, Syaiful. 2010. *Administrasi Pendidikan*. Bandung: Alfabeta.', 'Sartono Kartodirdjo. 1984. *Kepemimpinan dalam Dimensi Sosial*. Jakarta: LP3ES.', 'Scott, John. 2011. *Sosiologi*. Jakarta: Rajawali Pers.'] as const
    assert.equal(sorted(sagala, sartono, scott), true)
    assert.equal(sorted(scott, sagala), false)
    assert.equal(sorted('A. Steenbrink, Karel. 1986. *Pesantren*. Jakarta: LP3ES.', 'Dhofier, Zamakhsyari. 2011. *Tradisi Pesantren*. Jakarta: LP3ES.'), true)
  })

  it('leaves a law with the ministry that gave it, and sorts it by that', () => {
    const law = 'Kementerian Sosial. (2019). *Peraturan Menteri Sosial Nomor 16 Tahun 2019 tentang Standar Nasional Rehabilitasi Sosial*. https://jdih.kemensos.go.id/a'
    const entries = ['Huda, Miftachul. (2009). *Pekerjaan Sosial*. Yogyakarta: Pustaka Pelajar.', law, 'Moleong, L. J. (2017). *Metodologi Penelitian Kualitatif*. Bandung: Remaja Rosdakarya.']
    const report = readReport(`# Isi\n\nTeks.\n\n# Daftar Pustaka {#pustaka}\n\n${entries.join('\n\n')}\n`, {kind: 'paper'})
    assert.deepEqual([readReferences(report).entries.map(({text}) => text), readReferences(report).list?.sorted], [entries, true])
    assert.deepEqual(texts(`# Isi\n\nTeks.\n\n# Daftar Pustaka\n\n${entries.join('\n')}\n`), entries)
  })

  it('cuts no entry at the month or the word before the year of an issue', () => {
    const entries = ['Irfan, M. (2019) ‘Impact of messengers on students: A psychological study’. IJRAR February 2019, Volume 6, Issue 1. 572-586', 'Rozo, H. A. (2020) ‘Facebook as a tool’. Revista Espacios Vol. 41 (Number 04) Year 2020. Page 15-29.']
    assert.deepEqual(texts(`# Isi\n\nTeks.\n\n# Daftar Pustaka\n\n${entries.join('\n\n')}\n`), entries)
    assert.deepEqual(texts('# Isi\n\nTeks.\n\n# Daftar Pustaka\n\nAl-Quran, QS. Al-Hujurat (49:13).\nAl-Quran, QS. Al-Kafirun (109:1-6).\nShihab, M. Q. (2000). Wawasan Al-Quran. Mizan.\n').length, 3)
  })

  it('ends at the next heading and at an appendix', () => {
    for (const end of ['# LAMPIRAN\n\nDaftar hadir. 2019. Catatan.', '**LAMPIRAN**\n\nSuharto, Edi. 2005. Catatan. Bandung: X.', '# Biodata\n\nPenulis lahir tahun 1990.']) {
      assert.deepEqual(texts(`# Isi\n\nTeks.\n\n# Daftar Pustaka\n\n${all.join('\n\n')}\n\n${end}\n`), all)
    }
  })

  it('ends where the comments of a blog begin', () => {
    for (const end of ['Anonim12 Maret 2015 08.30\n\nterima kasih infonya\n\nBalasHapus', 'Posted by admin at 09.15\n\nNice post.\n\nReply', 'Diposting oleh R di 20.15\n\nTidak ada komentar:']) {
      assert.deepEqual(texts(`# Isi\n\nTeks.\n\n# Daftar Pustaka\n\n${all.join('\n\n')}\n\n${end}\n`), all)
    }
  })

  it('ends where something else begins below it', () => {
    for (const tail of ['Anggota kelompok:\n\n1. Ani Lestari\n2. Budi Santoso', 'Disusun oleh:\n\n- Ani Lestari (2019001)\n- Budi Santoso (2019002)', '**Keterangan**\n\n1. K = klien\n2. P = pekerja sosial', 'Pertanyaan diskusi\n\n1. Apa yang dimaksud dengan relasi?', 'Bandung, 12 Mei 2023\n\nPekerja Sosial,\n\nAni Lestari, S.Tr.Sos.', 'Kata kunci: lansia, keluarga', 'Abbreviations:\n\n- NASW: National Association of Social Workers', 'Yang kami sertakan:\n\n1. Surat tugas\n2. Foto kegiatan 12 Mei', '- Genogram keluarga\n- Ekomap', 'Demikian tugas ini kami susun. Mohon koreksi bila ada yang kurang.', 'Thank you for reading this far.', '[Back to contents](#isi)', '## Further reading\n\nMore of this stands on other pages:\n\n- How groups end: [endings](endings.html)']) {
      assert.deepEqual(texts(`# Isi\n\nTeks.\n\n# Daftar Pustaka\n\n${all.join('\n\n')}\n\n${tail}\n`), all, tail)
    }
  })

  it('goes on behind a line of its own, and keeps what is written badly', () => {
    const count = (tail: string): number => texts(`# Isi\n\nTeks.\n\n# Daftar Pustaka\n\n${first}\n\n${second}\n\n${tail}\n`).length
    assert.equal(count(`Catatan:\n\n${third}`), 4)
    assert.equal(count('Sumber dari internet:\n\n- Kompas, berita tentang lansia\n- Wikipedia'), 5)
    assert.equal(count('Buku catatan dosen'), 3)
    assert.equal(count('- Kompas, 12 Mei\n- catatan kuliah'), 4)
    assert.equal(count('Semoga Sejahtera: Kisah Sebuah Desa. 2010. Bandung: Alfabeta.'), 3)
    assert.equal(count('## Further reading\n\n- Payne, M. (2014). *Modern social work theory*. Palgrave Macmillan.'), 3)
  })

  it('knows order, style and copies', () => {
    const report = readReport(`# Isi\n\nTeks.\n\n# DAFTAR PUSTAKA\n\n${paperList.join('\n\n')}\n`, {kind: 'paper'})
    const {list, duplicates, uncited, entries} = readReferences(report)
    assert.deepEqual({sorted: list?.sorted, style: list?.style, mixed: list?.mixed}, {sorted: false, style: 'harvard-id', mixed: false})
    assert.deepEqual(duplicates.map(({kept, lesser}) => [entries.indexOf(kept), entries.indexOf(lesser)]), [[4, 3]])
    assert.deepEqual(uncited.map(entry => entries.indexOf(entry)), [0, 1, 2, 4])
  })

  it('lets two or more laws open a list as a block of their own', () => {
    const laws = ['Undang-Undang Nomor 13 Tahun 1998 tentang Kesejahteraan Lanjut Usia.', 'Undang-Undang Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial.']
    const works = ['Adi, I. R. (2008). *Intervensi Komunitas*. Jakarta: Rajawali Pers.', 'Payne, M. (2014). *Modern social work theory*. Palgrave Macmillan.']
    const sorted = (...entries: string[]): boolean | undefined => readReferences(readReport(`# Isi\n\nTeks.\n\n# Daftar Pustaka\n\n${entries.join('\n\n')}\n`, {kind: 'paper'})).list?.sorted
    assert.equal(sorted(...laws, ...works), true)
    assert.equal(sorted(...laws, ...works.toReversed()), false)
    assert.equal(sorted(...laws.slice(1), ...works), false)
    assert.equal(sorted(...laws.slice(1), ...works, ...laws.slice(0, 1)), false)
  })

  it('lets "de Haan" stand under D and under H', () => {
    const sorted = (...names: string[]): boolean | undefined => readReferences(readReport(`# Isi\n\nTeks.\n\n# Daftar Pustaka\n\n${names.map(name => `${name}, A. (2014). *Poverty and its measures*. Palgrave Macmillan.`).join('\n\n')}\n`, {kind: 'paper'})).list?.sorted
    assert.equal(sorted('Gupta', 'de Haan', 'Ivan'), true)
    assert.equal(sorted('Chen', 'de Haan', 'Evans'), true)
    assert.equal(sorted('Gupta', 'Chen', 'Evans'), false)
  })

  it('parts entries of several authors that stand in one line with "&amp;"', () => {
    assert.equal(texts('# Isi\n\nTeks.\n\n# Daftar Pustaka\n\nPayne, M., &amp; Adams, R. (2014). *Modern social work theory*. Palgrave Macmillan. Healy, K., &amp; Link, R. (2012). *Handbook of international social work*. Oxford University Press.\n').length, 2)
  })

  it('gives nothing where there is no list', () => {
    assert.deepEqual(texts('# Isi\n\nMenurut Adi (2008) demikian.\n'), [])
  })
})
