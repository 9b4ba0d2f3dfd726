import type {Entry} from './types.ts'

/** Whom social work serves most often, as reports name them: what a new report offers as its client group. The label is what the report then says. */
export const clientGroups: readonly Entry[] = [
  {
    id: 'clients-older-people',
    label: {id: 'lanjut usia', en: 'older people'},
    about: {
      id: 'Mereka yang berusia enam puluh tahun ke atas, di rumah sendiri maupun di panti.',
      en: 'People of sixty and over, in their own homes or in institutions.'
    },
    source: [{id: 'uu-13-1998'}, {id: 'paper-intervention'}], scope: 'ID'
  },
  {
    id: 'clients-children',
    label: {id: 'anak', en: 'children'},
    about: {
      id: 'Mereka yang belum berusia delapan belas tahun, termasuk yang masih dalam kandungan.',
      en: 'Everyone under eighteen, the unborn included.'
    },
    source: [{id: 'uu-35-2014'}], scope: 'ID'
  },
  {
    id: 'clients-justice-children',
    label: {id: 'anak yang berhadapan dengan hukum', en: 'children in contact with the law'},
    about: {
      id: 'Anak yang disangka melanggar hukum, menjadi korban, atau menjadi saksi.',
      en: 'Children who are accused, victims or witnesses.'
    },
    source: [{id: 'uu-11-2012'}], scope: 'ID'
  },
  {
    id: 'clients-families',
    label: {id: 'keluarga', en: 'families'},
    about: {
      id: 'Keluarga sebagai kesatuan, dengan hubungan dan sumber dayanya.',
      en: 'The family as a unit, with its ties and resources.'
    },
    source: [{id: 'poltekesos-practicum'}, {id: 'public-reports'}], scope: 'ID'
  },
  {
    id: 'clients-disability',
    label: {id: 'penyandang disabilitas', en: 'people with disabilities'},
    about: {
      id: 'Orang dengan keterbatasan fisik, intelektual, mental atau sensorik yang menghadapi hambatan dalam masyarakat.',
      en: 'People with physical, intellectual, mental or sensory limitations who meet barriers in society.'
    },
    source: [{id: 'uu-8-2016'}], scope: 'ID'
  },
  {
    id: 'clients-mental-disorder',
    label: {id: 'orang dengan gangguan jiwa', en: 'people with mental disorders'},
    about: {
      id: 'Orang yang hidupnya terhambat oleh gangguan pikiran, perilaku atau perasaan.',
      en: 'People whose lives are hampered by disorders of thought, behaviour or feeling.'
    },
    source: [{id: 'uu-17-2023'}], scope: 'ID'
  },
  {
    id: 'clients-substance-use',
    label: {id: 'korban penyalahgunaan napza', en: 'people affected by substance abuse'},
    about: {
      id: 'Mereka yang menjalani atau memerlukan rehabilitasi dari napza.',
      en: 'People in rehabilitation from drugs, or in need of it.'
    },
    source: [{id: 'permensos-7-2021'}, {id: 'public-reports'}], scope: 'ID'
  },
  {
    id: 'clients-violence',
    label: {id: 'korban kekerasan', en: 'survivors of violence'},
    about: {
      id: 'Mereka yang mengalami kekerasan di rumah atau kekerasan seksual.',
      en: 'People who suffered violence at home or sexual violence.'
    },
    source: [{id: 'uu-23-2004'}, {id: 'uu-12-2022'}], scope: 'ID'
  },
  {
    id: 'clients-homeless',
    label: {id: 'tunawisma', en: 'homeless people'},
    about: {
      id: 'Warga tanpa tempat tinggal tetap, termasuk yang hidup menggelandang.',
      en: 'Residents without a home of their own, those living on the street included.'
    },
    source: [{id: 'kemensos-usage'}, {id: 'paper-intervention'}], scope: 'ID'
  },
  {
    id: 'clients-poor-families',
    label: {id: 'keluarga miskin', en: 'families in poverty'},
    about: {
      id: 'Keluarga yang penghasilannya tidak mencukupi kebutuhan pokoknya.',
      en: 'Families whose income does not cover their basic needs.'
    },
    source: [{id: 'uu-11-2009'}, {id: 'public-reports'}], scope: 'ID'
  },
  {
    id: 'clients-disaster',
    label: {id: 'penyintas bencana', en: 'disaster survivors'},
    about: {
      id: 'Orang, keluarga dan warga yang terdampak bencana alam atau bencana sosial.',
      en: 'Persons, families and residents hit by natural or social disasters.'
    },
    source: [{id: 'uu-11-2009'}], scope: 'ID'
  },
  {
    id: 'clients-residents',
    label: {id: 'warga komunitas', en: 'residents of a community'},
    about: {
      id: 'Warga satu lingkungan atau satu kepentingan yang menjadi sasaran intervensi komunitas.',
      en: 'Residents of one neighbourhood or of one interest, with whom community work is done.'
    },
    source: [{id: 'summary-techniques', part: 'ISK'}], scope: 'ID'
  }
]
