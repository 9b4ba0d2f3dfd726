import {assert} from 'chai'
import {commands, Selection, window, workspace, type CodeLens, type TextDocument} from 'vscode'
import {caseReport, englishReport, readme} from './samples.ts'
import {closeAll, findingsIn, openText, replaceText, ruleOf, untilFindings, untilRule, withSetting} from './support.ts'

/** The lines above headings, as the editor shows them. */
async function lensesOf({uri}: TextDocument): Promise<readonly CodeLens[]> {
  const all = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri, 50)
  // Those above the reference list are tested with the sources.
  return all.filter(({command}) => command?.command === 'peksos.structure.insert')
}

function lineOf(document: TextDocument, words: string): number {
  const offset = document.getText().indexOf(words)
  assert.isAtLeast(offset, 0, `${words} is in the text`)
  return document.positionAt(offset).line
}

function putCursor(document: TextDocument, words: string): void {
  const line = lineOf(document, words)
  window.activeTextEditor!.selection = new Selection(line, 2, line, 2)
}

describe('The structure view', () => {
  before(async () => {
    await commands.executeCommand('peksos.structure.focus')
  })
  afterEach(closeAll)

  it('goes to a part, and to the place of one that is missing', async () => {
    const document = await openText(caseReport)
    assert.equal(await commands.executeCommand('peksos.structure.goTo', 'stage:0:planning'), 'stage:0:planning')
    assert.equal(window.activeTextEditor!.selection.active.line, lineOf(document, '## 2.4 Perencanaan'))
    assert.equal(await commands.executeCommand('peksos.structure.goTo', 'stage:0:termination'), 'stage:0:termination')
    assert.isAbove(window.activeTextEditor!.selection.active.line, lineOf(document, '## 2.5'))
    assert.isFalse(await commands.executeCommand('peksos.structure.goTo', 'stage:0:no-such-stage'))
  })

  it('writes a missing stage, selects what is to be filled in, and one undo takes it back', async () => {
    const document = await openText(caseReport)
    assert.equal(await commands.executeCommand('peksos.structure.insert', 'stage:0:evaluation'), 'stage:0:evaluation')
    assert.match(document.getText(), /^## 2\.6 Evaluasi$/m)
    assert.equal(document.getText(window.activeTextEditor!.selection), '[Lengkapi: Evaluasi]')
    assert.equal(await commands.executeCommand('peksos.structure.fill', 'stage:0:evaluation'), 'stage:0:evaluation')
    await commands.executeCommand('undo')
    assert.equal(document.getText(), caseReport)
  })

  it('writes the form of a stage that has only its heading, tab stops live', async () => {
    const document = await openText(englishReport)
    assert.equal(await commands.executeCommand('peksos.structure.insert', 'stage:0:evaluation'), 'stage:0:evaluation')
    assert.match(document.getText(), /## Evaluation\n\n<!-- [\s\S]*?\[To fill: [\s\S]*?\n\n## Termination/)
    assert.match(document.getText(window.activeTextEditor!.selection), /^\[To fill: /)
  })

  it('works on what is written now, not on what was read last', async () => {
    const document = await openText(caseReport)
    await untilRule(document.uri, 'stage-missing')
    await replaceText(document, caseReport.replace('Klien R berusia', `${'Sisipan.\n\n'.repeat(20)}Klien R berusia`))
    await commands.executeCommand('peksos.structure.insert', 'stage:0:termination')
    assert.match(document.getText(), /pertemuan pertama\.\n\n## 2\.6 Terminasi\n/)
  })

  it('says where the cursor is, in the language of the report', async () => {
    const document = await openText(caseReport)
    putCursor(document, 'Wawancara dan pengamatan')
    assert.match(await commands.executeCommand<string>('peksos.structure.where'), /^Asesmen, ada, \d+ kata$/)
    const english = await openText(englishReport)
    putCursor(english, 'Talks and observation')
    assert.match(await commands.executeCommand<string>('peksos.structure.where'), /^Assessment, there, \d+ words$/)
  })

  it('goes on showing the report while a page of a rule is read, and leads back to it', async () => {
    const document = await openText(caseReport)
    await commands.executeCommand('peksos.checkDocument')
    const rows = await commands.executeCommand<number>('peksos.structure.showAll')
    assert.isAbove(rows, 2)
    await commands.executeCommand('peksos.openRule', 'stage-missing', 'id')
    assert.notEqual(window.activeTextEditor?.document, document)
    assert.equal(await commands.executeCommand<number>('peksos.structure.showAll'), rows)
    assert.equal(await commands.executeCommand('peksos.structure.goTo', 'stage:0:assessment'), 'stage:0:assessment')
    assert.equal(window.activeTextEditor?.document, document)
  })

  it('goes from gap to gap and round again', async () => {
    const document = await openText(englishReport)
    const seen: (string | false)[] = []
    while (seen.length < 20 && (seen.length < 2 || seen.at(-1) !== seen[0])) {
      seen.push(await commands.executeCommand<string | false>('peksos.structure.nextGap'))
      if (seen.at(-1) === 'stage:0:evaluation') assert.equal(window.activeTextEditor!.selection.active.line, lineOf(document, '## Evaluation'))
    }
    assert.include(seen, 'stage:0:evaluation')
    assert.equal(seen.at(-1), seen[0])
  })

  it('chooses what is left to be filled in at the next gap, so that typing replaces it', async () => {
    const document = await openText(`${caseReport}\n`.replace('dua pertemuan pertama.', 'dua pertemuan pertama.\n\n[Lengkapi: satu]\n\n[Lengkapi: dua]'))
    putCursor(document, '[Lengkapi: satu]')
    for (const words of ['satu', 'dua']) {
      const chosen = (): string => document.getText(window.activeTextEditor!.selection)
      for (let gaps = 0; gaps < 20 && chosen() !== `[Lengkapi: ${words}]`; gaps++) await commands.executeCommand('peksos.structure.nextGap')
      await commands.executeCommand('type', {text: `Isi ${words}.`})
    }
    assert.include(document.getText(), '\n\nIsi satu.\n\nIsi dua.\n')
  })

  it('shows gaps only, and all parts again', async () => {
    await openText(caseReport)
    await commands.executeCommand('peksos.checkDocument')
    const gaps = await commands.executeCommand<number>('peksos.structure.showGaps')
    const all = await commands.executeCommand<number>('peksos.structure.showAll')
    assert.isAbove(gaps, 2)
    assert.isAbove(all, gaps + 10)
  })

  it('says why there is nothing to go to', async () => {
    assert.isFalse(await commands.executeCommand('peksos.structure.goTo', 'sections'))
    await openText(readme)
    assert.isFalse(await commands.executeCommand('peksos.structure.nextGap'))
  })

  it('never takes the cursor out of the editor while it follows it', async () => {
    const document = await openText(caseReport)
    await untilRule(document.uri, 'stage-missing')
    for (const words of ['## 1.1', '## 2.2', '## 2.5', '## 3.1']) putCursor(document, words)
    await commands.executeCommand('type', {text: 'x'})
    assert.include(document.getText(), '##x 3.1 Kesimpulan')
  })
})

describe('Code lenses', () => {
  afterEach(closeAll)

  it('name above the case what it lacks, and go when it is there', async () => {
    const document = await openText(caseReport)
    const [lens, ...others] = await lensesOf(document)
    assert.lengthOf(others, 0)
    assert.equal(lens?.command?.title, 'Belum ada: Evaluasi, Terminasi')
    assert.equal(lens?.range.start.line, lineOf(document, '# BAB II'))
    await commands.executeCommand('peksos.structure.insert', 'stage:0:termination')
    assert.include((await lensesOf(document)).map(({command}) => command?.title), 'Belum ada: Evaluasi')
  })

  it('name above an empty stage what it must show, and their command writes its form', async () => {
    const document = await openText(englishReport)
    const [lens] = await lensesOf(document)
    assert.match(lens!.command!.title, /^Still to show: /)
    assert.equal(lens!.range.start.line, lineOf(document, '## Evaluation'))
    await commands.executeCommand(lens!.command!.command, ...lens!.command!.arguments as unknown[])
    assert.match(document.getText(), /## Evaluation\n\n<!-- /)
  })

  it('are turned off by a setting, and a text that is no report has none', async () => {
    const document = await openText(caseReport)
    assert.lengthOf(await lensesOf(document), 1)
    await withSetting('codeLens', 'off', async () => assert.lengthOf(await lensesOf(document), 0))
    assert.lengthOf(await lensesOf(await openText(readme)), 0)
  })
})

describe('The menu of the status item', () => {
  afterEach(closeAll)

  it('opens, and leaves everything as it is when it is closed', async () => {
    const document = await openText(caseReport)
    let open = true
    const asked = commands.executeCommand('peksos.menu').then(() => {
      open = false
    })
    while (open) await commands.executeCommand('workbench.action.closeQuickOpen')
    await asked
    assert.equal(document.getText(), caseReport)
  })

  it('changes the kind in the front matter, undoably', async () => {
    const document = await openText(caseReport)
    assert.isTrue(await commands.executeCommand('peksos.changeKind', 'group-report'))
    assert.include(document.getText(), 'jenis: laporan-kelompok\n')
    await commands.executeCommand('undo')
    assert.equal(document.getText(), caseReport)
  })

  it('turns Peksos off in one file, and naming a kind turns it on again', async () => {
    const document = await openText(caseReport)
    await untilRule(document.uri, 'stage-missing')
    assert.isTrue(await commands.executeCommand('peksos.turnOff'))
    assert.include(document.getText(), 'jenis: lain\n')
    await untilFindings(document.uri, findings => findings.length === 0)
    assert.match(await commands.executeCommand<string>('peksos.checkDocument'), /bukan laporan/)
    assert.isTrue(await commands.executeCommand('peksos.changeKind', 'case-report'))
    await untilRule(document.uri, 'stage-missing')
  })

  it('sets the language of the findings', async () => {
    const document = await openText(caseReport)
    await untilRule(document.uri, 'stage-missing')
    try {
      assert.isTrue(await commands.executeCommand('peksos.findingsLanguage', 'en'))
      await untilFindings(document.uri, findings => findings.some(finding => ruleOf(finding) === 'stage-missing' && finding.message.includes('expected')))
      assert.isFalse(await commands.executeCommand('peksos.findingsLanguage', 'jv'))
    } finally {
      await workspace.getConfiguration('peksos').update('language', undefined, true)
    }
    await untilFindings(document.uri, findings => findings.some(({message}) => message.includes('diharapkan')))
    assert.isNotEmpty(findingsIn(document.uri))
  })
})
