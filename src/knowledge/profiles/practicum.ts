import type {BuiltInProfile} from './built-in.ts'

/** For a practicum with individuals, families and groups. */
export const practicum: BuiltInProfile = {
  id: 'praktikum',
  label: {id: 'Praktikum', en: 'Practicum'},
  about: {
    id: 'Laporan kasus dan kelompok dengan profil lembaga, refleksi, dan lampiran; kasus mengikuti urutan engagement sampai bimbingan lanjut.',
    en: 'Case and group reports with agency profile, reflection and appendix; cases follow the order from engagement to follow-up.',
  },
  profile: {
    extends: 'umum',
    kinds: {
      'case-report': {
        sections: {
          'agency-profile': {need: 'required'},
          reflection: {need: 'recommended'},
          appendix: {need: 'recommended'},
        },
        stageSet: 'casework-9',
      },
      'group-report': {
        sections: {
          'agency-profile': {need: 'required'},
          reflection: {need: 'recommended'},
        },
        stageSet: 'group-4',
      },
      'process-recording': {sections: {reflection: {need: 'recommended'}}},
    },
    severities: {'stage-mentioned-only': 'info'},
  },
  source: [{id: 'poltekesos-practicum'}, {id: 'campus-guides'}],
  scope: 'ID',
}
