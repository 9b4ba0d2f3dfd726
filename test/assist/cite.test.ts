import assert from 'node:assert/strict'
import {citationForm} from '../../src/references/citation-form.ts'
import {citationsAt, openingAt} from '../../src/assist/cite.ts'
import {definitionAt, placesAt, renamingAt, sourceHover} from '../../src/assist/sources-at.ts'
import {referenceLenses} from '../../src/assist/reference-lens.ts'
import {applyEdits} from '../../src/lint/fix.ts'
import {readReferences} from '../../src/references/index.ts'
import {readReport} from '../../src/report/read.ts'

const list = [
  'Adi, Isbandi Rukminto. 2008. *Intervensi Komunitas*. Jakarta: Rajawali Pers.',
  'Pincus, Allen, dan Anne Minahan. 1973. *Social Work Practice*. Itasca: F. E. Peacock.',
  'Undang-Undang Nomor 14 Tahun 2019 tentang Pekerja Sosial.',
  'World Health Organization. 2011. *World Report on Disability*. Geneva: WHO.',
]
const bib = '@book{payne2014, author = {Payne, Malcolm}, title = {Modern Social Work Theory}, year = 2014, publisher = {Palgrave}}'

const read = (sentence: string) => {
  const report = readReport(`---\njenis: makalah\ndaftar-pustaka: a.bib\n---\n\n# Isi\n\n${sentence}\n\n# Daftar Pustaka\n\n${list.join('\n\n')}\n`)
  return {report, references: readReferences(report, path => path === 'a.bib' ? {text: bib} : undefined)}
}
const offered = (sentence: string): string[] => {
  const {report, references} = read(sentence.replace('|', ''))
  const offset = report.text.indexOf(sentence.split('|')[0]!) + sentence.indexOf('|')
  return citationsAt(report.text, offset, references, new Set(references.uncited), 'id').map(({insert, range}) => {
    assert.equal(range.end, offset)
    return report.text.slice(range.start, range.end) + '→' + insert
  })
}

describe('citing as one types', () => {
  it('opens behind a bracket, a semicolon in brackets, an @ and “Menurut”, and nowhere else', () => {
    for (const text of ['relasi (', 'relasi (Ad', 'relasi (Biestek, 1957; ', '(Payne, 2014; Ad', '@', 'teks [@adi', 'Menurut ', 'menurut Ad', 'According to ']) assert.ok(openingAt(text), text)
    for (const text of ['', 'relasi ', 'surel a@', '[tautan](', 'menurut adat', '(2008) ', 'selesai). ', 'turut ']) assert.equal(openingAt(text), undefined, text)
  })

  it('writes them as the report does', () => {
    assert.deepEqual(offered('Relasi penting (|'), ['→Adi, 2008', '→Pincus dan Minahan, 1973', '→Undang-Undang Nomor 14 Tahun 2019', '→World Health Organization, 2011'])
    assert.deepEqual(offered('Begitu (Adi 2008) dan (WHO 2011), juga (Ad|').slice(0, 2), ['Ad→Adi 2008', 'Ad→Pincus dan Minahan 1973'])
    assert.deepEqual(offered('Menurut |').slice(0, 3), ['→Adi (2008)', '→Pincus dan Minahan (1973)', '→Undang-Undang Nomor 14 Tahun 2019'])
  })

  it('offers keys of files behind an @, and only keys within square brackets', () => {
    assert.deepEqual(offered('Teori @|').filter(one => one.includes('payne')), ['@→@payne2014'])
    assert.ok(offered('Teori @|').includes('@→(Adi, 2008)'))
    assert.deepEqual(offered('Teori [@pa|'), ['@pa→@payne2014'])
  })

  it('learns “&” and “et al.” from what is there', () => {
    const {references} = read('Ada (Pincus & Minahan, 1973), (Adi et al., 2008) dan (Adi, 2008).')
    assert.deepEqual(citationForm(references.citations, 'id'), {comma: true, and: '&', others: 'et al.', language: 'id'})
    assert.deepEqual(citationForm([], 'id'), {comma: true, and: 'dan', others: 'dkk.', language: 'id'})
  })
})

describe('between citation and entry', () => {
  const sentence = 'Begitu kata Adi (2008) dan (Isbandi, 2008), (Hollis, 1964), lihat [@payne2014].'
  const {report, references} = read(sentence)
  const at = (words: string): number => report.text.indexOf(words) + 1

  it('finds the entry, in the list or in a file', () => {
    const listed = definitionAt(references, at('(Isbandi'))!.places
    assert.deepEqual(listed.map(({file, range}) => [file, report.text.slice(range.start, range.start + 3)]), [[undefined, 'Adi']])
    assert.deepEqual(definitionAt(references, at('@payne'))!.places.map(({file}) => file), ['a.bib'])
    assert.deepEqual(definitionAt(references, at('(Hollis'))!.places, [])
    assert.equal(definitionAt(references, at('Begitu')), undefined)
  })

  it('finds every place of a source', () => {
    assert.equal(placesAt(references, at('Adi, Isbandi'), true).length, 3)
    assert.equal(placesAt(references, at('Adi (2008)'), false).length, 2)
  })

  it('says what it is and what it lacks', () => {
    assert.match(sourceHover(references, at('(Isbandi'), report.lines, 'id')!.markdown, /Intervensi Komunitas/)
    assert.match(sourceHover(references, at('(Hollis'), report.lines, 'en')!.markdown, /not in the reference list/)
    assert.match(sourceHover(references, at('Adi, Isbandi'), report.lines, 'en')!.markdown, /\*\*book\*\* · cited in lines 8/)
  })

  it('renames year and name together, also by a given name', () => {
    const renamed = (words: string, inside: number, to: string): string => {
      const found = renamingAt(report.text, references, report.text.indexOf(words) + inside)!
      return applyEdits(report.text, found.places.filter(({file}) => file === undefined).map(({range}) => ({range, text: to})))
    }
    const year = renamed('Adi (2008)', 6, '2012')
    assert.ok(year.includes('Adi (2012) dan (Isbandi, 2012)') && year.includes('Rukminto. 2012.') && year.includes('World Health Organization. 2011.'))
    const name = renamed('(Isbandi', 3, 'Isbandy')
    assert.ok(name.includes('(Isbandy, 2008)') && name.includes('Adi, Isbandy Rukminto.') && name.includes('Adi (2008)'))
    assert.equal(renamingAt(report.text, references, at('Begitu')), undefined)
  })

  it('counts above the list', () => {
    assert.deepEqual(referenceLenses(references, 'en').map(({title}) => title), ['4 sources', '3 not cited'])
    assert.deepEqual(referenceLenses(references, 'en', rule => rule === 'reference-uncited').map(({title}) => title), ['4 sources'])
  })
})
