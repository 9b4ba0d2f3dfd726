import type {Bilingual} from '../types.ts'

/** The two styles that campuses ask for most often. */
export const entryStyles = [
  {id: 'harvard', label: {id: 'gaya Harvard Indonesia', en: 'Indonesian Harvard style'}},
  {id: 'apa', label: {id: 'gaya APA', en: 'APA style'}},
] as const

type StyleId = (typeof entryStyles)[number]['id']

/** A type of work with its entry in both styles; words in `⟦…⟧` are `entryFields` below. */
export interface EntryForm {
  readonly id: string
  readonly label: Bilingual
  readonly prefix: Bilingual
  readonly entry: Readonly<Record<StyleId, Bilingual>>
}

/** What stands in an entry, named in both languages so that each style is written once. */
export const entryFields: Readonly<Record<string, Bilingual>> = {
  family: {id: 'nama belakang', en: 'family name'},
  given: {id: 'nama depan', en: 'given name'},
  initials: {id: 'inisial nama depan', en: 'initials'},
  year: {id: 'tahun', en: 'year'},
  title: {id: 'judul', en: 'title'},
  place: {id: 'kota', en: 'place'},
  publisher: {id: 'penerbit', en: 'publisher'},
  journal: {id: 'nama jurnal', en: 'journal'},
  volume: {id: 'volume', en: 'volume'},
  issue: {id: 'nomor', en: 'issue'},
  pages: {id: 'halaman', en: 'pages'},
  doi: {id: 'DOI', en: 'DOI'},
  degree: {id: 'jenis karya, misalnya Skripsi', en: 'kind of work, e.g. Master’s thesis'},
  university: {id: 'universitas', en: 'university'},
  number: {id: 'nomor', en: 'number'},
  subject: {id: 'judul undang-undang', en: 'title of the act'},
  gazette: {id: 'nomor Lembaran Negara', en: 'number in the State Gazette'},
  author: {id: 'penulis atau lembaga', en: 'author or organisation'},
  site: {id: 'nama situs', en: 'site'},
  url: {id: 'URL', en: 'URL'},
  accessed: {id: 'tanggal akses', en: 'date of access'},
  editor: {id: 'nama editor', en: 'editor'},
  book: {id: 'judul buku', en: 'title of the book'},
}

const same = (text: string): Bilingual => ({id: text, en: text})

/** The types of work that a writer lists most often, with their entries. */
export const entryForms: readonly EntryForm[] = [
  {
    id: 'book', label: {id: 'Buku', en: 'Book'}, prefix: {id: 'buku', en: 'book'},
    entry: {
      harvard: same('⟦family⟧, ⟦given⟧. ⟦year⟧. *⟦title⟧*. ⟦place⟧: ⟦publisher⟧.'),
      apa: same('⟦family⟧, ⟦initials⟧ (⟦year⟧). *⟦title⟧*. ⟦publisher⟧.'),
    },
  },
  {
    id: 'chapter', label: {id: 'Bab dalam buku', en: 'Book chapter'}, prefix: {id: 'bab', en: 'chapter'},
    entry: {
      harvard: {
        id: '⟦family⟧, ⟦given⟧. ⟦year⟧. “⟦title⟧”. Dalam ⟦editor⟧ (Ed.), *⟦book⟧* (hlm. ⟦pages⟧). ⟦place⟧: ⟦publisher⟧.',
        en: '⟦family⟧, ⟦given⟧. ⟦year⟧. “⟦title⟧”. In ⟦editor⟧ (Ed.), *⟦book⟧* (pp. ⟦pages⟧). ⟦place⟧: ⟦publisher⟧.',
      },
      apa: {
        id: '⟦family⟧, ⟦initials⟧ (⟦year⟧). ⟦title⟧. Dalam ⟦editor⟧ (Ed.), *⟦book⟧* (hlm. ⟦pages⟧). ⟦publisher⟧.',
        en: '⟦family⟧, ⟦initials⟧ (⟦year⟧). ⟦title⟧. In ⟦editor⟧ (Ed.), *⟦book⟧* (pp. ⟦pages⟧). ⟦publisher⟧.',
      },
    },
  },
  {
    id: 'journal', label: {id: 'Artikel jurnal', en: 'Journal article'}, prefix: {id: 'jurnal', en: 'journal'},
    entry: {
      harvard: {
        id: '⟦family⟧, ⟦given⟧. ⟦year⟧. “⟦title⟧”. *⟦journal⟧*. Vol. ⟦volume⟧ No. ⟦issue⟧, hlm. ⟦pages⟧.',
        en: '⟦family⟧, ⟦given⟧. ⟦year⟧. “⟦title⟧”. *⟦journal⟧*. Vol. ⟦volume⟧ No. ⟦issue⟧, pp. ⟦pages⟧.',
      },
      apa: same('⟦family⟧, ⟦initials⟧ (⟦year⟧). ⟦title⟧. *⟦journal⟧*, *⟦volume⟧*(⟦issue⟧), ⟦pages⟧. https://doi.org/⟦doi⟧'),
    },
  },
  {
    id: 'thesis', label: {id: 'Skripsi, tesis, atau disertasi', en: 'Thesis'}, prefix: {id: 'skripsi', en: 'thesis'},
    entry: {
      harvard: same('⟦family⟧, ⟦given⟧. ⟦year⟧. *⟦title⟧*. ⟦degree⟧. ⟦place⟧: ⟦university⟧.'),
      apa: same('⟦family⟧, ⟦initials⟧ (⟦year⟧). *⟦title⟧* (⟦degree⟧). ⟦university⟧. ⟦url⟧'),
    },
  },
  {
    id: 'law', label: {id: 'Undang-undang', en: 'Act of law'}, prefix: {id: 'undang-undang', en: 'law'},
    // The title of an Indonesian act stays as it was enacted, whatever the report's language.
    entry: {
      harvard: same('Undang-Undang Republik Indonesia Nomor ⟦number⟧ Tahun ⟦year⟧ tentang ⟦subject⟧.'),
      apa: same('Undang-Undang Republik Indonesia Nomor ⟦number⟧ Tahun ⟦year⟧ tentang ⟦subject⟧. (⟦year⟧). Lembaran Negara Republik Indonesia Nomor ⟦gazette⟧. ⟦url⟧'),
    },
  },
  {
    id: 'web', label: {id: 'Halaman web', en: 'Web page'}, prefix: {id: 'web', en: 'web'},
    entry: {
      harvard: {
        id: '⟦author⟧. ⟦year⟧. *⟦title⟧*. ⟦url⟧, diakses ⟦accessed⟧.',
        en: '⟦author⟧. ⟦year⟧. *⟦title⟧*. ⟦url⟧, accessed ⟦accessed⟧.',
      },
      apa: same('⟦author⟧. (⟦year⟧). *⟦title⟧*. ⟦site⟧. ⟦url⟧'),
    },
  },
]
