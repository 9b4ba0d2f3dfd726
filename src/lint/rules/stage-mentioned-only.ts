import {isAskedFor, judgedCases} from '../cases.ts'
import {stageName} from '../names.ts'
import {insertStage} from '../part-fixes.ts'
import {placeOfAbsence} from '../places.ts'
import {caseReport, laporanKasus} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A required stage that shows in the prose only. */
export default defineRule({
  id: 'stage-mentioned-only',
  severity: 'hint',
  about: {
    id: 'Tahap wajib punya bagian sendiri, tidak hanya disebut sepintas.',
    en: 'A required stage has a section of its own and is not only mentioned.',
  },
  basis: ['article-intervention-circle', 'poltekesos-practicum'],
  structure: true,
  messages: {
    mentioned: {
      id: 'Tahap `{stage}` hanya tampak dalam kalimat ini, diharapkan bagian tersendiri',
      en: 'The stage `{stage}` shows in this sentence only, expected a section of its own',
    },
    insert: {id: 'Sisipkan tahap {stage}', en: 'Insert the stage {stage}'},
  },
  fixTitles: ['insert'],
  check(report, found) {
    for (const judged of judgedCases(report)) {
      for (const stage of judged.stages) {
        if (stage.state !== 'mentioned' || stage.need !== 'required' || !isAskedFor(report, stage.id)) continue
        found('mentioned', {
          range: stage.evidence[0] ?? placeOfAbsence(report, judged.section),
          anchor: `${stage.id} ${judged.title ?? ''}`,
          data: {id: stage.id, stage: stageName(stage.id, report.stageSet)},
          evidence: stage.evidence,
          fixes: [{title: 'insert', edits: () => insertStage(report, stage.id, stage.place), safe: false}],
        })
      }
    }
  },
})

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Satu kalimat di tengah cerita menunjukkan bahwa sesuatu dilakukan, tetapi tidak bagaimana dan dengan hasil apa. Bagian tersendiri memudahkan pembimbing menilainya.',
    en: 'A sentence in the middle of the story shows that something was done, yet not how and with what result. A section of its own lets a supervisor judge it.',
  },
  note: {
    id: 'Petunjuk saja: mungkin kalimat itu sudah cukup bagi laporan ini. Tempatnya adalah kalimat yang menunjukkan tahap itu. Laporan yang masih berjalan tidak ditanyai evaluasi, terminasi, dan bimbingan lanjut.',
    en: 'A hint only: the sentence may be enough for this report. It stands at the sentence that shows the stage. A report on ongoing work is not asked for evaluation, termination and follow-up.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Setiap tahap punya bagian', en: 'Every stage has a section'}, language: 'id', text: laporanKasus()},
  {
    name: {id: 'Terminasi hanya disebut', en: 'Termination is only mentioned'},
    language: 'id',
    text: laporanKasus({
      evaluation: '## 3.9 Evaluasi\n\nR makan tiga kali sehari, jadi tujuan tercapai. ⟦Praktikan kemudian melakukan terminasi dengan R pada pertemuan terakhir.⟧mentioned', termination: undefined,
    }),
  },
  {name: {id: 'Setiap tahap punya bagian', en: 'Every stage has a section'}, language: 'en', text: caseReport()},
  {
    name: {id: 'Engagement hanya disebut', en: 'Engagement is only mentioned'},
    language: 'en',
    text: caseReport({
      engagement: undefined, assessment: '## Assessment\n\n⟦The student built rapport with R in the first visit.⟧mentioned Genogram and ecomap showed one neighbour.',
    }),
  },
]
