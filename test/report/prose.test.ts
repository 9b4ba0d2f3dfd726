import assert from 'node:assert/strict'
import {readReport} from '../../src/report/read.ts'
import {blocks, kasus, onlyCase, quoted, seen, stageIn} from './texts.ts'

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
    ['what is done with reluctance', 'implementation', 'Klien terkadang malas mengikuti kegiatan keterampilan.'],
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

  const inside: readonly (readonly [string, string, string, 'absent' | 'mentioned'])[] = [
    ['Terminasi', 'Relasi selesai pada 3 Mei karena tujuan tercapai dan R siap.', 'evaluation', 'absent'],
    ['Termination', 'The work ended on 3 May because the goals were reached.', 'evaluation', 'absent'],
    ['Bimbingan Lanjut', 'Pada bulan Juni hasil yang dicapai masih bertahan.', 'evaluation', 'absent'],
    ['Referral', 'Since the goals were met, R now sees the clinic alone.', 'evaluation', 'absent'],
    ['Monitoring', 'Setiap Jumat perkembangan R ditinjau bersama kader.', 'evaluation', 'absent'],
    ['Rencana Intervensi', 'Ukurannya ialah target makan tiga kali sehari tercapai dalam sebulan.', 'evaluation', 'absent'],
    ['Terminasi', 'Pada pertemuan itu praktikan mengevaluasi seluruh kegiatan bersama R.', 'evaluation', 'mentioned'],
    ['Terminasi', 'Hasil evaluasi dibacakan kepada R.', 'evaluation', 'mentioned'],
    ['Termination', 'At the last visit an evaluation was carried out with R.', 'evaluation', 'mentioned'],
    ['Monitoring', 'Pada akhir bulan tujuan makan teratur tercapai.', 'evaluation', 'mentioned'],
    ['Kontrak', 'Disepakati bahwa pelayanan ini diakhiri sesudah delapan pertemuan.', 'termination', 'absent'],
    ['Rencana Intervensi', 'Fokus masalah ialah makan yang tidak teratur.', 'assessment', 'absent'],
    ['Contract', 'Worker and R named two short term goals.', 'planning', 'absent'],
    ['Contract', 'Worker and R developed a plan on one page.', 'planning', 'mentioned'],
  ]
  for (const [title, sentence, id, state] of inside) {
    it(`${id} is ${state} in the section ${title}: ${sentence}`, () => {
      const record = onlyCase(readReport(kasus + blocks('# BAB III PROSES PERTOLONGAN', '## 3.1 Engagement', 'Praktikan bertemu R.', `## 3.2 ${title}`, sentence))).stages.find(stage => stage.id === id)
      assert.equal(record?.state ?? 'absent', state)
    })
  }

  it('quotations, code, tables, comments and other chapters show nothing', () => {
    const text = kasus + blocks('# BAB I PENDAHULUAN', 'Genogram dibuat.', '# BAB II TINJAUAN PUSTAKA', 'Genogram dibuat.', '# BAB III PROSES PERTOLONGAN', '> Genogram dibuat.', '```\nGenogram dibuat.\n```', '| Genogram |\n| - |\n| dibuat |', '<!-- Genogram dibuat? -->', '# BAB IV PENUTUP', 'Genogram dibuat.')
    assert.deepEqual(seen(readReport(text).stages), [])
  })
})

describe('stages counted in one sentence', () => {
  const closing = (sentence: string): string => kasus + blocks('# BAB I PENDAHULUAN', 'Praktik di panti.', '# BAB III PROSES PERTOLONGAN', '## 3.1 Gambaran Klien', 'Klien tinggal sendiri.', '# BAB IV KESIMPULAN', sentence)
  const told = (text: string): string[] => ['engagement', 'assessment', 'planning', 'implementation', 'evaluation', 'termination'].filter(id => stageIn(text, id).state === 'mentioned')

  it('what a conclusion says was done is seen', () =>
    assert.deepEqual(told(closing('Praktikan telah melalui tahap engagement, asesmen, rencana intervensi, intervensi, evaluasi, dan terminasi bersama R.')), ['engagement', 'assessment', 'planning', 'implementation', 'evaluation', 'termination']))
  it('what an author teaches is not', () => assert.deepEqual(told(closing('Menurut Siporin (1975) tahap yang dilakukan ialah engagement, asesmen, evaluasi, dan terminasi.')), []))
  it('what is still to be done is not', () => assert.deepEqual(told(closing('Praktikan akan melakukan tahap asesmen, evaluasi, dan terminasi.')), []))
  it('two stages in a sentence are no account of the work', () => assert.deepEqual(told(closing('Praktikan telah melakukan tahap asesmen dan evaluasi.')), []))
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
