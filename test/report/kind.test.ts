import assert from 'node:assert/strict'
import {caseReport, laporanKasus, makalah, paper} from '../../src/lint/example-texts.ts'
import {campusOf} from '../../src/report/campus.ts'
import {readReport, type ReadOptions} from '../../src/report/read.ts'
import {blocks} from './texts.ts'

const bare = (text: string): string => text.replace(/^---.*?\n---\n+/su, '')

describe('kind, told by the content', () => {
  const cases: readonly {readonly name: string, readonly text: string, readonly kind: string}[] = [
    {name: 'a paper', text: bare(makalah()), kind: 'paper'},
    {name: 'a paper in English', text: bare(paper()), kind: 'paper'},
    {name: 'a case report', text: bare(laporanKasus()), kind: 'case-report'},
    {name: 'a case report in English', text: bare(caseReport()), kind: 'case-report'},
    {
      name: 'a community report', kind: 'community-report',
      text: blocks('# LAPORAN PRAKTIKUM KOMUNITAS', '## Profil Desa', 'Desa S dihuni 1.200 warga.', '## Inisiasi Sosial', 'Praktikan menemui kepala desa pada tanggal 3 Mei.', '## Pengorganisasian Sosial', 'Tim kerja masyarakat dibentuk pada tanggal 7 Mei.', '## Asesmen', 'Warga memetakan masalah sampah.', '## Evaluasi', 'Warga menilai hasilnya.'),
    },
    {
      name: 'a process recording whose title says so', kind: 'process-recording',
      text: blocks('# Rekaman Proses: Wawancara Kedua dengan Klien N', '## Identitas Klien', 'Klien N, perempuan, 17 tahun, tinggal di rumah singgah sejak Januari 2024.', '## Tujuan Wawancara', 'Melanjutkan asesmen tentang hubungan klien dengan ibunya.', '## Kesan', 'Klien tampak lelah tetapi lebih terbuka daripada pertemuan pertama.'),
    },
    {
      name: 'a case report whose title says so, told among groups', kind: 'case-report',
      text: blocks('# Laporan Kasus Klien R', '## Asesmen', 'Klien R, 15 tahun, ikut dalam kelompok anak jalanan; anggota kelompok mengajaknya mengamen sejak Mei.', '## Evaluasi', 'Klien R kembali bersekolah pada tanggal 3 Juli.'),
    },
    {
      name: 'a group report', kind: 'group-report',
      text: blocks('# Laporan Pekerjaan Sosial dengan Kelompok', '## Pembentukan Kelompok', 'Praktikan menemui enam remaja di panti pada tanggal 2 Mei dan mengajak mereka menjadi anggota kelompok.', '## Asesmen', 'Anggota kelompok bercerita pada sesi 1.', '## Tahap Menengah', 'Pada sesi 2 dan sesi 3 anggota kelompok bermain peran; dinamika kelompok menguat.', '## Evaluasi', 'Anggota menilai kelompok pada sesi 4.', '## Tahap Akhir', 'Kelompok diakhiri pada tanggal 30 Mei.'),
    },
    {
      name: 'a process recording', kind: 'process-recording',
      text: blocks('# Process Recording', 'IDENTIFYING INFORMATION: R, 71, lives alone. Session 2, social work student.', 'PURPOSE: to agree on goals with the client.', '## Content of the Interview', 'Worker: How are you? Client: I am tired.', '## Impressions', 'The client was sad.', '## Use of Self', 'I stayed silent and used empathy.', '## Plans', 'Meet next week.'),
    },
    {
      name: 'a chapter that explains much and records when and where a stage was carried out', kind: 'case-report',
      text: blocks('# BAB III PRAKTIK', '## 3.1 Engagement, Intake, dan Contract', '1. Waktu : Senin, 3 Mei\n2. Tempat : Rumah klien “TR”\n3. Sasaran : Klien “TR”', 'Engagement adalah tahap awal dari proses pertolongan. Menurut para ahli, pada tahap ini pekerja sosial membangun relasi untuk memperoleh kepercayaan klien sebagai dasar kontrak.', 'Praktikan menemui klien “TR” pada tanggal 3 Mei dan praktikan menjelaskan maksud kedatangan. Klien mengatakan bersedia; praktikan membuat janji berikutnya.'),
    },
    {
      name: 'the first pages of a thesis of this field, whatever its subject', kind: 'paper',
      text: blocks('# PEMULIHAN PENGGUNA ZAT DI SEBUAH RUMAH PEMULIHAN DI KOTA M', 'SKRIPSI', 'Oleh:\nA B\nNIM 10090', 'DEPARTEMEN ILMU KESEJAHTERAAN SOSIAL\nFAKULTAS ILMU SOSIAL', '## HALAMAN PENGESAHAN', 'Hari/Tanggal : Senin, 4 Mei 2020\nWaktu : 10.00 WIB\nTempat : Ruang Sidang', 'TIM PENGUJI', 'Konselor dan pasien menjadi informan penelitian ini.'),
    },
    {
      name: 'an examination under the name of a school of this field', kind: 'other',
      text: blocks('# UJIAN AKHIR SEMESTER', 'PROGRAM STUDI ILMU KESEJAHTERAAN SOSIAL', 'Dosen Pengampu : D\n\nMata Kuliah : Metode Pekerjaan Sosial (3 SKS)', '1. Jelaskan tahap asesmen dalam pekerjaan sosial.\n2. Jelaskan perbedaan evaluasi dan terminasi.', 'Kerjakan soal di atas. Anda boleh membuka catatan. Jawaban dikumpulkan pada tanggal 3 Juni.'),
    },
    {
      name: 'a dispatch in which a student tells of casework', kind: 'other',
      text: blocks('# Pendekatan Casework bagi Seorang Klien di Lembaga T', 'KOTALAMA, Kabar T – Praktik lapangan mempertemukan saya dengan seorang klien berinisial F selama tiga bulan sejak 4 Maret.', 'Praktikan memakai metode casework: engagement, asesmen, intervensi, dan terminasi. Klien mengatakan ingin pulih.', '1. Tahap asesmen\n\n   Praktikan mewawancarai klien pada tanggal 9 Maret.'),
    },
    {
      name: 'a form of a case study with words on how to fill it in', kind: 'other',
      text: blocks('# SOCIAL CASE STUDY REPORT', '## I. IDENTIFYING INFORMATION', 'Name (indicate the given name, if applicable)\n\nAge\n\nSex', '## II. BACKGROUND', 'This section must include what was seen on admission, which should be presented briefly.', 'What is told here should be written in the past tense.'),
    },
    {
      name: 'a form for recordings under their name', kind: 'other',
      text: blocks('# Process Recording', 'Select a client whom you have met at least twice. The student writes down the conversation as exactly as possible. Use this form for every contact.', '1. Who was present?\n2. What was the purpose of the contact?\n3. How did you feel?', 'Students are required to submit the recording before supervision. This section should be no longer than two pages.'),
    },
    {
      name: 'a thesis of a law faculty on social workers', kind: 'other',
      text: blocks('# PERAN PEKERJA SOSIAL DALAM PENDAMPINGAN ANAK', 'Skripsi', 'FAKULTAS HUKUM', 'UNIVERSITAS N', '## Abstrak', 'Penelitian yuridis normatif ini mengkaji kewenangan pekerja sosial menurut undang-undang dan hambatan dalam pelaksanaannya.'),
    },
    {
      name: 'a chapter on old age that names no social work', kind: 'other',
      text: blocks('# BAB II TINJAUAN PUSTAKA', '## 2.1 Pengertian Lanjut Usia', 'Lanjut usia adalah tahap akhir kehidupan yang ditandai oleh menurunnya daya tahan tubuh. Menurut organisasi kesehatan, lanjut usia dibagi ke dalam beberapa kelompok umur.', '## 2.2 Perubahan pada Lanjut Usia', 'Perubahan terjadi pada fisik, mental dan sosial.'),
    },
    {name: 'a nursing report', kind: 'other', text: blocks('# ASUHAN KEPERAWATAN PADA NY. S DENGAN STROKE', '## Pengkajian', 'Tekanan darah 180/100 mmHg.', '## Diagnosa Keperawatan', 'Gangguan mobilitas fisik.', '## Intervensi Keperawatan', 'Latih rentang gerak.', '## Implementasi', 'Perawat melatih pasien.', '## Evaluasi', 'Pasien dapat duduk.')},
    {name: 'a law', kind: 'other', text: blocks('# UNDANG-UNDANG TENTANG KESEJAHTERAAN SOSIAL', 'BAB I KETENTUAN UMUM', 'Pasal 1', 'Dalam Undang-Undang ini yang dimaksud dengan kesejahteraan sosial adalah kondisi terpenuhinya kebutuhan.', 'Pasal 2', 'Pekerja sosial adalah seseorang.')},
    {name: 'a README', kind: 'other', text: blocks('# peksos-tools', 'Tools for social workers.', '## Installation', '```\nnpm install\n```', '## Usage', 'Run it.', '## License', 'MIT')},
    {name: 'a recipe', kind: 'other', text: blocks('# Sayur Asem', '## Bahan', '- asam', '## Cara', 'Rebus.')},
    {name: 'a change log', kind: 'other', text: blocks('# Changelog', '## 2.0.0', '- feat: engagement metrics\n- fix: evaluation order')},
    {name: 'a recipe with stages', kind: 'other', text: blocks('# Resep Soto Ayam', '## Bahan', '- 1 ekor ayam', '## Tahapan', '1. Persiapan: rebus ayam.\n2. Pelaksanaan: tumis bumbu.\n3. Evaluasi rasa: cicipi kuah.', '## Penutup', 'Selamat mencoba.')},
    {name: 'a note in the news', kind: 'other', text: blocks('# Dinas Sosial Salurkan Bantuan', 'Dinas Sosial menyalurkan bantuan kepada 300 keluarga. Pekerja sosial melakukan asesmen kebutuhan dan pendampingan.')},
    {name: 'a psychological report', kind: 'other', text: blocks('# Psychological Report', '## Identifying Information', 'Name: J. Age: 9.', '## Background Information', 'Parents report attention problems.', '## Assessment Procedures', 'WISC-V, Conners-3.', '## Results', 'FSIQ 102.', '## Summary and Recommendations', 'Classroom supports.')},
    {name: 'a guide for students in the field', kind: 'other', text: blocks('# PEDOMAN PRAKTIKUM PEKERJAAN SOSIAL', '## Latar Belakang', 'Program studi mewajibkan praktikum agar mahasiswa mampu menangani klien pada aras mikro, mezzo, dan makro.', '## Tujuan', '1. Mahasiswa terampil melakukan asesmen.\n2. Mahasiswa terampil menyusun rencana intervensi.\n3. Mahasiswa terampil melakukan evaluasi dan terminasi.')},
    {name: 'a task for students', kind: 'other', text: blocks('# Biopsychosocial Assessment', 'For this assignment you will assess a client of your choice and submit four pages. Students should use two theories.', '- Identifying information\n- Presenting problem\n- Intervention plan', 'Be sure to follow the rubric; the criteria are on the course page.')},
    {name: 'a report of service learning by other fields', kind: 'other', text: blocks('# LAPORAN', '## A. Gambaran Umum Lokasi KKN', 'Desa S terletak di tepi sungai dan dihuni 900 warga yang bertani.', '## B. Tujuan KKN', 'Mahasiswa belajar hidup bermasyarakat.', '## C. Manfaat KKN', 'Warga terbantu dengan lampu jalan dan pompa air.', '## D. Kesimpulan', 'Program kerja terlaksana.')},
    {
      name: 'a cover that says what it is', kind: 'community-report',
      text: blocks('LAPORAN PRAKTIKUM III', 'PRAKTIK PEKERJAAN SOSIAL DALAM PENGEMBANGAN KOMUNITAS', 'PENGUATAN KADER DI DESA W', 'Oleh: R', 'KATA PENGANTAR', 'Puji syukur praktikan panjatkan karena laporan praktikum ini selesai. Praktikan berterima kasih kepada pembimbing, kepala desa, dan keluarga yang telah membantu.'),
    },
    {
      name: 'a paper from another field', kind: 'other',
      text: blocks('# PEMBERDAYAAN MASYARAKAT PESISIR', 'MAKALAH', 'Program Studi Budidaya Perairan, Fakultas Perikanan dan Ilmu Kelautan', '## BAB I PENDAHULUAN', '### A. Latar Belakang', 'Pemberdayaan masyarakat memerlukan pendampingan dan asesmen kebutuhan kelompok nelayan.', '### B. Rumusan Masalah', '1. Apa itu pemberdayaan?', '### C. Tujuan', '1. Memahami pemberdayaan.'),
    },
    {name: 'a book of the field', kind: 'other', text: blocks('# Asesmen dalam Praktik Pekerjaan Sosial', 'ISBN 000-000-000-0', 'Hak cipta pada penulis. Cetakan pertama.', '## Kata Pengantar', 'Buku ini menjelaskan asesmen dan wawancara bagi pekerja sosial dan mahasiswa kesejahteraan sosial, dari engagement sampai terminasi.')},
    {
      name: 'a cover of one practicum among several', kind: 'case-report',
      text: blocks('LAPORAN PRAKTIKUM I MIKRO', 'LEMBAGA KESEJAHTERAAN SOSIAL ANAK N', 'Oleh: R', 'KATA PENGANTAR', 'Penyusun bersyukur laporan ini selesai dan berterima kasih kepada dosen, pengurus lembaga, serta anak-anak asuh yang telah menerima penyusun selama praktikum berlangsung.'),
    },
    {name: 'a post without structure', kind: 'other', text: 'Saya pekerja sosial dan hari ini saya lelah sekali.\n'},
    {name: 'nothing', kind: 'other', text: ''},
  ]
  for (const {name, text, kind} of cases) {
    it(name, () => {
      const report = readReport(text)
      assert.equal(report.kind, kind)
      assert.equal(report.kindFrom, 'content')
      assert.ok(report.kindConfidence >= 0.5 && report.kindConfidence < 1)
    })
  }
})

describe('front matter that tells no kind', () => {
  for (const [name, text] of [['a case report', laporanKasus()], ['a paper', makalah()], ['a paper in English', paper()]] as const) {
    it(`changes nothing for ${name}`, () => {
      const read = (front: string): unknown => (({kind, kindConfidence}) => ({kind, kindConfidence}))(readReport(front + bare(text)))
      const without = read('')
      for (const front of ['---\njudul: a\n---\n\n', `---\npenulis:\n${'  - nama: R\n'.repeat(9)}---\n\n`]) assert.deepEqual(read(front), without)
    })
  }
})

describe('kind, told by somebody', () => {
  const text = makalah()
  const groups = {...campusOf({}, []), kind: 'group-report'} as const
  const cases: readonly {readonly name: string, readonly text: string, readonly options: ReadOptions, readonly kind: string, readonly from: string}[] = [
    {name: 'an option wins over all', text, options: {kind: 'case-report', campus: groups}, kind: 'case-report', from: 'option'},
    {name: 'the front matter wins over the profile', text, options: {campus: groups}, kind: 'paper', from: 'front-matter'},
    {name: 'the profile wins over the content', text: bare(text), options: {campus: groups}, kind: 'group-report', from: 'profile'},
    {name: 'an unknown kind tells nothing', text: text.replace('jenis: makalah', 'jenis: skripsi'), options: {}, kind: 'paper', from: 'content'},
    {name: 'the writer may say that it is none', text: text.replace('jenis: makalah', 'jenis: lain'), options: {}, kind: 'other', from: 'front-matter'},
  ]
  for (const {name, text: given, options, kind, from} of cases) {
    it(name, () => {
      const report = readReport(given, options)
      assert.deepEqual({kind: report.kind, from: report.kindFrom}, {kind, from})
      if (from !== 'content') assert.equal(report.kindConfidence, 1)
    })
  }
})

describe('language of a report', () => {
  it('is that of its words, else of its front matter, else of the caller', () => {
    assert.equal(readReport(bare(makalah())).language, 'id')
    assert.equal(readReport(bare(paper())).language, 'en')
    assert.equal(readReport(makalah().replace('bahasa: id', 'bahasa: en')).language, 'en')
    assert.equal(readReport(makalah(), {language: 'en'}).language, 'en')
  })
})
