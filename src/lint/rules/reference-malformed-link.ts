import {linkFaults} from '../../knowledge/references/link-faults.ts'
import {overlaps, type Range} from '../../text/range.ts'
import {judgedEntries, nameOf} from '../entries.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A DOI or web address that cannot work as written. */
export default defineRule({
  id: 'reference-malformed-link',
  severity: 'info',
  about: {
    id: 'DOI dan alamat web dalam daftar pustaka tertulis benar.',
    en: 'DOIs and web addresses in the reference list are well formed.',
  },
  basis: ['apa-7'],
  messages: {
    malformed: {
      id: 'Alamat pada `{entry}` salah tulis (`{found}`: {fault}), diharapkan alamat yang dapat dibuka',
      en: 'The address of `{entry}` is malformed (`{found}`: {fault}), expected one that can be opened',
    },
    mend: {id: 'Ganti dengan {expected}', en: 'Replace with {expected}'},
  },
  fixTitles: ['mend'],
  check(report, found, {references}) {
    for (const entry of judgedEntries(references())) {
      const source = report.text.slice(entry.range.start, entry.range.end)
      const seen: Range[] = []
      for (const {id, label, sign, pattern, mend} of linkFaults) {
        if (!sign.test(source)) continue
        for (const match of source.matchAll(pattern)) {
          const start = entry.range.start + match.index
          const range = {start, end: start + match[0].length}
          if (seen.some(other => overlaps(other, range))) continue
          seen.push(range)
          const expected = mend?.(match[0])
          found('malformed', {
            range, anchor: `${id} ${match[0]} ${entry.key}`, data: {entry: nameOf(entry), found: match[0].trim(), fault: label, ...(expected !== undefined && {expected})},
            evidence: [entry.range],
            fixes: expected === undefined ? [] : [{title: 'mend', edits: [{range, text: expected}]}],
          })
        }
      }
    }
  },
})

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Alamat yang salah tulis tidak dapat dibuka, padahal bagi halaman web alamat itulah satu-satunya jalan ke sumbernya.',
    en: 'An address that is misspelt cannot be opened, and for a web page it is the only way to the source.',
  },
  note: {
    id: 'Hanya bentuk tulisannya yang dinilai; Peksos tidak pernah membuka alamat. Perbaikan ditawarkan bila kesalahannya pasti.',
    en: 'Only the form is judged; Peksos never opens an address. A fix is offered where the fault is certain.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {
    name: {id: 'Alamat yang benar', en: 'A good address'}, language: 'id',
    text: makalah({references: '# DAFTAR PUSTAKA\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nGitterman, A. (1996). Ecological perspective: Response to Professor Jerry Wakefield. *Social Service Review*, 70(3), 472–476. https://doi.org/10.1086/604199'}),
  },
  {
    name: {id: 'DOI dan alamat yang salah tulis', en: 'A doubled DOI and a misspelt address'}, language: 'en',
    text: paper({references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press. ⟦https://archive,org⟧malformed/details/caseworkrelation\n\nGitterman, A. (1996). Ecological perspective: Response to Professor Jerry Wakefield. *Social Service Review*, 70(3), 472–476. ⟦https://doi.org/https://doi.org/⟧malformed10.1086/604199'}),
    fixed: paper({references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press. https://archive.org/details/caseworkrelation\n\nGitterman, A. (1996). Ecological perspective: Response to Professor Jerry Wakefield. *Social Service Review*, 70(3), 472–476. https://doi.org/10.1086/604199'}),
  },
  {
    name: {id: 'Tautan Markdown', en: 'A Markdown link'}, language: 'en',
    text: paper({references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press. <https://archive.org/details/caseworkrelation>'}),
  },
  {
    name: {id: 'DOI tanpa bentuknya', en: 'A DOI out of form'}, language: 'id',
    text: makalah({references: '# DAFTAR PUSTAKA\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nGitterman, A. (1996). Ecological perspective: Response to Professor Jerry Wakefield. *Social Service Review*, 70(3), 472–476. ⟦doi:1086/604199⟧malformed'}),
  },
]
