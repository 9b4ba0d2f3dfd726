import type {AskingEntry} from './types.ts'

const source = [{id: 'summary-techniques', part: 'individu'}] as const

/** Intervention with a single person and the ideas it rests on. */
export const individualIntervention: readonly AskingEntry[] = [
  {
    id: 'individual-intervention',
    label: {id: 'Intervensi sosial pada individu', en: 'Intervention with individuals'},
    about: {
      id: 'Bantuan profesional bagi orang yang masalahnya sukar diatasi sendiri dan mengganggu pertumbuhan serta hubungannya dengan orang lain.',
      en: 'Professional help for a person whose problem is hard to solve alone and disturbs growth and relations with others.'
    },
    aliases: ['Intervensi individu', 'Intervensi mikro', 'Intervention with the individual'],
    asks: {
      id: 'Mengapa klien tidak dapat mengatasinya sendiri, dan pendekatan mana yang dipilih (perilaku, casework, ekologi)?',
      en: 'Why can the client not solve it alone, and which approach was chosen (behavioural, casework, ecological)?'
    },
    signs: ['intervensi … individu', 'intervention with individuals'],
    source, scope: 'international'
  },
  {
    id: 'individual-change-factors',
    label: {id: 'Faktor perubahan individu', en: 'Factors of individual change'},
    about: {
      id: 'Orang terus berubah karena faktor biologis, sosial dan keunikan dirinya, dan perubahan itu membedakannya dari orang lain.',
      en: 'People keep changing through biological and social factors and their own uniqueness, and this sets them apart from others.'
    },
    asks: {id: 'Faktor biologis, sosial dan pribadi apa yang membentuk keadaan klien?', en: 'Which biological, social and personal factors shaped the client’s situation?'},
    signs: ['biologik … sosial … keunikan', 'faktor biologi*'],
    source, scope: 'international'
  },
  {
    id: 'individual-social-situation',
    label: {id: 'Individu dalam situasi sosial', en: 'The individual in a social situation'},
    about: {
      id: 'Orang selalu berada dalam hubungan dengan orang lain yang dibatasi waktu, ruang, budaya dan proses.',
      en: 'A person is always in relations with others that are bounded by time, space, culture and process.'
    },
    aliases: ['Situasi sosial'],
    asks: {id: 'Dalam situasi sosial yang mana masalah itu muncul?', en: 'In which social situation does the problem appear?'},
    signs: ['situasi sosial', 'situasi situasi sosial', 'social situation'],
    source, scope: 'international'
  },
  {
    id: 'individual-situational-assessment',
    label: {id: 'Penilaian situasional', en: 'Situational assessment'},
    about: {
      id: 'Setiap masalah dinilai dalam keadaan tempat ia muncul sebelum bantuan dipilih.',
      en: 'Each problem is assessed in the situation where it arises before help is chosen.'
    },
    aliases: ['Asesmen situasi sosial'],
    asks: {id: 'Apa yang dinilai dari situasi itu, dan dengan alat apa?', en: 'What was assessed in the situation, and with which tool?'},
    signs: ['penilaian situasional', 'assessment terhadap situasi', 'asesmen situasi*', 'situational assessment'],
    source, scope: 'international'
  }
]
