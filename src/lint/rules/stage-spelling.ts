import {stageName} from '../names.ts'
import {inCaseOf} from '../../templates/numbering-form.ts'
import {caseReport, laporanKasus} from '../example-texts.ts'
import {defineRule, type RuleExample, type RuleReasons} from '../rule.ts'

/** A stage's name that is misspelt. */
export default defineRule({
  id: 'stage-spelling',
  severity: 'hint',
  about: {
    id: 'Nama tahap ditulis dengan ejaan yang benar.',
    en: 'Names of stages are spelt correctly.',
  },
  basis: ['public-reports'],
  messages: {
    misspelt: {
      id: '`{found}` tampaknya salah eja, diharapkan `{expected}`',
      en: '`{found}` looks misspelt, expected `{expected}`',
    },
    correct: {id: 'Ganti dengan {expected}', en: 'Replace with {expected}'},
  },
  fixTitles: ['correct'],
  check(report, found) {
    const seen = new Set<number>()
    for (const {id, spots} of [...report.stages, ...report.cases.flatMap(({stages}) => stages)]) {
      for (const {misspelt} of spots) {
        if (!misspelt || seen.has(misspelt.range.start)) continue
        seen.add(misspelt.range.start)
        const written = report.text.slice(misspelt.range.start, misspelt.range.end)
        const expected = inCaseOf(written, misspelt.expected)
        if (expected === written) continue
        found('misspelt', {
          range: misspelt.range,
          anchor: written,
          data: {id, stage: stageName(id, report.stageSet), found: written, expected},
          fixes: [{title: 'correct', edits: [{range: misspelt.range, text: expected}]}],
        })
      }
    }
  },
})

/** Why the rule is there, and when it is milder; a function, so that bundles leave the texts out. */
export const reasons = (): RuleReasons => ({
  why: {
    id: 'Nama tahap adalah istilah baku; salah eja di judul terlihat lebih dulu daripada isinya dan menyulitkan pencarian.',
    en: 'Names of stages are terms of the field; a misspelt one in a heading is seen before the text below it, and cannot be found by searching.',
  },
  note: {
    id: 'Tahap yang salah eja tetap dihitung ada. Perbaikannya mengganti kata itu saja dan mempertahankan huruf besar kecilnya.',
    en: 'A misspelt stage still counts. The fix replaces the word alone and keeps its letter case.',
  },
})

/** Right and wrong, for the rule's page and its tests; a function, so that bundles leave the texts out. */
export const examples = (): readonly RuleExample[] => [
  {name: {id: 'Ejaan yang benar', en: 'Correct spelling'}, language: 'id', text: laporanKasus()},
  {
    name: {id: 'Asesmen salah eja', en: 'Assessment misspelt'},
    language: 'id',
    text: laporanKasus({assessment: '## 3.4 ⟦ASESEMENT⟧misspelt\n\nGenogram menunjukkan satu tetangga.'}),
    fixed: laporanKasus({assessment: '## 3.4 ASESMEN\n\nGenogram menunjukkan satu tetangga.'}),
  },
  {name: {id: 'Ejaan yang benar', en: 'Correct spelling'}, language: 'en', text: caseReport()},
  {
    name: {id: 'Engagement dan termination salah eja', en: 'Engagement and termination misspelt'},
    language: 'en',
    text: caseReport({engagement: '## ⟦Egagement⟧misspelt\n\nThe student met R at home.', termination: '## ⟦Terminantion⟧misspelt\n\nStudent and R ended the relationship.'}),
    fixed: caseReport({engagement: '## Engagement\n\nThe student met R at home.', termination: '## Termination\n\nStudent and R ended the relationship.'}),
  },
]
