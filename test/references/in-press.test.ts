import assert from 'node:assert/strict'
import {checkText} from '../../src/lint/check.ts'
import {terms} from '../../src/knowledge/references/terms.ts'
import {readEntry} from '../../src/references/read-entry.ts'
import {wordPatterns} from '../../src/references/word-patterns.ts'

const told = (sentence: string, entry: string): string[] => {
  const checked = checkText(`---\njenis: makalah\n---\n\n# Tinjauan Konseptual\n\n${sentence}\n\n# Daftar Pustaka\n\n${entry}\n`, {language: 'auto', severities: {}})
  assert.ok('findings' in checked)
  return checked.findings.filter(({rule}) => /^(?:reference|citation)-/.test(rule)).map(({message}) => message)
}

describe('works in press', () => {
  const words = ['in press', 'dalam proses terbit', 'sedang dicetak', 'forthcoming', 'akan terbit', 'in print', 'dalam cetakan', 'dalam proses penerbitan']
  for (const word of words) {
    it(`“${word}” in place of the year is cited, and no volume is asked for`, () => {
      assert.deepEqual(told(`Nugroho (${word}) menulis tentang lansia.`, `Nugroho, A. (${word}). Lansia dan keluarga. *Jurnal Sosial*.`), [])
      assert.deepEqual(told(`Lansia hidup bersama keluarga (Nugroho, ${word}).`, `Nugroho, A. (${word}). Lansia dan keluarga. *Jurnal Sosial*.`), [])
    })
    it(`“${word}” behind the year or the journal says the same`, () => {
      for (const entry of [`Nugroho, A. (2024, ${word}). Lansia dan keluarga. *Jurnal Sosial*.`, `Nugroho, A. (2024). Lansia dan keluarga. *Jurnal Sosial*. ${word.charAt(0).toUpperCase()}${word.slice(1)}.`, `Nugroho, A. 2024. "Lansia dan Keluarga". *Jurnal Sosial*, ${word}.`]) {
        assert.deepEqual(told('Nugroho (2024) menulis tentang lansia.', entry), [], entry)
      }
    })
  }

  it('every such word passes the quick look that comes before', () => {
    for (const {forms} of [terms.forthcoming, terms.accepted]) for (const form of [...forms.id, ...forms.en]) assert.match(form, wordPatterns.unissuedSign)
  })

  it('accepted articles and those online first have no volume yet', () => {
    for (const word of ['Accepted', 'Advance online publication', 'Diterima untuk diterbitkan', 'Early view']) assert.deepEqual(told('Nugroho (2024) menulis tentang lansia.', `Nugroho, A. (2024). Lansia dan keluarga. *Jurnal Sosial*. ${word}.`), [], word)
  })

  it('an entry keeps the words that stand for its year', () => {
    const {fields} = readEntry('Nugroho, A. (dalam proses terbit). Lansia dan keluarga. *Jurnal Sosial*.', 0, 72)
    assert.deepEqual([fields.issued?.literal, fields.issued?.['date-parts'], fields.issued?.undated], ['dalam proses terbit', undefined, true])
  })

  it('an uncited one is shown as it is dated', () => {
    const [message] = told('Lansia hidup bersama keluarga (Biestek, 1957).', 'Biestek, F. P. (1957). *The casework relationship*. Chicago: Loyola University Press.\n\nNugroho, A. (in press). Lansia dan keluarga. *Jurnal Sosial*.')
    assert.match(message ?? '', /\(Nugroho, in press\)/)
  })

  it('what is out must still have its volume, and a book in press its publisher', () => {
    assert.equal(told('Nugroho (2024) menulis.', 'Nugroho, A. (2024). Anak yang telah diterima. *Jurnal Sosial*.').length, 1)
    assert.equal(told('Nugroho (akan terbit) menulis.', 'Nugroho, A. (akan terbit). *Lansia dan keluarga*.').length, 1)
  })

  it('a real year may stand for it in the text, unless it is cited as in press too, or is merely undated', () => {
    const entry = 'Nugroho, A. (in press). Lansia dan keluarga. *Jurnal Sosial*.'
    assert.deepEqual(told('Nugroho (2024) menulis tentang lansia.', entry), [])
    assert.deepEqual(told('Lansia hidup bersama keluarga (Nugroho, 2024).', entry.replace('in press', 'akan terbit')), [])
    assert.equal(told('Nugroho (2015) menulis tentang lansia, juga kemudian (Nugroho, in press).', entry).length, 1)
    assert.ok(told('Nugroho (2024) menulis tentang lansia.', entry.replace('in press', 't.t.')).length > 0)
    assert.ok(told('Saragih (2024) menulis tentang lansia.', entry).length > 0)
  })

  it('a group that was accepted is no source', () => assert.deepEqual(told('Kelompok Melati (diterima) dan Mawar (accepted) ikut (Biestek, 1957).', 'Biestek, F. P. (1957). *The casework relationship*. Chicago: Loyola University Press.'), []))
})
