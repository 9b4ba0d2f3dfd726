import assert from 'node:assert/strict'
import {submissionAt} from '../../src/class/submission.ts'
import {peopleOnCover} from '../../src/report/people-on-cover.ts'
import {writersOf} from '../../src/report/people.ts'
import {readReport} from '../../src/report/read.ts'

const at = (path: string): readonly (string | undefined)[] | undefined => {
  const found = submissionAt(path)
  return found && [found.name, found.number, found.from]
}

describe('who handed a report in', () => {
  for (const [path, expected] of [
    ['Kelas A/Rina Lestari_48123_assignsubmission_file_/laporan akhir.docx', ['Rina Lestari', undefined, 'moodle']],
    ['Kelas A/Dewi_Ayu_48123_assignsubmission_onlinetext_/onlinetext.md', ['Dewi Ayu', undefined, 'moodle']],
    ['kelas/20040123-Budi.docx', ['Budi', '20040123', undefined]],
    ['kelas/Budi Raharja_20.04.0123_Makalah.md', ['Budi Raharja', '20.04.0123', undefined]],
    ['kelas/Makalah_20040123.md', [undefined, '20040123', undefined]],
    ['kelas/Siti Aminah - Laporan Kasus.docx', ['Siti Aminah', undefined, 'classroom']],
    ['kelas/20040123_Budi/laporan.md', ['Budi', '20040123', undefined]],
    ['kelas/20040123_Budi.zip/laporan.md', ['Budi', '20040123', undefined]],
    ['Praktikum Mikro 20241122.zip/laporan.md', undefined],
    ['PKS-Tugas 1-48213377.zip/laporan.md', undefined],
    ['kelas/laporan-kasus-remaja.md', undefined],
    ['kelas/Laporan Kasus - Remaja.md', undefined],
    ['kelas/makalah 2024.md', undefined],
    ['-', undefined],
  ] as const) it(`is read from ${path}`, () => assert.deepEqual(at(path), expected))
})

describe('who wrote a report', () => {
  const written = (text: string): readonly (readonly [string | undefined, string | undefined])[] => writersOf(readReport(text)).map(({name, number}) => [name, number])

  for (const [name, block, expected] of [
    ['a name', 'penulis: Rina', [['Rina', undefined]]],
    ['maps', 'penulis:\n  - nama: Rina\n    nim: "2004"\n  - name: Budi\n    student-number: 20041', [['Rina', '2004'], ['Budi', '20041']]],
    ['name and number in one', 'author:\n  - Rina (20.04.123)\n  - Budi - 20041234', [['Rina', '20.04.123'], ['Budi', '20041234']]],
  ] as const) {
    it(`is read from the front matter: ${name}`, () => assert.deepEqual(written(`---\n${block}\n---\n\n# BAB I PENDAHULUAN\n`), expected))
  }

  for (const [name, lines, expected] of [
    ['label and number below', ['MAKALAH', 'Disusun oleh:', '', 'Rina Lestari', 'NIM. 20040123', '', 'PROGRAM STUDI PEKERJAAN SOSIAL', 'BANDUNG', '2024'], [['Rina Lestari', '20040123']]],
    ['labels', ['Nama : Rina Lestari', 'NRP  : 20.04.0123'], [['Rina Lestari', '20.04.0123']]],
    ['a group', ['Oleh', '1. Rina (20040123)', '2. Budi (20040124)', '3. Tono 20040125', 'Dosen Pengampu: Dr. Contoh'], [['Rina', '20040123'], ['Budi', '20040124'], ['Tono', '20040125']]],
    ['numbers under names', ['**Disusun Oleh:**', '**Rina**', '**20040123**', '**Budi**', '**20040124**', 'POLITEKNIK KESEJAHTERAAN SOSIAL BANDUNG'], [['Rina', '20040123'], ['Budi', '20040124']]],
    ['in English', ['Submitted by: Rina Lestari', 'Student Number: 20040123', 'Lecturer: X'], [['Rina Lestari', '20040123']]],
    ['nobody', ['MAKALAH', 'Intervensi terhadap Lansia', 'Tahun Akademik 2023/2024', 'BANDUNG 2024'], []],
    ['a client is no writer', ['Laporan kasus klien R', 'Panti Asuhan', 'Bandung'], []],
  ] as const) {
    it(`is read from the cover: ${name}`, () => assert.deepEqual(peopleOnCover(lines).map(({name: who, number}) => [who, number]), expected))
  }

  it('is never read from the chapters', () => {
    const profile = '# BAB I PENDAHULUAN\n\n## 1.1 Latar Belakang\n\n' + 'Kata demi kata ditulis di sini. '.repeat(20) + '\n\n## 1.2 Identitas Klien\n\nNama : Rina\n\nNIK : 3273012345670001\n'
    assert.deepEqual(written(profile), [])
  })
})
