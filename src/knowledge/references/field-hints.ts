import type {Bilingual} from '../types.ts'
import type {ReferenceField, ReferenceType} from './types.ts'

/** How a field is written when somebody is asked for it. */
const fieldHints: Readonly<Partial<Record<ReferenceField, Bilingual>>> = {
  author: {
    id: 'Nama belakang, nama depan; beberapa penulis dipisah titik koma; lembaga ditulis apa adanya',
    en: 'Family name, given name; several authors parted by semicolons; an organisation as it is',
  },
  editor: {id: 'Seperti penulis: nama belakang, nama depan', en: 'Like an author: family name, given name'},
  issued: {id: 'Empat angka, misalnya 2008; kosongkan bila tanpa tahun', en: 'Four digits, for example 2008; leave empty if there is none'},
  page: {id: 'Misalnya 12–30', en: 'For example 12–30'},
  volume: {id: 'Angka, misalnya 19', en: 'A number, for example 19'},
  issue: {id: 'Angka, misalnya 1', en: 'A number, for example 1'},
  DOI: {id: 'Misalnya 10.1086/604199', en: 'For example 10.1086/604199'},
  URL: {id: 'Alamat lengkap, diawali https://', en: 'The whole address, beginning with https://'},
  accessed: {id: 'Tanggal, misalnya 12 Maret 2021', en: 'A date, for example 12 March 2021'},
  edition: {id: 'Angka, misalnya 2', en: 'A number, for example 2'},
  genre: {id: 'Misalnya Skripsi, Tesis, Disertasi', en: 'For example Thesis, Dissertation'},
}

const ownHints: Readonly<Partial<Record<ReferenceType, Readonly<Partial<Record<ReferenceField, Bilingual>>>>>> = {
  legislation: {
    genre: {id: 'Misalnya Undang-Undang, Peraturan Pemerintah, Peraturan Menteri Sosial', en: 'For example Undang-Undang, Peraturan Menteri Sosial, Law'},
    title: {id: 'Yang berdiri sesudah kata “tentang”', en: 'What stands behind “tentang” (on)'},
    number: {id: 'Angka, misalnya 14', en: 'A number, for example 14'},
  },
}

/** How a field of an entry is written, if that needs saying. */
export function fieldHint(field: ReferenceField, type: ReferenceType): Bilingual | undefined {
  return ownHints[type]?.[field] ?? fieldHints[field]
}

/** The types that a writer is asked to choose from, the usual ones first. */
export const askedTypes: readonly ReferenceType[] = [
  'book', 'article-journal', 'webpage', 'legislation', 'thesis', 'chapter', 'report', 'paper-conference', 'article-newspaper', 'article-magazine', 'motion_picture', 'document',
]
