import type {KindId, Phrase} from './types.ts'

/** What a text calls itself in its title or first lines (domain section 17): the plainest sign of its kind. */
export const kindNames: Readonly<Record<KindId, readonly Phrase[]>> = {
  paper: [
    'makalah', 'term paper', 'this paper', 'essay', 'esai', 'resume', 'rangkuman', 'ringkasan', 'karya tulis', 'tugas mata kuliah', 'tugas kuliah', 'short note', 'notes', 'slide', 'unit', 'discuss', 'explain', 'write short', 'what (are|is) the',
    'kajian', 'artikel', 'jurnal', 'konsep', 'prinsip prinsip', 'principles of', 'stages of', 'tahap tahap', 'tahapan', 'peran pekerja sosial', 'dilema', 'model intervensi', 'pengertian', 'skripsi', 'abstrak',
  ],
  'case-report': [
    'laporan kasus', 'case report', 'case study report', 'case record', 'case work record', 'case file', 'case summary', 'case note', 'case notes', 'case recording', 'laporan penanganan kasus', 'penanganan kasus', 'laporan sosial', 'social case study', 'case work report', 'case no',
    'psychosocial assessment', 'biopsychosocial assessment', 'family assessment', 'child and family assessment', 'assessment report', 'laporan asesmen', 'laporan perkembangan', 'resume kasus', 'catatan kasus', 'laporan praktik mikro', 'praktik aras mikro', 'kasus klien', 'case presentation', 'home study', 'laporan hasil penelitian sosial',
    'laporan prakerin', 'laporan praktikum mikro', 'rencana penanganan', 'identitas klien', 'identifying information', 'casework', 'pelaksanaan praktikum', 'penanganan masalah',
  ],
  'group-report': [
    'group work report', 'group report', 'laporan kelompok', 'laporan group work', 'groupwork', 'praktikum kelompok', 'pekerjaan sosial dengan kelompok', 'social group work report', 'group work with', 'praktik aras mezzo', 'group session', 'kelompok bantu diri', 'support group', 'laporan praktik kelompok', 'group work record',
  ],
  'community-report': [
    'praktikum komunitas', 'praktikum makro', 'laporan komunitas', 'community report', 'community organization', 'community organisation', 'village camp', 'field report', 'laporan praktikum iii', 'pengembangan masyarakat', 'profil desa', 'community profile', 'inisiasi sosial', 'laporan pengembangan masyarakat', 'praktik aras makro', 'barangay',
    'social preparation', 'rural camp',
  ],
  'process-recording': ['process recording', 'rekaman proses', 'process record', 'proses rekaman', 'practicum instructor', 'field instructor', 'your feelings', 'gut feelings', 'rekaman wawancara', 'p i comments', 'dialogue'],
  other: [
    'ketentuan umum', 'rancangan', 'peraturan', 'asuhan keperawatan', 'asuhan kebidanan', 'nursing care plan', 'rencana pelaksanaan', 'silabus', 'syllabus', 'readme', 'notulen', 'proposal', 'curriculum vitae', 'course', 'berita', 'news', 'undang undang', 'layanan konseling', 'satuan acara',
  ],
}

/** Words with which a title begins that says itself what the text is, folded; a number behind them ("Laporan Kelompok 3") counts its writers. */
export const titleNames: Readonly<Partial<Record<KindId, readonly string[]>>> = {
  'case-report': ['laporan kasus', 'laporan penanganan kasus', 'laporan praktikum mikro', 'case report', 'case study report'],
  'group-report': ['laporan kelompok', 'laporan praktikum kelompok', 'laporan praktik kelompok', 'laporan group work', 'laporan groupwork', 'group work report', 'groupwork report', 'group report'],
  'community-report': ['laporan komunitas', 'laporan praktikum komunitas', 'laporan praktik komunitas', 'laporan praktikum makro', 'community report', 'community practice report'],
  'process-recording': ['rekaman proses', 'proses rekaman', 'catatan proses', 'process recording', 'process record'],
}
