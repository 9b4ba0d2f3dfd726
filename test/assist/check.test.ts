import assert from 'node:assert/strict'
import {check, checkInSteps} from '../../src/assist/check.ts'
import {defaultSettings} from '../../src/settings/resolve.ts'
import {skeleton} from '../../src/templates/skeleton.ts'

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

  it('has one step where nothing is read', () => {
    assert.equal(checkInSteps(report, {...defaultSettings, detection: 'onRequest'}, false).next().done, true)
  })
})
