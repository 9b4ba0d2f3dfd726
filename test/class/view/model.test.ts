import assert from 'node:assert/strict'
import fc from 'fast-check'
import {tallyOf} from '../../../src/class/cell-text.ts'
import {rowOf, type Cell, type CellState} from '../../../src/class/row.ts'
import {cellText} from '../../../src/class/table.ts'
import {arrange} from '../../../src/class/view/arrange.ts'
import {clamped, headRows, moved, scrollFor, windowOf} from '../../../src/class/view/grid.ts'
import {asState, initialState, nameOfRow, type ViewRow, type ViewState} from '../../../src/class/view/model.ts'
import {findingsAt, placeAt} from '../../../src/class/view/place.ts'
import {viewColumns, viewKinds, viewRow} from '../../../src/class/view/shown.ts'
import {resultFor} from '../results.ts'

const text = (author: string, body: string): string => `---\njenis: laporan-kasus\nprinsip: biestek\npenulis: "${author}"\n---\n\n# BAB II KASUS\n\n${body}\n\n# DAFTAR PUSTAKA\n\nAdi, I. R. 2013. *Intervensi komunitas*.\n`
const assessed = '## Asesmen\n\nKlien R tinggal bersama neneknya dan dua adiknya di rumah sewa.\n\n## Evaluasi\n\nTujuan pertama tercapai.'
const rows = [
  viewRow(rowOf(resultFor('kelas/10-b.md', text('B. B.', '## Asesmen\n\nKlien S tinggal sendiri.'))), 'b', 'id'),
  viewRow(rowOf(resultFor('kelas/2-a.md', text('A. A.', assessed))), 'a', 'id'),
  viewRow(rowOf({path: 'kelas/1-rusak.md', error: {code: 'binary', message: 'Bukan teks.'}}), 'x', 'id'),
  viewRow(rowOf(resultFor('kelas/resep.md', '# Resep\n\nTumis bawang.\n')), 'r', 'id'),
]
const shown = (state: Partial<ViewState>): string => arrange(rows, {...initialState, ...state}).map(({key}) => key).join('')
const byKey = (key: string): ViewRow => rows.find(row => row.key === key)!

describe('a row of the class view', () => {
  it('has what every output has, in the language of the view', () => {
    const {fixed} = byKey('a')
    assert.equal(fixed['student'], 'A. A.')
    assert.equal(fixed['kind'], 'Laporan Kasus')
    assert.equal(viewRow(rowOf(resultFor('a.md', text('A. A.', assessed))), 'a', 'en').fixed['kind'], 'Case Report')
    assert.match(String(fixed['principleSet']), /Biestek/)
    assert.ok(Number(fixed['words']) > 10)
  })
  it('goes by its file where nobody knows who wrote it', () => assert.equal(nameOfRow(byKey('r')), 'resep.md'))
  it('has a column for each of its values and cells', () => {
    const ids = viewColumns('id').map(({id}) => id)
    assert.equal(new Set(ids).size, ids.length)
    for (const row of rows) for (const id of [...Object.keys(row.fixed), ...Object.keys(row.cells)]) assert.ok(ids.includes(id), id)
    assert.equal(ids[0], 'student')
    assert.ok(ids.indexOf('stageSet') < ids.indexOf('stage:assessment') && ids.indexOf('stage:assessment') < ids.indexOf('principleSet'))
  })
  it('has one of the kinds that can be chosen', () => {
    for (const {kind} of rows) if (kind) assert.ok(viewKinds('id').some(({id}) => id === kind), kind)
  })
})

describe('the findings and the place of a cell', () => {
  it('are those of its stage', () => {
    const found = findingsAt(byKey('b'), 'stage:evaluation', '')
    assert.deepEqual(found.map(({rule}) => rule), ['stage-missing'])
    assert.match(found[0]!.message, /Evaluasi/)
    assert.deepEqual(placeAt(byKey('b'), 'stage:evaluation', ''), {line: found[0]!.line, column: found[0]!.column})
  })
  it('are the heading’s line where a stage is there', () => {
    const {line} = byKey('a').cells['stage:evaluation']!
    assert.deepEqual(placeAt(byKey('a'), 'stage:evaluation', ''), {line, column: 1})
    assert.deepEqual(findingsAt(byKey('a'), 'stage:evaluation', ''), [])
  })
  it('are those of a severity in its column', () => {
    const warnings = findingsAt(byKey('b'), 'warnings', '')
    assert.ok(warnings.length > 0 && warnings.every(({severity}) => severity === 'warning'))
    assert.equal(warnings.length, byKey('b').fixed['warnings'])
  })
  it('of a name are the beginning, and all findings; those of a rule that is searched for come alone', () => {
    assert.deepEqual(placeAt(byKey('b'), 'student', ''), {line: 1, column: 1})
    assert.equal(findingsAt(byKey('b'), 'student', '').length, byKey('b').findings.length)
    const [found] = findingsAt(byKey('b'), 'student', 'reference-incomplete')
    assert.equal(found?.rule, 'reference-incomplete')
    assert.equal(placeAt(byKey('b'), 'student', 'reference-incomplete').line, found?.line)
  })
  it('are none where nothing is asked', () => assert.deepEqual(findingsAt(byKey('r'), 'stage:evaluation', ''), []))
})

describe('sorting the class view', () => {
  it('goes by students, by numbers in names, and keeps what could not be read for the end', () => {
    assert.equal(shown({}), 'abrx')
    assert.equal(shown({sort: {column: 'file', descending: false}}), 'abrx')
    assert.equal(shown({sort: {column: 'file', descending: true}}), 'rbax')
  })
  it('puts gaps first, and last what is not asked for', () => {
    assert.equal(shown({sort: {column: 'stage:evaluation', descending: false}}), 'barx')
    assert.equal(shown({sort: {column: 'stage:evaluation', descending: true}}), 'abrx')
  })
  it('goes by numbers as numbers', () => {
    const words = arrange(rows, {...initialState, sort: {column: 'words', descending: true}}).map(({fixed}) => fixed['words'])
    assert.ok(Number(words[0]) > Number(words[1]))
    assert.deepEqual(words.slice(2), ['', ''])
  })
  it('keeps every row, whatever the column', () => {
    fc.assert(fc.property(fc.constantFrom(...viewColumns('id').map(({id}) => id), 'unknown'), fc.boolean(), (column, descending) => shown({sort: {column, descending}}).length === rows.length))
  })
})

describe('filtering the class view', () => {
  for (const [name, state, keys] of [
    ['by kind', {kind: 'case-report'}, 'ab'],
    ['by no report', {kind: 'other'}, 'r'],
    ['by a gap in a column', {column: 'stage:evaluation', state: 'gap'}, 'b'],
    ['by a state in a column', {column: 'stage:evaluation', state: 'present'}, 'a'],
    ['by a state in any column', {state: 'lacking'}, 'ab'],
    ['by what could not be read', {state: 'unread'}, 'x'],
    ['by student', {search: 'b. b.'}, 'b'],
    ['by file', {search: 'RESEP'}, 'r'],
    ['by a rule', {search: 'stage-missing'}, 'ab'],
    ['by a rule and a file', {search: 'stage-missing 10-'}, 'b'],
    ['by nothing', {search: '  '}, 'abrx'],
  ] as const) {
    it(name, () => assert.equal(shown(state), keys))
  }
})

describe('the totals of a column', () => {
  it('count gaps among those that are asked', () => {
    assert.deepEqual(tallyOf(rows, 'stage:evaluation'), {lacking: 1, asked: 2})
    const cells = (state: CellState): {cells: Record<string, Cell>} => ({cells: {a: {state, line: 1}}})
    assert.deepEqual(tallyOf((['present', 'empty', 'mentioned', 'waived', 'lacking', 'absent', 'unasked'] as const).map(cells), 'a'), {lacking: 3, asked: 5})
    assert.deepEqual(tallyOf(rows, 'unknown'), {lacking: 0, asked: 0})
  })
  it('speak of the cells that say so in words', () => {
    for (const {cells} of rows) for (const cell of Object.values(cells)) if (cell.state !== 'unasked') assert.notEqual(cellText(cell, 'en'), '')
  })
})

describe('the rows that are drawn', () => {
  it('are those that are seen and a few more', () => {
    assert.deepEqual(windowOf({scroll: 0, height: 260, rowHeight: 26, count: 500}), {from: 0, to: 18})
    assert.deepEqual(windowOf({scroll: 2600, height: 260, rowHeight: 26, count: 500}), {from: 92, to: 118})
    assert.deepEqual(windowOf({scroll: 99_999, height: 260, rowHeight: 26, count: 20}), {from: 20, to: 20})
    assert.deepEqual(windowOf({scroll: 0, height: 260, rowHeight: 0, count: 20}), {from: 0, to: 0})
  })
  it('always hold every row that is seen, and never many', () => {
    fc.assert(fc.property(fc.nat(20_000), fc.nat(2_000), fc.integer({min: 10, max: 60}), fc.nat(2_000), (scroll, height, rowHeight, count) => {
      const {from, to} = windowOf({scroll, height, rowHeight, count})
      const seen = {from: Math.floor(scroll / rowHeight), to: Math.min(count, Math.ceil((scroll + height) / rowHeight))}
      assert.ok(from <= to && from >= 0 && to <= count)
      assert.ok(seen.from >= count || (from <= seen.from && to >= seen.to))
      assert.ok(to - from <= Math.ceil(height / rowHeight) + 16)
    }))
  })
})

describe('keys in the grid', () => {
  const size = {rows: 102, columns: 30, page: 20}
  const at = {row: 12, column: 3}
  for (const [key, ctrl, row, column] of [
    ['ArrowUp', false, 11, 3], ['ArrowDown', false, 13, 3], ['ArrowLeft', false, 12, 2], ['ArrowRight', false, 12, 4],
    ['Home', false, 12, 0], ['End', false, 12, 29], ['Home', true, headRows, 0], ['End', true, 101, 29], ['PageDown', false, 32, 3], ['PageUp', false, headRows, 3],
  ] as const) it(`${ctrl ? 'Ctrl+' : ''}${key} leads on`, () => assert.deepEqual(moved(at, {key, ctrl}, size), {row, column}))
  it('stay in the grid, and reach its head', () => {
    assert.deepEqual(moved({row: 0, column: 0}, {key: 'ArrowUp', ctrl: false}, size), {row: 0, column: 0})
    assert.deepEqual(moved({row: 2, column: 0}, {key: 'ArrowUp', ctrl: false}, size), {row: 1, column: 0})
    assert.deepEqual(moved({row: 1, column: 0}, {key: 'PageUp', ctrl: false}, size), {row: 1, column: 0})
    assert.deepEqual(moved({row: 101, column: 29}, {key: 'ArrowRight', ctrl: false}, size), {row: 101, column: 29})
    assert.equal(moved(at, {key: 'a', ctrl: false}, size), undefined)
    assert.deepEqual(clamped({row: 9, column: 9}, {rows: 0, columns: 0}), {row: 0, column: 0})
  })
  it('bring what they reach into sight', () => {
    const stretch = {start: 260, size: 26, view: 200, before: 78}
    assert.equal(scrollFor({...stretch, scroll: 300}), 260)
    assert.equal(scrollFor({...stretch, scroll: 0}), 260 + 26 - 200 + 78)
    assert.equal(scrollFor({...stretch, scroll: 200}), 200)
  })
})

describe('what the view remembers', () => {
  it('is taken as far as it makes sense', () => {
    assert.deepEqual(asState(undefined), initialState)
    assert.deepEqual(asState({sort: {column: 'file', descending: true}, search: 'x', gapsOnly: true}), {...initialState, sort: {column: 'file', descending: true}, search: 'x', gapsOnly: true})
    assert.deepEqual(asState({sort: 5, search: [], kind: null}), initialState)
  })
})
