import type {PointedEntry} from './types.ts'

/** The services of an institution for older people; most hold for other client groups too. */
export const services: readonly PointedEntry[] = [
  {
    id: 'service-social',
    label: {id: 'Pelayanan sosial', en: 'Social services'},
    about: {
      id: 'Menumbuhkan hubungan yang rukun dan penyesuaian di antara lansia, keluarga, petugas dan masyarakat sekitar.',
      en: 'They foster good relations and adjustment among older people, families, staff and neighbours.'
    },
    points: {
      id: ['kegiatan bersama', 'kunjungan keluarga', 'penengahan perselisihan'],
      en: ['shared activities', 'family visits', 'settling of conflicts']
    },
    signs: ['pelayanan sosial', 'social services'],
    source: [{id: 'paper-intervention', part: '2.1.6 a'}], scope: 'ID'
  },
  {
    id: 'service-physical',
    label: {id: 'Pelayanan fisik', en: 'Physical services'},
    about: {
      id: 'Menjaga dan memperkuat daya tahan tubuh melalui kesehatan, gizi, kebugaran dan sarana hidup sehari-hari.',
      en: 'They keep up and strengthen bodily health through medical care, food, exercise and the means of daily life.'
    },
    points: {
      id: ['pemeriksaan kesehatan dan fisioterapi', 'makanan yang sesuai', 'senam dan kebugaran', 'sarana hidup sehari-hari'],
      en: ['check-ups and physiotherapy', 'suitable food', 'exercise', 'means of daily life']
    },
    signs: ['pelayanan fisik', 'fisioterapi', 'klinik lansia', 'physical services', 'physiotherapy'],
    source: [{id: 'paper-intervention', part: '2.1.6 b'}], scope: 'ID'
  },
  {
    id: 'service-psychosocial',
    label: {id: 'Pelayanan psikososial', en: 'Psychosocial services'},
    about: {
      id: 'Menciptakan keadaan yang membuat klien merasa aman, nyaman dan sanggup menyesuaikan diri.',
      en: 'They create conditions in which clients feel safe, at ease and able to adapt.'
    },
    points: {
      id: ['konseling', 'kelompok berbagi', 'dukungan saat kehilangan'],
      en: ['counselling', 'sharing groups', 'support in times of loss']
    },
    aliases: ['Layanan dukungan psikososial'],
    signs: ['pelayanan psikososial', 'layanan psikososial', 'dukungan psikososial', 'psychosocial (services|support)'],
    source: [{id: 'paper-intervention', part: '2.1.6 c'}], scope: 'ID'
  },
  {
    id: 'service-skills',
    label: {id: 'Pelayanan keterampilan', en: 'Skills services'},
    about: {
      id: 'Melatih keterampilan untuk mengisi waktu, merasa berguna dan, bila mungkin, menambah penghasilan.',
      en: 'They train skills to fill time, to feel useful and, where possible, to add to income.'
    },
    points: {
      id: ['kerajinan', 'berkebun', 'usaha kecil'],
      en: ['crafts', 'gardening', 'small trade']
    },
    misspellings: ['Pelayanan ketrampilan'],
    signs: ['pelayanan keterampilan', 'pelayanan ketrampilan', 'pelatihan keterampilan', 'skills (services|training)'],
    source: [{id: 'paper-intervention', part: '2.1.6 d'}], scope: 'ID'
  },
  {
    id: 'service-spiritual',
    label: {id: 'Pelayanan spiritual dan keagamaan', en: 'Spiritual and religious services'},
    about: {
      id: 'Menopang ketenangan batin dan peribadatan menurut keyakinan klien, terutama ketika daya tubuh dan peran sosial menurun.',
      en: 'They sustain peace of mind and worship by the client’s own belief, above all when strength and social roles decline.'
    },
    points: {
      id: ['sarana ibadah', 'bimbingan rohani', 'pendampingan saat sakit berat'],
      en: ['places and means of worship', 'spiritual guidance', 'company in grave illness']
    },
    aliases: ['Pelayanan spiritual', 'Pelayanan keagamaan', 'Bimbingan rohani'],
    signs: ['pelayanan (spiritual|keagamaan|kerohanian)', 'bimbingan rohani', 'bimbingan mental spiritual', 'spiritual (services|care|guidance)'],
    source: [{id: 'paper-intervention', part: '2.1.6 e'}], scope: 'ID'
  },
  {
    id: 'service-accompaniment',
    label: {id: 'Pelayanan pendampingan', en: 'Accompaniment services'},
    about: {
      id: 'Menemani klien dalam kegiatan sehari-hari tanpa mengambil alih yang masih dapat dikerjakannya.',
      en: 'They accompany clients in daily life without taking over what they can still do.'
    },
    points: {
      id: ['pendampingan kegiatan sehari-hari', 'pengantaran ke layanan', 'teman bicara'],
      en: ['help in daily activities', 'company on the way to services', 'someone to talk to']
    },
    signs: ['pelayanan pendampingan', 'layanan pendampingan', 'accompaniment', 'companionship services'],
    source: [{id: 'paper-intervention', part: '2.1.6 f'}], scope: 'ID'
  },
  {
    id: 'service-legal-aid',
    label: {id: 'Pelayanan bantuan hukum', en: 'Legal aid services'},
    about: {
      id: 'Melindungi klien yang mengalami kekerasan atau perampasan hak, baik di lembaga maupun di keluarganya.',
      en: 'They protect clients who suffer violence or loss of rights, in the institution or in the family.'
    },
    points: {
      id: ['penyuluhan hak', 'pendampingan laporan', 'rujukan ke lembaga bantuan hukum'],
      en: ['information on rights', 'company in filing a report', 'referral to legal aid']
    },
    signs: ['pelayanan bantuan hukum', 'layanan bantuan hukum', 'bantuan hukum', 'legal aid'],
    source: [{id: 'paper-intervention', part: '2.1.6 g'}], scope: 'ID'
  }
]
