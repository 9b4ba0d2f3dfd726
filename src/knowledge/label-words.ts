/**
 * Words around a stage's name in a heading. They decide whether "… Asesmen …" is the stage itself ("Pelaksanaan Asesmen
 * Awal", "Stage 3: Assessment of the family") or something about it ("Pengertian Asesmen", "Rencana Evaluasi").
 */
export const labelWords = {
  /** May stand before a stage's name without changing it. */
  before: new Set(('menyusun penyusunan membuat pembuatan workers worker project field group-work tahap tahapan fase langkah proses pelaksanaan melaksanakan melakukan kegiatan penerapan hasil laporan deskripsi uraian catatan ' +
    'stage step phase process the a an our initial first second third fourth fifth sixth final last early late formal ongoing continuous family social ' +
    'psychosocial psycho biopsychosocial bio needs need comprehensive participatory holistic multidimensional detailed further baseline strengths joint client clients case group community home individual preliminary summary of conducting performing ' +
    'pertama kedua ketiga keempat kelima keenam ketujuh kedelapan sesi pertemuan session ke phases i ii iii iv v vi vii viii ix x satu dua tiga empat lima enam tujuh ' +
    'practice work casework service services planned social-work risk progress outcome self helping beginning middle dan and pra pre program praktik praktek bagian hari minggu tanggal').split(' ')),
  /** Verbs before a plan or a contract, which are made: "Develop a Plan", "Work out a plan of action". */
  makers: new Set('develop developing formulate formulating formulation development make making prepare preparing create creating design designing establish establishing negotiate negotiating draw drawing work working set setting up out merancang merumuskan mengembangkan pengembangan perumusan'.split(' ')),
  /** Heads that make the phrase speak about a stage, or about something else. */
  about: new Set(('pengertian definisi tujuan fungsi manfaat prinsip prinsip-prinsip teknik konsep jenis macam model metode pendekatan landasan teori peran peranan kendala hambatan faktor contoh ' +
    'pentingnya perbedaan instrumen alat format pedoman panduan rencana jadwal waktu tempat sasaran hakikat ciri karakteristik unsur komponen aspek dasar strategi bentuk pihak saran kesimpulan ' +
    'facilitates supports provides enables helps ensures promotes improves allows definition meaning purpose purposes objectives objective goals principles techniques concept types kinds models methods methodology methodologies approaches theories theory role roles barriers factors ' +
    'importance tools tool instruments form schedule tahap-tahap what why when how benefits reason reasons plan plans planning skills daftar tabel gambar bagan lampiran dokumentasi kaitan hubungan pengaruh efektivitas ' +
    'analisis tinjauan kajian latar gambaran sejarah sistem kebutuhan masalah pertimbangan alasan lembar surat laman tanpa sebelum setelah pasca menuju isu isi sumber topik bahan materi ketua tim pelaksana petugas lembaga').split(' ')),
  /** Open a tail that says of whom, where or when: always harmless. */
  tail: new Set(('dengan pada terhadap untuk bagi oleh dalam di ke kepada tentang dari melalui of for with in to by at on from about after before the a our all this klien kelayan anak keluarga kasus masalah kebutuhan potensi awal lanjutan lanjut akhir ' +
    'kelompok komunitas masyarakat individu intervensi sosial program kegiatan pelayanan layanan hasil proses pertolongan phase stage process summary session sesi so until sejauh sementara taken provided given used conducted carried dilakukan dilaksanakan yang diberikan pekerjaan aras tingkat level mikro mezzo makro pm ppks penerima manfaat').split(' ')),
  /** English words that turn "assessment …" into another noun. */
  spoils: new Set('report reports outline outlines paper essay questionnaire template rubric guideline guidelines source sources reason reasons tools tool scale form forms instrument instruments team officer criteria center centre skills methods techniques theory theories model models format plan keperawatan nursing learning belajar pembelajaran kinerja kerja diri kepuasan'.split(' ')),
} as const

/** Names that hold a stage's word and mean something else: models, methods and kinds of planning. */
export const otherNames: readonly string[] = [
  'perencanaan sosial', 'social planning', 'social action', 'aksi sosial', 'family planning', 'keluarga berencana', 'perencanaan keluarga', 'urban planning', 'tata ruang',
  'kontrak kuliah', 'kontrak belajar', 'evaluasi pembelajaran', 'evaluasi belajar', 'peer evaluation', 'crisis intervention', 'intervensi krisis', 'direct treatment', 'action research', 'rujukan hukum', 'lembar kerja',
  'pendekatan pekerjaan sosial', 'pendekatan intervensi', 'pendekatan kelompok', 'pendekatan komunitas', 'pendekatan individu', 'pendekatan masyarakat', 'pendekatan keluarga', 'pendekatan sosial', 'kontrak psikologis', 'referral information', 'referral source', 'sources of referral', 'source of referral', 'reason for referral', 'reasons for referral', 'referral data', 'referral question', 'referral reason', 'referral date', 'date of referral', 'informasi rujukan', 'sumber rujukan', 'alasan rujukan', 'asal rujukan', 'self evaluation', 'evaluasi diri', 'self monitoring', 'pemantauan diri', 'self assessment', 'penilaian diri', 'study club', 'studi kasus', 'case study', 'studi pustaka', 'diagnosis keperawatan', 'diagnosa keperawatan', 'diagnosis medis', 'diagnosa medis', 'rencana anggaran', 'rencana pembelajaran', 'action plan budget',
]

/** Words that join the members of a composite label. */
export const joiners: ReadonlySet<string> = new Set(['dan', 'and', 'serta', 'atau', 'or', 'hingga', 'sampai', 'beserta', 'y'])

/** Words at the end of a heading that speak of a form or a method, not of the report's own part: "Case Study Template". */
export const aboutForms: ReadonlySet<string> = new Set(['template', 'templates', 'format', 'formats', 'sheet', 'sheets', 'guide', 'guides', 'guideline', 'guidelines', 'method', 'methods', 'metode', 'methodology', 'writing', 'example', 'examples', 'checklist', 'rubric'])

/** Right words of the language that lie one or two letters from a stage's or a part's name. */
export const rightWords: ReadonlySet<string> = new Set([
  'pembahasan', 'consent', 'content', 'contact', 'contacts', 'contract', 'evakuasi', 'inisiatif', 'determinasi', 'nominasi', 'dominasi', 'terminal', 'pelaksana', 'perencana', 'implementor', 'evaluator', 'prevention', 'invention', 'convention', 'interaksi',
  'management', 'perancangan', 'arrangement', 'agreement', 'investment', 'assignment', 'treatments', 'reference', 'referensi', 'preference', 'pelayanan', 'pemahaman', 'penemuan', 'penerapan', 'penerima', 'penerimaan', 'pengantar', 'penutur', 'tuntutan',
  'manfaat', 'masalah', 'simpulan', 'pengajian', 'pengujian', 'penilaian', 'pemilihan', 'pemulihan', 'penyusunan', 'perumusan', 'perubahan', 'pemecahan', 'rumusan', 'rujukan', 'tujuan', 'planting', 'learning', 'teaching', 'training',
  'motivation', 'valuation', 'elevation', 'devaluation', 'formation', 'information', 'exploitation', 'explanation', 'regulation', 'population', 'reflection', 'reaction', 'action', 'election', 'direction', 'instruction', 'introduction', 'production',
  'kontrak', 'kontras', 'kontak', 'transfer', 'transfers', 'pengawas', 'pengajaran', 'pelajaran', 'pelatihan', 'komunikasi', 'komunitas', 'sosialisasi', 'organisasi', 'reorganisasi', 'principal', 'principle', 'profile', 'profil',
])

/** What students do and hand in: its aims and benefits are the report's own ("Tujuan KKN", "Objectives of the Rural Camp"). */
export const studentWorks: ReadonlySet<string> = new Set([
  'praktikum', 'praktik', 'praktek', 'pkl', 'prakerin', 'kkn', 'magang', 'kegiatan', 'kunjungan', 'penelitian', 'makalah', 'laporan', 'penulisan', 'karya', 'tugas',
  'practicum', 'fieldwork', 'placement', 'internship', 'camp', 'camps', 'study', 'report', 'paper', 'essay', 'assignment', 'visit', 'visits', 'project', 'research', 'seminar',
])
