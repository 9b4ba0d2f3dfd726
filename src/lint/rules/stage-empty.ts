import type {Section} from '../../markdown/model.ts'
import type {Report, StageRecord} from '../../report/model.ts'
import {judgedCases} from '../cases.ts'
import {stageName} from '../names.ts'
import {mayGoOn, nameOf} from '../places.ts'
import {caseReport, laporanKasus} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A stage that has its heading and nothing else. */
export default defineRule({
  id: 'stage-empty',
  severity: 'warning',
  about: {
    id: 'Setiap judul tahap diikuti isi.',
    en: 'Every stage heading is followed by text.',
  },
  basis: ['poltekesos-practicum', 'practice-knowledge'],
  structure: true,
  messages: {
    empty: {
      id: 'Tahap `{section}` kosong, diharapkan apa yang dilakukan atau alasan mengapa tidak dilakukan',
      en: 'The stage `{section}` is empty, expected what was done or the reason why it was not',
    },
  },
  fixTitles: [],
  check(report, found) {
    const seen = new Set<Section>()
    for (const stage of recordsOf(report)) {
      for (const {empty, concept, section} of stage.spots) {
        const form = section.heading?.form
        if (!empty || concept || stage.state === 'waived' || form === undefined || form === 'item' || seen.has(section) || mayGoOn(report, section)) continue
        seen.add(section)
        const name = nameOf(section) ?? ''
        found('empty', {
          range: section.heading!.range,
          anchor: name,
          data: {id: stage.id, stage: stageName(stage.id, report.stageSet), section: name},
        })
      }
    }
  },
})

function recordsOf(report: Report): readonly StageRecord[] {
  return judgedCases(report).flatMap(({stages}) => stages)
}

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Judul tahap tanpa isi tidak menunjukkan bahwa tahap itu dilakukan. Bila memang tidak dilakukan, satu kalimat tentang alasannya sudah menjawab pertanyaan pembimbing.',
    en: 'A stage heading without text does not show that the stage was carried out. Where it was not, one sentence with the reason answers the supervisor’s question.',
  },
  note: {
    id: 'Tahap yang isinya menjelaskan mengapa tidak dilakukan tidak kosong. Isian yang belum dilengkapi dilaporkan oleh `placeholder-left`. Daftar nama tahap dalam bab konsep tidak dinilai.',
    en: 'A stage whose text says why it was not done is not empty. A placeholder is reported by `placeholder-left` instead. Lists of stage names in a concept chapter are not judged.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Setiap tahap berisi', en: 'Every stage has text'}, language: 'id', text: laporanKasus()},
  {name: {id: 'Terminasi tanpa isi', en: 'Termination without text'}, language: 'id', text: laporanKasus({termination: '⟦## 3.10 Terminasi⟧empty'})},
  {
    name: {id: 'Alasan mengapa tidak dilakukan', en: 'The reason why it was not done'},
    language: 'en', text: caseReport({termination: '## Termination\n\nTermination was not carried out because the agency continues the service.'}),
  },
  {name: {id: 'Evaluasi tanpa isi', en: 'Evaluation without text'}, language: 'en', text: caseReport({evaluation: '⟦## Evaluation⟧empty'})},
]
