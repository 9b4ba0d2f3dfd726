import type {Numbering, Section} from '../../markdown/model.ts'
import type {Report} from '../../report/model.ts'
import {nameKey} from '../../text/fold.ts'
import {renumber} from '../../templates/renumber.ts'
import {writeNumber} from '../../templates/numbering-form.ts'
import type {Edit} from '../finding.ts'
import {groupBy} from '../../text/group.ts'
import {makalah, paper} from '../example-texts.ts'
import {toldLine} from '../told-line.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A number of a chapter or section that is left out or given twice. */
export default defineRule({
  id: 'heading-numbering',
  severity: 'info',
  about: {
    id: 'Nomor bab dan subbab berurutan tanpa lompatan dan tanpa pengulangan.',
    en: 'Chapters and sections are numbered without gaps and repeats.',
  },
  basis: ['campus-guides'],
  structure: true,
  messages: {
    gap: {
      id: 'Judul bernomor `{number}` mengikuti `{previous}`, diharapkan `{expected}`',
      en: 'Number `{number}` follows `{previous}`, expected `{expected}`',
    },
    repeat: {
      id: 'Nomor `{number}` sudah dipakai pada baris {line}, diharapkan `{expected}`',
      en: 'Number `{number}` is already used in line {line}, expected `{expected}`',
    },
    renumber: {id: 'Nomori ulang mulai dari {expected}', en: 'Renumber from {expected} on'},
  },
  fixTitles: ['renumber'],
  check(report, found) {
    for (const group of groupsOf(report)) {
      const at = group.findIndex((one, index) => index > 0 && last(one) !== last(group[index - 1]!) + 1)
      const wrong = group[at]
      const previous = group[at - 1]
      if (!wrong || !previous) continue
      const earlier = group.slice(0, at).find(one => last(one) === last(wrong))
      const expected = writeNumber(wrong.numbering, counted(wrong, last(previous) + 1))
      found(earlier ? 'repeat' : 'gap', {
        range: wrong.numbering.range,
        anchor: `${wrong.numbering.raw} ${wrong.section.heading?.text ?? ''}`,
        data: {
          number: wrong.numbering.raw, previous: previous.numbering.raw, expected,
          ...(earlier && {line: toldLine(report, earlier.numbering.range.start, wrong.numbering.range.start)}),
        },
        evidence: [(earlier ?? previous).numbering.range],
        fixes: [{title: 'renumber', edits: () => recount(report, group, at)}],
      })
    }
  },
})

interface Numbered {
  readonly section: Section
  readonly numbering: Numbering
}

/** Headings that are counted together: one parent, one style, one beginning; only where all but few of them have a number. */
function groupsOf(report: Report): readonly (readonly Numbered[])[] {
  return [report.outline.root, ...report.outline.sections].flatMap(parent => {
    const counted = parent.children.filter(isCounted)
    const numbered = counted.flatMap(section => section.heading?.numbering ? [{section, numbering: section.heading.numbering}] : [])
    return [...groupBy(numbered, ({numbering}) => `${numbering.style} ${numbering.parts.slice(0, -1).join('.')}`)]
      .filter(([key]) => key.startsWith('chapter') || key.startsWith('decimal'))
      .map(([, group]) => group)
      .filter(group => group.length > 1 && !hasUnnumberedBetween(counted, group) && !repeatsItself(group) && !goesBack(group))
  })
}

function isCounted({heading}: Section): boolean {
  return heading !== undefined && heading.form !== 'item' && heading.form !== 'run-in'
}

/** A heading that lost its number explains a gap. */
function hasUnnumberedBetween(siblings: readonly Section[], group: readonly Numbered[]): boolean {
  const from = siblings.indexOf(group[0]!.section)
  const to = siblings.indexOf(group.at(-1)!.section)
  return siblings.slice(from, to).some(({heading}) => !heading?.numbering)
}

/** Running heads repeat number and title of a chapter; that is no second chapter. */
function repeatsItself(group: readonly Numbered[]): boolean {
  const keys = group.map(({section, numbering}) => `${numbering.parts.join('.')} ${nameKey(section.heading?.text ?? '')}`)
  return new Set(keys).size < keys.length
}

/** Numbers that go back without being given twice belong to headings that were moved, or count something else. */
function goesBack(group: readonly Numbered[]): boolean {
  return group.some((one, at) => at > 0 && last(one) < last(group[at - 1]!) && !group.slice(0, at).some(other => last(other) === last(one)))
}

function recount({text}: Report, group: readonly Numbered[], from: number): readonly Edit[] {
  let next = last(group[from - 1]!) + 1
  return group.slice(from).flatMap(one => renumber(text, one.section, counted(one, next++)))
}

function counted({numbering}: Numbered, number: number): readonly number[] {
  return [...numbering.parts.slice(0, -1), number]
}

function last({numbering}: Numbered): number {
  return numbering.parts.at(-1) ?? 0
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Nomor yang melompat memberi kesan ada bagian yang hilang, nomor ganda membuat rujukan seperti “lihat 2.3” tidak jelas.',
    en: 'A gap suggests that a part is lost, and a number given twice makes a reference such as “see 2.3” unclear.',
  },
  note: {
    id: 'Dinilai hanya di antara judul setingkat yang bernomor `BAB` atau `1.1`. Bab pertama tanpa label, laporan yang dimulai dari bab lain, lampiran, dan butir daftar bukan kesalahan. Perbaikannya menomori ulang judul berikutnya beserta subjudulnya.',
    en: 'Judged only among headings of one level that are numbered `BAB` or `1.1`. A first chapter without its label, a report that begins with a later chapter, appendices and list items are no fault. The fix numbers the headings that follow anew, with those below them.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Nomor berurutan', en: 'Numbers in order'}, language: 'id', text: makalah()},
  {
    name: {id: 'Bab yang terlompati', en: 'A chapter is skipped'},
    language: 'id',
    text: makalah({closing: '# ⟦BAB IV⟧gap PENUTUP', conclusion: '## 4.1 Kesimpulan\n\nIntervensi membantu lansia.', recommendations: '## 4.2 Saran\n\nKelurahan perlu menunjuk kader.'}),
    fixed: makalah({closing: '# BAB III PENUTUP', conclusion: '## 3.1 Kesimpulan\n\nIntervensi membantu lansia.', recommendations: '## 3.2 Saran\n\nKelurahan perlu menunjuk kader.'}),
  },
  {
    name: {id: 'Bab pertama tanpa label', en: 'A first chapter without its label'},
    language: 'id', text: makalah({opening: '# PENDAHULUAN'}),
  },
  {
    name: {id: 'Nomor ganda', en: 'A number given twice'},
    language: 'en',
    text: paper({background: '## 1.1 Background\n\nMore and more older people live alone.', problem: '## ⟦1.1⟧repeat Problem Statement\n\nHow does intervention help them?', objectives: '## 1.2 Objectives\n\nTo describe intervention.'}),
    fixed: paper({background: '## 1.1 Background\n\nMore and more older people live alone.', problem: '## 1.2 Problem Statement\n\nHow does intervention help them?', objectives: '## 1.3 Objectives\n\nTo describe intervention.'}),
  },
  {name: {id: 'Tanpa nomor', en: 'Without numbers'}, language: 'en', text: paper()},
]
