import assert from 'node:assert/strict'
import {wordsOf} from '../../src/text/fold.ts'
import {phraseScanner} from '../../src/text/phrase-scan.ts'
import {compilePhrase, findPhrases, hasPhrase} from '../../src/text/phrases.ts'

/** A phrase, a text, and the part of the text it finds; nothing where it must not match. */
const cases: readonly {readonly phrase: string, readonly text: string, readonly found?: string}[] = [
  {phrase: 'genogram', text: 'Dibuat Genogram keluarga.', found: 'Genogram'},
  {phrase: 'genogram', text: 'Dibuat genogramnya.'},
  {phrase: 'genogram*', text: 'Dibuat genogramnya.', found: 'genogramnya'},
  {phrase: '*grafi', text: 'Memakai geografi desa', found: 'geografi'},
  {phrase: '*gram*', text: 'beberapa ekogramnya', found: 'ekogramnya'},
  {phrase: 'kebutuhan dan potensi', text: 'mencatat kebutuhan\ndan **potensi** klien', found: 'kebutuhan\ndan **potensi'},
  {phrase: 'kebutuhan dan potensi', text: 'kebutuhan serta potensi'},
  {phrase: '(menjalin|membangun) … relasi', text: 'Praktikan membangun sebuah relasi', found: 'membangun sebuah relasi'},
  {phrase: '(menjalin|membangun) … relasi', text: 'menjalin relasi', found: 'menjalin relasi'},
  {phrase: '(menjalin|membangun) … relasi', text: 'menjalin satu dua tiga empat relasi', found: 'menjalin satu dua tiga empat relasi'},
  {phrase: '(menjalin|membangun) … relasi', text: 'menjalin satu dua tiga empat lima relasi'},
  {phrase: '(menjalin|membangun) … relasi', text: 'relasi menjalin'},
  {phrase: '(inform|informed consent)', text: 'an Informed Consent form', found: 'Informed Consent'},
  {phrase: '(a|a b) c', text: 'x a b c', found: 'a b c'},
  {phrase: 'adi (2005|2013)', text: 'menurut Adi (2013)', found: 'Adi (2013'},
  {phrase: 'adi (2005|2013)', text: 'menurut Adi (1994)'},
  {phrase: 'follow-up', text: 'a follow up visit', found: 'follow up'},
  {phrase: 'client’s name', text: "The CLIENT'S name", found: "CLIENT'S name"},
  {phrase: 'kembali … keluarga … diterima', text: 'kembali ke keluarga dan diterima', found: 'kembali ke keluarga dan diterima'},
  {phrase: 'tahap asesmen', text: 'tahap'},
  {phrase: '', text: 'apa saja'},
]

describe('phrases', () => {
  for (const {phrase, text, found} of cases) {
    it(`${JSON.stringify(phrase)} in ${JSON.stringify(text)}: ${found ?? 'nothing'}`, () => {
      const words = wordsOf(text)
      const compiled = [compilePhrase(phrase)]
      const hit = findPhrases(compiled, words)[0]
      assert.equal(hit && text.slice(hit.range.start, hit.range.end), found)
      assert.equal(hasPhrase(compiled, words), found !== undefined)
      const scanner = phraseScanner([{phrase, payload: 'x'}])
      const scanned = scanner.scan(words)[0]
      assert.equal(scanned && text.slice(scanned.range.start, scanned.range.end), found)
      assert.equal(scanner.finds(words), found !== undefined)
    })
  }

  it('a scanner gives every place in the order of the text, with what the phrase stands for', () => {
    const scanner = phraseScanner([{phrase: 'evaluasi*', payload: 'e'}, {phrase: '*an klien', payload: 'k'}, {phrase: 'tujuan … tercapai', payload: 't'}])
    const text = 'Evaluasinya: tujuan klien tercapai, evaluasi selesai.'
    assert.deepEqual(scanner.scan(wordsOf(text)).map(hit => [hit.payload, text.slice(hit.range.start, hit.range.end), hit.at]), [
      ['e', 'Evaluasinya', 0], ['t', 'tujuan klien tercapai', 1], ['k', 'tujuan klien', 1], ['e', 'evaluasi', 4],
    ])
  })

  it('a scanner of nothing finds nothing', () => assert.equal(phraseScanner([]).finds(wordsOf('a b')), false))
})
