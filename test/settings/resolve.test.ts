import assert from 'node:assert/strict'
import fc from 'fast-check'
import {severities} from '../../src/lint/finding.ts'
import {defaultSettings, resolveSettings} from '../../src/settings/resolve.ts'
import {settingTable} from '../../src/settings/table.ts'

const rules = ['section-missing', 'section-thin']

describe('settings', () => {
  it('nothing set gives the defaults of the table', () => {
    const {value, problems} = resolveSettings({}, rules)
    assert.deepEqual(value, defaultSettings)
    assert.deepEqual(problems, [])
    for (const row of settingTable) {
      if (row.type === 'choice') assert.equal(value[row.key], row.initial)
    }
  })

  it('valid values are kept', () => {
    const raw = {language: 'en', detection: 'onRequest', codeLens: 'off', referenceStyle: 'apa', referenceAge: 10, severities: {'section-thin': 'off', 'section-missing': 'error'}}
    assert.deepEqual(resolveSettings(raw, rules), {value: raw, problems: []})
  })

  const bad: readonly {name: string, raw: Record<string, unknown>, problem: object, kept?: object}[] = [
    {name: 'a language that is not there', raw: {language: 'jv'}, problem: {reason: 'value', key: 'language', found: '"jv"'}},
    {name: 'a detection of the wrong type', raw: {detection: true}, problem: {reason: 'value', key: 'detection', found: 'true'}},
    {name: 'an age below zero', raw: {referenceAge: -1}, problem: {reason: 'value', key: 'referenceAge', found: '-1'}},
    {name: 'an age that is a text', raw: {referenceAge: '10'}, problem: {reason: 'value', key: 'referenceAge', found: '"10"'}},
    {name: 'severities that are a list', raw: {severities: ['off']}, problem: {reason: 'value', key: 'severities', found: '["off"]'}},
    {
      name: 'an unknown rule beside a good one',
      raw: {severities: {'section-mising': 'off', 'section-thin': 'hint'}},
      problem: {reason: 'rule', key: 'severities', found: 'section-mising'},
      kept: {'section-thin': 'hint'},
    },
    {
      name: 'a severity that is not there beside a good one',
      raw: {severities: {'section-missing': 'fatal', 'section-thin': 'hint'}},
      problem: {reason: 'value', key: 'severities.section-missing', found: '"fatal"'},
      kept: {'section-thin': 'hint'},
    },
  ]
  for (const {name, raw, problem, kept} of bad) {
    it(`names ${name} and goes on with what can be used`, () => {
      const {value, problems} = resolveSettings(raw, rules)
      assert.equal(problems.length, 1)
      assert.deepEqual({...problems[0], expected: undefined}, {...problem, expected: undefined})
      assert.ok(problems[0]!.expected.length > 0)
      assert.deepEqual(value, {...defaultSettings, severities: kept ?? {}})
    })
  }

  it('any value at all gives usable settings', () => {
    fc.assert(fc.property(fc.record({language: fc.anything(), detection: fc.anything(), severities: fc.anything()}), raw => {
      const {value} = resolveSettings(raw, rules)
      assert.ok(['auto', 'id', 'en'].includes(value.language))
      assert.ok(['auto', 'frontMatter', 'onRequest'].includes(value.detection))
      for (const [rule, severity] of Object.entries(value.severities)) {
        assert.ok(rules.includes(rule))
        assert.ok([...severities, 'off'].includes(severity))
      }
    }))
  })

  it('a rule may have every severity that findings have, or be off', () => {
    const row = settingTable.find(({key}) => key === 'severities')!
    assert.deepEqual(row.choices.map(({value}) => value), [...severities, 'off'])
  })

  it('every setting and value is explained in both languages', () => {
    for (const {about, choices} of settingTable) {
      for (const text of [about, ...choices.map(choice => choice.about)]) {
        assert.ok(text.id.endsWith('.') && text.en.endsWith('.'))
        assert.notEqual(text.id, text.en)
      }
    }
  })
})
