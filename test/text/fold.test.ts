import assert from 'node:assert/strict'
import {countWords, fold, nameKey, wordsBetween, wordsOf} from '../../src/text/fold.ts'

const folds: readonly (readonly [string, string])[] = [
  ['Asesmen', 'asesmen'],
  ['LATAR BELAKANG', 'latar belakang'],
  ['Café', 'cafe'],
  ['Cafe\u0301', 'cafe'],
  ['client’s', 'clients'],
  ["Jum'at", 'jumat'],
  ['Qurʼan', 'quran'],
  ['ﬁnal', 'final'],
  ['２０１９', '2019'],
  ['follow-up', 'follow-up'],
  ['', ''],
]

const words: readonly {readonly text: string, readonly words: readonly string[]}[] = [
  {text: 'Engagement, Intake, dan Kontrak', words: ['engagement', 'intake', 'dan', 'kontrak']},
  {text: 'tahap-tahap intervensi', words: ['tahap', 'tahap', 'intervensi']},
  {text: 'the worker’s plan', words: ['the', 'workers', 'plan']},
  {text: '1.1LATAR BELAKANG', words: ['1', '1latar', 'belakang']},
  {text: '‘Asesmen’ dan “evaluasi”', words: ['asesmen', 'dan', 'evaluasi']},
  {text: 'rencana… / (hasil)', words: ['rencana', 'hasil']},
  {text: 'Cafe\u0301 Rene\u0301e', words: ['cafe', 'renee']},
  {text: '\u00a0kata\u2003pisah\u200b', words: ['kata', 'pisah']},
  {text: '— – … !', words: []},
  {text: '', words: []},
]

describe('folding', () => {
  for (const [written, folded] of folds) it(`folds ${JSON.stringify(written)} to ${JSON.stringify(folded)}`, () => assert.equal(fold(written), folded))

  it('is the same when done twice', () => {
    for (const [written] of folds) assert.equal(fold(fold(written)), fold(written))
  })
})

describe('words', () => {
  for (const row of words) {
    it(`cuts ${JSON.stringify(row.text)}`, () => {
      const found = wordsOf(row.text)
      assert.deepEqual(found.map(word => word.text), row.words)
      assert.equal(countWords(row.text), row.words.length)
      assert.equal(nameKey(row.text), row.words.join(' '))
      for (const word of found) assert.equal(fold(row.text.slice(word.start, word.end)), word.text)
    })
  }

  it('adds the base to every place', () => {
    assert.deepEqual(wordsOf('di sana', 10), [{text: 'di', start: 10, end: 12}, {text: 'sana', start: 13, end: 17}])
  })

  it('never cuts a letter outside the basic plane', () => {
    assert.deepEqual(wordsOf('🔍 Asesmen ⚠️ lanjut').map(word => word.text), ['asesmen', 'lanjut'])
    assert.deepEqual(wordsOf('a 𝐀𝐁 b').map(word => [word.start, word.end]), [[0, 1], [2, 6], [7, 8]])
  })

  it('an apostrophe at the end of a word is no part of it', () => {
    assert.deepEqual(wordsOf("clients' plan").map(word => [word.start, word.end]), [[0, 7], [9, 13]])
  })
})

describe('words within a range', () => {
  const all = wordsOf('satu dua tiga empat')
  const cases: readonly {readonly start: number, readonly end: number, readonly words: readonly string[]}[] = [
    {start: 0, end: 19, words: ['satu', 'dua', 'tiga', 'empat']},
    {start: 5, end: 13, words: ['dua', 'tiga']},
    {start: 6, end: 13, words: ['tiga']},
    {start: 5, end: 12, words: ['dua']},
    {start: 19, end: 40, words: []},
    {start: 8, end: 8, words: []},
  ]
  for (const {start, end, words: wanted} of cases) {
    it(`${start} to ${end} holds ${wanted.join(', ') || 'none'}`, () => assert.deepEqual(wordsBetween(all, start, end).map(word => word.text), wanted))
  }
})
