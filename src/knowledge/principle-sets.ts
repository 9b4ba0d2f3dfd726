import type {PrincipleSet} from './types.ts'

/** The lists of principles that a report can claim; the domain's order is the order of the members. */
export const principleSets: readonly PrincipleSet[] = [
  {
    id: 'older-people',
    label: {id: 'Prinsip pelayanan lanjut usia', en: 'Principles of services for older people'},
    about: {
      id: 'Sembilan prinsip pelayanan bagi lansia, terutama yang tinggal di lembaga.',
      en: 'Nine principles of services for older people, above all for those who live in institutions.'
    },
    members: [
      'elder-dignity', 'elder-human-rights', 'elder-self-choice', 'elder-needs-based', 'elder-meaningful-life', 'elder-family-atmosphere',
      'elder-continuous-partnership', 'elder-interdisciplinary', 'elder-accessibility-information'
    ],
    claims: [
      'prinsip … (lansia|lanjut)', 'prinsip pelayanan … (lansia|lanjut)', 'principles … (older|elderly|elders|ageing|aging)'
    ],
    context: ['lansia', 'lanjut usia', 'usia lanjut', 'manula', 'werdha', 'older people', 'older persons', 'older adults', 'elder*', 'senior citizens'],
    source: [{id: 'paper-intervention', part: '2.1.5'}],
    scope: 'ID'
  },
  {
    id: 'community',
    label: {id: 'Prinsip intervensi komunitas', en: 'Principles of community intervention'},
    about: {
      id: 'Enam anggapan dasar tentang komunitas dan petugasnya yang mendahului intervensi sosial komunitas.',
      en: 'Six basic assumptions about communities and their workers that come before community intervention.'
    },
    members: [
      'community-self-solving', 'community-wants-change', 'community-participation', 'community-no-imposition', 'community-holistic',
      'community-needs-professional'
    ],
    claims: [
      'prinsip … (komunitas|masyarakat|isk)', 'prinsip … pengembangan masyarakat', 'prinsip intervensi sosial komunitas',
      'principles … (community|communities)'
    ],
    context: ['komunitas', 'masyarakat', 'warga', 'communit*', 'residents'],
    source: [{id: 'summary-techniques', part: 'ISK'}],
    scope: 'ID'
  },
  {
    id: 'biestek',
    label: {id: 'Tujuh prinsip Biestek', en: 'Biestek’s seven principles'},
    about: {
      id: 'Tujuh prinsip hubungan casework yang menjawab kebutuhan dasar setiap orang yang meminta pertolongan.',
      en: 'Seven principles of the casework relationship that answer the basic needs of anyone who asks for help.'
    },
    aliases: ['Prinsip casework', 'Prinsip relasi pertolongan', 'Principles of social casework', 'Principles of the casework relationship'],
    members: [
      'individualization', 'purposeful-expression', 'controlled-emotional-involvement', 'acceptance', 'nonjudgmental', 'self-determination',
      'confidentiality'
    ],
    authors: ['biestek', 'biesteck', 'bistek'],
    claims: ['prinsip … casework', 'prinsip … relasi pertolongan', 'principles … casework', 'casework principles'],
    source: [{id: 'biestek-1957'}],
    scope: 'international'
  },
  {
    id: 'textbook',
    label: {id: 'Prinsip dasar pekerjaan sosial (buku teks Indonesia)', en: 'Basic principles of social work (Indonesian textbooks)'},
    about: {
      id: 'Enam prinsip dasar dalam buku teks Indonesia, dari penerimaan sampai kesadaran diri petugas; sebagian daftar menambah sikap tidak menghakimi.',
      en: 'Six basic principles of Indonesian textbooks, from acceptance to self-awareness; some lists add the non-judgmental attitude.'
    },
    aliases: ['Prinsip dasar pekerjaan sosial', 'Prinsip dasar praktik pekerjaan sosial', 'Prinsip khusus pekerjaan sosial'],
    members: ['acceptance', 'communication', 'individualization', 'participation', 'confidentiality', 'self-awareness'],
    optional: ['nonjudgmental'],
    authors: ['isbandi', 'rukminto', 'adi (2005|2008|2012|2013|2015|2018)', 'midgley', 'maas', 'situmorang'],
    claims: ['prinsip (dasar|khusus) … pekerjaan sosial'],
    source: [{id: 'situmorang-2013'}, {id: 'adi-2005'}],
    scope: 'ID'
  },
  {
    id: 'dubois-miley',
    label: {id: 'Prinsip umum DuBois dan Miley', en: 'Common principles of DuBois and Miley'},
    about: {
      id: 'Sepuluh prinsip praktik yang memperluas daftar Biestek dengan objektivitas, akses kepada sumber dan akuntabilitas.',
      en: 'Ten practice principles that widen Biestek’s list by objectivity, access to resources and accountability.'
    },
    aliases: ['Prinsip umum pekerjaan sosial profesional', 'Prinsip etik pekerjaan sosial'],
    members: [
      'acceptance', 'individualization', 'purposeful-expression', 'nonjudgmental', 'objectivity', 'controlled-emotional-involvement',
      'self-determination', 'access-to-resources', 'confidentiality', 'accountability'
    ],
    authors: ['dubois', 'du bois', 'miley'],
    claims: ['prinsip umum … pekerjaan sosial', 'prinsip etik … pekerjaan sosial'],
    source: [{id: 'dubois-miley-1992'}, {id: 'public-reports'}],
    scope: 'international'
  }
]
