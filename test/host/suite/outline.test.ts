import {assert} from 'chai'
import {CodeActionKind, commands, languages, window, type DocumentSymbol, type FoldingRange, type TextDocument} from 'vscode'
import {caseReport, plainHeadings, readme} from './samples.ts'
import {actionsWith, applyAction, closeAll, openText, positionOf, replaceText, until, untilFindings} from './support.ts'

/** Our own names in the outline, which the editor puts beside those of its Markdown support. */
const symbolsOf = async (document: TextDocument): Promise<readonly DocumentSymbol[]> =>
  await commands.executeCommand<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri) ?? []

const namesOf = (symbols: readonly DocumentSymbol[]): string[] => symbols.flatMap(({name, children}) => [name, ...namesOf(children)])

const foldsOf = async (document: TextDocument): Promise<readonly FoldingRange[]> =>
  await commands.executeCommand<FoldingRange[] | undefined>('vscode.executeFoldingRangeProvider', document.uri) ?? []

describe('Headings without marks', () => {
  afterEach(closeAll)

  it('stand in the outline, nested, and real ones are left to the editor', async () => {
    const document = await openText(plainHeadings)
    const symbols = await until(() => symbolsOf(document), all => namesOf(all).includes('BAB I PENDAHULUAN'))
    const chapter = symbols.find(({name}) => name === 'BAB I PENDAHULUAN')
    assert.deepEqual(chapter?.children.map(({name}) => name), ['1.1 Latar Belakang', '1.2 Rumusan Masalah', '1.3 Tujuan'])
    assert.equal(document.getText(chapter!.selectionRange), 'BAB I\nPENDAHULUAN')
    // The editor's own support names real headings with their marks; ours must not name them again.
    assert.notInclude(namesOf(symbols), 'BAB II PELAKSANAAN PRAKTIK')
    assert.notInclude(namesOf(symbols), 'DAFTAR PUSTAKA')
  })

  it('fold, and folds follow the text', async () => {
    const document = await openText(plainHeadings)
    const line = (words: string): number => positionOf(document, words).line
    const wanted = (folds: readonly FoldingRange[]): boolean => folds.some(({start, end}) => start === line('2.2 Engagement') && end === line('Pekerja sosial mengunjungi'))
    await until(() => foldsOf(document), wanted)
    await replaceText(document, plainHeadings.replace('BAB I\n', '\n\n\nBAB I\n'))
    await until(() => foldsOf(document), wanted)
  })

  it('are none of a text that is no report, nor of a report with real headings', async () => {
    const other = await openText(`${readme}\n\n1.1 Latar Belakang\n\nTeks.\n`)
    await commands.executeCommand('peksos.checkDocument')
    assert.notInclude(namesOf(await symbolsOf(other)), '1.1 Latar Belakang')
    const document = await openText(caseReport)
    await untilFindings(document.uri, findings => findings.length > 0)
    const [own] = await until(() => symbolsOf(document), all => all.length > 0)
    assert.match(own!.name, /^#/)
  })

  it('become real headings in one step that can be undone', async () => {
    const document = await openText(plainHeadings)
    assert.isTrue(await commands.executeCommand('peksos.convertHeadings'))
    const converted = document.getText()
    assert.include(converted, '\n# BAB I PENDAHULUAN\n\n## 1.1 Latar Belakang\n')
    assert.include(converted, '\n## 1.2 Rumusan Masalah\n')
    assert.include(converted, '\n# BAB II PELAKSANAAN PRAKTIK\n\n## 2.1 Profil Klien\n')
    assert.isFalse(await commands.executeCommand('peksos.convertHeadings'))
    await commands.executeCommand('undo')
    assert.equal(document.getText(), plainHeadings)
  })

  it('are offered their marks in the light bulb, at such a heading only', async () => {
    const document = await openText(plainHeadings)
    await untilFindings(document.uri, findings => findings.length > 0)
    const actions = await actionsWith('Beri tanda “#”', document, document.lineAt(positionOf(document, '1.3 Tujuan')).range, CodeActionKind.RefactorRewrite)
    await applyAction(actions.find(({title}) => title.startsWith('Beri tanda “#”'))!)
    assert.include(document.getText(), '\n## 1.3 Tujuan\n')
  })

  it('nothing is converted where no Markdown is open', async () => {
    const document = await openText('BAB I PENDAHULUAN\n\nTeks.\n', 'plaintext')
    await languages.setTextDocumentLanguage(document, 'plaintext')
    assert.equal(window.activeTextEditor?.document, document)
    assert.isFalse(await commands.executeCommand('peksos.convertHeadings'))
  })
})
