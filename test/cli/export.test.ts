import assert from 'node:assert/strict'
import {existsSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {allOf, complaintsAbout, unpack, wordsIn, type Element} from '../exchange/word-rules.ts'
import {partOf} from '../exchange/word-out-text.ts'
import {run, withFolder} from './run.ts'

const report = `---
judul: "Klien R"
jenis: makalah
bahasa: id
penulis: S
daftar-pustaka: pustaka.bib
---

# BAB I PENDAHULUAN

## 1.1 Latar Belakang

Teks menurut @adi2008. ![Peta](peta%20desa.png)

## 1.2 Tujuan

[Lengkapi: Tujuan]
`
const bib = '@book{adi2008, author={Adi, Isbandi Rukminto}, title={Intervensi Komunitas}, year={2008}, publisher={Rajawali Pers}, address={Jakarta}}'
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 200, 0, 0, 0, 100, 8, 6, 0, 0, 0])

describe('peksos export', () => {
  it('writes a document beside the report, with its pictures and sources', () => withFolder({'laporan.md': report, 'pustaka.bib': bib, 'peta desa.png': picture}, async folder => {
    const {code, out, err} = await run(['export', join(folder, 'laporan.md')])
    assert.equal(code, 0)
    assert.match(out, /laporan\.docx sudah ditulis/u)
    assert.deepEqual(err.split('\n').filter(line => line !== '' && !line.includes('daftar isi')), [])
    const bytes = new Uint8Array(readFileSync(join(folder, 'laporan.docx')))
    assert.deepEqual(complaintsAbout(bytes), [])
    assert.match(wordsIn(partOf(bytes)), /Teks menurut Adi \(2008\)\./u)
    assert.equal(readFileSync(join(folder, 'laporan.md'), 'utf8'), report)
  }))

  it('writes over nothing without --force', () => withFolder({'laporan.md': report, 'laporan.docx': 'milik orang lain'}, async folder => {
    const path = join(folder, 'laporan.docx')
    const {code, err} = await run(['export', join(folder, 'laporan.md')])
    assert.equal(code, 2)
    assert.match(err, /is there already/u)
    assert.equal(readFileSync(path, 'utf8'), 'milik orang lain')
    assert.equal((await run(['export', join(folder, 'laporan.md'), '--force'])).code, 0)
    assert.ok(statSync(path).size > 2000)
  }))

  it('never writes over the report, whatever it is told', () => withFolder({'laporan.md': report}, async folder => {
    const path = join(folder, 'laporan.md')
    const {code, err} = await run(['export', path, '-o', path, '--force'])
    assert.equal(code, 2)
    assert.match(err, /is the file that is read and was not replaced/)
    assert.equal(readFileSync(path, 'utf8'), report)
  }))

  it('opens no picture outside of the report’s folder', () => withFolder({'kelas/laporan.md': '# BAB I PENDAHULUAN\n\n![Satu](../luar.png)\n\n![Dua](gambar/dalam.png)\n', 'luar.png': picture, 'kelas/gambar/dalam.png': picture}, async folder => {
    symlinkSync(join(folder, 'luar.png'), join(folder, 'kelas', 'tautan.png'))
    writeFileSync(join(folder, 'kelas', 'laporan.md'), `${readFileSync(join(folder, 'kelas', 'laporan.md'), 'utf8')}\n![Tiga](tautan.png)\n\n![Empat](${join(folder, 'luar.png')})\n\n![Lima](..%2fluar.png)\n`)
    const {code, err} = await run(['export', join(folder, 'kelas', 'laporan.md')])
    assert.equal(code, 0)
    assert.equal(err.match(/\.png/g)?.length, 4, err)
    assert.doesNotMatch(err, /dalam\.png/)
  }))

  it('names what was not written, and the gaps on request', () => withFolder({'laporan.md': report}, async folder => {
    const target = join(folder, 'hasil.docx')
    const {code, out, err} = await run(['export', join(folder, 'laporan.md'), '-o', target, '--gaps', '--language', 'en'])
    assert.equal(code, 0)
    assert.ok(existsSync(target) && !existsSync(join(folder, 'laporan.docx')))
    assert.match(err, /line 13: The key `@adi2008` stands in no file/u)
    assert.match(err, /line 13: The image `peta%20desa\.png` was not found/u)
    assert.match(out, /line 17: Gap: `\[Lengkapi: Tujuan\]`/u)
    assert.doesNotMatch((await run(['export', join(folder, 'laporan.md'), '-o', target, '--force'])).out, /baris 17/u)
  }))

  it('writes the document as the campus profile lays it down', () => withFolder({
    'laporan.md': report,
    'peksos.json': JSON.stringify({word: {format: 'campus-format-usual', margins: {left: 3, top: 2.5}, font: 'Arial', size: 11, spacing: 2, firstLine: 1, pageNumbers: 'right', contentsDepth: 1}}),
    'sempit/laporan.md': report, 'sempit/peksos.json': JSON.stringify({word: {margins: {left: 12, right: 12}}}),
  }, async folder => {
    const made = async (name: string): Promise<{readonly err: string, readonly styles: readonly Element[], readonly margins: Element['attributes'] | undefined}> => {
      const {err} = await run(['export', join(folder, name, 'laporan.md'), '--language', 'en'])
      const bytes = new Uint8Array(readFileSync(join(folder, name, 'laporan.docx')))
      assert.deepEqual(complaintsAbout(bytes), [])
      return {err, styles: allOf(partOf(bytes, 'word/styles.xml'), 'w:style', 'w:docDefaults'), margins: allOf(partOf(bytes), 'w:pgMar')[0]?.attributes}
    }
    const {styles, margins} = await made('.')
    const [defaults] = styles
    const first = (element: Element | undefined, name: string): Element['attributes'] | undefined => element && allOf(element, name)[0]?.attributes
    assert.equal(first(defaults, 'w:rFonts')?.['w:ascii'], 'Arial')
    assert.equal(first(defaults, 'w:sz')?.['w:val'], '22')
    assert.equal(first(defaults, 'w:spacing')?.['w:line'], '480')
    assert.deepEqual([margins?.['w:left'], margins?.['w:top'], margins?.['w:right']], ['1701', '1417', '1701'])
    assert.equal(first(styles.find(({attributes}) => attributes['w:styleId'] === 'Footer'), 'w:jc')?.['w:val'], 'right')
    assert.equal(first(styles.find(({attributes}) => attributes['w:styleId'] === 'Heading2'), 'w:sz')?.['w:val'], '22')
    const narrow = await made('sempit')
    assert.match(narrow.err, /leave no room for text/u)
    assert.equal(narrow.margins?.['w:left'], '2268')
  }))

  it('says in one sentence why a file cannot be exported', () => withFolder({'laporan.pdf': '%PDF-1.7 \u0000\u0001\u0002 bukan teks'}, async folder => {
    for (const name of ['laporan.pdf', 'tidak-ada.md']) {
      const {code, err} = await run(['export', join(folder, name)])
      assert.equal(code, 2)
      assert.equal(err.trim().split('\n').length, 1)
    }
    writeFileSync(join(folder, 'jerat.md'), `${'> '.repeat(4000)}x\n`)
    assert.equal((await run(['export', join(folder, 'jerat.md')])).code, 2)
    assert.ok(!existsSync(join(folder, 'jerat.docx')))
  }))

  it('takes one report, and no options of other commands', async () => {
    assert.match((await run(['export'])).err, /peksos export/u)
    assert.match((await run(['export', 'a.md', 'b.md'])).err, /one file/u)
    assert.match((await run(['export', 'a.md', '--fail-on', 'error'])).err, /--fail-on/u)
  })

  describe('of a report of several files', () => {
    const files = {
      'peksos.json': JSON.stringify({reports: [{files: ['satu/00-awal.md', 'dua/bab-*.md'], kind: 'makalah', bound: 'all'}]}),
      'satu/00-awal.md': report, 'satu/pustaka.bib': bib, 'satu/peta desa.png': picture,
      'dua/bab-2.md': '---\njudul: bagian\n---\n\n# BAB II PEMBAHASAN\n\n## 2.1 Peta\n\n![Lain](peta%20desa.png)\n\n![Hilang](hilang.png)\n\n[Lengkapi: isi]\n',
      'dua/peta desa.png': Uint8Array.from([...picture, 1, 2, 3]),
    }

    it('writes one document of them all, whichever is named, with the pictures beside each', () => withFolder(files, async folder => {
      const {code, err, out} = await run(['export', join(folder, 'dua/bab-2.md'), '-o', join(folder, 'semua.docx'), '--gaps'])
      assert.equal(code, 0, err)
      assert.match(err, /terdiri atas 2 berkas, semuanya menjadi satu dokumen: .*satu\/00-awal\.md, .*dua\/bab-2\.md\n/u)
      assert.match(err, /dua\/bab-2\.md baris 11: Gambar `hilang\.png`/u)
      assert.match(out, /dua\/bab-2\.md baris 13: Kekurangan/u)
      const bytes = new Uint8Array(readFileSync(join(folder, 'semua.docx')))
      assert.deepEqual(complaintsAbout(bytes), [])
      const words = wordsIn(partOf(bytes))
      assert.match(words, /Teks menurut Adi \(2008\)\.[\s\S]*PEMBAHASAN/u)
      assert.equal([...unpack(bytes).keys()].filter(name => name.startsWith('word/media/')).length, 2)
    }))

    it('writes beside the first of them, and over none', () => withFolder(files, async folder => {
      assert.equal((await run(['export', join(folder, 'dua/bab-2.md')])).code, 0)
      assert.ok(existsSync(join(folder, 'satu/00-awal.docx')))
      assert.match((await run(['export', join(folder, 'dua/bab-2.md'), '-o', join(folder, 'satu/00-awal.md'), '--force', '--language', 'en'])).err, /is the file that is read/u)
    }))

    it('writes nothing where a part cannot be read', () => withFolder({...files, 'dua/bab-3.md': '%PDF-1.7'}, async folder => {
      const {code, err} = await run(['export', join(folder, 'satu/00-awal.md')])
      assert.equal(code, 2)
      assert.match(err, /dua\/bab-3\.md. .*PDF/u)
      assert.ok(!existsSync(join(folder, 'satu/00-awal.docx')))
    }))
  })

  it('says that an archive or a folder is no one report, as convert and annotate do', () => withFolder({'a.zip': Uint8Array.of(0x50, 0x4B, 5, 6), 'isi/a.md': report}, async folder => {
    for (const command of [['export'], ['convert'], ['annotate', '-o', join(folder, 'b.docx')]]) {
      for (const [name, said] of [['a.zip', /is an archive: this command works on one report/u], ['isi', /is a folder: this command works on one report/u]] as const) {
        const {code, err} = await run([...command, join(folder, name), '--language', 'en'])
        assert.equal(code, 2)
        assert.match(err, said)
      }
    }
    assert.match((await run(['annotate', join(folder, 'isi/a.md'), '-o', join(folder, 'b.docx'), '--language', 'en'])).err, /is no Word document and cannot hold comments: `peksos check` shows its findings/u)
  }))
})
