import type {Bilingual} from '../../knowledge/types.ts'
import type {ExchangeMessage} from '../message.ts'

/** What the export has to say; `{…}` is filled from the message's data. */
const texts = {
  renumbered: {
    id: 'Judul `{title}` bernomor {typed} dalam naskah, Word menghitungnya {counted}.',
    en: 'The heading `{title}` has the number {typed} in the text, Word counts it as {counted}.',
  },
  'image-missing': {
    id: 'Gambar `{path}` tidak ditemukan, di tempatnya ditulis keterangannya.',
    en: 'The image `{path}` was not found, its description stands in its place.',
  },
  'image-remote': {
    id: 'Gambar `{path}` ada di internet dan tidak diambil, di tempatnya ditulis keterangannya.',
    en: 'The image `{path}` is on the internet and was not fetched, its description stands in its place.',
  },
  'image-format': {
    id: 'Gambar `{path}` bukan PNG, JPEG, GIF, atau BMP yang utuh, di tempatnya ditulis keterangannya.',
    en: 'The image `{path}` is no sound PNG, JPEG, GIF or BMP, its description stands in its place.',
  },
  html: {
    id: 'HTML `{found}` tidak ditulis, hanya teks di dalamnya yang ikut.',
    en: 'The HTML `{found}` was not written, only the text within it.',
  },
  formula: {
    id: 'Rumus `{found}` ditulis apa adanya, sebagai teks.',
    en: 'The formula `{found}` was written as it stands, as text.',
  },
  'note-unused': {
    id: 'Catatan kaki `{label}` tidak dirujuk di dalam teks, jadi tidak ditulis.',
    en: 'The footnote `{label}` is referred to nowhere, so it was not written.',
  },
  'link-unused': {
    id: 'Alamat `{label}` tidak dipakai oleh tautan mana pun, jadi tidak ditulis.',
    en: 'The address `{label}` is used by no link, so it was not written.',
  },
  'key-unknown': {
    id: 'Kunci `{key}` tidak ada dalam berkas pustaka, jadi ditulis apa adanya.',
    en: 'The key `{key}` stands in no file of references, so it was written as it is.',
  },
  'front-matter': {
    id: 'Kunci `{key}` pada bagian awal tidak mempunyai tempat dalam dokumen, jadi tidak ditulis.',
    en: 'The key `{key}` of the front matter has no place in the document, so it was not written.',
  },
  'front-matter-broken': {
    id: 'Bagian awal tidak terbaca sebagai YAML, jadi isinya tidak ditulis.',
    en: 'The front matter cannot be read as YAML, so what it says was not written.',
  },
  'no-room': {
    id: 'Kertas dan batas halaman dari profil kampus tidak menyisakan tempat untuk teks, jadi yang lazim dipakai.',
    en: 'The paper and margins of the campus profile leave no room for text, so the usual ones were used.',
  },
  contents: {
    id: 'Nomor halaman dalam daftar isi diisi oleh Word: jawablah Ya ketika Word bertanya, atau tekan F9 pada daftar itu. Di LibreOffice: Perkakas, Mutakhirkan, Indeks dan Tabel.',
    en: 'Word fills in the page numbers of the table of contents: answer Yes when it asks, or press F9 in the table. In LibreOffice: Tools, Update, Indexes and Tables.',
  },
} as const satisfies Record<string, Bilingual>

/** The ids of the messages. */
export type WordMessage = keyof typeof texts

/** A message with its words filled in. */
export function messageOf(id: WordMessage, line: number | undefined, data: Readonly<Record<string, string | number>> = {}): ExchangeMessage {
  const fill = (text: string): string => text.replace(/\{(\w+)\}/gu, (_, name: string) => String(data[name] ?? ''))
  return {id, data, message: {id: fill(texts[id].id), en: fill(texts[id].en)}, ...(line !== undefined && {line})}
}
