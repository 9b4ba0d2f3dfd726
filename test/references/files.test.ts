import assert from 'node:assert/strict'
import fc from 'fast-check'
import {readBib} from '../../src/references/bib.ts'
import {readBibliography} from '../../src/references/bibliography.ts'
import {readCslJson} from '../../src/references/csl-json.ts'
import {shown} from './fixtures.ts'

const bib = `% catatan
@string{uip = "FISIP UI Press"}
@book{adi2008,
  author = {Adi, Isbandi Rukminto and others},
  title = "{Intervensi} Komunitas",
  year = 2008, address = {Jakarta}, publisher = uip # { Jakarta},
}
@article{rusak, title = {Tak pernah tutup,
  year = 2001
@article{germain, author = {Germain, Carel and {World Health Organization}}, title = {Ecology \\& \\'{E}tude}, journal = {Social Casework}, volume = 1, pages = {1--9}, year = {1980}}
@book{adi2008, title = {Lagi}, year = 1999}
`

describe('reading .bib files', () => {
  const {entries, repeated, errors} = readBib(bib)

  it('reads fields, strings and marks of TeX', () => {
    assert.deepEqual(entries.map(entry => entry.key), ['adi2008', 'rusak', 'germain', 'adi2008'])
    assert.deepEqual(shown(entries[0]!.fields), {author: 'Adi, Isbandi Rukminto; …', title: 'Intervensi Komunitas', issued: '2008', 'publisher-place': 'Jakarta', publisher: 'FISIP UI Press Jakarta'})
    assert.deepEqual(shown(entries[2]!.fields), {author: 'Germain, Carel; World Health Organization', title: 'Ecology & Étude', 'container-title': 'Social Casework', volume: '1', page: '1–9', issued: '1980'})
    assert.deepEqual(entries[2]!.missing, [])
  })

  it('points at the values', () => {
    const title = entries[2]!.fields.title!
    assert.equal(bib.slice(title.range.start, title.range.end), "Ecology \\& \\'{E}tude")
  })

  it('lets no broken entry hide the others, and reports keys used twice', () => {
    assert.equal(errors.length, 1)
    assert.equal(bib.slice(errors[0]!.start, errors[0]!.start + 14), '@article{rusak')
    assert.deepEqual(repeated.map(entry => entry.fields.title?.value), ['Lagi'])
  })
})

const csl = `[
  {"id": "payne2014", "type": "book", "title": "Modern Social Work Theory", "author": [{"family": "Payne", "given": "Malcolm"}], "issued": {"date-parts": [[2014, 3]]}, "publisher": "Palgrave"},
  {"id": "rusak", "type": "book", "title": "Tak tutup, "author": },
  {"id": "who", "type": "report", "title": "World Report", "author": [{"literal": "World Health Organization"}], "issued": {"raw": "2011"}}
]`

describe('reading CSL-JSON', () => {
  it('reads entries with the place of every value, past a broken one', () => {
    const {entries} = readCslJson(csl)
    const good = entries.filter(entry => entry.key !== 'rusak')
    assert.deepEqual(good.map(entry => [entry.key, entry.type, shown(entry.fields), entry.missing]), [
      ['payne2014', 'book', {title: 'Modern Social Work Theory', author: 'Payne, Malcolm', issued: '2014-3', publisher: 'Palgrave'}, []],
      ['who', 'report', {title: 'World Report', author: 'World Health Organization', issued: '2011'}, []],
    ])
    const title = good[0]!.fields.title!
    assert.equal(csl.slice(title.range.start, title.range.end), '"Modern Social Work Theory"')
  })
})

describe('any file', () => {
  it('is read without an error, and ranges lie within it', () => {
    const pieces = fc.array(fc.constantFrom('@book{', 'a,', 'title = {', '}', '"', '\n', '{"id": ', '[', ']', ',', 'author', '=', '#', '\\', 'x and y', '@', '{', '🙂', '2001', ':'), {maxLength: 60}).map(list => list.join(''))
    fc.assert(fc.property(pieces, fc.constantFrom('a.bib', 'a.json'), (text, path) => {
      for (const entry of readBibliography({path, text}).entries) {
        for (const {range} of [entry, ...Object.values(entry.fields)]) assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length)
      }
    }), {numRuns: 400})
  })
})
