import {assert} from 'chai'
import {
  commands, languages, Range, Uri, ViewColumn, window, workspace, type CodeAction, type CodeActionKind, type Diagnostic, type Position, type TextDocument,
} from 'vscode'

/** Milliseconds after which a test that waits for the editor gives up. */
const patience = 15_000

/** What Peksos says of a document right now. */
export function findingsIn(uri: Uri): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({source}) => source === 'Peksos')
}

/** The rule that a diagnostic comes from. */
export function ruleOf({code}: Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code)
}

/** The findings of a document as soon as they are as wanted; waits for the editor's own event, never for a time. */
export function untilFindings(uri: Uri, wanted: (findings: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
  const now = findingsIn(uri)
  if (wanted(now)) return Promise.resolve(now)
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      subscription.dispose()
      const seen = findingsIn(uri).map(finding => `${ruleOf(finding)}: ${finding.message}`)
      reject(new Error(`the findings never were as expected; last seen:\n${seen.join('\n') || '(none)'}`))
    }, patience)
    const subscription = languages.onDidChangeDiagnostics(({uris}) => {
      if (!uris.some(one => one.toString() === uri.toString())) return
      const findings = findingsIn(uri)
      if (!wanted(findings)) return
      clearTimeout(timer)
      subscription.dispose()
      resolve(findings)
    })
  })
}

/** The findings of a document once one of a rule is among them. */
export function untilRule(uri: Uri, rule: string): Promise<readonly Diagnostic[]> {
  return untilFindings(uri, findings => findings.some(finding => ruleOf(finding) === rule))
}

/** The findings of a document once none of a rule is among them. */
export function untilNoRule(uri: Uri, rule: string): Promise<readonly Diagnostic[]> {
  return untilFindings(uri, findings => !findings.some(finding => ruleOf(finding) === rule))
}

/** Opens a text in an untitled document and shows it. */
export async function openText(content: string, language = 'markdown'): Promise<TextDocument> {
  for (;;) {
    const document = await workspace.openTextDocument({language, content})
    await window.showTextDocument(document)
    // A name that was given back a moment ago may bring its old text from the editor's backup: then the next name is taken.
    if (document.getText() === content) return document
  }
}

/** Opens a file of the test workspace and shows it. */
export async function openFile(name: string): Promise<TextDocument> {
  const [found] = await workspace.findFiles(name)
  assert.ok(found, `${name} is in the workspace`)
  const document = await workspace.openTextDocument(found)
  await window.showTextDocument(document)
  return document
}

/** Opens a file as its reader does: one that an extension opens by itself stays open for minutes behind its closed editors. */
export async function openUri(uri: Uri, viewColumn = ViewColumn.One): Promise<TextDocument> {
  await commands.executeCommand('vscode.open', uri, {viewColumn, preview: false})
  const document = window.activeTextEditor?.document
  assert.equal(document?.uri.toString(), uri.toString())
  return document!
}

/** The code actions that the editor offers for a range; those that are made when chosen are made. */
export async function actionsFor(document: TextDocument, range: Range, kind?: CodeActionKind): Promise<readonly CodeAction[]> {
  return await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind?.value, 50)
}

/**
 * The same, once one of them has these words in its title. While it starts, the editor drops the answers that it waits for
 * whenever another extension registers itself, and asks again at the next occasion; so does this.
 */
export async function actionsWith(words: string, document: TextDocument, range: Range, kind: CodeActionKind): Promise<readonly CodeAction[]> {
  const end = Date.now() + patience
  for (;;) {
    const actions = await actionsFor(document, range, kind).catch(() => [])
    if (actions.some(({title}) => title.includes(words))) return actions
    assert.isBelow(Date.now(), end, `${words} is never among: ${actions.map(({title}) => title).join('; ')}`)
  }
}

/** Asks the editor until the answer is as wanted: while it starts, it may answer before every extension has registered itself. */
export async function until<Answer>(ask: () => Promise<Answer>, wanted: (answer: Answer) => boolean): Promise<Answer> {
  const end = Date.now() + patience
  for (;;) {
    const answer = await ask()
    if (wanted(answer)) return answer
    assert.isBelow(Date.now(), end, `the answer never was as expected; last: ${JSON.stringify(answer).slice(0, 2000)}`)
  }
}

/** Where words stand in a document, for the first time. */
export function positionOf(document: TextDocument, words: string): Position {
  const offset = document.getText().indexOf(words)
  assert.isAtLeast(offset, 0, words)
  return document.positionAt(offset)
}

/** Applies a code action's edit as the editor would. */
export async function applyAction({edit, title}: CodeAction): Promise<void> {
  assert.ok(edit, `${title} has an edit`)
  assert.isTrue(await workspace.applyEdit(edit))
}

/** The whole text as a range. */
export function wholeOf(document: TextDocument): Range {
  return document.validateRange(new Range(0, 0, document.lineCount, 0))
}

/** Replaces the whole text. */
export async function replaceText(document: TextDocument, text: string): Promise<void> {
  const editor = await window.showTextDocument(document)
  assert.isTrue(await editor.edit(edit => edit.replace(wholeOf(document), text)))
}

/** Sets a setting for the time of `work` and puts back what was there. */
export async function withSetting(key: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const settings = workspace.getConfiguration('peksos')
  await settings.update(key, value, true)
  try {
    await work()
  } finally {
    await settings.update(key, undefined, true)
  }
}

/** Closes every editor without asking to save, and waits until the untitled documents are gone: the next one takes their name. */
export async function closeAll(): Promise<void> {
  while (window.tabGroups.activeTabGroup.activeTab) await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  const open = (): boolean => workspace.textDocuments.some(({isUntitled, isClosed}) => isUntitled && !isClosed)
  if (!open()) return
  await new Promise<void>(resolve => {
    const subscription = workspace.onDidCloseTextDocument(() => {
      if (open()) return
      subscription.dispose()
      resolve()
    })
  })
}

/** Saves a document; in a browser the editor may be at it by itself. */
export async function saved(document: TextDocument): Promise<void> {
  const end = Date.now() + patience
  while (document.isDirty) {
    await document.save()
    assert.isBelow(Date.now(), end, 'the document is saved')
  }
}

/** Writes a file into the folder of the window and gives its place. */
export async function writeFile(name: string, content: string): Promise<Uri> {
  const uri = Uri.joinPath(workspace.workspaceFolders![0]!.uri, name)
  await workspace.fs.writeFile(uri, new TextEncoder().encode(content))
  return uri
}

/** Has the page of the editor do what a reader does: find a button by its name, read what its hover says, and press it. */
export function press(button: string, hover: string): void {
  console.log(`press|${JSON.stringify({button, hover})}`)
}

/** Prints a line among mocha's own, beginning with the mark by which test/host/mark-lines.ts tells them. */
export function note(line: string): void {
  console.log(`mocha|      ${line}`)
}
