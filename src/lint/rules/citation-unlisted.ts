import type {Citation, References} from '../../references/model.ts'
import {phraseKey} from '../../references/tables.ts'
import {entryStub} from '../../templates/entry-stub.ts'
import {writtenStyle} from '../../templates/entry-fields.ts'
import {insertEntry} from '../../templates/list-entry.ts'
import type {Report} from '../../report/model.ts'
import {once} from '../../text/memo.ts'
import {authorWords, bySource, listedEntries, shownAuthors, shownText, yearOf} from '../citing.ts'
import type {Edit} from '../finding.ts'
import {asStatusAllows} from '../places.ts'
import {makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A source that is cited and cannot be looked up. */
export default defineRule({
  id: 'citation-unlisted',
  severity: 'warning',
  about: {
    id: 'Setiap sumber yang dikutip ada di daftar pustaka.',
    en: 'Every source that is cited stands in the reference list.',
  },
  basis: ['apa-7', 'campus-guides'],
  messages: {
    unlisted: {
      id: '`{citation}` dikutip tetapi tidak ada di daftar pustaka, diharapkan entri {author} dengan tahun {year}',
      en: '`{citation}` is cited but not in the reference list, expected an entry of {author} with the year {year}',
    },
    otherYear: {
      id: '`{citation}` tidak ada di daftar pustaka, yang memuat {author} dengan tahun {listed}, diharapkan entri dengan tahun {year}',
      en: '`{citation}` is not in the reference list, which has {author} with {listed}, expected an entry with the year {year}',
    },
    undated: {
      id: '`{citation}` dikutip tanpa tahun dan tidak ada di daftar pustaka, diharapkan tahunnya di sini dan entri {author} di daftar',
      en: '`{citation}` is cited without year and not in the reference list, expected its year here and an entry of {author} in the list',
    },
    law: {
      id: '`{citation}` dikutip dalam kurung tetapi tidak ada di daftar pustaka, diharapkan entri peraturan itu',
      en: '`{citation}` is cited in brackets but not in the reference list, expected an entry of that law',
    },
    key: {
      id: 'Kunci `{citation}` tidak ada di {files}, diharapkan kunci dari berkas itu',
      en: 'The key `{citation}` is not in {files}, expected a key of that file',
    },
    noList: {
      id: '`{citation}` dikutip tetapi laporan ini tidak memuat daftar pustaka, diharapkan daftar dengan setiap sumber yang dikutip',
      en: '`{citation}` is cited but the report has no reference list, expected a list of every source cited',
    },
    adopt: {id: 'Ganti dengan tahun {listed}, seperti di daftar', en: 'Change to {listed}, as in the list'},
    insert: {id: 'Tambahkan entri {author} ke daftar pustaka', en: 'Add an entry of {author} to the reference list'},
  },
  fixTitles: ['insert', 'adopt'],
  check(report, found, {references, demands}) {
    const sources = references()
    const entryWords = once(() => sources.entries.map(({text}) => new Set(phraseKey(text).split(' '))))
    const unlisted = sources.citations.filter(citation => citation.mustBeListed && citation.matches.length === 0 && !citation.near && isJudged(citation, sources, entryWords))
    if (unlisted.length === 0) return
    const {language} = report
    const severity = asStatusAllows(report, 'warning')
    // A list without an entry that can be read is empty, still to be written or unreadable, and other rules say so.
    if (sources.entries.every(({type}) => type === 'unread')) {
      const [first, ...rest] = unlisted
      if (!first || !mayLackList(report)) return
      found('noList', {range: first.range, anchor: 'no list', data: {citation: shownText(first.text)}, evidence: rest.map(({range}) => range), severity})
      return
    }
    for (const {first, further} of bySource(unlisted)) {
      const author = shownAuthors(first, language)
      const data = {citation: shownText(first.text), author}
      const anchor = `${author} ${first.year?.value ?? ''}`
      if (first.form === 'key') {
        found('key', {range: first.range, anchor, data: {...data, files: sources.files.map(({path}) => `\`${path}\``)}, evidence: further, severity})
        continue
      }
      const {list} = sources
      const edits = (): readonly Edit[] => {
        const stub = list && entryStub(first, writtenStyle(demands.referenceStyle, list.style, language), language, demands.referenceStyle === 'harvard-id')
        return stub && list ? insertEntry(report.text, list, stub) : []
      }
      const insert = [{title: 'insert' as const, edits}]
      if (first.form === 'law') {
        found('law', {range: first.range, anchor, data, evidence: further, severity, fixes: insert})
        continue
      }
      if (!first.year) {
        found('undated', {range: first.range, anchor, data, evidence: further, severity, fixes: insert})
        continue
      }
      const year = `${first.year.value}${first.suffix ?? ''}`
      const others = otherYears(first, sources)
      const listed = [...new Set(others.flatMap(entry => yearOf(entry) ?? []))]
      // Whether the year or the list is wrong, only the writer knows.
      const adopt = listed.length === 1 ? [{title: 'adopt' as const, edits: [{range: first.year.range, text: listed[0]!}], safe: false, preferred: false}] : []
      found(listed.length > 0 ? 'otherYear' : 'unlisted', {
        range: first.range, anchor, data: {...data, year, ...(listed.length > 0 && {listed})}, severity,
        fixes: [...insert.map(fix => ({...fix, safe: listed.length === 0, preferred: listed.length === 0})), ...adopt],
        evidence: [...further, ...others.filter(({file}) => file === undefined).map(({range}) => range)],
      })
    }
  },
})

/** Whether it is certain that the list lacks it: an entry that could not be read may be the one. */
function isJudged(citation: Citation, {files}: References, entryWords: () => readonly ReadonlySet<string>[]): boolean {
  if (citation.form === 'key') {
    const key = citation.text.replace(/^[-@{]+|\}$/gu, '')
    return files.length > 0 && files.every(({opened}) => opened && !opened.text.includes(key))
  }
  if (citation.form === 'footnote' && !citation.year) return false
  // Files that were not opened may hold anything.
  if (files.some(({opened}) => !opened)) return false
  const words = citation.form === 'law' ? citation.text.match(/\d{1,4}/gu) ?? [] : [...authorWords(citation), ...(citation.year ? [citation.year.value.toLowerCase()] : [])]
  // The constitution, and laws named without number, are known by everybody.
  if (words.length < (citation.form === 'law' ? 2 : 1)) return false
  return !entryWords().some(written => words.every(word => written.has(word)))
}

/** Where the list is required or empty, other rules have already said so; without headings nobody can tell where it stands. */
function mayLackList({parts, outline}: Report): boolean {
  const part = parts.find(({id}) => id === 'references')
  return !outline.raw && part?.state === 'absent' && part.need === 'optional'
}

/** Entries by the same first author with another year. */
function otherYears(citation: Citation, sources: References): References['entries'] {
  const [lead] = citation.authors
  const words = lead ? phraseKey(lead.text).split(' ').filter(word => word.length > 2) : []
  const own = listedEntries(sources).length > 0 ? listedEntries(sources) : sources.entries
  return own.filter(({fields}) => {
    const name = fields.author?.names[0]
    const written = phraseKey([name?.family, name?.given, name?.literal].filter(Boolean).join(' ')).split(' ')
    return fields.issued?.['date-parts']?.[0] !== undefined && citation.authors.length === fields.author?.names.length && words.length > 0 && words.every(word => written.includes(word))
  })
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Kutipan menunjuk pembaca ke daftar pustaka. Bila entrinya tidak ada, pernyataan itu tidak dapat diperiksa, dan pembimbing akan menanyakan dari mana asalnya.',
    en: 'A citation sends its reader to the reference list. Where the entry is missing the claim cannot be checked, and a supervisor will ask where it comes from.',
  },
  note: {
    id: 'Satu temuan untuk setiap sumber, di tempat pertama; tempat lain menjadi bukti. Sumber asli dari kutipan sekunder, undang-undang yang disebut dalam kalimat, dan wawancara sendiri tidak perlu masuk daftar. Kunci seperti `@adi2008` hanya diperiksa bila semua berkas yang disebut di bagian awal dapat dibuka. Perbaikannya menulis entri dengan isian di tempatnya menurut abjad. Laporan tanpa daftar pustaka mendapat satu temuan saja, dari `section-missing` bila daftar itu wajib.',
    en: 'One finding a source, at the first place; further places are evidence. The original of a secondary citation, a law named in a sentence and the writer’s own interviews need no entry. Keys such as `@adi2008` are judged only where every file that the front matter names could be opened. The fix writes an entry with placeholders at its alphabetical place. A report without a reference list gets one finding only, that of `section-missing` where the list is required.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {
    name: {id: 'Sumber asli dan undang-undang tidak perlu masuk daftar', en: 'The original and a law in a sentence need no entry'},
    language: 'id',
    text: makalah({objectives: '## 1.3 Tujuan\n\nMenjelaskan intervensi bagi lansia menurut Undang-Undang Nomor 13 Tahun 1998 dan prinsip relasi (Perlman, dalam Biestek, 1957).'}),
  },
  {
    name: {id: 'Dikutip, tidak didaftar', en: 'Cited, not listed'},
    language: 'id',
    text: makalah({objectives: '## 1.3 Tujuan\n\nMenjelaskan intervensi pekerjaan sosial bagi lansia yang hidup sendiri ⟦(Suharto, 2005: 12)⟧unlisted.'}),
    fixed: makalah({
      objectives: '## 1.3 Tujuan\n\nMenjelaskan intervensi pekerjaan sosial bagi lansia yang hidup sendiri (Suharto, 2005: 12).',
      references: '# DAFTAR PUSTAKA\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nSuharto, [Lengkapi: inisial, bila ada] (2005). *[Lengkapi: judul]*. [Lengkapi: penerbit].',
    }),
  },
  {
    name: {id: 'Tanpa tahun dan tidak didaftar: satu temuan', en: 'Neither dated nor listed: one finding'},
    language: 'id',
    text: makalah({objectives: '## 1.3 Tujuan\n\nMenjelaskan intervensi bagi lansia yang hidup sendiri. ⟦Erlich et.al⟧undated menyebut bahwa lansia tidak boleh dilupakan.'}),
  },
  {name: {id: 'Makalah yang lengkap', en: 'A complete paper'}, language: 'en', text: paper()},
  {
    name: {id: 'Tahun lain di daftar', en: 'Another year in the list'},
    language: 'en',
    text: paper({objectives: '## Objectives\n\nTo describe social-work intervention with older people who live alone, as ⟦Biestek (1998)⟧otherYear would have it.'}),
  },
  {
    name: {id: 'Dua penulis dan tempat kedua', en: 'Two authors, and a second place'},
    language: 'en',
    text: paper({objectives: '## Objectives\n\nTo describe planned change ⟦(Pincus & Minahan, 1973)⟧unlisted with older people. Pincus and Minahan (1973) speak of four systems.'}),
    fixed: paper({
      objectives: '## Objectives\n\nTo describe planned change (Pincus & Minahan, 1973) with older people. Pincus and Minahan (1973) speak of four systems.',
      references: '# References\n\nBiestek, F. P. (1957). *The Casework Relationship*. Chicago: Loyola University Press.\n\nPincus, [To fill: initials, if any], & Minahan, [To fill: initials, if any] (1973). *[To fill: title]*. [To fill: publisher].',
    }),
  },
]
