import assert from 'node:assert/strict'
import {nameKey} from '../../src/text/fold.ts'
import {nameTable} from '../../src/text/names.ts'

const table = nameTable([
  {text: 'Asesmen', target: 'assessment'}, {text: 'Assessment', target: 'assessment'}, {text: 'Asesement', target: 'assessment', misspelling: true},
  {text: 'Kontrak', target: 'contract'}, {text: 'Contract', target: 'contract'}, {text: 'Perencanaan', target: 'planning'}, {text: 'Planning', target: 'planning'},
  {text: 'Rencana Intervensi', target: 'planning'}, {text: 'Intake', target: 'intake'}, {text: 'Evaluasi', target: 'evaluation'},
  {text: 'Latar Belakang', target: 'background'}, {text: 'Kesimpulan dan Saran', target: 'conclusion'}, {text: 'Kesimpulan dan Saran', target: 'recommendations'},
  {text: 'Tujuan', target: 'objectives'}, {text: 'Terminasi', target: 'termination'},
], new Set(['contact', 'evakuasi', 'determinasi']))

const cases: readonly {readonly written: string, readonly targets: readonly string[], readonly how?: 'exact' | 'misspelt'}[] = [
  {written: 'ASESMEN', targets: ['assessment'], how: 'exact'},
  {written: 'Asesement', targets: ['assessment'], how: 'misspelt'},
  {written: 'assesment', targets: ['assessment'], how: 'misspelt'},
  {written: 'Perencanaaan', targets: ['planning'], how: 'misspelt'},
  {written: 'Perencenaan', targets: ['planning'], how: 'misspelt'},
  {written: 'planing', targets: ['planning'], how: 'misspelt'},
  {written: 'Rencana Intervansi', targets: ['planning'], how: 'misspelt'},
  {written: 'LATARBELAKANG', targets: ['background'], how: 'exact'},
  {written: 'latar  belakang', targets: ['background'], how: 'exact'},
  {written: 'Kesimpulan dan Saran', targets: ['conclusion', 'recommendations'], how: 'exact'},
  {written: 'Terminas', targets: ['termination'], how: 'misspelt'},
  // Near words that are words themselves, or too short to be guessed at.
  {written: 'contact', targets: []},
  {written: 'evakuasi', targets: []},
  {written: 'determinasi', targets: []},
  {written: 'intik', targets: []},
  {written: 'tujua', targets: []},
  {written: 'turunan', targets: []},
  {written: 'Rencana Investasi', targets: []},
  {written: 'Rencana', targets: []},
  {written: 'Asesmen Lanjutan', targets: []},
  {written: 'Masalah', targets: []},
  {written: 'valuasi', targets: []},
  {written: '', targets: []},
]

describe('name table', () => {
  for (const {written, targets, how} of cases) {
    it(`${JSON.stringify(written)} is ${targets.join(', ') || 'no name'}`, () => {
      const found = table.find(nameKey(written))
      assert.deepEqual(found.map(match => match.target), targets)
      for (const match of found) assert.equal(match.how, how)
      assert.deepEqual(table.find(nameKey(written)), found, 'asked again')
    })
  }

  it('knows its longest name in words', () => assert.equal(table.longest, 3))

  it('gives the nearest names only', () => {
    const near = nameTable([{text: 'evaluation', target: 'a'}, {text: 'evaluations', target: 'b'}])
    assert.deepEqual(near.find('evaluatio').map(match => match.target), ['a'])
  })
})
