import assert from 'node:assert/strict'
import {check, idleOutcome, type IdleReason} from '../../src/assist/check.ts'
import {statusOf} from '../../src/assist/status.ts'
import {resultOf} from '../../src/assist/summary.ts'
import {defaultSettings, type Settings} from '../../src/settings/resolve.ts'
import {skeleton} from '../../src/templates/skeleton.ts'
import {caseReport, englishReport, readme} from '../host/suite/samples.ts'

const seen = (text: string, settings: Partial<Settings> = {}, requested = false): ReturnType<typeof check> =>
  check(text, {...defaultSettings, ...settings}, requested)

describe('what the status says', () => {
  it('names the kind, the stages done, and what is missing', () => {
    const {text, idle, lines} = statusOf(seen(caseReport))
    assert.equal(idle, false)
    assert.match(text, /^Laporan Kasus · 4\/6 tahap$/)
    assert.ok(lines.some(line => line.startsWith('Belum ada: ') && line.includes('Evaluasi') && line.includes('Terminasi')))
    assert.ok(lines.some(line => line.startsWith('Terisi: ') && line.includes('Asesmen')))
  })

  it('counts no stage that is still to be filled in', () => {
    const unfilled = caseReport.replace(/Pekerja sosial mengunjungi.*/, '[Lengkapi: Engagement]')
    const {text, lines} = statusOf(seen(unfilled))
    assert.match(text, /3\/6 tahap$/)
    assert.ok(lines.includes('Berjudul tetapi belum diisi: Engagement'))
    const template = skeleton({kind: 'case-report', language: 'en'})
    assert.match(statusOf(seen(template)).text, / 0\/\d+ stages$/)
  })

  it('counts no stages where none are asked for', () => {
    const paper = '---\njenis: makalah\n---\n\n# BAB I PENDAHULUAN\n\n## 1.1 Latar Belakang\n\nIntervensi pekerjaan sosial ialah perubahan terencana.\n'
    assert.equal(statusOf(seen(paper)).text, 'Makalah')
  })

  it('speaks the language of the report, or the one that is set', () => {
    assert.match(statusOf(seen(englishReport)).text, /stages$/)
    assert.match(statusOf(seen(englishReport, {language: 'id'})).text, /tahap$/)
  })

  const reasons: readonly {name: string, reason: IdleReason, text: string, settings?: Partial<Settings>}[] = [
    {name: 'a README', reason: 'other', text: readme},
    {name: 'a report on request', reason: 'on-request', text: caseReport, settings: {detection: 'onRequest'}},
    {name: 'a report that does not say so', reason: 'undeclared', text: caseReport.slice(caseReport.indexOf('# BAB')), settings: {detection: 'frontMatter'}},
    {name: 'a text of more than 500 KB', reason: 'large', text: 'a\n\n'.repeat(200_000)},
    {name: 'a text that would hang the parser', reason: 'hazard', text: `${caseReport}\n${'- '.repeat(4000)}a\n`},
  ]
  for (const {name, reason, text, settings} of reasons) {
    it(`says why it is idle on ${name}`, () => {
      const outcome = seen(text, settings)
      assert.equal(outcome.idle, reason)
      assert.deepEqual(outcome.findings, [])
      const {idle, lines} = statusOf(outcome)
      assert.ok(idle && lines.length === 1 && lines[0]!.length > 20)
    })
  }

  it('a request overrides the settings of detection, but no hazard and no README', () => {
    assert.equal(seen(caseReport, {detection: 'onRequest'}, true).idle, undefined)
    assert.equal(seen(caseReport.slice(caseReport.indexOf('# BAB')), {detection: 'frontMatter'}, true).idle, undefined)
    assert.equal(seen(readme, {}, true).idle, 'other')
    assert.equal(seen(`${'- '.repeat(4000)}a\n`, {}, true).idle, 'hazard')
  })

  it('the result counts findings by severity, worst first', () => {
    assert.match(resultOf(seen(caseReport)), /^Laporan Kasus: \d+ peringatan, /)
    const clean = {...seen(englishReport), findings: []}
    assert.equal(resultOf(clean), 'Case Report: nothing found')
    assert.equal(statusOf(idleOutcome('failed', defaultSettings)).idle, true)
  })
})
