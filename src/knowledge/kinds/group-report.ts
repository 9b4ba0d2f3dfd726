import {frontParts, type ReportKind} from './kind.ts'

/** The report of work with a group (domain sections 13, 22). */
export const groupReport: ReportKind = {
  id: 'group-report',
  label: {id: 'Laporan Kelompok', en: 'Group Report'},
  value: {id: 'laporan-kelompok', en: 'group-report'},
  about: {
    id: 'Laporan kerja dengan kelompok: anggota, tahap kelompok, kegiatan, dan hasilnya.',
    en: 'The report of work with a group: members, group phases, activities and results.',
  },
  aliases: ['laporan kelompok', 'group report', 'group work report', 'laporan group work'],
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
      chapter: 'practice', label: {id: 'Gambaran Lembaga dan Kelompok', en: 'Agency and Group'},
      items: [
        {section: 'agency-profile', need: 'recommended', words: 15},
        {section: 'client-profile', need: 'required', words: 8, mayStandIn: ['intake', 'assessment']},
      ],
    },
    {
      chapter: 'practice', label: {id: 'Proses Kelompok', en: 'Group Process'},
      items: [{
        stages: true,
        between: [{after: 'assessment', part: {section: 'problem-formulation', need: 'recommended', mayStandIn: ['assessment', 'planning']}}],
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
  source: [{id: 'poltekesos-practicum'}, {id: 'toseland-rivas'}],
  scope: 'international',
}
