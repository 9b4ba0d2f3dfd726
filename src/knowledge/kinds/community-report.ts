import {frontParts, type ReportKind} from './kind.ts'

/** The report of work with a community (domain sections 13, 17, 22). */
export const communityReport: ReportKind = {
  id: 'community-report',
  label: {id: 'Laporan Komunitas', en: 'Community Report'},
  value: {id: 'laporan-komunitas', en: 'community-report'},
  about: {
    id: 'Laporan kerja dengan komunitas, dari inisiasi sosial sampai terminasi dan rujukan.',
    en: 'The report of work with a community, from social initiation to termination and referral.',
  },
  aliases: ['laporan komunitas', 'community report', 'laporan praktikum komunitas'],
  layout: [
    ...frontParts,
    {
      chapter: 'opening', label: {id: 'Pendahuluan', en: 'Introduction'},
      items: [
        {section: 'background', need: 'required', words: 25},
        {section: 'problem-statement', need: 'recommended'},
        {section: 'objectives', need: 'recommended', words: 6},
        {section: 'benefits', need: 'optional'},
      ],
    },
    {
      chapter: 'concept', label: {id: 'Tinjauan Konseptual', en: 'Conceptual Review'},
      items: [{
        section: 'conceptual-review', need: 'recommended', words: 40,
        parts: [
          {section: 'definition', need: 'optional'},
          {section: 'approaches', need: 'optional'},
          {section: 'principles', need: 'optional'},
          {section: 'theories', need: 'optional'},
          {section: 'services', need: 'optional'},
        ],
      }],
    },
    {
      chapter: 'practice', label: {id: 'Profil Komunitas', en: 'Community Profile'},
      items: [
        {section: 'agency-profile', need: 'optional'},
        {section: 'community-profile', need: 'required', words: 20},
      ],
    },
    {
      chapter: 'practice', label: {id: 'Proses Praktik Komunitas', en: 'Community Process'},
      items: [{
        stages: true,
        between: [{after: 'assessment', part: {section: 'problem-formulation', need: 'required', words: 10, mayStandIn: ['assessment', 'planning']}}],
      }],
    },
    {
      chapter: 'closing', label: {id: 'Penutup', en: 'Closing'},
      items: [
        {section: 'reflection', need: 'optional'},
        {section: 'conclusion', need: 'required', words: 15},
        {section: 'recommendations', need: 'recommended', words: 5},
      ],
    },
    {section: 'references', need: 'required'},
    {section: 'appendix', need: 'optional'},
  ],
  principles: 'none',
  stages: 'case',
  source: [{id: 'poltekesos-practicum'}],
  scope: 'ID',
}
