import {assert} from 'chai'
import {commands, extensions, Selection, window, workspace, type TextDocument, type TextEditor} from 'vscode'
import {answering} from './quick-input.ts'
import {caseReport} from './samples.ts'
import {closeAll, findingsIn, openText, ruleOf} from './support.ts'

const insert = (id?: string): Thenable<boolean> => commands.executeCommand<boolean>('peksos.insertPart', id)
const selected = (): string => window.activeTextEditor?.document.getText(window.activeTextEditor.selection) ?? ''

/** The report with its reference list and conclusion, lacking a problem statement. */
const withoutProblem = caseReport.replace(/## 1\.2 Rumusan Masalah\n\n.*\n\n/, '').replace('## 1.3 Tujuan', '## 1.2 Tujuan')

async function editorOf(text: string): Promise<{readonly document: TextDocument, readonly editor: TextEditor}> {
  const document = await openText(text)
  return {document, editor: await window.showTextDocument(document)}
}

describe('The picker of parts', () => {
  before(async () => { await extensions.getExtension('peksos.peksos')?.activate() })
  afterEach(closeAll)

  it('offers first what the report lacks, and puts it where it belongs', async () => {
    const {document} = await editorOf(withoutProblem)
    assert.isTrue(await answering(insert(), ['enter']))
    assert.match(document.getText(), /## 1\.2 Rumusan Masalah\n\n<!-- [\s\S]*\[Lengkapi: Rumusan Masalah\]\n\n## 1\.3 Tujuan\n/)
    assert.equal(selected(), '[Lengkapi: Rumusan Masalah]')
  })

  it('goes on with the arrow keys, and every insertion is undone in one step', async () => {
    const {document} = await editorOf(withoutProblem)
    assert.isTrue(await answering(insert(), ['down', 'enter']))
    assert.notEqual(document.getText(), withoutProblem)
    assert.notInclude(document.getText(), 'Rumusan Masalah')
    await commands.executeCommand('undo')
    assert.equal(document.getText(), withoutProblem)
    assert.isTrue(await answering(insert(), ['enter']))
    assert.include(document.getText(), '## 1.3 Tujuan')
    await commands.executeCommand('undo')
    assert.equal(document.getText(), withoutProblem)
  })

  it('leaves no trace when it is closed', async () => {
    const {document} = await editorOf(caseReport)
    const before = workspace.textDocuments.length
    assert.isFalse(await answering(insert(), ['down', 'down', 'escape']))
    assert.equal(document.getText(), caseReport)
    assert.isFalse(document.version > 1 && document.isClosed)
    assert.equal(workspace.textDocuments.length, before)
  })

  it('leaves tab stops in what it inserted', async () => {
    const {document} = await editorOf(caseReport)
    assert.isTrue(await insert('stage-evaluation'))
    const first = selected()
    assert.match(first, /^\[Lengkapi: /)
    await commands.executeCommand('type', {text: 'Kedua tujuan tercapai.'})
    await commands.executeCommand('jumpToNextSnippetPlaceholder')
    assert.match(selected(), /^\[Lengkapi: /)
    assert.notEqual(selected(), first)
    assert.match(document.getText(), /## 2\.6 Evaluasi\n[\s\S]*Kedua tujuan tercapai\./)
    await commands.executeCommand('peksos.checkDocument')
    assert.isFalse(findingsIn(document.uri).some(finding => ruleOf(finding) === 'stage-missing' && finding.message.includes('Evaluasi')))
  })

  it('puts what has no place of its own at the cursor and breaks no block', async () => {
    const list = '- roti\n  - tawar\n  - manis\n- teh'
    const {document, editor} = await editorOf(caseReport.replace('membaca, tetapi jarang keluar kamar.', `membaca:\n\n${list}`))
    const line = document.getText().slice(0, document.getText().indexOf('tawar')).split('\n').length - 1
    editor.selection = new Selection(line, 3, line, 3)
    assert.isTrue(await insert('tool-genogram'))
    assert.include(document.getText(), `${list}\n\n\`\`\`text\n□ kakek ─┬─ ○ nenek\n         │\n   ┌─────┴──────┐\n`)
    assert.match(document.getText(), /Genogram menunjukkan [^\n]+\n\n## 2\.2 Engagement/)
  })

  it('keeps the reference list free of forms', async () => {
    const {document, editor} = await editorOf(caseReport)
    const end = document.lineAt(document.lineCount - 1).range.end
    editor.selection = new Selection(end, end)
    assert.isTrue(await insert('tool-ecomap'))
    assert.match(document.getText(), /Refika Aditama\.\n\n# LAMPIRAN\n\n## Ecomap\n\n```text\n/)
  })

  it('inserts into a text that is no report, too', async () => {
    const {document} = await editorOf('# Catatan\n\nApa saja.\n')
    assert.isTrue(await insert('record-consent'))
    assert.match(document.getText(), /^# Catatan\n\nSaya, klien/)
    assert.match(document.getText(), /\n\nApa saja\.\n$/)
  })

  it('finds the report behind the walkthrough', async () => {
    const document = await openText(caseReport)
    await commands.executeCommand('peksos.openWalkthrough')
    assert.isUndefined(window.activeTextEditor)
    assert.isTrue(await insert('reference-book-apa'))
    assert.match(document.getText(), /Refika Aditama\.\n\n\[Lengkapi: nama belakang\]/)
    assert.isTrue(window.visibleTextEditors.some(editor => editor.document === document))
  })
})
