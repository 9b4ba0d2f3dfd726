import type {BuiltInProfile} from './built-in.ts'

/** For a course that asks for papers only. */
export const paperOnly: BuiltInProfile = {
  id: 'makalah',
  label: {id: 'Makalah saja', en: 'Papers only'},
  about: {
    id: 'Semua berkas adalah makalah: 1.500 sampai 6.000 kata, manfaat dianjurkan, sumber dari sepuluh tahun terakhir.',
    en: 'Every file is a paper: 1,500 to 6,000 words, benefits recommended, sources of the last ten years.',
  },
  profile: {
    extends: 'umum',
    reports: [{files: '**/*.md', kind: 'paper'}],
    kinds: {
      paper: {
        sections: {
          benefits: {need: 'recommended'},
          'conceptual-review': {words: {least: 300}},
          conclusion: {words: {most: 600}},
        },
        stageSet: 'circle-6',
        words: {least: 1500, most: 6000},
      },
    },
    references: {age: 10},
  },
  source: [{id: 'campus-guides'}, {id: 'article-intervention-circle'}],
  scope: 'ID',
}
