import assert from 'node:assert/strict'
import {isCapitals, isContentsLine, readPseudoHeading, readRunIn} from '../../src/markdown/pseudo-heading.ts'

/** A line, and its form and title when it is a heading; `more`: the paragraph goes on below it. */
const headings: readonly {readonly line: string, readonly more?: true, readonly form: string, readonly title: string}[] = [
  {line: 'BAB I', form: 'numbered', title: ''},
  {line: 'BAB I PENDAHULUAN', form: 'numbered', title: 'PENDAHULUAN'},
  {line: 'BAB II', more: true, form: 'numbered', title: ''},
  {line: '1.1LATAR BELAKANG', form: 'numbered', title: 'LATAR BELAKANG'},
  {line: '2.1.3 Tujuan dari Intervensi', more: true, form: 'numbered', title: 'Tujuan dari Intervensi'},
  {line: '2.1.3 Tujuan dari Intervensi', form: 'numbered', title: 'Tujuan dari Intervensi'},
  {line: '**1.2 Rumusan Masalah**', form: 'numbered', title: 'Rumusan Masalah'},
  {line: '1.2 **Rumusan Masalah**', form: 'numbered', title: 'Rumusan Masalah'},
  {line: 'I. PENDAHULUAN', form: 'numbered', title: 'PENDAHULUAN'},
  {line: 'A. Latar Belakang', form: 'numbered', title: 'Latar Belakang'},
  {line: 'A. Latar Belakang', more: true, form: 'numbered', title: 'Latar Belakang'},
  {line: '**1. Asesmen**', form: 'bold', title: 'Asesmen'},
  {line: '2 Prinsip kejujuran', form: 'plain', title: 'Prinsip kejujuran'},
  {line: '**Asesmen**', form: 'bold', title: 'Asesmen'},
  {line: '**Asesmen:**', form: 'bold', title: 'Asesmen:'},
  {line: '__Riwayat Klien__', form: 'bold', title: 'Riwayat Klien'},
  {line: '**Asesmen**', more: true, form: 'bold', title: 'Asesmen'},
  {line: 'KESIMPULAN', form: 'capitals', title: 'KESIMPULAN'},
  {line: 'DAFTAR PUSTAKA', form: 'capitals', title: 'DAFTAR PUSTAKA'},
  {line: 'LATAR BELAKANG', more: true, form: 'capitals', title: 'LATAR BELAKANG'},
  {line: 'KEADAAN KELUARGA KLIEN', form: 'capitals', title: 'KEADAAN KELUARGA KLIEN'},
  {line: 'Kesimpulan', form: 'plain', title: 'Kesimpulan'},
  {line: 'Daftar Pustaka', form: 'plain', title: 'Daftar Pustaka'},
  {line: 'Tahap Evaluasi', form: 'plain', title: 'Tahap Evaluasi'},
]

const none: readonly {readonly line: string, readonly more?: true, readonly what: string}[] = [
  {line: '10.30 WIB', what: 'a time'},
  {line: '10.30 WIB praktikan tiba di panti', what: 'a time with what was done'},
  {line: '13.45 Tiba di panti', what: 'a time without its zone'},
  {line: '10.30 Tiba di panti', what: 'a time in the morning'},
  {line: 'Pukul 10.30 WIB', what: 'a time with its word'},
  {line: '2.500 orang', what: 'an amount'},
  {line: '1.250.000 Rupiah', what: 'money'},
  {line: 'Rp 2.500.000', what: 'money with its sign'},
  {line: 'Klien datang ke lembaga.', what: 'a sentence'},
  {line: 'Klien tinggal bersama ibunya', what: 'a sentence without a stop'},
  {line: '**Klien menolak.** Ia pulang', what: 'bold words that open a sentence'},
  {line: 'Medan, Oktober 2019', what: 'a place and a month'},
  {line: 'Penulis', what: 'a signature'},
  {line: 'Disusun oleh : Kelompok 3', what: 'a line of the cover'},
  {line: 'Dosen pengampu : Tim Dosen', what: 'a supervisor’s line'},
  {line: 'Jl. Melati No. 5, Bandung', what: 'an address'},
  {line: 'A. Rahman, S.Sos', what: 'a name with an initial'},
  {line: 'NIP. 19700101 199001 1 001', what: 'a number of service'},
  {line: 'PKH', what: 'an abbreviation'},
  {line: '1. Klien', what: 'an item of a list'},
  {line: 'a. klien mau berubah', what: 'an item in small letters'},
  {line: 'Kesimpulan', more: true, what: 'a known name that a sentence goes on from'},
  {line: 'BAB I PENDAHULUAN ........ 1', what: 'a line of the contents'},
  {line: '1.1 Latar Belakang\t3', what: 'a line of the contents with a tab'},
  {line: 'Bab ini membahas pengertian.', what: 'a sentence about a chapter'},
  {line: `${'KATA '.repeat(40)}`, what: 'a long line in capitals'},
  {line: '', what: 'nothing'},
  {line: '***', what: 'marks only'},
]

describe('pseudo headings', () => {
  for (const {line, more, form, title} of headings) {
    it(`${JSON.stringify(line)}${more ? ' above other lines' : ''} is a heading`, () => {
      const found = readPseudoHeading(line, !more)
      assert.deepEqual(found && {form: found.form, title: found.title}, {form, title})
      const {titleStart, titleEnd} = found!
      assert.equal(line.slice(titleStart, titleEnd).replace(/[*_]/g, ' ').trim(), title)
    })
  }
  for (const {line, more, what} of none) it(`${what} is no heading`, () => assert.equal(readPseudoHeading(line, !more), undefined))
})

describe('run-in labels', () => {
  const labels: readonly {readonly line: string, readonly label?: string, readonly body?: string}[] = [
    {line: '**Problem formulation.** The client lives alone.', label: 'Problem formulation', body: 'The client lives alone.'},
    {line: '**Asesmen:** genogram dibuat.', label: 'Asesmen', body: 'genogram dibuat.'},
    {line: '**Asesmen**: genogram dibuat.', label: 'Asesmen', body: 'genogram dibuat.'},
    {line: '__Evaluasi.__ Tujuan tercapai.', label: 'Evaluasi', body: 'Tujuan tercapai.'},
    {line: 'IDENTIFYING INFORMATION: R, 71.', label: 'IDENTIFYING INFORMATION', body: 'R, 71.'},
    {line: 'PURPOSE:to agree on goals', label: 'PURPOSE', body: 'to agree on goals'},
    {line: 'IDENTIFYING DATA. K. has been ill.', label: 'IDENTIFYING DATA', body: 'K. has been ill.'},
    {line: '**Klien** datang.'},
    {line: '**Asesmen.**'},
    {line: 'PKH. Program itu membantu.'},
    {line: 'Klien: saya lelah'},
    {line: 'Nama: R'},
    {line: '**Klien mengatakan bahwa ia sudah lama sekali tidak makan di rumah.** Lalu diam.'},
    {line: ''},
  ]
  for (const {line, label, body} of labels) {
    it(`${JSON.stringify(line)}: ${label ?? 'none'}`, () => {
      const found = readRunIn(line)
      assert.equal(found?.label, label)
      if (!found) return
      assert.equal(line.slice(found.labelStart, found.labelEnd), label)
      assert.equal(line.slice(found.bodyStart), body)
    })
  }
})

describe('lines of a table of contents', () => {
  for (const line of ['BAB I PENDAHULUAN ........ 1', 'Kesimpulan………12', '1.1 Latar Belakang\t3', 'Kata Pengantar . . . . . i', 'Bab Dua PROSES - - - - - 13-14', 'Penutup ... 20–22']) it(`${JSON.stringify(line)} is one`, () => assert.ok(isContentsLine(line)))
  for (const line of ['Ia diam ... lalu pergi.', 'BAB I PENDAHULUAN', 'a\tb', 'Tunggu…', 'Asesmen - dua kali - lalu rencana']) it(`${JSON.stringify(line)} is none`, () => assert.ok(!isContentsLine(line)))
})

describe('capitals', () => {
  for (const [title, capitals] of [['LATAR BELAKANG', true], ['ANALISIS “SWOT” 2', true], ['PKH', false], ['Latar BELAKANG', false], ['1234', false], ['ÉVALUASI', true]] as const) {
    it(`${title}: ${capitals}`, () => assert.equal(isCapitals(title), capitals))
  }
})
