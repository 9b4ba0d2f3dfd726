import type {WordTable} from './types.ts'

/** Headings within a reference list; they part it and do not end it. */
export const listHeadings: WordTable = {
  source: [{id: 'campus-guides'}, {id: 'public-reports'}],
  words: [
    'buku', 'buku buku', 'buku teks', 'buku dan jurnal', 'sumber buku', 'jurnal', 'jurnal dan artikel', 'artikel', 'artikel jurnal', 'artikel ilmiah', 'jurnal ilmiah', 'internet', 'sumber internet', 'sumber online', 'situs', 'situs internet', 'website', 'web', 'laman', 'media online', 'media massa', 'skripsi', 'tesis', 'disertasi',
    'skripsi tesis disertasi', 'skripsi dan tesis', 'karya ilmiah', 'peraturan', 'peraturan perundang undangan', 'perundang undangan', 'undang undang', 'dokumen', 'dokumen resmi', 'sumber lain', 'sumber lainnya', 'lain lain', 'lainnya', 'laporan', 'makalah', 'koran', 'surat kabar', 'majalah', 'kamus', 'wawancara', 'sumber hukum', 'referensi lain',
    'books', 'journals', 'journal articles', 'articles', 'websites', 'web sources', 'internet sources', 'online sources', 'laws', 'legislation', 'laws and regulations', 'theses', 'reports', 'documents', 'other sources', 'newspapers', 'primary sources', 'secondary sources', 'interviews', 'dokumen lain', 'buku literatur utama', 'literatur', 'sumber primer', 'sumber sekunder',
    'jurnal skripsi', 'website dan internet', 'sumber elektronik', 'electronic sources', 'media', 'video', 'films',
  ],
}

/** Headings within or below a reference list of people who were spoken to; what stands there are talks, no works. */
export const talkHeadings: WordTable = {
  source: [{id: 'campus-guides'}, {id: 'public-reports'}],
  words: [
    'wawancara', 'hasil wawancara', 'daftar wawancara', 'wawancara pribadi', 'sumber wawancara', 'transkrip wawancara', 'informan', 'daftar informan', 'data informan', 'daftar nama informan', 'informan penelitian', 'narasumber', 'daftar narasumber', 'nara sumber', 'responden', 'daftar responden', 'data responden',
    'sumber lisan', 'daftar sumber lisan', 'sumber informan', 'daftar orang yang diwawancarai', 'komunikasi pribadi', 'interviews', 'personal interviews', 'list of interviews', 'informants', 'list of informants', 'interviewees', 'list of interviewees', 'people interviewed', 'respondents', 'list of respondents', 'oral sources',
    'personal communications',
  ],
}

/** Headings of lists that lead on to works which the text need not cite. */
export const furtherReadingHeadings: WordTable = {
  source: [{id: 'apa-7', part: '9'}, {id: 'campus-guides'}],
  words: [
    'bacaan lanjutan', 'bacaan lanjut', 'bacaan lebih lanjut', 'bacaan tambahan', 'bacaan anjuran', 'bacaan yang dianjurkan', 'bacaan yang disarankan', 'bacaan pendukung', 'sumber bacaan lanjutan', 'daftar bacaan lanjutan', 'rujukan tambahan', 'pustaka tambahan',
    'further reading', 'further readings', 'additional reading', 'additional readings', 'recommended reading', 'recommended readings', 'suggested reading', 'suggested readings', 'suggestions for further reading', 'background reading', 'works consulted',
  ],
}

/** Lines of a blog or web page that were copied with a text: where one stands, the list is over. */
export const foreignLines: WordTable = {
  source: [{id: 'paper-intervention'}, {id: 'public-reports'}],
  words: [
    'balashapus', 'balas', 'hapus', 'reply', 'delete', 'diposting oleh', 'diposkan oleh', 'posted by', 'posted in', 'tidak ada komentar', 'no comments', 'komentar', 'comments', 'poskan komentar', 'posting komentar', 'post a comment', 'leave a comment', 'leave a reply', 'kirimkan ini lewat email', 'blogthis', 'berbagi ke twitter', 'berbagi ke facebook',
    'bagikan ini', 'share this', 'like this', 'memuat', 'loading', 'label', 'labels', 'reaksi', 'posting lama', 'posting lebih baru', 'posting lebih lama', 'older post', 'newer post', 'beranda', 'home', 'langganan', 'subscribe', 'entri populer', 'popular posts', 'arsip blog', 'blog archive', 'mengenai saya', 'about me', 'lihat profil lengkapku',
    'advertisement', 'iklan', 'sponsored', 'baca juga', 'read more', 'related posts', 'artikel terkait', 'tag', 'tags', 'previous post', 'next post', 'tambahkan komentar', 'muat yang lain', 'load more', 'follow', 'ikuti', 'diberdayakan oleh blogger', 'powered by blogger', 'copyright', 'all rights reserved', 'unduh', 'download', 'silakan berkomentar', 'cite this work', 'cite this article', 'how to cite', 'how to cite this article', 'cara mengutip', 'cara mengutip artikel ini', 'downloads', 'download citation', 'download article', 'unduh artikel', 'order now', 'related services', 'article metrics', 'similar articles', 'continued', 'share', 'bagikan', 'tweet',
  ],
}

/** Lines that open what is written below a reference list and is none of it: the members of a group, notes, questions. */
export const behindList: WordTable = {
  source: [{id: 'campus-guides'}, {id: 'public-reports'}],
  words: [
    'catatan', 'catatan kaki', 'keterangan', 'keterangan singkatan', 'disusun oleh', 'ditulis oleh', 'dibuat oleh', 'penyusun', 'tim penyusun', 'penulis', 'nama penulis', 'tentang penulis', 'profil penulis', 'anggota', 'anggota kelompok', 'nama anggota', 'nama anggota kelompok', 'nama kelompok', 'kelompok', 'pembagian tugas',
    'pertanyaan', 'daftar pertanyaan', 'pertanyaan diskusi', 'bahan diskusi', 'soal latihan', 'tanya jawab', 'sesi tanya jawab', 'hasil diskusi', 'daftar singkatan', 'singkatan', 'daftar istilah', 'kata kunci', 'mengetahui', 'menyetujui', 'hormat kami', 'hormat saya', 'pekerja sosial', 'mahasiswa', 'praktikan',
    'note', 'notes', 'key', 'legend', 'written by', 'prepared by', 'authors', 'about the author', 'about the authors', 'group members', 'members', 'members of the group', 'division of tasks', 'questions', 'discussion questions', 'questions for discussion', 'question and answer', 'questions and answers', 'list of abbreviations', 'abbreviations', 'list of terms', 'keywords', 'key words', 'acknowledged by', 'approved by', 'social worker', 'student',
  ],
}

/** Words that open the history of a manuscript below a reference list: no author, whatever the year behind them. */
export const manuscriptHistory: WordTable = {
  source: [{id: 'public-reports'}],
  words: ['original manuscript received', 'manuscript received', 'manuscript accepted', 'received', 'accepted', 'submitted', 'advance access publication', 'published online', 'article history', 'naskah diterima', 'artikel diterima', 'naskah masuk', 'diterima redaksi', 'riwayat artikel', 'corresponding author', 'penulis korespondensi', 'alamat korespondensi'],
}

/** Words with which a writer takes leave below a reference list. */
export const leaveTakings: WordTable = {
  source: [{id: 'public-reports'}],
  words: ['demikian', 'demikianlah', 'sekian', 'semoga', 'mohon', 'terima kasih', 'akhir kata', 'atas perhatian', 'atas perhatiannya', 'wassalam', 'wassalamualaikum', 'wassalamu', 'thank you', 'thanks', 'many thanks', 'thank'],
}

/** Words with a capital that stand before a year or a bracket and are nobody's name. */
export const notNames: WordTable = {
  source: [{id: 'public-reports'}, {id: 'practice-knowledge'}],
  words: [
    'menurut', 'sedangkan', 'sementara', 'pendapat', 'definisi', 'konsep', 'teori', 'dalam', 'oleh', 'sebagaimana', 'seperti', 'selain', 'berdasarkan', 'pada', 'dari', 'hasil', 'penelitian', 'studi', 'model', 'pendekatan', 'tahun', 'sejak', 'tabel', 'gambar', 'bagan', 'grafik', 'diagram', 'lampiran', 'bab', 'bagian', 'halaman', 'nomor', 'pasal', 'ayat', 'huruf', 'angka', 'volume', 'vol', 'year', 'issue', 'bulan',
    'sumber', 'data', 'sensus', 'susenas', 'kongres', 'konferensi', 'seminar', 'program', 'kegiatan', 'proyek', 'kota', 'kabupaten', 'provinsi', 'desa', 'kelurahan', 'kecamatan', 'negara', 'undang', 'uu', 'uud', 'pp', 'perpres', 'perda', 'permensos', 'kepmensos', 'keppres', 'inpres', 'peraturan', 'keputusan', 'sk', 'pukul', 'tanggal', 'hari', 'usia', 'umur', 'klien', 'covid',
    'according', 'table', 'figure', 'chapter', 'section', 'page', 'appendix', 'article', 'source', 'in', 'the', 'since', 'during', 'until', 'by', 'as', 'see', 'for', 'both', 'while', 'although', 'theory', 'study', 'research', 'census', 'survey', 'congress', 'conference', 'act', 'law', 'no', 'number', 'version', 'versi', 'edisi', 'edition', 'sampai', 'hingga', 'antara', 'kelas', 'semester',
    'dan', 'and', 'akan', 'tetapi', 'namun', 'maka', 'juga', 'ini', 'itu', 'yang', 'untuk', 'bahwa', 'also', 'however', 'moreover', 'lihat', 'bandingkan', 'misalnya', 'begitu', 'demikian', 'kemudian', 'lalu', 'karena', 'jika', 'bila', 'ketika', 'setelah', 'sebelum', 'but', 'if', 'when', 'after', 'before', 'thus', 'hence', 'then', 'from', 'with', 'on', 'at', 'to', 'of',
    'senada', 'sejalan', 'mengutip', 'merujuk', 'mengacu', 'dikutip', 'ahli', 'tokoh', 'buku', 'bukunya', 'jurnal', 'artikel', 'karya', 'pemikiran', 'gagasan', 'pandangan', 'following', 'citing', 'authors', 'author', 'scholars', 'like', 'such', 'including', 'prinsip', 'nilai', 'etika', 'kode', 'perspektif', 'metode', 'tahap', 'tahapan', 'proses',
    'selanjutnya', 'sebelumnya', 'sesudahnya', 'sebaliknya', 'akhirnya', 'terakhir', 'adapun', 'pertama', 'kedua', 'ketiga', 'keempat', 'kelima', 'bahkan', 'meskipun', 'walaupun', 'apabila', 'padahal', 'mengenai', 'terkait', 'umumnya', 'khususnya', 'similarly', 'likewise', 'meanwhile', 'furthermore', 'nevertheless', 'therefore', 'additionally',
  ],
}

/** Words of titles that stand in nobody's name: "Psikologi Sosial. 2009. Jakarta: …" begins with its title. */
export const titleWords: WordTable = {
  source: [{id: 'public-reports'}, {id: 'practice-knowledge'}],
  words: [
    'pengantar', 'dasar', 'metode', 'metodologi', 'penelitian', 'psikologi', 'sosiologi', 'antropologi', 'kriminologi', 'ilmu', 'teori', 'konsep', 'praktik', 'praktek', 'pekerjaan', 'pedoman', 'panduan', 'petunjuk', 'kamus', 'ensiklopedi', 'ensiklopedia', 'statistik', 'hukum', 'manajemen', 'kebijakan', 'pembangunan',
    'pemberdayaan', 'masyarakat', 'kesejahteraan', 'sosial', 'perlindungan', 'rehabilitasi', 'komunikasi', 'konseling', 'bimbingan', 'pendidikan', 'perkembangan', 'keperawatan', 'kesehatan', 'analisis', 'strategi', 'intervensi', 'profesi', 'buku', 'modul', 'kapita', 'selekta', 'filsafat', 'ekonomi', 'kemiskinan', 'keluarga', 'umum', 'asesmen', 'pengertian', 'definisi', 'faktor', 'dampak', 'upaya', 'peran', 'peranan', 'sejarah', 'tugas', 'fungsi', 'makalah', 'artikel', 'pelayanan', 'kode',
    'introduction', 'handbook', 'dictionary', 'encyclopedia', 'encyclopaedia', 'manual', 'theory', 'theories', 'practice', 'methods', 'psychology', 'sociology', 'social', 'welfare', 'development', 'behavior', 'behaviour', 'foundations', 'principles', 'essentials', 'fundamentals', 'statistics', 'management', 'counseling', 'counselling', 'assessment',
    'society', 'childhood', 'adolescence', 'identity', 'community', 'communities', 'environment', 'personality', 'casework', 'culture', 'intelligence', 'emotion', 'motivation', 'poverty', 'disability', 'gender', 'human', 'intervention', 'problems', 'perspectives', 'family', 'families', 'empowerment', 'inequality', 'aging', 'ageing', 'mental', 'relationship', 'violence', 'anak', 'lansia', 'manusia', 'kepribadian', 'kekerasan', 'kenakalan', 'kecerdasan', 'kepemimpinan', 'advokasi', 'kajian', 'disabilitas', 'stres', 'trauma', 'globalisasi', 'demokrasi', 'feminisme',
  ],
}

/** Words that open the title of a work, never the name of a person or an organisation. */
export const openingWords: WordTable = {
  source: [{id: 'public-reports'}, {id: 'practice-knowledge'}],
  words: [
    'metode', 'metodologi', 'pemberdayaan', 'kompetensi', 'pedoman', 'panduan', 'petunjuk', 'laporan', 'profil', 'buku', 'modul', 'rencana', 'kamus', 'catatan', 'potret', 'indikator', 'analisis', 'analisa', 'evaluasi', 'implementasi', 'peran', 'peranan', 'pengaruh', 'hubungan', 'dampak', 'strategi', 'gambaran', 'efektivitas', 'efektifitas', 'upaya', 'faktor', 'faktor-faktor',
    'penerapan', 'pelaksanaan', 'dinamika', 'problematika', 'fenomena', 'persepsi', 'perilaku', 'kualitas', 'tinjauan', 'perbedaan', 'perbandingan', 'optimalisasi', 'partisipasi', 'resiliensi', 'kinerja', 'mekanisme', 'prosedur', 'tantangan', 'mengenal', 'memahami', 'pengertian', 'pengantar', 'dasar-dasar', 'efek', 'motivasi',
    'handbook', 'guidelines', 'guide', 'manual', 'introduction', 'understanding', 'exploring', 'assessing', 'toward', 'towards', 'effects', 'impact', 'factors', 'report', 'analysis', 'evaluation',
  ],
}

/** Words that present what somebody wrote: they make a name before or after them a citation. */
export const reportingWords: WordTable = {
  source: [{id: 'public-reports'}, {id: 'apa-7', part: '8.11'}],
  words: [
    'mengemukakan', 'mendefinisikan', 'menyatakan', 'berpendapat', 'mengatakan', 'menjelaskan', 'menyebutkan', 'mengartikan', 'merumuskan', 'menguraikan', 'memaparkan', 'mengungkapkan', 'menegaskan', 'membagi', 'mengidentifikasi', 'mengklasifikasikan', 'membedakan', 'menulis', 'menyarankan', 'menambahkan', 'berargumen', 'menekankan', 'mengusulkan',
    'defines', 'define', 'defined', 'argues', 'argue', 'argued', 'states', 'stated', 'state', 'suggests', 'suggest', 'suggested', 'describes', 'describe', 'described', 'explains', 'explain', 'explained', 'notes', 'noted', 'writes', 'wrote', 'proposes', 'proposed', 'claims', 'claimed', 'maintains', 'identifies', 'identified', 'distinguishes', 'emphasises', 'emphasizes', 'points',
  ],
}

/** Words that open a narrative citation: the name follows. */
export const citingWords: WordTable = {
  source: [{id: 'public-reports'}, {id: 'apa-7', part: '8.11'}],
  words: ['menurut', 'according to', 'pendapat', 'dikemukakan oleh', 'dikemukakan', 'definisi dari', 'as stated by', 'mengutip', 'merujuk pada', 'mengacu pada', 'oleh', 'seperti dikatakan', 'sebagaimana dikemukakan'],
}

/** Words that name the source in which another was read: only what follows must be listed. */
export const secondaryWords: WordTable = {
  source: [{id: 'apa-7', part: '8.6'}, {id: 'campus-guides'}],
  words: ['dalam', 'di dalam', 'dikutip dalam', 'dikutip oleh', 'dikutip dari', 'dikutip', 'sebagaimana dikutip', 'sebagaimana dikutip oleh', 'sebagaimana dikutip dalam', 'seperti dikutip', 'as cited in', 'cited in', 'quoted in', 'as quoted in', 'as cited by', 'cited by', 'quoted by', 'in'],
}

/** Words that mark a talk of the writer's own: it is not listed. */
export const personalWords: WordTable = {
  source: [{id: 'apa-7', part: '8.9'}],
  words: ['wawancara', 'komunikasi pribadi', 'wawancara pribadi', 'hasil wawancara', 'percakapan', 'interview', 'personal communication', 'personal interview', 'personal conversation', 'observasi', 'hasil observasi', 'kunjungan rumah', 'catatan lapangan', 'field notes', 'dokumentasi'],
}

/** Words that stand before a source inside brackets and belong to no name. */
export const leadWords: WordTable = {
  source: [{id: 'apa-7', part: '8'}],
  words: ['lihat juga', 'lihat', 'bandingkan', 'misalnya', 'antara lain', 'bdk', 'cf', 'see also', 'see', 'e.g', 'for example', 'i.e', 'compare', 'sumber', 'source', 'menurut', 'according to', 'diolah dari', 'diadaptasi dari', 'adapted from', 'disadur dari', 'dikutip dari'],
}

/** Words that name a thing: with a year behind them they are no citation ("Kongres III (2010)"), unless the list has such an entry. */
export const thingWords: WordTable = {
  source: [{id: 'public-reports'}, {id: 'practice-knowledge'}],
  words: [
    'program', 'kegiatan', 'proyek', 'kongres', 'konferensi', 'seminar', 'kota', 'kabupaten', 'provinsi', 'desa', 'kelurahan', 'kecamatan', 'negara', 'tabel', 'gambar', 'bagan', 'grafik', 'diagram', 'lampiran', 'bab', 'bagian', 'pasal', 'ayat', 'uu', 'uud', 'pp', 'perpres', 'perda', 'permensos', 'kepmensos', 'keppres', 'inpres', 'sk',
    'sensus', 'susenas', 'covid', 'pandemi', 'pukul', 'tanggal', 'usia', 'umur', 'tahun', 'kode', 'versi', 'edisi', 'kelas', 'semester', 'angkatan', 'orde', 'perang', 'krisis', 'gempa', 'tsunami', 'pilkada', 'pemilu', 'gedung', 'jalan', 'taman', 'hari', 'peta', 'foto', 'dokumen', 'dokumentasi', 'telepon', 'klien', 'anak', 'ibu', 'bapak', 'lahir', 'rw', 'rt',
    'presiden', 'gubernur', 'bupati', 'menteri', 'ketua', 'kepala', 'sekretaris', 'kader', 'warga', 'praktikan', 'penulis', 'peneliti', 'pekerja', 'petugas', 'pengasuh', 'pendamping', 'informan', 'responden', 'narasumber', 'almarhum', 'alm', 'ny', 'tn', 'bpk', 'sdr', 'sdri',
    'triwulan', 'kuartal', 'caturwulan', 'periode', 'fase', 'gelombang', 'quarter',
    'turki', 'venezuela', 'jepang', 'japan', 'filipina', 'thailand', 'vietnam', 'myanmar', 'brunei', 'korea', 'tiongkok', 'rusia', 'russia', 'inggris', 'jerman', 'prancis', 'italia', 'italy', 'spanyol', 'spain', 'amerika', 'mesir', 'egypt', 'brasil', 'brazil', 'argentina', 'meksiko', 'zimbabwe', 'nigeria', 'pakistan', 'bangladesh', 'nepal', 'ukraina', 'ukraine', 'swedia', 'sweden', 'norwegia', 'finlandia', 'swiss', 'yunani', 'taiwan', 'kamboja', 'irak', 'iran', 'suriah', 'afghanistan',
    'praktikum', 'praktik', 'hasil', 'olahan', 'asesmen', 'genogram', 'ekomap', 'ecomap', 'skor', 'skala', 'indeks', 'kuesioner', 'instrumen', 'formulir', 'primer', 'sekunder', 'kunjungan', 'supervisi', 'pelatihan', 'lokakarya', 'webinar', 'festival', 'peringatan',
    'undang-undang', 'deklarasi', 'konvensi', 'kurikulum', 'proklamasi', 'reformasi', 'revolusi', 'peristiwa', 'tragedi', 'bencana', 'banjir', 'kebakaran', 'film', 'lagu', 'novel', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu',
    'panti', 'yayasan', 'balai', 'sentra', 'lapas', 'rutan', 'bapas', 'rptra', 'posyandu', 'puskesmas', 'rumah', 'rsud', 'wisma', 'asrama', 'pesantren', 'dusun', 'kampung', 'smp', 'sma', 'smk', 'sman', 'smkn', 'sdn', 'smpn', 'stks', 'poltekesos', 'universitas', 'institut', 'politeknik', 'sekolah',
    'president', 'minister', 'respondent', 'informant', 'participant', 'volunteer', 'volunteers', 'worker', 'student', 'convention', 'declaration', 'curriculum', 'flood', 'earthquake', 'film', 'movie', 'scale', 'score', 'index', 'questionnaire', 'fieldwork', 'supervision', 'interview',
    'university', 'school', 'hospital', 'village', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'class', 'session', 'visit',
    'table', 'figure', 'chapter', 'section', 'appendix', 'census', 'act', 'law', 'congress', 'conference', 'programme', 'project', 'war', 'crisis', 'version', 'edition', 'street', 'street', 'map', 'photo', 'client', 'born', 'room', 'grade', 'page', 'version', 'survey', 'january', 'spring', 'standard', 'isbn', 'issn', 'tel', 'fax', 'rp',
  ],
}
