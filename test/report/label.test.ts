import assert from 'node:assert/strict'
import {stagesInLabel} from '../../src/report/label.ts'

/** A label with the stages it names; a name that counts only in a context has its condition behind it, a misspelt one `!`. */
const cases: readonly (readonly [string, ...string[]])[] = [
  // Plain names and their company.
  ['Asesmen', 'assessment'],
  ['ASESMEN', 'assessment'],
  ['Engagement', 'engagement'],
  ['Pendekatan Awal', 'engagement'],
  ['Tahap Engagement', 'engagement'],
  ['Tahap Pertama: Engagement', 'engagement'],
  ['Pelaksanaan Asesmen Awal', 'assessment'],
  ['Hasil Asesmen', 'assessment'],
  ['Asesmen terhadap Keluarga Klien', 'assessment'],
  ['Asesmen Lanjutan dengan Genogram', 'assessment'],
  ['Stage 3: Assessment of the family', 'assessment'],
  ['Rencana Intervensi', 'planning'],
  ['Penyusunan Rencana Intervensi', 'planning'],
  ['Perencanaan', 'planning'],
  ['Pelaksanaan Intervensi', 'implementation'],
  ['Work out a plan of action', 'planning'],
  ['Developing the Service Plan', 'planning'],
  ['Making a Contract', 'contract'],
  ['Developing Assessment'],
  ['Pelaksanaan Implementation', 'implementation'],
  ['Establishing a Working Agreement', 'contract'],
  ['Setting of Goals', 'planning'],
  // What stands in brackets explains a name; what stands for a word behind a slash is none.
  ['Psychosocial Study (Exploration)', 'assessment'],
  ['Menetapkan nama acara/kegiatan intervensi'],
  ['🔍 Asesmen', 'assessment'],
  ['Bimbingan Lanjut', 'follow-up'],
  ['Follow-up', 'follow-up'],
  ['After care', 'follow-up'],
  ['Rujukan', 'referral when in-practice'],
  ['Resosialisasi', 'resocialization'],
  ['Inisiasi Sosial', 'social-initiation'],
  ['Pengorganisasian Sosial', 'social-organizing'],
  ['Pengungkapan dan Pemahaman Masalah', 'assessment'],
  ['Penyusunan Rencana Pemecahan Masalah', 'planning'],
  ['Tahap Menengah', 'implementation'],
  // Several in one.
  ['Engagement, Intake, dan Contract', 'engagement', 'intake', 'contract'],
  ['Engagement / Intake / Kontrak', 'engagement', 'intake', 'contract'],
  ['Tahap EIC', 'engagement', 'intake', 'contract'],
  ['EIC (Engagement, Intake, Contract)', 'engagement', 'intake', 'contract', 'engagement', 'intake', 'contract'],
  ['Kontak dan Kontrak', 'engagement', 'intake', 'contract'],
  ['Monitoring dan Evaluasi', 'monitoring', 'evaluation'],
  ['Monev', 'monitoring', 'evaluation'],
  ['Evaluasi dan Terminasi', 'evaluation', 'termination'],
  ['Planning and Contracting', 'planning', 'contract'],
  ['Goal Setting and Planning', 'planning'],
  ['Implementasi Rencana Intervensi', 'implementation'],
  ['Tahap Pemformulasian Rencana Aksi', 'planning'],
  ['Bio-Psycho-Social-Spiritual Assessment', 'assessment'],
  ['Penjalinan Relasi', 'engagement when beside-stages'],
  ['Assessing the Mood of the Group', 'assessment when beside-stages'],
  ['Supports Learning and Evaluation'],
  ['Tujuan Asesmen dan Evaluasi'],
  ['Reason for Referral'],
  ['Self-Monitoring'],
  ['Pendekatan Pekerjaan Sosial'],
  ['Evaluation & Termination', 'evaluation', 'termination'],
  ['Asesmen dan Perencanaan', 'assessment', 'planning'],
  // Misspelt.
  ['Asesement', 'assessment!'],
  ['Assesment', 'assessment!'],
  ['Enggagement', 'engagement!'],
  ['Perencenaan', 'planning!'],
  ['Terminantion', 'termination!'],
  ['Thermination', 'termination!'],
  ['Evaluasii', 'evaluation!'],
  ['Pelaksanan Intervensi', 'implementation!'],
  // Names that need a context.
  ['Penilaian', 'assessment when before-planning', 'evaluation when after-implementation'],
  ['Intervensi', 'implementation when beside-stages'],
  ['Diagnosis', 'assessment when beside-stages'],
  ['Identifikasi Masalah', 'assessment when beside-stages'],
  ['Kesepakatan', 'contract when beside-stages'],
  // About a stage, or of something else.
  ['Pengertian Asesmen'],
  ['Tujuan Asesmen'],
  ['Prinsip-prinsip Asesmen'],
  ['Teknik Asesmen'],
  ['Instrumen Asesmen'],
  ['Rencana Evaluasi'],
  ['Rencana Monitoring dan Evaluasi'],
  ['Peran Pekerja Sosial dalam Terminasi'],
  ['Definition of Assessment'],
  ['Assessment Tools'],
  ['Evaluation Criteria'],
  ['Purpose of Termination'],
  ['Pengertian Intervensi'],
  ['Pengertian dan Tujuan Intervensi'],
  ['Perencanaan Sosial'],
  ['Social Planning'],
  ['Family Planning'],
  ['Crisis Intervention'],
  ['Kontrak Kuliah'],
  ['Asesmen Keperawatan'],
  ['Diagnosa Keperawatan'],
  ['Studi Kasus'],
  ['Evaluasi Pembelajaran'],
  ['Kontak Person'],
  ['Determinasi Diri'],
  ['Evakuasi'],
  ['Latar Belakang'],
  ['Klien dan Keluarga'],
  ['Daftar Pustaka'],
  [''],
]

describe('stages named by a label', () => {
  for (const [label, ...wanted] of cases) {
    it(`${JSON.stringify(label)}: ${wanted.join(', ') || 'none'}`, () => {
      const names = stagesInLabel(label, 20)
      assert.deepEqual(names.map(({stage, when, misspelt}) => `${stage}${misspelt ? '!' : ''}${when ? ` when ${when}` : ''}`), wanted)
      for (const {range, written, composite} of names) {
        assert.equal(label.slice(range.start - 20, range.end - 20), written)
        assert.equal(composite, new Set(wanted).size > 1 && label !== 'Penilaian')
      }
    })
  }

  it('a sentence is no label', () => {
    assert.deepEqual(stagesInLabel('Asesmen dilakukan oleh praktikan bersama keluarga dan tetangga selama tiga minggu di rumah klien dengan genogram dan ecomap yang lengkap', 0), [])
  })
})
