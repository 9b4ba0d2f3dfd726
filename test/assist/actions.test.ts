import assert from 'node:assert/strict'
import {actionsAt, headingAction} from '../../src/assist/actions.ts'
import {check} from '../../src/assist/check.ts'
import {ignoreHere, ignoreInFile, ignoreInSection, sectionAround} from '../../src/assist/ignore.ts'
import {repairs} from '../../src/assist/repair.ts'
import type {Finding} from '../../src/lint/finding.ts'
import {applyEdits} from '../../src/lint/fix.ts'
import type {Report} from '../../src/report/model.ts'
import {readReport} from '../../src/report/read.ts'
import {defaultSettings} from '../../src/settings/resolve.ts'
import {caseReport, plainHeadings} from '../host/suite/samples.ts'

const read = (text: string): {report: Report, findings: readonly Finding[]} => {
  const {report, findings} = check(text, defaultSettings, false)
  assert.ok(report)
  return {report, findings}
}

describe('actions for findings', () => {
  it('come in the order: fixes, one rule’s, all that are safe, the page, ignoring, turning off', () => {
    const {report, findings} = read(caseReport)
    const whole = {start: 0, end: report.text.length}
    const kinds = actionsAt(report, findings, whole, 'id').map(({kind}) => kind)
    const order = ['fix', 'fix-rule', 'fix-all', 'page', 'ignore', 'turn-off']
    assert.deepEqual(kinds, [...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
    assert.deepEqual(order.filter(kind => !kinds.some(one => one === kind)), [])
  })

  it('an inserted part says where the writer goes on', () => {
    const {report, findings} = read(caseReport)
    const inserting = actionsAt(report, findings, {start: 0, end: report.text.length}, 'id').filter(({goOn}) => goOn)
    assert.ok(inserting.length > 2)
    for (const {edits, goOn} of inserting) assert.match(applyEdits(caseReport, edits).slice(goOn!.start, goOn!.end), /^\[Lengkapi: [^\]]+\]$/)
  })

  it('are none where there is no finding', () => {
    const {report, findings} = read(caseReport)
    const at = report.text.indexOf('Klien ikut empat')
    assert.deepEqual(actionsAt(report, findings, {start: at, end: at}, 'id'), [])
  })

  it('a rule that has one finding is not offered for the whole file', () => {
    const {report, findings} = read(caseReport)
    const at = report.text.indexOf('Asesement')
    const offered = actionsAt(report, findings, {start: at, end: at}, 'en')
    assert.ok(offered.some(({kind, rule}) => kind === 'fix' && rule === 'stage-spelling'))
    assert.ok(!offered.some(({kind}) => kind === 'fix-rule'))
  })

  it('mending everything settles, and one rule leaves the findings of the others', () => {
    const {report} = read(caseReport)
    const mended = applyEdits(caseReport, repairs(report, defaultSettings))
    assert.deepEqual(repairs(read(mended).report, defaultSettings), [])
    const spelt = applyEdits(caseReport, repairs(report, defaultSettings, 'stage-spelling'))
    const rules = read(spelt).findings.map(({rule}) => rule)
    assert.ok(!rules.includes('stage-spelling') && rules.includes('stage-missing'))
  })
})

describe('turning headings', () => {
  it('is offered at a heading without `#`, and nowhere else', () => {
    const report = readReport(plainHeadings)
    const at = (words: string) => {
      const start = plainHeadings.indexOf(words)
      return headingAction(report, {start, end: start}, 'id')
    }
    assert.match(at('1.3 Tujuan')?.title ?? '', /\(10\)$/)
    assert.equal(at('1.3 Tujuan')?.edits.length, 10)
    assert.equal(at('# BAB II'), undefined)
    assert.equal(at('Pekerja sosial mengunjungi'), undefined)
  })
})

describe('ignoring', () => {
  const text = '# A\n\nsatu\ndua\n\n- x\n- y\n\n| a |\n| - |\n| b |\n'
  const cases: readonly {name: string, at: string, result: string}[] = [
    {name: 'a heading', at: '# A', result: '<!-- peksos-disable-next-line r -->\n# A\n\nsatu'},
    {name: 'a paragraph', at: 'satu', result: '# A\n\n<!-- peksos-disable-next-line r -->\nsatu\ndua'},
    {name: 'a later line of a paragraph', at: 'dua', result: '<!-- peksos-disable r -->\nsatu\ndua\n<!-- peksos-enable r -->\n\n- x'},
    {name: 'an item of a list', at: 'y', result: '<!-- peksos-disable r -->\n- x\n- y\n<!-- peksos-enable r -->\n\n| a'},
    {name: 'a row of a table', at: 'b |', result: '<!-- peksos-disable r -->\n| a |\n| - |\n| b |\n<!-- peksos-enable r -->'},
  ]
  for (const {name, at, result} of cases) {
    it(`silences ${name} without cutting a block in two`, () => {
      const report = readReport(text)
      const start = text.indexOf(at)
      const edits = ignoreHere(report, 'r', {start, end: start + at.length})
      assert.ok(edits)
      const ignored = applyEdits(text, edits)
      assert.ok(ignored.includes(result), ignored)
      const kinds = (of: Report): string[] => of.tree.children.map(({type}) => type).filter(type => type !== 'html')
      assert.deepEqual(kinds(readReport(ignored)), kinds(report))
    })
  }

  it('silences a whole section, from its heading to its last line, and no other', () => {
    const {report, findings} = read(caseReport)
    const at = caseReport.indexOf('Asesement')
    const section = sectionAround(report, {start: at, end: at + 9})
    assert.equal(section?.heading?.text, 'Asesement')
    const ignored = applyEdits(caseReport, ignoreInSection(report, 'stage-spelling', section))
    assert.match(ignored, /\n\n<!-- peksos-disable stage-spelling -->\n\n## 2\.3 Asesement\n[\s\S]*perawat\.\n\n<!-- peksos-enable stage-spelling -->\n\n## 2\.4/)
    const after = read(ignored).findings
    assert.ok(!after.some(({rule}) => rule === 'stage-spelling' || rule === 'suppression-unused'))
    assert.equal(after.length, findings.length - 1)
  })

  it('every finding within a section can be silenced for it', () => {
    for (const text of [caseReport, plainHeadings]) {
      const {report, findings} = read(text)
      for (const {id, rule, range, message} of findings) {
        const section = sectionAround(report, range)
        if (!section || !ignoreHere(report, rule, range)) continue
        const ignored = applyEdits(text, ignoreInSection(report, rule, section))
        assert.ok(!read(ignored).findings.some(one => one.id === id), message)
        assert.ok(!read(ignored).findings.some(one => one.rule === 'suppression-unused'), message)
        const kinds = (of: Report): string[] => of.tree.children.map(({type}) => type).filter(type => type !== 'html')
        assert.deepEqual(kinds(readReport(ignored)), kinds(report))
      }
    }
  })

  it('the front matter has no room for comments, the file has', () => {
    const report = readReport(caseReport)
    assert.equal(ignoreHere(report, 'r', {start: 4, end: 9}), undefined)
    const ignored = applyEdits(caseReport, ignoreInFile(report, 'r'))
    assert.match(ignored, /^---\njenis[\s\S]*?\n---\n\n<!-- peksos-disable-file r -->\n\n# BAB I/)
    assert.match(applyEdits('# A\r\n', ignoreInFile(readReport('# A\r\n'), 'r')), /^<!-- peksos-disable-file r -->\r\n\r\n# A/)
  })

  it('every finding of a report can be silenced, and the comment is of use', () => {
    const {report, findings} = read(caseReport)
    for (const finding of findings) {
      const edits = ignoreHere(report, finding.rule, finding.range) ?? ignoreInFile(report, finding.rule)
      const after = read(applyEdits(caseReport, edits)).findings
      assert.ok(!after.some(({id}) => id === finding.id), finding.message)
      assert.ok(!after.some(({rule}) => rule === 'suppression-unused'))
    }
  })
})
