import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {convertWithOffice} from '../../scripts/hosts/office.mjs'
import {exportText} from '../exchange/word-out-text.ts'

const everything = `---
judul: "Anak yang Kembali Bersekolah"
jenis: laporan-kasus
bahasa: id
penulis: R (21.04.001)
pembimbing: T
daftar-pustaka: pustaka.bib
---

# KATA PENGANTAR

Terima kasih.

# BAB I PENDAHULUAN

## 1.1 Latar Belakang

Teks[^1] menurut @adi2008 [hlm. 49].

a. Huruf satu
b. Huruf dua
   1) Angka dalam

### 1.1.1 Lebih Dalam

Tabel 1.1 Data Klien

| Nama | Umur |
| --- | --- |
| Y[^1] | 12 |

![Genogram](gambar.png)

Gambar 1.1 Genogram

[^1]: Catatan kaki.

# BAB II KASUS

## 2.1 Asesmen

Teks.

## 2.3 Rencana

Teks.

# LAMPIRAN

Lembar persetujuan.
`

const bib = '@book{adi2008, author={Adi, Isbandi Rukminto}, title={Intervensi Komunitas}, year={2008}, publisher={Rajagrafindo Persada}, address={Jakarta}}'

/** A sound picture of one point. */
const picture = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), sign => sign.charCodeAt(0))

describe('LibreOffice', function () {
  this.timeout(300_000)
  const examples = ['examples', 'examples/imperfect'].flatMap(folder => readdirSync(folder).filter(name => name.endsWith('.md')).map(name => join(folder, name)))
  let folder = ''
  const text = (name: string): string => readFileSync(join(folder, `${name}.txt`), 'utf8').replace(/\r/gu, '')

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'peksos-office-'))
    mkdirSync(join(folder, 'settings'))
    writeFileSync(join(folder, 'everything.docx'), exportText(everything, {'pustaka.bib': bib, 'gambar.png': picture}).value)
    for (const path of examples) writeFileSync(join(folder, `${path.replace(/^.*[/\\]|\.md$/gu, '')}.docx`), exportText(readFileSync(path, 'utf8')).value)
    const documents = readdirSync(folder).filter(name => name.endsWith('.docx')).map(name => join(folder, name))
    convertWithOffice(documents, 'pdf', folder)
    convertWithOffice(documents, 'txt:Text (encoded):UTF8', folder)
  })
  after(() => rmSync(folder, {recursive: true, force: true}))

  it('opens every document that we write and makes pages of it', () => {
    for (const name of ['everything', ...examples.map(path => path.replace(/^.*[/\\]|\.md$/gu, ''))]) {
      const pdf = readFileSync(join(folder, `${name}.pdf`), 'latin1')
      assert.ok(pdf.startsWith('%PDF-'), name)
      assert.ok((pdf.match(/\/Type\s*\/Page\b/gu) ?? []).length >= 1, name)
    }
    assert.ok((readFileSync(join(folder, 'everything.pdf'), 'latin1').match(/\/Type\s*\/Page\b/gu) ?? []).length >= 8)
  })

  it('counts chapters, sections and items as the text does', () => {
    const lines = text('everything').split('\n').map(line => line.replace(/\s+/gu, ' ').trim())
    for (const line of ['BAB I', '1.1 Latar Belakang', '1.1.1 Lebih Dalam', 'a. Huruf satu', 'b. Huruf dua', '1) Angka dalam', 'Tabel 1.1 Data Klien', 'Gambar 1.1 Genogram', 'BAB II', '2.1 Asesmen', '2.3 Rencana']) {
      assert.ok(lines.some(found => found === line || (line.startsWith('BAB') && found.startsWith(line))), `${line} in:\n${lines.join('\n')}`)
    }
  })

  it('shows the entries of contents and lists without being told to update them', () => {
    const words = text('everything').replace(/\s+/gu, ' ')
    assert.match(words, /Daftar Isi .*BAB I PENDAHULUAN .*1\.1 Latar Belakang .*1\.1\.1 Lebih Dalam .*2\.3 Rencana .*LAMPIRAN .*Daftar Tabel Tabel 1\.1 Data Klien .*Daftar Gambar Gambar 1\.1 Genogram .*BAB I PENDAHULUAN/iu)
  })

  it('shows the table of contents, notes, citations and sources', () => {
    const words = text('everything').replace(/\s+/gu, ' ')
    for (const part of ['Daftar Isi', 'Daftar Tabel', 'Daftar Gambar', 'menurut Adi (2008, hlm. 49)', 'Intervensi Komunitas. Jakarta: Rajagrafindo Persada.', 'Lembar persetujuan.', 'Lembar Pengesahan']) assert.ok(words.includes(part), `${part} in ${words}`)
  })
})
