import assert from 'node:assert/strict'
import {check} from '../../src/assist/check.ts'
import {deedsBetween, standingOf, type Standing} from '../../src/assist/deeds.ts'
import {defaultSettings} from '../../src/settings/resolve.ts'
import {caseReport} from '../host/suite/samples.ts'

function standing(text: string): Standing {
  const outcome = check(text, defaultSettings, false)
  assert.ok(outcome.report)
  return standingOf(outcome, outcome.references?.().citations.filter(({matches}) => matches.length > 0).length ?? 0)
}

const between = (before: string, after: string): readonly string[] => deedsBetween(standing(before), standing(after))
const evaluation = '## 2.6 Evaluasi\n\nKedua tujuan tercapai menurut catatan kehadiran dan cerita klien sendiri.\n\n# BAB III'

describe('what was done in a report', () => {
  it('nothing by writing on, nor by a comment', () => {
    assert.deepEqual(between(caseReport, caseReport), [])
    assert.deepEqual(between(caseReport, caseReport.replace('Klien ikut empat', 'Klien R ikut empat')), [])
  })

  it('a stage came in, which is no repair', () => {
    assert.deepEqual(between(caseReport, caseReport.replace('# BAB III', evaluation)), ['inserted'])
  })

  it('a finding went', () => {
    assert.deepEqual(between(caseReport, caseReport.replace('Asesement', 'Asesmen')), ['repaired'])
    assert.deepEqual(between(caseReport.replace('Asesement', 'Asesmen'), caseReport), [])
  })

  it('a citation met its entry, not one that stands alone', () => {
    assert.deepEqual(between(caseReport, caseReport.replace('kegiatan panti?', 'kegiatan panti (Suharto, 2009)?')), ['cited'])
    assert.ok(!between(caseReport, caseReport.replace('kegiatan panti?', 'kegiatan panti (Perlman, 1957)?')).includes('cited'))
  })
})
