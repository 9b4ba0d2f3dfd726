import type {Level, LevelTradition} from './types.ts'

/** The three levels of practice; which client systems belong to each is a matter of tradition (`levelTraditions`). */
export const levels: readonly Level[] = [
  {
    id: 'micro',
    label: {id: 'Mikro', en: 'Micro'},
    about: {
      id: 'Praktik bersama orang seorang dan mereka yang paling dekat dengannya.',
      en: 'Practice with single persons and those closest to them.'
    },
    aliases: ['Aras mikro', 'Tingkat mikro', 'Level mikro', 'Praktik mikro', 'Mikrolevel', 'Micro level', 'Micro practice'],
    misspellings: ['Mickro', 'Mikcro'],
    signs: ['(aras|level|tingkat|tataran|praktik|praktek|setting) mikro', 'mikro', 'micro (level|practice)'],
    source: [{id: 'slides-intervention'}, {id: 'johnson-2001'}, {id: 'article-intervention-circle'}], scope: 'international'
  },
  {
    id: 'mezzo',
    label: {id: 'Mezzo', en: 'Mezzo'},
    about: {
      id: 'Praktik pada lingkup menengah; sebagian penulis memaksudkan komunitas dan organisasi, sebagian lain keluarga dan kelompok kecil.',
      en: 'Practice in the middle range; some authors mean communities and organisations, others families and small groups.'
    },
    aliases: ['Meso', 'Aras mezzo', 'Aras meso', 'Tingkat mezzo', 'Level mezzo', 'Praktik mezzo', 'Mezzo level', 'Mezzo practice'],
    misspellings: ['Messo', 'Mezo', 'Aras messo', 'Mezzzo'],
    signs: ['(aras|level|tingkat|tataran|praktik|praktek|setting) (mezzo|meso|messo|mezo)', 'mezzo', 'meso', 'messo', '(mezzo|meso) (level|practice)'],
    source: [{id: 'slides-intervention'}, {id: 'johnson-2001'}, {id: 'article-intervention-circle'}], scope: 'international'
  },
  {
    id: 'macro',
    label: {id: 'Makro', en: 'Macro'},
    about: {
      id: 'Praktik pada lingkup luas: kebijakan, program dan perubahan sosial di daerah, negara atau dunia.',
      en: 'Practice on a large scale: policy, programmes and social change in a region, a country or the world.'
    },
    aliases: ['Aras makro', 'Tingkat makro', 'Level makro', 'Praktik makro', 'Macro level', 'Macro practice'],
    misspellings: ['Makcro', 'Marko'],
    signs: ['(aras|level|tingkat|tataran|praktik|praktek|setting) makro', 'makro', 'macro (level|practice)'],
    source: [{id: 'slides-intervention'}, {id: 'johnson-2001'}, {id: 'article-intervention-circle'}], scope: 'international'
  }
]

/** Both ways of dividing client systems over the levels; neither is wrong, but one report should keep to one. */
export const levelTraditions: readonly LevelTradition[] = [
  {
    id: 'levels-organisation-mezzo',
    label: {id: 'Mezzo sebagai komunitas dan organisasi', en: 'Mezzo as communities and organisations'},
    about: {
      id: 'Orang, keluarga dan kelompok kecil termasuk mikro; komunitas dan organisasi mezzo; wilayah, negara dan dunia makro.',
      en: 'Persons, families and small groups are micro; communities and organisations mezzo; regions, countries and the world macro.'
    },
    levelOf: {individual: 'micro', family: 'micro', 'small-group': 'micro', organisation: 'mezzo', community: 'mezzo', society: 'macro'},
    source: [{id: 'slides-intervention'}, {id: 'johnson-2001'}], scope: 'ID'
  },
  {
    id: 'levels-group-mezzo',
    label: {id: 'Mezzo sebagai keluarga dan kelompok', en: 'Mezzo as families and groups'},
    about: {
      id: 'Orang seorang termasuk mikro; keluarga dan kelompok kecil mezzo; organisasi, komunitas dan masyarakat makro.',
      en: 'Single persons are micro; families and small groups mezzo; organisations, communities and society macro.'
    },
    levelOf: {individual: 'micro', family: 'mezzo', 'small-group': 'mezzo', organisation: 'macro', community: 'macro', society: 'macro'},
    source: [{id: 'zastrow-1995'}, {id: 'kirst-ashman-hull'}, {id: 'public-reports'}], scope: 'international'
  }
]
