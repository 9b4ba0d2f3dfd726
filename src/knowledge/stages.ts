import type {Bilingual, Entry, Phrase, StageId} from './types.ts'

/** When a word that has several meanings names a stage (domain sections 10.2 and 21). */
export type StageContext =
  /** Before planning, or where no planning stands yet. */
  | 'before-planning'
  /** After implementation. */
  | 'after-implementation'
  /** Only beside other stages: in a list or among sibling headings that name stages. */
  | 'beside-stages'
  /** Only in the practice part of a report, never in chapter I and never as a bibliographic word. */
  | 'in-practice'

/** A name that counts only in a context. */
export interface AmbiguousName {
  readonly text: string
  readonly when: StageContext
}

/** A stage of helping. */
export interface Stage extends Entry {
  readonly id: StageId
  readonly aliases: readonly string[]
  readonly misspellings: readonly string[]
  readonly ambiguous: readonly AmbiguousName[]
  /** Deeds and words that show the stage in this report's own practice, as phrases. */
  readonly signs: readonly Phrase[]
  /** Which of the signs are ordinary talk in sections of other stages and show nothing there: "the goals were reached" as the reason to end. */
  readonly ordinary?: readonly {readonly signs: readonly Phrase[], readonly in: readonly StageId[]}[]
  /** What a supervisor looks for under the stage. */
  readonly shows: Bilingual<readonly string[]>
  /** Guiding questions for who writes it. */
  readonly questions: Bilingual<readonly string[]>
}

const circle = {id: 'article-intervention-circle'} as const
const practicum = {id: 'poltekesos-practicum'} as const
const student = {id: 'paper-intervention'} as const

/**
 * The stages of helping, in the usual order of work. Names and spellings: domain section 10.2 (seen in reports);
 * what each must show: domain section 10.4.
 */
export const stages: readonly Stage[] = [
  {
    id: 'engagement',
    label: {id: 'Engagement', en: 'Engagement'},
    about: {
      id: 'Tahap membuka relasi: pekerja sosial dan klien bertemu, saling mengenal, dan membangun kepercayaan sebelum masalah digali.',
      en: 'Opens the relationship: worker and client meet, get to know each other and build trust before the problem is explored.',
    },
    aliases: [
      'engagement', 'pendekatan awal', 'kontak awal', 'kontak pendahuluan', 'kontak pertama', 'tahap awal',
      'penjangkauan', 'outreach', 'inisiasi', 'pelamaran', 'persiapan dan kontak', 'beginning phase', 'initial contact', 'first contact', 'pertemuan awal',
      'preengagement',
      'beginning stage', 'tahap permulaan', 'fase awal', 'initial phase', 'initial stage', 'initial engagement', 'tahap perkenalan',
    ],
    misspellings: [
      'engagemant', 'egagement', 'enggagement', 'engagament', 'engangement', 'enggagment', 'engagment', 'engegement',
      'engagemen', 'enggement', 'angagement', 'ingagement', 'engangment', 'enggegment',
    ],
    ambiguous: [
      {text: 'keterlibatan', when: 'beside-stages'}, {text: 'persiapan', when: 'beside-stages'}, {text: 'preparation', when: 'beside-stages'}, {text: 'kontak', when: 'beside-stages'}, {text: 'contact', when: 'beside-stages'},
      {text: 'pendekatan', when: 'beside-stages'},
      {text: 'engaging', when: 'beside-stages'}, {text: 'exploration', when: 'beside-stages'}, {text: 'rapport', when: 'beside-stages'}, {text: 'rapport building', when: 'beside-stages'}, {text: 'building rapport', when: 'beside-stages'}, {text: 'establishing rapport', when: 'beside-stages'}, {text: 'membangun rapport', when: 'beside-stages'}, {text: 'membangun relasi', when: 'beside-stages'}, {text: 'menjalin relasi', when: 'beside-stages'}, {text: 'membina relasi', when: 'beside-stages'}, {text: 'penjalinan relasi', when: 'beside-stages'}, {text: 'pembentukan relasi', when: 'beside-stages'}, {text: 'menjalin hubungan', when: 'beside-stages'}, {text: 'membangun hubungan', when: 'beside-stages'}, {text: 'membina hubungan baik', when: 'beside-stages'}, {text: 'membangun kepercayaan', when: 'beside-stages'}, {text: 'trust building', when: 'beside-stages'}, {text: 'building trust', when: 'beside-stages'}, {text: 'relationship building', when: 'beside-stages'}, {text: 'building relationship', when: 'beside-stages'}, {text: 'building relationships', when: 'beside-stages'}, {text: 'establishing relationship', when: 'beside-stages'}, {text: 'establishing relationships', when: 'beside-stages'}, {text: 'establishing a relationship', when: 'beside-stages'}, {text: 'perkenalan', when: 'beside-stages'}, {text: 'perkenalan dan membangun relasi', when: 'beside-stages'}, {text: 'initial interview', when: 'beside-stages'}, {text: 'initial meeting', when: 'beside-stages'},
    ],
    signs: [
      '(menjalin|membangun|membina|memulai|melakukan) … relasi', '(membangun|menumbuhkan|mendapatkan|memperoleh) … kepercayaan', 'trust building', 'small talk',
      'memperkenalkan diri', 'perkenalan diri', '(melakukan|tahap|proses) … (engagement|enggagement|pendekatan awal)', 'kontak awal … (dengan|klien)',
      '(bertemu|mendatangi|menghampiri*|kunjungan) … pertama', 'built … (rapport|trust)', 'establish* … (rapport|trust|relationship)',
      'introduced (myself|herself|himself)', 'build* … rapport', '(mendatanginya|menghampirinya|mendatangi rumahnya)',
    ],
    shows: {
      id: ['siapa bertemu siapa, kapan, dan di mana', 'bagaimana relasi dan kepercayaan dibangun', 'tanggapan klien terhadap pertemuan awal'],
      en: ['who met whom, when and where', 'how the relationship and trust were built', 'how the client responded to the first meeting'],
    },
    questions: {
      id: ['Siapa yang bertemu, kapan, dan di mana?', 'Teknik apa yang dipakai untuk membangun kepercayaan?', 'Bagaimana klien menanggapi, dan apa hasil pertemuan awal?'],
      en: ['Who met, when and where?', 'Which techniques built trust?', 'How did the client respond, and what came of the first meeting?'],
    },
    source: [circle, practicum],
    scope: 'international',
  },
  {
    id: 'intake',
    label: {id: 'Intake', en: 'Intake'},
    about: {
      id: 'Tahap penerimaan: memastikan siapa klien, dari mana ia datang, dan apakah lembaga dapat melayaninya.',
      en: 'Admission: settles who the client is, who referred them and whether the agency can serve them.',
    },
    aliases: [
      'intake', 'penerimaan klien', 'penerimaan awal', 'seleksi klien', 'penerimaan kelayan', 'admission',
      'intake process', 'intake interview', 'penerimaan anggota', 'pra kelompok', 'pembentukan kelompok', 'pregroup',
      'pre group phase', 'group formation', 'seleksi anggota', 'rekrutmen anggota',
      'penerimaan pm', 'penerimaan ppks', 'penerimaan penerima manfaat', 'penerimaan calon klien', 'penerimaan residen', 'seleksi dan penerimaan', 'registrasi dan penerimaan', 'intake and screening', 'intake screening', 'member selection', 'selection of members', 'recruitment of members', 'rekrutmen kelompok',
    ],
    misspellings: [
      'intik', 'inteke', 'intek', 'in take',
    ],
    ambiguous: [{text: 'penerimaan', when: 'beside-stages'}, {text: 'seleksi', when: 'beside-stages'}, {text: 'registrasi', when: 'beside-stages'}, {text: 'pembentukan', when: 'beside-stages'}, {text: 'forming', when: 'beside-stages'}, {text: 'pre group', when: 'beside-stages'}, {text: 'rekrutmen', when: 'beside-stages'}, {text: 'recruitment', when: 'beside-stages'}, {text: 'screening', when: 'beside-stages'}, {text: 'skrining', when: 'beside-stages'}, {text: 'penjaringan', when: 'beside-stages'}, {text: 'pendaftaran', when: 'beside-stages'}, {text: 'registration', when: 'beside-stages'}],
    signs: [
      '(mencatat|mengisi|mendata|menggali) … identitas … klien', 'kelayakan … (klien|layanan|pelayanan)', '(tahap|proses|melakukan) … intake', 'formulir (intake|penerimaan|registrasi)',
      'dirujuk oleh', 'was referred (by|to|from)', 'completed … intake', 'eligib*', 'self referred',
    ],
    shows: {
      id: ['asal rujukan atau cara klien datang', 'identitas klien dengan inisial', 'kelayakan klien untuk dilayani'],
      en: ['referral source or how the client came', 'the client’s identity by initials', 'the client’s eligibility for the service'],
    },
    questions: {
      id: ['Dari mana klien datang atau dirujuk?', 'Data awal apa yang dicatat?', 'Mengapa klien memenuhi syarat untuk dilayani?'],
      en: ['Where did the client come from, or who referred them?', 'Which first data were recorded?', 'Why is the client eligible for the service?'],
    },
    source: [practicum],
    scope: 'international',
  },
  {
    id: 'contract',
    label: {id: 'Kontrak', en: 'Contract'},
    about: {
      id: 'Kesepakatan kerja antara pekerja sosial dan klien: tujuan, peran, waktu, dan persetujuan klien.',
      en: 'The working agreement between worker and client: goals, roles, time and the client’s consent.',
    },
    aliases: [
      'kontrak', 'contract', 'kontrak layanan', 'kontrak kerja sama', 'kontrak pelayanan', 'kesepakatan kerja',
      'kesepakatan pelayanan', 'working agreement', 'contracting', 'service agreement', 'kontrak sosial',
      'penandatanganan kontrak', 'service contract',
      'kesepakatan kontrak', 'pembuatan kontrak', 'penyusunan kontrak', 'kontrak intervensi', 'contract formulation', 'formulating a contract', 'setting the contract', 'establishing a working agreement', 'establishment of working agreement', 'establishment of a working agreement', 'forming a working agreement',
    ],
    misspellings: [
      'kontrack', 'contrak', 'kontrac', 'contrack', 'kontark',
    ],
    ambiguous: [{text: 'kesepakatan', when: 'beside-stages'}, {text: 'agreement', when: 'beside-stages'}, {text: 'informed consent', when: 'beside-stages'}, {text: 'inform consent', when: 'beside-stages'}, {text: 'kontrak kerja', when: 'beside-stages'}, {text: 'perjanjian kerja', when: 'beside-stages'}, {text: 'perjanjian', when: 'beside-stages'}, {text: 'mutual agreement', when: 'beside-stages'}, {text: 'kesepakatan bantuan', when: 'beside-stages'}, {text: 'negosiasi kontrak', when: 'beside-stages'}, {text: 'persetujuan', when: 'beside-stages'}],
    signs: [
      '(menyepakati|menyetujui|bersepakat|disepakati) … (kontrak|jadwal|pertemuan|tujuan|layanan|pelayanan)', 'menandatangani … (kontrak|persetujuan|informed|inform|lembar)',
      'kontrak … (pelayanan|layanan|ditandatangani|disepakati)', 'signed … (contract|agreement|consent)', 'agreed … (contract|goals|meet)', '(written|service|verbal) … (agreement|contract)',
      'kesediaan … (klien|ppks|keluarga|menjadi)',
    ],
    shows: {
      id: ['isi kesepakatan: tujuan, peran, waktu, dan tempat', 'persetujuan klien atau walinya'],
      en: ['what was agreed: goals, roles, time and place', 'consent of the client or guardian'],
    },
    questions: {
      id: ['Apa yang disepakati mengenai tujuan, peran, waktu, dan kerahasiaan?', 'Bagaimana klien menyatakan persetujuannya?'],
      en: ['What was agreed on goals, roles, time and confidentiality?', 'How did the client give consent?'],
    },
    source: [practicum],
    scope: 'international',
  },
  {
    id: 'social-initiation',
    label: {id: 'Inisiasi Sosial', en: 'Social Initiation'},
    about: {
      id: 'Tahap masuk ke komunitas: praktikan memperkenalkan diri, menjelaskan maksud, dan diterima warga serta tokohnya.',
      en: 'Entering the community: the worker is introduced, explains the purpose and is accepted by residents and leaders.',
    },
    aliases: [
      'inisiasi sosial', 'social initiation', 'inisiasi sosial masyarakat', 'community entry',
      'entering the community', 'tahap inisiasi', 'inisiasi komunitas', 'community initiation',
      'entry into the community', 'entry to the community', 'masuk ke komunitas', 'memasuki komunitas', 'memasuki masyarakat',
    ],
    misspellings: [
      'inisiali sosial', 'inisiasi sosal', 'insiasi sosial', 'inisasi sosial', 'inisiasi social', 'inisiatif sosial',
    ],
    ambiguous: [],
    signs: ['(melakukan|tahap|proses) … inisiasi sosial', '(penerimaan|diterima) … (masyarakat|warga)', 'transect walk', 'sosialisasi … maksud dan tujuan'],
    shows: {
      id: ['siapa yang ditemui di komunitas dan kapan', 'teknik masuk komunitas', 'hasil: penerimaan warga'],
      en: ['who was met in the community and when', 'techniques used to enter', 'result: acceptance by residents'],
    },
    questions: {
      id: ['Siapa tokoh dan warga yang ditemui?', 'Teknik apa yang dipakai (kunjungan rumah, rembug warga, transect walk)?', 'Apa tanda bahwa praktikan diterima?'],
      en: ['Which leaders and residents were met?', 'Which techniques were used (home visits, village meeting, transect walk)?', 'What shows that the worker was accepted?'],
    },
    source: [practicum],
    scope: 'ID',
  },
  {
    id: 'social-organizing',
    label: {id: 'Pengorganisasian Sosial', en: 'Social Organizing'},
    about: {
      id: 'Tahap menghimpun warga, kelompok sasaran, dan organisasi lokal agar siap merencanakan dan bekerja bersama.',
      en: 'Brings residents, target groups and local organisations together so that they can plan and work jointly.',
    },
    aliases: [
      'pengorganisasian sosial', 'social organizing', 'social organising',
    ],
    misspellings: [
      'pengorganisasian social', 'pengorganisasian sosal', 'pengorganisasi sosial', 'pengorganisaian sosial',
      'pengorganisasian sosisal',
    ],
    ambiguous: [{text: 'pengorganisasian', when: 'beside-stages'}, {text: 'organizing', when: 'beside-stages'}, {text: 'pengorganisasian masyarakat', when: 'beside-stages'}, {text: 'pengorganisasian komunitas', when: 'beside-stages'}, {text: 'community organizing', when: 'beside-stages'}, {text: 'community organising', when: 'beside-stages'}, {text: 'social organization', when: 'beside-stages'}],
    signs: ['pengorganisasian sosial', 'pembentukan … (tkm|tim kerja)', 'diagram venn', 'tim kerja masyarakat'],
    shows: {
      id: ['kelompok sasaran dan organisasi lokal yang dihimpun', 'teknik, misalnya pertemuan warga', 'hasil: tim atau kesepakatan kerja'],
      en: ['target groups and local organisations involved', 'techniques such as community meetings', 'result: a team or working agreement'],
    },
    questions: {
      id: ['Kelompok dan organisasi lokal mana yang dilibatkan?', 'Pertemuan apa yang diadakan, dan siapa yang hadir?', 'Tim atau kesepakatan apa yang terbentuk?'],
      en: ['Which groups and local organisations were involved?', 'Which meetings were held, and who came?', 'Which team or agreement came of it?'],
    },
    source: [practicum],
    scope: 'ID',
  },
  {
    id: 'assessment',
    label: {id: 'Asesmen', en: 'Assessment'},
    about: {
      id: 'Tahap memahami klien dalam lingkungannya: masalah, sebab dan akibat, kebutuhan, kekuatan, serta sumber.',
      en: 'Understands the client in their environment: problems, causes and effects, needs, strengths and resources.',
    },
    aliases: [
      'asesmen', 'assessment', 'asesmen awal', 'asesmen lanjutan', 'asesmen komprehensif', 'pengkajian',
      'social assessment', 'asesmen sosial', 'diagnosa sosial', 'diagnosis sosial', 'social diagnosis',
      'penelaahan masalah', 'pengungkapan dan pemahaman masalah', 'pengungkapan masalah', 'pemahaman masalah',
      'pengungkapan dan penelaahan masalah', 'need assessment', 'needs assessment',
      'biopsychosocial assessment', 'psychosocial assessment', 'assesment dan diagnosis', 'study and diagnosis',
      'asesmen masalah', 'penggalian masalah', 'problem assessment', 'assessment and diagnosis',
      'reasesmen', 're asesmen', 'reassessment', 're assessment', 'psychosocial study', 'bio psycho social assessment', 'bio psychosocial assessment', 'bio psycho social spiritual assessment', 'biopsychosocial spiritual assessment', 'biopsychosocialspiritual assessment', 'asesmen dan perumusan masalah', 'asesmen dan identifikasi masalah', 'assessment of needs', 'assessment of problems',
    ],
    misspellings: [
      'asesement', 'asesment', 'assesment', 'asemen', 'assessmen', 'assesmen', 'asessment', 'asessmen',
      'assessement', 'asessemen', 'assement', 'asesemen', 'assasment', 'assessmant', 'asismen', 'asesman',
      'assisment', 'asessement', 'assasement', 'assessmet', 'assesement',
    ],
    ambiguous: [
      {text: 'penilaian', when: 'before-planning'}, {text: 'menggali masalah', when: 'beside-stages'}, {text: 'menggali masalah secara mendalam', when: 'beside-stages'}, {text: 'exploring problems', when: 'beside-stages'}, {text: 'exploring problems in depth', when: 'beside-stages'}, {text: 'exploring the problem', when: 'beside-stages'}, {text: 'study', when: 'beside-stages'}, {text: 'studi', when: 'beside-stages'}, {text: 'diagnosis', when: 'beside-stages'},
      {text: 'diagnosa', when: 'beside-stages'}, {text: 'identifikasi masalah', when: 'beside-stages'}, {text: 'mengidentifikasi masalah', when: 'beside-stages'}, {text: 'mengenali masalah', when: 'beside-stages'}, {text: 'pengenalan masalah', when: 'beside-stages'}, {text: 'memahami masalah', when: 'beside-stages'}, {text: 'defining the problem', when: 'beside-stages'}, {text: 'problem definition', when: 'beside-stages'}, {text: 'identifikasi kebutuhan', when: 'beside-stages'}, {text: 'pengumpulan data', when: 'beside-stages'},
      {text: 'problem identification', when: 'beside-stages'}, {text: 'identify problem', when: 'beside-stages'}, {text: 'identify the problem', when: 'beside-stages'}, {text: 'social study', when: 'beside-stages'}, {text: 'analisis masalah', when: 'beside-stages'},
      {text: 'pengungkapan', when: 'beside-stages'}, {text: 'fact finding', when: 'beside-stages'},
      {text: 'assessing', when: 'beside-stages'}, {text: 'assess', when: 'beside-stages'}, {text: 'data collection', when: 'beside-stages'}, {text: 'data gathering', when: 'beside-stages'}, {text: 'collecting data', when: 'beside-stages'}, {text: 'gathering data', when: 'beside-stages'}, {text: 'identifying problems', when: 'beside-stages'}, {text: 'identifying the problem', when: 'beside-stages'}, {text: 'identifying problem', when: 'beside-stages'}, {text: 'mengidentifikasi kebutuhan', when: 'beside-stages'}, {text: 'identifikasi masalah dan kebutuhan', when: 'beside-stages'}, {text: 'pemetaan sosial', when: 'beside-stages'}, {text: 'social mapping', when: 'beside-stages'}, {text: 'pemetaan masalah', when: 'beside-stages'}, {text: 'analisa masalah', when: 'beside-stages'}, {text: 'analisis kebutuhan', when: 'beside-stages'}, {text: 'penelusuran masalah', when: 'beside-stages'}, {text: 'problem exploration', when: 'beside-stages'}, {text: 'exploring the problem', when: 'beside-stages'}, {text: 'eksplorasi masalah', when: 'beside-stages'}, {text: 'social investigation', when: 'beside-stages'}, {text: 'investigasi sosial', when: 'beside-stages'}, {text: 'diagnosa masalah', when: 'beside-stages'}, {text: 'studi sosial', when: 'beside-stages'}, {text: 'identification of problem', when: 'beside-stages'}, {text: 'identification of problems', when: 'beside-stages'}, {text: 'identification of the problem', when: 'beside-stages'},
    ],
    signs: [
      'genogram', 'ecomap', 'eco map', 'ekomap', 'bpss', 'biopsikososial*', '(melakukan|melaksanakan|hasil|tahap|proses|pelaksanaan) … (asesmen|assessment|asesement|assesment|asesment|assesmen|pengkajian)', 'fokus masalah',
      '(menggali|mengungkap*|mengidentifikasi) … (masalah|kebutuhan|potensi|permasalahan)', 'kebutuhan dan potensi', '(mewawancarai|wawancara mendalam) … (klien|keluarga|anak|ppks)', '(assessed|assessment) … (client|family|needs|revealed|showed|found)',
      'presenting problem*', 'permasalahan … (klien|anak|keluarga) adalah',
    ],
    ordinary: [
      {signs: ['presenting problem*'], in: ['intake', 'contract']},
      {signs: ['fokus masalah'], in: ['contract', 'planning']},
    ],
    shows: {
      id: ['alat atau teknik, misalnya genogram, ecomap, atau BPSS', 'masalah dengan sebab dan akibatnya', 'kebutuhan, potensi, dan sumber klien'],
      en: ['tools or techniques such as genogram, ecomap or BPSS', 'the problem with its causes and effects', 'the client’s needs, strengths and resources'],
    },
    questions: {
      id: ['Alat dan sumber data apa yang dipakai (wawancara, observasi, genogram, ecomap, BPSS)?', 'Apa masalahnya, sebabnya, dan akibatnya?', 'Apa kebutuhan, potensi, dan sumber yang dimiliki klien?'],
      en: ['Which tools and data sources were used (interview, observation, genogram, ecomap, BPSS)?', 'What is the problem, its causes and its effects?', 'Which needs, strengths and resources does the client have?'],
    },
    source: [circle, practicum],
    scope: 'international',
  },
  {
    id: 'planning',
    label: {id: 'Rencana Intervensi', en: 'Planning'},
    about: {
      id: 'Tahap menyusun rencana bersama klien: tujuan, sasaran, metode, pelaku, jadwal, dan ukuran keberhasilan.',
      en: 'Draws up the plan with the client: goals, targets, methods, who does what, schedule and measures of success.',
    },
    aliases: [
      'rencana intervensi', 'perencanaan', 'perencanaan intervensi', 'planning', 'penyusunan rencana intervensi',
      'penyusunan rencana', 'rencana pemecahan masalah', 'penyusunan rencana pemecahan masalah', 'perumusan rencana',
      'perumusan rencana intervensi', 'formulasi rencana', 'formulasi rencana aksi', 'rencana tindakan',
      'rencana aksi', 'plan of treatment', 'selection of treatment plan', 'treatment plan', 'treatment planning',
      'intervention plan', 'intervention planning', 'service plan', 'care plan', 'plan of care', 'safety plan', 'rencana keamanan', 'case plan', 'action plan', 'action planning',
      'plan of action', 'rencana pelayanan', 'rencana penanganan', 'rencana penanganan masalah',
      'rancangan intervensi', 'perencanaan program', 'perencanaan alternatif program',
      'perencanaan sosial partisipatif', 'teknologi partisipatif', 'goal setting', 'setting goals',
      'rencana perubahan', 'perencanaan tindakan', 'rencana intervensi sosial', 'plans', 'desain intervensi',
      'perancangan intervensi', 'rencana intervensi pekerjaan sosial',
      'penyusunan rencana program', 'penyusunan dan pengembangan rencana program', 'pengembangan rencana program', 'pemformulasian rencana aksi', 'pemformulasian rencana', 'memformulasikan rencana aksi', 'penyusunan rencana aksi', 'penyusunan rencana tindakan', 'penyusunan rencana pelayanan', 'plan of intervention', 'plan for intervention', 'collaborative goal setting', 'mutual goal setting', 'goal setting and planning', 'individual service plan', 'individualized service plan', 'case planning', 'service planning', 'perencanaan kasus', 'perencanaan pelayanan', 'rencana rehabilitasi', 'rencana rehabilitasi sosial', 'development of a plan', 'developing a plan', 'developing an action plan', 'development of an action plan', 'determination of goals', 'setting of goals', 'determining goals', 'selection of social treatment', 'selection of social treatment plan',
    ],
    misspellings: [
      'perencenaan', 'perncanaan', 'perencanan', 'perencaan', 'planing', 'plannning', 'rencana intervesi', 'rencanan intervensi',
      'rencana intevensi', 'perancanaan', 'rencana intervens', 'plening', 'perencanaan intervesi',
      'perncanaan intervensi',
    ],
    ambiguous: [
      {text: 'generate alternatives', when: 'beside-stages'}, {text: 'generating alternatives', when: 'beside-stages'}, {text: 'generate alternative solutions', when: 'beside-stages'}, {text: 'rencana', when: 'beside-stages'}, {text: 'plan', when: 'in-practice'}, {text: 'perumusan tujuan', when: 'in-practice'}, {text: 'penetapan tujuan', when: 'in-practice'},
      {text: 'goals and objectives', when: 'in-practice'}, {text: 'goal and objectives', when: 'in-practice'}, {text: 'rencana program', when: 'in-practice'}, {text: 'rencana kegiatan', when: 'in-practice'}, {text: 'penyusunan program', when: 'in-practice'},
      {text: 'perencanaan kegiatan', when: 'in-practice'},
      {text: 'penentuan tujuan', when: 'beside-stages'}, {text: 'menentukan tujuan', when: 'beside-stages'}, {text: 'merumuskan tujuan', when: 'beside-stages'}, {text: 'menetapkan tujuan', when: 'beside-stages'}, {text: 'intervention goals', when: 'beside-stages'}, {text: 'treatment goals', when: 'beside-stages'}, {text: 'pemilihan alternatif pemecahan masalah', when: 'beside-stages'}, {text: 'alternatif pemecahan masalah', when: 'beside-stages'}, {text: 'pemilihan alternatif', when: 'beside-stages'}, {text: 'mencari alternatif pemecahan masalah', when: 'beside-stages'}, {text: 'exploring alternatives', when: 'beside-stages'}, {text: 'formulating goals', when: 'beside-stages'}, {text: 'designing', when: 'beside-stages'}, {text: 'menyusun rencana', when: 'beside-stages'}, {text: 'merencanakan', when: 'beside-stages'}, {text: 'rancangan program', when: 'beside-stages'}, {text: 'desain program', when: 'beside-stages'},
    ],
    signs: [
      'tujuan jangka (pendek|panjang)', 'siapa melakukan apa', '(menyusun|merancang|merencanakan|merumuskan) … (rencana|intervensi|program|kegiatan)', 'rencana intervensi … (disusun|adalah|yang)', '(disusun|dirancang|dirumuskan|menyepakati|disepakati) … (rencana|program|jadwal kegiatan)', '(developed|drew|drafted|agreed) … (plan|goals)', '(short|long) term goal*',
      'plan … (was|were) … (developed|drawn|made)',
    ],
    ordinary: [{signs: ['tujuan jangka (pendek|panjang)', '(short|long) term goal*'], in: ['contract', 'evaluation', 'termination']}],
    shows: {
      id: ['tujuan umum dan tujuan khusus yang dapat diukur', 'sasaran, metode, dan pelaku', 'jadwal, sumber, dan indikator'],
      en: ['general and specific goals that can be measured', 'target system, methods and who does what', 'schedule, resources and indicators'],
    },
    questions: {
      id: ['Masalah mana yang menjadi fokus?', 'Apa tujuan umum dan tujuan khususnya?', 'Siapa melakukan apa, kapan, dengan metode dan sumber apa?', 'Apa indikator keberhasilannya?'],
      en: ['Which problem is the focus?', 'What are the general and specific goals?', 'Who does what, when, with which methods and resources?', 'What indicates success?'],
    },
    source: [circle, practicum],
    scope: 'international',
  },
  {
    id: 'implementation',
    label: {id: 'Pelaksanaan Intervensi', en: 'Implementation'},
    about: {
      id: 'Tahap menjalankan rencana: tindakan nyata bersama klien dan sistem sumber, dengan waktu dan peran yang jelas.',
      en: 'Carries out the plan: concrete action with the client and resource systems, with dates and roles.',
    },
    aliases: [
      'pelaksanaan intervensi', 'implementasi intervensi', 'implementation', 'pelaksanaan rencana intervensi',
      'pelaksanaan rencana', 'pelaksanaan tindakan', 'pelaksanaan pemecahan masalah', 'penerapan intervensi',
      'tindakan intervensi', 'tahapan menengah', 'tahap menengah', 'tahap pertengahan', 'middle stage',
      'middle phase', 'working phase', 'work phase', 'tahap kerja', 'carrying out the plan', 'implementing the plan',
      'pelaksanaan program kerja', 'pelaksanaan aksi', 'pelaksanaan penanganan masalah', 'pemberian intervensi',
      'pelaksanaan layanan', 'pelaksanaan pelayanan', 'treatment process',
      'pelaksanaan intervensi sosial', 'goal attainment', 'implementation and goal attainment',
      'pelaksanaan teknologi',
      'implementasi rencana intervensi', 'implementasi rencana', 'implementasi rencana aksi', 'pelaksanaan rencana aksi', 'pelaksanaan rencana tindakan', 'implementation of the plan', 'implementation of plan', 'implementation of the intervention', 'implementation of intervention', 'implementation of the intervention plan', 'implementation of the action plan', 'implementing the intervention', 'implementing intervention', 'implementing the service plan', 'carrying out the intervention', 'carrying out the intervention plan', 'realisasi intervensi', 'realisasi rencana', 'realisasi rencana intervensi', 'implementasi program aksi', 'pelaksanaan program aksi', 'implementasi rencana tindakan', 'pelaksanaan kegiatan intervensi', 'plan implementation',
    ],
    misspellings: [
      'intervenesi', 'implementas', 'implementasion', 'pelaksanan intervensi', 'pelaksanaan intervesi',
      'inplementasi', 'implemetasi', 'implementasi intervesi', 'implemantasi',
      'implementaton',
    ],
    ambiguous: [
      {text: 'intervensi', when: 'beside-stages'}, {text: 'intervention', when: 'beside-stages'}, {text: 'interventions', when: 'beside-stages'}, {text: 'action', when: 'beside-stages'}, {text: 'pelaksanaan', when: 'beside-stages'}, {text: 'treatment', when: 'beside-stages'}, {text: 'tindakan', when: 'beside-stages'},
      {text: 'performing', when: 'beside-stages'}, {text: 'melaksanakan', when: 'beside-stages'}, {text: 'melaksanakan jalan keluar', when: 'beside-stages'}, {text: 'melaksanakan rencana', when: 'beside-stages'}, {text: 'melaksanakan solusi', when: 'beside-stages'}, {text: 'melaksanakan pilihan', when: 'beside-stages'}, {text: 'mobilisation', when: 'beside-stages'}, {text: 'mobilization', when: 'beside-stages'}, {text: 'execution', when: 'beside-stages'}, {text: 'eksekusi', when: 'beside-stages'}, {text: 'problem solving', when: 'beside-stages'}, {text: 'pemecahan masalah', when: 'beside-stages'}, {text: 'implement', when: 'beside-stages'}, {text: 'implementasi', when: 'in-practice'}, {text: 'pelaksanaan program', when: 'in-practice'},
      {text: 'pelaksanaan kegiatan', when: 'in-practice'}, {text: 'implementasi program', when: 'in-practice'}, {text: 'proses intervensi', when: 'in-practice'}, {text: 'kegiatan intervensi', when: 'in-practice'}, {text: 'tahap intervensi', when: 'beside-stages'}, {text: 'intervesi', when: 'beside-stages'}, {text: 'intervens', when: 'beside-stages'},
      {text: 'intevensi', when: 'beside-stages'}, {text: 'intervesion', when: 'beside-stages'}, {text: 'treatmen', when: 'beside-stages'}, {text: 'select and implement', when: 'beside-stages'}, {text: 'programme conducted', when: 'beside-stages'}, {text: 'program conducted', when: 'beside-stages'},
      {text: 'activities conducted', when: 'beside-stages'}, {text: 'activities carried out', when: 'beside-stages'}, {text: 'intervention process', when: 'in-practice'},
      {text: 'implementing', when: 'beside-stages'}, {text: 'therapeutic intervention', when: 'beside-stages'}, {text: 'activities implemented', when: 'beside-stages'}, {text: 'pelaksanaan terapi', when: 'beside-stages'}, {text: 'pemberian bantuan', when: 'beside-stages'}, {text: 'mengimplementasikan rencana', when: 'beside-stages'}, {text: 'taking action', when: 'beside-stages'}, {text: 'intervening', when: 'beside-stages'}, {text: 'carry out the plan', when: 'beside-stages'}, {text: 'implement the plan', when: 'beside-stages'}, {text: 'implement the intervention', when: 'beside-stages'}, {text: 'implement the intervention plan', when: 'beside-stages'}, {text: 'treatments', when: 'beside-stages'}, {text: 'carrying out', when: 'beside-stages'},
    ],
    signs: [
      '(memberikan|melakukan|mengikuti) … (pelatihan|konseling|motivasi|bimbingan|penyuluhan|keterampilan|ketrampilan)', '(melaksanakan|menjalankan) … (rencana|intervensi|program)', 'mengikuti … (senam|kegiatan kelompok|terapi|kursus)', '(provided|conducted|facilitated|delivered) … (counselling|counseling|sessions|training|support)',
      'pelaksanaan intervensi … (dilakukan|dilaksanakan)', '(praktikan|pekerja sosial|peksos|kami) … (melatih|mendampingi|memfasilitasi|menghubungkan)', 'ingin melatih klien',
    ],
    shows: {
      id: ['tindakan yang dilakukan dengan tanggal', 'peran pekerja sosial dan klien', 'teknik dan sistem sumber yang dipakai'],
      en: ['what was done, with dates', 'the roles of worker and client', 'techniques and resource systems used'],
    },
    questions: {
      id: ['Kegiatan apa yang dilakukan, kapan, dan berapa kali?', 'Apa peran pekerja sosial, klien, dan pihak lain?', 'Bagaimana klien menanggapi setiap kegiatan?'],
      en: ['Which activities took place, when and how often?', 'What were the roles of worker, client and others?', 'How did the client respond to each activity?'],
    },
    source: [circle, {id: 'paper-intervention'}, practicum],
    scope: 'international',
  },
  {
    id: 'monitoring',
    label: {id: 'Monitoring', en: 'Monitoring'},
    about: {
      id: 'Pemantauan rutin selama intervensi agar rencana dapat disesuaikan bila keadaan berubah.',
      en: 'Regular watching during the intervention so that the plan can be adjusted when things change.',
    },
    aliases: [
      'monitoring', 'pemantauan', 'supervisi kemajuan', 'monitor', 'progress monitoring', 'pemantauan perkembangan',
      'progress notes', 'monitoring progress',
    ],
    misspellings: [
      'monitorng', 'moniitoring', 'monitering', 'monitorig', 'memonitoring',
    ],
    ambiguous: [{text: 'pengawasan', when: 'beside-stages'}, {text: 'supervisi', when: 'beside-stages'}],
    signs: ['(memantau|memonitor|dimonitoring|pemantauan) … (perkembangan|kemajuan|klien|beliau|kegiatan|secara)', 'perkembangan klien … (dipantau|secara|setiap)', 'monitor* … (progress|client|weekly)', 'terus memantau'],
    shows: {
      id: ['apa yang dipantau, oleh siapa, dan seberapa sering', 'perubahan yang dicatat'],
      en: ['what was watched, by whom and how often', 'the changes recorded'],
    },
    questions: {
      id: ['Apa yang dipantau, oleh siapa, dan seberapa sering?', 'Perkembangan apa yang dicatat, dan apa yang disesuaikan?'],
      en: ['What was monitored, by whom and how often?', 'Which progress was recorded, and what was adjusted?'],
    },
    source: [circle, student],
    scope: 'international',
  },
  {
    id: 'evaluation',
    label: {id: 'Evaluasi', en: 'Evaluation'},
    about: {
      id: 'Tahap menilai hasil dan proses: sejauh mana tujuan tercapai menurut indikator dan menurut klien.',
      en: 'Judges results and process: how far the goals were reached, by the indicators and in the client’s own view.',
    },
    aliases: [
      'evaluasi', 'evaluation', 'tahapan evaluasi', 'penilaian hasil', 'evaluasi proses', 'evaluasi hasil',
      'evaluasi intervensi', 'evaluasi program', 'evaluasi kegiatan',
      'evaluation of practice', 'evaluasi akhir', 'outcome evaluation', 'process evaluation',
      'penilaian keberhasilan', 'evaluation of progress', 'evaluation of the plan', 'analysis and evaluation',
      'evaluation of outcomes', 'evaluation of outcome', 'evaluation of results', 'evaluation of the intervention', 'evaluasi dan refleksi',
    ],
    misspellings: [
      'evalusi', 'evaluas', 'evaluasai', 'evaluai', 'evalution', 'evalusasi', 'evaluaton',
      'efaluasi', 'evalaluasi',
    ],
    ambiguous: [{text: 'penilaian', when: 'after-implementation'}, {text: 'evaluate', when: 'beside-stages'}, {text: 'evaluating', when: 'in-practice'}, {text: 'menilai hasil', when: 'beside-stages'}, {text: 'mengevaluasi', when: 'beside-stages'}, {text: 'mengevaluasi hasil', when: 'beside-stages'}, {text: 'reviewing progress', when: 'beside-stages'}, {text: 'evaluate the plan', when: 'beside-stages'}, {text: 'evaluate the results', when: 'beside-stages'}, {text: 'evaluate the outcome', when: 'beside-stages'}, {text: 'evaluate the outcomes', when: 'beside-stages'}, {text: 'evaluating outcomes', when: 'beside-stages'}, {text: 'evaluating the outcomes', when: 'beside-stages'}],
    signs: [
      '(tujuan|target|indikator|hasil) … (tercapai|dicapai|terpenuhi)', '(kemajuan|perkembangan|hasil) … (dinilai|dievaluasi|ditinjau)', '(menilai|meninjau) … (kemajuan|hasil|perkembangan)', 'tingkat keberhasilan', '(mengevaluasi|melakukan evaluasi|hasil evaluasi|evaluasi menunjukkan)', 'evaluat* … (progress|goals|outcome|outcomes|results)', 'goals … (achieved|met|reached)', 'evaluation … (done|showed|carried|conducted)',
    ],
    ordinary: [
      {signs: ['(tujuan|target|indikator|hasil) … (tercapai|dicapai|terpenuhi)', 'goals … (achieved|met|reached)'], in: ['contract', 'planning', 'termination', 'resocialization', 'referral', 'follow-up']},
      {signs: ['(kemajuan|perkembangan|hasil) … (dinilai|dievaluasi|ditinjau)', '(menilai|meninjau) … (kemajuan|hasil|perkembangan)'], in: ['contract', 'planning', 'monitoring', 'follow-up']},
      {signs: ['evaluat* … (progress|goals|outcome|outcomes|results)', 'tingkat keberhasilan'], in: ['contract', 'planning']},
    ],
    shows: {
      id: ['hasil dibandingkan dengan indikator', 'evaluasi proses dan evaluasi hasil', 'pendapat klien'],
      en: ['results compared with the indicators', 'evaluation of process and of results', 'the client’s own view'],
    },
    questions: {
      id: ['Tujuan mana yang tercapai, dan apa buktinya menurut indikator?', 'Apa yang mendukung dan menghambat prosesnya?', 'Bagaimana pendapat klien?'],
      en: ['Which goals were reached, and what do the indicators show?', 'What helped and what hindered the process?', 'What does the client think?'],
    },
    source: [circle, practicum],
    scope: 'international',
  },
  {
    id: 'resocialization',
    label: {id: 'Resosialisasi', en: 'Resocialization'},
    about: {
      id: 'Tahap menyiapkan klien dan masyarakat agar klien dapat kembali dan diterima di lingkungannya.',
      en: 'Prepares client and community so that the client can return and be accepted in their surroundings.',
    },
    aliases: [
      'resosialisasi', 'resocialization', 'resocialisation', 'reintegrasi sosial', 'social reintegration',
    ],
    misspellings: [
      'resosialiasi', 'resosialisas', 'resosialisai', 're sosialisasi',
    ],
    ambiguous: [{text: 'reintegrasi', when: 'beside-stages'}, {text: 'reunifikasi', when: 'beside-stages'}, {text: 'reintegration', when: 'beside-stages'}],
    signs: ['(tahap|proses|melakukan) … resosialisasi', 'kembali … (keluarga|masyarakat) … diterima'],
    shows: {
      id: ['kesiapan klien', 'kesiapan keluarga dan masyarakat'],
      en: ['the client’s readiness', 'the readiness of family and community'],
    },
    questions: {
      id: ['Bagaimana klien disiapkan untuk kembali?', 'Bagaimana keluarga dan masyarakat disiapkan menerimanya?'],
      en: ['How was the client prepared to return?', 'How were family and community prepared to receive them?'],
    },
    source: [{id: 'permensos-22-2014'}],
    scope: 'ID',
  },
  {
    id: 'termination',
    label: {id: 'Terminasi', en: 'Termination'},
    about: {
      id: 'Tahap mengakhiri relasi pertolongan secara terencana, dengan alasan yang jelas dan klien yang siap.',
      en: 'Ends the helping relationship as planned, with a clear reason and a client who is ready.',
    },
    aliases: [
      'terminasi', 'termination', 'pengakhiran kasus', 'pengakhiran pelayanan', 'pengakhiran relasi',
      'pemutusan hubungan', 'penghentian pelayanan', 'tahap pengakhiran', 'ending phase', 'ending stage',
      'penutupan kasus', 'case closure', 'phase out', 'turn over', 'termination phase', 'case closing',
      'pengakhiran intervensi',
      'closing the case', 'closing summary', 'termination summary', 'discharge summary', 'pengakhiran hubungan', 'pengakhiran kontrak', 'pemutusan kontrak', 'penghentian kontrak', 'penghentian bantuan', 'fase terminasi', 'tahap perpisahan',
    ],
    misspellings: [
      'thermination', 'terminantion', 'terminas', 'terminasai', 'therminasi', 'terminatiom', 'teminasi', 'terminisi',
      'terninasi', 'termintation', 'terminsai', 'termnasi', 'terminassi', 'terminasii',
    ],
    ambiguous: [{text: 'pemutusan', when: 'beside-stages'}, {text: 'penghentian', when: 'beside-stages'}, {text: 'closing', when: 'beside-stages'}, {text: 'withdrawal', when: 'beside-stages'}, {text: 'disengagement', when: 'beside-stages'}, {text: 'perpisahan', when: 'beside-stages'}, {text: 'exit strategy', when: 'beside-stages'}, {text: 'closure', when: 'beside-stages'}, {text: 'ending', when: 'beside-stages'}, {text: 'adjourning', when: 'beside-stages'}, {text: 'tahap akhir', when: 'beside-stages'}, {text: 'terminate', when: 'beside-stages'}, {text: 'pengakhiran', when: 'in-practice'}, {text: 'terminating', when: 'beside-stages'}, {text: 'discharge', when: 'beside-stages'}, {text: 'discharge planning', when: 'beside-stages'}, {text: 'endings', when: 'beside-stages'}, {text: 'fase akhir', when: 'beside-stages'}, {text: 'tahap penutupan', when: 'beside-stages'}, {text: 'separation', when: 'beside-stages'}, {text: 'mengakhiri hubungan', when: 'beside-stages'}, {text: 'mengakhiri', when: 'beside-stages'}],
    signs: [
      '(relasi|hubungan pertolongan|hubungan profesional|pendampingan|pelayanan) … diakhiri', '(mengakhiri|mengakhirkan|pengakhiran) … (relasi|hubungan|pelayanan|layanan|kegiatan|kontak)', '(tahap|proses|melakukan|melaksanakan) … terminasi', 'berpisah … (klien|anggota)', 'terminasi … (dilakukan|dilaksanakan)', 'terminat* … (relationship|service|services|case|client)', 'case … closed', '(berpamitan|pamit|perpisahan) … (klien|anggota|warga|masyarakat|keluarga)',
    ],
    ordinary: [{signs: ['(relasi|hubungan pertolongan|hubungan profesional|pendampingan|pelayanan) … diakhiri', '(mengakhiri|mengakhirkan|pengakhiran) … (relasi|hubungan|pelayanan|layanan|kegiatan|kontak)', 'terminat* … (relationship|service|services|case|client)'], in: ['intake', 'contract', 'planning']}],
    shows: {
      id: ['alasan relasi diakhiri', 'kesiapan klien', 'kesepakatan setelah berakhir'],
      en: ['why the relationship ends', 'the client’s readiness', 'what was agreed for afterwards'],
    },
    questions: {
      id: ['Mengapa relasi pertolongan diakhiri?', 'Bagaimana klien disiapkan, dan bagaimana tanggapannya?', 'Apa yang disepakati untuk masa sesudahnya?'],
      en: ['Why does the helping relationship end?', 'How was the client prepared, and how did they respond?', 'What was agreed for the time afterwards?'],
    },
    source: [circle, practicum],
    scope: 'international',
  },
  {
    id: 'referral',
    label: {id: 'Rujukan', en: 'Referral'},
    about: {
      id: 'Menghubungkan atau mengalihkan klien ke lembaga lain yang lebih sesuai dengan kebutuhannya.',
      en: 'Links or transfers the client to another agency that fits the need better.',
    },
    aliases: [
      'referral', 'alih kasus', 'pelayanan rujukan', 'proses rujukan', 'referal', 'merujuk', 'pelimpahan kasus',
      'referrals', 'alih tangan kasus', 'referral system',
      'rujukan kasus', 'linking and referral', 'referral and linkage', 'referral and transfer',
    ],
    misspellings: [
      'refferal', 'refferral', 'rujukkan', 'rujuakn',
    ],
    ambiguous: [{text: 'rujukan', when: 'in-practice'}, {text: 'transfer', when: 'beside-stages'}, {text: 'pelimpahan', when: 'beside-stages'}, {text: 'rujukan dan alih', when: 'beside-stages'}, {text: 'linkage', when: 'beside-stages'}],
    signs: ['dirujuk (ke|kepada)', '(merujuk|meruju|rujukan) … (ke|kepada|klien|lembaga)', 'melakukan rujukan', 'refer* … (client|her|him|family) … to', 'menghubungkan* … (sistem sumber|system sumber|lembaga)'],
    shows: {
      id: ['ke mana klien dirujuk dan mengapa', 'siapa yang menerima'],
      en: ['where the client is referred and why', 'who receives the client'],
    },
    questions: {
      id: ['Ke lembaga mana klien dirujuk, dan mengapa?', 'Siapa yang menerima, dan informasi apa yang diserahkan dengan persetujuan klien?'],
      en: ['To which agency is the client referred, and why?', 'Who receives the client, and what is passed on with consent?'],
    },
    source: [{id: 'summary-techniques'}, practicum],
    scope: 'international',
  },
  {
    id: 'follow-up',
    label: {id: 'Bimbingan Lanjut', en: 'Follow-up'},
    about: {
      id: 'Pembinaan dan kunjungan setelah terminasi untuk menjaga hasil yang sudah dicapai.',
      en: 'Guidance and visits after termination to keep what was reached.',
    },
    aliases: [
      'bimbingan lanjut', 'bimbingan lanjutan', 'follow up', 'followup', 'after care', 'aftercare',
      'pembinaan lanjut', 'pembinaan lanjutan', 'binjut', 'bimbingan dan pembinaan lanjut', 'post termination',
      'pembinaan lanjut after care', 'pelayanan lanjut', 'pelayanan lanjutan',
    ],
    misspellings: [
      'follow uup', 'folow up', 'follw up', 'bimbigan lanjut', 'bimbingan lanjt', 'after cere', 'fallow up',
    ],
    ambiguous: [{text: 'tindak lanjut', when: 'in-practice'}, {text: 'rencana tindak lanjut', when: 'in-practice'}, {text: 'stabilization', when: 'beside-stages'}, {text: 'stabilisation', when: 'beside-stages'}, {text: 'stabilisasi', when: 'beside-stages'}, {text: 'stabilization of change', when: 'beside-stages'}],
    signs: ['setelah terminasi', 'kunjungan lanjutan', '(bimbingan|pembinaan) lanjut', 'follow up … (visit|call|session|was|were|with)', 'after care', 'aftercare'],
    shows: {
      id: ['kapan dan oleh siapa bimbingan lanjut dilakukan', 'keadaan klien setelah terminasi'],
      en: ['when and by whom follow-up is done', 'how the client fares after termination'],
    },
    questions: {
      id: ['Kapan, bagaimana, dan oleh siapa klien dihubungi lagi?', 'Bagaimana keadaan klien setelah terminasi?'],
      en: ['When, how and by whom is the client contacted again?', 'How does the client fare after termination?'],
    },
    source: [practicum],
    scope: 'international',
  },
]

/** Labels that name several stages at once (domain section 10.2, composite). */
export const compositeStages: readonly {readonly names: readonly string[], readonly stages: readonly StageId[], readonly source: Entry['source']}[] = [
  {names: ['eic', 'kontak dan kontrak', 'tahap eic', 'contact and contract'], stages: ['engagement', 'intake', 'contract'], source: [practicum]},
  {names: ['planning and contracting', 'contracting and planning', 'perencanaan dan kontrak', 'rencana intervensi dan kontrak'], stages: ['planning', 'contract'], source: [practicum]},
  {names: ['monev', 'monitoring dan evaluasi'], stages: ['monitoring', 'evaluation'], source: [practicum]},
]
