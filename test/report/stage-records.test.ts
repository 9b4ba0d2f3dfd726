import assert from 'node:assert/strict'
import {readReport} from '../../src/report/read.ts'
import {blocks, kasus, makalah, onlyCase, quoted, seen, stageIn} from './texts.ts'

const practice = (...prose: readonly string[]): string => kasus + blocks('# BAB I PENDAHULUAN', 'Praktik di panti.', '# BAB III PROSES PERTOLONGAN', '## 3.1 Gambaran Klien', ...prose, '# BAB IV PENUTUP', 'Selesai sudah.')

describe('stages seen in prose', () => {
  const mentioned: readonly (readonly [string, string])[] = [
    ['engagement', 'Praktikan membangun kepercayaan dengan klien.'],
    ['engagement', 'The worker built rapport with the client.'],
    ['intake', 'Klien dirujuk oleh puskesmas.'],
    ['contract', 'Klien menandatangani lembar persetujuan.'],
    ['assessment', 'Genogram menunjukkan dua kakak.'],
    ['assessment', 'Praktikan menggali masalah dan potensi klien.'],
    ['planning', 'Praktikan menyusun rencana bersama klien.'],
    ['implementation', 'Klien mengikuti pelatihan menjahit.'],
    ['monitoring', 'Praktikan memantau perkembangan klien.'],
    ['evaluation', 'Tujuan telah tercapai.'],
    ['termination', 'Praktikan mengakhiri relasi dengan klien.'],
    ['referral', 'Klien dirujuk ke rumah sakit.'],
  ]
  for (const [id, sentence] of mentioned) {
    it(`${id}: ${sentence}`, () => {
      const text = practice(`Klien tinggal sendiri. ${sentence} Ia senang.`)
      const stage = stageIn(text, id)
      assert.equal(stage.state, 'mentioned')
      assert.deepEqual(quoted(text, stage.evidence), [sentence])
    })
  }

  const silent: readonly (readonly [string, string, string])[] = [
    ['what should be done', 'assessment', 'Pekerja sosial harus menggali masalah klien.'],
    ['what will be done', 'planning', 'Praktikan akan menyusun rencana intervensi.'],
    ['what was not done', 'evaluation', 'Tujuan belum tercapai.'],
    ['what was not done, in English', 'termination', 'The relationship was not yet at its end, the case was not closed.'],
    ['a definition', 'termination', 'Terminasi adalah tahap mengakhiri relasi dengan klien.'],
    ['a definition in English', 'assessment', 'Assessment is the process of finding out about the client, with a genogram.'],
    ['the client’s words', 'implementation', 'Klien berkata, “saya ingin mengikuti pelatihan menjahit”.'],
    ['a placement that was closed', 'termination', 'Panti resmi ditutup tahun lalu.'],
  ]
  for (const [name, id, sentence] of silent) {
    it(`${name} shows nothing: ${sentence}`, () => {
      const record = onlyCase(readReport(practice(sentence))).stages.find(stage => stage.id === id)
      assert.ok(record === undefined || record.state === 'absent', record?.state)
    })
  }

  it('quotations, code, tables, comments and other chapters show nothing', () => {
    const text = kasus + blocks('# BAB I PENDAHULUAN', 'Genogram dibuat.', '# BAB II TINJAUAN PUSTAKA', 'Genogram dibuat.', '# BAB III PROSES PERTOLONGAN', '> Genogram dibuat.', '```\nGenogram dibuat.\n```', '| Genogram |\n| - |\n| dibuat |', '<!-- Genogram dibuat? -->', '# BAB IV PENUTUP', 'Genogram dibuat.')
    assert.deepEqual(seen(readReport(text).stages), [])
  })
})

describe('stages that were not done for a reason', () => {
  const waived: readonly (readonly [string, string])[] = [
    ['evaluation', 'Evaluasi belum dilakukan karena masa praktik berakhir.'],
    ['termination', 'Terminasi tidak dilakukan karena klien pindah kota.'],
    ['referral', 'Rujukan tidak diperlukan karena keluarga sanggup merawat.'],
    ['evaluation', 'Evaluation was not carried out because the client moved away.'],
  ]
  for (const [id, sentence] of waived) {
    it(`${id}: ${sentence}`, () => {
      const text = practice(`Klien pulang. ${sentence}`)
      const stage = stageIn(text, id)
      assert.equal(stage.state, 'waived')
      assert.deepEqual(quoted(text, stage.evidence), [sentence])
    })
  }

  it('under its own heading', () => {
    const stage = stageIn(kasus + blocks('# Proses Pertolongan', '## Asesmen', 'Genogram dibuat.', '## Terminasi', 'Terminasi tidak dilakukan karena klien pindah kota.'), 'termination')
    assert.equal(stage.state, 'waived')
    assert.equal(stage.spots.length, 1)
  })

  it('without a reason it is absent', () => assert.equal(stageIn(practice('Evaluasi belum dilakukan.'), 'evaluation').state, 'absent'))

  it('a long section that mentions one thing not done was done', () => {
    const long = Array.from({length: 12}, () => 'Praktikan dan klien membicarakan hasil yang dicapai.').join(' ')
    assert.equal(stageIn(kasus + blocks('# Proses', '## Evaluasi', `${long} Evaluasi akhir tidak dilakukan karena klien pindah.`), 'evaluation').state, 'section')
  })
})

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
