import assert from 'node:assert/strict'
import fc from 'fast-check'
import {pack, unpack} from '../../../src/class/keep/pack.ts'
import {ownText, sourceText, stringOf, wordSource, wordsIn} from '../../../src/class/keep/words.ts'

const own = ownText(['Bagian `{section}` belum ada, tulislah pada tempatnya.', 'The part `{section}` is missing, write it in its place.'])
const report = '# BAB II PROSES\n\nKlien Sri Rahayu tinggal bersama NENEK di rumah kecil.\n'
const source = wordSource(own, [report])

describe('strings without the words of a report', () => {
  it('are told by places where the report has them, whatever their letters', () => {
    for (const words of ['Klien Sri Rahayu', 'sri rahayu', 'SRI RAHAYU', 'Nenek di rumah', 'Sri tinggal, (Nenek) rumah']) {
      const pieces = source.pieces(words)!
      assert.equal(stringOf(pieces, source.text), words)
      assert.doesNotMatch(pieces.filter(piece => typeof piece === 'string').join(' '), /\p{L}{3}/u, words)
    }
  })

  it('are told by Peksos\'s own sentences where those have them', () => {
    const message = 'Bagian `Terminasi` belum ada, tulislah pada tempatnya.'
    assert.deepEqual(source.pieces(message)!.filter(piece => typeof piece === 'string'), ['Bagian `Terminasi` '])
  })

  it('are not told where a word of the report stands in them in odd letters', () => {
    assert.equal(source.pieces('RahAYU'), undefined)
    assert.equal(pack({text: ['x', {more: 'RahAYU'}]}, source), undefined)
  })

  it('come back as they were', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...report.split(/\s/u), 'nenek', 'Bagian', 'belum ada,', '\u{1F600}', 'é', ' '), fc.string())), words => {
      const string = words.join(' ')
      const pieces = source.pieces(string)
      if (pieces) assert.equal(stringOf(pieces, source.text), string)
    }))
  })

  it('come back within all values', () => {
    const value = {id: 'a-1', count: 2, none: null, is: true, list: ['', 'Klien Sri', {text: 'NENEK', rule: 'nenek'}], '=like': 'tinggal'}
    assert.deepEqual(unpack(JSON.parse(JSON.stringify(pack(value, source))), sourceText(own, [report])), value)
  })

  it('come back from texts that are not joined, from where they meet too', () => {
    const [joined, apart] = [sourceText(own, [report, 'Adi.']), wordsIn(own, [report, 'Adi.'])]
    assert.equal(apart.length, joined.length)
    fc.assert(fc.property(fc.nat(joined.length), fc.nat(40), (start, length) => assert.equal(apart.slice(start, start + length), joined.slice(start, start + length))))
  })

  it('do not come back from another text', () => {
    assert.throws(() => unpack(pack({text: 'rumah kecil.'}, source), 'Klien'), RangeError)
  })
})
