import assert from 'node:assert/strict'
import Ajv from 'ajv'
import {rules} from '../../../src/lint/rules/index.ts'
import {profileSchema} from '../../../src/settings/profile/schema.ts'

describe('The JSON Schema of profiles', () => {
  const schema = profileSchema(rules)
  const valid = new Ajv({allErrors: true, strictSchema: false}).compile(schema)
  const places = (value: unknown): readonly string[] => valid(value) ? [] : [...new Set((valid.errors ?? []).map(({instancePath}) => instancePath))]

  it('takes what a profile may say, in either language', () => {
    assert.deepEqual(places({
      extends: ['umum', './dasar.json'],
      reports: [{files: '*.md', kind: 'makalah'}, {files: ['a/*.md', 'b/*.md'], kind: 'lain'}],
      kinds: {makalah: {sections: {background: {name: {id: 'Latar'}, need: 'required', words: {least: 1}}}, order: ['background', 'objectives'], principleSets: ['biestek']}, 'case-report': {stageSet: 'casework-9'}},
      severities: {'section-thin': 'off'}, rubric: [{name: 'Awal', sections: ['background'], stages: ['assessment'], rules: ['section-thin']}], word: {pageNumbers: 'right', size: 11},
    }), [])
  })

  it('finds a wrong id wherever it stands, in shared definitions too', () => {
    assert.deepEqual(places({kinds: {makalah: {sections: {bakground: {}, background: {need: 'must'}}, order: ['x']}}, severities: {'no-rule': 'off'}, samples: [{file: 'a.md', findings: [{rule: 'x'}]}]}), [
      '/kinds/makalah/sections', '/kinds/makalah/sections/background/need', '/kinds/makalah/order/0', '/severities', '/samples/0/findings/0/rule',
    ])
  })

  it('stays small, since every editor loads it', () => assert.ok(JSON.stringify(schema).length < 50_000))
})
