import {frontParts, type ReportKind} from './kind.ts'

/** The report of a case: an individual or a family (domain sections 17, 22). */
export const caseReport: ReportKind = {
  id: 'case-report',
  label: {id: 'Laporan Kasus', en: 'Case Report'},
  value: {id: 'laporan-kasus', en: 'case-report'},
  about: {
    id: 'Laporan penanganan satu klien atau keluarga dari awal sampai akhir.',
    en: 'The report of work with one client or family from beginning to end.',
  },
  aliases: ['laporan kasus', 'case report', 'laporan praktikum', 'laporan praktik', 'case work report', 'family report'],
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
      chapter: 'practice', label: {id: 'Gambaran Lembaga dan Klien', en: 'Agency and Client'},
      items: [
        {section: 'agency-profile', need: 'recommended', words: 15},
        {section: 'client-profile', need: 'required', words: 8, mayStandIn: ['assessment', 'intake']},
      ],
    },
    {
      chapter: 'practice', label: {id: 'Proses Pertolongan', en: 'Helping Process'},
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
  principles: 'hint',
  stages: 'case',
  source: [{id: 'poltekesos-practicum'}, {id: 'campus-guides'}],
  scope: 'ID',
}
