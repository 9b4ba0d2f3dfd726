import {assert} from 'chai'
import {commands, DiagnosticSeverity, extensions, Selection, window, workspace, type CompletionList, type TextDocument} from 'vscode'
import {caseReport, readme} from './samples.ts'
import {closeAll, findingsIn, openText, ruleOf} from './support.ts'

describe('peksos.checkDocument', () => {
  afterEach(closeAll)

  it('checks at once and says what came of it', async () => {
    const {uri} = await openText(caseReport)
    const said = await commands.executeCommand<string>('peksos.checkDocument')
    assert.isNotEmpty(findingsIn(uri))
    assert.match(said, /^Laporan kasus: .*peringatan/i)
  })

  it('says why a text is left alone', async () => {
    const {uri} = await openText(readme)
    assert.match(await commands.executeCommand<string>('peksos.checkDocument'), /jenis|kind/)
    assert.isEmpty(findingsIn(uri))
  })

  it('says so where no Markdown file is open', async () => {
    assert.include(await commands.executeCommand<string>('peksos.checkDocument'), 'Markdown')
    await openText('{}', 'json')
    assert.include(await commands.executeCommand<string>('peksos.checkDocument'), 'Markdown')
  })

  it('checks a text of more than 500 KB, which is otherwise left alone', async () => {
    const paragraph = `${'Klien menceritakan keadaan keluarganya kepada pekerja sosial. '.repeat(8)}\n\n`
    const large = caseReport.replace('# BAB III', `${paragraph.repeat(1010)}# BAB III`)
    assert.isAbove(large.length, 500_000)
    const {uri} = await openText(large)
    const small = await openText(caseReport)
    assert.isNotEmpty(await commands.executeCommand<string>('peksos.checkDocument'))
    assert.isNotEmpty(findingsIn(small.uri))
    assert.isEmpty(findingsIn(uri))
    await window.showTextDocument(await workspace.openTextDocument(uri))
    await commands.executeCommand('peksos.checkDocument')
    assert.include(findingsIn(uri).map(ruleOf), 'stage-missing')
  })

  it('says in one finding that a text would stall the reader', async () => {
    const {uri} = await openText(`${caseReport}\n${'- '.repeat(4000)}a\n`)
    await commands.executeCommand('peksos.checkDocument')
    const findings = findingsIn(uri)
    assert.lengthOf(findings, 1)
    assert.equal(findings[0]?.severity, DiagnosticSeverity.Information)
  })
})

describe('peksos.newReport', () => {
  afterEach(closeAll)

  const wanted: readonly {kind: string, language: string, stageSet?: string, title?: string}[] = [
    {kind: 'paper', language: 'id'},
    {kind: 'case-report', language: 'id', stageSet: 'casework-9', title: 'Pendampingan Klien R'},
    {kind: 'case-report', language: 'en', stageSet: 'circle-6'},
    {kind: 'group-report', language: 'id'},
    {kind: 'community-report', language: 'en'},
    {kind: 'process-recording', language: 'en'},
  ]
  for (const options of wanted) {
    it(`opens ${options.kind} in ${options.language}, in which only hints are left`, async () => {
      const document = await commands.executeCommand<TextDocument>('peksos.newReport', options)
      assert.equal(document.languageId, 'markdown')
      assert.isTrue(document.isUntitled)
      if (options.title) assert.include(document.getText(), options.title)
      await commands.executeCommand('peksos.checkDocument')
      const grave = findingsIn(document.uri).filter(({severity}) => severity !== DiagnosticSeverity.Hint)
      assert.deepEqual(grave.map(finding => `${ruleOf(finding)}: ${finding.message}`), [])
      assert.include(findingsIn(document.uri).map(ruleOf), 'placeholder-left')
    })
  }

  it('leaves no trace when it is broken off', async () => {
    const before = window.tabGroups.all.flatMap(({tabs}) => tabs).length
    let open = true
    const asked = commands.executeCommand('peksos.newReport').then(result => {
      open = false
      return result
    })
    // Nothing tells when the question is on the screen, so it is closed until it was there to be closed.
    while (open) await commands.executeCommand('workbench.action.closeQuickOpen')
    assert.isUndefined(await asked)
    assert.lengthOf(window.tabGroups.all.flatMap(({tabs}) => tabs), before)
  })
})

describe('peksos.insertPart', () => {
  afterEach(closeAll)

  it('inserts a part at the cursor, with a blank line on either side', async () => {
    const document = await openText(caseReport)
    const editor = await window.showTextDocument(document)
    const line = document.getText().slice(0, document.getText().indexOf('Klien ikut empat')).split('\n').length - 1
    editor.selection = new Selection(line, 5, line, 5)
    assert.isTrue(await commands.executeCommand('peksos.insertPart', 'stage-evaluation'))
    const text = document.getText()
    assert.match(text, /pertemuan pertama\.\n\n#+ .*Evaluasi/)
    assert.match(text, /\n\n# BAB III/)
    assert.notMatch(text, /\n\n\n/)
  })

  it('inserts a stage into its case, counts the later ones on, and is undone in one step', async () => {
    const done = 'Pekerja sosial mengerjakan tahap ini bersama klien dan mencatat hasilnya.'
    const stages = (number: number) => ['Engagement', 'Asesmen', 'Implementasi'].map((name, at) => `### 2.${number}.${at + 1} ${name}\n\n${done}`)
    const whole = ['---\njenis: laporan-kasus\n---', '# BAB II PRAKTIK', '## 2.1 Kasus Klien R', ...stages(1), '## 2.2 Kasus Klien S', ...stages(2)].join('\n\n') + '\n'
    const document = await openText(whole)
    const editor = await window.showTextDocument(document)
    const line = whole.slice(0, whole.indexOf('### 2.1.2')).split('\n').length + 1
    editor.selection = new Selection(line, 3, line, 3)
    assert.isTrue(await commands.executeCommand('peksos.insertPart', 'stage-planning'))
    const headings = document.getText().split('\n').filter(text => text.startsWith('##')).map(text => text.replace(/ \p{Lu}.*/u, ''))
    assert.deepEqual(headings, ['## 2.1', '### 2.1.1', '### 2.1.2', '### 2.1.3', '### 2.1.4', '## 2.2', '### 2.2.1', '### 2.2.2', '### 2.2.3'])
    await commands.executeCommand('undo')
    assert.equal(document.getText(), whole)
  })

  it('says so when there is no such part or nothing to insert into', async () => {
    assert.isFalse(await commands.executeCommand('peksos.insertPart', 'stage-evaluation'))
    const document = await openText(caseReport)
    assert.isFalse(await commands.executeCommand('peksos.insertPart', 'no-such-part'))
    assert.equal(document.getText(), caseReport)
  })
})

describe('Snippets', () => {
  afterEach(closeAll)

  it('are contributed for Markdown in both languages', async () => {
    const {contributes} = extensions.getExtension('peksos.peksos')!.packageJSON as {contributes: {snippets: {language: string, path: string}[]}}
    assert.isTrue(contributes.snippets.every(({language}) => language === 'markdown'))
    const document = await openText('')
    const {items} = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, document.positionAt(0))
    const labels = items.map(({label}) => typeof label === 'string' ? label : label.label)
    assert.include(labels, 'tahap-asesmen')
    assert.include(labels, 'stage-assessment')
  })
})
