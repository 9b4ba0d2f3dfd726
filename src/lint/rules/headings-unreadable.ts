import {firstLine} from '../places.ts'
import {makalah, paper, rawEnglish, rawIndonesian} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A long text whose headings cannot be told from its prose: raw text pasted from elsewhere. */
export default defineRule({
  id: 'headings-unreadable',
  severity: 'warning',
  about: {
    id: 'Judul-judul laporan dapat dibaca.',
    en: 'The headings of the report can be read.',
  },
  basis: ['practice-knowledge'],
  messages: {
    unreadable: {
      id: 'Judul dalam teks ini tidak terbaca, diharapkan baris sendiri dengan `#` di depannya',
      en: 'The headings of this text cannot be read, expected lines of their own that begin with `#`',
    },
  },
  fixTitles: [],
  check(report, found) {
    if (report.outline.raw) found('unreadable', {range: firstLine(report), anchor: 'headings'})
  },
})

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Teks yang ditempel tanpa baris kosong dan tanpa tanda judul tampak seperti satu paragraf panjang. Susunannya tidak dapat dinilai, oleh pembaca maupun oleh Peksos.',
    en: 'A text that was pasted without blank lines and without heading marks looks like one long paragraph. Nobody can judge its structure, neither a reader nor Peksos.',
  },
  note: {
    id: 'Selama judul tidak terbaca, aturan tentang susunan tidak berbicara. Beri tanda `#` di depan judul bab dan `##` di depan subjudul, dengan baris kosong di antaranya.',
    en: 'While headings cannot be read, the rules on structure say nothing. Put `#` in front of chapter headings and `##` in front of section headings, with blank lines between.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Judul yang terbaca', en: 'Headings that can be read'}, language: 'id', text: makalah()},
  {name: {id: 'Teks yang ditempel apa adanya', en: 'Raw pasted text'}, language: 'id', text: rawIndonesian()},
  {name: {id: 'Judul yang terbaca', en: 'Headings that can be read'}, language: 'en', text: paper()},
  {name: {id: 'Teks Inggris yang ditempel apa adanya', en: 'Raw pasted text'}, language: 'en', text: rawEnglish()},
]
