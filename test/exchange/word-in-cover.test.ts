import assert from 'node:assert/strict'
import {headingTools} from '../../src/exchange/heading-tools.ts'
import {readWord} from '../../src/exchange/word-in/read-word.ts'
import {readReport} from '../../src/report/read.ts'
import {docx, indonesianStyles, lists, para, run, styled} from './docx.ts'
import {exportText} from './word-out-text.ts'

const centred = (text: string, bold = false): string => para(text.split('\n').map(line => run(line, bold ? '<w:b/>' : '')).join('<w:r><w:br/></w:r>'), '<w:jc w:val="center"/>')

/** What a cover of these lines becomes; the first one is bold. */
function cover(...[title = '', ...others]: readonly string[]): string {
  const done = readWord(docx({styles: indonesianStyles, numbering: lists, body: [centred(title, true), para(''), ...others.map(line => centred(line)), styled('Judul1', 'PENDAHULUAN'), para('Isi.')].join('')}), headingTools)
  if ('refusal' in done) throw new Error(done.refusal.message.en)
  return done.value.text.slice(0, done.value.text.indexOf('\n\n# BAB I'))
}

describe('The cover of a Word document', () => {
  it('becomes front matter, as far as it leaves no doubt', () => {
    assert.equal(cover('MENOLONG KELUARGA', 'Diajukan untuk memenuhi tugas', 'mata kuliah Metode Pekerjaan Sosial', 'Dosen Pengampu: Dr. Tuti Contoh, M.Si.', 'Disusun oleh:', 'Rani Contoh', 'NIM. 20040123', 'Budi Contoh (20040124)', 'PROGRAM STUDI PEKERJAAN SOSIAL', 'POLITEKNIK CONTOH', 'BANDUNG', '2024'), [
      '---', 'judul: "MENOLONG KELUARGA"', 'keterangan: "Diajukan untuk memenuhi tugas mata kuliah Metode Pekerjaan Sosial"', 'penulis:', '  - nama: "Rani Contoh"', '    nim: "20040123"', '  - nama: "Budi Contoh"', '    nim: "20040124"',
      'pembimbing: "Dr. Tuti Contoh, M.Si."', 'program-studi: "PROGRAM STUDI PEKERJAAN SOSIAL"', 'kampus: "POLITEKNIK CONTOH"', 'kota: "BANDUNG"', 'tahun: 2024', '---', '', '# MENOLONG KELUARGA',
    ].join('\n'))
  })

  it('in English has English keys', () => {
    assert.equal(cover('Working with Families', 'Submitted by: Rani Contoh', 'Student Number: 20040123', 'Supervisor:\nDr. Tuti Contoh', 'University of Somewhere', 'Town 2024'), [
      '---', 'title: "Working with Families"', 'author:', '  - name: "Rani Contoh"', '    number: "20040123"', 'supervisor: "Dr. Tuti Contoh"', 'campus: "University of Somewhere"', 'place: "Town"', 'year: 2024', '---', '', '# Working with Families',
    ].join('\n'))
  })

  it('leaves as text what may be something else', () => {
    // No unit above the last word: it may be a name. A month is no place. Two campuses, and one of them is not the writer's.
    assert.equal(cover('MENOLONG KELUARGA', 'Oleh', 'R', 'SARI', '2024'), '---\njudul: "MENOLONG KELUARGA"\ntahun: 2024\n---\n\n# MENOLONG KELUARGA\n\nOleh\\\nR\\\nSARI')
    assert.equal(cover('MENOLONG KELUARGA', 'Kelompok 3', 'Kelas 2A', 'Mei 2024'), '# MENOLONG KELUARGA\n\nKelompok 3\\\nKelas 2A\\\nMei 2024')
    assert.equal(cover('MENOLONG KELUARGA', 'Universitas Satu', 'Politeknik Dua', 'Kelas 2A'), '# MENOLONG KELUARGA\n\nUniversitas Satu\\\nPoliteknik Dua\\\nKelas 2A')
  })

  it('that we wrote comes back with all it says, and so does the page that is signed', () => {
    const front = '---\njudul: "Anak: \\"R\\" & S"\njenis: laporan-kasus\nketerangan: Disusun untuk praktikum\npenulis:\n  - nama: R\n    nim: "21.04.001"\n  - Sari Contoh\npembimbing: [Dr. T, Budi Contoh]\nprogram-studi: Rehabilitasi Sosial\nkampus: Kampus Contoh\nkota: Bandung\ntahun: 2024\n---\n\n'
    const body = '# BAB I PENDAHULUAN\n\n## 1.1 Latar Belakang\n\nTeks.\n'
    const back = (text: string): string => {
      const done = readWord(exportText(text).value, headingTools)
      assert.ok('value' in done)
      return done.value.text
    }
    const fields = (text: string): object => Object.fromEntries(readReport(text).frontMatter.fields.map(({key, value}) => [key, value]))
    const once = back(front + body)
    assert.deepEqual(fields(once), {
      judul: 'Anak: "R" & S', keterangan: 'Disusun untuk praktikum', penulis: [{nama: 'R', nim: '21.04.001'}, {nama: 'Sari Contoh'}], pembimbing: ['Dr. T', 'Budi Contoh'],
      'program-studi': 'Rehabilitasi Sosial', kampus: 'Kampus Contoh', kota: 'Bandung', tahun: 2024,
    })
    // The kind is nothing that a document says; with it the second journey is the first again.
    const twice = back(once.replace('---\n', '---\njenis: laporan-kasus\n'))
    assert.equal(twice, once)
    assert.match(once, /# Lembar Pengesahan\n\nAnak: "R" & S\n\nR \(NIM 21\.04\.001\)\n\nSari Contoh\n\n.+\n\nBandung, tanggal \.+\n\nPembimbing,\n\nDr\. T\n\nPembimbing,\n\nBudi Contoh\n/u)
  })
})
