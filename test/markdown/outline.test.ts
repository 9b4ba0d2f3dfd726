import assert from 'node:assert/strict'
import {readMarkdown} from '../../src/markdown/read.ts'
import {itemsOf, lines, treeOf} from './tree.ts'

const prose = 'Klien tinggal bersama ibunya dan seorang adik di rumah sewa dekat pasar.'

const trees: readonly {readonly name: string, readonly text: string, readonly tree: readonly string[]}[] = [
  {
    name: 'ATX headings with a title of their own',
    text: lines('# Laporan Kasus R', '', '## Pendahuluan', '', '### Latar Belakang', '', prose, '', '## Penutup', '', '### Kesimpulan', '', prose),
    tree: ['! Laporan Kasus R', '  Pendahuluan', '    Latar Belakang', '  Penutup', '    Kesimpulan'],
  },
  {
    name: 'ATX headings closed by marks and with bold words',
    text: lines('# **BAB I PENDAHULUAN** #', '', '## 1.1 *Latar Belakang* ##', '', prose),
    tree: ['BAB I PENDAHULUAN', '  1.1 Latar Belakang'],
  },
  {
    name: 'setext headings',
    text: lines('Laporan Kasus', '=============', '', 'Asesmen', '-------', '', prose, '', 'Evaluasi', '---', '', prose),
    tree: ['! Laporan Kasus (setext)', '  Asesmen (setext)', '  Evaluasi (setext)'],
  },
  {
    name: 'a paragraph over a line of dashes is no heading',
    text: lines('# Asesmen', '', 'Klien tinggal bersama ibunya dan seorang adik di rumah sewa dekat pasar sejak ayahnya pergi bekerja ke luar kota tahun lalu.', '---', '', prose),
    tree: ['Asesmen'],
  },
  {
    name: 'BAB and title on one line',
    text: lines('BAB I PENDAHULUAN', '', '1.1 Latar Belakang', '', prose, '', 'BAB II PEMBAHASAN', '', '2.1 Asesmen', '', prose),
    tree: ['BAB I PENDAHULUAN (numbered)', '  1.1 Latar Belakang (numbered)', 'BAB II PEMBAHASAN (numbered)', '  2.1 Asesmen (numbered)'],
  },
  {
    name: 'BAB and title on two lines of one paragraph',
    text: lines('BAB I', 'PENDAHULUAN', '', '1.1 Latar Belakang', '', prose, '', 'BAB II', 'Tinjauan Pustaka', '', prose),
    tree: ['BAB I PENDAHULUAN (numbered)', '  1.1 Latar Belakang (numbered)', 'BAB II Tinjauan Pustaka (numbered)'],
  },
  {
    name: 'a letter alone and its title in the next paragraph',
    text: lines('A.', '', 'Model Pengembangan Masyarakat', '', prose, '', 'B.', '', 'Peran Pekerja Sosial', '', prose),
    tree: ['A. Model Pengembangan Masyarakat (numbered)', 'B. Peran Pekerja Sosial (numbered)'],
  },
  {
    name: 'a title that is a known name, above the preface',
    text: lines('MODEL INTERVENSI KOMUNITAS', '', 'Disusun oleh kelompok lima', '', 'KATA PENGANTAR', '', prose),
    tree: ['! MODEL INTERVENSI KOMUNITAS (capitals)', 'KATA PENGANTAR (capitals)'],
  },
  {
    name: 'what a slide of contents lists',
    text: lines('SOCIAL CASEWORK', '', 'CONTENT', '1. History of Casework', '2. Problem Solving Process', '3. Tools', '4. Questions', '', 'Casework', '', prose),
    tree: ['! SOCIAL CASEWORK (capitals)', '  CONTENT (capitals)'],
  },
  {
    name: 'a heading behind a page number',
    text: lines('# Laporan', '', prose, '', '3', 'PRINSIP DALAM MANAJEMEN KASUS', '', prose),
    tree: ['! Laporan', '  PRINSIP DALAM MANAJEMEN KASUS (capitals)'],
  },
  {
    name: 'headings that their text goes on behind',
    text: lines('BAB I PENDAHULUAN', '', `A. Latar Belakang ${prose}`, '', 'B. Tujuan Dari uraian itu dapat dirumuskan apa yang hendak dicapai.', '', `2.1 Asesmen ${prose}`),
    tree: ['BAB I PENDAHULUAN (numbered)', '  A. Latar Belakang (numbered)', '  B. Tujuan (numbered)', '  2.1 Asesmen (numbered)'],
  },
  {
    name: 'chapter, letter and text in one line',
    text: lines(`BAB I PENDAHULUAN A. Latar Belakang ${prose} B. Rumusan Masalah Bagaimana ia dapat dibantu?`),
    tree: ['BAB I PENDAHULUAN (numbered)', '  A. Latar Belakang (numbered)', '  B. Rumusan Masalah (numbered)'],
  },
  {
    name: 'BAB and title in two paragraphs',
    text: lines('BAB I', '', 'PENDAHULUAN', '', '1.1 Latar Belakang', '', prose, '', '**BAB II**', '', '**GAMBARAN KLIEN**', '', prose),
    tree: ['BAB I PENDAHULUAN (numbered)', '  1.1 Latar Belakang (numbered)', 'BAB II GAMBARAN KLIEN (numbered)'],
  },
  {
    name: 'BAB and title in two ATX headings',
    text: lines('# BAB I', '', '# PENDAHULUAN', '', '## 1.1 Latar Belakang', '', prose, '', '# BAB II', '## ISI LAPORAN', '', prose),
    tree: ['BAB I PENDAHULUAN', '  1.1 Latar Belakang', 'BAB II ISI LAPORAN'],
  },
  {
    name: 'a number glued to its title, in ATX and alone',
    text: lines('# BAB 1 PENDAHULUAN', '', '## 1.1LATAR BELAKANG', '', prose, '', '1.2TUJUAN', '', prose),
    tree: ['BAB 1 PENDAHULUAN', '  1.1 LATAR BELAKANG', '  1.2 TUJUAN (numbered)'],
  },
  {
    name: 'every heading at one depth: numbers say more than marks',
    text: lines('# BAB II ISI', '', '# 2.1 Konsep', '', '# 2.1.1 Pengertian', '', prose, '', '# 2.2 Kasus', '', prose, '', '# BAB III PENUTUP', '', prose),
    tree: ['BAB II ISI', '  2.1 Konsep', '    2.1.1 Pengertian', '  2.2 Kasus', 'BAB III PENUTUP'],
  },
  {
    name: 'headings right above their text, without blank lines between',
    text: lines('Pendahuluan', prose, '', 'BAB II', 'ISI', 'A. Latar Belakang Keluarga', prose, 'B. Asesmen', prose, '1.1 Fokus Masalah', prose, '', prose),
    tree: ['Pendahuluan (plain)', 'BAB II ISI (numbered)', '  A. Latar Belakang Keluarga (numbered)', '  B. Asesmen (numbered)', '  1.1 Fokus Masalah (numbered)'],
  },
  {
    name: 'a known name alone on its line, behind the end of a sentence',
    text: lines('Praktikan membaca catatan panti.', 'Rencana Intervensi', prose, 'Evaluasi', prose),
    tree: ['Rencana Intervensi (plain)', 'Evaluasi (plain)'],
  },
  {
    name: 'names within a wrapped sentence or in a row are no headings',
    text: lines('Pekerja sosial bersama keluarga klien melaksanakan tahap', 'Asesmen', 'Perencanaan dan kemudian melakukan evaluasi atas semua yang terjadi di rumah itu.', '', 'Tahapannya sebagai berikut:', 'Engagement', 'Asesmen', 'Terminasi', '', prose),
    tree: [],
  },
  {
    name: 'chapters in a row only tell what is to come',
    text: lines('A. Sistematika Penulisan', '', 'BAB I Pendahuluan', 'BAB II Asesmen dan Rencana Intervensi', 'BAB III Penutup', '', prose),
    tree: ['A. Sistematika Penulisan (numbered)', 'BAB I Pendahuluan (numbered)'],
  },
  {
    name: 'a heading at the margin right below a list',
    text: lines('A. Tujuan', '1. Mengenal panti', '2. Menolong klien', 'B. Waktu dan Tempat', prose, '- daun', 'C. Asesmen', prose),
    tree: ['A. Tujuan (numbered)', 'B. Waktu dan Tempat (numbered)', 'C. Asesmen (numbered)'],
  },
  {
    name: 'two headings on one line',
    text: lines('2.3. Pekerjaan Sosial 2.3.1. Pengertian Pekerjaan Sosial', '', prose),
    tree: ['2.3. Pekerjaan Sosial (numbered)', '  2.3.1. Pengertian Pekerjaan Sosial (numbered)'],
  },
  {
    name: 'known parts with a colon and their text, and titles behind a symbol',
    text: lines('Identifying Data: R is a man of forty who lives with his mother.', '', 'Presenting Problem: he does not sleep.', '', 'Tujuannya: tidur.', '', '\uf0d8 ABOUT THE VILLAGES', '', prose),
    tree: ['Identifying Data (run-in)', 'Presenting Problem (run-in)', 'ABOUT THE VILLAGES (capitals)'],
  },
  {
    name: 'numbers with the wide space of a word processor',
    text: lines('1.      Pengertian Pekerjaan Sosial', prose, '', '2.      Tujuan', prose),
    tree: ['1. Pengertian Pekerjaan Sosial (numbered)', '2. Tujuan (numbered)'],
  },
  {
    name: 'roman chapters and lettered parts',
    text: lines('I. PENDAHULUAN', '', 'A. Latar Belakang', '', prose, '', 'B. Tujuan', '', prose, '', 'II. ISI', '', 'A. Asesmen', '', prose, '', 'III. PENUTUP', '', prose),
    tree: ['I. PENDAHULUAN (numbered)', '  A. Latar Belakang (numbered)', '  B. Tujuan (numbered)', 'II. ISI (numbered)', '  A. Asesmen (numbered)', 'III. PENUTUP (numbered)'],
  },
  {
    name: 'letters alone, among them I',
    text: lines(...'ABCDEFGHIJ'.split('').flatMap((letter, at) => [`${letter}. Bagian Ke${'abcdefghij'[at]}`, '', prose, ''])),
    tree: 'ABCDEFGHIJ'.split('').map((letter, at) => `${letter}. Bagian Ke${'abcdefghij'[at]} (numbered)`),
  },
  {
    name: 'bold headings below chapters',
    text: lines('# BAB III PROSES PERTOLONGAN', '', '**Engagement**', '', prose, '', '**Asesmen**', '', prose, '', '# BAB IV PENUTUP', '', prose),
    tree: ['BAB III PROSES PERTOLONGAN', '  Engagement (bold)', '  Asesmen (bold)', 'BAB IV PENUTUP'],
  },
  {
    name: 'a bold heading on the first line of a paragraph',
    text: lines('# Proses', '', '**Engagement**', 'Praktikan menemui klien di rumah.', '', '**Asesmen**', 'Genogram dibuat.'),
    tree: ['! Proses', '  Engagement (bold)', '  Asesmen (bold)'],
  },
  {
    name: 'capitals as headings, without chapters',
    text: lines('LATAR BELAKANG', '', prose, '', 'KEADAAN KELUARGA KLIEN', '', prose, '', 'KESIMPULAN', '', prose, '', 'DAFTAR PUSTAKA', '', 'Biestek, F. P. (1957). The Casework Relationship.'),
    tree: ['LATAR BELAKANG (capitals)', 'KEADAAN KELUARGA KLIEN (capitals)', 'KESIMPULAN (capitals)', 'DAFTAR PUSTAKA (capitals)'],
  },
  {
    name: 'run-in labels stand below the headings around them',
    text: lines('# Helping Process', '', '**Engagement.** The student met R at home.', '', '**Assessment.** A genogram was drawn.', '', '# Conclusion', '', prose),
    tree: ['! Helping Process', '  Engagement (run-in)', '  Assessment (run-in)', 'Conclusion'],
  },
  {
    name: 'labels in capitals',
    text: lines('IDENTIFYING INFORMATION: R, 71, lives alone.', '', 'PURPOSE: to agree on goals.', '', 'CONTENT OF THE INTERVIEW', '', 'R came in late.', '', 'PLANS: meet again on Monday.'),
    tree: ['IDENTIFYING INFORMATION (run-in)', 'PURPOSE (run-in)', 'CONTENT OF THE INTERVIEW (capitals)', 'PLANS (run-in)'],
  },
  {
    name: 'a decimal number at the beginning of a paragraph with its text below',
    text: lines('# BAB II ISI', '', '2.1 Pengertian Intervensi', 'Intervensi adalah perubahan berencana.', '', '2.2 Tujuan Intervensi', 'Tujuannya memulihkan fungsi.'),
    tree: ['BAB II ISI', '  2.1 Pengertian Intervensi (numbered)', '  2.2 Tujuan Intervensi (numbered)'],
  },
  {
    name: 'a first chapter that has lost its label',
    text: lines('PENDAHULUAN', '', '1.1 Latar Belakang', '', prose, '', 'BAB II ISI LAPORAN', '', '2.1 Konsep', '', prose),
    tree: ['PENDAHULUAN (capitals)', '  1.1 Latar Belakang (numbered)', 'BAB II ISI LAPORAN (numbered)', '  2.1 Konsep (numbered)'],
  },
  {
    name: 'a list of one is a numbered heading',
    text: lines('1. Pendahuluan', '', prose, '', '2. Pembahasan', '', prose, '', '3. Penutup', '', prose),
    tree: ['1. Pendahuluan (numbered)', '2. Pembahasan (numbered)', '3. Penutup (numbered)'],
  },
  {
    name: 'a letter alone on its line with a paragraph behind it',
    text: lines('# Asesmen', '', 'a. Identitas', '', prose, '', 'b. Masalah', '', prose),
    tree: ['Asesmen', '  a. Identitas (numbered)', '  b. Masalah (numbered)'],
  },
  {
    name: 'Windows line ends and a byte-order mark',
    text: '\ufeffBAB I\r\nPENDAHULUAN\r\n\r\n1.1 Latar Belakang\r\n\r\n' + prose + '\r\n\r\n**Asesmen.** Genogram dibuat.\r\n',
    tree: ['BAB I PENDAHULUAN (numbered)', '  1.1 Latar Belakang (numbered)', '    Asesmen (run-in)'],
  },
  {
    name: 'stops behind a backslash, as word processors write them',
    text: lines('# I\\. PENDAHULUAN', '', '## A\\. Latar Belakang', '', prose, '', '**1\\. Asesmen**', '', prose, '', 'B\\. Tujuan', '', 'a\\. Umum', 'b\\. Khusus'),
    tree: ['I\\. PENDAHULUAN', '  A\\. Latar Belakang', '    1\\. Asesmen (bold)', '  B\\. Tujuan (numbered)'],
  },
  {
    name: 'lettered answers right below one another as a list',
    text: lines('# Laporan', '', '## Pendahuluan', '', '### Rumusan Masalah', '', 'A. Saya ingin pulang', 'B. Saya ingin bekerja', '', '### Tujuan', '', prose),
    tree: ['! Laporan', '  Pendahuluan', '    Rumusan Masalah', '    Tujuan'],
  },
  {
    name: 'roman answers right below one another as a list',
    text: lines('# Report', '', '## Introduction', '', '### Problem Statement', '', 'I. I want to go home', 'II. I want to work', '', '### Objectives', '', prose),
    tree: ['! Report', '  Introduction', '    Problem Statement', '    Objectives'],
  },
  {
    name: 'names with letters and nothing between them as a list',
    text: lines('PENDAHULUAN', '', prose, '', 'ASESMEN', '', 'A. SUHARTO', '', 'B. RAHMAN', '', 'C. WULANDARI', '', 'TERMINASI', '', prose),
    tree: ['PENDAHULUAN (capitals)', 'ASESMEN (capitals)', 'TERMINASI (capitals)'],
  },
  {
    name: 'initials that nothing counts up to as names',
    text: lines('# Asesmen', '', 'M. Rahman', '', 'S. Wulandari', '', '## Masalah', '', prose),
    tree: ['Asesmen', '  Masalah'],
  },
  {
    name: 'a name with the initial A as no sign of lettered parts',
    text: lines('PENDAHULUAN', '', prose, '', 'A. SUHARTO', '', 'PROFIL LEMBAGA', '', prose),
    tree: ['PENDAHULUAN (capitals)', '  A. SUHARTO (numbered)', 'PROFIL LEMBAGA (capitals)'],
  },
  {
    name: 'lettered parts of chapters in capitals',
    text: lines('PENDAHULUAN', '', 'A. LATAR BELAKANG', '', prose, '', 'B. TUJUAN', '', prose, '', 'PROFIL LEMBAGA', '', 'A. SEJARAH', '', prose),
    tree: ['PENDAHULUAN (capitals)', '  A. LATAR BELAKANG (numbered)', '  B. TUJUAN (numbered)', 'PROFIL LEMBAGA (capitals)', '  A. SEJARAH (numbered)'],
  },
  {
    name: 'lettered parts without marks below a heading with them',
    text: lines('# Report', '', '## Introduction', '', 'A. Background', '', prose, '', '### A quotation', '', prose, '', 'B. Objectives', '', prose, '', '## Conclusion', '', prose),
    tree: ['! Report', '  Introduction', '    A. Background (numbered)', '      A quotation', '    B. Objectives (numbered)', '  Conclusion'],
  },
  {
    name: 'a chapter whose number counts back behind a list',
    text: lines('1. Pendahuluan', '', prose, '', '1. Penerimaan', '2. Kerahasiaan', '', '2. Gambaran Lembaga', '', prose, '', '3. Identitas Klien', '', prose),
    tree: ['1. Pendahuluan (numbered)', '2. Gambaran Lembaga (numbered)', '3. Identitas Klien (numbered)'],
  },
  {
    name: 'chapters with their text right below, behind a longer list',
    text: lines('1. Introduction', prose, '', '1. Acceptance', '2. Confidentiality', '3. Respect', '', '2. Agency Profile', prose, '', '3. The Village and its People', prose, '', '4. Conclusion', prose),
    tree: ['1. Introduction (numbered)', '2. Agency Profile (numbered)', '3. The Village and its People (numbered)', '4. Conclusion (numbered)'],
  },
  {
    name: 'a chapter that a list happens to count up to',
    text: lines('3. Prinsip', '', prose, '', '1. Penerimaan', '2. Kerahasiaan', '3. Penghargaan', '', '4. Gambaran Lembaga', '', prose),
    tree: ['3. Prinsip (numbered)', '4. Gambaran Lembaga (numbered)'],
  },
  {
    name: 'a list with blank lines, and one that goes wrong within, as lists',
    text: lines('# Asesmen', '', '1. Makan teratur', '', '2. Tujuan', '', '3. Identitas', '', prose, '', '1. Engagement', '2. Asesmen', '2. Evaluasi', '', prose),
    tree: ['Asesmen'],
  },
  {
    name: 'no headings at all',
    text: lines(prose, '', prose),
    tree: [],
  },
  {name: 'nothing', text: '', tree: []},
]

describe('outline', () => {
  for (const {name, text, tree} of trees) it(`reads ${name}`, () => assert.deepEqual(treeOf(text), tree))

  it('a code block, a quotation and a comment hold no headings', () => {
    assert.deepEqual(treeOf(lines('# Judul', '', '```', '# Asesmen', '```', '', '> # Evaluasi', '', '<!-- # Terminasi -->', '', '<div>', '# Rujukan', '</div>')), ['! Judul'])
  })

  it('each section holds its own blocks and counts its words', () => {
    const {outline} = readMarkdown(lines('# Judul', '', 'Satu dua.', '', '## Asesmen', '', 'Tiga empat lima.', '', '- enam', '- tujuh', '', '## Evaluasi', '', '<!-- Apa hasilnya? -->'))
    const counts = outline.sections.map(({words, totalWords, blocks}) => ({words, totalWords, blocks: blocks.length}))
    assert.deepEqual(counts, [{words: 2, totalWords: 9, blocks: 1}, {words: 5, totalWords: 5, blocks: 3}, {words: 0, totalWords: 0, blocks: 1}])
  })

  it('a section reaches to the next heading of its level', () => {
    const text = lines('# A', '', '## B', '', 'teks', '', '## C', '', 'lagi', '', '# D', '', 'akhir')
    const {outline} = readMarkdown(text)
    assert.deepEqual(outline.sections.map(section => text.slice(section.range.start, section.range.end).replace(/\n+/g, ' ').trim()), [
      '# A ## B teks ## C lagi', '## B teks', '## C lagi', '# D akhir',
    ])
    assert.deepEqual(outline.root.range, {start: 0, end: text.length})
  })
})

describe('list items', () => {
  const cases: readonly {readonly name: string, readonly text: string, readonly items: readonly string[]}[] = [
    {name: 'bullets and their labels', text: lines('# Tahap', '', '- Engagement: menemui klien', '- **Asesmen** menggali masalah', '- Evaluasi'), items: ['Tahap > Engagement', 'Tahap > Asesmen', 'Tahap > Evaluasi']},
    {name: 'numbers', text: lines('# Tahap', '', '1. Engagement', '2. Asesmen. Menggali masalah.', '3) Evaluasi'), items: ['Tahap > 1. Engagement', 'Tahap > 2. Asesmen', 'Tahap > 3) Evaluasi']},
    {name: 'letters that CommonMark leaves in a paragraph', text: lines('# Tahap', '', 'a. Engagement', 'b. Asesmen', 'c. Evaluasi'), items: ['Tahap > a. Engagement', 'Tahap > b. Asesmen', 'Tahap > c. Evaluasi']},
    {name: 'letters with brackets', text: lines('# Tahap', '', 'a) Engagement', 'b) Asesmen'), items: ['Tahap > a) Engagement', 'Tahap > b) Asesmen']},
    {name: 'letters whose text wraps', text: lines('# Tahap', '', 'a. Engagement: praktikan menemui', 'klien di rumahnya', 'b. Asesmen'), items: ['Tahap > a. Engagement', 'Tahap > b. Asesmen']},
    {name: 'letters in paragraphs of their own', text: lines('# Tahap', '', 'a. Engagement', '', 'b. Asesmen', '', 'c. Evaluasi'), items: ['Tahap > a. Engagement', 'Tahap > b. Asesmen', 'Tahap > c. Evaluasi']},
    {name: 'lists within lists', text: lines('# Tahap', '', '1. Awal', '   - Engagement', '   - Intake', '2. Akhir', '   - Terminasi'), items: ['Tahap > 1. Awal', 'Tahap > 1. Awal > Engagement', 'Tahap > 1. Awal > Intake', 'Tahap > 2. Akhir', 'Tahap > 2. Akhir > Terminasi']},
    {name: 'tasks', text: lines('# Tahap', '', '- [x] Engagement', '- [ ] Asesmen'), items: ['Tahap > Engagement', 'Tahap > Asesmen']},
  ]
  for (const {name, text, items} of cases) it(`reads ${name}`, () => assert.deepEqual(itemsOf(text), items))

  it('a list that begins anew is two lists', () => {
    const text = lines('# BAB III', '', '1. Satu', '2. Dua', '', '1. Pendahuluan', '', prose)
    assert.deepEqual(itemsOf(text).map(item => item.split(' > ').at(-1)), ['1. Satu', '2. Dua'])
    assert.deepEqual(treeOf(text).at(-1)?.trim(), '1. Pendahuluan (numbered)')
  })
})

describe('tables of contents', () => {
  const body = ['# BAB I PENDAHULUAN', '', '## 1.1 Latar Belakang', '', prose, '', '# BAB II PENUTUP', '', prose]
  const tree = ['BAB I PENDAHULUAN', '  1.1 Latar Belakang', 'BAB II PENUTUP']
  const contents: readonly {readonly name: string, readonly lines: readonly string[]}[] = [
    {name: 'with dots', lines: ['BAB I PENDAHULUAN ........ 1', '1.1 Latar Belakang ....... 1', 'BAB II PENUTUP ........... 5']},
    {name: 'with dots, a paragraph each', lines: ['BAB I PENDAHULUAN ........ 1', '', '1.1 Latar Belakang ....... 1', '', 'BAB II PENUTUP ........... 5']},
    {name: 'with three dots, a paragraph each', lines: ['BAB I PENDAHULUAN ... 1', '', '1.1 Latar Belakang ... 1', '', 'BAB II PENUTUP ... 5']},
    {name: 'with tabs', lines: ['BAB I PENDAHULUAN\t1', '1.1 Latar Belakang\t1', 'BAB II PENUTUP\t5']},
    {name: 'with page numbers only', lines: ['BAB I PENDAHULUAN 1', '', '1.1 Latar Belakang 1', '', 'BAB II PENUTUP 5']},
    {name: 'as a list', lines: ['- BAB I PENDAHULUAN', '  - 1.1 Latar Belakang', '- BAB II PENUTUP']},
    {name: 'as links', lines: ['- [BAB I PENDAHULUAN](#bab-i)', '  - [1.1 Latar Belakang](#latar)', '- [BAB II PENUTUP](#bab-ii)']},
    {name: 'without anything', lines: ['BAB I PENDAHULUAN', '', '1.1 Latar Belakang', '', 'BAB II PENUTUP']},
  ]
  for (const {name, lines: listed} of contents) {
    it(`${name}: its lines count for nothing`, () => {
      const text = lines('# DAFTAR ISI', '', ...listed, '', ...body)
      assert.deepEqual(treeOf(text), ['DAFTAR ISI', ...tree])
      assert.deepEqual(itemsOf(text), [])
      const {outline} = readMarkdown(text)
      assert.ok(outline.contents.length > 0)
      for (const {start, end} of outline.contents) assert.ok(start >= text.indexOf(listed[0]!) && end <= text.lastIndexOf('# BAB I PENDAHULUAN'))
    })
  }

  it('its last line is none of the headings, though the text is cut before its chapter', () => {
    const text = lines('Table of Contents', '', 'Introduction', 'About the camp', 'Day by day', 'Conclusion', '', 'Introduction', '', prose)
    assert.deepEqual(treeOf(text), ['Table of Contents (plain)', 'Introduction (plain)'])
  })

  it('dotted lines without a heading count for nothing either', () => {
    assert.deepEqual(treeOf(lines('Pendahuluan ........ 1', '', '1.1 Latar Belakang ........ 2', '', ...body)), tree)
  })

  it('stop where the body begins, also when its headings are as bare', () => {
    const listed = ['BAB I PENDAHULUAN', '1.1 Latar Belakang', 'BAB II PENUTUP']
    const text = lines('DAFTAR ISI', '', ...listed.flatMap(line => [line, '']), ...listed.flatMap(line => [line, '', prose, '']))
    assert.deepEqual(treeOf(text).slice(1), ['BAB I PENDAHULUAN (numbered)', '  1.1 Latar Belakang (numbered)', 'BAB II PENUTUP (numbered)'])
    assert.equal(readMarkdown(text).outline.sections.at(-1)?.words, 12)
  })

  it('the text behind a heading "Isi" is no table of contents', () => {
    assert.deepEqual(treeOf(lines('# BAB I ISI', '', '## 1.1 Konsep', '', prose)), ['BAB I ISI', '  1.1 Konsep'])
  })
})

describe('title', () => {
  const cases: readonly {readonly text: string, readonly title: string | undefined}[] = [
    {text: '# Laporan Kasus Klien R\n\n## Asesmen\n', title: 'Laporan Kasus Klien R'},
    {text: '**MAKALAH INTERVENSI SOSIAL**\n\n# BAB I PENDAHULUAN\n', title: 'MAKALAH INTERVENSI SOSIAL'},
    {text: '# BAB I PENDAHULUAN\n\n## 1.1 Latar Belakang\n', title: undefined},
    {text: '# Latar Belakang\n\n# Asesmen\n', title: undefined},
    {text: '# Kata Pengantar\n\n# Laporan\n', title: undefined},
    {text: '1. Laporan\n\nteks\n', title: undefined},
    {text: 'Hanya kalimat.\n', title: undefined},
  ]
  for (const {text, title} of cases) it(`of ${JSON.stringify(text)} is ${title ?? 'none'}`, () => assert.equal(readMarkdown(text).outline.title?.heading?.text, title))
})

describe('raw text', () => {
  const pasted = lines('Makalah', 'BAB I PENDAHULUAN', '1.1 Latar Belakang', prose, '1.2 Tujuan', prose, 'BAB II PENUTUP', 'Kesimpulan', prose)
  it('is known by the headings hidden in its paragraphs', () => assert.equal(readMarkdown(pasted).outline.raw, true))
  it('is raw with Windows line ends too', () => assert.equal(readMarkdown(pasted.replaceAll('\n', '\r\n')).outline.raw, true))
  it('is not raw where headings can be read', () => assert.equal(readMarkdown(pasted.replaceAll('\n', '\n\n')).outline.raw, false))
  it('a letter of a few lines is not raw', () => assert.equal(readMarkdown(lines('Dengan hormat,', prose, 'Terima kasih.')).outline.raw, false))
})

describe('headings run together with their text', () => {
  const glued = lines('BAB I PENDAHULUAN 1.1 Latar Belakang Usia lanjut membawa kemunduran badan. 1.2 Tujuan Praktikan belajar menolong.', '', 'BAB II ASESMEN Klien tinggal di panti sejak 2019.')
  it('are read by number and name', () => assert.deepEqual(treeOf(glued), ['BAB I PENDAHULUAN (numbered)', '  1.1 Latar Belakang (numbered)', '  1.2 Tujuan (numbered)', 'BAB II ASESMEN (numbered)']))
  it('make a text raw, so that nothing is asked for', () => assert.equal(readMarkdown(glued).outline.raw, true))
  it('are left alone where other headings are numbered', () => assert.deepEqual(treeOf(lines('1.1 Latar Belakang', '', `${prose} 1.2 Tujuan Kami belajar. 1.3 Manfaat Kami tahu.`)), ['1.1 Latar Belakang (numbered)']))
  it('one alone is a sentence', () => assert.deepEqual(treeOf(`${prose} Lihat 1.2 Tujuan Praktikum dan seterusnya.`), []))
})

describe('places of headings', () => {
  const text = lines('---', 'jenis: makalah', '---', '', '# BAB I', '# *PENDAHULUAN*', '', '## 1.1LATAR BELAKANG ##', '', prose, '', '**1.2 Tujuan**', '', '**Manfaat.** Berguna.', '', 'a. Engagement: awal', 'b. *Asesmen*')
  for (const [name, source] of [['line feeds', text], ['Windows line ends', text.replaceAll('\n', '\r\n')], ['a byte-order mark', `\ufeff${text}`]] as const) {
    it(`with ${name} are where the words stand`, () => {
      const {outline} = readMarkdown(source)
      const bare = (start: number, end: number): string => source.slice(start, end).replace(/\*/g, '').trim()
      assert.deepEqual([...outline.sections, ...outline.items].map(({heading}) => [bare(heading!.titleRange.start, heading!.titleRange.end), heading!.numbering && source.slice(heading!.numbering.range.start, heading!.numbering.range.end)]), [
        ['PENDAHULUAN', 'BAB I'], ['LATAR BELAKANG', '1.1'], ['Tujuan', '1.2'], ['Manfaat', undefined], ['Engagement', 'a.'], ['Asesmen', 'b.'],
      ])
    })
  }
})
