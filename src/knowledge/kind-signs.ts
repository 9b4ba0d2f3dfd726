import type {KindId, Phrase} from './types.ts'

/** Fields that write reports with the same headings: their words speak against social work (domain section 21, 10). */
export type RivalField =
  | 'nursing' | 'medicine' | 'psychology' | 'school-counselling' | 'economics' | 'law' | 'software' | 'news' | 'education' | 'organisation'
  | 'project' | 'sociology' | 'public-health' | 'engineering' | 'management'

/** A phrase that speaks for a field or a kind; `weight` counts once for each of its first three occurrences. */
export interface KindSign {
  readonly for: 'field' | KindId | RivalField
  readonly weight: number
  readonly phrases: readonly Phrase[]
}

/** What the content of a text says about its field and kind (domain sections 10.2, 13, 16, 17, 21). */
export const kindSigns: readonly KindSign[] = [
  {for: 'field', weight: 4, phrases: [
    'pekerjaan (sosial|social)', 'pekerja (sosial|social)', 'peksos', 'social work', 'social worker', 'social workers', 'casework', 'caseworker', 'case work', 'case worker', 'praktikan', 'kelayan', 'ppks', 'pmks', 'social group work', 'social casework',
    'bpss', 'ecomap', 'ekomap', 'genogram', 'resosialisasi', 'biestek', 'inisiasi sosial', 'inisiali sosial', 'pengorganisasian sosial', 'rembug warga', 'process recording', 'rekaman proses', 'keberfungsian sosial', 'intervensi sosial', 'intervensi komunitas',
    'social functioning', 'eic', 'aras (mikro|mezzo|makro|meso|messo)', 'groupwork', 'group worker', 'poltekesos', 'stks', 'field instructor', 'community organizer', 'community worker', 'sistem sumber', 'rehabilitasi sosial', 'locality development', 'rothman',
    'family worker', 'case recording', 'msw', 'bsw', 'bssw', 'core group', 'community organization', 'community organizing', 'barangay',
  ]},
  {for: 'field', weight: 2, phrases: [
    'kesejahteraan sosial', 'penerima manfaat', 'klien', 'client', 'clients', 'clients', 'panti sosial', 'lksa', 'psikososial', 'psychosocial', 'biopsychosocial', 'biopsikososial', 'manajemen kasus', 'case manager', 'case management', 'intake', 'engagement', 'terminasi', 'termination', 'group work', 'community meeting',
    'tim kerja masyarakat', 'asesmen', 'asesment', 'asesement', 'assesment', 'pertolongan', 'helping relationship', 'helping process', 'anak terlantar', 'lansia terlantar', 'penyandang disabilitas', 'pendampingan sosial', 'community practice', 'presenting problem', 'referral source', 'pekerja sosial masyarakat',
    'small talk', 'trust building', 'home visit', 'kunjungan rumah', 'self determination', 'rapport', 'support system', 'use of self', 'fokus masalah',
  ]},
  {for: 'nursing', weight: 5, phrases: ['keperawatan', 'perawat', 'nursing', 'nurse', 'nurses', 'nanda', 'askep', 'tanda tanda vital', 'vital signs', 'tekanan darah', 'diagnosa keperawatan', 'pasien', 'patient', 'ruang rawat', 'nic', 'noc']},
  {for: 'medicine', weight: 5, phrases: ['patient', 'patients', 'mg', 'physical examination', 'laboratory', 'differential diagnosis', 'blood pressure', 'surgery', 'dosage', 'clinical findings', 'pasien', 'dokter', 'anamnesis', 'symptoms', 'hospitalised', 'hospitalized', 'therapeutic intervention', 'diagnostic assessment', 'ml', 'mmhg']},
  {for: 'psychology', weight: 5, phrases: ['psikolog', 'psikologi', 'psikoterapi', 'psychologist', 'psychotherapy', 'dsm', 'ppdgj', 'tes psikologi', 'wais', 'tat', 'ssct', 'cbt', 'cognitive behavioral therapy', 'terapi kognitif', 'psikodiagnosti*', 'grafis', 'wartegg', 'rorschach', 'psikopatologi', 'iq', 'klinis']},
  {for: 'school-counselling', weight: 5, phrases: ['konseli', 'guru bk', 'bimbingan dan konseling', 'konselor sekolah', 'layanan konseling individu', 'wali kelas', 'school counselor', 'school counsellor', 'counselee', 'siswa', 'bk', 'konselor', 'peserta didik']},
  {for: 'economics', weight: 5, phrases: ['inflasi', 'inflation', 'pertumbuhan ekonomi', 'economic growth', 'pdb', 'gdp', 'regression', 'regresi', 'elasticity', 'ekonometri*', 'econometric', 'fiskal', 'fiscal', 'moneter', 'subsidi', 'household expenditure', 'consumption', 'gini', 'pasar tenaga kerja', 'labour market', 'ekonomi', 'economics', 'wage', 'wages', 'upah', 'pengangguran']},
  {for: 'law', weight: 8, phrases: ['ketentuan umum', 'menimbang', 'mengingat', 'ketentuan penutup', 'dengan rahmat tuhan', 'be it enacted', 'this act', 'the minister shall', 'lembaran negara', 'ketentuan peralihan', 'peraturan ini', 'undang undang ini', 'pasal 1', 'pasal 2', 'pasal 3', 'short title', 'hereby enacted', 'subsection', 'rancangan peraturan']},
  {for: 'software', weight: 6, phrases: ['npm', 'install', 'instalasi', 'github', 'repository', 'docker', 'api', 'localhost', 'git clone', 'pull request', 'mit license', 'composer', 'laravel', 'readme', 'database', 'command line', 'usage', 'deploy', 'endpoint', 'config', 'php', 'javascript', 'aplikasi web', 'bug']},
  {for: 'news', weight: 5, phrases: ['ujarnya', 'katanya', 'kata dia', 'tuturnya', 'jelasnya', 'ungkapnya', 'wartawan', 'said in a statement', 'reporter', 'selasa', 'imbuhnya', 'tambahnya', 'ucapnya', 'terangnya', 'press release', 'warga mengaku', 'subscribe', 'read more', 'baca juga', 'share this', 'posted by', 'diposting', 'kegiatan praktikum', 'comments', 'spokesperson', 'paparnya']},
  {for: 'education', weight: 6, phrases: ['kompetensi dasar', 'capaian pembelajaran', 'alokasi waktu', 'rencana pelaksanaan pembelajaran', 'rencana pembelajaran semester', 'rps', 'rpp', 'sks', 'bobot', 'peserta didik', 'indikator pencapaian', 'silabus', 'syllabus', 'course outline', 'credits', 'tujuan pembelajaran', 'kegiatan inti', 'lesson plan', 'grading', 'cpmk', 'dosen pengampu', 'mata pelajaran', 'kelas x', 'pertemuan ke', 'learning outcomes']},
  {for: 'organisation', weight: 6, phrases: ['hubungi kami', 'contact us', 'about us', 'tentang kami', 'visi', 'misi', 'our mission', 'our vision', 'donate', 'donasi', 'jam pelayanan', 'our programs', 'our services', 'layanan kami', 'jam buka', 'volunteer', 'call us', 'opening hours', 'get involved', 'our team', 'selamat datang', 'welcome to', 'hotline', 'kunjungi kami', 'jam kunjungan', 'we offer']},
  {for: 'project', weight: 6, phrases: ['milestone', 'milestones', 'deliverables', 'deliverable', 'stakeholders', 'stakeholder', 'project manager', 'risk register', 'budget', 'work package', 'gantt', 'manajer proyek', 'ruang lingkup proyek', 'anggaran', 'scope', 'proyek', 'work breakdown', 'vendor', 'kick off', 'go live', 'steering committee']},
  {for: 'management', weight: 5, phrases: ['manajemen sumber daya manusia', 'karyawan', 'perusahaan', 'pemasaran', 'customer', 'marketing', 'human resources', 'kinerja karyawan', 'swot', 'manajer', 'employees', 'laba', 'produksi', 'penjualan']},
  {for: 'sociology', weight: 6, phrases: ['sosiologi', 'sociology', 'metode penelitian', 'penelitian kualitatif', 'informan', 'snowball sampling', 'proposal skripsi', 'proposal penelitian', 'research proposal', 'bourdieu', 'durkheim', 'weber', 'habitus', 'teknik pengumpulan data', 'hipotesis', 'penelitian terdahulu', 'interaksionisme', 'stratifikasi', 'struktural fungsional', 'metodologi penelitian']},
  {for: 'public-health', weight: 6, phrases: ['dbd', 'demam berdarah', 'penyuluhan kesehatan', 'satuan acara penyuluhan', 'posyandu', 'stunting', 'imunisasi', 'puskesmas', 'jentik', 'epidemiologi', 'kesehatan masyarakat', 'public health', 'vaccination', 'sanitasi', 'vektor', 'gizi']},
  {for: 'engineering', weight: 6, phrases: ['kkn', 'fakultas teknik', 'teknik sipil', 'teknik informatika', 'mesin', 'kuliah kerja nyata', 'biogas', 'pompa', 'instalasi listrik', 'teknologi tepat guna', 'irigasi', 'engineering', 'solar panel', 'desain alat', 'prototipe', 'prototype', 'teknik mesin', 'lampu']},

  {for: 'paper', weight: 4, phrases: ['makalah', 'this paper', 'this essay', 'tugas mata kuliah', 'essay', 'karya tulis', 'write short note', 'the essay', 'pengertian', 'menurut', 'according to', 'dikemukakan', 'mengemukakan', 'definisi', 'prinsip prinsip', 'penulis mengkaji', 'makalah ini', 'kajian ini', 'skripsi']},
  {for: 'paper', weight: 2, phrases: ['adalah suatu', 'merupakan suatu', 'dapat diartikan', 'adalah proses', 'is defined as', 'refers to', 'argues', 'theory', 'tokoh', 'para ahli', 'principles', 'model', 'harus', 'pekerja sosial harus', 'should', 'workers', 'social workers', 'seorang pekerja sosial', 'the social worker should']},
  {for: 'case-report', weight: 4, phrases: [
    'laporan kasus', 'case report', 'nama klien', 'identitas klien', 'inisial', 'praktikan', 'clients name', 'presenting problem', 'klien masuk', 'klien mengatakan', 'klien mengaku', 'the client reported', 'the client stated', 'client reported', 'client stated', 'was referred', 'dirujuk oleh', 'genogram', 'ecomap', 'identifying information', 'ibu klien', 'ayah klien', 'keluarga klien',
    'the family', 'her mother', 'his mother', 'ms', 'mr', 'mrs', 'aras mikro', 'penerima manfaat', 'pm', 'manajer kasus', 'rehabilitasi sosial', 'kondisi klien', 'masalah klien', 'ny', 'home visit', 'kunjungan rumah', 'case closed', 'progress notes', 'years old', 'year old',
  ]},
  {for: 'group-report', weight: 5, phrases: ['group work', 'groupwork', 'anggota kelompok', 'group members', 'dinamika kelompok', 'the group', 'kelompok', 'group session', 'sesi kelompok', 'pekerjaan sosial kelompok', 'social group work', 'members', 'kelompok bantu diri', 'kelompok sebaya', 'support group', 'praktikum kelompok', 'group norms', 'cohesion', 'kohesi', 'ice breaking', 'facilitator', 'co facilitator', 'norma kelompok', 'anggota', 'leader', 'self help group']},
  {for: 'community-report', weight: 5, phrases: [
    'praktikum komunitas', 'rembug warga', 'community meeting', 'tim kerja masyarakat', 'tkm', 'inisiasi sosial', 'inisiali sosial', 'pengorganisasian sosial', 'diagram venn', 'transect walk', 'kepala desa', 'kepala dusun', 'desa', 'kelurahan', 'dusun', 'warga', 'interest group', 'target group', 'praktikum makro', 'pengembangan masyarakat', 'village', 'residents', 'community profile', 'the community', 'rw', 'mpa',
    'methodology participatory', 'participatory assessment', 'karang taruna', 'nominal group', 'musyawarah', 'gapoktan', 'self help groups', 'gram', 'panchayat', 'neighbourhood', 'ward', 'kader',
  ]},
  {for: 'process-recording', weight: 8, phrases: ['process recording', 'rekaman proses', 'use of self', 'penggunaan diri', 'interview content', 'field instructor comments', 'session number', 'session #', 'supervisor comments', 'perasaan praktikan', 'gut feelings', 'isi percakapan', 'process record', 'my feelings', 'catatan supervisor', 'komentar supervisor', 'verbatim', 'feelings', 'komentar pembimbing']},
]
