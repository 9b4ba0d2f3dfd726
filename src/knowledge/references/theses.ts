import type {WordTable} from './types.ts'

/** Kinds of theses as lists name them; a piece that begins with one names the kind of work. */
export const thesisKinds: WordTable = {
  source: [{id: 'apa-7', part: '10.6'}, {id: 'campus-guides'}],
  words: [
    'skripsi', 'tesis', 'thesis', 'disertasi', 'dissertation', 'tugas akhir', 'karya tulis ilmiah', 'karya ilmiah akhir', 'laporan tugas akhir', 'doctoral dissertation', 'phd diss', 'ph.d. diss', 'diss', 'ma diss', 'doctoral thesis', 'phd thesis', 'ph.d. thesis', 'ph.d. dissertation', 'phd dissertation', 'ph.d thesis', 'ph.d dissertation',
    'master thesis', 'masters thesis', 'master dissertation', 'masters dissertation', 'bachelor thesis', 'bachelors thesis', 'undergraduate thesis', 'unpublished thesis', 'unpublished dissertation', 'unpublished doctoral dissertation', 'unpublished masters thesis', 'unpublished master thesis', 'unpublished phd thesis',
    'undergraduate dissertation', 'graduate thesis', 'honors thesis', 'm.a. thesis', 'ma thesis', 'msw thesis', 'm.s. thesis', 'm.sc. thesis', 'mphil thesis', 'skripsi sarjana', 'tesis magister', 'disertasi doktor', 'skripsi s1', 'tesis s2', 'disertasi s3', 'proyek akhir', 's1 thesis', 's2 thesis', 's3 thesis', 'd3 thesis', 'd4 thesis', 'skripsi thesis', 'other thesis', 'diploma thesis', 'undergraduate thesis', 'sarjana thesis', 'magister thesis', 'naskah publikasi', 'karya ilmiah',
  ],
}

/** Words that open the name of a place of study. */
export const universityWords: WordTable = {
  source: [{id: 'campus-guides'}, {id: 'practice-knowledge'}],
  words: [
    'universitas', 'university', 'institut', 'institute', 'sekolah tinggi', 'sekolah', 'politeknik', 'akademi', 'fakultas', 'jurusan', 'program', 'program studi', 'pascasarjana', 'department', 'faculty', 'school', 'college', 'departemen', 'prodi', 'uin', 'iain', 'stain', 'ui', 'unpad', 'ugm', 'ipb', 'itb', 'upi', 'unj', 'undip', 'unair',
    'unhas', 'usu', 'unpas', 'stks', 'poltekesos', 'stkip', 'stie', 'stmik', 'umm', 'ums', 'umy', 'unmuh', 'unnes', 'uny', 'unesa', 'um', 'unri', 'unand', 'uns', 'ub', 'fisip', 'université', 'universität', 'universidad', 'univ',
  ],
}
