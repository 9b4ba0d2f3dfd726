import type {Bilingual} from '../../knowledge/types.ts'

/** Why a report has a row without cells, in a sentence; the codes are those of the command line. */
export const unreadTexts = {
  missing: {id: 'Berkas ini sudah tidak ada.', en: 'This file is no longer there.'},
  forbidden: {id: 'Tidak boleh dibaca, izinnya perlu diubah.', en: 'It may not be read, its permissions need a change.'},
  unreadable: {id: 'Gagal dibaca.', en: 'It could not be read.'},
  'too-large': {id: 'Lebih besar dari {limit} MB, berkas sebesar itu tidak diperiksa.', en: 'It is larger than {limit} MB, files of that size are not checked.'},
  document: {id: '{detail}.', en: '{detail}.'},
  binary: {id: 'Bukan teks, Peksos membaca laporan dalam bentuk Markdown atau Word.', en: 'It is not text, Peksos reads reports written in Markdown or Word.'},
  encoding: {id: 'Penyandian teksnya tidak terbaca, simpanlah kembali dalam UTF-8.', en: 'Its encoding cannot be read, save it again in UTF-8.'},
  'too-tangled': {id: 'Tidak diperiksa, susunan tandanya akan menghentikan pembaca Markdown.', en: 'It was not checked, the way its marks are nested would stall the Markdown reader.'},
  internal: {id: 'Gagal diperiksa karena kesalahan di dalam Peksos; rinciannya ada di log.', en: 'It could not be checked because of a fault within Peksos; the log has the details.'},
} as const satisfies Readonly<Record<string, Bilingual>>

/** A reason for which a report could not be read. */
export type UnreadCode = keyof typeof unreadTexts
