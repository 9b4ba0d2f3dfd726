import type {Bilingual} from '../types.ts'
import type {ReferenceField, ReferenceType} from './types.ts'

/** What writers call the fields of an entry: CSL's names say nothing to a student. */
const fieldLabels: Readonly<Record<ReferenceField, Bilingual>> = {
  author: {id: 'penulis', en: 'author'},
  editor: {id: 'penyunting', en: 'editor'},
  translator: {id: 'penerjemah', en: 'translator'},
  issued: {id: 'tahun', en: 'year'},
  accessed: {id: 'tanggal akses', en: 'date of access'},
  title: {id: 'judul', en: 'title'},
  'container-title': {id: 'judul induk', en: 'title of the whole work'},
  'collection-title': {id: 'nama seri', en: 'series'},
  publisher: {id: 'penerbit', en: 'publisher'},
  'publisher-place': {id: 'kota terbit', en: 'place of publication'},
  volume: {id: 'volume', en: 'volume'},
  issue: {id: 'nomor terbitan', en: 'issue'},
  page: {id: 'halaman', en: 'pages'},
  edition: {id: 'edisi', en: 'edition'},
  number: {id: 'nomor', en: 'number'},
  genre: {id: 'jenis karya', en: 'kind of work'},
  medium: {id: 'bentuk', en: 'form'},
  URL: {id: 'alamat web', en: 'web address'},
  DOI: {id: 'DOI', en: 'DOI'},
  ISBN: {id: 'ISBN', en: 'ISBN'},
  note: {id: 'catatan', en: 'note'},
}

/** Where a type of entry has its own word for a field. */
const ownLabels: Readonly<Partial<Record<ReferenceType, Readonly<Partial<Record<ReferenceField, Bilingual>>>>>> = {
  chapter: {'container-title': {id: 'judul buku', en: 'title of the book'}},
  'article-journal': {'container-title': {id: 'nama jurnal', en: 'name of the journal'}},
  'article-newspaper': {'container-title': {id: 'nama surat kabar', en: 'name of the newspaper'}},
  'article-magazine': {'container-title': {id: 'nama majalah', en: 'name of the magazine'}},
  'paper-conference': {'container-title': {id: 'nama seminar atau prosiding', en: 'name of the conference'}},
  thesis: {publisher: {id: 'perguruan tinggi', en: 'university'}},
  report: {publisher: {id: 'lembaga penerbit', en: 'publishing body'}},
  legislation: {genre: {id: 'jenis peraturan', en: 'kind of law'}, title: {id: 'isi “tentang”', en: 'subject'}},
  motion_picture: {author: {id: 'sutradara atau pembuat', en: 'director or maker'}, publisher: {id: 'rumah produksi atau kanal', en: 'studio or channel'}},
  webpage: {author: {id: 'penulis atau lembaga', en: 'author or organisation'}},
}

/** A field's name as the entry's type has it. */
export function fieldLabel(field: ReferenceField, type: ReferenceType): Bilingual {
  return ownLabels[type]?.[field] ?? fieldLabels[field]
}

/** The order in which an entry names its fields, by where its year stands. */
export const fieldOrders: Readonly<Record<'early' | 'late', readonly ReferenceField[]>> = {
  early: ['author', 'editor', 'issued', 'title', 'genre', 'edition', 'container-title', 'volume', 'issue', 'page', 'publisher-place', 'publisher', 'URL'],
  late: ['author', 'editor', 'title', 'genre', 'edition', 'container-title', 'volume', 'issue', 'publisher-place', 'publisher', 'issued', 'page', 'URL'],
}
