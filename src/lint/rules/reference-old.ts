import {judgedEntries, nameOf} from '../entries.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A source that is older than the campus accepts. */
export default defineRule({
  id: 'reference-old',
  severity: 'info',
  about: {
    id: 'Sumber tidak lebih tua daripada umur yang ditetapkan `peksos.referenceAge`.',
    en: 'No source is older than `peksos.referenceAge` allows.',
  },
  basis: ['campus-guides'],
  messages: {
    old: {
      id: '`{entry}` berumur lebih dari {age} tahun, diharapkan terbit pada {oldest} atau sesudahnya',
      en: '`{entry}` is more than {age} years old, expected one of {oldest} or later',
    },
  },
  fixTitles: [],
  check(_, found, {references, demands: {referenceAge: age}, year: now}) {
    if (age <= 0) return
    for (const entry of judgedEntries(references())) {
      const year = entry.fields.issued?.['date-parts']?.[0]
      if (entry.type === 'legislation' || !entry.fields.issued || year === undefined || year >= now - age) continue
      found('old', {range: entry.fields.issued.range, anchor: entry.key, data: {entry: nameOf(entry), age, oldest: now - age}, evidence: [entry.range]})
    }
  },
})

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Sebagian kampus meminta sumber yang terbit dalam sekian tahun terakhir agar pembahasan tidak tertinggal.',
    en: 'Some schools ask for sources of the last so many years, so that a discussion is up to date.',
  },
  note: {
    id: 'Tanpa pengaturan itu aturan ini diam. Undang-undang dan sumber tanpa tahun tidak dinilai; buku klasik tetap boleh dikutip, karena itu temuan ini hanya informasi.',
    en: 'Without that setting the rule is silent. Laws and undated sources are not judged; a classic may still be cited, so this is an information only.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Tanpa batas umur', en: 'No limit set'}, language: 'id', text: makalah()},
  {
    name: {id: 'Batas sepuluh tahun', en: 'A limit of ten years'}, language: 'en', settings: {referenceAge: 10},
    text: paper({references: '# References\n\nBiestek, F. P. ⟦(1957)⟧old. *The Casework Relationship*. Chicago: Loyola University Press.'}),
  },
  {
    name: {id: 'Undang-undang lama', en: 'An old law'}, language: 'en', settings: {referenceAge: 60},
    text: paper({references: '# References\n\nUndang-Undang Nomor 6 Tahun 1954 tentang Penetapan Hak Angket Dewan Perwakilan Rakyat.'}),
  },
  {
    name: {id: 'Batas lima tahun', en: 'A limit of five years'}, language: 'id', settings: {referenceAge: 5},
    text: makalah({references: '# DAFTAR PUSTAKA\n\nBiestek, F. P. ⟦(1957)⟧old. *The Casework Relationship*. Chicago: Loyola University Press.'}),
  },
]
