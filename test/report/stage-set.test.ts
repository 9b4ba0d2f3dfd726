import assert from 'node:assert/strict'
import {stageSets} from '../../src/knowledge/stage-sets.ts'
import {readReport} from '../../src/report/read.ts'
import {stageSetOf} from '../../src/report/stage-set.ts'
import {blocks} from './texts.ts'

const chosen = (kind: string, headings: readonly string[], more = ''): string | undefined =>
  readReport(`---\njenis: ${kind}\n${more}---\n\n` + blocks('# BAB III PROSES PERTOLONGAN', ...headings.flatMap(title => [`## ${title}`, 'Praktikan bekerja bersama klien.']))).stageSet

describe('stage set', () => {
  const six = ['Engagement', 'Asesmen', 'Rencana Intervensi', 'Pelaksanaan Intervensi', 'Evaluasi', 'Terminasi']
  const cases: readonly {readonly name: string, readonly kind: string, readonly headings: readonly string[], readonly more?: string, readonly set: string | undefined}[] = [
    {name: 'six stages', kind: 'laporan-kasus', headings: six, set: 'circle-6'},
    {name: 'six stages and monitoring', kind: 'laporan-kasus', headings: [...six, 'Monitoring'], set: 'circle-6'},
    {name: 'nine stages', kind: 'laporan-kasus', headings: ['Engagement', 'Intake', 'Kontrak', 'Asesmen', 'Rencana Intervensi', 'Pelaksanaan Intervensi', 'Evaluasi', 'Terminasi', 'Bimbingan Lanjut'], set: 'casework-9'},
    {name: 'EIC', kind: 'laporan-kasus', headings: ['EIC', 'Asesmen', 'Rencana Intervensi', 'Pelaksanaan Intervensi', 'Evaluasi', 'Terminasi'], set: 'casework-9'},
    {name: 'the Ministry’s words', kind: 'laporan-kasus', headings: ['Pendekatan Awal', 'Pengungkapan dan Pemahaman Masalah', 'Penyusunan Rencana Pemecahan Masalah', 'Pemecahan Masalah', 'Resosialisasi', 'Terminasi', 'Bimbingan Lanjut'], set: 'kemensos-rehab'},
    {name: 'study, diagnosis, treatment', kind: 'laporan-kasus', headings: ['Study', 'Diagnosis', 'Treatment', 'Evaluation'], set: 'richmond'},
    {name: 'the Indian tradition', kind: 'laporan-kasus', headings: ['Intake', 'Study', 'Diagnosis', 'Treatment', 'Evaluation', 'Termination', 'Follow-up'], set: 'casework-india'},
    {name: 'two stages choose nothing', kind: 'laporan-kasus', headings: ['Intake', 'Kontrak'], set: 'circle-6'},
    {name: 'none at all', kind: 'laporan-kasus', headings: [], set: 'circle-6'},
    {name: 'a group', kind: 'laporan-kelompok', headings: ['Intake', 'Asesmen', 'Tahap Menengah', 'Evaluasi', 'Tahap Akhir'], set: 'group-4'},
    {name: 'a group without stages', kind: 'laporan-kelompok', headings: [], set: 'group-4'},
    {name: 'a community', kind: 'laporan-komunitas', headings: ['Inisiasi Sosial', 'Pengorganisasian Sosial', 'Asesmen', 'Rencana Intervensi', 'Evaluasi'], set: 'community-stks'},
    {name: 'a community without stages', kind: 'laporan-komunitas', headings: [], set: 'community-stks'},
    {name: 'a claimed set wins', kind: 'laporan-kasus', headings: six, more: 'tahapan: kemensos-rehab\n', set: 'kemensos-rehab'},
    {name: 'a process recording has none', kind: 'rekaman-proses', headings: six, set: undefined},
    {name: 'another text has none', kind: 'lain', headings: six, set: undefined},
  ]
  for (const {name, kind, headings, more, set} of cases) it(`${name}: ${set ?? 'none'}`, () => assert.equal(chosen(kind, headings, more), set))

  it('every set is found by its id', () => {
    for (const set of stageSets) assert.equal(stageSetOf(set.id), set)
    assert.equal(stageSetOf(undefined), undefined)
  })
})
