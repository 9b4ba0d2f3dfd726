import {assert} from 'chai'
import {commands, DiagnosticSeverity, extensions, Uri, window, workspace, type TextDocument} from 'vscode'
import {answering, keys} from './quick-input.ts'
import {closeAll, findingsIn, openText, ruleOf} from './support.ts'

const ask = (): Thenable<TextDocument | undefined> => commands.executeCommand<TextDocument | undefined>('peksos.newReport')
const times = <Key>(count: number, key: Key): readonly Key[] => Array.from({length: count}, () => key)
const tabs = (): number => window.tabGroups.all.flatMap(group => group.tabs).length

describe('A new report, asked for', () => {
  before(async () => { await extensions.getExtension('peksos.peksos')?.activate() })
  afterEach(closeAll)

  it('is made by pressing Enter ten times', async () => {
    const document = await answering(ask(), times(10, 'enter'))
    assert.ok(document)
    assert.isTrue(document.isUntitled)
    assert.match(document.getText(), /^---\njudul: "\[Lengkapi: Judul laporan\]"\njenis: makalah\nbahasa: id\n/)
    assert.equal(window.activeTextEditor?.document.getText(window.activeTextEditor.selection), '[Lengkapi: Judul laporan]')
    await commands.executeCommand('peksos.checkDocument')
    const grave = findingsIn(document.uri).filter(({severity}) => severity !== DiagnosticSeverity.Hint)
    assert.deepEqual(grave.map(finding => `${ruleOf(finding)}: ${finding.message}`), [])
  })

  for (let step = 1; step <= 10; step++) {
    it(`leaves no trace when it is broken off at question ${step}`, async () => {
      const before = {tabs: tabs(), documents: workspace.textDocuments.length}
      assert.isUndefined(await answering(ask(), [...times(step - 1, 'enter' as const), 'escape']))
      assert.deepEqual({tabs: tabs(), documents: workspace.textDocuments.length}, before)
    })
  }

  it('goes back and keeps what was answered', async () => {
    // A case report, its usual level and stage set; back three times to the kind, then a group report.
    const document = await answering(ask(), ['down', 'enter', 'enter', 'enter', 'back', 'back', 'back', 'down', ...times(10, 'enter' as const)])
    assert.match(document?.getText() ?? '', /^jenis: laporan-kelompok$/m)
    assert.match(document?.getText() ?? '', /^tahapan: group-4$/m)
  })

  it('takes the writer from the report beside it', async () => {
    await openText('---\njenis: makalah\npenulis:\n  - nama: "R. S."\n    nim: "0012"\npembimbing: T\n---\n\n# Bab\n\nTeks.\n')
    await commands.executeCommand('peksos.checkDocument')
    const document = await answering(ask(), times(10, 'enter'))
    assert.match(document?.getText() ?? '', /penulis:\n {2}- nama: "R\. S\."\n {4}nim: "0012"\npembimbing: "T"\n---/)
  })

  /** The dialog looks around in the folder before it takes a key, and nothing tells when it has: so the key is pressed until all has ended. */
  const untilTheEnd = async (key: keyof typeof keys): Promise<TextDocument | undefined> => {
    let ended = false
    const asking = ask().then(document => {
      ended = true
      return document
    })
    await answering(Promise.resolve(), [...times(9, 'enter' as const), 'down', 'enter'])
    while (!ended) await keys[key]()
    return asking
  }

  it('leaves no trace when the dialog for saving is closed, too', async () => {
    const before = {tabs: tabs(), documents: workspace.textDocuments.length}
    assert.isUndefined(await untilTheEnd('escape'))
    assert.deepEqual({tabs: tabs(), documents: workspace.textDocuments.length}, before)
  })

  it('is saved where its writer says', async () => {
    const document = await untilTheEnd('enter')
    assert.ok(document)
    assert.isFalse(document.isUntitled)
    assert.match(document.uri.path, /\/makalah\.md$/)
    assert.isFalse(document.isDirty)
    assert.match(document.getText(), /^jenis: makalah$/m)
    await workspace.fs.delete(document.uri)
  })

  it('never takes the place of a file', async () => {
    const folder = workspace.workspaceFolders![0]!.uri
    const saveAs = Uri.joinPath(folder, 'sudah-ada.md')
    await workspace.fs.writeFile(saveAs, new TextEncoder().encode('tetap'))
    const document = await commands.executeCommand<TextDocument>('peksos.newReport', {kind: 'paper', saveAs: saveAs.toString()})
    assert.isTrue(document.isUntitled)
    assert.equal(new TextDecoder().decode(await workspace.fs.readFile(saveAs)), 'tetap')
    await workspace.fs.delete(saveAs)
  })
})
