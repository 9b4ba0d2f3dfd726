import {assert} from 'chai'
import {commands, DataTransfer, DataTransferItem, env, extensions, Position, Selection, Uri, window, workspace, WorkspaceEdit, type TextDocument} from 'vscode'
import {headingTools} from '../../../src/exchange/heading-tools.ts'
import * as wordIn from '../../../src/exchange/word-in/index.ts'
import {dropped} from '../../../src/vscode/word/drop.ts'
import {docx, indonesianStyles, lists, para, styled, table, cell} from '../../exchange/docx.ts'
import {closeAll, openText, until, untilRule, wholeOf} from './support.ts'

const word = docx({
  styles: indonesianStyles, numbering: lists,
  body: [
    styled('Judul', 'Laporan Kasus Klien R'), styled('Judul1', 'PENDAHULUAN'), styled('Judul2', 'Latar Belakang'), para('Klien R, 12 tahun, dua bulan tidak masuk sekolah.'),
    styled('Judul1', 'KASUS'), styled('Judul2', 'Asesmen'), para('Klien R tinggal bersama neneknya.'),
    table([cell('Kebutuhan'), cell('Potensi')], [cell('Sekolah', '<w:gridSpan w:val="2"/>')]),
  ].join(''),
})
/** The same with a picture. */
const pictured = docx({
  styles: indonesianStyles, numbering: lists,
  body: styled('Judul1', 'PENDAHULUAN') + para('<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture" descr="Genogram"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rIdP"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'),
  relations: '<Relationship Id="rIdP" Type="x/image" Target="media/a.png"/>',
  files: {'word/media/a.png': new Uint8Array([1, 2, 3])},
})
const pasted = 'BAB I\nPENDAHULUAN\n1.1\nLATAR BELAKANG\nPekerja sosial mendampingi klien R di panti.\n'
const converted = '# BAB I PENDAHULUAN\n\n## 1.1 LATAR BELAKANG\n\nPekerja sosial mendampingi klien R di panti.\n'

const openAsReport = (uri: Uri): Thenable<TextDocument | undefined> => commands.executeCommand<TextDocument | undefined>('peksos.openAsReport', uri)

describe('A report that comes from elsewhere', () => {
  const made: Uri[] = []
  const write = async (name: string, bytes: Uint8Array): Promise<Uri> => {
    const uri = Uri.joinPath(workspace.workspaceFolders![0]!.uri, name)
    await workspace.fs.writeFile(uri, bytes)
    made.push(uri)
    return uri
  }
  before(async () => { await extensions.getExtension('peksos.peksos')?.activate() })
  afterEach(async () => {
    await closeAll()
    for (const uri of made.splice(0)) {
      const edit = new WorkspaceEdit()
      edit.deleteFile(uri, {ignoreIfNotExists: true})
      await workspace.applyEdit(edit)
    }
  })

  it('opens from Word as an untitled report with its findings, and stays as it was', async () => {
    const uri = await write('tugas.docx', word)
    const document = await openAsReport(uri)
    assert.ok(document)
    assert.isTrue(document.isUntitled)
    assert.equal(document.languageId, 'markdown')
    assert.include(document.getText(), '# BAB II KASUS\n\n## 2.1 Asesmen\n\nKlien R tinggal bersama neneknya.\n\n| Kebutuhan | Potensi |\n')
    assert.equal(window.activeTextEditor?.document, document)
    assert.isAbove((await untilRule(document.uri, 'stage-missing')).length, 1)
    assert.deepEqual(await workspace.fs.readFile(uri), word)
  })

  it('opens from the list of editors for a Word file, whose own tab goes', async () => {
    const uri = await write('lewat-editor.docx', word)
    await commands.executeCommand('vscode.openWith', uri, 'peksos.word')
    const soon = <Value>(look: () => Value) => (): Promise<Value> => new Promise(done => { setTimeout(() => done(look()), 50) })
    await until(soon(() => window.activeTextEditor?.document.getText() ?? ''), text => text.includes('BAB II KASUS'))
    assert.isTrue(window.activeTextEditor?.document.isUntitled)
    await until(soon(() => window.tabGroups.all.flatMap(group => group.tabs).length), count => count === 1)
  })

  it('has its pictures written beside it once it is saved, and none over a file', async () => {
    const folder = workspace.workspaceFolders![0]!.uri
    const place = (name: string): Uri => Uri.joinPath(folder, 'tugas-bergambar-gambar', name)
    try {
      const document = await openAsReport(await write('tugas bergambar.docx', pictured))
      assert.include(document?.getText(), '![Genogram](tugas-bergambar-gambar/gambar-1.png)')
      const saved = await write('tugas bergambar.md', new TextEncoder().encode(document?.getText()))
      await window.showTextDocument(await workspace.openTextDocument(saved))
      assert.equal(await commands.executeCommand('peksos.writePictures'), 1)
      assert.deepEqual(await workspace.fs.readFile(place('gambar-1.png')), new Uint8Array([1, 2, 3]))
      await workspace.fs.writeFile(place('gambar-1.png'), new Uint8Array([9]))
      await openAsReport(Uri.joinPath(folder, 'tugas bergambar.docx'))
      await window.showTextDocument(await workspace.openTextDocument(saved))
      assert.equal(await commands.executeCommand('peksos.writePictures'), 0)
      assert.deepEqual(await workspace.fs.readFile(place('gambar-1.png')), new Uint8Array([9]))
    } finally {
      await workspace.fs.delete(Uri.joinPath(folder, 'tugas-bergambar-gambar'), {recursive: true}).then(undefined, () => undefined)
    }
  })

  it('is inserted where a Word document is dropped into Markdown', async () => {
    const uri = await write('jatuh.docx', word)
    const waiting: string[] = []
    const lost: (number | undefined)[] = []
    const refused: string[] = []
    const drop = async (text: string, value: string, place = new Position(0, 0)): Promise<string | undefined> => {
      const transfer = new DataTransfer()
      transfer.set('text/uri-list', new DataTransferItem(value))
      const edit = await dropped({headingTools, load: {in: () => Promise.resolve(wordIn), out: () => Promise.reject(new Error('not for a drop'))}}, {wait: folder => waiting.push(folder), lost: (_, messages) => lost.push(...messages.map(({line}) => line)), refused: (name, {id}) => refused.push(`${name} ${id}`)}, await openText(text), place, transfer)
      return typeof edit?.insertText === 'string' ? edit.insertText : undefined
    }
    assert.include(await drop('Catatan.\n', uri.toString()), '# BAB II KASUS\n\n## 2.1 Asesmen\n')
    assert.match(await drop('Catatan.\n\nLagi.\n', uri.toString(), new Position(0, 3)) ?? '', /^\n\n# Laporan[\s\S]*neneknya\.\n\n\|[\s\S]*\|\n\n$/)
    assert.match(await drop('Catatan.\n', uri.toString(), new Position(1, 0)) ?? '', /^\n# Laporan[\s\S]*\|\n$/)
    assert.isUndefined(await drop('Catatan.\n', Uri.joinPath(uri, '..', 'gambar.png').toString()))
    assert.isUndefined(await drop('Catatan.\n', `${uri.toString()}\r\n${uri.toString()}`))
    assert.isUndefined(await drop('Catatan.\n', (await write('rusak.docx', new TextEncoder().encode('%PDF-1.7'))).toString()))
    assert.deepEqual([...new Set(waiting)], ['jatuh-gambar/'])
    assert.deepEqual(refused, ['rusak.docx pdf'])
    // The merged cells stand in line 15 of the report, and below what stood there before.
    assert.deepEqual(lost, [15, 17, 17])
  })

  it('says why a file is none, and opens nothing', async () => {
    const open = workspace.textDocuments.length
    assert.isUndefined(await openAsReport(await write('bukan.docx', new TextEncoder().encode('%PDF-1.7'))))
    assert.isUndefined(await openAsReport(Uri.joinPath(workspace.workspaceFolders![0]!.uri, 'tidak-ada.docx')))
    assert.equal(workspace.textDocuments.length, open)
  })

  it('opens from a file of plain text', async () => {
    assert.equal((await openAsReport(await write('catatan.txt', new TextEncoder().encode(pasted))))?.getText(), converted)
  })

  it('is made of what is selected, of the text that is open, or of the clipboard', async () => {
    const convert = (): Thenable<TextDocument | undefined> => commands.executeCommand<TextDocument | undefined>('peksos.convertText')
    const source = await openText(`${pasted}Sisa.\n`, 'plaintext')
    const whole = await convert()
    assert.include(whole?.getText(), 'di panti. Sisa.\n')
    const editor = await window.showTextDocument(source)
    editor.selection = new Selection(wholeOf(source).start, source.lineAt(4).range.end)
    assert.equal((await convert())?.getText(), converted)
    assert.equal(source.getText(), `${pasted}Sisa.\n`)
    await closeAll()
    // A page in a browser without a person before it may be kept from the clipboard.
    await env.clipboard.writeText(pasted)
    if (await env.clipboard.readText() === pasted) assert.equal((await convert())?.getText(), converted)
  })
})
