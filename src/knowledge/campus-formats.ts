import type {Bilingual, CampusFormat} from './types.ts'

/** Formats that a document is written in; the usual one stands for a campus that asks for no other. */
export const campusFormats: readonly CampusFormat[] = [
  {
    id: 'campus-format-usual',
    usual: true,
    label: {id: 'Format makalah dan laporan yang lazim', en: 'The usual format of papers and reports'},
    about: {
      id: 'A4, batas kiri dan atas 4 cm, kanan dan bawah 3 cm, Times New Roman 12, spasi 1,5, rata kiri-kanan, alinea menjorok.',
      en: 'A4, margins of 4 cm left and top and 3 cm right and bottom, Times New Roman 12, spacing 1.5, justified, first lines indented.',
    },
    paper: {width: 21, height: 29.7},
    margins: {top: 4, right: 3, bottom: 3, left: 4},
    font: 'Times New Roman',
    size: 12,
    spacing: 1.5,
    narrowSpacing: 1,
    firstLine: 1.25,
    hanging: 1.25,
    quoteIndent: 1.25,
    listIndent: 0.75,
    justified: true,
    tableSize: 11,
    noteSize: 10,
    titleSize: 14,
    headings: [
      {size: 14, align: 'center', capitals: true, italic: false, before: 0, after: 18},
      {size: 12, align: 'left', capitals: false, italic: false, before: 12, after: 6},
      {size: 12, align: 'left', capitals: false, italic: false, before: 12, after: 6},
      {size: 12, align: 'left', capitals: false, italic: true, before: 6, after: 3},
    ],
    contentsDepth: 3,
    pageNumbers: 'center',
    source: [{id: 'campus-guides'}, {id: 'poltekesos-practicum'}],
    scope: 'ID',
  },
]

/** The words that a document has of its own, beside what the report says. */
export const documentWords = {
  chapter: {id: 'BAB', en: 'CHAPTER'},
  contents: {id: 'Daftar Isi', en: 'Table of Contents'},
  tables: {id: 'Daftar Tabel', en: 'List of Tables'},
  figures: {id: 'Daftar Gambar', en: 'List of Figures'},
  references: {id: 'Daftar Pustaka', en: 'References'},
  table: {id: 'Tabel', en: 'Table'},
  figure: {id: 'Gambar', en: 'Figure'},
  approval: {id: 'Lembar Pengesahan', en: 'Approval'},
  author: {id: 'Disusun oleh:', en: 'Written by:'},
  studentNumber: {id: 'NIM', en: 'Student number'},
  supervisor: {id: 'Pembimbing:', en: 'Supervisor:'},
  approved: {id: 'Laporan ini telah diperiksa dan disetujui oleh pembimbing.', en: 'This report has been read and approved by the supervisor.'},
  approver: {id: 'Pembimbing,', en: 'Supervisor,'},
  date: {id: 'tanggal', en: 'date'},
} as const satisfies Record<string, Bilingual>

/** The words before the number of a caption, by what is counted. */
export const captionWords = {
  table: ['tabel', 'table', 'tbl'],
  figure: ['gambar', 'figure', 'bagan', 'grafik', 'diagram', 'foto', 'fig', 'gbr'],
} as const satisfies Record<string, readonly string[]>
