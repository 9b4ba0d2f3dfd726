import type {BuiltInProfile} from './built-in.ts'

/** For a practicum with communities. */
export const community: BuiltInProfile = {
  id: 'komunitas',
  label: {id: 'Praktikum komunitas', en: 'Community practicum'},
  about: {
    id: 'Laporan komunitas dari inisiasi sosial sampai rujukan, dengan tujuan dan rekomendasi yang wajib ada.',
    en: 'Community reports from social initiation to referral, with objectives and recommendations required.',
  },
  profile: {
    extends: 'umum',
    reports: [{files: ['**/desa/**/*.md', '**/kelurahan/**/*.md'], kind: 'community-report'}],
    kinds: {
      'community-report': {
        sections: {
          objectives: {need: 'required'},
          'community-profile': {aliases: ['Gambaran Umum Desa', 'Gambaran Umum Kelurahan']},
          recommendations: {need: 'required'},
          appendix: {need: 'recommended'},
        },
        stageSet: 'community-stks',
      },
    },
  },
  source: [{id: 'poltekesos-practicum'}, {id: 'campus-guides'}],
  scope: 'ID',
}
