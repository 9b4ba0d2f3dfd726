import {assert} from 'chai'
import {Uri, workspace} from 'vscode'
import {correctSpelling, worksWithoutFiles} from '../every-window.ts'
import {caseReport} from '../suite/samples.ts'
import {closeAll, openUri, saved, untilFindings, untilRule} from '../suite/support.ts'

/** A place outside every folder of the window: beside this bundle, or in the memory of a browser, where nothing is beside it. */
const place = typeof __dirname === 'string' ? Uri.file(__dirname) : Uri.parse('tmp:/')

describe('A window without a folder', () => {
  afterEach(closeAll)

  it('is without a folder', () => {
    assert.isUndefined(workspace.workspaceFolders)
    assert.isUndefined(workspace.workspaceFile)
  })

  worksWithoutFiles()

  it('a single file gets its findings and fixes, is saved, and its findings go with it', async () => {
    const uri = Uri.joinPath(place, 'laporan.md')
    await workspace.fs.writeFile(uri, new TextEncoder().encode(caseReport))
    const document = await openUri(uri)
    await untilRule(uri, 'stage-missing')
    await correctSpelling(document)
    await saved(document)
    assert.include(new TextDecoder().decode(await workspace.fs.readFile(uri)), '## 2.3 Asesmen')
    await closeAll()
    await untilFindings(uri, findings => findings.length === 0)
  })
})
