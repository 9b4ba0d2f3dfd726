import assert from 'node:assert/strict'
import {isKnownLabel, knownNames} from '../../src/markdown/known-names.ts'

describe('known heading names', () => {
  const kinds = [
    ['kata pengantar', 'front'], ['daftar isi', 'front'], ['daftar pustaka', 'back'], ['lampiran', 'back'], ['pendahuluan', 'chapter'], ['penutup', 'chapter'],
    ['latar belakang', 'part'], ['rumusan masalah', 'part'], ['asesmen', 'stage'], ['asesement', 'stage'], ['terminasi', 'stage'],
    ['identitas diri sendiri', undefined], ['klien', undefined],
  ] as const
  for (const [name, kind] of kinds) it(`${name} is ${kind ?? 'unknown'}`, () => assert.equal(knownNames.get(name), kind))

  for (const title of ['Kesimpulan', 'Evaluasi:', 'Tahap Evaluasi & Monitoring', 'Tahap Terminasi (8 September)', 'Kesimpulan dan Saran', 'Hasil Asesmen', 'Stage 3 Planning', 'Tahap Asesmen dan Diagnosa']) {
    it(`${title} is made of known names`, () => assert.ok(isKnownLabel(title)))
  }
  for (const title of ['Klien dan keluarga', 'Asesmen dan klien', 'Medan, Oktober 2019', 'Evaluasi belum dilakukan', 'Penulis', '']) {
    it(`${JSON.stringify(title)} is not`, () => assert.ok(!isKnownLabel(title)))
  }
})
