import {assert} from 'chai'
import {ConfigurationTarget, workspace} from 'vscode'
import {correctSpelling, worksWithoutFiles} from '../every-window.ts'
import {closeAll, openFile, untilFindings, untilRule} from '../suite/support.ts'

describe('A window whose folder is not trusted', () => {
  afterEach(closeAll)

  it('is not trusted', () => {
    assert.isFalse(workspace.isTrusted)
    assert.lengthOf(workspace.workspaceFolders ?? [], 1)
  })

  worksWithoutFiles()

  it('a file of the folder gets its findings and fixes', async () => {
    const document = await openFile('laporan.md')
    await untilRule(document.uri, 'stage-missing')
    await correctSpelling(document)
  })

  it('the folder’s own settings hold, since none of them can do harm', async () => {
    const {uri} = await openFile('laporan.md')
    const settings = workspace.getConfiguration('peksos', uri)
    await settings.update('language', 'en', ConfigurationTarget.Workspace)
    try {
      await untilFindings(uri, findings => findings.some(({message}) => message.includes('expected')))
    } finally {
      await settings.update('language', undefined, ConfigurationTarget.Workspace)
    }
    await untilFindings(uri, findings => findings.some(({message}) => message.includes('diharapkan')))
  })
})
