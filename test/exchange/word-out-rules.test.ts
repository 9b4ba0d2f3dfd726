import assert from 'node:assert/strict'
import fc from 'fast-check'
import {hazard} from '../../src/markdown/hazard.ts'
import {complaintsAbout} from './word-rules.ts'
import {exportText} from './word-out-text.ts'

describe('A Word document of a text of any shape', function () {
  this.timeout(60_000)

  it('keeps the rules that Word enforces', () => {
    const line = fc.oneof(
      fc.constantFrom('# BAB I PENDAHULUAN', '## 1.1 Latar', '# Judul', '**2.1 Konsep**', 'BAB II', 'PENUTUP', '### A. Huruf', 'a. satu', 'b) dua', '1) tiga', '- butir', '  - dalam', '1. angka', '   lanjut', '> kutipan', '> - butir kutipan', '```', '| a | b |', '| - | - |', '| x |', '---', '[^1]', '[^1]: catatan [^1] [^2]', '[^2]: > kutipan', '![alt](x.png "judul")', 'Gambar 1.2 Peta', 'Tabel 3. Data', '[a](#latar "t")', '<br>', '<!-- x -->', '<table><tr><td>y', '# DAFTAR PUSTAKA', 'Adi, I. 2008. Judul. Jakarta: P.', '# LAMPIRAN', '[Lengkapi: x]', '\\newpage', '- [x] sudah', '# DAFTAR ISI', 'Bab I ........ 3', '', ''),
      fc.string({maxLength: 30}), fc.string({unit: 'binary', maxLength: 12}),
    )
    fc.assert(fc.property(fc.array(line, {maxLength: 40}), fc.boolean(), (lines, front) => {
      const text = (front ? '---\njudul: "A & <b>"\njenis: laporan-kasus\npenulis: R\npembimbing: S\n---\n\n' : '') + lines.join('\n')
      if (hazard(text)) return
      assert.deepEqual(complaintsAbout(exportText(text).value), [])
    }), {numRuns: 100})
  })
})
