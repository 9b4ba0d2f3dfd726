import {isAskedFor, judgedCases} from '../cases.ts'
import {stageName} from '../names.ts'
import {insertStage} from '../part-fixes.ts'
import {asStatusAllows, nameOf, placeOfAbsence} from '../places.ts'
import {caseReport, laporanKasus, makalah} from '../example-texts.ts'
import type {Bilingual, StageId} from '../../knowledge/types.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A stage of the helping process of which nothing is to be seen. */
export default defineRule({
  id: 'stage-missing',
  severity: 'warning',
  about: {
    id: 'Setiap kasus menunjukkan semua tahap yang dituntut rangkaian tahapnya.',
    en: 'Every case shows all stages that its stage set asks for.',
  },
  basis: ['article-intervention-circle', 'poltekesos-practicum'],
  structure: true,
  messages: {
    absent: {
      id: '`{case}` belum menunjukkan tahap `{stage}`, diharapkan ada bagian tentang tahap itu',
      en: '`{case}` shows nothing of the stage `{stage}`, expected a section on it',
    },
    absentFromReport: {
      id: 'Laporan ini belum menunjukkan tahap `{stage}`, diharapkan ada bagian tentang tahap itu',
      en: 'The report shows nothing of the stage `{stage}`, expected a section on it',
    },
    optional: {
      id: '`{case}` tidak menyebut {stages}, diharapkan satu bagian untuk tiap tahap yang dilakukan',
      en: '`{case}` does not mention {stages}, expected a section for each that was done',
    },
    optionalFromReport: {
      id: 'Laporan ini tidak menyebut {stages}, diharapkan satu bagian untuk tiap tahap yang dilakukan',
      en: 'The report does not mention {stages}, expected a section for each that was done',
    },
    insert: {id: 'Sisipkan tahap {stage}', en: 'Insert the stage {stage}'},
  },
  fixTitles: ['insert'],
  check(report, found) {
    for (const judged of judgedCases(report)) {
      const title = judged.title ?? (judged.section && nameOf(judged.section))
      const absent = judged.stages.filter(stage => stage.state === 'absent' && isAskedFor(report, stage.id))
      const nameOfStage = (id: StageId): Bilingual => stageName(id, judged.stageSet ?? report.stageSet)
      for (const stage of absent.filter(({need}) => need === 'required')) {
        found(title ? 'absent' : 'absentFromReport', {
          range: placeOfAbsence(report, stage.place?.parent.heading ? stage.place.parent : judged.section),
          anchor: `${stage.id} ${title ?? ''}`,
          data: {id: stage.id, stage: nameOfStage(stage.id), need: stage.need, ...(title && {case: title})},
          evidence: stage.evidence,
          severity: asStatusAllows(report, 'warning'),
          fixes: [{title: 'insert', edits: () => insertStage(report, stage.id, stage.place)}],
        })
      }
      const optional = absent.filter(({need}) => need !== 'required')
      const first = optional[0]
      if (!first) continue
      // One info a case names them all: whether such a stage was done, only the writer knows, so no fix of it is safe.
      found(title ? 'optional' : 'optionalFromReport', {
        range: placeOfAbsence(report, first.place?.parent.heading ? first.place.parent : judged.section),
        anchor: `optional ${title ?? ''}`,
        data: {ids: optional.map(({id}) => id), stages: optional.map(({id}) => nameOfStage(id)), need: 'optional', ...(title && {case: title})},
        severity: 'info',
        fixes: optional.map(({id, place}) => ({title: 'insert' as const, data: {stage: nameOfStage(id)}, edits: () => insertStage(report, id, place), safe: false})),
      })
    }
  },
})

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Pertolongan pekerjaan sosial adalah perubahan berencana: tanpa asesmen rencana tidak berdasar, tanpa evaluasi hasil tidak diketahui, tanpa terminasi relasi tidak diakhiri dengan baik. Laporan kasus harus memperlihatkan setiap tahapnya.',
    en: 'Social-work helping is planned change: without assessment a plan has no ground, without evaluation the result is unknown, without termination the relationship is not brought to a good end. A case report has to show each stage.',
  },
  note: {
    id: 'Tahap wajib yang tidak tampak sama sekali adalah peringatan, tahap lain informasi, dan dalam draf semuanya informasi. Laporan yang masih berjalan tidak ditanyai evaluasi, terminasi, dan bimbingan lanjut. Tahap yang dijelaskan mengapa tidak dilakukan dianggap terjawab. Perbaikannya menulis tahap itu di urutannya, dengan pertanyaan pemandu sebagai komentar dan satu isian.',
    en: 'A required stage of which nothing is seen is a warning, any other an info, and in a draft all are infos. A report on ongoing work is not asked for evaluation, termination and follow-up. A stage is answered where the text says why it was not done. The fix writes the stage in its order, with guiding questions as comments and one placeholder.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Semua tahap ada', en: 'All stages'}, language: 'id', text: laporanKasus()},
  {
    name: {id: 'Tanpa evaluasi', en: 'Without evaluation'},
    language: 'id',
    text: laporanKasus({
      practice: '⟦# BAB III PROSES PERTOLONGAN⟧absent',
      evaluation: undefined, termination: '## 3.9 Terminasi\n\nPraktikan dan R mengakhiri relasi pertolongan.',
    }),
    fixed: laporanKasus({
      evaluation: '## 3.9 Evaluasi\n\n<!-- Tujuan mana yang tercapai, dan apa buktinya menurut indikator? -->\n<!-- Apa yang mendukung dan menghambat prosesnya? -->\n<!-- Bagaimana pendapat klien? -->\n\n[Lengkapi: Evaluasi]',
      termination: '## 3.10 Terminasi\n\nPraktikan dan R mengakhiri relasi pertolongan.',
    }),
  },
  {name: {id: 'Makalah tanpa kasus tidak ditanyai', en: 'A paper without a case is not asked'}, language: 'id', text: makalah()},
  {
    name: {id: 'Pertolongan yang masih berjalan', en: 'Work that still goes on'},
    language: 'en',
    text: caseReport({front: '---\nkind: case-report\nstatus: ongoing\nstages: circle-6\n---', evaluation: undefined, termination: undefined}),
  },
  {
    name: {id: 'Tanpa engagement dan monitoring', en: 'Without engagement and monitoring'},
    language: 'en',
    text: caseReport({practice: '⟦# Helping Process⟧absent+optional', engagement: undefined, monitoring: undefined}),
  },
]
