import type {Citation, References} from '../../references/model.ts'
import {phraseKey} from '../../references/tables.ts'
import {bySource, shownText} from '../citing.ts'
import {nameOf} from '../entries.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A citation that an entry nearly fits. */
export default defineRule({
  id: 'citation-near-miss',
  severity: 'info',
  about: {
    id: 'Nama dan tahun kutipan sama dengan yang ada di daftar pustaka.',
    en: 'Names and years of citations agree with the reference list.',
  },
  basis: ['apa-7', 'campus-guides'],
  messages: {
    name: {
      id: '`{citation}` hampir sama dengan entri `{entry}`, diharapkan mungkin `{expected}`',
      en: '`{citation}` is close to the entry `{entry}`, expected perhaps `{expected}`',
    },
    year: {
      id: '`{citation}` bertahun {found}, sedangkan entri `{entry}` bertahun {expected}, diharapkan tahun yang sama',
      en: '`{citation}` has the year {found} while the entry `{entry}` has {expected}, expected the same year',
    },
    change: {id: 'Ganti dengan {expected}', en: 'Change to {expected}'},
  },
  fixTitles: ['change'],
  check(report, found, {references}) {
    const sources = references()
    for (const {first, further} of bySource(sources.citations.filter(({near}) => near))) {
      const {near} = first
      if (!near) continue
      const own = near.entry.file === undefined ? [near.entry.range] : []
      const written = report.text.slice(near.range.start, near.range.end)
      const plain = near.why === 'year' ? written === first.year?.value : phraseKey(written).split(' ').includes(near.found)
      found(near.why, {
        range: first.range, anchor: `${shownText(first.text)} ${near.expected}`, evidence: [...own, ...further],
        data: {citation: shownText(first.text), found: written, expected: near.expected, entry: nameOf(near.entry), why: near.why},
        fixes: plain ? [{title: 'change', edits: placesOf(first, sources).map(range => ({range, text: near.expected})), safe: near.why === 'name' && isConfirmed(near, sources)}] : [],
      })
    }
  },
})

/** Every place where the report writes the same slip for the same entry. */
function placesOf({near}: Citation, {citations}: References): readonly {readonly start: number, readonly end: number}[] {
  const ranges = citations.flatMap(other => other.near && near && other.near.entry === near.entry && other.near.found === near.found && other.near.why === near.why ? [other.near.range] : [])
  return ranges.filter((range, at) => ranges.findIndex(({start}) => start === range.start) === at)
}

/** Whether another citation writes the name as the list does. */
function isConfirmed({entry, expected}: NonNullable<Citation['near']>, {citations}: References): boolean {
  return citations.some(other => other.matches.includes(entry) && other.authors.some(({text}) => phraseKey(text).split(' ').includes(phraseKey(expected))))
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Satu huruf atau satu angka yang berbeda membuat pembaca mencari karya yang tidak ada. Salah ketik seperti ini paling sering luput, sebab mata membaca apa yang diharapkannya.',
    en: 'One letter or one digit sends a reader after a work that does not exist. Slips of this kind are overlooked most easily, for eyes read what they expect.',
  },
  note: {
    id: 'Entri yang hampir cocok ditunjuk sebagai bukti dan dianggap sudah dikutip. Perbaikannya menulis kutipan seperti di daftar; nama diganti tanpa bertanya hanya bila kutipan lain sudah menulisnya seperti di daftar, sebab yang keliru mungkin juga daftarnya.',
    en: 'The entry that nearly fits is shown as evidence and counts as cited. The fix writes the citation as the list has it; a name is changed unasked only where another citation already writes it so, for the list may be what is wrong.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Kutipan seperti di daftar', en: 'Citations as in the list'}, language: 'id', text: makalah()},
  {
    name: {id: 'Satu huruf kurang', en: 'One letter less'},
    language: 'id',
    text: makalah({objectives: '## 1.3 Tujuan\n\nMenjelaskan relasi pertolongan dengan lansia yang hidup sendiri menurut ⟦Bistek (1957)⟧name.'}),
    fixed: makalah({objectives: '## 1.3 Tujuan\n\nMenjelaskan relasi pertolongan dengan lansia yang hidup sendiri menurut Biestek (1957).'}),
  },
  {name: {id: 'Kutipan yang cocok', en: 'Citations that fit'}, language: 'en', text: paper()},
  {
    name: {id: 'Angka tahun yang tertukar', en: 'Digits of a year exchanged'},
    language: 'en',
    text: paper({objectives: '## Objectives\n\nTo describe the relationship with older people who live alone ⟦(Biestek, 1975)⟧year.'}),
    fixed: paper({objectives: '## Objectives\n\nTo describe the relationship with older people who live alone (Biestek, 1957).'}),
  },
]
