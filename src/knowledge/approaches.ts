import type {Approach} from './types.ts'

/** Approaches to social problems in two groups, and the approaches to a single person. */
export const approaches: readonly Approach[] = [
  {
    id: 'approach-religion', group: 'sociological',
    label: {id: 'Pendekatan agama', en: 'Religious approach'},
    about: {
      id: 'Nilai dan ajaran agama ditanamkan sejak dini agar menjadi pegangan dan penyaring; kekuatannya pada pencegahan dan bergantung pada keyakinan tiap orang.',
      en: 'Religious values are taught early as a hold and a filter; the approach is strongest in prevention and depends on each person’s belief.'
    },
    aliases: ['Pendekatan keagamaan', 'Pendekatan religius'],
    signs: ['pendekatan (agama|keagamaan|religius)', 'ajaran agama*', 'norma norma agama*', 'norma agama*', 'religious approach'],
    source: [{id: 'paper-intervention', part: '2.1.2 a 1'}], scope: 'ID'
  },
  {
    id: 'approach-law', group: 'sociological',
    label: {id: 'Pendekatan hukum', en: 'Legal approach'},
    about: {
      id: 'Masalah sosial dilihat sebagai pelanggaran aturan tertulis; pencegahannya penyuluhan hukum dan penanganannya sanksi serta pembinaan oleh aparat.',
      en: 'Social problems are seen as breaches of written rules; prevention is legal education, response is sanction and guidance by the authorities.'
    },
    aliases: ['Pendekatan yuridis'],
    signs: ['pendekatan (hukum|yuridis)', 'norma norma hukum', 'norma hukum', 'dikodifikasikan', 'legal approach'],
    source: [{id: 'paper-intervention', part: '2.1.2 a 2'}], scope: 'ID'
  },
  {
    id: 'approach-journalism', group: 'sociological',
    label: {id: 'Pendekatan jurnalistik', en: 'Journalistic approach'},
    about: {
      id: 'Tulisan di media menyadarkan khalayak akan suatu masalah dan menjangkau banyak orang, sejauh mereka membaca.',
      en: 'Writing in the media makes the public aware of a problem and reaches many, as far as they read.'
    },
    misspellings: ['Pendekatan jurnalistis'],
    signs: ['pendekatan jurnalisti*', 'penyebarluasan informasi', 'media cetak', 'journalistic approach'],
    source: [{id: 'paper-intervention', part: '2.1.2 a 3'}], scope: 'ID'
  },
  {
    id: 'approach-art', group: 'sociological',
    label: {id: 'Pendekatan seni', en: 'Artistic approach'},
    about: {
      id: 'Drama, musik, tari, lukisan dan sastra membangkitkan simpati dan kritik sosial; bentuknya disesuaikan dengan selera sasaran.',
      en: 'Drama, music, dance, painting and literature stir sympathy and social criticism; the form is fitted to the taste of the audience.'
    },
    aliases: ['Pendekatan kesenian'],
    signs: ['pendekatan (seni|kesenian)', 'simpati kemanusiaan', 'kritik sosial*', 'seniman', 'artistic approach', 'arts based approach'],
    source: [{id: 'paper-intervention', part: '2.1.2 a 4'}], scope: 'ID'
  },
  {
    id: 'approach-ecology', group: 'other',
    label: {id: 'Pendekatan ekologi', en: 'Ecological approach'},
    about: {
      id: 'Masalah dipahami dari hubungan timbal balik manusia dengan lingkungannya, baik alam maupun keluarga dan masyarakat; dipakai pula untuk orang seorang.',
      en: 'A problem is understood from the exchange between people and their environment, natural as well as social; it is used for single persons too.'
    },
    aliases: ['Pendekatan ekologik', 'Pendekatan ekologis', 'Perspektif ekologi'],
    misspellings: ['Pendekatan ekologic'],
    signs: ['pendekatan ekologi*', 'perspektif ekologi*', 'ekosistem', 'interrelasi', 'ecological (approach|perspective)', 'ecosystem*'],
    source: [{id: 'paper-intervention', part: '2.1.2 b 1'}, {id: 'summary-techniques'}], scope: 'international'
  },
  {
    id: 'approach-exponential-growth', group: 'other',
    label: {id: 'Pendekatan pertumbuhan eksponensial', en: 'Exponential growth approach'},
    about: {
      id: 'Gejala yang tumbuh berlipat ganda ditelusuri dengan dinamika sistem untuk menemukan unsur yang terlalu cepat atau terlalu lambat.',
      en: 'Phenomena that multiply are traced by system dynamics to find the part that grows too fast or too slowly.'
    },
    misspellings: ['Pendekatan pertumbuhan exponensial', 'Pendekatan pertumbuhan eksponensil'],
    signs: ['pertumbuhan (eksponensial|exponensial|eksponensil)', 'kelipatan dua', 'dinamika sistem', 'exponential growth', 'system dynamics'],
    source: [{id: 'paper-intervention', part: '2.1.2 b 2'}], scope: 'ID'
  },
  {
    id: 'approach-system', group: 'other',
    label: {id: 'Pendekatan sistem', en: 'Systems approach'},
    about: {
      id: 'Masalah dilihat sebagai sistem dari bagian yang saling memengaruhi, sehingga setiap bagian dijelaskan dari tempatnya dalam keseluruhan.',
      en: 'A problem is seen as a system of parts that affect one another, so each part is explained from its place in the whole.'
    },
    misspellings: ['Pendekatan system', 'Pendekatan sistim'],
    signs: ['pendekatan (sistem|system|sistim)', 'subsistem', 'ekspansionisme', 'berfikir sintetik', 'berpikir sintetik', 'systems approach', 'system approach'],
    source: [{id: 'paper-intervention', part: '2.1.2 b 3'}], scope: 'international'
  },
  {
    id: 'approach-interdisciplinary', group: 'other',
    label: {id: 'Pendekatan interdisipliner dan multidisipliner', en: 'Interdisciplinary and multidisciplinary approach'},
    about: {
      id: 'Beberapa disiplin ilmu menelaah masalah pada saat yang sama; makin banyak sisi masalah, makin banyak disiplin yang dibutuhkan.',
      en: 'Several disciplines study a problem at the same time; the more sides it has, the more disciplines are needed.'
    },
    aliases: ['Pendekatan interdisipliner', 'Pendekatan multidisipliner', 'Pendekatan antardisiplin'],
    misspellings: ['Pendekatan multidispliner', 'Pendekatan interdisipiner', 'Pendekatan interdispliner'],
    signs: [
      'pendekatan (interdisipliner|multidisipliner|multidispliner|interdisipiner|interdispliner|antardisiplin)', 'berbagai disiplin ilmu',
      '(interdisciplinary|multidisciplinary) approach'
    ],
    source: [{id: 'paper-intervention', part: '2.1.2 b 4'}], scope: 'international'
  },
  {
    id: 'approach-behaviour', group: 'individual',
    label: {id: 'Pendekatan perilaku', en: 'Behavioural approach'},
    about: {
      id: 'Perilaku dipandang sebagai hasil belajar, sehingga dapat diubah dengan penguatan, contoh dan latihan bertahap.',
      en: 'Behaviour is seen as learnt, so it can be changed by reinforcement, example and stepwise practice.'
    },
    aliases: ['Pendekatan behavioral', 'Pendekatan behavioristik', 'Modifikasi perilaku', 'Behavioral approach'],
    signs: ['pendekatan (perilaku|behavioral|behavioristik|behavior)', 'modifikasi perilaku', '(behavioural|behavioral) approach', '(behaviour|behavior) modification'],
    source: [{id: 'summary-techniques'}], scope: 'international'
  },
  {
    id: 'approach-casework', group: 'individual',
    label: {id: 'Social casework', en: 'Social casework'},
    about: {
      id: 'Metode menolong orang satu per satu melalui relasi profesional, dengan memahami orang itu dalam keadaannya.',
      en: 'The method of helping people one by one through a professional relationship, by understanding the person in the situation.'
    },
    aliases: ['Casework', 'Case work', 'Bimbingan sosial perseorangan', 'Metode pekerjaan sosial dengan individu'],
    misspellings: ['Social case work', 'Social caswork'],
    signs: ['casework', 'case work', 'bimbingan sosial (perseorangan|individu)'],
    source: [{id: 'summary-techniques'}, {id: 'biestek-1957'}], scope: 'international'
  }
]
