import assert from 'node:assert/strict'
import {caseReport, laporanKasus} from '../../src/lint/example-texts.ts'
import {checkText} from '../../src/lint/check.ts'

const orderOf = (text: string): string[] => {
  const checked = checkText(text, {language: 'auto', severities: {}})
  assert.ok('findings' in checked)
  return checked.findings.filter(({rule}) => rule === 'stage-order').map(({range}) => text.slice(range.start, range.end))
}

describe('the order of stages', () => {
  const lists: readonly (readonly [string, string])[] = [
    ['bullets with months', '- Terminasi: Mei\n- Pelaksanaan Intervensi: Maret\n- Asesmen: Februari'],
    ['numbers', '1. Terminasi\n2. Evaluasi\n3. Asesmen'],
    ['days', '24.05 Terminasi\n13.03 Pelaksanaan Intervensi\n21.02 Asesmen'],
    ['letters', 'a. Terminasi (Mei)\nb. Rencana Intervensi (Maret)\nc. Asesmen (Februari)'],
    ['English bullets', '- Termination in May\n- Implementation in March\n- Assessment'],
  ]
  const places: readonly (readonly [string, (list: string) => string])[] = [
    ['above the process', list => laporanKasus({practice: `# BAB III PROSES PERTOLONGAN\n\nJadwalnya:\n\n${list}`})],
    ['in the first stage', list => laporanKasus({engagement: `## 3.1 Engagement\n\nPraktikan menemui R di rumahnya dan menjalin relasi.\n\n${list}`})],
    ['in an English assessment', list => caseReport({assessment: `## Assessment\n\nGenogram and ecomap showed one neighbour.\n\n${list}`})],
  ]
  for (const [form, list] of lists) for (const [place, write] of places) it(`is not told by ${form} ${place}`, () => assert.deepEqual(orderOf(write(list)), []))

  it('is told by items that tell what was done, where the stages have no headings', () => {
    assert.deepEqual(orderOf('---\njenis: laporan-kasus\n---\n\n# Proses Pertolongan\n\n1. Rencana Intervensi: tujuan disusun bersama klien.\n2. Asesmen: genogram dibuat bersama klien.\n3. Evaluasi: klien makan tiga kali sehari.\n'), ['Rencana Intervensi'])
  })
})
