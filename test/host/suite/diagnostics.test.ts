import {assert} from 'chai'
import {commands, DiagnosticSeverity, EndOfLine, languages, Range, TabInputCustom, TabInputText, Uri, window, workspace} from 'vscode'
import {caseReport, englishReport, readme} from './samples.ts'
import {
  closeAll, findingsIn, note, openFile, openText, replaceText, ruleOf, untilFindings, untilNoRule, untilRule, wholeOf, withSetting,
} from './support.ts'

describe('Findings in the editor', () => {
  afterEach(closeAll)

  it('an untitled report gets its findings, each with rule, source and page', async () => {
    const {uri} = await openText(caseReport)
    const findings = await untilRule(uri, 'stage-missing')
    assert.include(findings.map(ruleOf), 'stage-spelling')
    for (const {source, code, message, range} of findings) {
      assert.equal(source, 'Peksos')
      assert.isNotEmpty(message)
      assert.isAtLeast(range.start.line, 0)
      assert.ok(typeof code === 'object')
      assert.equal(code.target.scheme, 'peksos-rule')
    }
    const missing = findings.filter(finding => ruleOf(finding) === 'stage-missing')
    assert.isTrue(missing.some(({message, severity}) => message.includes('Terminasi') && severity === DiagnosticSeverity.Warning))
  })

  it('a finding stands at the very words', async () => {
    const document = await openText(caseReport)
    const findings = await untilRule(document.uri, 'stage-spelling')
    const spelling = findings.find(finding => ruleOf(finding) === 'stage-spelling')
    assert.equal(document.getText(spelling?.range), 'Asesement')
    assert.equal(spelling?.severity, DiagnosticSeverity.Hint)
  })

  it('the evidence is shown as related places with its words', async () => {
    const text = caseReport
      .replace('pertemuan pertama.', 'pertemuan pertama. Pekerja sosial mengevaluasi hasil yang dicapai bersama klien.')
    const document = await openText(text)
    const findings = await untilFindings(document.uri, all => all.some(({relatedInformation}) => relatedInformation?.length))
    const related = findings.flatMap(({relatedInformation}) => relatedInformation ?? [])
    for (const {location, message} of related) {
      assert.equal(location.uri.toString(), document.uri.toString())
      const words = document.getText(location.range).split(/\s+/, 1)[0]!
      assert.include(message, words)
    }
  })

  it('a file of the workspace gets its findings too', async () => {
    const {uri} = await openFile('laporan.md')
    await untilRule(uri, 'stage-missing')
  })

  it('a README and a text of another language get none', async () => {
    const other = await openText(readme)
    const plain = await openText(caseReport, 'plaintext')
    const {uri} = await openText(caseReport)
    await untilRule(uri, 'stage-missing')
    assert.isEmpty(findingsIn(other.uri))
    assert.isEmpty(findingsIn(plain.uri))
  })

  it('findings follow the text, and go when the document is closed', async () => {
    const document = await openText(caseReport)
    await untilRule(document.uri, 'stage-spelling')
    await replaceText(document, caseReport.replace('Asesement', 'Asesmen'))
    await untilNoRule(document.uri, 'stage-spelling')
    await closeAll()
    await untilFindings(document.uri, findings => findings.length === 0)
  })

  it('findings go when the document is no Markdown any more, and come back with it', async () => {
    // A file, since the editor may guess the language of an untitled text anew.
    const document = await openFile('laporan.md')
    await untilRule(document.uri, 'stage-missing')
    await languages.setTextDocumentLanguage(document, 'plaintext')
    await untilFindings(document.uri, findings => findings.length === 0)
    await languages.setTextDocumentLanguage(document, 'markdown')
    await untilRule(document.uri, 'stage-missing')
  })

  it('of many quick edits only the last is read', async () => {
    const document = await openText(caseReport)
    await untilRule(document.uri, 'stage-spelling')
    let readings = 0
    let last: unknown
    const subscription = languages.onDidChangeDiagnostics(() => {
      const [first] = findingsIn(document.uri)
      if (first !== last) readings++
      last = first
    })
    const editor = await window.showTextDocument(document)
    const start = Date.now()
    for (let count = 0; count < 40; count++) {
      assert.isTrue(await editor.edit(edit => edit.insert(wholeOf(document).end, 'a')))
    }
    await replaceText(document, caseReport.replace('## 2.3 Asesement', '## 2.3 Asesmen').replace('## 2.4 Perencanaan', '## 2.4 Perencanan'))
    const findings = await untilFindings(document.uri, all =>
      all.some(finding => ruleOf(finding) === 'stage-spelling' && document.getText(finding.range) === 'Perencanan'))
    subscription.dispose()
    assert.lengthOf(findings.filter(finding => ruleOf(finding) === 'stage-spelling'), 1)
    assert.isAtMost(readings, 1 + (Date.now() - start) / 250)
  })

  it('a document with Windows line ends is read at the same places', async () => {
    const document = await openText(caseReport.replaceAll('\n', '\r\n'))
    assert.equal(document.eol, EndOfLine.CRLF)
    const findings = await untilRule(document.uri, 'stage-spelling')
    assert.equal(document.getText(findings.find(finding => ruleOf(finding) === 'stage-spelling')?.range), 'Asesement')
  })
})

describe('Settings', () => {
  afterEach(closeAll)

  it('the language of findings is the report’s, unless it is set', async () => {
    const indonesian = await openText(caseReport)
    const english = await openText(englishReport)
    const isAbout = (word: string) => (all: readonly {message: string}[]): boolean => all.some(({message}) => message.includes(word))
    await untilFindings(indonesian.uri, isAbout('diharapkan'))
    await untilFindings(english.uri, isAbout('expected'))
    await withSetting('language', 'en', async () => {
      await untilFindings(indonesian.uri, isAbout('expected'))
    })
    await withSetting('language', 'id', async () => {
      await untilFindings(english.uri, isAbout('diharapkan'))
    })
    await untilFindings(english.uri, isAbout('expected'))
  })

  it('a rule’s severity can be raised and switched off', async () => {
    const {uri} = await openText(caseReport)
    await untilRule(uri, 'stage-spelling')
    await withSetting('severities', {'stage-spelling': 'error'}, async () => {
      await untilFindings(uri, all => all.some(finding => ruleOf(finding) === 'stage-spelling' && finding.severity === DiagnosticSeverity.Error))
    })
    await withSetting('severities', {'stage-spelling': 'off'}, async () => {
      await untilNoRule(uri, 'stage-spelling')
    })
    await untilRule(uri, 'stage-spelling')
  })

  it('a setting that cannot be used leaves the defaults', async () => {
    const {uri} = await openText(caseReport)
    await withSetting('language', 'jv', async () => {
      await withSetting('severities', {'stage-spelling': 'fatal', 'no-such-rule': 'off'}, async () => {
        await untilFindings(uri, all => all.some(({message, severity}) => message.includes('Asesement') && severity === DiagnosticSeverity.Hint))
      })
    })
  })

  it('checking only on request checks on request', async () => {
    await withSetting('detection', 'onRequest', async () => {
      const {uri} = await openText(caseReport)
      assert.isEmpty(findingsIn(uri))
      await commands.executeCommand('peksos.checkDocument')
      assert.isNotEmpty(findingsIn(uri))
    })
  })

  it('checking only what names its kind leaves the rest alone', async () => {
    await withSetting('detection', 'frontMatter', async () => {
      const undeclared = await openText(caseReport.replace(/^---[\s\S]*?\n---\n/, ''))
      const declared = await openText(caseReport)
      await untilRule(declared.uri, 'stage-missing')
      assert.isEmpty(findingsIn(undeclared.uri))
    })
  })
})

describe('Rule pages', () => {
  afterEach(closeAll)

  /** What the open tab shows, and whether it is the Markdown preview. */
  const openPage = (): {uri: Uri, preview: boolean} | undefined => {
    const input = window.tabGroups.activeTabGroup.activeTab?.input
    if (input instanceof TabInputCustom) return {uri: input.uri, preview: input.viewType === 'vscode.markdown.preview.editor'}
    return input instanceof TabInputText ? {uri: input.uri, preview: false} : undefined
  }

  it('the link of a finding’s code opens the page offline, in the language of the finding', async () => {
    const {uri} = await openText(caseReport)
    const [finding] = await untilRule(uri, 'stage-missing')
    const {code} = finding!
    assert.ok(typeof code === 'object')
    await commands.executeCommand('vscode.open', code.target)
    assert.equal(openPage()?.uri.toString(), code.target.toString())
    const indonesian = await workspace.openTextDocument(code.target)
    const english = await workspace.openTextDocument(await commands.executeCommand<Uri>('peksos.openRule', code.value, 'en'))
    assert.equal(openPage()?.uri.toString(), english.uri.toString())
    for (const page of [indonesian, english]) {
      assert.match(page.getText(), /^# /)
      assert.include(page.getText(), String(code.value))
    }
    assert.notEqual(indonesian.getText(), english.getText())
  })

  it('the desktop shows a page in the Markdown preview', async () => {
    await commands.executeCommand('vscode.open', Uri.parse('peksos-rule:/preview/stage-missing.md'))
    assert.deepInclude(openPage(), {preview: true})
  })

  it('a page is not checked itself', async () => {
    const page = await workspace.openTextDocument(await commands.executeCommand<Uri>('peksos.openRule', 'stage-missing', 'id'))
    const {uri} = await openText(caseReport)
    await untilRule(uri, 'stage-missing')
    assert.isEmpty(findingsIn(page.uri))
  })

  it('an unknown rule opens nothing', async () => {
    assert.isUndefined(await commands.executeCommand('peksos.openRule', 'no-such-rule', 'en'))
    assert.isUndefined(openPage())
  })
})

describe('Speed', () => {
  afterEach(closeAll)

  it('a report of 100 KB gets its findings while it is written (the time is printed, not judged)', async () => {
    const paragraph = `${'Klien menceritakan keadaan keluarganya kepada pekerja sosial di panti. '.repeat(6)}\n\n`
    const long = caseReport.replace('## 2.4', `${paragraph.repeat(Math.ceil((100_000 - caseReport.length) / paragraph.length))}## 2.4`)
    const document = await openText(long)
    await untilRule(document.uri, 'stage-spelling')
    const times: number[] = []
    for (const [wrong, right] of [['2.4 Perencanaan', '2.4 Perencanan'], ['2.4 Perencanan', '2.4 Perencanaan'], ['2.4 Perencanaan', '2.4 Perencanan']] as const) {
      const place = document.getText().indexOf(wrong)
      const editor = await window.showTextDocument(document)
      const range = new Range(document.positionAt(place), document.positionAt(place + wrong.length))
      const misspelt = right.endsWith('canan') ? 2 : 1
      const found = untilFindings(document.uri, all => all.filter(finding => ruleOf(finding) === 'stage-spelling').length === misspelt)
      const start = Date.now()
      await editor.edit(edit => edit.replace(range, right))
      await found
      times.push(Date.now() - start)
    }
    note(`findings of a report of ${Math.round(long.length / 1000)} KB after ${times.join(', ')} ms, the pause of 250 ms included`)
    assert.lengthOf(times, 3)
  })
})
