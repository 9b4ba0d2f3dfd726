import assert from 'node:assert/strict'
import {check} from '../../src/assist/check.ts'
import {lensesOf} from '../../src/assist/lenses.ts'
import {findNode, gapAfter, gapOf, leavesOf, nodeAt, structureOf, targetOf, type StructureNode} from '../../src/assist/structure.ts'
import {laporanKasus} from '../../src/lint/example-texts.ts'
import {applyEdits} from '../../src/lint/fix.ts'
import {defaultSettings} from '../../src/settings/resolve.ts'

const text = laporanKasus({evaluation: undefined})
const cut = text.indexOf('# BAB III')
const front = '---\njudul: dua\n---\n\n'
const files = [{path: '/k/1.md', text: text.slice(0, cut)}, {path: '/k/2.md', text: front + text.slice(cut)}]
const opened = (at: number): ReturnType<typeof check> => check(files[at]!.text, defaultSettings, false, {whole: {path: files[at]!.path, files}})
const row = (at: number, id: string): StructureNode => {
  const found = findNode(structureOf(opened(at)), id)
  assert.ok(found, id)
  return found
}

describe('the structure of a report of several files', () => {
  it('is that of the whole report, whichever of them is open', () => {
    const states = (nodes: readonly StructureNode[]): unknown => nodes.flatMap(leavesOf).map(({id, state, gap}) => [id, state, gap])
    const whole = states(structureOf(check(text, defaultSettings, false)))
    assert.deepEqual(states(structureOf(opened(0))), whole)
    assert.deepEqual(states(structureOf(opened(1))), whole)
  })

  it('leads to what stands in another file, at its place there, and names the file', () => {
    const {elsewhere, note, accessible, range, extents} = row(0, 'stage:0:assessment')
    assert.deepEqual([elsewhere?.path, range, extents], ['/k/2.md', undefined, []])
    assert.ok(files[1]!.text.slice(elsewhere!.offset).startsWith('## 3.4 Asesmen'), files[1]!.text.slice(elsewhere!.offset, elsewhere!.offset + 30))
    assert.match(note, / · 2\.md$/)
    assert.match(accessible, /, 2\.md$/)
    const back = row(1, 'section:background').elsewhere
    assert.ok(files[0]!.text.slice(back!.offset).startsWith('## 1.1 Latar Belakang'))
  })

  it('has what stands in the open file at its own places', () => {
    const {elsewhere, range} = row(1, 'stage:0:assessment')
    assert.equal(elsewhere, undefined)
    assert.ok(files[1]!.text.slice(range!.start).startsWith('## 3.4 Asesmen'))
    assert.equal(nodeAt(structureOf(opened(1)), files[1]!.text.indexOf('Genogram'))?.id, 'stage:0:assessment')
    assert.equal(nodeAt(structureOf(opened(0)), files[0]!.text.indexOf('kelurahan'))?.id, 'section:background')
  })

  it('offers to write what is missing only in the file where it goes', () => {
    const {step} = row(1, 'stage:0:evaluation')
    assert.ok(step?.kind === 'insert')
    assert.match(applyEdits(files[1]!.text, step.edits), /## 3\.8 Monitoring[\s\S]*## 3\.9 Evaluasi[\s\S]*## 3\.10 Terminasi/)
    const other = row(0, 'stage:0:evaluation')
    assert.deepEqual([other.step, other.gap, other.elsewhere?.path, targetOf(other)], [undefined, true, '/k/2.md', undefined])
    assert.equal(gapAfter(structureOf(opened(0)), 0)?.elsewhere, undefined)
    assert.ok(structureOf(opened(1)).flatMap(leavesOf).filter(({gap}) => gap).some(gapOf))
  })

  it('puts the small line above a case where the case stands', () => {
    const linesOf = (at: number): unknown => {
      const outcome = opened(at)
      return lensesOf(structureOf(outcome), outcome.report!, 'id').map(({range}) => files[at]!.text.slice(range.start, range.end))
    }
    assert.deepEqual([linesOf(0), linesOf(1)], [[], ['# BAB III PROSES PERTOLONGAN']])
  })
})
