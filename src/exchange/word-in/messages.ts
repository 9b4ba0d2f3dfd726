import type {Bilingual} from '../../knowledge/types.ts'
import type {Data} from '../../lint/finding.ts'
import {renderMessage} from '../../lint/message.ts'
import type {ExchangeMessage} from '../message.ts'

/** What the reading of a document says of what it changed or could not keep. */
const conversionTexts = {
  insertions: {id: 'Sisipan terlacak yang diterima: {count}', en: 'Tracked insertions accepted: {count}'},
  deletions: {id: 'Penghapusan terlacak yang dijalankan: {count}', en: 'Tracked deletions carried out: {count}'},
  moves: {id: 'Pemindahan terlacak yang diterima: {count}', en: 'Tracked moves accepted: {count}'},
  comments: {id: 'Komentar yang disimpan sebagai komentar Markdown: {count}', en: 'Comments kept as Markdown comments: {count}'},
  'own-comments': {id: 'Komentar tulisan Peksos sendiri yang dilewati: {count}', en: 'Comments by Peksos itself, left out: {count}'},
  headers: {id: 'Kepala dan kaki halaman dilewati', en: 'Page headers and footers were left out'},
  contents: {id: 'Daftar isi buatan Word dilewati (baris: {count})', en: 'The list of contents that Word made was left out (lines: {count})'},
  cover: {id: 'Sampul menjadi bagian awal berkas ({words}); baris sampul yang lain tetap sebagai teks', en: 'The cover became front matter ({words}); its other lines stay as text'},
  hidden: {id: 'Teks tersembunyi dilewati: {words}', en: 'Hidden text was left out: {words}'},
  'external-picture': {id: 'Gambar yang tersimpan di luar dokumen tidak diambil: {words}', en: 'A picture that lies outside the document was not fetched: {words}'},
  'picture-lost': {id: 'Sebuah gambar tidak dapat dibaca: {words}', en: 'A picture could not be read: {words}'},
  'pictures-named': {id: 'Gambar yang hanya disebut namanya, tanpa berkas: {count}', en: 'Pictures that are only named, without files: {count}'},
  drawing: {id: 'Bagan, bentuk, atau objek tidak dapat disimpan: {words}', en: 'A chart, shape or object could not be kept: {words}'},
  diagram: {id: 'Kata-kata sebuah bagan (SmartArt) menjadi daftar, bentuknya tidak disimpan: {words}', en: 'The words of a diagram (SmartArt) became a list, its form was not kept: {words}'},
  'picture-form': {id: 'Sebuah gambar berbentuk EMF, WMF, atau TIFF, yang tidak ditampilkan penyunting Markdown; simpan ulang sebagai PNG: {words}', en: 'A picture is an EMF, WMF or TIFF, which Markdown editors do not show; save it as PNG: {words}'},
  symbol: {id: 'Sebuah tanda dari huruf simbol tidak dapat dibaca: {words}', en: 'A sign of a symbol font could not be read: {words}'},
  formula: {id: 'Rumus disimpan sebagai teks biasa: {words}', en: 'A formula was kept as plain text: {words}'},
  'link-lost': {id: 'Alamat sebuah tautan tidak disimpan, teksnya tetap: {words}', en: 'The address of a link was left out, its text stays: {words}'},
  'link-inside': {id: 'Tautan ke tempat lain dalam dokumen menjadi teks biasa: {words}', en: 'A link to another place in the document became plain text: {words}'},
  'text-box': {id: 'Kotak teks dipindahkan ke bawah paragrafnya: {words}', en: 'A text box was moved below its paragraph: {words}'},
  'merged-cells': {id: 'Sel gabungan dalam tabel menjadi sel biasa, isinya di sel pertama', en: 'Merged cells of a table became ordinary cells, with what they hold in the first'},
  'nested-table': {id: 'Tabel di dalam tabel menjadi teks dalam sel', en: 'A table within a table became text in a cell'},
  'embedded-part': {id: 'Isi dari berkas lain yang disisipkan tidak dibaca', en: 'The content of another file that is embedded was not read'},
} as const satisfies Record<string, Bilingual>

/** A key of `conversionTexts`. */
export type ConversionId = keyof typeof conversionTexts

/** A message with the paragraph that it is about. */
export function conversionMessage(id: ConversionId, data: Data = {}, paragraph?: number): ExchangeMessage {
  const text = conversionTexts[id]
  return {id, data, ...(paragraph !== undefined && {paragraph}), message: {id: renderMessage(text, data, 'id'), en: renderMessage(text, data, 'en')}}
}

/** The first words of a text, to find it again. */
export function firstWords(text: string, most = 40): string {
  const words = text.replace(/\s+/gu, ' ').trim()
  return words.length <= most ? words : `${words.slice(0, most).replace(/\s\S*$/u, '')}…`
}
