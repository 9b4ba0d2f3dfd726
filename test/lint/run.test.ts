import assert from 'node:assert/strict'
import {makalah, paper, rawIndonesian} from '../../src/lint/example-texts.ts'
import {readMarks} from '../../src/lint/marks.ts'
import {defineRule} from '../../src/lint/rule.ts'
import {rules} from '../../src/lint/rules/index.ts'
import {lint, type LintSettings} from '../../src/lint/run.ts'
import {readReport} from '../../src/report/read.ts'

const plain: LintSettings = {language: 'auto', severities: {}}
const text = makalah({problem: undefined, recommendations: '## 3.2 Saran'})
const texts = {about: {id: 'a', en: 'a'}, why: {id: 'a', en: 'a'}, note: {id: 'a', en: 'a'}, basis: [], fixTitles: []} as const

describe('running the rules', () => {
  it('speaks the report’s language unless another is set', () => {
    const messages = (language: LintSettings['language']) => lint(readReport(text), {...plain, language}).map(({message}) => message).join()
    assert.match(messages('auto'), /diharapkan/)
    assert.match(messages('en'), /expected/)
    assert.doesNotMatch(messages('en'), /diharapkan/)
  })

  it('sorts by place and gives every finding an id of its own that edits elsewhere leave alone', () => {
    const findings = lint(readReport(text), plain)
    const longer = lint(readReport(text.replace('Jumlah lanjut usia', 'Dari tahun ke tahun jumlah lanjut usia')), plain)
    assert.deepEqual(findings.map(({range}) => range.start), findings.map(({range}) => range.start).sort((a, b) => a - b))
    assert.equal(new Set(findings.map(({id}) => id)).size, findings.length)
    assert.deepEqual(longer.map(({id}) => id), findings.map(({id}) => id))
  })

  it('takes the severity that is set, and never raises what a rule itself calls milder', () => {
    const severityOf = (severities: LintSettings['severities'], source: string) =>
      lint(readReport(source), {...plain, severities}).filter(({rule}) => rule === 'section-missing').map(({severity}) => severity)
    assert.deepEqual(severityOf({}, text), ['warning'])
    assert.deepEqual(severityOf({'section-missing': 'error'}, text), ['error'])
    assert.deepEqual(severityOf({'section-missing': 'hint'}, text), ['hint'])
    assert.deepEqual(severityOf({'section-missing': 'off'}, text), [])
    const draft = text.replace('bahasa: id', 'bahasa: id\nstatus: draf')
    assert.deepEqual(severityOf({}, draft), ['info'])
    assert.deepEqual(severityOf({'section-missing': 'error'}, draft), ['info'])
  })

  it('goes on when a rule fails, and says so', () => {
    const broken = defineRule({...texts, id: 'broken', severity: 'info', messages: {}, check() {
      throw new Error('on purpose')
    }})
    const told: string[] = []
    const findings = lint(readReport(text), plain, {rules: [broken, ...rules], onRuleError: (rule, error) => told.push(`${rule}: ${String(error)}`)})
    assert.deepEqual(told, ['broken: Error: on purpose'])
    assert.deepEqual(findings, lint(readReport(text), plain))
    assert.throws(() => lint(readReport(text), plain, {rules: [broken]}), /on purpose/)
  })

  it('lets wording rules leave quotations alone', () => {
    const source = paper({objectives: '## Objectives\n\nHe said “forbidden words” and forbidden words.'})
    const words = defineRule({...texts, id: 'words', severity: 'info', wording: true, messages: {word: {id: 'a', en: 'a'}}, check(report, found) {
      for (const match of report.text.matchAll(/forbidden/gu)) found('word', {range: {start: match.index, end: match.index + 9}, anchor: 'forbidden'})
    }})
    const starts = lint(readReport(source), plain, {rules: [words]}).map(({range}) => range.start)
    assert.deepEqual(starts, [source.lastIndexOf('forbidden')])
  })

  it('says one thing of a text whose headings cannot be read', () => {
    const findings = lint(readReport(readMarks(rawIndonesian()).text), plain)
    assert.deepEqual(findings.map(({rule}) => rule), ['headings-unreadable'])
  })

  it('is silent on a text that is no report, and speaks where a kind was meant', () => {
    assert.deepEqual(lint(readReport('# Readme\n\nInstall it.\n'), plain), [])
    assert.deepEqual(lint(readReport('---\njenis: lain\nstatus: x\n---\n\n# BAB I PENDAHULUAN\n'), plain), [])
    assert.deepEqual(lint(readReport('---\nkind: Deployment\n---\n\n# x\n'), plain), [])
    assert.deepEqual(lint(readReport('---\njenis: makalh\n---\n\n# Laporan\n'), plain).map(({messageId}) => messageId), ['value'])
  })
})
