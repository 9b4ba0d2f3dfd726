import {wordsOfBody} from '../../report/body-words.ts'
import {schemaOf, specsOf} from '../../report/campus.ts'
import {hasPlaceholder} from '../../templates/placeholder.ts'
import {makalah, paper} from '../example-texts.ts'
import {nameOf, placeOfAbsence} from '../places.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A report or a part that is longer or shorter than the campus allows. */
export default defineRule({
  id: 'report-length',
  severity: 'info',
  about: {
    id: 'Panjang laporan dan bagiannya sesuai dengan profil kampus.',
    en: 'The report and its parts are as long as the campus profile asks.',
  },
  basis: ['campus-guides'],
  structure: true,
  messages: {
    sectionLong: {
      id: 'Bagian `{section}` berisi {words} kata, diharapkan paling banyak {most} kata',
      en: 'Section `{section}` has {words} words, expected at most {most}',
    },
    short: {
      id: 'Isi laporan ini {words} kata, diharapkan sedikitnya {least} kata',
      en: 'The body of this report has {words} words, expected at least {least}',
    },
    long: {
      id: 'Isi laporan ini {words} kata, diharapkan paling banyak {most} kata',
      en: 'The body of this report has {words} words, expected at most {most}',
    },
  },
  fixTitles: [],
  check(report, found) {
    const schema = schemaOf(report)
    if (!report.campus || !schema) return
    const {least, most} = report.campus.words
    const words = wordsOfBody(report)
    const range = placeOfAbsence(report, undefined)
    if (most !== undefined && words > most) found('long', {range, anchor: 'long', data: {words, most}})
    // What is still being written may be short.
    if (least !== undefined && words < least && report.status === 'final' && !hasPlaceholder(report.text)) found('short', {range, anchor: 'short', data: {words, least}})
    const limits = new Map(specsOf(schema).map(({section, most: limit}) => [section, limit]))
    for (const {id, sections} of report.parts) {
      const limit = limits.get(id)
      const [section] = sections
      if (limit === undefined || !section?.heading || sections.length > 1 || section.totalWords <= limit) continue
      found('sectionLong', {range: section.heading.range, anchor: id, data: {section: nameOf(section) ?? '', words: section.totalWords, most: limit}})
    }
  },
})

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Batas panjang menjaga agar laporan dapat dinilai bersama yang lain, dan memaksa penulis memilih apa yang penting.',
    en: 'Limits of length let a report be judged beside the others, and make its writer choose what matters.',
  },
  note: {
    id: 'Tanpa profil kampus aturan ini diam. Sampul, kata pengantar, daftar isi, daftar pustaka, dan lampiran tidak dihitung. Laporan yang terlalu pendek hanya disebut bila sudah final dan tidak memuat isian. Batas bawah satu bagian dinilai `section-thin`.',
    en: 'Without a campus profile the rule is silent. Cover, preface, contents, references and appendix do not count. A report that is too short is named only when it is final and has no placeholder. The lower limit of a single part is judged by `section-thin`.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Tanpa batas', en: 'No limit set'}, language: 'id', text: makalah()},
  {name: {id: 'Di antara kedua batas', en: 'Between the limits'}, language: 'en', settings: {kinds: {paper: {words: {least: 50, most: 2000}}}}, text: paper()},
  {
    name: {id: 'Kesimpulan yang terlalu panjang', en: 'A conclusion that is too long'}, language: 'id', settings: {kinds: {paper: {sections: {conclusion: {words: {most: 20}}}}}},
    text: makalah({conclusion: '⟦## 3.1 Kesimpulan⟧sectionLong\n\nIntervensi membantu lansia yang hidup sendiri apabila dimulai dari kebutuhan yang mereka sebut sendiri, melibatkan keluarga dan tetangga, serta dijalankan dengan prinsip yang menghormati pilihan mereka.'}),
  },
  {
    name: {id: 'Makalah yang terlalu pendek', en: 'A paper that is too short'}, language: 'en', settings: {kinds: {paper: {words: {least: 1500}}}},
    text: paper({opening: '⟦# 1. Introduction⟧short'}),
  },
]
