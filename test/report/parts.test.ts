import assert from 'node:assert/strict'
import {identityIn} from '../../src/report/parts.ts'
import {readReport} from '../../src/report/read.ts'
import {blocks, kasus, makalah} from './texts.ts'

const present = (text: string): string[] => readReport(text).parts.filter(part => part.sections.length > 0).map(part => part.id)

describe('parts found', () => {
  const cases: readonly {readonly name: string, readonly text: string, readonly parts: readonly string[]}[] = [
    {name: 'headings of every form', text: makalah + blocks('BAB I', 'PENDAHULUAN', '1.1LATAR BELAKANG', 'a', '**1.2 Rumusan Masalah**', 'b', 'C. Tujuan', 'c'), parts: ['background', 'problem-statement', 'objectives']},
    {name: 'run-in labels', text: kasus + blocks('# Laporan', '**Background.** The client lives alone.', '**Conclusion.** It helped.'), parts: ['background', 'conclusion']},
    {name: 'Tujuan of another subject', text: makalah + blocks('# BAB II ISI', '## 2.1 Tujuan dari Intervensi', 'a', '## 2.2 Fungsi', 'b'), parts: []},
    {name: 'Tujuan within the practice part', text: kasus + blocks('# BAB III PROSES PERTOLONGAN', '## 3.1 Rencana Intervensi', '### 3.1.1 Tujuan', 'a'), parts: []},
    {name: 'Rumusan Masalah in both places', text: kasus + blocks('# BAB I PENDAHULUAN', '## Rumusan Masalah', 'a', '# BAB III PROSES PERTOLONGAN', '## Asesmen', 'b', '## Perumusan Masalah', 'c'), parts: ['problem-statement', 'problem-formulation']},
    {name: 'the profile as an item within the assessment', text: kasus + blocks('# BAB III PROSES PERTOLONGAN', '## Asesmen', '1. Identitas Klien\n\n   R adalah perempuan berumur tujuh puluh satu tahun yang tinggal sendiri di rumahnya sejak suaminya meninggal dunia.\n2. Masalah'), parts: ['client-profile']},
    {name: 'the parts of a process recording', text: '---\njenis: rekaman-proses\n---\n\n' + blocks('## Identifying Information', 'a', '## Narrative', 'b', '## Analysis', 'c', '## Use of Self', 'd', '## Plan', 'e'), parts: ['client-profile', 'content-record', 'impressions', 'use-of-self', 'plans']},
    {name: 'Analisis and Rencana elsewhere are none of them', text: kasus + blocks('# BAB III PROSES PERTOLONGAN', '## Analisis', 'a', '## Rencana', 'b'), parts: []},
    {name: 'what stands behind the references', text: makalah + blocks('# BAB I PENDAHULUAN', '## Latar Belakang', 'a', '# DAFTAR PUSTAKA', 'Adi (2013).', '## Rumusan Masalah', 'b', '**Kesimpulan**', 'c', '# LAMPIRAN', '## Identitas Klien', 'd'), parts: ['background', 'references', 'appendix']},
    {name: 'a location profile of a community report', text: '---\njenis: laporan-komunitas\n---\n\n' + blocks('# BAB II', '## Profil Lokasi', 'Desa S.', '## Inisiasi Sosial', 'a'), parts: ['community-profile']},
    {name: 'a title on the cover', text: makalah + blocks('**MAKALAH**', '**PENDEKATAN PEKERJAAN SOSIAL TERHADAP KORBAN**', 'Disusun oleh N', '**BAB I**', '**PENDAHULUAN**', '**A. Latar Belakang**', 'a'), parts: ['background']},
    {name: 'the problem among the stages', text: kasus + blocks('# Laporan', '## Tahapan Pertolongan', '### Pengkajian', 'a', '### Perumusan Masalah', 'b', '### Rencana Intervensi', 'c'), parts: ['problem-formulation']},
    {name: 'a course named on the cover', text: kasus + blocks('LAPORAN PRAKTIKUM II', 'PRAKTIK PEKERJAAN SOSIAL', 'UPAYA BERSAMA WARGA', 'KATA PENGANTAR', 'Terima kasih kepada semua.', 'BAB I PENDAHULUAN', 'A. Latar Belakang', 'Warga hidup sendiri.'), parts: ['preface', 'background']},
    {name: 'aims of student work above a list', text: kasus + blocks('RURAL CAMP', 'Objectives of the Social Work Camps:', '1. To see village life.\n2. To work with others.'), parts: ['objectives']},
    {name: 'a chapter that only says what it will hold', text: makalah + blocks('BAB I PENDAHULUAN', 'Bab ini berisi latar belakang dan tujuan penulisan beserta sistematikanya yang lengkap.', 'BAB II PEMBAHASAN', 'Isi.'), parts: []},
    {name: 'a summary that closes a paper', text: makalah + blocks('# Rationale', 'a', '# Scope', 'b', '# Relationship in Casework', 'c', '# Summary', 'The relationship rests on what worker and client agreed on.', '# References', 'Adi (2013).'), parts: ['background', 'conclusion', 'references']},
    {name: 'a summary that opens a paper', text: makalah + blocks('# Summary', 'The relationship rests on what worker and client agreed on.', '# Scope', 'b', '# Relationship in Casework', 'c'), parts: []},
    {name: 'a chapter whose line ends with the next number', text: makalah + blocks('BAB I PENDAHULUAN 1.1.', 'Latar Belakang Warga desa hidup dari hasil kebun dan sebagian merantau ke kota.'), parts: ['background']},
    {name: 'a heading and the first part below it in one line with its text', text: makalah + blocks('2.3. Pekerjaan Sosial 2.3.1. Pengertian Pekerjaan Sosial Pekerjaan sosial adalah pelayanan profesional yang berdasar pengetahuan.', '2.3.2. Prinsip-Prinsip Pekerjaan Sosial', 'a'), parts: ['definition', 'principles']},
    {name: 'a definition of another field in a text of none', text: '---\njenis: lain\n---\n\n' + blocks('# BAB II TINJAUAN TEORI', '## 2.1 Definisi', 'Gagal ginjal adalah penurunan fungsi ginjal.'), parts: ['conceptual-review']},
  ]
  for (const {name, text, parts} of cases) it(name, () => assert.deepEqual(present(text), parts))
})

describe('who the client is', () => {
  const cases: readonly {readonly name: string, readonly text: string, readonly found: boolean}[] = [
    {name: 'lines with colons', text: 'Nama: R\nUmur: 71\n', found: true},
    {name: 'lines of Windows', text: 'Nama: R\r\nUmur: 71\r\n', found: true},
    {name: 'a list', text: '- **Nama (inisial)**: R\n- Usia: 71\n', found: true},
    {name: 'a table', text: '| Nama | R |\n| Umur | 71 |\n', found: true},
    {name: 'lettered lines', text: 'a. Nama: R\nb. Jenis kelamin: P\n', found: true},
    {name: 'one line only', text: 'Nama: R\n', found: false},
    {name: 'prose', text: 'Nama klien disamarkan. Umurnya 71 tahun.\n', found: false},
    {name: 'other fields', text: 'Waktu: 09.00\nTempat: rumah\n', found: false},
  ]
  for (const {name, text, found} of cases) it(`${name}: ${found ? 'told' : 'not told'}`, () => assert.equal(identityIn(text, {start: 0, end: text.length}), found))
})
