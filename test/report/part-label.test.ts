import assert from 'node:assert/strict'
import {chapterOf, partsInLabel, type Region} from '../../src/report/part-label.ts'

const cases: readonly (readonly [string, Region, ...string[]])[] = [
  ['Latar Belakang', 'body', 'background'],
  ['LATAR BELAKANG MASLAH', 'opening', 'background'],
  ['Latarbelakang', 'opening', 'background'],
  ['Background of the Study', 'opening', 'background'],
  ['Rumusan Masalah', 'opening', 'problem-statement'],
  ['Rumusan Masalah', 'practice', 'problem-formulation'],
  ['Perumusan Masalah', 'opening', 'problem-statement'],
  ['Perumusan Masalah', 'practice', 'problem-formulation'],
  ['Fokus Masalah', 'practice', 'problem-formulation'],
  ['Rumusan Masalah Komunitas', 'practice', 'problem-formulation'],
  ['Identifikasi Masalah', 'opening', 'problem-statement'],
  ['Tujuan', 'opening', 'objectives'],
  ['Tujuan', 'practice'],
  ['Tujuan', 'concept'],
  ['Tujuan Penulisan', 'opening', 'objectives'],
  ['Maksud dan Tujuan', 'opening', 'objectives'],
  ['Aim of the group', 'opening', 'objectives'],
  ['Aim of the group', 'practice'],
  ['The client', 'practice', 'client-profile'],
  ['Balai', 'practice', 'agency-profile'],
  ['Balai', 'concept'],
  ['4 Conclusion', 'body', 'conclusion'],
  ['Profil UPTD Kampung Anak A', 'practice', 'agency-profile'],
  ['V Plans of Action', 'body', 'plans'],
  ['Tujuan KKN', 'opening', 'objectives'],
  ['Objectives of the Social Work Camp', 'body', 'objectives'],
  ['Latar Belakang dan Keberfungsian Klien', 'body'],
  ['Latar Belakang Pendidikan', 'body'],
  ['Latar Belakang Masalah Keluarga', 'opening', 'background'],
  ['General Definition of Social Work', 'concept', 'definition'],
  ['Pelayanan (nilai)', 'concept'],
  ['Pelayanan', 'concept', 'services'],
  ['About the Village', 'body', 'community-profile'],
  ['Kesimpulan Sementara', 'body', 'conclusion'],
  ['Narrative of the session', 'body', 'content-record'],
  ['Tujuan dan Manfaat', 'opening', 'objectives', 'benefits'],
  ['Tujuan dari Intervensi', 'concept'],
  ['Tujuan Kelompok', 'practice'],
  ['Manfaat Penulisan', 'opening', 'benefits'],
  ['Tinjauan Pustaka', 'body', 'conceptual-review'],
  ['Tinjuan Pustaka', 'body', 'conceptual-review'],
  ['Landasan Teori', 'body', 'conceptual-review'],
  ['Pengertian', 'concept', 'definition'],
  ['Pengertian', 'practice'],
  ['Pengertian Intervensi Sosial', 'concept', 'definition'],
  ['Definition of Social Work', 'concept', 'definition'],
  ['Pendekatan dalam Intervensi', 'concept', 'approaches'],
  ['Prinsip Intervensi', 'concept', 'principles'],
  ['Prinsip-prinsip Pekerjaan Sosial', 'concept', 'principles'],
  ['Teori Pendukung Intervensi', 'concept', 'theories'],
  ['Pelayanan dalam Intervensi', 'concept', 'services'],
  ['Contoh Kasus', 'body', 'case-study'],
  ['Kajian Kasus', 'body', 'case-study'],
  ['Kasus 1', 'body', 'case-study'],
  ['Case II', 'practice', 'case-study'],
  ['Profil Lembaga', 'body', 'agency-profile'],
  ['Identitas Klien', 'practice', 'client-profile'],
  ['Kesimpulan', 'closing', 'conclusion'],
  ['Kesimpulan dan Saran', 'closing', 'conclusion', 'recommendations'],
  ['Saran bagi Lembaga', 'closing', 'recommendations'],
  ['Kritik dan Saran', 'closing', 'recommendations'],
  ['Conclusion & Recommendations', 'closing', 'conclusion', 'recommendations'],
  ['Ringkasan', 'closing', 'conclusion'],
  ['Daftar Pustaka', 'back', 'references'],
  ['Daftar Rujukan', 'back', 'references'],
  ['Rujukan', 'practice'],
  ['Daftar Isi', 'front', 'contents'],
  ['Kata Pengantar', 'front', 'preface'],
  // Near words and other subjects.
  ['Latar Belakang Keluarga Klien', 'practice'],
  ['Simpulan Sementara Wawancara Klien', 'practice'],
  ['Sasaran', 'opening'],
  ['Keadaan Klien', 'practice'],
  ['Asesmen', 'practice'],
  ['', 'body'],
]

describe('parts named by a heading', () => {
  for (const [title, region, ...wanted] of cases) {
    it(`${JSON.stringify(title)} in ${region}: ${wanted.join(', ') || 'none'}`, () => assert.deepEqual(partsInLabel(title, region), wanted))
  }
})

describe('chapters named by a heading', () => {
  const chapters = [
    ['Pendahuluan', 'opening'], ['PENDAHULUHAN', 'opening'], ['Introduction', 'opening'], ['Pembahasan', 'concept'], ['Isi Laporan', 'concept'], ['Penutup', 'closing'],
    ['Pembahasan Kasus Klien R', undefined], ['Kesimpulan', undefined], ['Pendahulu', undefined], ['', undefined],
  ] as const
  for (const [title, chapter] of chapters) it(`${JSON.stringify(title)} is ${chapter ?? 'none'}`, () => assert.equal(chapterOf(title)?.chapter, chapter))
})
