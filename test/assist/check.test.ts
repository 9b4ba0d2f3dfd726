import assert from 'node:assert/strict'
import {check, checkInSteps} from '../../src/assist/check.ts'
import {defaultSettings} from '../../src/settings/resolve.ts'
import {skeleton} from '../../src/templates/skeleton.ts'
import {benchReport} from '../bench/report-text.ts'

const report = skeleton({kind: 'case-report', language: 'id'})

describe('checking in steps', () => {
  it('comes to the same as checking at once', () => {
    const steps = checkInSteps(report, defaultSettings, false)
    let taken = 1
    let step = steps.next()
    for (; !step.done; step = steps.next()) taken++
    assert.ok(step.value)
    assert.deepEqual(step.value.findings, check(report, defaultSettings, false).findings)
    assert.ok(step.value.findings.length > 0)
    assert.ok(taken >= 5, 'the parse, what is read of its tree, the sources and the rules each have a step of their own')
  })

  it('says the same of a text that was written on as of one that is read for the first time', () => {
    const long = `---\njenis: laporan-kasus\n---\n\n${benchReport(20_000)}`
    let before = check(long, defaultSettings, false)
    for (const part of [0.2, 0.5, 0.9]) {
      const at = long.indexOf('\n\n', long.length * part)
      const written = `${long.slice(0, at)}\n\n## Terminasi\n\nPada ${part * 10} Maret (Adi, 2008) klien mandiri.${long.slice(at)}`
      const again = check(written, defaultSettings, false, {before: before.parsed})
      assert.deepEqual(again.findings, check(written, defaultSettings, false).findings)
      assert.ok([...again.parsed?.slices.keys() ?? []].some(key => before.parsed?.slices.has(key)), 'what was not written on is taken over')
      before = again
    }
  })

  it('has one step where nothing is read', () => {
    assert.equal(checkInSteps(report, {...defaultSettings, detection: 'onRequest'}, false).next().done, true)
  })
})
