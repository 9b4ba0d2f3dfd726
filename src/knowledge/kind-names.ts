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
    'social preparation', 'rural camp', 'social work camp', 'social work camping', 'community case study', 'field work report', 'fieldwork report', 'final field report', 'field practicum report', 'fieldwork practicum report', 'slum',
  ],
  'process-recording': ['process recording', 'rekaman proses', 'process record', 'proses rekaman', 'practicum instructor', 'field instructor', 'your feelings', 'gut feelings', 'rekaman wawancara', 'p i comments', 'dialogue'],
  other: [
    'ketentuan umum', 'rancangan', 'peraturan', 'asuhan keperawatan', 'asuhan kebidanan', 'nursing care plan', 'rencana pelaksanaan', 'silabus', 'syllabus', 'readme', 'notulen', 'proposal', 'curriculum vitae', 'course', 'berita', 'news', 'undang undang', 'layanan konseling', 'satuan acara',
  ],
}

/**
 * Words with which a title or a line of a cover begins that says itself what the text is; a number behind them
 * ("Laporan Kelompok 3") counts its writers.
 */
export const titleNames: Readonly<Partial<Record<KindId, readonly Phrase[]>>> = {
  paper: ['makalah', 'tugas makalah', '(term|seminar) paper', '(paper|makalah) ini (dibuat|disusun)'],
  'case-report': [
    'laporan (kasus|sosial)', 'laporan (penanganan|manajemen) kasus', 'laporan … (praktikum|praktik|praktek) … mikro', '(praktikum|praktik) … mikro', 'laporan praktikum institusi', 'laporan prakerin (pekerjaan|peksos)', 'laporan intervensi individu', 'laporan studi kasus klien', 'penanganan (klien|kasus klien)',
    'case (report|study report|work report|management report)', 'casework report', 'social (case work|casework|case study) report',
  ],
  'group-report': [
    'laporan (kelompok|groupwork|group work)', 'laporan … (praktikum|praktik|praktek) … (kelompok|mezzo|messo)', 'laporan intervensi kelompok', 'laporan pekerjaan sosial (kelompok|dengan kelompok)',
    '(group work|groupwork|group|social group work|group observation|group project|group process) report',
  ],
  'community-report': [
    'laporan komunitas', 'laporan … (praktikum|praktik|praktek) … (komunitas|makro|masyarakat)', 'laporan praktikum (iii|3)', 'praktik pekerjaan sosial (berbasis masyarakat|makro)', 'praktik pekerjaan sosial dalam pengembangan (komunitas|masyarakat)', 'praktikum pekerjaan sosial makro',
    'laporan pengembangan masyarakat', 'community (report|case study|practice report|organization report|organisation report|work report)', '(rural|village|social work) camp report', 'report of the rural camp', 'rural exposure camp report',
  ],
  'process-recording': ['(rekaman|catatan|pencatatan) proses', 'proses rekaman', 'process (recording|record)', 'sample process recording'],
}

/** Words after the name of a kind in a title that make it a lesson or a form: "Process Recording Guidelines", "Case Report Template". */
export const titleLessons: readonly string[] = ['guideline', 'guidelines', 'guide', 'directions', 'instructions', 'template', 'format', 'form', 'outline', 'example', 'examples', 'rubric', 'dalam pekerjaan', 'in social work', 'assignment', 'week', 'is', 'are', 'adalah', 'merupakan', 'ialah', 'assists', 'helps', 'can', 'should', 'must']

/** Words with which the title or one of the first lines of a text begins that is no report, folded. */
export const foreignTitles: readonly string[] = [
  'panduan praktikum', 'panduan praktik', 'panduan penulisan', 'panduan pelaksanaan', 'panduan magang', 'panduan penyusunan', 'buku panduan', 'pedoman praktikum', 'pedoman praktik', 'pedoman penulisan', 'pedoman pelaksanaan', 'pedoman umum', 'pedoman teknis', 'pedoman magang', 'pedoman rehabilitasi', 'pedoman pelayanan', 'pedoman penyusunan', 'buku pedoman', 'petunjuk teknis', 'petunjuk praktikum', 'modul pelatihan', 'modul diklat', 'silabus', 'rencana pembelajaran semester', 'rencana pelaksanaan pembelajaran', 'satuan acara', 'kontrak perkuliahan', 'kontrak kuliah',
  'standar operasional prosedur', 'prosedur operasional standar', 'sop', 'kerangka acuan kerja', 'term of reference', 'proposal skripsi', 'proposal penelitian', 'proposal kegiatan', 'proposal tesis', 'notulen', 'siaran pers', 'lowongan',
  'asuhan keperawatan', 'asuhan kebidanan', 'laporan asuhan keperawatan', 'laporan pendahuluan', 'askep', 'analisa proses interaksi', 'strategi pelaksanaan tindakan', 'nursing care plan', 'laporan kkn', 'laporan kuliah kerja nyata', 'laporan akhir kkn', 'laporan akhir kuliah kerja nyata', 'laporan program kerja', 'laporan pkl teknik', 'laporan kerja praktek',
  'undang undang republik', 'undang undang nomor', 'peraturan menteri', 'peraturan pemerintah', 'peraturan daerah', 'peraturan presiden', 'peraturan gubernur', 'peraturan bupati', 'peraturan wali kota', 'peraturan walikota', 'keputusan menteri', 'surat edaran', 'permensos',
  'student handbook', 'field manual', 'field education manual', 'practicum manual', 'course syllabus', 'course outline', 'syllabus', 'lesson plan', 'job description', 'curriculum vitae', 'press release', 'learning agreement', 'a guide for writing', 'a guide to writing', 'how to write', 'training of', 'training module', 'assignment instructions', 'discussion post', 'learning objectives', 'required readings', 'standar kompetensi', 'kompetensi dasar',
]

/**
 * What tasks, rubrics and course pages say to the students who are to write the report, folded. Each alone says little, four of
 * them say that a text is the task and not its answer.
 */
export const lessonPhrases: readonly Phrase[] = [
  '(this|your|the) assignment', 'components of the assignment', 'you were', 'information from the text', 'being mindful of', 'for this (assignment|exercise|task|project|paper|discussion|course)', 'students (will|should|must)', 'students are (to|required|expected)', 'you (will|should|must|may|might|could|would|work|identify|include|need|can|are|have)',
  'your (paper|proposed|group|client|own|practice|placement|ideas|field|essay|answer|answers|response|report|instructor|professor|post|score)', 'be sure to', 'by day', 'submit', 'word count', 'criteria', 'marks', 'rubric', 'points', 'learning (outcomes|objectives)', '(subject|course) code', 'at the end of (the|this) (lesson|unit|module|course)',
  'required readings', 'turnitin', 'due date', '(assignment|assessment) due', 'page paper', 'word (paper|essay)', 'template', 'order essay', 'write a', 'please see', 'will be able to', 'the following components', 'annotated bibliography', 'peer reviewed', 'should include',
  'give a brief', 'briefly (describe|summarize|summarise|identify|explain)', 'include a', '(describe|discuss|explain|identify|provide|list) (the|a|an|and|how)',
  'mahasiswa (wajib|harus|diwajibkan|mampu|dapat|diharapkan)', 'anda', 'cpmk', 'capaian pembelajaran', 'sks', 'dosen pengampu … mata kuliah', 'setelah mengikuti (perkuliahan|kegiatan|pelatihan)', 'indikator pencapaian', 'bobot penilaian', 'peserta (wajib|harus|diharapkan|pelatihan|diklat)', 'tugas anda', 'jawablah', 'kerjakan',
  'this section', 'should be (written|presented|included|recorded|stated)', 'must include', 'follow the instructions', 'the student (writes|records|should|will|must|describes|uses|selects)', 'students (are|were) required', 'required to (submit|complete|attend|write)', 'use this (format|space|form|template)', 'use the (template|form|outline)', 'select a (client|case|group)', 'when (creating|writing) a', 'using the', 'record (how|what|your)',
  'bagian ini', 'subbagian ini', 'pilihlah', 'isilah', 'jelaskan', 'mahasiswa (melakukan|menjalin|merencanakan|melaksanakan|memiliki kemampuan)', 'tata tertib', 'program of study', 'degree program', 'please', 'how (and|would|do|does|has|have) … (client|you)', 'what (are|is|does|do) the (client|clients|presenting|family)', 'who is',
]

/** Where a text comes from whose writer studies another field: on its cover, unless this field is named there too. */
export const foreignProgrammes: readonly Phrase[] = [
  '(program studi|prodi|jurusan|departemen|fakultas|sekolah tinggi|akademi|politeknik|profesi ners|department of|faculty of|school of) … (keperawatan|ners|kebidanan|kedokteran|farmasi|gizi|fisioterapi|psikologi|ekonomi|akuntansi|manajemen|hukum|teknik|informatika|komputer|pertanian|agribisnis|agroteknologi|perikanan|perairan|peternakan|kehutanan|kelautan|matematika|fisika|kimia|biologi|keguruan|pgsd|konseling|nursing|medicine|psychology|economics|accounting|engineering|agriculture|counseling|counselling)',
  '(poltekkes|poltekes)', 'program pendidikan dokter', 'profesi (ners|dokter|bidan|apoteker|konselor)',
]

/** Where a text comes from whose writer studies this field; its name alone may be what a text of another field is about. */
export const ownProgrammes: readonly Phrase[] = [
  '(program studi|prodi|jurusan|departemen|konsentrasi|program|mahasiswa|kelas|politeknik|sekolah tinggi|sarjana|department of|faculty of|school of|institute of|bachelor of|master of|degree of) … (kesejahteraan sosial|pekerjaan sosial|pekerja sosial|peksos|kesos|kessos|rehsos|rehabilitasi sosial|social work|social welfare)',
  'ilmu kesejahteraan sosial', 'poltekesos', 'stks', 'kessos', 'rehsos', 'msw', 'bsw', 'bssw', 'dswd', 'social work (department|intern|student|students)',
]

/** What the first pages of a printed book say beside its ISBN. */
export const bookPhrases: readonly Phrase[] = ['hak cipta', 'hak penerbitan', 'cetakan', 'penerbit', 'diterbitkan', 'dilarang memperbanyak', 'press', 'all rights', 'copyright', 'publisher', 'reprinting', 'edisi']
