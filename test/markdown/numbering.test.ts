import assert from 'node:assert/strict'
import {readNumbering} from '../../src/markdown/numbering.ts'

/** A line, and its number's style, parts and wording with the title behind it; nothing where the line has no number. */
const cases: readonly (readonly [string, string?, (readonly number[])?, string?, string?])[] = [
  ['BAB I PENDAHULUAN', 'chapter', [1], 'BAB I', 'PENDAHULUAN'],
  ['BAB 1', 'chapter', [1], 'BAB 1', ''],
  ['Bab II. Isi Laporan', 'chapter', [2], 'Bab II', 'Isi Laporan'],
  ['BAB III: PENUTUP', 'chapter', [3], 'BAB III', 'PENUTUP'],
  ['CHAPTER IV - CASE', 'chapter', [4], 'CHAPTER IV', 'CASE'],
  ['Chapter Two', 'chapter', [2], 'Chapter Two', ''],
  ['Bagian Ketiga — Hasil', 'chapter', [3], 'Bagian Ketiga', 'Hasil'],
  ['BAB   VIII  Hasil', 'chapter', [8], 'BAB   VIII', 'Hasil'],
  ['1.1LATAR BELAKANG', 'decimal', [1, 1], '1.1', 'LATAR BELAKANG'],
  ['1.1 Latar Belakang', 'decimal', [1, 1], '1.1', 'Latar Belakang'],
  ['2.1.3. Tujuan', 'decimal', [2, 1, 3], '2.1.3.', 'Tujuan'],
  ['2.1.3.4 “Tujuan”', 'decimal', [2, 1, 3, 4], '2.1.3.4', '“Tujuan”'],
  ['  3.2  Saran', 'decimal', [3, 2], '3.2', 'Saran'],
  ['3.10 Terminasi', 'decimal', [3, 10], '3.10', 'Terminasi'],
  ['I. PENDAHULUAN', 'roman', [1], 'I.', 'PENDAHULUAN'],
  ['IV) Penutup', 'roman', [4], 'IV)', 'Penutup'],
  ['A. Latar Belakang', 'letter', [1], 'A.', 'Latar Belakang'],
  ['b) Asesmen', 'letter', [2], 'b)', 'Asesmen'],
  ['H.B. Trecker menyebut sepuluh asas'],
  ['(c) Evaluasi', 'letter', [3], '(c)', 'Evaluasi'],
  ['1. Pendahuluan', 'arabic', [1], '1.', 'Pendahuluan'],
  ['12) Saran', 'arabic', [12], '12)', 'Saran'],
  ['(2) Saran', 'arabic', [2], '(2)', 'Saran'],
  ['3.PENUTUP', 'arabic', [3], '3.', 'PENUTUP'],
  ['1\\. Pendahuluan', 'arabic', [1], '1\\.', 'Pendahuluan'],
  ['A\\. Latar Belakang', 'letter', [1], 'A\\.', 'Latar Belakang'],
  ['II\\. ISI', 'roman', [2], 'II\\.', 'ISI'],
  ['1\\.2 Tujuan', 'decimal', [1, 2], '1\\.2', 'Tujuan'],
  // What is no number of a heading.
  ['Latar Belakang'],
  ['Babak baru'],
  ['Bab itu panjang'],
  ['BABI PENDAHULUAN'],
  ['10.000 orang'],
  ['1.500,00 rupiah'],
  ['17.00'.concat(' Pulang'), 'decimal-refused'],
  ['2019. Jakarta'],
  ['0.5 Liter'],
  ['IIII. Salah'],
  ['1.'],
  [''],
]

describe('numbering', () => {
  for (const [line, style, parts, raw, title] of cases) {
    it(`${JSON.stringify(line)} has ${style ? `the number ${raw}` : 'no number'}`, () => {
      const found = readNumbering(line)
      if (!style || style === 'decimal-refused') {
        assert.equal(found, undefined)
        return
      }
      assert.deepEqual(found?.numbering, {style, parts, raw})
      assert.equal(line.slice(found.numberStart, found.numberEnd), raw)
      assert.equal(line.slice(found.titleStart).trim(), title)
    })
  }
})
