import assert from 'node:assert/strict'
import fc from 'fast-check'
import {readProse} from '../../src/references/citations.ts'
import {readReferences} from '../../src/references/index.ts'
import {sortEdits} from '../../src/references/order.ts'
import {hazard} from '../../src/markdown/hazard.ts'
import {applyEdits} from '../../src/lint/fix.ts'
import {readReport} from '../../src/report/read.ts'
import {paperList, rangesOf, read} from './fixtures.ts'

const pieces = [
  'Adi, I. R.', 'Suharto, Edi', 'dkk.', 'et al.', '(2008)', '2008a', 'n.d.', '[t.t.]', '. ', ', ', ': ', '; ', ' & ', ' dan ', '“', '”', '"', '*', '**', '_', '(', ')', '[', ']', 'Bandung: Alfabeta', 'Jakarta', 'Skripsi', 'Vol. 3 No. 2', '19(1), 1-9', 'hlm. 3',
  'Undang-Undang Nomor 14 Tahun 2019 tentang', 'PP 39/2012', 'https://a.b/c', '10.1080/123', 'diakses 12 Maret 2019', 'Dalam ', 'In A. B (Ed.), ', 'Jurnal X', 'Edisi ke-2', '\n', '\\', '<!-- x -->', '[a](http://b)', '&amp;', '\u00a0', '🙂', 'é', '\u0000', '@key', 'Ibid.', 'Menurut Adi, ', 'Wawancara dengan R',
]
const entryText = fc.oneof(fc.string({maxLength: 120}), fc.string({unit: 'binary', maxLength: 60}), fc.array(fc.constantFrom(...pieces), {maxLength: 24}).map(list => list.join('')))

describe('properties of reading references', function () {
  this.timeout(120_000)

  it('any text as an entry is read without an error, and its ranges lie inside it', () => {
    fc.assert(fc.property(entryText, text => {
      const entry = read(text)
      for (const range of rangesOf(entry)) assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length, JSON.stringify(range))
      if (entry.type === 'unread') assert.deepEqual(entry.missing, [])
    }), {numRuns: 3000})
  })

  it('any prose is read without an error, and a citation is the words at its place', () => {
    fc.assert(fc.property(entryText, text => {
      for (const citation of readProse(text, {start: 0, end: text.length})) {
        assert.equal(text.slice(citation.range.start, citation.range.end), citation.text)
        for (const part of [...citation.authors, ...(citation.year ? [citation.year] : [])]) assert.ok(part.range.start >= 0 && part.range.end <= text.length)
      }
    }), {numRuns: 2000})
  })

  it('any report is read without an error', () => {
    const lines = fc.array(fc.oneof(fc.constantFrom(...paperList), entryText, fc.constantFrom('', '## Buku', '# LAMPIRAN', 'BalasHapus', '- ', '1. ', '    ', '[^1]: Ibid.')), {maxLength: 14})
    fc.assert(fc.property(lines, lines, (body, list) => {
      const text = `# Isi\n\n${body.join('\n')}\n\n# Daftar Pustaka\n\n${list.join('\n')}`
      if (hazard(text)) return
      const report = readReport(text, {kind: 'paper'})
      const references = readReferences(report)
      for (const entry of references.entries) assert.equal(text.slice(entry.range.start, entry.range.end), entry.text)
    }), {numRuns: 400})
  })

  it('sorting loses no character of any entry, and sorts', () => {
    const entry = fc.tuple(fc.constantFrom('Adi', 'Biestek', 'Payne', 'Zastrow', 'Huraerah', 'van Dijk'), fc.constantFrom('Edi', 'Max', 'R.'), fc.integer({min: 1950, max: 2024}), fc.constantFrom('Judul Satu', 'Judul Dua')).map(([family, given, year, title]) => `${family}, ${given}. ${year}. *${title}*. Bandung: Alfabeta.`)
    fc.assert(fc.property(fc.array(entry, {minLength: 2, maxLength: 12}), fc.constantFrom('\n\n', '\n\n<!-- catatan -->\n\n'), (list, between) => {
      const text = `# Isi\n\nTeks.\n\n# Daftar Pustaka\n\n${list.join(between)}\n`
      const {list: found} = readReferences(readReport(text, {kind: 'paper'}))
      assert.ok(found)
      const sorted = applyEdits(text, sortEdits(text, found))
      const {list: again, entries} = readReferences(readReport(sorted, {kind: 'paper'}))
      assert.deepEqual(entries.map(one => one.text).sort(), [...list].sort())
      assert.equal(sorted.length, text.length)
      assert.equal(sorted.split(between).length, text.split(between).length)
      assert.equal(again?.sorted, true)
    }), {numRuns: 150})
  })
})
