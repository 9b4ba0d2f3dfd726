import {entryTypes} from '../../knowledge/references/entry-types.ts'
import {expectedForm, writtenStyle} from '../../templates/entry-fields.ts'
import {hasPlaceholder} from '../../templates/placeholder.ts'
import {shortened, strangeYear, unreadEntries} from '../entries.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** An entry of the reference list that could not be read, so that nothing is said of what it lacks. */
export default defineRule({
  id: 'reference-unread',
  severity: 'hint',
  about: {
    id: 'Setiap entri daftar pustaka dapat dikenali sebagai sumber.',
    en: 'Every entry of the reference list can be made out as a source.',
  },
  basis: ['campus-guides'],
  messages: {
    unread: {
      id: '`{entry}` tidak terbaca sebagai sumber, diharapkan misalnya {form}',
      en: '`{entry}` cannot be read as a source, expected for instance {form}',
    },
  },
  fixTitles: [],
  check(report, found, {references, demands}) {
    const read = references()
    const style = writtenStyle(demands.referenceStyle, read.list?.style, report.language)
    for (const entry of unreadEntries(read)) {
      // One cause, one finding: a number that is no year is told by its own rule.
      if (hasPlaceholder(entry.text) || strangeYear(report.text, entry)) continue
      const words = entry.text.replace(/\s+/gu, ' ').trim()
      if (!/\p{L}{2}/u.test(words)) continue
      const required = entryTypes.find(({id}) => id === 'book')?.required.map(({field}) => field) ?? []
      found('unread', {
        range: entry.range, anchor: words,
        data: {entry: shortened(words), form: expectedForm({...entry, type: 'book', fields: {}}, required, style, report.language)},
      })
    }
  },
})

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Entri yang bentuknya tidak dikenali tidak diperiksa kelengkapannya dan tidak dapat dihubungkan dengan kutipan.',
    en: 'An entry whose form is not known is neither checked for completeness nor matched with citations.',
  },
  note: {
    id: 'Entri seperti ini hanya dihitung belum terbaca; tidak ada unsur yang dianggap kurang darinya.',
    en: 'Such an entry counts as unread only; nothing is taken to be missing from it.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Entri yang terbaca', en: 'Entries that can be read'}, language: 'id', text: makalah()},
  {
    name: {id: 'Catatan di antara entri', en: 'A note among the entries'},
    language: 'en', text: paper({references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\n⟦see the reader of the course⟧unread'}),
  },
  {
    name: {id: 'Isian tidak dihitung', en: 'A placeholder does not count'}, language: 'en',
    text: paper({references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\n[To fill: a source on work with older people]'}),
  },
  {
    name: {id: 'Judul kelompok tanpa sumber', en: 'Words without a source'}, language: 'id',
    text: makalah({references: '# DAFTAR PUSTAKA\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\n⟦dan berbagai bahan kuliah lainnya⟧unread'}),
  },
]
