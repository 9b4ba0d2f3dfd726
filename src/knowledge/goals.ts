import type {Entry} from './types.ts'

/** The goals of intervention; not to be taken for the objectives of the paper itself. */
export const goals: readonly Entry[] = [
  {
    id: 'goal-restore-functioning',
    label: {id: 'Memulihkan fungsi sosial sasaran perubahan', en: 'Restoring the social functioning of those to be helped'},
    about: {
      id: 'Orang, kelompok atau masyarakat kembali mampu menjalankan perannya dalam kehidupan bersama.',
      en: 'Persons, groups or communities become able again to fill their roles in life with others.'
    },
    signs: [
      'memperbaiki fungsi sosial', 'memulihkan fungsi sosial', 'meningkatkan fungsi sosial', 'memperbaiki keberfungsian', 'memulihkan keberfungsian',
      'meningkatkan keberfungsian', 'restor* … social functioning', 'improv* … social functioning', 'enhanc* … social functioning'
    ],
    source: [{id: 'slides-intervention'}, {id: 'paper-intervention', part: '2.1.3'}], scope: 'international'
  },
  {
    id: 'goal-improve-behaviour',
    label: {id: 'Memperbaiki perilaku sasaran perubahan', en: 'Improving the behaviour of those to be helped'},
    about: {
      id: 'Tingkah laku yang merugikan diri atau orang lain berkurang dan tingkah laku yang menolong bertambah.',
      en: 'Behaviour that harms oneself or others decreases, and behaviour that helps increases.'
    },
    signs: ['memperbaiki … berprilaku', 'memperbaiki … berperilaku', 'memperbaiki perilaku', 'mengubah perilaku', 'tingkah laku positif', 'chang* … behavio*', 'improv* … behavio*'],
    source: [{id: 'slides-intervention'}, {id: 'paper-intervention', part: '2.2.2 b'}], scope: 'international'
  },
  {
    id: 'goal-narrow-gap',
    label: {id: 'Memperkecil jarak antara harapan dan kenyataan', en: 'Narrowing the gap between expectation and reality'},
    about: {
      id: 'Yang diharapkan lingkungan dan yang dialami klien didekatkan, dari kedua sisinya.',
      en: 'What the surroundings expect and what the client lives through are brought closer, from both sides.'
    },
    signs: ['memperkecil jarak', 'mengurangi kesenjangan', 'jarak antara harapan', 'kesenjangan … harapan', 'narrow* … gap', 'clos* … gap', 'reduc* … gap'],
    source: [{id: 'slides-intervention'}, {id: 'paper-intervention', part: '2.1.3'}, {id: 'article-intervention-circle'}], scope: 'international'
  },
  {
    id: 'goal-overcome-barriers',
    label: {id: 'Mengatasi hambatan sosial', en: 'Overcoming social barriers'},
    about: {
      id: 'Halangan dalam hubungan, layanan, aturan atau pandangan masyarakat disingkirkan atau dikurangi.',
      en: 'Obstacles in relations, services, rules or public attitudes are removed or lessened.'
    },
    signs: ['hambatan sosial', 'hambatan hambatan sosial', 'mengatasi hambatan', 'overcom* … barrier*', 'remov* … barrier*'],
    source: [{id: 'slides-intervention'}, {id: 'paper-intervention', part: '2.1.3'}], scope: 'international'
  },
  {
    id: 'goal-wellbeing-easier',
    label: {id: 'Memudahkan tercapainya kesejahteraan', en: 'Making well-being easier to reach'},
    about: {
      id: 'Bila fungsi sosial baik, keadaan sejahtera lebih mudah diraih dan dipertahankan.',
      en: 'Where social functioning is good, well-being is easier to reach and to keep.'
    },
    signs: ['kondisi sejahtera', 'mencapai kesejahteraan', 'meningkatkan kesejahteraan', 'kesejahteraan … dicapai', 'well being', 'wellbeing'],
    source: [{id: 'slides-intervention'}, {id: 'paper-intervention', part: '2.1.3'}], scope: 'international'
  },
  {
    id: 'goal-return-home',
    label: {id: 'Mengembalikan klien ke lingkungan asal', en: 'Returning the client to the home setting'},
    about: {
      id: 'Sejak awal klien disiapkan untuk hidup kembali di keluarga dan lingkungannya, dan lingkungan disiapkan menerimanya.',
      en: 'From the start clients are prepared for life back in their family and setting, and the setting is prepared to take them in.'
    },
    signs: [
      'lingkungan asal*', 'dikembalikan … (keluarga|masyarakat|lingkungan)', 'kembali ke (keluarga|masyarakat)', 'reintegrasi', 'return* … (home|family|community)',
      'reintegrat*'
    ],
    source: [{id: 'article-intervention-circle'}], scope: 'international'
  },
  {
    id: 'goal-meet-resources-needs',
    label: {id: 'Mempertemukan sumber daya dengan kebutuhan', en: 'Bringing resources and needs together'},
    about: {
      id: 'Alam, budaya, kepemimpinan dan layanan yang dimiliki komunitas diarahkan pada kebutuhan dan tujuannya.',
      en: 'The nature, culture, leadership and services that a community has are turned towards its needs and aims.'
    },
    signs: ['mempertemukan … sumber*', 'sumber* … dengan kebutuhan', 'match* … resource* … need*', 'resource* … needs'],
    source: [{id: 'summary-techniques', part: 'ISK'}], scope: 'international'
  }
]
