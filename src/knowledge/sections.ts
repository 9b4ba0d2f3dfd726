import type {Bilingual, Entry, KindId, SectionId} from './types.ts'

/** A part of a report, as headings name it. */
export interface SectionKnowledge extends Entry {
  readonly id: SectionId
  readonly aliases: readonly string[]
  readonly misspellings: readonly string[]
  /**
   * Names that count only where the heading's subject is the field itself ("Pengertian Intervensi") or where the parent
   * heading is of one of `under`. The heading must begin with one of these words.
   */
  readonly opening?: {readonly words: readonly string[], readonly subjects: readonly string[]}
  /** Names that count only below (or as) one of these parts: "Tujuan" in chapter I, "Identitas" in the practice part. */
  readonly inside?: {readonly names: readonly string[], readonly chapters: readonly ('opening' | 'concept' | 'practice' | 'closing')[]}
  readonly questions: Bilingual<readonly string[]>
  /** What it is called, and what is asked of it, in kinds of reports that speak of another subject. */
  readonly called?: Partial<Record<KindId, Pick<SectionKnowledge, 'label' | 'about' | 'questions'>>>
}

const guides = {id: 'campus-guides'} as const
const paper = {id: 'paper-intervention'} as const
const practicum = {id: 'poltekesos-practicum'} as const

/** Words for what a concept chapter of this field speaks about: they make "Pengertian …" a definition of it. */
const subjects: readonly string[] = [
  'intervensi', 'pekerjaan sosial', 'pekerja sosial', 'peksos', 'kesejahteraan sosial', 'casework', 'case work', 'social work', 'group work', 'groupwork',
  'community work', 'community organization', 'pertolongan', 'bimbingan sosial', 'pelayanan sosial', 'intervention', 'social casework', 'social group work', 'lansia', 'lanjut usia',
  'anak', 'disabilitas', 'napza', 'keluarga', 'kelompok', 'komunitas', 'masyarakat', 'pengorganisasian', 'pengembangan masyarakat', 'asesmen', 'assessment', 'engagement', 'intake', 'kontrak', 'terminasi', 'evaluasi', 'relasi', 'gelandangan', 'pengemis',
  'pemberdayaan', 'keberfungsian sosial', 'konseling', 'advokasi', 'kemiskinan', 'rehabilitasi', 'manajemen kasus', 'case management', 'perlindungan', 'penelantaran', 'kekerasan', 'helping process', 'monitoring', 'planning', 'perencanaan', 'termination', 'evaluation', 'ppm', 'community development', 'social welfare', 'terapi kelompok', 'social functioning',
]

/** The parts that reports consist of (domain sections 9, 17 and 22) with the headings that name them. */
export const sections: readonly SectionKnowledge[] = [
  {
    id: 'cover',
    label: {id: 'Sampul', en: 'Cover'},
    about: {id: 'Halaman judul dengan tugas, penulis, program studi, dan tahun.', en: 'The title page with the assignment, author, programme and year.'},
    aliases: ['cover', 'sampul', 'halaman judul', 'halaman sampul', 'title page', 'cover page'],
    misspellings: [],
    questions: {id: ['Apa judul, tugas, penulis, pembimbing, dan tahunnya?'], en: ['What are the title, assignment, author, supervisor and year?']},
    source: [guides], scope: 'ID',
  },
  {
    id: 'approval',
    label: {id: 'Lembar Pengesahan', en: 'Approval'},
    about: {id: 'Lembar tanda tangan pembimbing dan lembaga.', en: 'The page signed by supervisor and agency.'},
    aliases: ['lembar pengesahan', 'halaman pengesahan', 'lembar persetujuan', 'halaman persetujuan', 'approval', 'approval page', 'pengesahan'],
    misspellings: [],
    questions: {id: ['Siapa yang mengesahkan laporan, dan kapan?'], en: ['Who approves the report, and when?']},
    source: [guides], scope: 'ID',
  },
  {
    id: 'preface',
    label: {id: 'Kata Pengantar', en: 'Preface'},
    about: {id: 'Ucapan terima kasih dan keterangan singkat tentang laporan.', en: 'Thanks and a short word about the report.'},
    aliases: ['kata pengantar', 'prakata', 'preface', 'acknowledgements', 'acknowledgments', 'acknowledgement', 'ucapan terima kasih', 'foreword', 'abstrak', 'abstract', 'ringkasan eksekutif', 'motto', 'persembahan', 'ringkasan', 'executive summary'],
    misspellings: ['kata pengatar', 'kata pengatntar'],
    questions: {id: ['Kepada siapa Anda berterima kasih?'], en: ['Whom do you thank?']},
    source: [guides], scope: 'ID',
  },
  {
    id: 'contents',
    label: {id: 'Daftar Isi', en: 'Contents'},
    about: {id: 'Daftar judul dengan nomor halaman.', en: 'The list of headings with page numbers.'},
    aliases: ['daftar isi', 'contents', 'table of contents', 'daftar tabel', 'daftar gambar', 'list of tables', 'list of figures', 'daftar lampiran', 'isi', 'daftar bagan', 'toc'],
    misspellings: ['dafar isi', 'daftar isii'],
    questions: {id: ['Bagian apa saja yang ada?'], en: ['Which parts are there?']},
    source: [guides], scope: 'ID',
  },
  {
    id: 'background',
    label: {id: 'Latar Belakang', en: 'Background'},
    about: {id: 'Mengapa topik atau kasus ini penting, dari keadaan umum sampai masalah yang dibahas.', en: 'Why the topic or case matters, from the general situation to the problem at hand.'},
    aliases: [
      'latar belakang', 'latar belakang masalah', 'background', 'background of the study', 'background of the problem', 'latar belakang penulisan', 'latar belakang kasus', 'latar belakang praktikum', 'latar belakang kegiatan', 'latar belakang pemikiran', 'introduction and background',
      'dasar pemikiran', 'background information', 'latar belakang permasalahan', 'rationale', 'alasan pemilihan judul', 'alasan pemilihan topik', 'background and rationale', 'rationale and background',
    ],
    misspellings: ['latar belakang maslah', 'latar belakng', 'latarbelakang', 'latar blakang', 'later belakang', 'latar belakang masala'],
    questions: {id: ['Keadaan apa yang mendorong laporan ini?', 'Data atau sumber apa yang menunjukkannya?'], en: ['Which situation calls for this report?', 'Which data or sources show it?']},
    source: [paper, guides], scope: 'international',
  },
  {
    id: 'problem-statement',
    label: {id: 'Rumusan Masalah', en: 'Problem Statement'},
    about: {id: 'Pertanyaan yang dijawab laporan; kesimpulan kembali kepadanya.', en: 'The questions that the report answers; the conclusion comes back to them.'},
    aliases: ['rumusan masalah', 'rumusan permasalahan', 'problem statement', 'statement of the problem', 'research questions', 'pertanyaan penelitian', 'batasan masalah', 'rumusan dan batasan masalah', 'permasalahan', 'pokok masalah', 'pokok permasalahan', 'pembatasan masalah'],
    misspellings: ['rumusan maslah', 'rumusan masala', 'rumusann masalah', 'rumasan masalah', 'rumusah masalah'],
    inside: {names: ['perumusan masalah', 'identifikasi masalah', 'masalah', 'fokus kajian', 'permasalahan', 'problem', 'question', 'questions', 'guiding question', 'guiding questions', 'central question', 'pertanyaan', 'pertanyaan pokok'], chapters: ['opening']},
    questions: {id: ['Pertanyaan apa yang akan dijawab?'], en: ['Which questions will be answered?']},
    source: [guides], scope: 'international',
  },
  {
    id: 'objectives',
    label: {id: 'Tujuan', en: 'Objectives'},
    about: {id: 'Apa yang hendak dicapai laporan, satu tujuan untuk setiap rumusan masalah.', en: 'What the report sets out to reach, one objective for each question.'},
    aliases: [
      'tujuan penulisan', 'maksud dan tujuan', 'tujuan dan manfaat', 'objectives', 'aims', 'aim', 'objective', 'aims and objectives', 'tujuan praktikum', 'tujuan makalah', 'tujuan pembahasan', 'tujuan laporan', 'tujuan kegiatan', 'tujuan penelitian', 'tujuan praktik',
      'purpose', 'purpose of the session', 'purpose of the report', 'purpose of the study', 'tujuan dan kegunaan', 'purpose of session', 'purpose of the interview', 'purpose of interview', 'tujuan wawancara', 'tujuan sesi', 'purposes', 'tujuan penyusunan', 'tujuan umum dan khusus', 'maksud', 'tujuan pertemuan', 'purpose of this report', 'purpose of the paper', 'tujuan pelaksanaan',
      'objectives of the study', 'tujuan pelaksanaan praktikum', 'tujuan penulisan makalah', 'tujuan penulisan laporan', 'tujuan praktikum komunitas', 'aim of the session', 'aims of the session', 'goal of the session', 'goals of the session', 'goals of session', 'session goals', 'objectives of field work', 'objectives of the field work', 'aims of field work', 'purpose of field work', 'objective of field work', 'purpose of the visit', 'purpose of visit', 'tujuan kunjungan', 'workers purpose', 'purpose of contact', 'purpose of the contact', 'purpose of meeting', 'purpose of the meeting', 'purpose and goal', 'purpose and goals', 'goal of the interview', 'goals of the interview', 'session objective', 'session objectives', 'tujuan penulisan karya ilmiah',
    ],
    misspellings: ['tujuan penulisn', 'tujuann', 'tujuan penulsan'],
    inside: {names: ['tujuan', 'tujuan umum', 'tujuan khusus', 'goals', 'goal'], chapters: ['opening']},
    questions: {id: ['Apa yang hendak dicapai untuk setiap rumusan masalah?'], en: ['What is to be reached for each question?']},
    source: [paper, guides], scope: 'international',
  },
  {
    id: 'benefits',
    label: {id: 'Manfaat', en: 'Benefits'},
    about: {id: 'Guna laporan bagi pembaca, lembaga, dan praktik.', en: 'What the report offers readers, the agency and practice.'},
    aliases: ['manfaat', 'manfaat penulisan', 'benefits', 'manfaat praktikum', 'kegunaan', 'manfaat penelitian', 'tujuan dan manfaat', 'significance', 'manfaat teoritis', 'manfaat praktis', 'manfaat kegiatan', 'kegunaan penulisan', 'tujuan dan kegunaan', 'significance of the study', 'manfaat laporan', 'manfaat makalah', 'manfaat praktik'],
    misspellings: ['manfat', 'manfaat penulisn'],
    questions: {id: ['Bagi siapa laporan ini berguna, dan bagaimana?'], en: ['For whom is this report useful, and how?']},
    source: [guides], scope: 'international',
  },
  {
    id: 'conceptual-review',
    label: {id: 'Tinjauan Konseptual', en: 'Conceptual Review'},
    about: {id: 'Konsep dan teori yang dipakai, dengan sumbernya.', en: 'The concepts and theories used, with their sources.'},
    aliases: [
      'tinjauan konseptual', 'tinjauan teori', 'tinjauan teoritis', 'tinjauan teoretis', 'tinjauan pustaka', 'kajian pustaka', 'kajian teori', 'kajian teoritis', 'kajian teoretis', 'kajian konsep', 'kajian konseptual', 'landasan teori', 'landasan teoritis', 'landasan konseptual', 'landasan konsep', 'kerangka teori', 'kerangka teoritis',
      'kerangka konseptual', 'kerangka konsep', 'literature review', 'review of literature', 'review of the literature', 'theoretical framework', 'conceptual framework', 'conceptual review', 'theoretical background', 'kajian literatur', 'tinjauan literatur', 'tinjauan konsep', 'dasar teori', 'konsep dasar', 'theoretical review', 'tinjauan teori dan konsep', 'kerangka pemikiran', 'tinjauan umum', 'konsep dan teori',
      'landasan teori dan konsep', 'related literature', 'teori dan konsep', 'kajian kepustakaan', 'studi pustaka', 'literature', 'review of related literature', 'review of related literature and studies', 'related literature and studies', 'review of related studies', 'landasan theory', 'landasan theori', 'tinjauan theory', 'kajian theory', 'theoretical foundation', 'theoretical basis', 'tinjauan teori dan pustaka', 'deskripsi teori', 'deskripsi teoritis',
    ],
    misspellings: ['tinjuan pustaka', 'tinjuan konseptual', 'tinjauan konsepual', 'tinjauan teoriris', 'kajian teroi', 'tinjuan teori', 'tinjauan pustka'],
    questions: {id: ['Konsep apa yang perlu dipahami pembaca?', 'Siapa yang merumuskannya, dan dalam sumber apa?'], en: ['Which concepts must the reader know?', 'Who put them forward, and in which source?']},
    source: [paper, guides], scope: 'international',
  },
  {
    id: 'definition',
    label: {id: 'Pengertian', en: 'Definition'},
    about: {id: 'Pengertian konsep pokok menurut sumber yang disebut.', en: 'What the main concept means, by a named source.'},
    aliases: ['konsep intervensi sosial', 'konsep pekerjaan sosial', 'konsep dasar intervensi', 'pengertian intervensi', 'definisi intervensi', 'konsep intervensi', 'pengertian intervensi sosial', 'pengertian pekerjaan sosial', 'definition of intervention', 'definition of social work', 'what is intervention', 'what is social work', 'what is social casework'],
    misspellings: ['pengetian', 'pengertiaan', 'penegertian', 'pengertan', 'definsi'],
    opening: {words: ['concept of', 'concepts of', 'the concept of', 'concept and definition of', 'meaning and definition of', 'definition and meaning of', 'konsep dan definisi', 'konsep dan pengertian', 'mendefinisikan', 'batasan dan pengertian', 'pengertian dan batasan', 'pengertian', 'definisi', 'definition', 'definitions', 'definition of', 'meaning', 'meaning of', 'hakikat', 'pengetian', 'what is', 'apa itu', 'apa definisi', 'apa pengertian', 'apa arti', 'defining', 'makna'], subjects},
    inside: {names: ['pengertian', 'definisi', 'definition', 'definitions', 'meaning', 'pengertian dan definisi', 'pengertian dan tujuan', 'definisi dan tujuan', 'pengetian', 'konsep'], chapters: ['concept']},
    questions: {id: ['Apa arti konsep pokoknya, dan menurut siapa?'], en: ['What does the main concept mean, and who says so?']},
    source: [paper], scope: 'international',
  },
  {
    id: 'approaches',
    label: {id: 'Pendekatan', en: 'Approaches'},
    about: {id: 'Pendekatan, model, atau metode intervensi yang dipilih.', en: 'The approaches, models or methods of intervention chosen.'},
    aliases: [
      'pendekatan dalam intervensi', 'pendekatan intervensi', 'model intervensi', 'metode intervensi', 'model intervensi komunitas', 'model pendekatan', 'metode dan teknik', 'metode dan teknik intervensi', 'approaches', 'approaches to intervention', 'intervention approaches', 'intervention models', 'models', 'models of intervention', 'intervention methods', 'metode pekerjaan sosial',
      'model pengembangan masyarakat', 'model rothman', 'pendekatan pekerjaan sosial', 'methods of intervention', 'model model intervensi', 'pendekatan pendekatan', 'macam macam pendekatan', 'metode metode pekerjaan sosial', 'jenis pendekatan', 'model praktik', 'models of community organization', 'models of community intervention', 'rothmans models', 'three models', 'the three models', 'tiga model', 'practice models', 'teknik intervensi', 'teknik teknik intervensi', 'strategi intervensi', 'model model intervensi komunitas', 'social work methods', 'methods of social work',
      'pendekatan dan metode', 'metode intervensi pekerjaan sosial', 'metode intervensi sosial', 'models of community practice', 'model intervensi masyarakat',
    ],
    misspellings: [],
    opening: {words: ['pendekatan', 'model', 'model model', 'metode', 'approaches', 'models', 'methods', 'pendekatan pendekatan', 'macam macam pendekatan', 'metode metode', 'macam macam metode', 'jenis jenis pendekatan', 'approaches to', 'approaches in', 'models of', 'models in', 'tiga model', 'three models of'], subjects: ['intervensi', 'pekerjaan sosial', 'intervention', 'social work', 'casework', 'case work', 'community', 'komunitas', 'masyarakat', 'group work', 'pengembangan masyarakat', 'rothman', 'community work', 'pertolongan', 'community organization', 'pemberdayaan']},
    inside: {names: ['pendekatan', 'metode', 'model', 'approaches', 'models', 'metode dan pendekatan', 'model model'], chapters: ['concept']},
    questions: {id: ['Pendekatan apa yang dipakai, dan mengapa?'], en: ['Which approach is used, and why?']},
    source: [paper], scope: 'international',
  },
  {
    id: 'principles',
    label: {id: 'Prinsip', en: 'Principles'},
    about: {id: 'Prinsip yang menuntun relasi dan tindakan pekerja sosial.', en: 'The principles that guide the worker’s relationship and action.'},
    aliases: [
      'prinsip', 'prinsip prinsip', 'prinsip intervensi', 'prinsip pekerjaan sosial', 'prinsip prinsip pekerjaan sosial', 'principles', 'principles of social work', 'principles of casework', 'prinsip dasar', 'prinsip prinsip dasar', 'casework principles', 'prinsip dalam intervensi', 'prinsip etik', 'asas', 'prinsip prinsip intervensi', 'prinsip pelayanan', 'basic principles', 'guiding principles',
      'prinsip pertolongan', 'prinsip prinsip khusus pekerjaan sosial', 'asas dan prinsip', 'prinsip praktik', 'prinsip dasar pekerjaan sosial', 'prinsip casework', 'prinsip prinsip casework', 'prinsip biestek', 'asas asas', 'nilai dan prinsip', 'values and principles', 'principles of the helping relationship', 'principles of practice', 'principles of social casework', 'seven principles', 'biesteks principles', 'prinsip prinsip praktik', 'prinsip yang digunakan',
      'prinsip prinsip yang digunakan', 'prinsip yang diterapkan', 'penerapan prinsip', 'penerapan prinsip prinsip', 'core principles', 'ethical principles', 'principles used', 'prinsip prinsip yang diterapkan', 'prinsip prinsip pertolongan', 'prinsip prinsip dasar pekerjaan sosial', 'prinsip prinsip relasi', 'principles applied', 'practice principles', 'prinsip prinsip etika',
    ],
    misspellings: ['prinsp', 'perinsip', 'prinsif', 'prinsip prinsp', 'prinsipp', 'principals'],
    opening: {words: ['prinsip', 'prinsip prinsip', 'principles', 'principles of', 'asas', 'beberapa prinsip', 'asas asas', 'tujuh prinsip', 'enam prinsip', 'sembilan prinsip', 'seven principles of', 'the seven principles', 'penerapan prinsip', 'the principles of'], subjects: [...subjects, 'pelayanan', 'kelompok', 'relationship', 'biestek', 'helping', 'relasi', 'praktik', 'community', 'etika']},
    questions: {id: ['Prinsip mana yang dipakai, dan menurut siapa?', 'Bagaimana tiap prinsip tampak dalam praktik?'], en: ['Which principles are used, and by which author?', 'How does each one show in practice?']},
    source: [paper], scope: 'international',
  },
  {
    id: 'theories',
    label: {id: 'Teori', en: 'Theories'},
    about: {id: 'Teori yang menjelaskan masalah dan mendukung intervensi.', en: 'Theories that explain the problem and support the intervention.'},
    aliases: ['teori pendukung intervensi', 'teori pendukung', 'teori teori', 'teori pekerjaan sosial', 'theories', 'supporting theories', 'teori yang digunakan', 'teori intervensi', 'theory', 'teori yang relevan', 'teori teori pekerjaan sosial', 'theories of social work', 'social work theories', 'theories used', 'theoretical perspectives', 'teori', 'teori yang dipakai', 'teori yang mendasari', 'teori teori pendukung', 'perspektif teori'],
    misspellings: [],
    questions: {id: ['Teori apa yang menjelaskan masalahnya?', 'Apa akibatnya bagi intervensi?'], en: ['Which theory explains the problem?', 'What follows for the intervention?']},
    source: [paper], scope: 'international',
  },
  {
    id: 'services',
    label: {id: 'Pelayanan', en: 'Services'},
    about: {id: 'Pelayanan yang tersedia atau diberikan kepada klien.', en: 'The services available or given to clients.'},
    aliases: ['pelayanan dalam intervensi', 'jenis pelayanan', 'bentuk pelayanan', 'services', 'program pelayanan', 'pelayanan sosial', 'jenis jenis pelayanan', 'macam macam pelayanan', 'services provided', 'types of services', 'bentuk bentuk pelayanan', 'pelayanan yang diberikan', 'pelayanan'],
    misspellings: [],
    questions: {id: ['Pelayanan apa yang diberikan, dan untuk kebutuhan mana?'], en: ['Which services are given, and for which need?']},
    source: [paper], scope: 'international',
  },
  {
    id: 'case-study',
    label: {id: 'Kajian Kasus', en: 'Case Study'},
    about: {id: 'Kasus yang dikaji dan penanganannya.', en: 'The case studied and how it was handled.'},
    aliases: [
      'kajian kasus', 'contoh kasus', 'sebuah ilustrasi kasus', 'studi kasus', 'gambaran kasus', 'penanganan kasus', 'penanganan masalah', 'case study', 'case studies', 'case example', 'case presentation', 'case illustration', 'deskripsi kasus', 'pembahasan kasus', 'analisis kasus', 'uraian kasus', 'ilustrasi kasus', 'kasus', 'praktik aras mikro', 'praktik aras mezzo', 'praktik aras makro', 'praktek aras mikro',
      'praktek aras mezzo', 'praktek aras makro', 'perancangan dan penerapan teknologi', 'penerapan teknologi', 'case description', 'case discussion', 'case analysis', 'case', 'cases', 'the cases', 'contoh kasus dan penanganannya', 'pelaksanaan praktikum', 'pelaksanaan praktik', 'pelaksanaan praktik pekerjaan sosial', 'hasil praktikum', 'praktik mikro', 'praktik mezzo', 'praktik makro', 'the case', 'kasus singkat', 'case vignette', 'case scenario', 'vignette', 'skenario kasus', 'contoh penanganan kasus', 'studi kasus dan analisis', 'penanganan klien', 'kronologi kasus', 'kronologis kasus', 'case summary', 'case history', 'proses penanganan kasus', 'resume kasus', 'aplikasi kasus', 'ringkasan kasus', 'praktik pekerjaan sosial mikro', 'deskripsi masalah dan penanganan', 'case background',
      'praktik aras messo', 'praktik aras meso', 'hasil praktik', 'proses praktik', 'praktik pekerjaan sosial', 'proses praktikum', 'pelaksanaan kegiatan praktikum', 'deskripsi kasus klien', 'gambaran kasus klien',
    ],
    misspellings: ['kajian kasu', 'contoh kasuss', 'gambran kasus', 'penangan masalah', 'penangan kasus'],
    questions: {id: ['Kasus apa yang dikaji, dan dari mana datanya?'], en: ['Which case is studied, and where do the data come from?']},
    source: [paper, practicum], scope: 'international',
  },
  {
    id: 'agency-profile',
    label: {id: 'Profil Lembaga', en: 'Agency Profile'},
    about: {id: 'Lembaga tempat praktik: sejarah, layanan, dan sumber dayanya.', en: 'The agency of the placement: history, services and resources.'},
    aliases: [
      'profil lembaga', 'gambaran lembaga', 'gambaran umum lembaga', 'agency profile', 'profil panti', 'gambaran umum panti', 'profil instansi', 'gambaran umum instansi', 'profil balai', 'about the agency', 'deskripsi lembaga', 'agency', 'agency description', 'the agency', 'gambaran lokasi praktikum', 'gambaran lokasi', 'lokasi praktikum', 'gambaran umum lokasi', 'agency setting', 'profil lokasi praktikum', 'gambaran umum lokasi praktikum', 'description of the agency', 'setting', 'the setting', 'profil yayasan', 'gambaran umum lembaga praktikum', 'profil sentra',
      'agency background', 'practice setting', 'organization background', 'organisation background', 'organization background information', 'organisation background information', 'agency background information', 'background of the agency', 'background of the organization', 'background of the organisation', 'the organization', 'the organisation', 'visi dan misi', 'visi misi', 'visi dan misi lembaga', 'sejarah berdirinya', 'sejarah singkat berdirinya', 'sejarah berdiri',
    ],
    misspellings: ['propil lembaga', 'profil lembga'],
    inside: {names: ['lembaga', 'balai', 'panti', 'yayasan', 'instansi', 'rumah singgah', 'sentra', 'lembaga praktik', 'lembaga praktikum'], chapters: ['practice']},
    opening: {words: ['profil', 'gambaran umum', 'gambaran', 'sejarah'], subjects: ['lembaga', 'panti', 'balai', 'instansi', 'yayasan', 'loka', 'lksa', 'rumah singgah', 'dinas sosial', 'upt', 'uptd', 'upt pelayanan', 'ipwl', 'pesantren', 'sentra', 'rumah sakit', 'sekolah', 'lapas', 'puskesos']},
    questions: {id: ['Apa tugas dan layanan lembaga?', 'Sumber daya apa yang dimilikinya?'], en: ['What are the agency’s task and services?', 'Which resources does it have?']},
    source: [practicum], scope: 'international',
  },
  {
    id: 'client-profile',
    label: {id: 'Identitas Klien', en: 'Client Profile'},
    about: {id: 'Data diri klien dengan inisial, sebatas yang diperlukan.', en: 'The client’s data by initials, no more than needed.'},
    aliases: [
      'identitas klien', 'identitas kelayan', 'identitas penerima manfaat', 'identitas ppks', 'profil klien', 'gambaran klien', 'data klien', 'data diri klien', 'client profile', 'identifying information', 'identifying data', 'client identification', 'client information', 'data identitas klien', 'identitas anggota', 'profil anggota', 'profil kelompok', 'profil anggota kelompok', 'identitas anggota kelompok', 'group members', 'members', 'the members', 'group profile', 'group composition', 'member profiles', 'profil penerima manfaat',
      'gambaran penerima manfaat', 'identitas keluarga', 'profil keluarga', 'family profile', 'family composition', 'family background', 'demographic information', 'demographic data', 'identification data', 'personal data', 'personal profile', 'client description', 'gambaran kelompok', 'anggota kelompok', 'the client', 'identitas', 'identitas diri', 'data pribadi', 'biodata klien', 'profile of the client', 'client system', 'client background', 'background of the client', 'background of client', 'background of the family', 'identitas subjek', 'gambaran umum klien', 'description of the client', 'komposisi kelompok', 'group membership', 'client identity', 'identity of the client', 'identitas ppks dan keluarga',
      'deskripsi klien', 'about the client', 'profile of the family', 'description of the group', 'members of the group', 'the group', 'gambaran anggota kelompok', 'profil anggota keluarga', 'client data', 'data penerima manfaat', 'data identitas', 'data diri', 'child and family details', 'family details', 'client details', 'personal details', 'details of the client', 'socio demographic details', 'sociodemographic details', 'socio demographic profile', 'identitas pm', 'identitas calon klien', 'karakteristik anggota', 'karakteristik anggota kelompok', 'the family', 'profil ppks',
    ],
    opening: {words: ['profil', 'identitas', 'gambaran', 'gambaran umum', 'data', 'profile of', 'profiles of', 'identity of', 'description of', 'data identitas', 'data diri', 'karakteristik'], subjects: ['klien', 'client', 'clients', 'members', 'anggota', 'keluarga', 'family', 'kelompok', 'group', 'penerima manfaat', 'ppks', 'pm', 'kelayan', 'anak', 'residen', 'resident', 'child', 'warga binaan', 'korban', 'lansia', 'kpm', 'pasien', 'trainee', 'subjek', 'calon klien', 'santri', 'penyandang', 'siswa', 'individu']},
    misspellings: ['identias klien', 'indentitas klien', 'identitas kien', 'identitas kliem'],
    questions: {id: ['Siapa klien (inisial), dan data diri apa yang diperlukan?'], en: ['Who is the client (initials), and which data are needed?']},
    called: {
      'group-report': {
        label: {id: 'Profil Kelompok', en: 'Group Profile'},
        about: {id: 'Siapa anggota kelompok, dengan inisial, dan apa yang menyatukan mereka.', en: 'Who the members are, by initials, and what brings them together.'},
        questions: {
          id: ['Siapa anggotanya (inisial), dan data diri apa yang diperlukan?', 'Mengapa mereka menjadi satu kelompok?'],
          en: ['Who are the members (initials), and which data are needed?', 'Why are they one group?'],
        },
      },
    },
    source: [practicum], scope: 'international',
  },
  {
    id: 'community-profile',
    label: {id: 'Profil Komunitas', en: 'Community Profile'},
    about: {id: 'Wilayah, penduduk, kelembagaan, dan potensi komunitas.', en: 'The community’s area, people, institutions and strengths.'},
    aliases: [
      'profil komunitas', 'profil desa', 'profil kelurahan', 'profil masyarakat', 'gambaran umum desa', 'gambaran desa', 'gambaran umum kelurahan', 'gambaran umum masyarakat', 'gambaran komunitas', 'community profile', 'profil wilayah', 'gambaran umum wilayah', 'profile of the community', 'village profile', 'gambaran umum lokasi praktikum komunitas', 'kondisi umum desa', 'profil dusun', 'gambaran umum dusun', 'the community', 'kondisi geografis', 'gambaran umum komunitas', 'profil lokasi', 'profil desa kelurahan', 'profil desa dan kelurahan',
      'description of the community', 'deskripsi desa', 'profil nagari', 'profil rw', 'about the community', 'community description', 'the village', 'profile of the village', 'deskripsi wilayah', 'gambaran wilayah', 'profil kampung', 'about the village', 'background of the community', 'background of the village', 'community background', 'history of the community', 'brief history of the community', 'about the area', 'about the neighbourhood', 'about the neighborhood', 'tentang desa', 'tentang komunitas',
    ],
    misspellings: ['propil desa', 'profil dessa'],
    opening: {words: ['profil', 'gambaran umum', 'gambaran', 'kondisi', 'kondisi umum', 'deskripsi', 'profile of'], subjects: ['desa', 'kelurahan', 'dusun', 'komunitas', 'masyarakat', 'wilayah', 'nagari', 'kampung', 'community', 'village', 'rw', 'kecamatan']},
    questions: {id: ['Di mana komunitas ini, dan siapa penduduknya?', 'Lembaga dan potensi apa yang ada?'], en: ['Where is the community, and who lives there?', 'Which institutions and strengths are there?']},
    source: [practicum], scope: 'international',
  },
  {
    id: 'problem-formulation',
    label: {id: 'Perumusan Masalah Klien', en: 'Problem Formulation'},
    about: {id: 'Masalah klien yang menjadi fokus, dengan sebab dan akibatnya.', en: 'The client’s problem in focus, with causes and effects.'},
    aliases: [
      'fokus masalah', 'perumusan masalah klien', 'problem formulation', 'presenting problem', 'presenting problems', 'masalah klien', 'permasalahan klien', 'fokus permasalahan', 'masalah yang dihadapi klien', 'permasalahan yang dihadapi klien', 'formulation', 'problem focus', 'prioritas masalah', 'penentuan fokus masalah', 'formulation of the problem', 'case formulation', 'rumusan masalah klien', 'fokus dan prioritas masalah', 'masalah utama', 'presenting issues', 'identified problems', 'inti masalah', 'masalah pokok klien',
      'penetapan fokus masalah', 'problem definition', 'the presenting problem', 'presenting concern', 'presenting concerns', 'fokus masalah klien', 'problem identified', 'problems identified', 'penetapan masalah', 'isu komunitas', 'isu dan fokus masalah', 'penentuan prioritas masalah', 'penetapan prioritas masalah', 'masalah kelompok', 'fokus masalah kelompok', 'masalah yang dialami klien', 'permasalahan yang dialami klien', 'problem prioritisation', 'problem prioritization', 'priority problem', 'problem focus and cause',
      'problem summary', 'clinical formulation', 'masalah prioritas', 'analisis dan fokus masalah', 'isu utama', 'the problem', 'focus problem', 'focus of the problem', 'masalah sosial utama', 'agreed problem', 'statement of need',
    ],
    misspellings: ['fokus maslah', 'perumusan maslah', 'fokus masala'],
    inside: {names: ['perumusan masalah', 'rumusan masalah', 'identifikasi masalah', 'masalah', 'permasalahan', 'problem', 'problems', 'problem statement', 'diagnosa masalah', 'diagnosis', 'masalah dan kebutuhan', 'analisis masalah', 'fokus'], chapters: ['practice']},
    questions: {id: ['Apa masalah yang menjadi fokus, menurut klien dan menurut pekerja sosial?', 'Apa sebab dan akibatnya?'], en: ['Which problem is the focus, for the client and for the worker?', 'What are its causes and effects?']},
    source: [practicum], scope: 'international',
  },
  {
    id: 'content-record',
    label: {id: 'Rekaman Isi', en: 'Content Record'},
    about: {id: 'Catatan rinci percakapan dan tindakan selama sesi.', en: 'The detailed record of what was said and done in the session.'},
    aliases: ['rekaman isi', 'isi percakapan', 'rekaman percakapan', 'content', 'content record', 'dialogue', 'dialog', 'interview content', 'verbatim', 'isi rekaman', 'session content', 'isi wawancara', 'jalannya wawancara', 'transkrip', 'narrative', 'content of the session', 'content of session', 'content of the interview', 'record of the interview', 'catatan percakapan', 'uraian proses', 'isi sesi', 'isi proses', 'rekaman proses percakapan', 'verbatim dialogue', 'process content', 'content dialogue', 'rekaman dialog', 'isi pertemuan',
      'transcript', 'narasi proses', 'jalannya sesi', 'session narrative', 'isi kunjungan', 'content and process', 'narrative of the session', 'narrative of the interview', 'narrative of session', 'narrative of the visit', 'account of the session', 'account of the interview', 'description of the session', 'description of the interview', 'content of the visit', 'what was said', 'what happened', 'percakapan', 'proses wawancara', 'jalannya pertemuan', 'jalannya kunjungan', 'jalannya percakapan', 'catatan proses', 'isi dialog', 'isi interaksi'],
    misspellings: [],
    questions: {id: ['Apa yang dikatakan dan dilakukan, berurutan?'], en: ['What was said and done, in order?']},
    source: [{id: 'process-recording-guides'}], scope: 'international',
  },
  {
    id: 'impressions',
    label: {id: 'Kesan dan Analisis', en: 'Impressions'},
    about: {id: 'Pengamatan dan penilaian pekerja sosial atas sesi itu.', en: 'What the worker observed and makes of the session.'},
    aliases: ['kesan', 'kesan dan analisis', 'impressions', 'impressions assessment', 'impression', 'analisis', 'analysis', 'impressions and assessment', 'kesan dan penilaian', 'analisis pekerja sosial', 'workers impressions', 'analytical thoughts', 'kesan dan asesmen', 'assessment of the session', 'kesan pekerja sosial', 'kesan praktikan', 'impressions and analysis', 'kesan kesan', 'kesan umum', 'impression assessment', 'analysis of the session', 'analisis proses', 'kesan asesmen', 'kesan analisis', 'penilaian dan kesan', 'analisis dan kesan', 'analisa', 'kesan pewawancara', 'kesan mahasiswa', 'kesan penulis', 'students analysis', 'student analysis', 'students analysis assessment', 'students assessment', 'analysis of the interaction', 'analysis of interaction'],
    misspellings: [],
    questions: {id: ['Apa yang Anda amati, dan apa artinya?'], en: ['What did you observe, and what does it mean?']},
    source: [{id: 'process-recording-guides'}], scope: 'international',
  },
  {
    id: 'use-of-self',
    label: {id: 'Penggunaan Diri', en: 'Use of Self'},
    about: {id: 'Bagaimana pekerja sosial memakai dirinya, teknik, dan perasaannya.', en: 'How the worker used themself, their skills and feelings.'},
    aliases: ['penggunaan diri', 'use of self', 'use of professional self', 'professional use of self', 'pemakaian diri', 'penggunaan diri profesional', 'use of self and skills', 'pemanfaatan diri', 'penggunaan diri secara profesional', 'use of self reflection', 'self awareness', 'conscious use of self', 'penggunaan diri pekerja sosial', 'perasaan pewawancara', 'perasaan praktikan', 'perasaan pekerja sosial', 'perasaan mahasiswa', 'gut level feelings', 'gut level feeling', 'students gut level feelings', 'students gut level feeling', 'workers feelings', 'students feelings', 'students feelings and reactions', 'perasaan dan reaksi praktikan', 'feelings and reactions'],
    misspellings: [],
    questions: {id: ['Tindakan Anda mana yang menentukan, dan apa yang akan Anda ubah?'], en: ['Which of your interventions mattered, and what would you change?']},
    source: [{id: 'process-recording-guides'}], scope: 'international',
  },
  {
    id: 'plans',
    label: {id: 'Rencana Berikutnya', en: 'Plans'},
    about: {id: 'Rencana untuk sesi berikutnya dan tujuan jangka pendek dan panjang.', en: 'Plans for the next session and short and long-term goals.'},
    aliases: ['rencana berikutnya', 'plans', 'plan', 'rencana selanjutnya', 'rencana tindak lanjut', 'next steps', 'plans for next session', 'plan for next session', 'rencana sesi berikutnya', 'rencana pertemuan berikutnya', 'future plans', 'rencana', 'plans for the next session', 'plan for the next session', 'next session', 'rencana pertemuan selanjutnya', 'rencana ke depan', 'plans and next steps', 'plan for next contact', 'plans for next contact', 'plans of action', 'plan of action'],
    misspellings: [],
    questions: {id: ['Apa yang direncanakan untuk pertemuan berikutnya?'], en: ['What is planned for the next meeting?']},
    source: [{id: 'process-recording-guides'}], scope: 'international',
  },
  {
    id: 'reflection',
    label: {id: 'Refleksi', en: 'Reflection'},
    about: {id: 'Pelajaran yang diambil praktikan dari prosesnya.', en: 'What the worker learned from the process.'},
    aliases: ['refleksi', 'reflection', 'refleksi diri', 'refleksi praktikan', 'lessons learned', 'refleksi praktikum', 'self reflection', 'reflections', 'refleksi pengalaman', 'refleksi praktik', 'students reflection', 'critical reflection', 'refleksi lapangan', 'pembelajaran', 'workers reflection', 'refleksi dan pembelajaran', 'personal reflection', 'my learning', 'learning', 'learnings', 'what i learned', 'learning experience', 'learning of the trainee', 'learning of the student', 'insights', 'pengalaman yang dipetik'],
    misspellings: ['refleski', 'repleksi'],
    questions: {id: ['Apa yang Anda pelajari tentang diri dan praktik Anda?'], en: ['What did you learn about yourself and your practice?']},
    source: [practicum], scope: 'international',
  },
  {
    id: 'conclusion',
    label: {id: 'Kesimpulan', en: 'Conclusion'},
    about: {id: 'Jawaban singkat atas rumusan masalah, tanpa bahan baru.', en: 'Short answers to the questions, with nothing new.'},
    aliases: ['kesimpulan', 'simpulan', 'conclusion', 'conclusions', 'kesimpulan dan saran', 'simpulan dan saran', 'kesimpulan dan rekomendasi', 'conclusion and recommendations', 'conclusions and recommendations', 'refleksi kesimpulan dan rekomendasi', 'concluding remarks', 'summary and conclusion', 'penarikan kesimpulan', 'simpulan dan rekomendasi', 'conclusion and recommendation', 'kesimpulan umum', 'conclusion and suggestions', 'kesimpulan sementara', 'simpulan sementara', 'interim conclusion', 'interim conclusions', 'preliminary conclusion', 'preliminary conclusions', 'provisional conclusion', 'conclusion so far', 'conclusions so far'],
    misspellings: ['kesimpuan', 'kesimpulam', 'kesimpuln', 'keismpulan', 'kesimplan', 'kesimpulann'],
    inside: {names: ['summary', 'ringkasan', 'rangkuman'], chapters: ['closing']},
    questions: {id: ['Apa jawaban atas tiap rumusan masalah atau tujuan?'], en: ['What answers each question or objective?']},
    source: [paper, guides], scope: 'international',
  },
  {
    id: 'recommendations',
    label: {id: 'Saran', en: 'Recommendations'},
    about: {id: 'Saran yang dapat dilaksanakan, dan bagi siapa.', en: 'What could be done next, and by whom.'},
    aliases: ['saran', 'saran saran', 'rekomendasi', 'recommendations', 'recommendation', 'suggestions', 'saran dan rekomendasi', 'kritik dan saran', 'suggestion', 'saran dan kritik', 'rekomendasi dan saran', 'suggestions and recommendations', 'implications for practice', 'way forward', 'the way forward', 'rekomendasi dan tindak lanjut', 'kesimpulan dan saran', 'kesimpulan dan rekomendasi', 'saran dan tindak lanjut'],
    misspellings: ['sarann', 'rekomedasi', 'rekomendsi'],
    signs: [
      '(disarankan|direkomendasikan) (agar|supaya|kepada|bagi|untuk)', '(penulis|praktikan|peneliti|kelompok|kami|saya) … (menyarankan|merekomendasikan)', 'adapun … saran',
      'saran (penulis|praktikan|peneliti|kami|saya|bagi|untuk|kepada)', 'saran yang (dapat|ingin|perlu|kami|penulis|praktikan|diajukan)', 'rekomendasi (penulis|praktikan|peneliti|kami|saya|bagi|untuk|kepada)', 'rekomendasi yang (dapat|ingin|perlu|kami|penulis|praktikan|diajukan)',
      'it is … (recommended|suggested|advised) (that|to)', '(we|i) … recommend', '(author|authors|writer|writers|student|worker|report|paper) … (recommends|recommend)', '(is|are) recommended to',
      '(my|our) … recommendations', 'recommendations (for|to|are)',
    ],
    questions: {id: ['Saran apa yang mengikuti dari kesimpulan, dan untuk siapa?'], en: ['What follows from the conclusion, and for whom?']},
    source: [paper, guides], scope: 'international',
  },
  {
    id: 'references',
    label: {id: 'Daftar Pustaka', en: 'References'},
    about: {id: 'Daftar semua sumber yang dikutip.', en: 'The list of all sources cited.'},
    aliases: ['daftar pustaka', 'daftar rujukan', 'daftar referensi', 'referensi', 'kepustakaan', 'references', 'bibliography', 'reference list', 'daftar kepustakaan', 'pustaka', 'works cited', 'sumber', 'daftar bacaan', 'sumber rujukan', 'reference', 'sumber pustaka', 'literature cited', 'rujukan pustaka', 'list of references', 'sumber referensi', 'further reading', 'sumber bacaan', 'sources', 'bibliografi', 'pustaka acuan', 'daftar acuan', 'acuan'],
    misspellings: ['daftar pustka', 'datar pustaka', 'daftra pustaka', 'dapus', 'daftar pusaka', 'daftar pustakan', 'dafatar pustaka', 'refrensi', 'refferences', 'daftar pustala'],
    questions: {id: ['Sumber mana yang dikutip dalam laporan?'], en: ['Which sources does the report cite?']},
    source: [paper, guides], scope: 'international',
  },
  {
    id: 'appendix',
    label: {id: 'Lampiran', en: 'Appendix'},
    about: {id: 'Bahan pendukung, misalnya persetujuan klien dan dokumentasi.', en: 'Supporting material such as consent and documentation.'},
    aliases: ['lampiran', 'lampiran lampiran', 'appendix', 'appendices', 'attachments', 'dokumentasi', 'annex', 'dokumentasi kegiatan'],
    misspellings: ['lampitan'],
    questions: {id: ['Bahan apa yang mendukung laporan?'], en: ['Which material supports the report?']},
    source: [guides], scope: 'international',
  },
]

/** Chapters as reports call them; they hold parts and, when they have text of their own, stand for one. */
export interface Chapter extends Entry {
  readonly chapter: 'opening' | 'concept' | 'practice' | 'closing'
  readonly aliases: readonly string[]
  /** The part that the chapter is when it holds text of its own and no subsection names it (domain sections 9 and 17). */
  readonly standsFor?: SectionId
}

/** The chapters (domain section 17). */
export const chapters: readonly Chapter[] = [
  {
    id: 'opening', chapter: 'opening',
    label: {id: 'Pendahuluan', en: 'Introduction'},
    about: {id: 'Bab pembuka.', en: 'The opening chapter.'},
    aliases: ['pendahuluan', 'introduction', 'pengantar', 'bagian pendahuluan', 'preliminary', 'pembukaan', 'intro'],
    misspellings: ['pendahuluhan', 'pendahulaun', 'pedahuluan', 'pendahuluam', 'pendahulun'],
    standsFor: 'background', source: [guides], scope: 'international',
  },
  {
    id: 'body', chapter: 'concept',
    label: {id: 'Pembahasan', en: 'Discussion'},
    about: {id: 'Bab isi.', en: 'The body.'},
    aliases: ['pembahasan', 'isi', 'isi laporan', 'discussion', 'isi makalah', 'body', 'isi pembahasan', 'pembahasan masalah', 'isi dan pembahasan', 'pembahasan materi', 'hasil dan pembahasan', 'analisis dan pembahasan'],
    misspellings: ['pembahsan', 'pembahasaan', 'pemabahasan'],
    source: [guides], scope: 'ID',
  },
  {
    // A chapter of stages: it tells of practice, and names no part of its own.
    id: 'practice', chapter: 'practice',
    label: {id: 'Proses Pertolongan', en: 'Helping Process'},
    about: {id: 'Bab yang menceritakan praktik tahap demi tahap.', en: 'The chapter that tells of practice stage by stage.'},
    aliases: ['proses pertolongan', 'proses pertolongan pekerjaan sosial'],
    source: [guides], scope: 'ID',
  },
  {
    id: 'closing', chapter: 'closing',
    label: {id: 'Penutup', en: 'Closing'},
    about: {id: 'Bab penutup.', en: 'The closing chapter.'},
    aliases: ['penutup', 'closing', 'penutupan', 'closing remarks', 'bagian penutup', 'kata penutup', 'final remarks'],
    misspellings: ['penutp', 'penutuo', 'penuntup'],
    standsFor: 'conclusion', source: [guides], scope: 'international',
  },
]
