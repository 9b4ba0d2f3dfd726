import {assert} from 'chai'
import {CodeActionKind, commands, ConfigurationTarget, DiagnosticSeverity, window, workspace, type CodeAction, type Diagnostic, type TextDocument} from 'vscode'
import {caseReport, englishReport} from './samples.ts'
import {actionsFor, actionsWith, applyAction, closeAll, findingsIn, openFile, openText, replaceText, ruleOf, untilFindings, untilNoRule, untilRule, wholeOf, withSetting} from './support.ts'

const fixAllKind = CodeActionKind.SourceFixAll.append('peksos')

/** A finding of a rule and what the light bulb offers at its place, as the editor shows it. */
async function quickFixesOf(document: TextDocument, rule: string, about = ''): Promise<{finding: Diagnostic, actions: readonly CodeAction[]}> {
  const findings = await untilRule(document.uri, rule)
  const finding = findings.find(one => ruleOf(one) === rule && one.message.includes(about))
  assert.ok(finding, `a ${rule} about ${about}`)
  return {finding, actions: await actionsWith(`“${rule}”`, document, finding.range, CodeActionKind.QuickFix)}
}

/** The action whose title begins or ends so. */
function titled(actions: readonly CodeAction[], words: string): CodeAction {
  const found = actions.find(({title}) => title.includes(words))
  assert.ok(found, `${words} is among: ${actions.map(({title}) => title).join('; ')}`)
  return found
}

describe('The light bulb', () => {
  afterEach(closeAll)

  it('inserts a missing stage at its place, and its finding goes', async () => {
    const document = await openText(caseReport)
    const {finding, actions} = await quickFixesOf(document, 'stage-missing', 'Terminasi')
    await applyAction(titled(actions, 'Terminasi'))
    await untilFindings(document.uri, all => all.every(({message}) => message !== finding.message))
    const text = document.getText()
    const heading = /^## 2\.\d+ Terminasi$/m.exec(text)
    assert.ok(heading, 'the heading is written like its neighbours')
    assert.isAbove(heading.index, text.indexOf('Implementasi'))
    assert.isBelow(heading.index, text.indexOf('# BAB III'))
  })

  it('selects the placeholder of what it inserted, to be typed over', async () => {
    const document = await openText(caseReport)
    const {actions} = await quickFixesOf(document, 'stage-missing', 'Terminasi')
    const insertion = titled(actions, 'Terminasi')
    await applyAction(insertion)
    assert.isTrue(await commands.executeCommand(insertion.command!.command, ...insertion.command!.arguments as unknown[]))
    const {selection} = window.activeTextEditor!
    assert.equal(document.getText(selection), '[Lengkapi: Terminasi]')
  })

  it('corrects the spelling of a stage, in one preferred step', async () => {
    const document = await openText(caseReport)
    const {actions} = await quickFixesOf(document, 'stage-spelling')
    assert.isTrue(actions[0]?.isPreferred)
    await applyAction(actions[0])
    await untilNoRule(document.uri, 'stage-spelling')
    assert.include(document.getText(), '## 2.3 Asesmen\n')
  })

  it('offers the fix first, then mending more, the rule’s page, and ignoring last', async () => {
    const document = await openText(caseReport)
    const {actions} = await quickFixesOf(document, 'stage-spelling')
    const titles = actions.map(({title}) => title)
    const page = titles.findIndex(title => title.startsWith('Buka halaman aturan'))
    const ignore = titles.findIndex(title => title.startsWith('Abaikan'))
    const all = titles.findIndex(title => title.startsWith('Perbaiki semua temuan Peksos'))
    assert.isAbove(all, 0)
    assert.isAbove(page, all)
    assert.isAbove(ignore, page)
    assert.equal(actions[page]?.command?.command, 'peksos.openRule')
    assert.deepEqual(titles.slice(ignore), [
      'Abaikan “stage-spelling” di tempat ini', 'Abaikan “stage-spelling” di bagian “2.3 Asesement”',
      'Abaikan “stage-spelling” di seluruh berkas ini', 'Matikan aturan “stage-spelling” dalam setelan…',
    ])
  })

  it('speaks the language of the report', async () => {
    const document = await openText(englishReport)
    const {actions} = await quickFixesOf(document, 'stage-empty')
    assert.isTrue(actions.some(({title}) => title.startsWith('Open the page of rule')))
    assert.isTrue(actions.some(({title}) => title.startsWith('Ignore')))
  })

  for (const [name, nth] of [['here', 0], ['in its section', 1], ['in the whole file', 2]] as const) {
    it(`ignores a finding ${name}, and the comment is no finding itself`, async () => {
      const document = await openText(caseReport)
      const {actions} = await quickFixesOf(document, 'stage-spelling')
      await applyAction(actions.filter(({title}) => title.startsWith('Abaikan'))[nth]!)
      const findings = await untilNoRule(document.uri, 'stage-spelling')
      assert.notInclude(findings.map(ruleOf), 'suppression-unused')
      assert.include(findings.map(ruleOf), 'stage-missing')
    })
  }

  it('mends every finding of one rule at once', async () => {
    const document = await openText(caseReport)
    const {actions} = await quickFixesOf(document, 'stage-missing')
    await applyAction(titled(actions, 'Perbaiki semua temuan “stage-missing”'))
    const findings = await untilFindings(document.uri, all => all.every(one => ruleOf(one) !== 'stage-missing' || one.severity !== DiagnosticSeverity.Warning))
    assert.include(findings.map(ruleOf), 'stage-spelling')
    assert.match(document.getText(), /^## 2\.\d+ Evaluasi$/m)
  })

  it('turns a rule off in the settings of the place that is chosen', async () => {
    const document = await openText(caseReport)
    const {actions} = await quickFixesOf(document, 'stage-spelling')
    const {command} = titled(actions, 'Matikan aturan')
    const severities = (): unknown => workspace.getConfiguration('peksos', document.uri).inspect('severities')?.globalValue
    await withSetting('severities', {'section-thin': 'off'}, async () => {
      assert.isTrue(await commands.executeCommand(command!.command, ...command!.arguments as unknown[], ConfigurationTarget.Global))
      assert.deepEqual(severities(), {'section-thin': 'off', 'stage-spelling': 'off'})
      await untilNoRule(document.uri, 'stage-spelling')
    })
    await untilRule(document.uri, 'stage-spelling')
  })

  it('turns nothing off that is no rule', async () => {
    const document = await openText(caseReport)
    assert.isFalse(await commands.executeCommand('peksos.turnOffRule', 'no-such-rule', document.uri.toString()))
  })

  it('keeps Windows line ends when it inserts', async () => {
    const document = await openText(caseReport.replaceAll('\n', '\r\n'))
    const {actions} = await quickFixesOf(document, 'stage-missing', 'Terminasi')
    await applyAction(titled(actions, 'Terminasi'))
    assert.match(document.getText(), /^## 2\.\d+ Terminasi$/m)
    assert.notMatch(document.getText(), /(?<!\r)\n/)
  })
})

describe('Fix all', () => {
  afterEach(closeAll)

  for (const [name, text] of [['an Indonesian', caseReport], ['an English', englishReport], ['a Windows', caseReport.replaceAll('\n', '\r\n')]] as const) {
    it(`leaves nothing safe to fix in ${name} report, so that a second time changes nothing`, async () => {
      const document = await openText(text)
      await untilFindings(document.uri, findings => findings.length > 0)
      const [first] = await actionsWith('Peksos', document, wholeOf(document), fixAllKind)
      assert.ok(first)
      await applyAction(first)
      const mended = document.getText()
      await untilFindings(document.uri, findings =>
        findings.some(finding => ruleOf(finding) === 'placeholder-left') && findings.every(finding => ruleOf(finding) !== 'section-missing'))
      const [second] = await actionsFor(document, wholeOf(document), fixAllKind)
      if (second) await applyAction(second)
      assert.equal(document.getText(), mended)
      const grave = findingsIn(document.uri).filter(({severity}) => severity === DiagnosticSeverity.Error)
      assert.isEmpty(grave)
    })
  }

  it('mends on save what was typed just before', async () => {
    const document = await openFile('laporan.md')
    const original = document.getText()
    const editor = workspace.getConfiguration('editor', document.uri)
    await editor.update('codeActionsOnSave', {'source.fixAll.peksos': 'explicit'}, ConfigurationTarget.Global)
    try {
      await replaceText(document, caseReport.replace('Asesement', 'Asesment'))
      assert.isTrue(await document.save())
      assert.notInclude(document.getText(), '## 2.3 Asesment\n')
      assert.match(document.getText(), /^## \d\.\d+ Terminasi$/m)
    } finally {
      await editor.update('codeActionsOnSave', undefined, ConfigurationTarget.Global)
      await replaceText(document, original)
      await document.save()
    }
  })

  it('is not offered to who asks for another kind of action', async () => {
    const document = await openText(caseReport)
    await untilFindings(document.uri, findings => findings.length > 0)
    const others = await actionsFor(document, wholeOf(document), CodeActionKind.Refactor)
    assert.isEmpty(others.filter(({title}) => title.includes('Peksos')))
  })
})
