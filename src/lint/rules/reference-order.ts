import {firstOutOfOrder, sortEdits} from '../../references/order.ts'
import {nameOf} from '../entries.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A reference list that is not in alphabetical order. */
export default defineRule({
  id: 'reference-order',
  severity: 'info',
  about: {
    id: 'Daftar pustaka urut abjad.',
    en: 'The reference list is in alphabetical order.',
  },
  basis: ['apa-7', 'campus-guides'],
  messages: {
    unsorted: {
      id: '`{entry}` berada sesudah `{other}`, diharapkan urut abjad',
      en: '`{entry}` stands after `{other}`, expected alphabetical order',
    },
    sort: {id: 'Urutkan daftar pustaka', en: 'Sort the reference list'},
  },
  fixTitles: ['sort'],
  check(report, found, {references}) {
    const {list} = references()
    if (!list || list.sorted) return
    for (const group of list.groups) {
      const first = firstOutOfOrder(group)
      if (!first) continue
      const {entry, after} = first
      found('unsorted', {
        range: entry.fields.author?.range ?? entry.range, anchor: `${entry.key} ${after.key}`, data: {entry: nameOf(entry), other: nameOf(after)},
        evidence: [after.fields.author?.range ?? after.range],
        fixes: [{title: 'sort', edits: () => sortEdits(report.text, list)}],
      })
      return
    }
  },
})

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Pembaca mencari sumber menurut nama penulis; daftar yang tidak urut harus dibaca seluruhnya.',
    en: 'Readers look for a source by its author’s name; a list without order has to be read as a whole.',
  },
  note: {
    id: 'Daftar bernomor dan karya-karya dari satu penulis boleh memakai urutan lain, dan setiap kelompok di bawah subjudul diurutkan sendiri. Perbaikannya hanya menukar tempat entri; tulisannya tidak diubah.',
    en: 'A numbered list and the works of one author may have another order, and each group below a subheading is ordered by itself. The fix only exchanges places; no entry is changed.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {
    name: {id: 'Urut abjad', en: 'In order'}, language: 'id',
    text: makalah({references: '# DAFTAR PUSTAKA\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nPerlman, H. H. (1957). *Social casework: A problem-solving process*. Chicago: University of Chicago Press.'}),
  },
  {
    name: {id: 'Tidak urut', en: 'Out of order'}, language: 'en',
    text: paper({references: '# References\n\n- Perlman, H. H. (1957). *Social casework: A problem-solving process*. Chicago: University of Chicago Press.\n- ⟦Biestek, F. P.⟧unsorted (1957). *The Casework Relationship*. Chicago: Loyola University Press.'}),
    fixed: paper({references: '# References\n\n- Biestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n- Perlman, H. H. (1957). *Social casework: A problem-solving process*. Chicago: University of Chicago Press.'}),
  },
  {
    name: {id: 'Daftar bernomor menurut kutipan', en: 'Numbered as cited'}, language: 'en',
    text: paper({references: '# References\n\n1. Perlman, H. H. (1957). *Social casework: A problem-solving process*. Chicago: University of Chicago Press.\n2. Biestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.'}),
  },
  {
    name: {id: 'Undang-undang di depan', en: 'A law in front'}, language: 'id',
    text: makalah({references: '# DAFTAR PUSTAKA\n\nUndang-Undang Nomor 14 Tahun 2019 tentang Pekerja Sosial.\n\n⟦Biestek, F. P.⟧unsorted (1957). *The Casework Relationship*. Chicago: Loyola University Press.'}),
    fixed: makalah({references: '# DAFTAR PUSTAKA\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nUndang-Undang Nomor 14 Tahun 2019 tentang Pekerja Sosial.'}),
  },
]
