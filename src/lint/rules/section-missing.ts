import {insertSection} from '../part-fixes.ts'
import {sectionName} from '../names.ts'
import {asStatusAllows, nameOf, placeOfAbsence} from '../places.ts'
import {laporanKasus, makalah, paper} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A part that its readers look for is not there. */
export default defineRule({
  id: 'section-missing',
  severity: 'warning',
  about: {
    id: 'Setiap bagian yang dituntut jenis laporannya ada.',
    en: 'Every part that the kind of report asks for is there.',
  },
  basis: ['campus-guides', 'poltekesos-practicum'],
  structure: true,
  messages: {
    absent: {
      id: '`{parent}` belum memuat `{part}`, diharapkan ada bagian dengan judul itu',
      en: '`{parent}` has no `{part}`, expected a section of that name',
    },
    absentFromReport: {
      id: 'Laporan ini belum memuat `{part}`, diharapkan ada bagian dengan judul itu',
      en: 'The report has no `{part}`, expected a section of that name',
    },
    announced: {
      id: 'Teks ini menjanjikan `{part}` tetapi belum memuatnya, diharapkan ada bagian dengan judul itu',
      en: 'The text announces `{part}` but does not have it, expected a section of that name',
    },
    insert: {id: 'Sisipkan bagian {part}', en: 'Insert the section {part}'},
  },
  fixTitles: ['insert'],
  check(report, found) {
    for (const part of report.parts) {
      // Principles have a rule of their own, which knows where else they may stand.
      if (part.state !== 'absent' || part.need === 'optional' || part.id === 'principles') continue
      const {parent} = part.place
      const parentName = nameOf(parent)
      const message = part.evidence.length > 0 ? 'announced' : parentName === undefined ? 'absentFromReport' : 'absent'
      found(message, {
        range: placeOfAbsence(report, parent),
        anchor: part.id,
        data: {id: part.id, part: sectionName(part.id, report), need: part.need, ...(parentName !== undefined && {parent: parentName})},
        evidence: part.evidence,
        severity: asStatusAllows(report, part.need === 'required' ? 'warning' : 'info'),
        fixes: [{title: 'insert', edits: () => insertSection(report, part)}],
      })
    }
  },
})

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Pembimbing mencari bagian yang sama di setiap laporan: pertanyaan, landasan, jawaban, dan sumber. Bila satu bagian tidak ada, bagian lain kehilangan tempat bersandar, misalnya kesimpulan yang tidak menjawab rumusan masalah mana pun.',
    en: 'A supervisor looks for the same parts in every report: question, ground, answer and sources. Where one is missing the others lose what they rest on, as a conclusion does that answers no question.',
  },
  note: {
    id: 'Bagian wajib yang tidak ada adalah peringatan, bagian yang dianjurkan adalah informasi. Dalam draf semuanya informasi. Perbaikannya menulis bagian itu di tempatnya, dengan bentuk judul dan penomoran laporan itu sendiri, pertanyaan pemandu sebagai komentar, dan satu isian.',
    en: 'A missing required part is a warning, a recommended one an info. In a draft all of them are infos. The fix writes the part at its place, with the heading form and numbering of the report itself, guiding questions as comments and one placeholder.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {
    name: {id: 'Makalah lengkap', en: 'A complete paper in Indonesian'},
    language: 'id', text: makalah(),
  },
  {
    name: {id: 'Makalah tanpa rumusan masalah', en: 'A paper without problem statement'},
    language: 'id',
    text: makalah({opening: '⟦# BAB I PENDAHULUAN⟧absent', problem: undefined, objectives: '## 1.2 Tujuan\n\nMenjelaskan intervensi bagi lansia yang hidup sendiri.'}),
    fixed: makalah({
      problem: '## 1.2 Rumusan Masalah\n\n<!-- Pertanyaan apa yang akan dijawab? -->\n\n[Lengkapi: Rumusan Masalah]',
      objectives: '## 1.3 Tujuan\n\nMenjelaskan intervensi bagi lansia yang hidup sendiri.',
    }),
  },
  {
    name: {id: 'Makalah lengkap dalam bahasa Inggris', en: 'A complete paper'},
    language: 'en', text: paper(),
  },
  {
    name: {id: 'Makalah tanpa daftar pustaka', en: 'A paper without references'},
    language: 'en',
    text: paper({opening: '⟦# 1. Introduction⟧absentFromReport', references: undefined}),
  },
  {
    name: {id: 'Laporan kasus tanpa identitas klien', en: 'A case report without client profile'},
    language: 'id',
    text: laporanKasus({practice: '⟦# BAB III PROSES PERTOLONGAN⟧absent', client: undefined}),
  },
]
