import {assert} from 'chai'
import {strFromU8, unzipSync} from 'fflate'
import {commands, Uri, workspace} from 'vscode'
import {closeAll, openText, openUri, writeFile} from './support.ts'

const report = `---
judul: "Klien R"
jenis: makalah
bahasa: id
penulis: S
daftar-pustaka: pustaka.bib
---

# BAB I PENDAHULUAN

## 1.1 Latar Belakang

Pekerja sosial mendampingi klien [@adi2008]. <!-- rahasia -->

![Peta desa](peta.png)

## 1.2 Tujuan

[Lengkapi: Tujuan]
`

const bib = '@book{adi2008,\n  author = {Adi, Isbandi Rukminto},\n  title = {Intervensi Komunitas},\n  year = 2008,\n  publisher = {Rajawali Pers},\n  address = {Jakarta}\n}\n'

/** A picture of 200 by 100 points, as far as its first bytes tell. */
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 200, 0, 0, 0, 100, 8, 6, 0, 0, 0])

interface Exported { readonly target: string, readonly messages: readonly string[], readonly gaps: number }

const place = (name: string): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, name)

const textOf = async (uri: Uri): Promise<string> => strFromU8(unzipSync(await workspace.fs.readFile(uri))['word/document.xml']!)

const there = (uri: Uri): Promise<boolean> => Promise.resolve(workspace.fs.stat(uri)).then(() => true, () => false)

describe('Export to Word', () => {
  afterEach(async () => {
    await closeAll()
    for (const name of ['ekspor.md', 'ekspor.docx', 'pustaka.bib', 'peta.png']) if (await there(place(name))) await workspace.fs.delete(place(name))
  })

  it('writes the report at hand with its pictures and the sources of its files', async () => {
    await writeFile('pustaka.bib', bib)
    await workspace.fs.writeFile(place('peta.png'), picture)
    await openUri(await writeFile('ekspor.md', report))
    const done = await commands.executeCommand<Exported>('peksos.exportWord', undefined, {saveAs: place('ekspor.docx').toString()})
    assert.equal(done.target, place('ekspor.docx').toString())
    assert.deepEqual(done.messages.filter(id => id !== 'contents'), [])
    assert.isAtLeast(done.gaps, 1)
    const text = await textOf(place('ekspor.docx'))
    for (const words of ['Latar Belakang', '(Adi, 2008)', 'Intervensi Komunitas', 'descr="Peta desa"', '[Lengkapi: Tujuan]']) assert.include(text, words)
    assert.notInclude(text, 'rahasia')
  })

  it('writes the file that was chosen in the Explorer, and names what it did not find', async () => {
    const uri = await writeFile('ekspor.md', report)
    const done = await commands.executeCommand<Exported>('peksos.exportWord', uri, {saveAs: place('ekspor.docx').toString()})
    assert.includeMembers([...done.messages], ['image-missing', 'key-unknown'])
    assert.include(await textOf(place('ekspor.docx')), '[@adi2008]')
  })

  it('writes an untitled report', async () => {
    await openText(report)
    await commands.executeCommand('peksos.exportWord', undefined, {saveAs: place('ekspor.docx').toString()})
    assert.include(await textOf(place('ekspor.docx')), 'Latar Belakang')
  })

  it('never writes over a file without being told to', async () => {
    await writeFile('ekspor.docx', 'milik orang lain')
    await openText(report)
    // In a test the editor refuses to show the question, and so nobody agrees.
    await commands.executeCommand('peksos.exportWord', undefined, {saveAs: place('ekspor.docx').toString()})
    assert.equal(strFromU8(await workspace.fs.readFile(place('ekspor.docx'))), 'milik orang lain')
    await commands.executeCommand('peksos.exportWord', undefined, {saveAs: place('ekspor.docx').toString(), overwrite: true})
    assert.include(await textOf(place('ekspor.docx')), 'Latar Belakang')
  })

  it('has nothing to export where no Markdown is open', async () => {
    await openText('{}', 'json')
    assert.isUndefined(await commands.executeCommand('peksos.exportWord', undefined, {saveAs: place('ekspor.docx').toString()}))
    assert.isFalse(await there(place('ekspor.docx')))
  })
})
