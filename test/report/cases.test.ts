import assert from 'node:assert/strict'
import {readReport} from '../../src/report/read.ts'
import {blocks, kasus, makalah, onlyCase, seen} from './texts.ts'

const story = 'R adalah seorang lansia yang tinggal sendiri di rumah sewa dekat pasar sejak suaminya meninggal. Kader membawanya ke panti pada bulan Mei, dan sejak itu ia mengikuti pelatihan menjahit setiap hari Selasa bersama penghuni lain.'
const levels = (title: string, ...stages: readonly string[]): string[] => [`## ${title}`, ...stages.flatMap(stage => [`### ${stage}`, 'Praktikan bekerja bersama klien.'])]

describe('cases of a report', () => {
  it('a case report is one case', () => {
    const found = onlyCase(readReport(kasus + blocks('# BAB III PROSES PERTOLONGAN', '## Engagement', 'a b', '## Asesmen', 'c d')))
    assert.deepEqual({title: found.title, level: found.level, illustrative: found.illustrative, set: found.stageSet}, {title: 'PROSES PERTOLONGAN', level: undefined, illustrative: false, set: 'circle-6'})
  })

  it('a report without any stage is still one case', () => {
    assert.equal(onlyCase(readReport(kasus + blocks('# Pendahuluan', 'Klien R.', '# Penutup', 'Selesai.'))).stages.filter(stage => stage.state !== 'absent').length, 0)
  })

  it('three levels are three cases, each judged by itself', () => {
    const report = readReport(kasus + blocks('# BAB III PRAKTIK',
      ...levels('A. Praktik Aras Mikro', 'Engagement', 'Asesmen', 'Rencana Intervensi', 'Pelaksanaan Intervensi', 'Evaluasi', 'Terminasi'),
      ...levels('B. Praktik Aras Mezzo', 'Intake', 'Asesmen', 'Tahap Menengah', 'Evaluasi'),
      ...levels('C. Praktik Aras Makro', 'Inisiasi Sosial', 'Pengorganisasian Sosial', 'Asesmen', 'Rencana Intervensi', 'Pelaksanaan Intervensi')))
    assert.deepEqual(report.cases.map(({level, stageSet}) => ({level, stageSet})), [{level: 'micro', stageSet: 'circle-6'}, {level: 'mezzo', stageSet: 'group-4'}, {level: 'macro', stageSet: 'community-stks'}])
    const absent = report.cases.map(each => each.stages.filter(stage => stage.state === 'absent' && stage.need === 'required').map(stage => stage.id))
    assert.deepEqual(absent, [[], ['termination'], ['evaluation', 'termination']])
  })

  it('a claimed set holds for every level', () => {
    const report = readReport(kasus.replace('bahasa', 'tahapan: casework-9\nbahasa') + blocks('# Praktik', ...levels('Praktik Mikro', 'Engagement', 'Asesmen', 'Evaluasi'), ...levels('Praktik Makro', 'Inisiasi Sosial', 'Asesmen', 'Evaluasi')))
    assert.deepEqual(report.cases.map(each => each.stageSet), ['casework-9', 'casework-9'])
  })

  it('cases by number', () => {
    const report = readReport(kasus + blocks('# Penanganan Kasus', ...levels('Kasus 1', 'Engagement', 'Asesmen'), ...levels('Kasus 2', 'Engagement', 'Asesmen', 'Terminasi')))
    assert.deepEqual(report.cases.map(each => [each.title, ...seen(each.stages)]), [['Kasus 1', 'engagement section', 'assessment section'], ['Kasus 2', 'engagement section', 'assessment section', 'termination section']])
  })

  it('one level alone is the whole report', () => assert.equal(readReport(kasus + blocks('# Praktik', ...levels('Praktik Aras Mikro', 'Engagement', 'Asesmen'))).cases.length, 1))
})

describe('cases of a paper', () => {
  it('without a case chapter there is none', () => assert.deepEqual(readReport(makalah + blocks('# BAB II PEMBAHASAN', '## 2.1 Engagement', 'Teks.')).cases, []))

  it('a case that is told is illustrative', () => {
    const found = onlyCase(readReport(makalah + blocks('# BAB II PEMBAHASAN', '## 2.1 Contoh Kasus', story)))
    assert.deepEqual({title: found.title, illustrative: found.illustrative}, {title: 'Contoh Kasus', illustrative: true})
    assert.deepEqual(seen(found.stages), ['implementation mentioned'])
    assert.ok(found.stages.every(stage => stage.need === 'optional'))
  })

  it('cases as items of a list are told one by one', () => {
    const {cases} = readReport(makalah + blocks('# BAB II ISI', '## 2.2 Contoh Kasus', `a. Lansia Terlantar: ${story}`, `b. Gelandangan Gelandangan adalah orang tanpa rumah. ${story}`))
    assert.deepEqual(cases.map(({title, illustrative}) => ({title, illustrative})), [{title: 'Lansia Terlantar', illustrative: true}, {title: 'Gelandangan', illustrative: true}])
  })

  it('a case worked in stages is judged like a report’s', () => {
    const found = onlyCase(readReport(makalah + blocks('# BAB III PENANGANAN KASUS', 'R tinggal sendiri.', '## Engagement', 'a b', '## Asesmen', 'c d', '## Rencana Intervensi', 'e f')))
    assert.equal(found.illustrative, false)
    assert.deepEqual(found.stages.filter(stage => stage.need === 'required' && stage.state === 'absent').map(stage => stage.id), ['implementation', 'evaluation', 'termination'])
  })

  it('a set claimed for its own case makes it a worked one', () => {
    const found = onlyCase(readReport(makalah.replace('bahasa', 'tahapan: circle-6\nbahasa') + blocks('# BAB II PEMBAHASAN', '## 2.1 Contoh Kasus', story)))
    assert.equal(found.illustrative, false)
    assert.equal(found.stages.find(stage => stage.id === 'assessment')?.need, 'required')
  })

  it('the stages of the concept chapter never count for the case', () => {
    const report = readReport(makalah + blocks('# BAB II PEMBAHASAN', '## 2.1 Tahap Intervensi', '1. Engagement\n2. Asesmen\n3. Terminasi', '## 2.2 Contoh Kasus', story))
    assert.deepEqual(seen(report.stages).filter(stage => stage.endsWith('section')), ['engagement section', 'assessment section', 'termination section'])
    assert.deepEqual(seen(onlyCase(report).stages), ['implementation mentioned'])
  })

  it('an empty case chapter is no case', () => assert.deepEqual(readReport(makalah + blocks('# BAB II PEMBAHASAN', '## 2.1 Contoh Kasus', '# BAB III PENUTUP', 'Teks.')).cases, []))
})

describe('kinds without cases', () => {
  for (const kind of ['process-recording', 'other'] as const) {
    it(`a ${kind} has none`, () => assert.deepEqual(readReport(blocks('# Kasus 1', '## Asesmen', story), {kind}).cases, []))
  }
})
