import type {Bilingual, Language} from '../../knowledge/types.ts'
import {classTexts} from '../texts.ts'

/** The words of the class view, beside those of the class table; `{name}` is filled in. */
export const viewTexts = {
  reports: {id: 'Laporan', en: 'Reports'},
  passages: {id: 'Bagian yang sama', en: 'Shared passages'},
  searching: {id: 'Mencari laporan …', en: 'Looking for reports …'},
  reading: {id: '{done} dari {total}: {file}', en: '{done} of {total}: {file}'},
  comparing: {id: '{total} laporan diperiksa, sedang dibandingkan …', en: '{total} reports checked, being compared …'},
  done: {id: '{total} laporan diperiksa', en: '{total} reports checked'},
  stopped: {id: 'Dihentikan: {done} dari {total} laporan diperiksa', en: 'Stopped: {done} of {total} reports checked'},
  shown: {id: '{count} ditampilkan', en: '{count} shown'},
  unreadCount: {id: '{count} tidak terbaca', en: '{count} not readable'},
  none: {id: 'Tidak ada laporan (.md, .markdown, .docx) di sini.', en: 'There are no reports (.md, .markdown, .docx) here.'},
  noneFits: {id: 'Tidak ada laporan yang cocok dengan saringan.', en: 'No report passes the filters.'},
  stop: {id: 'Hentikan', en: 'Stop'},
  again: {id: 'Periksa ulang', en: 'Check again'},
  saveCsv: {id: 'Simpan CSV', en: 'Save as CSV'},
  saveHtml: {id: 'Simpan halaman HTML', en: 'Save as HTML page'},
  saveFeedback: {id: 'Tulis umpan balik', en: 'Write feedback'},
  search: {id: 'Cari mahasiswa, berkas, atau aturan', en: 'Search student, file or rule'},
  kind: {id: 'Jenis', en: 'Kind'},
  allKinds: {id: 'Semua jenis', en: 'All kinds'},
  state: {id: 'Keadaan', en: 'State'},
  allStates: {id: 'Semua keadaan', en: 'All states'},
  gap: {id: 'ada yang kurang', en: 'something is lacking'},
  unread: {id: 'tidak terbaca', en: 'not readable'},
  column: {id: 'Kolom', en: 'Column'},
  allColumns: {id: 'Semua kolom', en: 'All columns'},
  gapsOnly: {id: 'Hanya kolom dengan kekurangan', en: 'Only columns with gaps'},
  reset: {id: 'Tampilkan semua', en: 'Show all'},
  whole: {id: 'Seluruh kelas ({count})', en: 'Whole class ({count})'},
  lackedBy: {id: '{count} dari {of} kurang', en: '{count} of {of} lack it'},
  noneLack: {id: 'semua ada', en: 'none lacks it'},
  showLacking: {id: 'Enter menampilkan hanya laporan yang kurang di sini', en: 'Enter shows only the reports that lack it'},
  grid: {id: 'Tabel kelas: satu baris tiap laporan', en: 'Class table: one row for each report'},
  filters: {id: 'Saringan', en: 'Filters'},
  details: {id: 'Rincian sel', en: 'Details of the cell'},
  detailsHint: {id: 'Pilih sebuah sel; Enter atau klik membuka laporan di tempatnya.', en: 'Choose a cell; Enter or a click opens the report at its place.'},
  open: {id: 'Buka', en: 'Open'},
  notAsked: {id: 'tidak diminta', en: 'not asked for'},
  noPassages: {id: 'Tidak ada bagian teks yang sama di dua laporan atau lebih.', en: 'No passage stands in two or more reports.'},
  passagesLater: {id: 'Laporan dibandingkan setelah semuanya dibaca.', en: 'Reports are compared when all of them have been read.'},
  passagesNote: classTexts.sharedNote,
  same: classTexts.sharedSame,
  near: classTexts.sharedNear,
  line: classTexts.lineOf,
  lines: classTexts.lines,
  morePlaces: classTexts.morePlaces,
  more: classTexts.moreShared,
  sideBySide: {id: 'Buka berdampingan', en: 'Open side by side'},
} as const satisfies Readonly<Record<string, Bilingual>>

/** A text of the view in one language, its `{names}` filled. */
export function sayView(key: keyof typeof viewTexts, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  const text: string = viewTexts[key][language]
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
