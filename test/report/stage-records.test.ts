import assert from 'node:assert/strict'
import {readReport} from '../../src/report/read.ts'
import {blocks, kasus, makalah, onlyCase, seen, stageIn} from './texts.ts'

describe('what is asked', () => {
  const text = (status: string): string => kasus.replace('bahasa', `status: ${status}\nbahasa`) + blocks('# Proses Pertolongan', '## Engagement', 'Bertemu R.', '## Asesmen', 'Genogram.')
  const needs = (status: string): string[] => onlyCase(readReport(text(status))).stages.filter(stage => stage.need === 'required').map(stage => stage.id)

  it('of a finished report: the six stages', () => assert.deepEqual(needs('final'), ['engagement', 'assessment', 'planning', 'implementation', 'evaluation', 'termination']))
  it('of a draft: the same, for rules to soften', () => {
    assert.deepEqual(needs('draf'), needs('final'))
    assert.equal(readReport(text('draf')).status, 'draft')
  })
  it('of a report that goes on: no evaluation and no ending', () => {
    assert.deepEqual(needs('berjalan'), ['engagement', 'assessment', 'planning', 'implementation'])
    assert.equal(readReport(text('ongoing')).status, 'ongoing')
  })

  it('a group that was met and contracted with has been formed', () => {
    const group = '---\njenis: laporan-kelompok\n---\n\n' + blocks('# Proses Kelompok', '## Engagement', 'Bertemu anggota.', '## Asesmen', 'Masalah dicatat.')
    assert.equal(onlyCase(readReport(group)).stages.find(stage => stage.id === 'intake')?.need, 'optional')
    assert.equal(onlyCase(readReport(group.replace('Engagement', 'Monitoring'))).stages.find(stage => stage.id === 'intake')?.need, 'required')
  })

  it('nothing of a paper without a case', () => {
    const report = readReport(makalah + blocks('# BAB II PEMBAHASAN', '## 2.1 Asesmen', 'Asesmen adalah tahap kedua.'))
    assert.deepEqual(report.cases, [])
    assert.deepEqual(report.stages.filter(stage => stage.need === 'required'), [])
    assert.deepEqual(seen(report.stages), ['assessment section'])
  })
})

describe('places of missing stages', () => {
  const text = kasus + blocks('# BAB III PROSES', '## 3.1 Engagement', 'Bertemu R.', '## 3.2 Rencana Intervensi', 'Disusun.', '### 3.2.1 Tujuan', 'Makan.', '## 3.3 Evaluasi', 'Tercapai.', '# BAB IV PENUTUP', 'Selesai.')
  const at = (id: string): string => text.slice(stageIn(text, id).place!.offset).split('\n')[0]!
  for (const [id, line] of [['assessment', '## 3.2 Rencana Intervensi'], ['implementation', '## 3.3 Evaluasi'], ['termination', '# BAB IV PENUTUP']] as const) {
    it(`${id} goes before ${line}`, () => assert.equal(at(id), line))
  }

  it('without any stage, the place is the end of the practice chapter, else before the closing', () => {
    const chapter = kasus + blocks('# BAB III PROSES PERTOLONGAN', 'Klien ditemui.', '# BAB IV PENUTUP', 'Selesai.')
    assert.equal(chapter.slice(stageIn(chapter, 'assessment').place!.offset), '# BAB IV PENUTUP\n\nSelesai.\n')
    const bare = kasus + blocks('# Pendahuluan', 'Klien.', '# Penutup', 'Selesai.')
    assert.equal(bare.slice(stageIn(bare, 'assessment').place!.offset), '# Penutup\n\nSelesai.\n')
  })
})
