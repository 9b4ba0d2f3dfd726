import type {CoverLine, FormatOption} from './types.ts'

const guides = [{id: 'campus-guides'}] as const
const seen = [{id: 'campus-guides'}, {id: 'poltekesos-practicum'}] as const

/** What campus guides lay down, as choices; `usual` marks the commonest, and a campus profile may take another. */
export const formatOptions: readonly FormatOption[] = [
  {
    id: 'format-paper-a4', topic: 'paper-size', value: 'A4', usual: true,
    label: {id: 'Kertas A4', en: 'A4 paper'}, about: {id: 'Ukuran kertas yang paling lazim, 21 x 29,7 cm.', en: 'The commonest paper size, 21 by 29.7 cm.'},
    source: seen, scope: 'ID'
  },
  {
    id: 'format-paper-f4', topic: 'paper-size', value: 'F4',
    label: {id: 'Kertas F4 (folio)', en: 'F4 (folio) paper'}, about: {id: 'Masih dipakai sebagian lembaga, sekitar 21,5 x 33 cm.', en: 'Still used by some institutions, about 21.5 by 33 cm.'},
    source: guides, scope: 'ID'
  },
  {
    id: 'format-margins-4433', topic: 'margins', value: {top: 4, left: 4, bottom: 3, right: 3}, usual: true,
    label: {id: 'Batas 4-4-3-3', en: 'Margins 4-4-3-3'}, about: {id: 'Atas dan kiri 4 cm, bawah dan kanan 3 cm, memberi tempat untuk jilid.', en: 'Top and left 4 cm, bottom and right 3 cm, leaving room for the binding.'},
    source: guides, scope: 'ID'
  },
  {
    id: 'format-margins-254', topic: 'margins', value: {top: 2.54, left: 2.54, bottom: 2.54, right: 2.54},
    label: {id: 'Batas 2,54 cm', en: 'Margins of 2.54 cm'}, about: {id: 'Batas yang sama di semua sisi, seperti dalam gaya APA.', en: 'The same margin on all sides, as in APA style.'},
    source: [{id: 'apa-7'}], scope: 'international'
  },
  {
    id: 'format-font-times-12', topic: 'font', value: 'Times New Roman 12', usual: true,
    label: {id: 'Times New Roman 12', en: 'Times New Roman 12'}, about: {id: 'Huruf naskah yang paling sering diminta.', en: 'The typeface asked for most often.'},
    source: seen, scope: 'ID'
  },
  {
    id: 'format-spacing-15', topic: 'spacing', value: 1.5, usual: true,
    label: {id: 'Spasi 1,5', en: 'Spacing of 1.5'}, about: {id: 'Jarak baris naskah; kutipan panjang dan daftar pustaka sering satu spasi.', en: 'Line spacing of the text; long quotations and the reference list are often single-spaced.'},
    source: guides, scope: 'ID'
  },
  {
    id: 'format-spacing-2', topic: 'spacing', value: 2,
    label: {id: 'Spasi ganda', en: 'Double spacing'}, about: {id: 'Dipakai sebagian kampus dan gaya APA.', en: 'Used by some campuses and by APA style.'},
    source: [{id: 'campus-guides'}, {id: 'apa-7'}], scope: 'international'
  },
  {
    id: 'format-pages-roman-arabic', topic: 'page-numbers', value: 'roman-then-arabic', usual: true,
    label: {id: 'Romawi lalu Arab', en: 'Roman, then Arabic'}, about: {id: 'Bagian awal bernomor romawi kecil; bab pertama mulai dari halaman 1.', en: 'Front matter in small Roman numerals; the first chapter begins at page 1.'},
    source: guides, scope: 'ID'
  },
  {
    id: 'format-numbering-decimal', topic: 'heading-numbering', value: 'BAB I > 1.1 > 1.1.1', usual: true,
    label: {id: 'BAB I, 1.1, 1.1.1', en: 'BAB I, 1.1, 1.1.1'}, about: {id: 'Bab dengan angka romawi, subbab dengan angka bertitik menurut babnya.', en: 'Chapters in Roman numerals, sections in dotted numbers that follow the chapter.'},
    source: [{id: 'campus-guides'}, {id: 'paper-intervention'}], scope: 'ID'
  },
  {
    id: 'format-numbering-letters', topic: 'heading-numbering', value: 'BAB I > A. > 1. > a.',
    label: {id: 'BAB I, A., 1., a.', en: 'BAB I, A., 1., a.'}, about: {id: 'Bab dengan angka romawi, subbab dengan huruf kapital, lalu angka dan huruf kecil.', en: 'Chapters in Roman numerals, sections in capitals, then numbers and small letters.'},
    source: [{id: 'campus-guides'}, {id: 'public-reports'}], scope: 'ID'
  },
  {
    id: 'format-numbering-roman', topic: 'heading-numbering', value: 'I. > A. > 1.',
    label: {id: 'I., A., 1.', en: 'I., A., 1.'}, about: {id: 'Bagian besar tanpa kata BAB, lazim pada makalah pendek.', en: 'Main parts without the word BAB, common in short papers.'},
    source: [{id: 'campus-guides'}, {id: 'public-reports'}], scope: 'ID'
  },
  {
    id: 'format-list-letter-dot', topic: 'list-style', value: 'a.', usual: true,
    label: {id: 'Huruf dan titik (a.)', en: 'Letter and full stop (a.)'}, about: {id: 'Butir dengan huruf kecil dan titik.', en: 'Items with a small letter and a full stop.'},
    source: [{id: 'campus-guides'}, {id: 'paper-intervention'}], scope: 'ID'
  },
  {
    id: 'format-list-number-bracket', topic: 'list-style', value: '1)',
    label: {id: 'Angka dan kurung (1)', en: 'Number and bracket (1)'}, about: {id: 'Butir dengan angka dan kurung, biasanya di bawah huruf.', en: 'Items with a number and bracket, usually below a letter.'},
    source: [{id: 'campus-guides'}, {id: 'paper-intervention'}], scope: 'ID'
  },
  {
    id: 'format-list-letter-bracket', topic: 'list-style', value: 'a)',
    label: {id: 'Huruf dan kurung (a)', en: 'Letter and bracket (a)'}, about: {id: 'Butir dengan huruf dan kurung, tingkat yang lebih dalam.', en: 'Items with a letter and bracket, a deeper level.'},
    source: guides, scope: 'ID'
  }
]

const student = ['paper', 'case-report', 'group-report', 'community-report'] as const

/** The lines of a cover from top to bottom. */
export const coverLines: readonly CoverLine[] = [
  {
    id: 'cover-title', kinds: student, required: true,
    label: {id: 'Judul', en: 'Title'}, about: {id: 'Huruf kapital; klien hanya dengan inisial atau nama samaran.', en: 'In capitals; clients by initials or pseudonym only.'},
    text: {id: 'JUDUL LAPORAN', en: 'TITLE OF THE REPORT'}, source: guides, scope: 'ID'
  },
  {
    id: 'cover-purpose', kinds: student, required: true,
    label: {id: 'Keterangan tugas', en: 'Purpose'}, about: {id: 'Menyebut mata kuliah atau praktikum yang dipenuhi.', en: 'Names the course or practicum it is written for.'},
    text: {id: 'Disusun untuk memenuhi tugas mata kuliah …', en: 'Submitted for the course …'}, source: guides, scope: 'ID'
  },
  {
    id: 'cover-lecturer', kinds: student, required: true,
    label: {id: 'Dosen atau pembimbing', en: 'Lecturer or supervisor'}, about: {id: 'Nama dan gelar dosen pengampu atau pembimbing praktikum.', en: 'Name and title of the lecturer or field supervisor.'},
    text: {id: 'Dosen pengampu: …', en: 'Lecturer: …'}, source: guides, scope: 'ID'
  },
  {
    id: 'cover-logo', kinds: student, required: false,
    label: {id: 'Lambang kampus', en: 'Campus emblem'}, about: {id: 'Lambang perguruan tinggi di tengah halaman.', en: 'The emblem of the campus, centred.'},
    text: {id: '(lambang perguruan tinggi)', en: '(emblem of the campus)'}, source: guides, scope: 'ID'
  },
  {
    id: 'cover-authors', kinds: student, required: true,
    label: {id: 'Penulis', en: 'Authors'}, about: {id: 'Nama dan nomor induk setiap penulis (NIM atau NRP).', en: 'Name and student number of each author.'},
    text: {id: 'Nama (NIM/NRP)', en: 'Name (student number)'}, source: guides, scope: 'ID'
  },
  {
    id: 'cover-programme', kinds: student, required: true,
    label: {id: 'Program studi dan kampus', en: 'Programme and campus'}, about: {id: 'Program studi, fakultas dan nama perguruan tinggi.', en: 'Study programme, faculty and campus.'},
    text: {id: 'Program studi …, perguruan tinggi …', en: 'Study programme …, campus …'}, source: guides, scope: 'ID'
  },
  {
    id: 'cover-place-year', kinds: student, required: true,
    label: {id: 'Kota dan tahun', en: 'Place and year'}, about: {id: 'Kota kampus dan tahun penulisan.', en: 'Place of the campus and year of writing.'},
    text: {id: 'Kota, tahun', en: 'Place, year'}, source: guides, scope: 'ID'
  },
  {
    id: 'cover-approval', kinds: ['case-report', 'group-report', 'community-report'], required: false,
    label: {id: 'Lembar pengesahan', en: 'Approval page'}, about: {id: 'Halaman sesudah sampul pada laporan praktikum, dengan tanda tangan pembimbing.', en: 'The page after the cover of practicum reports, signed by supervisors.'},
    text: {id: 'LEMBAR PENGESAHAN', en: 'APPROVAL'}, source: [{id: 'poltekesos-practicum'}], scope: 'ID'
  }
]
