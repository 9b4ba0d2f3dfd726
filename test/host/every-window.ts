import {assert} from 'chai'
import {CodeActionKind, commands, DiagnosticSeverity, window, workspace, type TextDocument} from 'vscode'
import {caseReport} from './suite/samples.ts'
import {
  actionsWith, applyAction, closeAll, findingsIn, openText, ruleOf, untilFindings, untilNoRule, untilRule, wholeOf, withSetting,
} from './suite/support.ts'

/** Applies the correction of `Asesement` that the light bulb offers, and waits until its finding is gone. */
export async function correctSpelling(document: TextDocument, words = 'Asesmen'): Promise<void> {
  const findings = await untilRule(document.uri, 'stage-spelling')
  const {range} = findings.find(finding => ruleOf(finding) === 'stage-spelling')!
  const [first] = await actionsWith(words, document, range, CodeActionKind.QuickFix)
  await applyAction(first!)
  await untilNoRule(document.uri, 'stage-spelling')
  assert.include(document.getText(), '## 2.3 Asesmen')
}

/** Applies `source.fixAll.peksos` to a document. */
export async function fixAll(document: TextDocument): Promise<void> {
  await untilFindings(document.uri, findings => findings.length > 0)
  const [first] = await actionsWith('Peksos', document, wholeOf(document), CodeActionKind.SourceFixAll.append('peksos'))
  await applyAction(first!)
}

/** What Peksos does without any file and folder, hence in every window. */
export function worksWithoutFiles(): void {
  describe('without any file', () => {
    afterEach(closeAll)

    it('an untitled report gets its findings, and a quick fix mends it', async () => {
      const document = await openText(caseReport)
      await untilRule(document.uri, 'stage-missing')
      await correctSpelling(document)
    })

    it('fix all leaves only what a person must write', async () => {
      const document = await openText(caseReport)
      await fixAll(document)
      await untilRule(document.uri, 'placeholder-left')
      await untilFindings(document.uri, findings => findings.every(({severity}) => severity !== DiagnosticSeverity.Error))
      assert.match(document.getText(), /^## \d\.\d+ Terminasi$/m)
    })

    it('a new report opens, and a part goes into it', async () => {
      const document = await commands.executeCommand<TextDocument>('peksos.newReport', {kind: 'case-report', language: 'en', stageSet: 'circle-6'})
      assert.isTrue(document.isUntitled)
      await commands.executeCommand('peksos.checkDocument')
      assert.isEmpty(findingsIn(document.uri).filter(({severity}) => severity !== DiagnosticSeverity.Hint))
      const before = document.getText()
      assert.equal(window.activeTextEditor?.document, document)
      assert.isTrue(await commands.executeCommand('peksos.insertPart', 'stage-evaluation'))
      assert.isAbove(document.getText().length, before.length)
    })

    it('a user’s settings hold', async () => {
      const {uri} = await openText(caseReport)
      await withSetting('language', 'en', async () => {
        await untilFindings(uri, findings => findings.some(({message}) => message.includes('expected')))
      })
      await untilFindings(uri, findings => findings.some(({message}) => message.includes('diharapkan')))
    })

    it('a rule’s page opens', async () => {
      const page = await workspace.openTextDocument(await commands.executeCommand('peksos.openRule', 'stage-missing', 'en'))
      assert.match(page.getText(), /^# /)
    })
  })
}
