import {frontParts, type ReportKind} from './kind.ts'

/** The intervention paper (domain sections 9, 17, 22). */
export const paper: ReportKind = {
  id: 'paper',
  label: {id: 'Makalah', en: 'Paper'},
  value: {id: 'makalah', en: 'paper'},
  about: {
    id: 'Tulisan tentang konsep intervensi pekerjaan sosial, sering dengan contoh kasus.',
    en: 'A text on concepts of social-work intervention, often with an example case.',
  },
  aliases: ['makalah', 'paper', 'essay', 'esai', 'resume', 'artikel'],
  layout: [
    ...frontParts,
    {
      chapter: 'opening', label: {id: 'Pendahuluan', en: 'Introduction'},
      items: [
        {section: 'background', need: 'required', words: 40},
        {section: 'problem-statement', need: 'required', words: 8},
        {section: 'objectives', need: 'required', words: 6},
        {section: 'benefits', need: 'optional'},
      ],
    },
    {
      chapter: 'concept', label: {id: 'Pembahasan', en: 'Discussion'},
      items: [
        {
          section: 'conceptual-review', need: 'required', words: 60,
          parts: [
            {section: 'definition', need: 'recommended', announced: true},
            {section: 'approaches', need: 'recommended', announced: true},
            {section: 'principles', need: 'recommended'},
            {section: 'theories', need: 'optional'},
            {section: 'services', need: 'optional'},
          ],
        },
        {section: 'case-study', need: 'recommended', words: 40, announced: true},
      ],
    },
    {
      chapter: 'closing', label: {id: 'Penutup', en: 'Closing'},
      items: [
        {section: 'conclusion', need: 'required', words: 15},
        {section: 'recommendations', need: 'required', words: 5},
      ],
    },
    {section: 'references', need: 'required'},
    {section: 'appendix', need: 'optional'},
  ],
  principles: 'warning',
  stages: 'example',
  source: [{id: 'paper-intervention'}, {id: 'campus-guides'}],
  scope: 'ID',
}
