import assert from 'node:assert/strict'
import {readReferences} from '../../src/references/index.ts'
import {readReport} from '../../src/report/read.ts'

const list = [
  'Adi, Isbandi Rukminto. 2008. *Intervensi Komunitas*. Jakarta: Rajawali Pers.',
  'Biestek, Felix P. 1957. *The Casework Relationship*. Chicago: Loyola University Press.',
  'Pincus, Allen, dan Anne Minahan. 1973. *Social Work Practice*. Itasca: F. E. Peacock.',
  'Sukoco, Dwi Heru. 2011. *Profesi Pekerjaan Sosial*. Bandung: STKS Press.',
  'Undang-Undang Nomor 14 Tahun 2019 tentang Pekerja Sosial.',
  'World Health Organization. 2011. *World Report on Disability*. Geneva: WHO.',
]

/** Citations of a sentence as "text → first words of what they match". */
const cited = (sentence: string, file?: {readonly path: string, readonly text: string}): string[] => {
  const report = readReport(`${file ? `---\nbibliography: ${file.path}\n---\n\n` : ''}# Isi\n\n${sentence}\n\n# Daftar Pustaka\n\n${list.join('\n\n')}\n`, {kind: 'paper'})
  return readReferences(report, path => path === file?.path ? file : undefined).citations.map(citation => {
    assert.equal(report.text.slice(citation.range.start, citation.range.end), citation.text)
    const hits = citation.matches.map(entry => /[\w-]+/u.exec(entry.key)?.[0] ?? '')
    const near = citation.near ? [`near ${citation.near.why} ${citation.near.expected}`] : []
    return `${citation.text} → ${[...hits, ...near].join(', ') || (citation.mustBeListed ? 'unlisted' : 'free')}`
  })
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Warga berperan (Adi, 2008: 49).', ['(Adi, 2008: 49) → adi']],
  ['Warga berperan (Isbandi, 2008) menurut Isbandi Rukminto Adi (2008).', ['(Isbandi, 2008) → adi', 'Isbandi Rukminto Adi (2008) → adi']],
  ['Relasi penting (Biestek, 1957; Pincus & Minahan, 1973, hlm. 12).', ['Biestek, 1957 → biestek', 'Pincus & Minahan, 1973, hlm. 12 → pincus']],
  ['Pincus dkk. (1973:63) membedakan empat sistem.', ['Pincus dkk. (1973:63) → pincus']],
  ['Pincus dan kawan-kawan (1973) dan Pincus, dan lain-lain (1973: 63) membedakan empat sistem.', ['Pincus dan kawan-kawan (1973) → pincus', 'Pincus, dan lain-lain (1973: 63) → pincus']],
  ['Pincus dan rekan-rekannya (1973), lalu Pincus bersama koleganya (1973).', ['Pincus dan rekan-rekannya (1973) → pincus', 'Pincus bersama koleganya (1973) → pincus']],
  ['Pincus and colleagues (1973), Pincus and her co-workers (1973), Allen Pincus and associates (1973).', ['Pincus and colleagues (1973) → pincus', 'Pincus and her co-workers (1973) → pincus', 'Allen Pincus and associates (1973) → pincus']],
  ['Ada empat sistem (Pincus dan rekan, 1973; Pincus and colleagues, 1973; Pincus d.k.k., 1973; Pincus et alii, 1973).', ['Pincus dan rekan, 1973 → pincus', 'Pincus and colleagues, 1973 → pincus', 'Pincus d.k.k., 1973 → pincus', 'Pincus et alii, 1973 → pincus']],
  ['Pincus et. al. [1973] dan Adi [2008: 49] ditulis dengan kurung siku.', ['Pincus et. al. [1973] → pincus', 'Adi [2008: 49] → adi']],
  ['Di Indonesia [1998] belum ada.', []],
  ['Pincus d.k.k. (1973) dan Pincus c.s. (1973) membedakannya.', ['Pincus d.k.k. (1973) → pincus', 'Pincus c.s. (1973) → pincus']],
  ['Erlich dan kawan-kawan (1974) belum terdaftar.', ['Erlich dan kawan-kawan (1974) → unlisted']],
  ['Praktikan dan rekan-rekannya (2019) serta Rahman dan timnya (2019) berkunjung.', []],
  ['Heru Sukoco (2011) dan Sukoco (2011) itu satu.', ['Heru Sukoco (2011) → sukoco', 'Sukoco (2011) → sukoco']],
  ['Rothman (1995) dalam Isbandi (2008:15) menyebut tiga model.', ['Rothman (1995) → free', 'Isbandi (2008:15) → adi']],
  ['Ada definisi lain (Levin, dikutip Adi, 2008).', ['Levin → free', 'Adi, 2008 → adi']],
  ['UU No. 11 Tahun 2009 mengaturnya (UU No. 14 Tahun 2019).', ['UU No. 11 Tahun 2009 → free', '(UU No. 14 Tahun 2019) → undang-undang']],
  ['Ia lelah (wawancara, 12 Maret 2019).', ['(wawancara, 12 Maret 2019) → free']],
  ['Satu miliar orang (WHO, 2011).', ['(WHO, 2011) → world']],
  ['Relasi penting (Biestk, 1957) dan (Biestek, 1975).', ['(Biestk, 1957) → near name Biestek', '(Biestek, 1975) → near year 1957']],
  ['Ekosistem terganggu, kata Erlich et.al mengenai manusia.', ['Erlich et.al → unlisted']],
  ['Menurut Biestek, relasi penting.', ['Biestek → biestek']],
  ['Harga naik (Triwulan II 2021), juga di tempat lain (Turki 2005, Venezuela 2008).', []],
  ['Cara ini lazim (GIM, Pincus et al, 1973).', ['Pincus et al, 1973 → pincus']],
  ['Doktrin Biestek dalam The Casework Relationship tahun 1957 masih dipakai.', ['Biestek → biestek']],
  ['Sejak amendemen UUD 1945, negara memelihara fakir miskin.', ['UUD 1945 → free']],
  ['Menurut Ibu R, anaknya sakit sejak (2010).', []],
  ['Kegiatan di Bandung (2019), pada Maret (2020), lihat Tabel 2 (2018), (Jakarta, 2019), dan (1966-1998).', []],
  ['Umur 60 tahun (n = 30) dan telepon (022) 123456 serta Kongres III (2010).', []],
]

describe('reading citations', () => {
  for (const [sentence, expected] of cases) it(sentence, () => assert.deepEqual(cited(sentence), expected))

  it('reads a link that follows its word without a space', () => {
    assert.deepEqual(cited('Cara ini dipakai masyarakat[Payne (2014)](https://contoh.id/payne).').map(line => line.split(' → ')[0]), ['Payne (2014)'])
  })

  it('leaves code, comments and the list itself alone', () => {
    assert.deepEqual(cited('Teks `(Adi, 2008)` biasa. <!-- (Adi, 2008) -->'), [])
  })

  it('follows footnotes with Ibid. and Op. cit.', () => {
    const notes = 'Satu.[^1] Dua.[^2] Tiga.[^3] Empat.[^4]\n\n[^1]: Felix P. Biestek, *The Casework Relationship* (Chicago: Loyola University Press, 1957), h. 3.\n[^2]: *Ibid.*, h. 4.\n[^3]: Isbandi Rukminto Adi, *Intervensi Komunitas* (Jakarta: Rajawali Pers, 2008), h. 80.\n[^4]: Biestek, *Op. cit.*, h. 9.'
    assert.deepEqual(cited(notes).map(line => line.split(' → ')[1]), ['biestek', 'biestek', 'adi', 'biestek'])
  })

  it('finds Pandoc keys in the files of the front matter', () => {
    const file = {path: 'pustaka.bib', text: '@book{payne2014, author = {Payne, Malcolm}, title = {Modern Social Work Theory}, year = 2014, publisher = {Palgrave}}'}
    assert.deepEqual(cited('Teori [@payne2014, hlm. 3; @tidakada]; surel a@contoh.id.', file), ['@payne2014 → payne2014', '@tidakada → unlisted'])
  })
})
