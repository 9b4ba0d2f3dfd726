import {assert} from 'chai'
import {
  commands, Disposable, env, EndOfLine, EventEmitter, FileSystemError, FileType, NotebookCellData, NotebookCellKind, NotebookData,
  TabInputTextDiff, UIKind, Uri, ViewColumn, window, workspace, WorkspaceEdit,
} from 'vscode'
import {correctSpelling} from '../every-window.ts'
import {caseReport} from './samples.ts'
import {closeAll, findingsIn, openText, openUri, press, replaceText, ruleOf, saved, untilFindings, untilRule, writeFile} from './support.ts'

const gone = (uri: Uri): Promise<unknown> => untilFindings(uri, findings => findings.length === 0)

/** Files of one text that cannot be written, as the earlier versions that a source control shows. */
function readOnlyFiles(scheme: string, text: string): Disposable {
  const content = new TextEncoder().encode(text)
  const refuse = (): never => { throw FileSystemError.NoPermissions() }
  return workspace.registerFileSystemProvider(scheme, {
    onDidChangeFile: new EventEmitter<never>().event,
    watch: () => new Disposable(() => undefined),
    stat: () => ({type: FileType.File, ctime: 0, mtime: 0, size: content.length}),
    readFile: () => content,
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  }, {isReadonly: true})
}

describe('A file', () => {
  const made: Uri[] = []
  const write = async (name: string, content: string): Promise<Uri> => {
    const uri = await writeFile(name, content)
    made.push(uri)
    return uri
  }
  afterEach(async () => {
    await closeAll()
    for (const uri of made.splice(0)) {
      const edit = new WorkspaceEdit()
      edit.deleteFile(uri, {ignoreIfNotExists: true})
      await workspace.applyEdit(edit)
    }
  })

  it('is of this machine on the desktop and of a virtual workspace in the browser; it is mended and saved in both', async () => {
    assert.isTrue(workspace.isTrusted)
    const document = await openUri(await write('tersimpan.md', caseReport))
    assert.equal(document.uri.scheme, env.uiKind === UIKind.Web && !env.remoteName ? 'vscode-test-web' : 'file')
    await correctSpelling(document)
    await saved(document)
    assert.include(new TextDecoder().decode(await workspace.fs.readFile(document.uri)), '## 2.3 Asesmen\n')
  })

  it('that is closed has no findings any more', async () => {
    const uri = await write('tertutup.md', caseReport)
    await openUri(uri)
    await untilRule(uri, 'stage-missing')
    await closeAll()
    await gone(uri)
  })

  it('that gets another name takes its findings along, and loses them with a name that is no Markdown', async () => {
    const first = await write('draf.md', caseReport)
    const rename = async (from: Uri, name: string): Promise<Uri> => {
      const to = Uri.joinPath(from, '..', name)
      made.push(to)
      const edit = new WorkspaceEdit()
      edit.renameFile(from, to)
      assert.isTrue(await workspace.applyEdit(edit))
      return to
    }
    await openUri(first)
    await untilRule(first, 'stage-missing')
    const second = await rename(first, 'akhir.md')
    await untilRule(second, 'stage-missing')
    await gone(first)
    const plain = await rename(second, 'akhir.txt')
    await gone(second)
    assert.isEmpty(findingsIn(plain))
    await untilRule(await rename(plain, 'kembali.md'), 'stage-missing')
  })

  it('in two editors has its findings once, until both are closed', async () => {
    const uri = await write('ganda.md', caseReport)
    const document = await openUri(uri, ViewColumn.One)
    const once = await untilRule(uri, 'stage-spelling')
    await openUri(uri, ViewColumn.Two)
    assert.lengthOf(window.visibleTextEditors.filter(editor => editor.document === document), 2)
    const twice = await commands.executeCommand('peksos.checkDocument').then(() => findingsIn(uri))
    assert.deepEqual(twice.map(ruleOf), once.map(ruleOf))
    await correctSpelling(document)
    await saved(document)
    await commands.executeCommand('workbench.action.closeActiveEditor')
    assert.isTrue((await untilRule(uri, 'stage-missing')).length > 0)
    await closeAll()
    await gone(uri)
  })

  it('with a byte-order mark and Windows line ends is read at the same places, and keeps both', async () => {
    const document = await openUri(await write('windows.md', `\uFEFF${caseReport.replaceAll('\n', '\r\n')}`))
    assert.equal(document.eol, EndOfLine.CRLF)
    const findings = await untilRule(document.uri, 'stage-spelling')
    assert.equal(document.getText(findings.find(finding => ruleOf(finding) === 'stage-spelling')?.range), 'Asesement')
    assert.notInclude(findings.map(ruleOf), 'front-matter-invalid')
    await correctSpelling(document)
    await saved(document)
    const bytes = await workspace.fs.readFile(document.uri)
    assert.deepEqual([...bytes.slice(0, 3)], [0xEF, 0xBB, 0xBF])
    assert.notMatch(new TextDecoder().decode(bytes), /(?<!\r)\n/)
  })

  it('whose text begins with a byte-order mark is read too', async () => {
    const document = await openText('')
    await replaceText(document, `\uFEFF${caseReport}`)
    assert.notInclude((await untilRule(document.uri, 'stage-spelling')).map(ruleOf), 'front-matter-invalid')
    await correctSpelling(document)
  })

  it('compared with an earlier version has its findings, the earlier version none', async () => {
    const uri = await write('kini.md', caseReport)
    const earlier = Uri.from({scheme: 'peksos-test-earlier', path: '/kini.md'})
    const files = readOnlyFiles(earlier.scheme, caseReport)
    try {
      await commands.executeCommand('vscode.diff', earlier, uri)
      assert.instanceOf(window.tabGroups.activeTabGroup.activeTab?.input, TabInputTextDiff)
      await untilRule(uri, 'stage-missing')
      const left = workspace.textDocuments.find(one => one.uri.toString() === earlier.toString())
      assert.equal(left?.languageId, 'markdown')
      assert.equal(left?.getText(), caseReport)
      assert.isEmpty(findingsIn(earlier))
    } finally {
      await closeAll()
      files.dispose()
    }
  })

  it('a notebook’s Markdown cell has none', async () => {
    const cell = new NotebookCellData(NotebookCellKind.Markup, caseReport, 'markdown')
    const notebook = await workspace.openNotebookDocument('jupyter-notebook', new NotebookData([cell]))
    const {document} = notebook.cellAt(0)
    assert.include(workspace.textDocuments, document)
    assert.equal(document.languageId, 'markdown')
    // Reports are read in the order in which they were opened.
    const {uri} = await openText(caseReport)
    await untilRule(uri, 'stage-missing')
    assert.isEmpty(findingsIn(document.uri))
  })
})

// A desktop VS Code has no page that anybody could read and press.
if (env.uiKind === UIKind.Web) {
  describe('The status item', () => {
    afterEach(closeAll)

    it('says that a text of more than 500 KB waits to be asked for, aloud and in its hover, and its menu asks', async () => {
      const paragraph = `${'Klien menceritakan keadaan keluarganya kepada pekerja sosial. '.repeat(8)}\n\n`
      const {uri} = await openText(caseReport.replace('# BAB III', `${paragraph.repeat(1010)}# BAB III`))
      press('Berkas ini lebih besar dari 500 KB', 'hanya diperiksa saat diminta')
      // The click opens the menu, whose first item checks; nothing tells a suite when the menu is there.
      const accept = setInterval(() => void commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'), 500)
      try {
        await untilRule(uri, 'stage-missing')
      } finally {
        clearInterval(accept)
      }
    })
  })
}
