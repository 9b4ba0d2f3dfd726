import {fieldLabel} from '../../knowledge/references/fields.ts'
import type {ReferenceEntry} from '../../references/model.ts'
import {removeEntry} from '../../templates/entry-lines.ts'
import {nameOf} from '../entries.ts'
import {makalah, paper} from '../example-texts.ts'
import {toldLine} from '../told-line.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A work that the reference list names twice. */
export default defineRule({
  id: 'reference-duplicate',
  severity: 'warning',
  about: {
    id: 'Setiap karya hanya sekali dalam daftar pustaka.',
    en: 'Every work stands once in the reference list.',
  },
  basis: ['apa-7', 'campus-guides'],
  messages: {
    copy: {
      id: '`{entry}` sudah ada pada baris {line}, diharapkan satu kali',
      en: '`{entry}` already stands in line {line}, expected once',
    },
    lesser: {
      id: '`{entry}` sudah ada lebih lengkap pada baris {line} (di sini tanpa {fields}), diharapkan satu kali',
      en: '`{entry}` stands more completely in line {line} (here without {fields}), expected once',
    },
    remove: {id: 'Hapus salinan ini', en: 'Remove this copy'},
  },
  fixTitles: ['remove'],
  check(report, found, {references}) {
    for (const {kept, lesser} of references().duplicates) {
      const fields = lacking(lesser, kept)
      found(fields.length > 0 ? 'lesser' : 'copy', {
        range: lesser.range, anchor: `${lesser.key} ${lesser.text.length}`,
        data: {entry: nameOf(lesser), line: toldLine(report, kept.range.start, lesser.range.start), ...(fields.length > 0 && {fields: fields.map(field => fieldLabel(field, kept.type))})},
        evidence: [kept.range],
        fixes: [{title: 'remove', edits: () => removeEntry(report.text, lesser), safe: false}],
      })
    }
  },
})

/** What the fuller copy tells and this one does not. */
function lacking(lesser: ReferenceEntry, kept: ReferenceEntry): readonly (keyof ReferenceEntry['fields'])[] {
  return (Object.keys(kept.fields) as (keyof ReferenceEntry['fields'])[]).filter(field => lesser.fields[field] === undefined)
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Entri ganda menunjukkan daftar yang disalin tanpa diperiksa, dan pembaca tidak tahu mana yang benar bila keduanya berbeda.',
    en: 'A doubled entry shows that a list was copied without a look, and where the copies differ nobody knows which one is right.',
  },
  note: {
    id: 'Karya yang sama dikenali juga bila satu salinannya kurang lengkap; salinan itu yang ditunjuk. Dua karya dari penulis dan tahun yang sama dengan judul berbeda bukan entri ganda. Perbaikannya menghapus salinan yang kurang lengkap.',
    en: 'A work is also known where one copy is less complete, and that copy is the one pointed out. Two works of one author and year with different titles are no copies. The fix removes the less complete copy.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Setiap karya sekali', en: 'Every work once'}, language: 'en', text: paper()},
  {
    name: {id: 'Salinan tanpa penerbit', en: 'A copy without publisher'},
    language: 'id',
    text: makalah({references: '# DAFTAR PUSTAKA\n\n⟦Biestek, F. P. (1957). *The Casework Relationship*⟧lesser\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.'}),
    fixed: makalah({references: '# DAFTAR PUSTAKA\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.'}),
  },
  {
    name: {id: 'Butir yang sama dua kali', en: 'The same item twice'},
    language: 'en',
    text: paper({references: '# References\n\n1. Biestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n2. ⟦Biestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.⟧copy\n3. Perlman, H. H. (1957). *Social casework: A problem-solving process*. Chicago: University of Chicago Press.'}),
    fixed: paper({references: '# References\n\n1. Biestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n2. Perlman, H. H. (1957). *Social casework: A problem-solving process*. Chicago: University of Chicago Press.'}),
  },
  {
    name: {id: 'Dua karya dari satu penulis', en: 'Two works of one author'}, language: 'id',
    text: makalah({references: '# DAFTAR PUSTAKA\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nBiestek, F. P. (1957). *Self-determination in casework practice*. Chicago: Loyola University Press.'}),
  },
]
