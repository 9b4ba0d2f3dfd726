import type {Citation, ReferenceEntry, References} from '../../references/model.ts'
import {phraseKey} from '../../references/tables.ts'
import type {Range} from '../../text/range.ts'
import {bySource, shownAuthors, shownText, yearOf} from '../citing.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type ProposedFix, type RuleExample, type RuleReasons} from '../rule.ts'

/** A source that is cited throughout without its year. */
export default defineRule({
  id: 'citation-year-missing',
  severity: 'info',
  about: {
    id: 'Sumber yang dikutip disebut dengan tahunnya.',
    en: 'Sources are cited with their year.',
  },
  basis: ['apa-7', 'campus-guides'],
  messages: {
    missing: {
      id: '{author} dikutip tanpa tahun di seluruh teks, diharapkan tahunnya: {year}',
      en: '{author} is cited without year throughout the text, expected the year: {year}',
    },
    insert: {id: 'Sisipkan tahun {year}', en: 'Insert the year {year}'},
  },
  fixTitles: ['insert'],
  check(report, found, {references}) {
    const {citations} = references()
    const undated = citations.filter(citation => isUndated(citation) && !datedElsewhere(citation, citations))
    for (const {first, further} of bySource(undated)) {
      const years = [...new Set(first.matches.flatMap(entry => yearOf(entry) ?? []))]
      if (years.length === 0) continue
      const author = shownAuthors(first, report.language)
      const [year] = years
      found('missing', {
        range: first.range, anchor: author, data: {author, citation: shownText(first.text), year: years},
        evidence: [...first.matches.filter(({file}) => file === undefined).map(({range}) => range), ...further],
        fixes: years.length === 1 && year ? fixOf(report.text, first, year) : [],
      })
    }
  },
})

function isUndated({form, year, matches, authors}: Citation): boolean {
  return (form === 'narrative' || form === 'parenthetical') && year === undefined && authors.length > 0 && matches.length > 0
}

/** Whether any other place dates one of the works, or anything by a name of theirs. */
function datedElsewhere(citation: Citation, citations: References['citations']): boolean {
  const names = new Set(citation.matches.flatMap(namesOf))
  return citations.some(other => other !== citation && (other.year !== undefined || other.form === 'footnote' || other.form === 'key')
    && (other.matches.some(entry => citation.matches.includes(entry)) || (other.near !== undefined && citation.matches.includes(other.near.entry))
      || other.authors.some(({text}) => phraseKey(text).split(' ').some(word => names.has(word)))))
}

function namesOf({fields}: ReferenceEntry): readonly string[] {
  return (fields.author?.names ?? []).flatMap(({family, literal}) => phraseKey(family ?? literal ?? '').split(' ')).filter(word => word.length > 2)
}

/** Behind the names: in brackets in a sentence, behind a comma within brackets, before the page. */
function fixOf(text: string, {range, authors, form, others, locator}: Citation, year: string): readonly ProposedFix<'insert'>[] {
  const last = authors.at(-1)
  if (!last) return []
  const at = others ? range.end : last.range.end
  const place: Range = {start: at, end: at}
  if (form === 'parenthetical') {
    const end = others && /[)\]]$/.test(text.slice(range.start, range.end)) ? at - 1 : at
    return [{title: 'insert', edits: [{range: {start: end, end}, text: `, ${year}`}], data: {year}}]
  }
  return locator === undefined && !/^['’]s?\p{L}?/u.test(text.slice(at, at + 2)) ? [{title: 'insert', edits: [{range: place, text: ` (${year})`}], data: {year}}] : []
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Tahun menunjukkan karya mana yang dimaksud dan seberapa lama pendapat itu. Tanpa tahun pembaca menebak, terlebih bila penulisnya punya beberapa karya.',
    en: 'The year tells which work is meant and how old the view is. Without it a reader guesses, the more so where an author has written several works.',
  },
  note: {
    id: 'Cukup sekali bertahun: nama yang disebut lagi tanpa tahun sesudah kutipan bertahun itu benar, dan tidak dilaporkan. Yang dilaporkan hanya penulis dari daftar pustaka yang tidak pernah disebut dengan tahun. Perbaikannya menyisipkan tahun dari daftar.',
    en: 'Once is enough: a name that comes again without year, where the work is dated elsewhere in the text, is right and never reported. Only authors of the reference list that are dated nowhere are. The fix inserts the year from the list.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {
    name: {id: 'Sekali bertahun sudah cukup', en: 'Dated once is enough'},
    language: 'id', text: makalah({recommendations: '## 3.2 Saran\n\nKelurahan perlu menunjuk kader yang berkunjung setiap minggu. Menurut Biestek kader pun perlu menerima lansia apa adanya.'}),
  },
  {
    name: {id: 'Tidak pernah bertahun', en: 'Dated nowhere'},
    language: 'id',
    text: makalah({review: undefined, principles: '## 2.2 Prinsip Intervensi\n\nMenurut ⟦Biestek⟧missing ada tujuh prinsip:\n\n1. Individualisasi\n2. Pengungkapan perasaan yang bertujuan\n3. Keterlibatan emosional yang terkendali\n4. Penerimaan\n5. Sikap tidak menghakimi\n6. Penentuan nasib sendiri\n7. Kerahasiaan'}),
    fixed: makalah({review: undefined, principles: '## 2.2 Prinsip Intervensi\n\nMenurut Biestek (1957) ada tujuh prinsip:\n\n1. Individualisasi\n2. Pengungkapan perasaan yang bertujuan\n3. Keterlibatan emosional yang terkendali\n4. Penerimaan\n5. Sikap tidak menghakimi\n6. Penentuan nasib sendiri\n7. Kerahasiaan'}),
  },
  {name: {id: 'Makalah dengan kutipan bertahun', en: 'Citations with their year'}, language: 'en', text: paper()},
  {
    name: {id: 'Et al. tanpa tahun', en: 'Et al. without a year'},
    language: 'en',
    text: paper({
      objectives: '## Objectives\n\nTo describe planned change with older people. ⟦Pincus et al.⟧missing speak of four systems.',
      references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nPincus, A., & Minahan, A. (1973). *Social Work Practice: Model and Method*. Itasca: F. E. Peacock.',
    }),
    fixed: paper({
      objectives: '## Objectives\n\nTo describe planned change with older people. Pincus et al. (1973) speak of four systems.',
      references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nPincus, A., & Minahan, A. (1973). *Social Work Practice: Model and Method*. Itasca: F. E. Peacock.',
    }),
  },
]
