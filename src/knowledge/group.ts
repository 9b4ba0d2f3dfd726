import type {AskingEntry} from './types.ts'

const summary = {id: 'summary-techniques', part: 'kelompok'} as const

/** Intervention with a group or family. */
export const groupIntervention: AskingEntry = {
  id: 'group-intervention',
  label: {id: 'Intervensi sosial pada kelompok', en: 'Intervention with groups'},
  about: {
    id: 'Bantuan bagi kelompok atau keluarga yang kehilangan keseimbangan dan tidak sanggup mengatasi krisisnya dengan cara yang biasa.',
    en: 'Help for a group or family that has lost its balance and cannot deal with a crisis in its usual ways.'
  },
  aliases: ['Intervensi kelompok', 'Social group work', 'Group work', 'Groupwork', 'Bimbingan sosial kelompok'],
  asks: {id: 'Apa yang mengganggu keseimbangan kelompok, dan kekuatan apa yang dimiliki anggotanya?', en: 'What upset the balance of the group, and which strengths do members have?'},
  signs: ['intervensi … kelompok', 'group work', 'groupwork', 'intervention with groups'],
  source: [summary, {id: 'toseland-rivas'}], scope: 'international'
}

/** The five things to be understood before intervening in a group's crisis. */
export const groupUnderstandings: readonly AskingEntry[] = [
  {
    id: 'group-social-assessment',
    label: {id: 'Pemahaman sosial atas kondisi krisis', en: 'Social assessment of the crisis'},
    about: {
      id: 'Keadaan krisis ditelaah secara sosial: siapa terkena, sejauh mana, dan bagaimana kelompok menanggapinya.',
      en: 'The crisis is assessed socially: who is affected, how far, and how the group responds.'
    },
    misspellings: ['Social assesment'],
    asks: {id: 'Krisis apa yang terjadi dan bagaimana tiap anggota mengalaminya?', en: 'What crisis occurred and how does each member live it?'},
    signs: ['pemahaman sosial', 'social (assesment|assessment)', 'kondisi krisis'],
    source: [summary], scope: 'international'
  },
  {
    id: 'group-coping-mechanism',
    label: {id: 'Kemampuan penanggulangan masalah', en: 'Coping mechanisms'},
    about: {
      id: 'Cara yang biasa dipakai anggota untuk menanggung dan mengatasi kesulitan dikenali, baik yang menolong maupun yang tidak.',
      en: 'The usual ways of members to bear and deal with hardship are identified, helpful or not.'
    },
    aliases: ['Mekanisme penanggulangan masalah', 'Coping mechanism', 'Mekanisme koping'],
    misspellings: ['Copping mechanism', 'Mekanisme coping'],
    asks: {id: 'Apa yang biasanya dilakukan anggota bila menghadapi kesulitan?', en: 'What do members usually do when things are hard?'},
    signs: ['kemampuan penanggulangan', 'mekanisme penanggulangan', 'mekanisme mekanisme penanggulangan', 'coping mechanism*', 'mekanisme (koping|coping)'],
    source: [summary], scope: 'international'
  },
  {
    id: 'group-precipitant',
    label: {id: 'Sumber pencetus utama', en: 'The main precipitant'},
    about: {
      id: 'Kejadian yang langsung memicu krisis dibedakan dari kerentanan yang sudah lama ada.',
      en: 'The event that set off the crisis is told apart from vulnerability that was there before.'
    },
    aliases: ['Faktor pencetus', 'Pencetus krisis'],
    asks: {id: 'Kejadian apa yang mendahului krisis, dan mengapa sekarang?', en: 'Which event came just before the crisis, and why now?'},
    signs: ['sumber pencetus', 'faktor pencetus', 'pencetus utama', 'precipitant*', 'precipitating (event|factor)'],
    source: [summary], scope: 'international'
  },
  {
    id: 'group-crisis-background',
    label: {id: 'Latar belakang kondisi krisis', en: 'Background of the crisis'},
    about: {
      id: 'Krisis dapat berakar pada ketidakseimbangan antara keadaan tubuh, jiwa dan hubungan sosial.',
      en: 'A crisis may have its roots in an imbalance of bodily, mental and social conditions.'
    },
    asks: {id: 'Ketidakseimbangan biologis, psikologis atau sosial apa yang mendasarinya?', en: 'Which biological, psychological or social imbalance lies beneath?'},
    signs: ['latar belakang … krisis', 'ketidakseimbangan … (biologik|biologis|psikologis|psikologik)', 'integrasi sosial', 'background of the crisis'],
    source: [summary], scope: 'international'
  },
  {
    id: 'group-caplan-paradigm',
    label: {id: 'Paradigma Caplan', en: 'Caplan’s paradigm'},
    about: {
      id: 'Krisis dipahami sebagai terganggunya keseimbangan; bantuan diarahkan pada kebutuhan yang dirasakan untuk memulihkannya.',
      en: 'Crisis is understood as a balance upset; help is aimed at what people feel they need to restore it.'
    },
    aliases: ['Teori keseimbangan Caplan'],
    asks: {id: 'Apa yang dirasakan kelompok perlu agar kembali seimbang?', en: 'What does the group feel it needs to regain its balance?'},
    signs: ['paradigma caplan', 'caplan', 'kondisi keseimbangan'],
    source: [summary, {id: 'caplan-1964'}], scope: 'international'
  }
]
