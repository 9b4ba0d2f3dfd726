import assert from 'node:assert/strict'
import {makalah, paper} from '../../src/lint/example-texts.ts'
import {checkText} from '../../src/lint/check.ts'
import type {Finding} from '../../src/lint/finding.ts'
import {applyEdits} from '../../src/lint/fix.ts'
import type {OpenFile} from '../../src/references/bibliography.ts'

const rules = /^(?:citation-|reference-uncited|section-uncited)/

const findingsIn = (text: string, open?: OpenFile): readonly Finding[] => {
  const checked = checkText(text, {language: 'auto', severities: {}}, undefined, open)
  assert.ok('findings' in checked)
  return checked.findings.filter(({rule}) => rules.test(rule))
}
const shown = (text: string, open?: OpenFile): string[] => findingsIn(text, open).map(({rule, messageId, severity, range}) => `${rule} ${messageId} ${severity}: ${text.slice(range.start, range.end).split('\n')[0]}`)
const objectives = (sentence: string): string => `## 1.3 Tujuan\n\nMenjelaskan intervensi bagi lansia yang hidup sendiri. ${sentence}`
const biestek = 'Biestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.'
const suharto = 'Suharto, E. (2005). *Membangun Masyarakat Memberdayakan Rakyat*. Bandung: Refika Aditama.'
const listOf = (...entries: string[]): string => `# DAFTAR PUSTAKA\n\n${entries.join('\n\n')}`

describe('citations and the list', () => {
  const silent: readonly (readonly [string, string])[] = [
    ['a source that the list has, by another part of the name', makalah({objectives: objectives('Felix Biestek (1957: 12), lalu (Isbandi, 2013) dan Rukminto Adi (2013).'), references: listOf('Adi, Isbandi Rukminto. (2013). *Kesejahteraan Sosial*. Jakarta: Rajawali Pers.', biestek)})],
    ['the original of a secondary citation', makalah({objectives: objectives('Konsep ini dari Richmond (1917) dalam Biestek (1957).')})],
    ['a law in a sentence, an interview, a place with a year', makalah({objectives: objectives('UU No. 13 Tahun 1998 berlaku (wawancara dengan R, 3 Mei 2020). Praktik di Bandung (2020) berlangsung tiga bulan.')})],
    ['a name that comes again without year', makalah({objectives: objectives('Menurut Biestek lansia diterima apa adanya.')})],
    ['an abbreviation of the listed organisation', makalah({objectives: objectives('Lihat (MoSA, 2015) dan (Kemensos, 2016).'), references: listOf(biestek, 'Kementerian Sosial Republik Indonesia. (2016). *Pedoman Pelayanan*. Jakarta: Kementerian Sosial.', 'Ministry of Social Affairs. (2015). *Older People in Towns*. Jakarta: Ministry of Social Affairs.')})],
    ['sources cited by number in a numbered list', makalah({review: undefined, principles: undefined, objectives: objectives('Relasi adalah jalannya [1], dan masyarakat wadahnya [1, 2].'), references: `# DAFTAR PUSTAKA\n\n1. ${biestek}\n2. ${suharto}`})],
    ['a footnote that was pasted as a paragraph', makalah({objectives: objectives('Masyarakat ikut. 18\n\n18 Edi Suharto, “Membangun Masyarakat Memberdayakan Rakyat”, Bandung: Refika Aditama, 2005, h. 80.'), references: listOf(biestek, suharto)})],
    ['name and year in a sentence without brackets', makalah({objectives: objectives('Buku yang Suharto terbitkan pada tahun 2005 menjadi pegangan.'), references: listOf(biestek, suharto)})],
    ['entries below "Bacaan lanjutan"', makalah({references: `${listOf(biestek)}\n\n**Bacaan lanjutan**\n\n${suharto}`})],
    ['a citation whose entry could not be read', makalah({objectives: objectives('Pendapat lain (Suharto, 2005).'), references: listOf(biestek, 'lihat juga catatan dari kuliah Suharto 2005')})],
    ['a report without a list, which section-missing reports', makalah({references: undefined})],
    ['a list that is still to be written', makalah({references: '# DAFTAR PUSTAKA\n\n[Lengkapi: Daftar Pustaka]'})],
    ['concepts in a list of bare names', makalah({review: '## 2.1 Pendekatan dalam Intervensi\n\n- Pendekatan sosiologis\n- Pendekatan agama\n- Pendekatan hukum'})],
    ['concepts that name an author of the list again', makalah({review: `## 2.1 Tinjauan Konseptual\n\n${'Bagi Biestek pertolongan adalah relasi yang dibangun bersama klien dari hari ke hari. '.repeat(10)}`})],
    ['concepts with a footnote', makalah({review: `## 2.1 Tinjauan Konseptual\n\n${'Pertolongan adalah relasi yang dibangun bersama klien dari hari ke hari. '.repeat(12)}[^1]\n\n[^1]: Catatan kuliah.`})],
  ]
  for (const [name, text] of silent) it(`says nothing of ${name}`, () => assert.deepEqual(shown(text), []))

  const told: readonly (readonly [string, string, readonly string[]])[] = [
    ['one finding a source, the dated place first', makalah({objectives: objectives('Erlich et.al menyebutnya. Begitu pula (Erlich dkk., 1974) dan Erlich dkk. (1974).')}), ['citation-unlisted unlisted warning: (Erlich dkk., 1974)']],
    ['a law cited in brackets', makalah({objectives: objectives('Lansia berhak atas layanan (Undang-Undang Nomor 13 Tahun 1998).')}), ['citation-unlisted law warning: (Undang-Undang Nomor 13 Tahun 1998)']],
    ['one finding where a process recording cites and has no list', '---\njenis: rekaman-proses\n---\n\n# Tujuan\n\nMendengarkan dahulu (Biestek, 1957; Adi, 2008).\n\n# Rekaman Isi\n\nPraktikan: selamat pagi. Klien: pagi.\n', ['citation-unlisted noList warning: Biestek, 1957']],
    ['an info in a draft', makalah({front: '---\njenis: makalah\nstatus: draf\n---', objectives: objectives('Pendapat lain (Suharto, 2005).')}), ['citation-unlisted unlisted info: (Suharto, 2005)']],
    ['two names without a year', makalah({objectives: objectives('Ada empat sistem (Pincus & Minahan).'), references: listOf(biestek, 'Pincus, A., & Minahan, A. (1973). *Social Work Practice: Model and Method*. Itasca: F. E. Peacock.')}), ['citation-year-missing missing info: (Pincus & Minahan)']],
    ['each entry where only some are not cited', makalah({references: listOf(biestek, suharto, 'Zastrow, C. (2010). *Introduction to Social Work and Social Welfare*. Belmont: Brooks/Cole.')}), [`reference-uncited uncited info: ${suharto}`, 'reference-uncited uncited info: Zastrow, C. (2010). *Introduction to Social Work and Social Welfare*. Belmont: Brooks/Cole.']],
    ['copies of an uncited work once', makalah({references: listOf(biestek, suharto, 'Suharto, E. (2005). *Membangun Masyarakat Memberdayakan Rakyat*.')}), [`reference-uncited uncited info: ${suharto}`]],
    ['one conceptual part a chapter', makalah({review: `## 2.1 Pengertian Intervensi\n\n${'Pertolongan adalah relasi yang dibangun bersama klien dari hari ke hari. '.repeat(8)}`, principles: `## 2.2 Pendekatan dalam Intervensi\n\n${'Pendekatan ini melihat klien bersama lingkungan tempat ia hidup. '.repeat(12)}`, references: undefined}), ['section-uncited uncited info: ## 2.1 Pengertian Intervensi']],
  ]
  for (const [name, text, expected] of told) it(`tells ${name}`, () => assert.deepEqual(shown(text), expected))

  it('counts copies among the entries of a list that is not cited at all', () => {
    const [finding] = findingsIn(makalah({review: undefined, principles: undefined, references: listOf(biestek, suharto, 'Suharto, E. (2005). *Membangun Masyarakat Memberdayakan Rakyat*.')}))
    assert.deepEqual([finding?.messageId, finding?.severity, finding?.data['count']], ['none', 'warning', 3])
  })

  it('judges keys only where every named file was opened', () => {
    const text = makalah({front: '---\njenis: makalah\ndaftar-pustaka: [a.bib, b.json]\n---', objectives: objectives('Relasi [@biestek1957; @perlman1957], gambar @fig-satu, surat ke r@contoh.id.')})
    const bib = '@book{biestek1957, author = {Biestek, F. P.}, title = {The Casework Relationship}, year = 1957, publisher = {Loyola University Press}}'
    assert.deepEqual(shown(text, path => path === 'a.bib' ? {text: bib} : undefined), [])
    assert.deepEqual(shown(text, path => ({text: path === 'a.bib' ? bib : '[]'})), ['citation-unlisted key warning: @perlman1957'])
  })

  it('says which named file cannot be opened, and where one is broken', () => {
    const text = makalah({front: '---\njenis: makalah\ndaftar-pustaka: [hilang.bib, rusak.bib]\n---'})
    const checked = checkText(text, {language: 'en', severities: {}}, undefined, path => path === 'hilang.bib' ? {trouble: 'missing'} : {text: '@book{a, title = {X}, year = 1990}\n\n@book{b, title = {Y\n\n@book{a, title = {Z}, year = 1991}\n'})
    assert.ok('findings' in checked)
    const own = checked.findings.filter(({rule}) => rule === 'front-matter-invalid')
    assert.deepEqual(own.map(({messageId, severity, range, data}) => [messageId, severity, text.slice(range.start, range.end), data['lines']]), [
      ['file', 'warning', 'hilang.bib', undefined], ['fileBroken', 'hint', 'rusak.bib', ['3']], ['fileRepeated', 'hint', 'rusak.bib', ['5']],
    ])
  })
})

describe('an entry for an unlisted citation', () => {
  const fixed = (references: string, sentence = 'Pendapat lain (Huraerah, 2008).'): string => {
    const text = makalah({objectives: objectives(sentence), references})
    const [finding] = findingsIn(text).filter(({rule}) => rule === 'citation-unlisted')
    assert.ok(finding)
    const after = applyEdits(text, finding.fixes[0]?.edits ?? [])
    assert.deepEqual(findingsIn(after).filter(({id}) => id === finding.id), [])
    return after.slice(after.indexOf('# DAFTAR PUSTAKA') + '# DAFTAR PUSTAKA\n\n'.length).trimEnd()
  }
  const stub = 'Huraerah, [Lengkapi: inisial, bila ada] (2008). *[Lengkapi: judul]*. [Lengkapi: penerbit].'
  const cases: readonly (readonly [string, string, string])[] = [
    ['between paragraphs', `${biestek}\n\n${suharto}`, `${biestek}\n\n${stub}\n\n${suharto}`],
    ['among bullets', `* ${biestek}\n* ${suharto}`, `* ${biestek}\n* ${stub}\n* ${suharto}`],
    ['in a numbered list, counting on', `1. ${biestek}\n2. ${suharto}`, `1. ${biestek}\n2. ${stub}\n3. ${suharto}`],
    ['in a list of ones', `1. ${biestek}\n1. ${suharto}`, `1. ${biestek}\n1. ${stub}\n1. ${suharto}`],
    ['on lines of their own', `${biestek}  \n${suharto}`, `${biestek}  \n${stub}  \n${suharto}`],
    ['behind the last', biestek, `${biestek}\n\n${stub}`],
    ['behind the last number', `1. ${biestek}`, `1. ${biestek}\n2. ${stub}`],
    ['before a block of laws', `${biestek}\n\nUndang-Undang Nomor 13 Tahun 1998 tentang Kesejahteraan Lanjut Usia.`, `${biestek}\n\n${stub}\n\nUndang-Undang Nomor 13 Tahun 1998 tentang Kesejahteraan Lanjut Usia.`],
  ]
  for (const [name, before, after] of cases) it(`goes ${name}`, () => assert.equal(fixed(`# DAFTAR PUSTAKA\n\n${before}`), after))

  it('is written as the list is', () => {
    const harvard = 'Biestek, Felix P. 1957. *The Casework Relationship*. Chicago: Loyola University Press.'
    assert.equal(fixed(`# DAFTAR PUSTAKA\n\n${harvard}`, 'Lihat Isbandi Rukminto Adi (2008).'), `Adi, Isbandi Rukminto. 2008. *[Lengkapi: judul]*. [Lengkapi: penerbit].\n\n${harvard}`)
    assert.equal(fixed(`# DAFTAR PUSTAKA\n\n${harvard}`, 'Paul R. Erlich et.al menyebutnya.'), `${harvard}\n\nErlich, Paul R., dkk. [Lengkapi: tahun]. *[Lengkapi: judul]*. [Lengkapi: penerbit].`)
  })

  it('keeps Windows line endings', () => {
    const text = makalah({objectives: objectives('Pendapat lain (Huraerah, 2008).')}).replaceAll('\n', '\r\n')
    const [finding] = findingsIn(text)
    assert.doesNotMatch(applyEdits(text, finding?.fixes[0]?.edits ?? []), /(?<!\r)\n/)
  })
})

describe('a near miss', () => {
  it('is changed unasked only where another citation writes the name as the list does', () => {
    const safe = (text: string): readonly boolean[] => findingsIn(text).flatMap(({fixes}) => fixes.map(fix => fix.safe))
    assert.deepEqual(safe(paper({objectives: '## Objectives\n\nTo describe what Bistek (1957) meant.'})), [true])
    assert.deepEqual(safe(paper({review: undefined, principles: undefined, objectives: '## Objectives\n\nTo describe what Bistek (1957) meant.'})), [false])
    assert.deepEqual(safe(paper({objectives: '## Objectives\n\nTo describe what Biestek (1958) meant.'})), [false])
  })

  it('changes the one word, wherever it stands', () => {
    const text = paper({
      objectives: '## Objectives\n\nTo see what Felix P. Biesteck (1957) meant (Biesteck, 1957). *Pincus* and Minahen (1973) agree.',
      references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nPincus, A., & Minahan, A. (1973). *Social Work Practice: Model and Method*. Itasca: F. E. Peacock.',
    })
    const after = findingsIn(text).reduceRight((now, {fixes}) => applyEdits(now, fixes[0]?.edits ?? []), text)
    assert.match(after, /what Felix P\. Biestek \(1957\) meant \(Biestek, 1957\)\. \*Pincus\* and Minahan \(1973\)/)
    assert.deepEqual(findingsIn(after), [])
  })
})
