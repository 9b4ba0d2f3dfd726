import assert from 'node:assert/strict'
import {readReport} from '../../src/report/read.ts'
import {blocks, kasus, makalah, spotsOf} from './texts.ts'

const cases: readonly {readonly name: string, readonly text: string, readonly stages: readonly string[]}[] = [
  {name: 'headings', text: kasus + blocks('# Proses Pertolongan', '## Engagement', 'Bertemu R.', '## Asesement', 'Genogram.', '## Evaluasi dan Terminasi', 'Selesai.'), stages: ['engagement', 'assessment', 'evaluation', 'termination']},
  {name: 'items of a list', text: kasus + blocks('# Proses Pertolongan', '1. Engagement: bertemu R.\n2. Asesmen: genogram dibuat.\n3. Terminasi'), stages: ['engagement', 'assessment', 'termination']},
  {name: 'items that define a stage', text: makalah + blocks('# Tahap Intervensi', '1. Engagement adalah tahap awal.\n2. Asesmen merupakan tahap kedua.\n3. Terminasi Pada tahap ini relasi diakhiri.'), stages: ['engagement', 'assessment', 'termination']},
  {name: 'lettered lines', text: kasus + blocks('# Proses', 'a. Engagement\nb. Intake\nc. Kontrak'), stages: ['engagement', 'intake', 'contract']},
  {name: 'run-in labels', text: kasus + blocks('# Proses', '**Engagement.** Bertemu R.', '**Asesmen.** Genogram dibuat.'), stages: ['engagement', 'assessment']},
  {name: 'bold names without a stop, and a sentence behind', text: kasus + blocks('# Proses', '**Engagement** Pada hari pertama praktikan menyapa R.', '**Asesmen** Genogram dibuat bersama keluarga R.', '**Warung** Di depan rumah R berjualan.'), stages: ['engagement', 'assessment']},
  {name: 'names of models as items', text: makalah + blocks('# Model Intervensi Komunitas', '1. Pengembangan Masyarakat Lokal\n\n   Warga bergerak sendiri.\n\n2. Perencanaan Sosial\n\n   Perencanaan sosial disusun oleh para ahli.'), stages: []},
  {name: 'a list is no neighbour of headings', text: makalah + blocks('# Wawancara', '- Riwayat Keluarga\n- Asesmen', '## Membangun Relasi', 'Menyapa.', '## Mencatat', 'Ringkas.'), stages: ['assessment']},
  {name: 'a list that says what the headings are', text: makalah + blocks('# Tiga Langkah', '1. Membangun relasi\n2. Menggali masalah', '## 1. Membangun relasi', 'Menyapa.', '## 2. Menggali masalah', 'Bertanya.'), stages: ['engagement', 'assessment', 'engagement', 'assessment']},
  {name: 'chapters to be read', text: makalah + blocks('# Bacaan', '- Chapter 3, “Evaluation,” pages 40–52\n- Bab 4, “Terminasi”, hlm. 60'), stages: []},
  {name: 'Preparation of a session is none', text: kasus + blocks('# Session with the group', '## Preparation', 'Chairs were put in a ring.', '## Icebreaker', 'A ball was thrown.'), stages: []},
  {name: 'a report about an assessment', text: makalah + blocks('# Isi', '- A social assessment report (a social history to some) tells of the client in a few pages.'), stages: []},
  {name: 'bold and capital headings', text: kasus + blocks('# BAB III PROSES', '**Engagement**', 'Bertemu R.', 'RENCANA INTERVENSI', 'Disusun bersama.'), stages: ['engagement', 'planning']},
  {name: 'no title', text: kasus + blocks('# Asesmen dan Intervensi pada Klien R', '## Latar Belakang', 'Klien tinggal sendiri.'), stages: []},
  {name: 'no contents, preface or chapter I', text: kasus + blocks('# KATA PENGANTAR', '- Asesmen', '# DAFTAR ISI', 'Evaluasi ........ 4\nTerminasi ....... 5', '# BAB I PENDAHULUAN', '## 1.1 Latar Belakang', '- Engagement', '# BAB II ISI', 'Teks.'), stages: []},
  {name: 'nothing behind the references', text: kasus + blocks('# Proses', '## Asesmen', 'Genogram.', '# Daftar Pustaka', 'Adi (2013). Intervensi.', '## Evaluasi', 'Komentar pembaca.'), stages: ['assessment']},
  {name: 'no table of authors', text: kasus + blocks('# Proses', '| Ahli | Tahap |\n| - | - |\n| Siporin | Engagement, Asesmen |', '## Evaluasi', 'Tercapai.'), stages: ['evaluation']},
  {name: 'no sentence', text: kasus + blocks('# Proses', 'Praktikan melakukan asesmen dan evaluasi.'), stages: []},
  {name: 'Intervensi beside other stages', text: kasus + blocks('# Proses', '## Asesmen', 'Genogram.', '## Intervensi', 'Konseling.', '## Evaluasi', 'Tercapai.'), stages: ['assessment', 'implementation', 'evaluation']},
  {name: 'Intervensi alone is the subject', text: makalah + blocks('# BAB II PEMBAHASAN', '## Intervensi', 'Perubahan berencana.', '## Masalah Sosial', 'Keadaan.'), stages: []},
  {name: 'Penilaian before planning is assessment', text: kasus + blocks('# Proses', '## Engagement', 'a b', '## Penilaian', 'c d', '## Rencana Intervensi', 'e f', '## Pelaksanaan Intervensi', 'g h'), stages: ['engagement', 'assessment', 'planning', 'implementation']},
  {name: 'Penilaian after implementation is evaluation', text: kasus + blocks('# Proses', '## Asesmen', 'a b', '## Rencana Intervensi', 'c d', '## Pelaksanaan Intervensi', 'e f', '## Penilaian', 'g h', '## Terminasi', 'i j'), stages: ['assessment', 'planning', 'implementation', 'evaluation', 'termination']},
  {name: 'Penilaian alone is neither', text: kasus + blocks('# Proses', '## Penilaian', 'c d'), stages: []},
  {name: 'Rujukan in the practice part', text: kasus + blocks('# BAB III PROSES PERTOLONGAN', '## Asesmen', 'a b', '## Rujukan', 'Ke puskesmas.'), stages: ['assessment', 'referral']},
  {name: 'Rujukan at the end is the list of references', text: kasus + blocks('# Proses', '## Asesmen', 'a b', '# Daftar Rujukan', 'Adi (2013).'), stages: ['assessment']},
  {name: 'Identifikasi Masalah in chapter I is the problem statement', text: kasus + blocks('# BAB I PENDAHULUAN', '## 1.1 Identifikasi Masalah', 'Lansia sendiri.', '# BAB III PROSES', '## 3.1 Engagement', 'a b'), stages: ['engagement']},
  {name: 'Study, Diagnosis, Treatment stand together', text: kasus + blocks('# Proses', '## Study', 'a b', '## Diagnosis', 'c d', '## Treatment', 'e f', '## Evaluation', 'g h'), stages: ['assessment', 'assessment', 'implementation', 'evaluation']},
  {name: 'Rothman’s models are no stages', text: makalah + blocks('# Model Intervensi Komunitas', '## Pengembangan Masyarakat Lokal', 'a', '## Perencanaan Sosial', 'b', '## Aksi Sosial', 'c'), stages: []},
  {name: 'a bare chapter above its stages is none of them', text: kasus + blocks('**PENDAHULUAN**', 'Klien sendiri.', '**PROSES INTERVENSI**', '**Asesmen**', 'a b', '**Evaluasi**', 'c d'), stages: ['assessment', 'evaluation']},
  {name: 'a chapter that holds only stages from the first on is none of them', text: kasus + blocks('# Intervention Process', '## Assessment', 'a b', '## Planning', 'c d', '## Evaluation', 'e f'), stages: ['assessment', 'planning', 'evaluation']},
  {name: 'a flat chapter right above the first stage is none of them', text: kasus + blocks('INTERVENSI', 'ASESMEN', 'a b', 'RENCANA INTERVENSI', 'c d', 'PELAKSANAAN INTERVENSI', 'e f'), stages: ['assessment', 'planning', 'implementation']},
  {name: 'lists of several authors, each behind a sentence', text: makalah + blocks('# BAB II PEMBAHASAN', '## Proses Pertolongan', 'Prinsip proses pertolongan:', '- tidak kaku\n- bertahap', 'Menurut Siporin tahapnya ialah:', '- Engagement\n- Asesmen', 'Menurut penulis lain tahapnya ialah:', '- Asesmen\n- Terminasi'), stages: ['engagement', 'assessment', 'assessment', 'termination']},
  {name: 'names below one another that lost their marks', text: makalah + 'Casework goes through these steps\nIntake\nStudy\nDiagnosis/ assessment\nTreatment/intervention\nEvaluation\nTermination and follow up\nAll of them are explained now.\n', stages: ['intake', 'assessment', 'assessment', 'assessment', 'implementation', 'implementation', 'evaluation', 'termination', 'follow-up']},
  {name: 'names below one another without a word for them', text: makalah + 'Kata kunci makalah ini adalah\nIntake\nStudy\nEvaluation\ndan lain lain.\n', stages: []},
  {name: 'articles that count (1) and a.', text: makalah + 'Pasal 7\n(1)Bentuk pelayanan ialah:\na.perawatan;\nb.pengasuhan.\n(2)Pelayanan menurut tahapan:\na.pendekatan awal;\nb.pengungkapan dan pemahaman masalah;\nc.terminasi.\n(3)Hal lain diatur kemudian.\n', stages: ['engagement', 'assessment', 'termination']},
  {name: 'a number within a pasted paragraph', text: makalah + 'Langkah ini dibahas bersama tim dan keluarga klien sebelum dilaksanakan.\n3. Pelaksanaan Implementation\nKebutuhan klien dipenuhi sesuai dengan rencana yang telah disepakati bersama.\n', stages: ['implementation']},
  {name: 'steps told in an opening chapter', text: makalah + blocks('# 4.1 Introduction', 'One goes through these steps.', '## 4.1.1 Assessment of Needs', 'a b', '## 4.1.2 Work out a Plan of Action', 'c d', '## 4.1.3 Implement the Plan of Action', 'e f', '## 4.1.4 Evaluate the Action', 'g h'), stages: ['assessment', 'planning', 'implementation', 'evaluation']},
  {name: 'a label closed by a hyphen', text: makalah + blocks('# Helping Process', '1. Assessment- what is known of the client\n2. Intake- how a person becomes a client'), stages: ['assessment', 'intake']},
  {name: 'the work with text of its own is a stage whatever it holds', text: kasus + blocks('# Proses', '## Rencana Intervensi', 'a b', '## Pelaksanaan Intervensi', 'Praktikan mendampingi R.', '### Asesmen Lanjutan', 'c d'), stages: ['planning', 'implementation', 'assessment']},
  {name: 'the work that holds more than stages is one', text: kasus + blocks('# Proses', '## Intervensi', '### Asesmen', 'a b', '### Konseling di Rumah', 'c d', '## Evaluasi', 'e f'), stages: ['implementation', 'assessment', 'evaluation']},
  {name: 'the work that holds what follows it is one', text: kasus + blocks('# Proses', '## Rencana Intervensi', 'a b', '## Pelaksanaan Intervensi', '### Monitoring', 'c d', '### Evaluasi', 'e f'), stages: ['planning', 'implementation', 'monitoring', 'evaluation']},
  {name: 'a schedule in the agency’s profile, apart from the headings', text: kasus + blocks('# Gambaran Lembaga', 'Jadwal praktikum:', '1. Terminasi\n2. Evaluasi\n3. Asesmen', '# Proses Pertolongan', '## Asesmen', 'a b', '## Rencana Intervensi', 'c d'), stages: ['assessment', 'planning']},
  {name: 'a timetable in chapter I, apart from the headings', text: kasus + blocks('# Introduction', '## Time Schedule', '- Assessment (March)\n- Evaluation (April)\n- Termination (May)', '# Helping Process', '## Assessment', 'a b', '## Planning', 'c d'), stages: ['assessment', 'planning']},
  {name: 'days before stages are no numbers of items', text: kasus + blocks('# Proses Pertolongan', '12.02 Perkenalan\n13.03 Terminasi', '## Asesmen', 'a b'), stages: ['assessment']},
  {name: 'a list alone tells the stages', text: kasus + blocks('# Gambaran Lembaga dan Klien', '1. Engagement: bertemu R.\n2. Asesmen: genogram.\n3. Terminasi: selesai.'), stages: ['engagement', 'assessment', 'termination']},
  {name: 'adjectives and tails', text: kasus + blocks('# Proses', '## Participatory assessment', 'a', '## Intervention so far', 'b'), stages: ['assessment', 'implementation']},
  {name: 'words about a stage are none', text: makalah + blocks('# Asesmen Pekerjaan Sosial', '## Pengertian Asesmen', 'a', '## Tujuan Asesmen', 'b', '## Teknik Asesmen', 'c', '## Rencana Evaluasi', 'd'), stages: []},
  {name: 'a lead-in that says stages makes an unclear name one', text: kasus + blocks('# Proses', 'Tahapan intervensi yang ditempuh praktikan adalah:', '1. Pendekatan\n2. Permainan bersama'), stages: ['engagement']},
  {name: 'without such a lead-in it is none', text: kasus + blocks('# Proses', 'Kegiatan pada hari itu:', '1. Pendekatan\n2. Permainan bersama'), stages: []},
  {name: 'labels that say Tahap stand beside one another', text: kasus + blocks('# Proses', '1. Tahap persiapan\n2. Tahap bermain bersama'), stages: ['engagement']},
  {name: 'a list of principles holds no stage', text: makalah + blocks('# BAB II ISI', 'Prinsip bimbingan sosial kelompok yang dipegang ialah:', '1. Pembentukan kelompok menurut rencana\n2. Tujuan yang disepakati bersama'), stages: []},
  {name: 'the steps of assessing are no stages', text: makalah + blocks('# BAB II ISI', 'Asesmen menurut penulis itu terdiri dari empat langkah:', '1. Exploration\n2. Evaluation\n3. Intervention Planning'), stages: []},
  {name: 'unclear names that are few among others support nothing', text: kasus + blocks('# Proses', '- Penerimaan terhadap klien\n- Posisi duduk\n- Nada bicara\n- Tata ruang\n- Pakaian\n- Penilaian'), stages: []},
  {name: 'a deed among others is no stage', text: makalah + blocks('# Helping Process', '- giving material help\n- referral to other offices nearby\n- moral support'), stages: []},
]

describe('stages as headings and items', () => {
  for (const {name, text, stages} of cases) it(name, () => assert.deepEqual(spotsOf(text), stages))

  it('a misspelt stage has the right spelling in the case it was written in', () => {
    const text = kasus + blocks('# Proses', '## ASESEMENT', 'a b', '## Perencenaan', 'c d', '## Evalusi dan Thermination', 'e f', '- terminasi', '## Enggagement', 'g')
    const wrong = readReport(text).stages.flatMap(stage => stage.spots).flatMap(spot => spot.misspelt ? [spot.misspelt] : [])
    assert.deepEqual(wrong.map(({found, expected}) => `${found} → ${expected}`).sort(), ['ASESEMENT → ASESMEN', 'Enggagement → Engagement', 'Evalusi → Evaluasi', 'Perencenaan → Perencanaan', 'Thermination → Termination'].sort())
    for (const {found, range} of wrong) assert.equal(text.slice(range.start, range.end), found)
  })

  it('Penilaian with neither planning nor implementation before it, but beside stages, is assessment', () => {
    assert.deepEqual(spotsOf(kasus + blocks('# Proses', '## Penilaian', 'a b', '## Terminasi', 'c d')), ['assessment', 'termination'])
  })

  it('knows empty headings and joined ones', () => {
    const spots = readReport(kasus + blocks('# Proses', '## Asesmen', '## Evaluasi dan Terminasi', 'Selesai.')).stages.flatMap(stage => stage.spots)
    assert.deepEqual(spots.map(({stage, empty, composite}) => ({stage, empty, composite})), [
      {stage: 'assessment', empty: true, composite: false}, {stage: 'evaluation', empty: false, composite: true}, {stage: 'termination', empty: false, composite: true},
    ])
  })

  it('a concept chapter describes stages; a case performs them', () => {
    const text = kasus + blocks('# BAB II TINJAUAN PUSTAKA', '## 2.1 Tahap Asesmen', 'Asesmen adalah tahap kedua.', '# BAB III PROSES PERTOLONGAN', '## 3.1 Engagement', 'Bertemu R.')
    const report = readReport(text)
    assert.deepEqual(report.stages.flatMap(stage => stage.spots).map(({stage, concept}) => ({stage, concept})).sort((a, b) => a.stage.localeCompare(b.stage)), [{stage: 'assessment', concept: true}, {stage: 'engagement', concept: false}])
    assert.deepEqual(report.cases[0]?.stages.filter(stage => stage.state === 'section').map(stage => stage.id), ['engagement'])
  })
})
