import {assert} from 'chai'
import {strFromU8, unzipSync} from 'fflate'
import {commands, extensions, Uri, window, workspace, type TextDocument} from 'vscode'
import {boundFiles, campusFolder} from '../../campus-folder.ts'
import {answering} from './quick-input.ts'
import {closeAll, findingsIn, openUri, ruleOf, until, untilFindings, untilNoRule, untilRule, writeFile} from './support.ts'

const folder = 'profil-uji'
const top = (): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, folder)
const write = (name: string, content: object | string): Promise<Uri> => writeFile(`${folder}/${name}`, typeof content === 'string' ? content : JSON.stringify(content, null, 1))

const report = `---
bahasa: id
---

# BAB I PENDAHULUAN

## 1.1 Latar Belakang

Jumlah lansia yang hidup sendiri bertambah dari tahun ke tahun, sementara keluarga makin kecil dan anak merantau ke kota. Pekerja sosial sering menjadi orang pertama yang mengetahui bahwa seorang lansia tidak lagi mampu memenuhi kebutuhannya sendiri di rumah.

## 1.2 Rumusan Masalah

Bagaimana intervensi pekerjaan sosial membantu lansia yang hidup sendiri?

## 1.3 Tujuan

Menjelaskan intervensi bagi lansia yang hidup sendiri.
`

describe('A campus profile in the folder', () => {
  before(async () => { await extensions.getExtension('peksos.peksos')?.activate() })
  afterEach(async () => {
    await closeAll()
    await workspace.fs.delete(top(), {recursive: true})
  })

  it('decides on kind, parts and severities, and a change of it is felt at once', async () => {
    const profile = await write('peksos.json', {reports: [{files: '**/makalah/*.md', kind: 'makalah'}], kinds: {paper: {sections: {benefits: {name: 'Kegunaan Penulisan', need: 'required'}}}}})
    const {uri} = await openUri(await write('makalah/a.md', report))
    const seen = await untilFindings(uri, findings => findings.some(({message}) => message.includes('`Kegunaan Penulisan`')))
    assert.isTrue(seen.some(finding => ruleOf(finding) === 'section-missing'))
    await workspace.fs.writeFile(profile, new TextEncoder().encode('{"reports": [{"files": "**/makalah/*.md", "kind": "makalah"}], "severities": {"section-missing": "off"}}'))
    await untilNoRule(uri, 'section-missing')
    await workspace.fs.delete(profile)
    await untilRule(uri, 'section-missing')
    assert.isFalse(findingsIn(uri).some(({message}) => message.includes('Kegunaan')))
  })

  it('gives the findings that the command line and the remark adapter give in the same folder', async () => {
    for (const [name, content] of Object.entries(campusFolder)) await write(name, content)
    const {samples} = JSON.parse(campusFolder['peksos.json'] ?? '') as {samples: readonly {file: string, findings: readonly {rule: string, line: number}[]}[]}
    for (const {file, findings} of samples) {
      const {uri} = await openUri(Uri.joinPath(top(), file))
      const expected = findings.map(({rule, line}) => `${line} ${rule}`).sort()
      const seen = await untilFindings(uri, found => found.length === expected.length)
      assert.deepEqual(seen.map(finding => `${finding.range.start.line + 1} ${ruleOf(finding)}`).sort(), expected)
    }
  })

  it('binds the files of a report, which are asked for together', async () => {
    for (const [name, content] of Object.entries(campusFolder)) await write(name, content)
    for (const [name, expected] of Object.entries(boundFiles)) {
      const {uri} = await openUri(Uri.joinPath(top(), name))
      const shown = (found: ReturnType<typeof findingsIn>): string => found.map(finding => `${finding.range.start.line + 1} ${ruleOf(finding)}`).sort().join('; ')
      assert.equal(shown(await untilFindings(uri, found => shown(found) === expected.toSorted().join('; '))), expected.toSorted().join('; '))
    }
    await openUri(Uri.joinPath(top(), 'bagian/awal.md'))
    assert.equal(await commands.executeCommand('peksos.structure.goTo', 'section:conclusion'), 'section:conclusion')
    const editor = window.activeTextEditor!
    assert.match(editor.document.uri.path, /bagian\/bab-2\.md$/)
    assert.match(editor.document.lineAt(editor.selection.active.line).text, /Kesimpulan/)
  })

  it('makes one Word document of the files of a report, whichever is chosen', async () => {
    for (const [name, content] of Object.entries(campusFolder)) await write(name, content)
    const target = Uri.joinPath(top(), 'semua.docx')
    await commands.executeCommand('peksos.exportWord', Uri.joinPath(top(), 'bagian/bab-2.md'), {saveAs: target.toString()})
    const text = strFromU8(unzipSync(await workspace.fs.readFile(target))['word/document.xml']!)
    for (const words of ['PENDAHULUAN', 'PEMBAHASAN']) assert.include(text, words)
  })

  it('reads files of a report in older encodings, and writes no document that would lack one', async () => {
    for (const [name, content] of Object.entries(campusFolder)) await write(name, content)
    const [target, last] = ['lengkap.docx', 'bagian/bab-3.md'].map(name => Uri.joinPath(top(), name)) as [Uri, Uri]
    const exported = async (): Promise<string> => {
      await workspace.fs.delete(target).then(undefined, () => undefined)
      await commands.executeCommand('peksos.exportWord', Uri.joinPath(top(), 'bagian/awal.md'), {saveAs: target.toString(), overwrite: true})
      return workspace.fs.readFile(target).then(written => strFromU8(unzipSync(written)['word/document.xml']!), () => '')
    }
    // What was read before is there until the change is noticed.
    await workspace.fs.writeFile(last, Uint8Array.of(0x23, 0x20, 0, 1, 2, 0, 3, 0xff))
    await until(exported, text => text === '')
    await workspace.fs.writeFile(last, Uint8Array.from('# BAB III PENUTUP\n\nSatu caf\u00e9 di desa itu.\n', letter => letter.charCodeAt(0)))
    await until(exported, text => text.includes('café'))
  })

  it('says what is wrong with it at its line, while it is written', async () => {
    const document = await openUri(await write('peksos.json', '{\n  "severties": {},\n  "language": "en"\n}\n'))
    // What was said of a file that lay there before may still be on the screen.
    const [problem] = await untilFindings(document.uri, findings => findings.length === 1 && findings[0]!.message.includes('severties'))
    assert.equal(problem?.message, 'The key `severties` is not known here, perhaps `severities` was meant')
    assert.equal(problem?.range.start.line, 1)
    await window.activeTextEditor!.edit(edit => edit.replace(document.lineAt(1).range, '  "severities": {},'))
    await untilFindings(document.uri, findings => findings.length === 0)
  })

  it('is noticed when it comes to the top of the folder, with the report open', async () => {
    const {uri} = await openUri(await write('a.md', report.replace('bahasa: id', 'jenis: makalah')))
    await untilRule(uri, 'section-missing')
    // Twice: one that was there before comes back as well.
    for (let times = 0; times < 2; times++) {
      const home = await writeFile('peksos.json', JSON.stringify({severities: {'section-missing': 'off'}}))
      try {
        await untilNoRule(uri, 'section-missing')
      } finally {
        await workspace.fs.delete(home)
      }
      await untilRule(uri, 'section-missing')
    }
  })

  it('is asked for by a new report, which follows it', async () => {
    const home = await writeFile('peksos.json', JSON.stringify({name: 'Kampus Contoh', kinds: {paper: {sections: {benefits: {name: 'Kegunaan Penulisan', need: 'required'}}}}}))
    const {uri} = await openUri(await write('a.md', report.replace('bahasa: id', 'jenis: makalah')))
    await untilFindings(uri, findings => findings.some(({message}) => message.includes('`Kegunaan Penulisan`')))
    try {
      const document = await answering(commands.executeCommand<TextDocument | undefined>('peksos.newReport'), Array.from({length: 11}, () => 'enter' as const))
      assert.match(document?.getText() ?? '', /^## 1\.4 Kegunaan Penulisan$/m)
    } finally {
      await workspace.fs.delete(home)
    }
  })

  it('is made of a good example, and never over one that is there', async () => {
    const {uri} = await openUri(await write('contoh.md', report.replace('bahasa: id', 'jenis: makalah')))
    const made = await commands.executeCommand<string>('peksos.makeProfile')
    const home = Uri.joinPath(workspace.workspaceFolders![0]!.uri, 'peksos.json')
    try {
      assert.equal(Uri.parse(made).toString(), home.toString())
      const text = new TextDecoder().decode(await workspace.fs.readFile(home))
      assert.include(JSON.parse(text) as object, {extends: 'umum'})
      await openUri(uri)
      const again = await commands.executeCommand<string>('peksos.makeProfile')
      assert.equal(Uri.parse(again).scheme, 'untitled')
      assert.equal(new TextDecoder().decode(await workspace.fs.readFile(home)), text)
    } finally {
      await closeAll()
      await workspace.fs.delete(home)
    }
  })
})
