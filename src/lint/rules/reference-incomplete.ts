import {entryTypes} from '../../knowledge/references/entry-types.ts'
import {fieldLabel} from '../../knowledge/references/fields.ts'
import type {ReferenceField} from '../../knowledge/references/types.ts'
import type {ReferenceEntry} from '../../references/model.ts'
import {expectedForm, holdsPlaceholder, insertFields, neighbourOf, writtenStyle} from '../../templates/entry-fields.ts'
import {makalah, paper} from '../example-texts.ts'
import {judgedEntries, nameOf, strangeYear} from '../entries.ts'
import {defineRule, type ReferenceDemands, type RuleExample, type RuleReasons} from '../rule.ts'

/** An entry of the reference list that lacks what its type needs. */
export default defineRule({
  id: 'reference-incomplete',
  severity: 'warning',
  about: {
    id: 'Setiap entri daftar pustaka memuat semua yang diperlukan jenis karyanya.',
    en: 'Every entry of the reference list holds what its kind of work needs.',
  },
  basis: ['apa-7', 'campus-guides'],
  messages: {
    missing: {
      id: '`{entry}` ({type}) belum memuat {fields}, diharapkan bentuk {form}',
      en: '`{entry}` ({type}) lacks {fields}, expected the form {form}',
    },
    insert: {id: 'Sisipkan isian untuk {fields}', en: 'Insert placeholders for {fields}'},
  },
  fixTitles: ['insert'],
  check(report, found, {references, demands}) {
    const read = references()
    const style = writtenStyle(demands.referenceStyle, read.list?.style, report.language)
    for (const entry of judgedEntries(read)) {
      const missing = missingOf(entry, demands).filter(field => !holdsPlaceholder(entry, field) && !(field === 'issued' && strangeYear(report.text, entry)))
      const [first] = missing
      if (first === undefined) continue
      found('missing', {
        range: neighbourOf(entry, first)?.range ?? entry.range,
        anchor: `${entry.key} ${missing.join(' ')}`,
        data: {
          entry: nameOf(entry), type: entryTypes.find(({id}) => id === entry.type)?.label ?? entry.type, missing,
          fields: missing.map(field => fieldLabel(field, entry.type)), form: expectedForm(entry, missing, style, report.language),
        },
        evidence: [entry.range],
        fixes: [{title: 'insert', edits: () => insertFields(report.text, entry, missing, report.language)}],
      })
    }
  },
})

/** What the type needs, and what the demanded style asks for beyond it. */
function missingOf(entry: ReferenceEntry, {referenceStyle}: ReferenceDemands): readonly ReferenceField[] {
  const asked = referenceStyle === 'auto' ? [] : entryTypes.find(({id}) => id === entry.type)?.byStyle[referenceStyle] ?? []
  return [...entry.missing, ...asked.filter(field => !entry.fields[field] && !entry.missing.includes(field))]
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Tanpa penulis, tahun, judul, atau penerbit, pembaca tidak dapat menemukan sumbernya, dan dosen paling sering mengembalikan makalah karena hal ini.',
    en: 'Without author, year, title or publisher a reader cannot find the source, and nothing is sent back to students more often.',
  },
  note: {
    id: 'DOI menggantikan volume dan halaman, lembaga dapat menjadi penulis sekaligus penerbit, dan “t.t.” atau “n.d.” dihitung sebagai tahun. Kota terbit hanya diminta bila `peksos.referenceStyle` meminta gaya Harvard Indonesia. Perbaikannya menyisipkan isian di tempat setiap unsur yang kurang.',
    en: 'A DOI stands in for volume and pages, an organisation may be author and publisher at once, and “n.d.” or “t.t.” counts as a year. A place of publication is asked for only where `peksos.referenceStyle` asks for Indonesian Harvard. The fix puts a placeholder at the place of each missing part.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Semua unsur ada', en: 'Nothing is missing'}, language: 'id', text: makalah()},
  {
    name: {id: 'Buku tanpa penerbit dan artikel tanpa halaman', en: 'A book without publisher, an article without pages'},
    language: 'id',
    text: makalah({references: '# DAFTAR PUSTAKA\n\nBiestek, F. P. (1957). *⟦The Casework Relationship⟧missing*.\n\nGitterman, A. (1996). Ecological perspective: Response to Professor Jerry Wakefield. *Social Service Review*, 70(⟦3⟧missing).'}),
    fixed: makalah({references: '# DAFTAR PUSTAKA\n\nBiestek, F. P. (1957). *The Casework Relationship*. [Lengkapi: penerbit].\n\nGitterman, A. (1996). Ecological perspective: Response to Professor Jerry Wakefield. *Social Service Review*, 70(3), [Lengkapi: halaman].'}),
  },
  {
    name: {id: 'DOI menggantikan halaman, lembaga menerbitkan sendiri', en: 'A DOI instead of pages, an organisation as its own publisher'},
    language: 'en',
    text: paper({references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nGitterman, A. (1996). Ecological perspective: Response to Professor Jerry Wakefield. *Social Service Review*, 70. https://doi.org/10.1086/604199\n\nWorld Health Organization. (2011). *World report on disability*. World Health Organization.'}),
  },
  {
    name: {id: 'Undang-undang tanpa “tentang”', en: 'A law without its subject'},
    language: 'en',
    text: paper({references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nUndang-Undang Nomor 14 Tahun ⟦2019⟧missing.'}),
    fixed: paper({references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nUndang-Undang Nomor 14 Tahun 2019 on [To fill: subject].'}),
  },
]
