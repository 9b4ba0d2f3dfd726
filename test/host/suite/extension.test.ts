import {assert} from 'chai'
import {commands, extensions} from 'vscode'

describe('The extension', () => {
  it('is there, starts, and brings every command that package.json announces', async () => {
    const extension = extensions.getExtension('peksos.peksos')
    assert.ok(extension)
    await extension.activate()
    const {contributes} = extension.packageJSON as {contributes: {commands: {command: string}[]}}
    const known = await commands.getCommands(true)
    for (const {command} of contributes.commands) assert.include(known, command)
  })
})
