import type {TermWish} from '../../report/campus-model.ts'
import type {Report} from '../../report/model.ts'
import {wordsOf, type Word} from '../../text/fold.ts'
import type {Range} from '../../text/range.ts'
import {laporanKasus, makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A word that the campus does not want to read. */
export default defineRule({
  id: 'term-avoided',
  severity: 'info',
  about: {
    id: 'Laporan memakai istilah yang dianjurkan profil kampus.',
    en: 'The report uses the words that the campus profile prefers.',
  },
  basis: ['uu-8-2016', 'apa-7'],
  wording: true,
  messages: {
    avoid: {
      id: '`{found}` dihindari menurut profil kampus, diharapkan `{use}`',
      en: '`{found}` is to be avoided by the campus profile, expected `{use}`',
    },
    avoidWhy: {
      id: '`{found}` dihindari menurut profil kampus, diharapkan `{use}` ({why})',
      en: '`{found}` is to be avoided by the campus profile, expected `{use}` ({why})',
    },
    replace: {id: 'Ganti dengan {use}', en: 'Replace by {use}'},
  },
  fixTitles: ['replace'],
  check(report, found) {
    const terms = report.campus?.terms ?? []
    if (terms.length === 0) return
    const words = wordsOf(report.text)
    const start = report.frontMatter.range?.end ?? 0
    for (const {term, range} of termsIn(words, terms)) {
      if (range.start < start || isInLaw(report, range)) continue
      const written = report.text.slice(range.start, range.end)
      const use = written === written.toUpperCase() && term.use.includes(' ') ? term.use.toUpperCase() : /^\p{Lu}/u.test(written) ? capital(term.use) : term.use
      found(term.why ? 'avoidWhy' : 'avoid', {
        range,
        anchor: written.toLowerCase(),
        data: {found: written, use, ...(term.why && {why: term.why})},
        fixes: [{title: 'replace', data: {use}, edits: [{range, text: use}], safe: false}],
      })
    }
  },
})

interface Hit {
  readonly term: TermWish
  readonly range: Range
}

/** Where avoided words stand, longest first at each place; within the preferred words they are right. */
function termsIn(words: readonly Word[], terms: readonly TermWish[]): readonly Hit[] {
  const rows = terms.flatMap(term => term.avoid.map(text => ({term, key: keyOf(text), better: keyOf(term.use)})))
    .filter(({key}) => key.length > 0).sort((a, b) => b.key.length - a.key.length)
  const byFirst = new Map<string, typeof rows>()
  for (const row of rows) byFirst.set(row.key[0] ?? '', [...byFirst.get(row.key[0] ?? '') ?? [], row])
  const hits: Hit[] = []
  for (let at = 0; at < words.length; at++) {
    const row = byFirst.get(words[at]?.text ?? '')?.find(({key, better}) => stands(words, at, key) && !isWithin(words, at, key, better))
    if (!row) continue
    const last = words[at + row.key.length - 1]
    hits.push({term: row.term, range: {start: words[at]?.start ?? 0, end: last?.end ?? 0}})
    at += row.key.length - 1
  }
  return hits
}

function keyOf(text: string): readonly string[] {
  return wordsOf(text).map(word => word.text)
}

function stands(words: readonly Word[], at: number, key: readonly string[]): boolean {
  return key.every((word, offset) => words[at + offset]?.text === word)
}

/** Whether the avoided words are here a part of the preferred ones ("disability" in "person with a disability"). */
function isWithin(words: readonly Word[], at: number, key: readonly string[], better: readonly string[]): boolean {
  for (let from = 0; from + key.length <= better.length; from++) {
    if (key.every((word, offset) => better[from + offset] === word) && stands(words, at - from, better)) return true
  }
  return false
}

const laws = /\b(?:UU|Undang-?Undang|PP|Perpres|Perda|Permensos|Peraturan|Keputusan|Konvensi|Act|Law|Regulation|Convention)\b[^.;\n]{0,120}$/iu

/** Whether the words belong to the title of a law, which keeps the words of its time. */
function isInLaw({text}: Report, {start}: Range): boolean {
  return laws.test(text.slice(Math.max(0, start - 160), start))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Sebutan yang dipakai undang-undang sekarang menempatkan orang di depan keadaannya. Kampus dapat menetapkan istilahnya dalam profil, supaya seluruh angkatan menulis dengan kata yang sama.',
    en: 'The words that the law uses now put the person before the condition. A campus can lay its words down in a profile, so that a whole class writes alike.',
  },
  note: {
    id: 'Tanpa profil aturan ini diam. Kutipan, ucapan klien, daftar pustaka, kode, dan judul peraturan tidak dinilai. Perbaikannya mengganti kata itu, tetapi tidak pernah dijalankan tanpa dilihat.',
    en: 'Without a profile the rule is silent. Quotations, clients’ words, references, code and titles of laws are left alone. The fix replaces the word, but is never applied unseen.',
  },
})

const disability: TermWish = {use: 'penyandang disabilitas', avoid: ['penyandang cacat'], why: {id: 'istilah UU Nomor 8 Tahun 2016', en: 'the term of Law 8 of 2016'}}
const older: TermWish = {use: 'older people', avoid: ['the elderly']}

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Istilah yang dianjurkan', en: 'The preferred word'}, language: 'id', settings: {terms: [disability]}, text: makalah({objectives: '## 1.3 Tujuan\n\nMenjelaskan pelayanan bagi penyandang disabilitas yang lanjut usia.'})},
  {
    name: {id: 'Ucapan klien dan judul undang-undang', en: 'A client’s words and the title of a law'}, language: 'id', settings: {terms: [disability]},
    text: laporanKasus({client: '## 3.2 Identitas Klien\n\nKlien berinisial R, perempuan, 71 tahun. Ia berkata, "Saya bukan penyandang cacat." Kader masih menyebut UU Nomor 4 Tahun 1997 tentang Penyandang Cacat.'}),
  },
  {
    name: {id: 'Istilah lama', en: 'An old word'}, language: 'id', settings: {terms: [disability]},
    text: makalah({objectives: '## 1.3 Tujuan\n\nMenjelaskan pelayanan bagi ⟦penyandang cacat⟧avoidWhy yang lanjut usia.'}),
    fixed: makalah({objectives: '## 1.3 Tujuan\n\nMenjelaskan pelayanan bagi penyandang disabilitas yang lanjut usia.'}),
  },
  {
    name: {id: 'Kata di awal kalimat', en: 'A word at the beginning of a sentence'}, language: 'en', settings: {terms: [older]},
    text: paper({objectives: '## Objectives\n\n⟦The elderly⟧avoid who live alone are described.'}),
    fixed: paper({objectives: '## Objectives\n\nOlder people who live alone are described.'}),
  },
]
