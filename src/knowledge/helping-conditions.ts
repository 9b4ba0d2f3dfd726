import type {AskingEntry} from './types.ts'

/** The four conditions under which help comes about. */
export const helpingConditions: readonly AskingEntry[] = [
  {
    id: 'help-person-in-need',
    label: {id: 'Seseorang yang membutuhkan bantuan', en: 'A person who needs help'},
    about: {
      id: 'Bantuan berawal dari orang yang merasakan atau mengakui kebutuhannya; tanpa dia tidak ada proses menolong.',
      en: 'Help begins with someone who feels or admits a need; without that person there is no helping process.'
    },
    asks: {id: 'Bagaimana kebutuhan klien diketahui, dan apakah klien sendiri mengakuinya?', en: 'How did the need come to light, and does the client see it too?'},
    signs: ['membutuhkan bantuan', 'memerlukan bantuan', 'membutuh kan bantuan', 'meminta bantuan', 'person* in need', 'need* help', 'seek* help'],
    source: [{id: 'slides-intervention'}], scope: 'ID'
  },
  {
    id: 'help-person-willing',
    label: {id: 'Seseorang yang bersedia memberikan bantuan', en: 'A person who is willing to help'},
    about: {
      id: 'Ada orang yang mau dan menaruh perhatian untuk menolong; kemauan menolong berbeda dari keinginan mendapat pertolongan.',
      en: 'Someone is willing and cares enough to help; the will to give help is not the same as the wish to get it.'
    },
    asks: {id: 'Siapa yang menolong, atas dasar apa, dan dengan mandat dari siapa?', en: 'Who helps, for what reason, and with whose mandate?'},
    signs: ['akan memberikan bantuan', 'keinginan … memberikan bantuan', 'bersedia membantu', 'bersedia menolong', 'willing* to help', 'wish to help'],
    source: [{id: 'slides-intervention'}], scope: 'ID'
  },
  {
    id: 'help-counsellor-skill',
    label: {id: 'Keterampilan penolong', en: 'Skills of the helper'},
    about: {
      id: 'Mutu bantuan mencerminkan keterampilan penolong, yang tumbuh dari belajar maupun dari bakat dan pengalaman.',
      en: 'The quality of help mirrors the helper’s skills, which grow from study as well as from talent and experience.'
    },
    aliases: ['Refleksi keterampilan konselor', 'Keterampilan konselor'],
    asks: {id: 'Keterampilan apa yang dipakai, dan dari mana diperoleh?', en: 'Which skills were used, and where were they gained?'},
    signs: ['keterampilan (konselor|penolong)', 'refleksi keterampilan', 'diperoleh secara natural', 'counsellor skill*', 'counselor skill*', 'helping skill*'],
    source: [{id: 'slides-intervention'}], scope: 'ID'
  },
  {
    id: 'help-supporting-setting',
    label: {id: 'Latar yang mendukung', en: 'A supporting setting'},
    about: {
      id: 'Tempat, suasana, waktu dan pembawaan penolong ikut menentukan apakah klien merasa aman untuk berbicara.',
      en: 'Place, mood, timing and the helper’s manner decide whether clients feel safe to talk.'
    },
    aliases: ['Latar yang mendukung bantuan'],
    asks: {id: 'Di mana dan kapan pertemuan berlangsung, dan apa yang membuatnya nyaman?', en: 'Where and when did you meet, and what made it comfortable?'},
    signs: ['latar … mendukung', 'karakteristik ruangan', 'ketepatan waktu', 'kenyamanan … ruang*', 'supporti* setting', 'comfortable (room|setting)'],
    source: [{id: 'slides-intervention'}], scope: 'ID'
  }
]
