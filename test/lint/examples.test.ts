import assert from 'node:assert/strict'
import {readExample, ruleExamples} from '../../src/lint/examples.ts'
import {fixAll} from '../../src/lint/fix.ts'
import {readMarks} from '../../src/lint/marks.ts'
import type {Rule, RuleExample} from '../../src/lint/rule.ts'
import {rules} from '../../src/lint/rules/index.ts'
import {lint} from '../../src/lint/run.ts'

const check = (rule: Rule, text: string, demands: RuleExample['settings'] = {}) => lint(readExample(text, demands), {language: 'auto', severities: {}, ...demands}).filter(finding => finding.rule === rule.id)

describe('rule examples', () => {
  for (const rule of rules) {
    const examples = ruleExamples[rule.id] ?? []
    describe(rule.id, () => {
      it('has two right and two wrong examples, and one of each in both languages', () => {
        const wrong = examples.filter(({text}) => text.includes('⟧'))
        const right = examples.filter(({text}) => !text.includes('⟧'))
        assert.ok(wrong.length >= 2 && right.length >= 2, `${right.length} right, ${wrong.length} wrong`)
        for (const language of ['id', 'en'] as const) {
          assert.ok(wrong.some(one => one.language === language) || right.some(one => one.language === language), language)
        }
      })

      it('is silent on an empty text', () => {
        assert.deepEqual(check(rule, ''), [])
        assert.deepEqual(check(rule, '---\njenis: lain\n---\n'), [])
      })

      for (const example of examples) {
        it(`${example.language}: ${example.name.en}`, () => {
          const {text, expected} = readMarks(example.text)
          const shown = (all: readonly {messageId: string, range: {start: number, end: number}}[]) =>
            all.map(({messageId, range}) => `${messageId}: ${text.slice(range.start, range.end)}`).sort()
          const findings = check(rule, text, example.settings)
          assert.deepEqual(shown(findings), shown(expected))
          assert.deepEqual(findings.map(({range}) => range.start).sort(), expected.map(({range}) => range.start).sort())
          if (example.fixed !== undefined) {
            const fixed = fixAll(text, now => check(rule, now, example.settings), {safe: false})
            assert.equal(fixed.text, example.fixed)
            assert.ok(fixed.settled)
            assert.deepEqual(check(rule, example.fixed, example.settings), [])
          }
        })
      }
    })
  }
})
