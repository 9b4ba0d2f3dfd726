import assert from 'node:assert/strict'
import {checkText} from '../../src/lint/check.ts'
import {rulePages} from '../../src/lint/docs.ts'
import {ruleExamples} from '../../src/lint/examples.ts'
import {ruleReasons} from '../../src/lint/reasons.ts'
import {rules} from '../../src/lint/rules/index.ts'

describe('rule pages', () => {
  const pages = rulePages(rules, {examples: ruleExamples, reasons: ruleReasons}, (rule, text) => {
    const checked = checkText(text, {language: 'auto', severities: {}})
    return 'findings' in checked ? checked.findings.filter(finding => finding.rule === rule) : []
  })
  const wrong = (path: string, heading: string): string => pages.find(page => page.path === path)?.text.split(`## ${heading}\n`)[1]?.split('````')[1] ?? ''

  it('show the gap that a wrong example has, and the headings before it', () => {
    const example = wrong('stage-missing.id.md', 'Contoh yang salah')
    assert.match(example, /# BAB III[\s\S]*## 3\.3 Engagement[\s\S]*## 3\.8 Monitoring[\s\S]*## 3\.9 Terminasi/)
    assert.doesNotMatch(example, /Evaluasi/)
  })
  it('say why each rule is there, and when it is milder', () => {
    for (const {id} of rules) {
      const {why, note} = ruleReasons[id] ?? assert.fail(`${id} gives no reasons`)
      const page = pages.find(({path}) => path === `${id}.md`)?.text ?? ''
      assert.ok(page.includes(`\n\n${why.en}\n\n${note.en}\n`), id)
    }
  })
  it('leave the rest of it out', () => {
    assert.doesNotMatch(wrong('section-missing.id.md', 'Contoh yang salah'), /BAB III/)
  })
})
