import assert from 'node:assert/strict'
import {readEntry} from '../../src/references/read-entry.ts'

interface Book { readonly name: string, readonly initials: string, readonly direct: string, readonly title: string, readonly place: string, readonly publisher: string, readonly year: string }
interface Article { readonly name: string, readonly initials: string, readonly title: string, readonly journal: string, readonly volume: string, readonly issue: string, readonly page: string, readonly year: string }

const book = (name: string, initials: string, direct: string, title: string, place: string, publisher: string, year: string): Book => ({name, initials, direct, title, place, publisher, year})
const article = (name: string, initials: string, title: string, journal: string, volume: string, issue: string, page: string, year: string): Article => ({name, initials, title, journal, volume, issue, page, year})

const books = [
  book('Suharto, Edi', 'Suharto, E', 'Edi Suharto', 'Membangun Masyarakat Memberdayakan Rakyat', 'Bandung', 'Refika Aditama', '2010'),
  book('Adi, Isbandi Rukminto', 'Adi, I. R', 'Isbandi Rukminto Adi', 'Intervensi Komunitas dan Pengembangan Masyarakat sebagai Upaya Pemberdayaan', 'Jakarta', 'Rajawali Pers', '2012'),
  book('Soekanto, Soerjono', 'Soekanto, S', 'Soerjono Soekanto', 'Sosiologi Suatu Pengantar', 'Jakarta', 'Rajawali Pers', '2013'),
  book('Sugiyono', 'Sugiyono', 'Sugiyono', 'Metode Penelitian Kuantitatif, Kualitatif, dan R&D', 'Bandung', 'Alfabeta', '2019'),
  book('Santrock, John W.', 'Santrock, J. W', 'John W. Santrock', 'Perkembangan Masa Hidup: Life-Span Development', 'Jakarta', 'Erlangga', '2011'),
  book('Mardikanto, Totok', 'Mardikanto, T', 'Totok Mardikanto', 'Pemberdayaan Masyarakat dalam Perspektif Kebijakan Publik', 'Bandung', 'Alfabeta', '2012'),
  book('Marlina', 'Marlina', 'Marlina', 'Peradilan Pidana Anak di Indonesia: Pengembangan Konsep Diversi dan Restorative Justice', 'Bandung', 'Refika Aditama', '2009'),
  book('Djamil, M. Nasir', 'Djamil, M. N', 'M. Nasir Djamil', 'Anak Bukan untuk Dihukum', 'Jakarta', 'Sinar Grafika', '2013'),
  book('Goffman, Erving', 'Goffman, E', 'Erving Goffman', 'The Presentation of Self in Everyday Life', 'New York', 'Anchor Books', '1959'),
]

const articles = [
  article('Habibullah', 'Habibullah', 'Kebijakan Penanganan Anak Jalanan dalam Perspektif Perlindungan Anak', 'Sosio Informa', '16', '2', '123-135', '2011'),
  article('Apsari, Nurliana Cipta', 'Apsari, N. C', 'Peran Pekerja Sosial dalam Pelayanan Anak Jalanan di Kota Bandung', 'Share: Social Work Journal', '8', '1', '45-56', '2018'),
  article('Hatu, Rauf', 'Hatu, R', 'Perubahan Sosial Kultural Masyarakat Pedesaan: Suatu Tinjauan Teoritik-Empirik', 'Jurnal Inovasi', '8', '4', '1-11', '2011'),
  article('Reamer, Frederic G.', 'Reamer, F. G', 'The Evolution of Social Work Ethics: Implications for Practice', 'Advances in Social Work', '15', '1', '163-181', '2014'),
  article('Suradi', 'Suradi', 'Pengaruh Program Keluarga Harapan (PKH) terhadap Kemiskinan', 'Jurnal Penelitian Kesejahteraan Sosial', '18', '2', '83-94', '2013'),
]

/** An entry as composed, its type and the field that was left out. */
type Form = readonly [text: string, type: string, left?: string]

const bookForms = ({name, initials, direct, title, place, publisher, year}: Book): Form[] => [
  [`${stop(name)} ${year}. ${title}. ${place}: ${publisher}.`, 'book'],
  [`${initials}. (${year}). *${title}*. ${publisher}.`, 'book'],
  [`${name}, ${title}, ${place}: ${publisher}, ${year}.`, 'book'],
  [`${direct}, ${title}, (${place}: ${publisher}, ${year}), hlm. 24.`, 'book'],
  [`${direct}, ${title}, ${publisher}, ${place}, ${year}.`, 'book'],
  [`${stop(name)} ${title}. ${place}: ${publisher}, ${year} hal 24-25`, 'book'],
  [`${stop(name)} ${year}. ${title}. ${publisher}. ${place}.`, 'book'],
  [`${stop(name)} ${year}. ${title}. ${place}.`, 'book', 'publisher'],
  [`${initials}. (${year}). ${title}.`, 'book', 'publisher'],
  [`${stop(name)} ${title}. ${place}: ${publisher}.`, 'book', 'issued'],
  [`${title}. ${year}. ${place}: ${publisher}.`, 'book', 'author'],
  [`${stop(name)} (${year}). ${place}: ${publisher}.`, 'book', 'title'],
]

const articleForms = ({name, initials, title, journal, volume, issue, page, year}: Article): Form[] => [
  [`${initials}. (${year}). ${title}. *${journal}*, *${volume}*(${issue}), ${page}.`, 'article-journal'],
  [`${stop(name)} ${year}. “${title}”. ${journal}, Vol. ${volume}, No. ${issue}, hal ${page}.`, 'article-journal'],
  [`${name}, "${title}", ${journal}, Vol. ${volume}, No. ${issue}, ${year}, hlm. ${page}.`, 'article-journal'],
  [`${stop(name)} ${title}. ${journal} Volume ${volume} Nomor ${issue} Tahun ${year} Halaman ${page}`, 'article-journal'],
  [`${initials}. (${year}). ${title}. ${journal}, Vol. ${volume} No. ${issue}.`, 'article-journal', 'page'],
  [`${title}. (${year}). ${journal}, ${volume}(${issue}), ${page}.`, 'article-journal', 'author'],
  [`${initials}. ${title}. ${journal}, ${volume}(${issue}), ${page}.`, 'article-journal', 'issued'],
  [`${initials}. (${year}). ${title}. ${volume}(${issue}), ${page}.`, 'article-journal', 'container-title'],
  [`${initials}. (${year}). ${journal}, ${volume}(${issue}), ${page}.`, 'article-journal', 'title'],
  [`${stop(name)} ${year}. ${title}. Skripsi. Bandung: Universitas Padjadjaran.`, 'thesis'],
  [`${initials}. (${year}). ${title} (Proposal Skripsi). Universitas Padjadjaran.`, 'thesis'],
  [`${initials}. (${year}). ${title}. Skripsi.`, 'thesis', 'publisher'],
  [`${title}. ${year}. Skripsi. Universitas Padjadjaran.`, 'thesis', 'author'],
  [`${initials}. (${year}). ${title}. Dalam E. Suharto (Ed.), Isu-Isu Tematik Pembangunan Sosial (hlm. ${page}). Jakarta: Balatbangsos.`, 'chapter'],
  [`${initials}. (${year}). ${title}. Diakses pada 12 Maret 2021, dari https://example.org/a`, 'webpage'],
  [`${initials}. ${title}. https://example.org/a (diakses 12 Maret 2021)`, 'webpage', 'issued'],
]

/** A name with one full stop at its end. */
function stop(name: string): string {
  return name.endsWith('.') ? name : `${name}.`
}

describe('entries composed of works and the forms that students write', () => {
  for (const [kind, forms, titles] of [['books', books.map(bookForms), books], ['articles', articles.map(articleForms), articles]] as const) {
    it(`${kind} are read in every form, and nothing but the field left out is missing`, () => {
      const faults: string[] = []
      for (const [index, list] of forms.entries()) {
        for (const [text, type, left] of list) {
          const entry = readEntry(text, 0, text.length)
          const title = left === 'title' ? undefined : titles[index]?.title
          if (entry.type !== type || entry.missing.join() !== (left ?? '') || entry.fields.title?.value !== title) faults.push(`${text}\n  ${entry.type}, ${entry.fields.title?.value ?? 'no title'}, missing: ${entry.missing.join()}`)
        }
      }
      assert.deepEqual(faults, [])
    })
  }
})
