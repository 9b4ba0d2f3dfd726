import {assert} from 'chai'
import {commands, extensions, languages, Uri, window, workspace, type Tab} from 'vscode'
import type {ClassRow} from '../../../src/class/row.ts'
import {placeAt} from '../../../src/class/view/place.ts'
import {viewRow} from '../../../src/class/view/shown.ts'
import type {ClassWindow} from '../../../src/vscode/class-window.ts'
import {docx, indonesianStyles, para, styled} from '../../exchange/docx.ts'
import {closeAll, openUri, replaceText, saved, until, withSetting, writeFile} from './support.ts'

const shared = 'Pada pertemuan kedua praktikan membacakan kembali catatan pertemuan pertama, meminta klien membetulkan yang keliru, lalu bersama ibunya menyusun tiga hal yang hendak dicapai sampai akhir bulan ini.'
const another = 'Kader posyandu dusun sebelah menawarkan kursi roda bekas, lalu praktikan dan ayah klien mengambilnya bersama pada hari pasar, membersihkannya, serta memasang sandaran kepala dari bantal lama.'
const report = (stages: string, author = 'A. B.'): string => `---\njenis: laporan-kasus\nbahasa: id\npenulis:\n  - nama: ${author}\n---\n\n# BAB II KASUS\n\n## Asesmen\n\nKlien R tinggal bersama neneknya. ${shared}\n\n${stages}\n\n# DAFTAR PUSTAKA\n\nAdi, I. R. 2013. *Intervensi komunitas*.\n`
const evaluated = report('## Evaluasi\n\nTujuan pertama tercapai.')
const word = docx({styles: indonesianStyles, body: [styled('Judul1', 'PENDAHULUAN'), styled('Judul2', 'Latar Belakang'), para('Klien R tidak masuk sekolah.'), styled('Judul1', 'KASUS'), styled('Judul2', 'Asesmen'), para('Klien R tinggal bersama neneknya.')].join('')})

const folder = (): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, 'kelas')
const check = (...args: unknown[]): Thenable<ClassWindow> => commands.executeCommand<ClassWindow>('peksos.checkAll', ...args)
const rowOf = (view: ClassWindow, name: string): ClassRow | undefined => view.rows().find(({path}) => path.endsWith(name))
const soon = <Value>(look: () => Value) => (): Promise<Value | null> => new Promise(done => { setTimeout(() => done(look() ?? null), 40) })
const viewTabs = (): readonly Tab[] => window.tabGroups.all.flatMap(({tabs}) => tabs).filter(({label}) => label === 'Laporan satu kelas' || label === 'Class of reports')
/** Where a cell opens its report, as the view asks for it. */
const opens = (row: ClassRow, uri: Uri, column: string) => ({type: 'open' as const, key: uri.toString(), ...placeAt(viewRow(row, '', 'id'), column, '')})

describe('A class of reports', () => {
  before(async () => { await extensions.getExtension('peksos.peksos')?.activate() })
  beforeEach(async () => {
    await writeFile('kelas/1-a.md', report(''))
    await writeFile('kelas/dalam/2-b.md', evaluated)
    await writeFile('kelas/resep.markdown', '# Resep\n\nTumis bawang.\n')
    await workspace.fs.writeFile(Uri.joinPath(folder(), '3-c.docx'), word)
    await writeFile('kelas/4-d.docx', '%PDF-1.7')
    await writeFile('kelas/.simpanan/lama.md', evaluated)
    await writeFile('kelas/catatan.txt', 'Bukan laporan.')
  })
  afterEach(async () => {
    await closeAll()
    await workspace.fs.delete(folder(), {recursive: true})
  })

  it('is read from a folder: Markdown and Word, with the reason for what cannot be read, and nothing of it among the problems', async () => {
    const view = await check(folder(), [folder()])
    assert.deepEqual(view.rows().map(({path}) => path.replace(/^.*?kelas\//u, '')), ['1-a.md', '3-c.docx', '4-d.docx', 'dalam/2-b.md', 'resep.markdown'])
    assert.deepEqual(view.progress(), {done: 5, total: 5, state: 'done', file: view.progress().file})
    assert.equal(rowOf(view, '1-a.md')?.cells['stage:evaluation']?.state, 'lacking')
    assert.equal(rowOf(view, '2-b.md')?.cells['stage:evaluation']?.state, 'present')
    assert.equal(rowOf(view, '2-b.md')?.students[0]?.name, 'A. B.')
    assert.equal(rowOf(view, '3-c.docx')?.cells['stage:assessment']?.state, 'present')
    assert.isString(rowOf(view, '4-d.docx')?.error)
    assert.equal(rowOf(view, 'resep.markdown')?.kind, 'other')
    assert.deepEqual(languages.getDiagnostics().filter(([uri, found]) => uri.path.includes('/kelas/') && found.length > 0).map(([uri]) => uri.path), [])
  })

  it('is what was selected, each file once', async () => {
    const files = ['1-a.md', '3-c.docx', 'catatan.txt'].map(name => Uri.joinPath(folder(), name))
    const view = await check(files[0], [...files, files[0], Uri.joinPath(folder(), 'dalam')])
    assert.deepEqual(view.rows().map(({path}) => path.replace(/^.*?kelas\//u, '')), ['1-a.md', '3-c.docx', 'dalam/2-b.md'])
  })

  it('is the whole workspace where nothing is chosen, and says what is gone', async () => {
    const view = await check()
    assert.isAbove(view.rows().length, 5)
    const gone = await check(Uri.joinPath(folder(), 'tidak-ada.md'))
    assert.deepEqual(gone.rows().map(({error}) => error), ['Berkas ini sudah tidak ada.'])
  })

  it('has one view in a window, which is shown again', async () => {
    const view = await check(folder())
    assert.equal(viewTabs().length, 1)
    assert.equal(await check(folder()), view)
    await until(soon(viewTabs), tabs => tabs!.length === 1)
  })

  it('opens a report at a cell’s evidence, from Word as the report that it is read as, once', async () => {
    const view = await check(folder())
    const uri = Uri.joinPath(folder(), '1-a.md')
    const row = rowOf(view, '1-a.md')!
    await view.receive(opens(row, uri, 'stage:evaluation'))
    assert.equal(window.activeTextEditor?.document.uri.toString(), uri.toString())
    assert.equal(window.activeTextEditor?.selection.active.line, row.cells['stage:evaluation']!.line! - 1)
    await view.receive(opens(row, uri, 'stage:assessment'))
    assert.equal(window.activeTextEditor?.document.lineAt(window.activeTextEditor.selection.active).text, '## Asesmen')
    const fromWord = opens(rowOf(view, '3-c.docx')!, Uri.joinPath(folder(), '3-c.docx'), 'stage:assessment')
    await view.receive(fromWord)
    const converted = window.activeTextEditor?.document
    assert.isTrue(converted?.isUntitled)
    assert.match(converted.lineAt(window.activeTextEditor!.selection.active).text, /Asesmen$/u)
    await view.receive(fromWord)
    assert.equal(window.activeTextEditor?.document, converted)
  })

  it('follows its files: changed, new, gone, and as they stand in an editor', async () => {
    const view = await check(folder())
    const state = (name: string) => soon(() => rowOf(view, name)?.cells['stage:evaluation']?.state)
    await writeFile('kelas/1-a.md', evaluated)
    await until(state('1-a.md'), found => found === 'present')
    await writeFile('kelas/baru/5-e.md', report(''))
    await until(state('5-e.md'), found => found === 'lacking')
    const told = (): boolean => view.rows().some(({findings}) => findings.some(({rule}) => rule === 'stage-missing'))
    assert.isTrue(told())
    await writeFile('kelas/peksos.json', JSON.stringify({name: 'Kampus uji', severities: {'stage-missing': 'off'}}))
    await until(soon(told), found => found === false)
    await workspace.fs.delete(Uri.joinPath(folder(), 'peksos.json'))
    await until(soon(told), found => found === true)
    await withSetting('severities', {'stage-missing': 'off'}, async () => { await until(soon(told), found => found === false) })
    await until(soon(told), found => found === true)
    const document = await openUri(Uri.joinPath(folder(), 'dalam', '2-b.md'))
    await replaceText(document, report(''))
    await until(state('2-b.md'), found => found === 'lacking')
    await saved(document)
    await workspace.fs.delete(Uri.joinPath(folder(), '4-d.docx'))
    await until(soon(() => rowOf(view, '4-d.docx')), row => row === null)
    await workspace.fs.delete(Uri.joinPath(folder(), 'baru'), {recursive: true})
    await until(soon(() => rowOf(view, '5-e.md')), row => row === null)
  })

  it('leaves out what a .gitignore names, and notices when that changes', async () => {
    await writeFile('kelas/.gitignore', 'dalam/\n*.docx\n')
    const view = await check(folder())
    const names = (): string => view.rows().map(({path}) => path.replace(/^.*?kelas\//u, '')).join(' ')
    assert.equal(names(), '1-a.md resep.markdown')
    await writeFile('kelas/dalam/3-e.md', evaluated)
    await writeFile('kelas/1-b.md', evaluated)
    await until(soon(names), found => found === '1-a.md 1-b.md resep.markdown')
    await writeFile('kelas/.gitignore', '*.docx\n')
    await until(soon(names), found => found === '1-a.md 1-b.md dalam/2-b.md dalam/3-e.md resep.markdown')
    // What is chosen itself is always checked.
    await writeFile('kelas/.gitignore', '*\n')
    await check(Uri.joinPath(folder(), '1-a.md'))
    assert.equal(names(), '1-a.md')
  })

  it('takes the files of a report that consists of several as one row, opens each cell in its own file, and follows them all', async () => {
    const [first = '', second = ''] = evaluated.split(/(?=## Evaluasi)/u)
    await writeFile('kelas/bagian/1.md', first)
    await writeFile('kelas/bagian/2.md', `---\njudul: dua\n---\n\n## Monitoring\n\n${another}\n\n${second}`)
    await writeFile('kelas/6-f.md', report(another).replace(shared, 'Ia anak kedua dari tiga bersaudara.'))
    await writeFile('kelas/bagian/peksos.json', JSON.stringify({reports: [{files: ['*.md'], kind: 'laporan-kasus', bound: 'folder'}]}))
    const view = await check(folder())
    const row = rowOf(view, 'bagian/1.md')!
    assert.deepEqual(row.files?.map(path => path.replace(/^.*bagian\//u, '')), ['1.md', '2.md'])
    assert.isUndefined(rowOf(view, 'bagian/2.md'))
    assert.deepEqual(view.progress(), {done: 7, total: 7, state: 'done', file: view.progress().file})
    const at = (name: string): Uri => Uri.joinPath(folder(), 'bagian', name)
    await view.receive(opens(row, at('1.md'), 'stage:evaluation'))
    assert.equal(window.activeTextEditor?.document.uri.toString(), at('2.md').toString())
    assert.equal(window.activeTextEditor?.document.lineAt(window.activeTextEditor.selection.active).text, '## Evaluasi')
    await view.receive(opens(row, at('1.md'), 'stage:assessment'))
    assert.equal(window.activeTextEditor?.document.uri.toString(), at('1.md').toString())
    const comparison = await until(soon(() => view.comparison()), found => found !== null)
    assert.isTrue(comparison!.passages.some(({places}) => places.some(({path, submission, line}) => path.endsWith('bagian/2.md') && submission.endsWith('bagian/1.md') && line === 7)), JSON.stringify(comparison!.passages.map(({places}) => places.map(({path, submission, line, text}) => [path, submission, line, text.slice(0, 40)]))))
    const state = soon(() => rowOf(view, 'bagian/1.md')?.cells['stage:evaluation']?.state)
    await writeFile('kelas/bagian/2.md', '## Saran\n\nKader berkunjung setiap minggu.\n')
    await until(state, found => found === 'lacking')
    await writeFile('kelas/bagian/3.md', second)
    await until(state, found => found === 'present')
    await workspace.fs.delete(at('3.md'))
    await until(state, found => found === 'lacking')
    await workspace.fs.delete(at('peksos.json'))
    await until(soon(() => rowOf(view, 'bagian/2.md')), found => found !== null)
    assert.isUndefined(rowOf(view, 'bagian/1.md')?.files)
  })

  it('stops when it is told to, and keeps what was read', async () => {
    for (let at = 0; at < 40; at++) await writeFile(`kelas/banyak/${at}.md`, evaluated)
    const reading = check(folder())
    // The view is there before the reading ends: only who started it has it later.
    const view = await check(Uri.joinPath(folder(), 'dalam'))
    await reading
    const again = check(folder())
    await until(soon(() => view.progress()), progress => progress!.state === 'reading' && progress!.total > 40)
    await view.receive({type: 'command', command: 'stop'})
    await again
    assert.equal(view.progress().state, 'stopped')
    assert.isBelow(view.rows().length, 45)
    assert.equal(view.progress().done, view.rows().length)
  })

  it('tells what two reports share, and shows both places side by side', async () => {
    const view = await check(folder())
    const comparison = await until(soon(() => view.comparison()), found => found !== null)
    const at = comparison!.passages.findIndex(({places}) => places.some(({path}) => path.endsWith('1-a.md')) && places.some(({path}) => path.endsWith('2-b.md')))
    assert.isAtLeast(at, 0)
    assert.isAtLeast(comparison!.passages[at]!.words, 20)
    await view.receive({type: 'compare', passage: at, first: 0, second: 1})
    assert.equal(window.visibleTextEditors.length, 2)
    for (const editor of window.visibleTextEditors) assert.include(editor.document.getText(editor.selection), 'membacakan kembali catatan pertemuan pertama')
  })

  it('is saved as CSV, as a page, and as feedback, and replaces nothing unasked', async () => {
    const view = await check(folder())
    const at = (name: string): Uri => Uri.joinPath(folder(), name)
    const text = async (uri: Uri): Promise<string> => new TextDecoder('utf-8', {ignoreBOM: true}).decode(await workspace.fs.readFile(uri))
    await view.receive({type: 'command', command: 'saveCsv'}, {saveAs: at('kelas.csv').toString()})
    assert.match(await text(at('kelas.csv')), /^\uFEFF(?:Berkas|File),/u)
    assert.equal((await text(at('kelas.csv'))).trim().split('\r\n').length, 6)
    await view.receive({type: 'command', command: 'saveHtml'}, {saveAs: at('kelas.html').toString()})
    assert.match(await text(at('kelas.html')), /^<!doctype html>[\s\S]*1-a\.md[\s\S]*<h2>Bagian teks yang sama<\/h2>[\s\S]*<blockquote>[^<]*membacakan kembali catatan pertemuan pertama/u)
    assert.equal(await view.receive({type: 'command', command: 'saveFeedback'}, {saveAs: at('umpan').toString()}), 4)
    const names = (await workspace.fs.readDirectory(at('umpan'))).map(([name]) => name)
    assert.equal(names.length, 4)
    // What was written for students is no report of the class.
    await new Promise(done => { setTimeout(done, 600) })
    assert.equal(view.rows().length, 5)
    const first = Uri.joinPath(at('umpan'), names.find(name => name.includes('1-a'))!)
    assert.match(await text(first), /^# Umpan balik\n[\s\S]*stage-missing/u)
    await workspace.fs.writeFile(first, new TextEncoder().encode('milik orang lain'))
    const asked = view.receive({type: 'command', command: 'saveFeedback'}, {saveAs: at('umpan').toString()})
    await new Promise(done => { setTimeout(done, 300) })
    assert.equal(await text(first), 'milik orang lain')
    // The question stays open: an answer that replaces is given by whoever calls.
    void asked
    // The file of somebody else may have become a row by now.
    assert.isAtLeast(await view.receive({type: 'command', command: 'saveFeedback'}, {saveAs: at('umpan').toString(), overwrite: true}) as number, 4)
    assert.match(await text(first), /^# Umpan balik\n/u)
  })
})
