import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {sources} from '../../src/knowledge/sources.ts'
import {ruleExamples} from '../../src/lint/examples.ts'
import {ruleReasons} from '../../src/lint/reasons.ts'
import {rules} from '../../src/lint/rules/index.ts'

const folder = join(import.meta.dirname, '../../src/lint/rules')

describe('rules', () => {
  it('are all listed, and each file is named by its rule', () => {
    const files = readdirSync(folder).filter(name => name !== 'index.ts').map(name => name.replace(/\.ts$/, ''))
    assert.deepEqual(rules.map(({id}) => id).sort(), files.sort())
    assert.deepEqual(Object.keys(ruleExamples).sort(), files)
    assert.deepEqual(Object.keys(ruleReasons).sort(), files)
  })

  it('say everything in both languages, without full stop and exclamation', () => {
    for (const rule of rules) {
      const {why, note} = ruleReasons[rule.id]!
      for (const text of [rule.about, why, note, ...Object.values(rule.messages)]) {
        assert.ok(text.id.trim() && text.en.trim(), rule.id)
        assert.doesNotMatch(text.id + text.en, /!/)
      }
      for (const [id, message] of Object.entries(rule.messages)) {
        assert.doesNotMatch(message.id, /\.$/, `${rule.id} ${id}`)
        assert.doesNotMatch(message.en, /\.$/, `${rule.id} ${id}`)
      }
    }
  })

  it('have messages that say what is there, comma, what is expected, and the same values in both languages', () => {
    for (const rule of rules) {
      for (const [id, message] of Object.entries(rule.messages)) {
        const values = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
        assert.deepEqual(values(message.id), values(message.en), `${rule.id} ${id}`)
        if (rule.fixTitles.includes(id)) continue
        assert.match(message.en, /, expected /, `${rule.id} ${id}`)
        assert.match(message.id, /, diharapkan /, `${rule.id} ${id}`)
      }
    }
  })

  it('name only sources that exist', () => {
    for (const rule of rules) for (const id of rule.basis) assert.ok(sources[id], `${rule.id}: ${id}`)
  })
})
