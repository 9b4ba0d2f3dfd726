import {assert} from 'chai'
import {
  commands, type MarkdownString, type Position, Range, Selection, SnippetString, window, type CompletionItem, type CompletionList, type TextDocument,
} from 'vscode'
import {caseReport, englishReport, readme} from './samples.ts'
import {closeAll, note, openText, positionOf, until, untilFindings} from './support.ts'

const labelOf = ({label}: CompletionItem): string => typeof label === 'string' ? label : label.label

/** What the editor offers at a place: by a character that was typed, else as Ctrl+Space does. Only ours have a label of two parts or an order of ours. */
async function offeredAt(document: TextDocument, position: Position, trigger?: string, resolve = 0): Promise<readonly CompletionItem[]> {
  const {items} = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, position, trigger, resolve)
  return items.filter(({sortText}) => /^\d{2,4}$/.test(sortText ?? ''))
}

/** Opens a text with the cursor at `‸` and waits until it was read. */
async function openAt(marked: string): Promise<{document: TextDocument, position: Position}> {
  const document = await openText(marked.replace('‸', ''))
  const position = document.positionAt(marked.indexOf('‸'))
  const editor = await window.showTextDocument(document)
  editor.selection = new Selection(position, position)
  return {document, position}
}

async function take(document: TextDocument, {range, insertText, additionalTextEdits = []}: CompletionItem): Promise<void> {
  const editor = await window.showTextDocument(document)
  assert.instanceOf(insertText, SnippetString)
  assert.isTrue(await editor.insertSnippet(insertText, range instanceof Range ? range : range?.inserting))
  // Lines below have moved: what is counted on is checked by its number.
  assert.isTrue(additionalTextEdits.every(({newText}) => /\d/.test(newText)))
}

const after = (words: string, typed: string, text = caseReport): string => text.replace(words, `${words}\n\n${typed}‸`)

describe('Completion', () => {
  afterEach(closeAll)

  it('offers behind # the headings that are missing there, with level and number, and explains them', async () => {
    const {document, position} = await openAt(after('dua pertemuan pertama.', '#'))
    await untilFindings(document.uri, findings => findings.length > 0)
    const items = await until(() => offeredAt(document, position, '#', 50), all => all.length > 0)
    const evaluation = items.find(item => labelOf(item) === '2.6 Evaluasi')
    assert.ok(evaluation)
    assert.match((evaluation.documentation as MarkdownString).value, /^\*\*Evaluasi\*\* · tahap pertolongan/)
    await take(document, evaluation)
    assert.match(document.getText(), /pertama\.\n\n## 2\.6 Evaluasi\n\n<!-- [\s\S]*(?:\[Lengkapi: [^\]]+\]\n\n){2}# BAB III/)
    assert.match(document.getText(window.activeTextEditor!.selection), /^\[Lengkapi: [^\]]+\]$/)
  })

  it('is compared with what was typed, counts later headings on, and works as it is typed', async () => {
    const {document} = await openAt(after('masih senang\nmembaca, tetapi jarang keluar kamar.', ''))
    await untilFindings(document.uri, findings => findings.length > 0)
    const typed = async (): Promise<string> => {
      await commands.executeCommand('acceptSelectedSuggestion')
      return document.getText()
    }
    await until(async () => {
      if (document.getText().includes('\n##\n')) return true
      await commands.executeCommand('type', {text: '##'})
      return document.getText().includes('\n##\n')
    }, done => done)
    await commands.executeCommand('editor.action.triggerSuggest')
    const text = await until(typed, now => now.includes('## 2.2 Perumusan'))
    assert.match(text, /kamar\.\n\n## 2\.2 Perumusan Masalah Klien\n[\s\S]*\[Lengkapi: Perumusan Masalah Klien\]\n\n## 2\.3 Engagement/)
    assert.match(text, /^## 2\.6 Implementasi$/m)
  })

  it('offers the principles that a list lacks, behind its next number', async () => {
    const list = '## Prinsip Intervensi\n\nPrinsip menurut Biestek:\n\n1. Individualisasi\n2. Penerimaan\n3. Kerahasiaan\n4. Sikap tidak menghakimi\n5. ‸\n\n## 1.3 Tujuan'
    const {document, position} = await openAt(caseReport.replace('## 1.3 Tujuan', list))
    const items = await until(() => offeredAt(document, position, ' '), all => all.length > 0)
    assert.include(items.map(labelOf), 'Penentuan nasib sendiri')
    assert.notInclude(items.map(labelOf), 'Kerahasiaan')
  })

  it('offers guiding questions and forms behind <', async () => {
    const {document, position} = await openAt(after('The last visit summed up what had changed, and the coordinator took over.', '<', englishReport))
    const items = await until(() => offeredAt(document, position, '<'), all => all.length > 0)
    assert.includeMembers(items.map(labelOf), ['Guiding questions: Termination', 'What it must show: Termination', 'Genogram'])
  })

  it('offers keys and values in the front matter', async () => {
    const {document, position} = await openAt(caseReport.replace('tahapan: circle-6', '‸'))
    const keys = await until(() => offeredAt(document, position), all => all.length > 0)
    assert.includeMembers(keys.map(labelOf), ['tahapan', 'stages', 'prinsip', 'pembimbing'])
    assert.notInclude(keys.map(labelOf), 'kind')
    const declared = await openAt('---\njenis: ‸\n---\n\n# Catatan\n')
    const kinds = await offeredAt(declared.document, declared.position, ' ')
    assert.deepEqual(kinds.map(labelOf), ['makalah', 'laporan-kasus', 'laporan-kelompok', 'laporan-komunitas', 'rekaman-proses', 'lain'])
  })

  it('nothing comes up in prose, in code or in a text that is no report', async () => {
    const {document} = await openAt(`${caseReport}‸`)
    await untilFindings(document.uri, findings => findings.length > 0)
    const end = document.lineAt(positionOf(document, 'Klien ikut empat')).range.end
    for (const trigger of ['#', '-', '<', ' ', undefined]) assert.deepEqual(await offeredAt(document, end, trigger), [])
    for (const marked of [after('dua pertemuan pertama.', '```sh\n#'), `${readme}\n#‸`]) {
      const other = await openAt(marked)
      await commands.executeCommand('peksos.checkDocument')
      assert.deepEqual(await offeredAt(other.document, other.position, '#'), [])
    }
  })

  it('answers while a report of 100 KB is written (the time is printed, not judged)', async () => {
    const paragraph = `${'Klien menceritakan keadaan keluarganya kepada pekerja sosial di panti. '.repeat(6)}\n\n`
    const long = caseReport.replace('## 2.4', `${paragraph.repeat(Math.ceil((100_000 - caseReport.length) / paragraph.length))}## 2.4`)
    const {document} = await openAt(after('dua pertemuan pertama.', '', long))
    await untilFindings(document.uri, findings => findings.length > 0)
    const editor = window.activeTextEditor!
    const times: number[] = []
    for (const typed of ['#', '#', ' ', 'E', 'v']) {
      await editor.edit(edit => edit.insert(editor.selection.active, typed))
      const start = Date.now()
      await offeredAt(document, editor.selection.active, /\w/.test(typed) ? undefined : typed)
      times.push(Date.now() - start)
    }
    note(`completion in a report of ${Math.round(long.length / 1000)} KB after ${times.join(', ')} ms`)
    const items = await offeredAt(document, editor.selection.active)
    assert.include(items.map(labelOf), '2.6 Evaluasi')
  })
})
