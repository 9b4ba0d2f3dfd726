import {lawName} from '../../references/law-name.ts'
import {mentionOf} from '../../references/mentions.ts'
import type {ReferenceEntry} from '../../references/model.ts'
import {yearOf} from '../citing.ts'
import {nameOf} from '../entries.ts'
import {hasPlaceholder} from '../../templates/placeholder.ts'
import {asStatusAllows} from '../places.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type ProposedFix, type RuleExample, type RuleReasons} from '../rule.ts'

/** A listed work that the text never uses. */
export default defineRule({
  id: 'reference-uncited',
  severity: 'warning',
  about: {
    id: 'Setiap entri daftar pustaka dikutip di dalam teks.',
    en: 'Every entry of the reference list is cited in the text.',
  },
  basis: ['apa-7', 'campus-guides'],
  messages: {
    none: {
      id: 'Tidak satu pun dari {count} entri daftar ini dikutip di dalam teks, diharapkan kutipan seperti ({example}) di tempat setiap sumber dipakai',
      en: 'None of the {count} entries of this list is cited in the text, expected citations such as ({example}) wherever a source was used',
    },
    only: {
      id: 'Satu-satunya entri daftar ini tidak dikutip di dalam teks, diharapkan kutipan ({example}) di tempat sumber itu dipakai',
      en: 'The only entry of this list is not cited in the text, expected a citation ({example}) where the source was used',
    },
    uncited: {
      id: 'Entri `{entry}` tidak dikutip di dalam teks, diharapkan kutipan ({example}) di tempat sumber itu dipakai',
      en: 'The entry `{entry}` is not cited in the text, expected a citation ({example}) where the source was used',
    },
    named: {
      id: 'Entri `{entry}` disebut namanya tetapi tidak dikutip, diharapkan kutipan bertahun ({example})',
      en: 'The entry `{entry}` is named in the text but not cited, expected a citation with its year ({example})',
    },
    insert: {id: 'Sisipkan tahun {year} pada {author}', en: 'Insert the year {year} behind {author}'},
  },
  fixTitles: ['insert'],
  check(report, found, {references}) {
    const sources = references()
    const {uncited, list, citations, duplicates} = sources
    const [example] = uncited
    if (!list?.section.heading || !example) return
    const cited = new Set(citations.flatMap(({matches, near}) => [...matches, ...near ? [near.entry] : []]).filter(({text}) => !hasPlaceholder(text)))
    const mentions = new Map(uncited.map(entry => [entry, mentionOf(report, entry, [list.range, ...report.outline.contents])]))
    // Where each author is at least named, the places say more than one finding on the list.
    if (!list.groups.some(group => group.some(entry => cited.has(entry))) && [...mentions.values()].includes(undefined)) {
      const count = uncited.length + duplicates.filter(({kept}) => uncited.includes(kept)).length
      found(count === 1 ? 'only' : 'none', {
        range: list.section.heading.range, anchor: 'none', data: {count, example: citationOf(example, report.language)}, severity: asStatusAllows(report, 'warning'),
      })
      return
    }
    for (const entry of uncited) {
      const mention = mentions.get(entry)
      found(mention ? 'named' : 'uncited', {
        range: entry.range, anchor: entry.key, severity: 'info', data: {entry: nameOf(entry), example: citationOf(entry, report.language)},
        evidence: mention ? [mention] : [], fixes: mention ? fixOf(report.text, entry, mention) : [],
      })
    }
  },
})

/** How a text would cite an entry: "Pincus & Minahan, 1973", "Undang-Undang Nomor 13 Tahun 1998". */
function citationOf(entry: ReferenceEntry, language: 'id' | 'en'): string {
  const {fields, law} = entry
  if (law) return lawName({fields, law})
  const names = (fields.author?.names ?? []).map(({family, literal}) => family ?? literal ?? '').filter(Boolean)
  const others = names.length > 2 || fields.author?.others === true
  const shown = names.length === 0 ? `“${fields.title?.value.split(/\s+/u).slice(0, 4).join(' ') ?? nameOf(entry)}”` : others ? `${names[0]} ${language === 'id' ? 'dkk.' : 'et al.'}` : names.join(' & ')
  return `${shown}, ${yearOf(entry) ?? fields.issued?.literal ?? (language === 'id' ? 't.t.' : 'n.d.')}`
}

/** Only the writer knows whether this work is meant. */
function fixOf(text: string, entry: ReferenceEntry, {start, end}: {readonly start: number, readonly end: number}): readonly ProposedFix<'insert'>[] {
  const year = yearOf(entry)
  // Beside another year it is that year's work which is meant.
  if (year === undefined || /^['’]/u.test(text.slice(end, end + 1)) || /(?:1[89]|20)\d{2}/u.test(text.slice(Math.max(0, start - 40), end + 40))) return []
  return [{title: 'insert', edits: [{range: {start: end, end}, text: ` (${year})`}], data: {year, author: text.slice(start, end)}, safe: false}]
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Daftar pustaka memuat karya yang dipakai, bukan yang pernah dibaca. Entri yang tidak dikutip membuat pembimbing bertanya pernyataan mana yang berasal darinya.',
    en: 'A reference list holds what was used, not what was once read. An entry that is cited nowhere makes a supervisor ask which statement comes from it.',
  },
  note: {
    id: 'Bila tidak satu pun dikutip, ada satu peringatan pada judul daftar; bila hanya sebagian, satu informasi untuk setiap entri. Salinan satu karya dianggap dikutip bersama, dan kutipan yang meleset satu huruf atau satu angka tetap dihitung. Daftar seperti “Bacaan lanjutan” tidak perlu dikutip. Bila nama penulisnya disebut tanpa tahun, tempatnya ditunjukkan. Tidak ada perbaikan yang menghapus entri: mungkin kutipannyalah yang lupa ditulis.',
    en: 'Where nothing at all is cited there is one warning on the list’s heading; where only some are not, one info an entry. Copies of one work are cited together, and a citation that misses by a letter or a digit still counts. Lists such as “Further reading” need not be cited. Where the author is named without year the place is shown. No fix removes an entry: perhaps the citation was forgotten.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {
    name: {id: 'Dikutip, dan bacaan lanjutan', en: 'Cited, and further reading'},
    language: 'id',
    text: makalah({references: '# DAFTAR PUSTAKA\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\n## Bacaan Lanjutan\n\nPerlman, H. H. (1957). *Social Casework: A Problem-Solving Process*. Chicago: University of Chicago Press.'}),
  },
  {
    name: {id: 'Satu entri yang tidak dikutip', en: 'One entry that is not cited'},
    language: 'id',
    text: makalah({references: '# DAFTAR PUSTAKA\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\n⟦Suharto, E. (2005). *Membangun Masyarakat Memberdayakan Rakyat*. Bandung: Refika Aditama.⟧uncited'}),
  },
  {name: {id: 'Makalah yang mengutip daftarnya', en: 'A paper that cites its list'}, language: 'en', text: paper()},
  {
    name: {id: 'Tidak satu pun dikutip', en: 'Nothing cited at all'},
    language: 'en',
    text: paper({
      principles: undefined, review: undefined,
      references: '⟦# References⟧none\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nPincus, A., & Minahan, A. (1973). *Social Work Practice: Model and Method*. Itasca: F. E. Peacock.',
    }),
  },
  {
    name: {id: 'Disebut tanpa tahun', en: 'Named without its year'},
    language: 'en',
    text: paper({
      objectives: '## Objectives\n\nTo describe how the ecological theory of Bronfenbrenner helps to see older people in their surroundings.',
      references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\n⟦Bronfenbrenner, U. (1979). *The Ecology of Human Development*. Cambridge: Harvard University Press.⟧named',
    }),
    fixed: paper({
      objectives: '## Objectives\n\nTo describe how the ecological theory of Bronfenbrenner (1979) helps to see older people in their surroundings.',
      references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nBronfenbrenner, U. (1979). *The Ecology of Human Development*. Cambridge: Harvard University Press.',
    }),
  },
]
