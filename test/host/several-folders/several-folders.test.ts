import {assert} from 'chai'
import {ConfigurationTarget, DiagnosticSeverity, Uri, workspace, type Diagnostic, type TextDocument} from 'vscode'
import {correctSpelling, fixAll, worksWithoutFiles} from '../every-window.ts'
import {caseReport} from '../suite/samples.ts'
import {closeAll, findingsIn, openText, openUri, ruleOf, untilFindings, untilRule} from '../suite/support.ts'

// What the folders set stands in fixture/: `panti` speaks English and takes misspelt stages for errors, `sekolah` speaks
// Indonesian and leaves them alone. For both and for untitled texts, missing stages are errors.

function fileIn(folder: string): Uri {
  const found = workspace.workspaceFolders?.find(({name}) => name === folder)
  assert.ok(found, `the folder ${folder} is open`)
  return Uri.joinPath(found.uri, 'laporan.md')
}

const openIn = (folder: string): Promise<TextDocument> => openUri(fileIn(folder))

const severitiesOf = (findings: readonly Diagnostic[], rule: string, about = ''): DiagnosticSeverity[] =>
  findings.filter(finding => ruleOf(finding) === rule && finding.message.includes(about)).map(({severity}) => severity)

const speaks = (word: string) => (findings: readonly Diagnostic[]): boolean => findings.some(({message}) => message.includes(word))

describe('A window with several folders', () => {
  before(async () => {
    // A virtual workspace comes from an extension, and its folders with it.
    while (!workspace.workspaceFolders?.length) await new Promise(resolve => workspace.onDidChangeWorkspaceFolders(resolve))
  })
  beforeEach(async () => {
    for (const folder of ['panti', 'sekolah']) await workspace.fs.writeFile(fileIn(folder), new TextEncoder().encode(caseReport))
  })
  afterEach(closeAll)

  it('has several folders', () => {
    assert.deepEqual(workspace.workspaceFolders?.map(({name}) => name), ['panti', 'sekolah'])
  })

  worksWithoutFiles()

  it('the findings of a file follow the settings of its own folder', async () => {
    const panti = await openIn('panti')
    const sekolah = await openIn('sekolah')
    const english = await untilFindings(panti.uri, speaks('expected'))
    assert.deepEqual(severitiesOf(english, 'stage-spelling'), [DiagnosticSeverity.Error])
    assert.deepEqual(severitiesOf(english, 'stage-missing', 'Termination'), [DiagnosticSeverity.Error])
    const indonesian = await untilFindings(sekolah.uri, speaks('diharapkan'))
    assert.deepEqual(severitiesOf(indonesian, 'stage-spelling'), [])
    assert.deepEqual(severitiesOf(indonesian, 'stage-missing', 'Terminasi'), [DiagnosticSeverity.Error])
  })

  it('an untitled report follows what holds for all of them', async () => {
    const {uri} = await openText(caseReport)
    const findings = await untilRule(uri, 'stage-missing')
    assert.isTrue(speaks('diharapkan')(findings))
    assert.deepEqual(severitiesOf(findings, 'stage-missing', 'Terminasi'), [DiagnosticSeverity.Error])
    assert.deepEqual(severitiesOf(findings, 'stage-spelling'), [DiagnosticSeverity.Hint])
  })

  it('a folder’s setting that changes reaches the files of that folder alone', async () => {
    const panti = await openIn('panti')
    const sekolah = await openIn('sekolah')
    await untilRule(panti.uri, 'stage-spelling')
    await untilRule(sekolah.uri, 'stage-missing')
    const settings = workspace.getConfiguration('peksos', sekolah.uri)
    const before = settings.inspect('severities')?.workspaceFolderValue
    await settings.update('severities', {'stage-spelling': 'warning'}, ConfigurationTarget.WorkspaceFolder)
    try {
      const findings = await untilRule(sekolah.uri, 'stage-spelling')
      assert.deepEqual(severitiesOf(findings, 'stage-spelling'), [DiagnosticSeverity.Warning])
      assert.deepEqual(severitiesOf(findingsIn(panti.uri), 'stage-spelling'), [DiagnosticSeverity.Error])
    } finally {
      await settings.update('severities', before, ConfigurationTarget.WorkspaceFolder)
    }
    await untilFindings(sekolah.uri, findings => severitiesOf(findings, 'stage-spelling').length === 0)
  })

  it('a quick fix speaks as its folder says, and changes its own file alone', async () => {
    const panti = await openIn('panti')
    const sekolah = await openIn('sekolah')
    await correctSpelling(panti, 'Open the page')
    assert.equal(sekolah.getText(), caseReport)
  })

  it('fix all mends what the folder of the file calls a finding', async () => {
    const panti = await openIn('panti')
    const sekolah = await openIn('sekolah')
    for (const document of [panti, sekolah]) await fixAll(document)
    assert.include(panti.getText(), 'Asesmen\n')
    assert.include(sekolah.getText(), 'Asesement\n')
    for (const document of [panti, sekolah]) assert.match(document.getText(), /^## \d\.\d+ Terminasi$/m)
  })
})
