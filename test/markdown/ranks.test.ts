import assert from 'node:assert/strict'
import type {Heading} from '../../src/markdown/model.ts'
import {readNumbering} from '../../src/markdown/numbering.ts'
import {nameKind, rankHeadings, settleNumbering} from '../../src/markdown/ranks.ts'

/** A heading from `##` and a line; without `#` it is one that has no depth. */
function heading(line: string): Heading {
  const depth = line.length - line.replace(/^#+/u, '').length
  const title = line.slice(depth).trim()
  const found = readNumbering(title)
  const range = {start: 0, end: title.length}
  return {
    form: depth > 0 ? 'atx' : found ? 'numbered' : title === title.toUpperCase() ? 'capitals' : 'bold', depth: depth || undefined, range, titleRange: range,
    numbering: found && {...found.numbering, range}, text: title.slice(found?.titleStart ?? 0),
  }
}

/** The levels that ranks give, counted as a stack would: 1 for the outermost. */
function levels(all: readonly string[]): number[] {
  const stack: number[] = []
  return rankHeadings(all.map(heading), undefined).map(rank => {
    while (stack.length > 0 && stack.at(-1)! >= rank) stack.pop()
    return stack.push(rank)
  })
}

describe('ranks', () => {
  const cases: readonly {readonly name: string, readonly headings: readonly string[], readonly levels: readonly number[]}[] = [
    {name: 'depths alone', headings: ['# Asesmen', '## Alat', '## Hasil', '# Evaluasi'], levels: [1, 2, 2, 1]},
    {name: 'a depth left out', headings: ['# Asesmen', '### Alat', '# Evaluasi'], levels: [1, 2, 1]},
    {name: 'chapters deeper than parts', headings: ['## BAB I PENDAHULUAN', '# 1.1 Latar Belakang', '## BAB II ISI'], levels: [1, 2, 1]},
    {name: 'chapters at the third depth with bare headings below', headings: ['### BAB I ISI', '#### Latar Belakang', '### BAB II ISI', '#### Asesmen', '##### Alat'], levels: [1, 2, 1, 2, 3]},
    {name: 'decimals without chapters', headings: ['1.1 A', '1.1.1 B', '1.2 C'], levels: [1, 2, 1]},
    {name: 'roman chapters, letters, numbers', headings: ['I. SATU', 'A. Dua', '1. TIGA', 'B. Empat', 'II. LIMA'], levels: [1, 2, 3, 2, 1]},
    {name: 'small letters stand below numbers', headings: ['BAB I', '1.1 A', 'a. b', '1.2 C'], levels: [1, 2, 3, 2]},
    {name: 'references close a chapter', headings: ['BAB III PENUTUP', '3.1 Saran', 'DAFTAR PUSTAKA'], levels: [1, 2, 1]},
    {name: 'contents and references beside chapters without numbers', headings: ['## Table of Contents', '## Introduction', '### Background', '## Conclusion', '## References'], levels: [1, 1, 2, 1, 1]},
    {name: 'capitals beside a chapter in capitals', headings: ['PENDAHULUAN', 'Latar Belakang', 'TAHAPAN PERTOLONGAN', 'Asesmen', 'PENUTUP'], levels: [1, 2, 1, 2, 1]},
    {name: 'letters without marks below marks of any depth', headings: ['## Pendahuluan', 'A. Latar Belakang', '### Data', 'B. Tujuan', '## Penutup', 'A. Simpulan'], levels: [1, 2, 3, 2, 1, 2]},
    {name: 'capitals beside a chapter in capitals that letters divide', headings: ['PENDAHULUAN', 'A. Latar Belakang', 'B. Tujuan', 'PROFIL LEMBAGA', 'A. Sejarah'], levels: [1, 2, 2, 1, 2]},
    {name: 'bold below capitals', headings: ['BAB I ISI', 'KEADAAN KLIEN', 'Riwayat', 'MASALAH KLIEN'], levels: [1, 2, 3, 2]},
  ]
  for (const {name, headings, levels: wanted} of cases) it(name, () => assert.deepEqual(levels(headings), wanted))
})

describe('letters that look roman', () => {
  const settled = (...all: readonly string[]): readonly (readonly [string, number])[] => {
    const headings = all.map(heading)
    const found = settleNumbering(headings)
    return headings.map(each => found.get(each) ?? each).map(each => [each.numbering!.style, each.numbering!.parts[0]!] as const)
  }
  it('I behind H is a letter', () => assert.deepEqual(settled('G. A', 'H. B', 'I. C', 'J. D'), [['letter', 7], ['letter', 8], ['letter', 9], ['letter', 10]]))
  it('I behind B is roman', () => assert.deepEqual(settled('A. A', 'B. B', 'I. C'), [['letter', 1], ['letter', 2], ['roman', 1]]))
  it('V and X behind their neighbours are letters', () => assert.deepEqual(settled('U. A', 'V. B', 'W. C', 'X. D'), [['letter', 21], ['letter', 22], ['letter', 23], ['letter', 24]]))
  it('chapters begin the letters anew', () => assert.deepEqual(settled('H. A', 'BAB II', 'I. C').at(-1), ['roman', 1]))
})

describe('kind of a heading’s name', () => {
  for (const [line, kind] of [['## 1.1 Latar Belakang', 'part'], ['DAFTAR PUSTAKA', 'back'], ['Asesmen:', 'stage'], ['# Keadaan Klien', undefined]] as const) {
    it(`${line}: ${kind ?? 'unknown'}`, () => assert.equal(nameKind(heading(line)), kind))
  }
})
