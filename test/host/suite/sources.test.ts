import {assert} from 'chai'
import {
  CodeActionKind, commands, type Position, Range, window, workspace, type CodeLens, type CompletionList, type Hover, type Location, type LocationLink, type MarkdownString, type TextDocument, type WorkspaceEdit,
} from 'vscode'
import {actionsFor, actionsWith, applyAction, closeAll, openText, untilFindings, writeFile, openUri} from './support.ts'

const report = `---
jenis: makalah
bahasa: id
---

# BAB I PENDAHULUAN

## 1.1 Latar Belakang

Masyarakat berubah karena warganya sendiri (Adi, 2008: 49). Biestek (1957) menekankan relasi, dan (Biestk, 1957) juga.

# DAFTAR PUSTAKA

Adi, Isbandi Rukminto. 2008. *Intervensi Komunitas*. Jakarta: Rajawali Pers.

Biestek, Felix P. 1957. *The Casework Relationship*. Chicago: Loyola University Press.

Perlman, Helen Harris. 1957. *Social Casework: A Problem-Solving Process*.
`

const placeOf = (document: TextDocument, words: string, inside = 1): Position => {
  const at = document.getText().indexOf(words)
  assert.isAtLeast(at, 0, words)
  return document.positionAt(at + inside)
}

async function checked(text: string): Promise<TextDocument> {
  const document = await openText(text)
  await untilFindings(document.uri, all => all.length > 0)
  return document
}

async function typed(document: TextDocument, before: string, words: string): Promise<Position> {
  const editor = window.activeTextEditor!
  const at = placeOf(document, before, before.length)
  await editor.edit(edit => edit.insert(at, words))
  return at.translate(0, words.length)
}

const labels = ({items}: CompletionList): string[] => items.map(({label}) => typeof label === 'string' ? label : label.label)

const completions = (document: TextDocument, at: Position, trigger: string): Thenable<CompletionList> =>
  commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, at, trigger)

describe('Sources in the editor', () => {
  afterEach(closeAll)

  it('offers citations in the report’s own form behind a bracket', async () => {
    const document = await checked(report)
    const at = await typed(document, 'dan (Biestk, 1957) juga', ' (')
    const found = await completions(document, at, '(')
    assert.includeMembers(labels(found), ['Adi, 2008', 'Biestek, 1957', 'Perlman, 1957'])
    const item = found.items.find(({label}) => (typeof label === 'string' ? label : label.label) === 'Perlman, 1957')!
    assert.equal(item.insertText, 'Perlman, 1957')
    assert.include((item.documentation as MarkdownString).value, 'penerbit')
  })

  it('offers them behind “Menurut” as part of the sentence, and not behind other words', async () => {
    const document = await checked(report)
    const at = await typed(document, 'juga.', ' Menurut ')
    const found = await completions(document, at, ' ')
    assert.include(found.items.map(({insertText}) => insertText), 'Adi (2008)')
    const after = await typed(document, ' Menurut ', 'dan ')
    assert.notInclude((await completions(document, after, ' ')).items.map(({insertText}) => insertText), 'Adi (2008)')
  })

  it('offers the keys of a .bib file behind @', async () => {
    const bib = '@book{payne2014,\n  author = {Payne, Malcolm},\n  title = {Modern Social Work Theory},\n  year = 2014,\n  publisher = {Palgrave}\n}\n'
    await writeFile('sumber.bib', bib)
    const uri = await writeFile('kunci.md', report.replace('bahasa: id', 'bahasa: id\ndaftar-pustaka: sumber.bib').replace('juga.', 'juga [@payne2014].'))
    const document = await openUri(uri)
    await untilFindings(document.uri, all => all.length > 0)
    const at = await typed(document, 'juga [@payne2014]', ' @')
    let found = await completions(document, at, '@')
    for (let tries = 0; tries < 50 && !labels(found).includes('@payne2014'); tries++) {
      await new Promise(resolve => setTimeout(resolve, 100))
      found = await completions(document, at, '@')
    }
    assert.include(labels(found), '@payne2014')
    const [target] = await commands.executeCommand<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, placeOf(document, '@payne2014', 3))
    assert.ok(target)
    assert.match(('targetUri' in target ? target.targetUri : target.uri).path, /sumber\.bib$/)
  })

  it('shows the entry of a citation and what it lacks, and where an entry is cited', async () => {
    const document = await checked(report)
    const words = async (place: string): Promise<string> =>
      (await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, placeOf(document, place))).flatMap(({contents}) => contents.map(one => typeof one === 'string' ? one : one.value)).join('\n')
    assert.include(await words('Adi, 2008: 49'), 'Intervensi Komunitas')
    const perlman = await words('Perlman, Helen')
    assert.include(perlman, 'belum dikutip')
    assert.include(perlman, 'penerbit')
    assert.include(await words('Biestk'), 'The Casework Relationship')
  })

  it('rewrites the entry under the cursor alone, in either style', async () => {
    const document = await checked(report)
    const others = document.getText().replace(/^Biestek, Felix.*$/m, '')
    const at = placeOf(document, 'Biestek, Felix', 12)
    const actions = await actionsWith('APA 7', document, new Range(at, at), CodeActionKind.RefactorRewrite)
    assert.deepEqual(actions.map(({title}) => title), ['Tulis ulang entri ini dalam gaya APA 7'], 'it is in Harvard style already')
    await applyAction(actions[0]!)
    assert.include(document.getText(), '\nBiestek, F. P. (1957). *The Casework Relationship*. Loyola University Press.\n')
    assert.equal(document.getText().replace(/^Biestek, F\..*$/m, ''), others)
    const back = await actionsWith('Harvard', document, new Range(at, at), CodeActionKind.RefactorRewrite)
    await applyAction(back.find(({title}) => title.includes('Harvard'))!)
    assert.include(document.getText(), 'Biestek, F. P. 1957. *The Casework Relationship*. Loyola University Press.')
    const outside = placeOf(document, 'Masyarakat berubah')
    assert.isEmpty((await actionsFor(document, new Range(outside, outside), CodeActionKind.RefactorRewrite)).filter(({title}) => /APA|Harvard/.test(title)))
  })

  it('goes from a citation to its entry, and finds every place of an entry', async () => {
    const document = await checked(report)
    const [target] = await commands.executeCommand<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, placeOf(document, 'Adi, 2008: 49'))
    const range = target && ('targetRange' in target ? target.targetRange : target.range)
    assert.equal(range?.start.line, placeOf(document, 'Adi, Isbandi').line)
    const places = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document.uri, placeOf(document, 'Biestek, Felix'))
    assert.lengthOf(places, 3)
  })

  it('renames an author and a year in entry and citations at once', async () => {
    const document = await checked(report)
    const author = await commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, placeOf(document, 'Adi, 2008'), 'Ady')
    await workspace.applyEdit(author)
    assert.include(document.getText(), '(Ady, 2008: 49)')
    assert.include(document.getText(), 'Ady, Isbandi Rukminto. 2008.')
    await untilFindings(document.uri, all => all.length > 0)
    for (const wrong of ['Adams (1980)', '', 'Adi; Ife']) {
      const refused = await commands.executeCommand<WorkspaceEdit | undefined>('vscode.executeDocumentRenameProvider', document.uri, placeOf(document, 'Ady, 2008'), wrong).then(edit => edit?.size ?? 0, () => 0)
      assert.equal(refused, 0, wrong)
    }
    const year = await commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, placeOf(document, '2008: 49'), '2009')
    await workspace.applyEdit(year)
    assert.include(document.getText(), '(Ady, 2009: 49)')
    assert.include(document.getText(), 'Ady, Isbandi Rukminto. 2009.')
    assert.notInclude(document.getText(), '2008')
  })

  it('counts above the list, and adds a source in its style at its place', async () => {
    const document = await checked(report)
    const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri)
    const titles = lenses.map(({command}) => command?.title)
    assert.includeMembers(titles, ['3 sumber', '1 belum dikutip', '1 belum lengkap'])
    await commands.executeCommand('peksos.addReference', {type: 'book', fields: {author: 'Huraerah, Abu', issued: '2007', title: 'Kekerasan terhadap Anak', 'publisher-place': 'Bandung', publisher: 'Nuansa'}})
    assert.match(document.getText(), /Chicago: Loyola University Press\.\n\nHuraerah, Abu\. 2007\. \*Kekerasan terhadap Anak\*\. Bandung: Nuansa\.\n\nPerlman/)
  })
})
