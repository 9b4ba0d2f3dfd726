import assert from 'node:assert/strict'
import {placeholderIn} from '../../src/assist/actions.ts'
import {check} from '../../src/assist/check.ts'
import {formBelow} from '../../src/assist/form.ts'
import {lensesOf} from '../../src/assist/lenses.ts'
import {findNode, gapAfter, gapsIn, leavesOf, nodeAt, onlyGaps, structureOf, targetOf, type StructureNode} from '../../src/assist/structure.ts'
import {languages} from '../../src/knowledge/types.ts'
import {applyEdits} from '../../src/lint/fix.ts'
import {defaultSettings, type Settings} from '../../src/settings/resolve.ts'
import {skeleton} from '../../src/templates/skeleton.ts'
import {caseReport, englishReport, readme} from '../host/suite/samples.ts'

const seen = (text: string, settings: Partial<Settings> = {}): ReturnType<typeof check> => check(text, {...defaultSettings, ...settings}, false)
const treeOf = (text: string, settings: Partial<Settings> = {}): readonly StructureNode[] => structureOf(seen(text, settings))
const rowIn = (nodes: readonly StructureNode[], id: string): StructureNode => {
  const found = findNode(nodes, id)
  assert.ok(found, `${id} is among ${nodes.flatMap(leavesOf).map(node => node.id).join(', ')}`)
  return found
}
const statesIn = (nodes: readonly StructureNode[], group: string): Record<string, string | undefined> =>
  Object.fromEntries(rowIn(nodes, group).children.map(({id, state}) => [id.slice(id.lastIndexOf(':') + 1), state]))
const without = (text: string, from: string, to: string): string => text.slice(0, text.indexOf(from)) + text.slice(text.indexOf(to))

const twoCases = `---
jenis: laporan-kasus
bahasa: id
tahapan: circle-6
---

# BAB I PENDAHULUAN

Praktikum di sebuah panti.

# BAB II KASUS 1: KLIEN R

## Engagement

Pekerja sosial mengunjungi klien tiga kali.

## Asesmen

Klien menarik diri sejak adiknya meninggal.

## Perencanaan

Disepakati dua tujuan dengan klien.

## Implementasi

Klien ikut kelompok menjahit.

## Evaluasi

Tujuan pertama tercapai.

## Terminasi

Relasi diakhiri pada minggu keenam.

# BAB III KASUS 2: KLIEN S

## Engagement

Pekerja sosial menyapa klien di ruang makan.

## Asesmen

Klien ingin menelepon anaknya.

## Perencanaan

Disepakati satu tujuan.

## Implementasi

Klien menelepon anaknya tiap Minggu.
`

describe('the structure of a report', () => {
  it('has a row for every part that is asked for and every stage of the set, with state and words', () => {
    const nodes = treeOf(caseReport)
    assert.deepEqual(nodes.map(({label, note}) => `${label} ${note}`), ['Bagian 8/12', 'Tahap 4/6', 'Sumber 1/1'])
    assert.deepEqual(statesIn(nodes, 'stages'), {
      engagement: 'done', assessment: 'done', planning: 'done', implementation: 'done', monitoring: 'missing', evaluation: 'missing',
      termination: 'missing', contract: 'mentioned',
    })
    const assessment = rowIn(nodes, 'stage:0:assessment')
    assert.equal(caseReport.slice(assessment.range!.start, assessment.range!.end), '## 2.3 Asesement')
    assert.equal(assessment.note, `${assessment.words} kata`)
    assert.ok(assessment.words! > 15)
  })

  it('calls a gap what a finding names, and nothing that is optional', () => {
    const nodes = treeOf(caseReport)
    const gaps = gapsIn(nodes).map(({id}) => id)
    assert.deepEqual(gaps, ['section:conceptual-review', 'section:principles', 'section:agency-profile', 'section:problem-formulation', 'stage:0:evaluation', 'stage:0:termination'])
    assert.equal(rowIn(nodes, 'stage:0:monitoring').note, 'opsional, belum ada')
    assert.deepEqual(gapsIn(treeOf(caseReport, {severities: {'stage-missing': 'off', 'section-missing': 'off'}})).map(({id}) => id), ['section:principles'])
    const silenced = caseReport.replace('# BAB I', '<!-- peksos-disable-file -->\n\n# BAB I')
    assert.deepEqual(gapsIn(treeOf(silenced)), [])
  })

  it('a missing row has no words to go to but a place, and an edit that makes it a row with a placeholder', () => {
    for (const id of ['stage:0:evaluation', 'section:agency-profile', 'section:principles']) {
      const row = rowIn(treeOf(caseReport), id)
      assert.equal(row.range, undefined)
      assert.ok(targetOf(row)! > 0)
      assert.equal(row.step?.kind, 'insert')
      const edits = row.step?.kind === 'insert' ? row.step.edits : []
      const text = applyEdits(caseReport, edits)
      const {start, end} = placeholderIn(edits)!
      assert.match(text.slice(start, end), /^\[Lengkapi: .*\]$/)
      const now = rowIn(treeOf(text), id)
      assert.deepEqual([now.state, now.note, now.step?.kind, now.gap], ['empty', 'belum diisi', 'fill', true])
    }
  })

  it('tells what is empty, begun, only mentioned or waived', () => {
    assert.deepEqual(statesIn(treeOf(englishReport), 'stages').evaluation, 'empty')
    const begun = englishReport.replace('## Evaluation\n', '## Evaluation\n\nThe lunch goal was reached.\n\n[To fill: the call to the son]\n')
    const row = rowIn(treeOf(begun), 'stage:0:evaluation')
    assert.deepEqual([row.state, row.step?.kind, row.gap], ['thin', 'fill', true])
    assert.match(row.note, /^\d+ words · not all filled in$/)
    const waived = englishReport.replace('## Evaluation\n', '## Evaluation\n\nEvaluation was not carried out because the agency closed.\n')
    assert.deepEqual([rowIn(treeOf(waived), 'stage:0:evaluation').state, rowIn(treeOf(waived), 'stage:0:evaluation').gap], ['waived', false])
    const mentioned = without(englishReport, '## Termination', '# Closing').replace('## Evaluation\n', '## Evaluation\n\nThe goals were reached, and the worker terminated the relationship.\n')
    const termination = rowIn(treeOf(mentioned), 'stage:0:termination')
    assert.deepEqual([termination.state, termination.gap, termination.step?.kind], ['mentioned', true, 'insert'])
  })

  it('a part that is too short is thin', () => {
    const short = caseReport.replace(/Praktikum ini dilaksanakan[\s\S]*?rencana\.\n/, 'Praktikum di panti.\n')
    const row = rowIn(treeOf(short), 'section:background')
    assert.deepEqual([row.state, row.gap, row.note], ['thin', true, `${row.words} kata · terlalu singkat`])
  })

  it('keeps several cases apart', () => {
    const nodes = treeOf(twoCases)
    const cases = rowIn(nodes, 'stages').children
    assert.deepEqual(cases.map(({kind, note}) => `${kind} ${note}`), ['case 6/6', 'case 4/6'])
    assert.deepEqual(gapsIn(cases).map(({id}) => id), ['stage:1:evaluation', 'stage:1:termination'])
    const row = rowIn(nodes, 'stage:1:evaluation')
    const text = applyEdits(twoCases, row.step?.kind === 'insert' ? row.step.edits : [])
    assert.ok(text.lastIndexOf('Evaluasi') > text.indexOf('menelepon anaknya tiap'))
  })

  it('lists principles with the one that is missing, and adds it to their list', () => {
    const list = ['Penerimaan', 'Individualisasi', 'Kerahasiaan', 'Penentuan nasib sendiri', 'Sikap tidak menghakimi', 'Keterlibatan emosional yang terkendali']
    const text = caseReport.replace('# BAB II', `## 1.4 Prinsip Biestek\n\n${list.map((name, at) => `${at + 1}. ${name}`).join('\n')}\n\n# BAB II`)
    const nodes = treeOf(text)
    assert.equal(rowIn(nodes, 'principles').note, '6/7')
    const row = rowIn(nodes, 'principle:biestek:purposeful-expression')
    assert.deepEqual([row.state, row.gap, row.range], ['missing', true, undefined])
    const mended = applyEdits(text, row.step?.kind === 'insert' ? row.step.edits : [])
    assert.equal(rowIn(treeOf(mended), 'principles').note, '7/7')
  })

  it('lists sources: entries, and citations that have none', () => {
    const text = caseReport.replace('Menggambarkan proses', 'Seperti ditulis Fahrudin (2012) dan Suharto (2009), menggambarkan proses')
    const nodes = treeOf(text)
    assert.deepEqual(rowIn(nodes, 'sources').children.map(({label, state, note}) => [label, state, note]), [
      ['Fahrudin (2012)', 'missing', 'tidak ada di daftar pustaka'], ['Suharto (2009)', 'done', ''],
    ])
    const elsewhere = text.replace('bahasa: id', 'bahasa: id\ndaftar-pustaka: pustaka.bib')
    assert.deepEqual(gapsIn(rowIn(treeOf(elsewhere), 'sources').children), [])
  })

  it('has no rows where Peksos is idle', () => {
    assert.deepEqual(treeOf(readme), [])
    assert.deepEqual(treeOf(caseReport.replace('laporan-kasus', 'lain')), [])
  })

  it('speaks the language that is set, and writes in that of the report', () => {
    const row = rowIn(treeOf(caseReport, {language: 'en'}), 'stage:0:evaluation')
    assert.deepEqual([row.label, row.note, row.accessible, row.step?.title], ['Evaluation', 'missing', 'Evaluation, missing', 'Insert Evaluation'])
    assert.ok(row.step?.kind === 'insert' && row.step.edits.some(edit => edit.text.includes('Evaluasi')))
  })

  it('says of every row what it is, also to a screen reader', () => {
    for (const language of languages) {
      for (const node of treeOf(skeleton({kind: 'case-report', language})).flatMap(leavesOf)) {
        assert.ok(node.accessible.startsWith(`${node.label}, `), node.id)
        assert.ok(node.label.trim() !== '', node.id)
      }
    }
  })

  it('counts a template as not begun, each row leading to its placeholder', () => {
    const nodes = treeOf(skeleton({kind: 'case-report', language: 'id'}))
    assert.match(rowIn(nodes, 'stages').note, /^0\/\d+$/)
    for (const {id, step} of rowIn(nodes, 'stages').children) assert.equal(step?.kind, 'fill', id)
  })

  it('every id stands for one row', () => {
    for (const text of [caseReport, englishReport, twoCases]) {
      const ids = treeOf(text).flatMap(leavesOf).map(({id}) => id)
      assert.equal(new Set(ids).size, ids.length)
    }
  })
})

describe('finding the way in the structure', () => {
  const nodes = treeOf(caseReport)
  const at = (words: string): string | undefined => nodeAt(nodes, caseReport.indexOf(words))?.id

  it('a place belongs to the narrowest row around it', () => {
    assert.equal(at('Wawancara dan pengamatan'), 'stage:0:assessment')
    assert.equal(at('71 tahun'), 'section:client-profile')
    assert.equal(at('Suharto, E.'), 'entry:0')
    assert.equal(at('jenis:'), undefined)
  })

  it('a heading belongs to its own part, and the end of the text to the last one', () => {
    assert.equal(at('## 2.4'), 'stage:0:planning')
    const open = caseReport.slice(0, caseReport.indexOf('# DAFTAR')).trimEnd()
    assert.equal(nodeAt(treeOf(open), open.length)?.id, 'section:recommendations')
  })

  it('what was chosen stays where two rows share their words', () => {
    const offset = caseReport.indexOf('# BAB II')
    const [first, second] = ['section:case-study', 'stages']
    assert.equal(nodeAt(nodes, offset, first)?.id, first)
    assert.equal(nodeAt(nodes, offset, second)?.id, second)
  })

  it('goes from gap to gap and round again', () => {
    const first = gapAfter(nodes, 0)!
    assert.equal(gapAfter(nodes, caseReport.length)?.id, first.id)
    assert.notEqual(gapAfter(nodes, targetOf(first)!)?.id, first.id)
    assert.equal(gapAfter([], 0), undefined)
  })

  it('gaps alone keep what holds them', () => {
    const gaps = onlyGaps(nodes)
    assert.deepEqual(gaps.map(({id}) => id), ['sections', 'stages'])
    assert.ok(gaps.flatMap(leavesOf).every(({gap}) => gap))
    assert.equal(gaps[1]!.note, '4/6')
  })
})

describe('code lenses', () => {
  const lenses = (text: string): readonly string[] => {
    const outcome = seen(text)
    return lensesOf(structureOf(outcome), outcome.report!, outcome.language)
      .map(({range, title}) => `${text.slice(range.start, range.end).split('\n')[0]} | ${title}`)
  }

  it('stand above the case and name the stages it lacks', () => {
    assert.deepEqual(lenses(caseReport), ['# BAB II PELAKSANAAN PRAKTIK | Belum ada: Evaluasi, Terminasi'])
    assert.deepEqual(lenses(twoCases), ['# BAB III KASUS 2: KLIEN S | Belum ada: Evaluasi, Terminasi'])
  })

  it('stand above an empty stage and name what it must show', () => {
    const [line, ...rest] = lenses(englishReport)
    assert.deepEqual(rest, [])
    assert.match(line!, /^## Evaluation \| Still to show: .+; .+/)
    assert.ok(line!.length < 160)
  })

  it('name what is still to be filled in of a stage that was begun', () => {
    const begun = englishReport.replace('## Evaluation\n', '## Evaluation\n\nThe lunch goal was reached.\n\n[To fill: the call to the son]\n')
    assert.deepEqual(lenses(begun), ['## Evaluation | Still to fill in: the call to the son'])
  })

  it('are silent where nothing is lacking and where the findings are silenced', () => {
    assert.deepEqual(lenses(englishReport.replace('## Evaluation\n', '## Evaluation\n\nBoth goals were reached within the time that was agreed on.\n')), [])
    assert.deepEqual(lenses(englishReport.replace('# Introduction', '<!-- peksos-disable-file -->\n\n# Introduction')), [])
  })
})

describe('the form below a heading', () => {
  const heading = (text: string): {start: number, end: number} => ({start: text.indexOf('## A'), end: text.indexOf('## A') + 4})
  const written = (text: string): string => {
    const form = formBelow(text, 'stage-evaluation', heading(text), 'en')!
    return applyEdits(text, [{range: form.range, text: form.snippet.replace(/\$\{\d+:(.*?[^\\])\}/g, '$1')}])
  }

  it('brings questions and what is to be filled in, with a blank line on either side', () => {
    const text = written('## A\n\n## B\n')
    assert.match(text, /^## A\n\n<!-- [\s\S]* -->\n\n\[To fill: [\s\S]*\]\n\n## B\n$/)
    assert.doesNotMatch(text, /\n\n\n/)
    assert.match(written('## A'), /^## A\n\n<!-- /)
  })

  it('does not repeat questions that a template wrote', () => {
    const text = written('## A\n\n<!-- What came of it? -->\n<!-- And why? -->\n\n## B\n')
    assert.equal(text.match(/<!--/g)?.length, 2)
    assert.match(text, /why\? -->\n\n\[To fill: /)
  })

  it('knows no part that is not there', () => {
    assert.equal(formBelow('## A\n', 'stage-none', {start: 0, end: 4}, 'id'), undefined)
  })
})
