// Node extension host, by way of @vscode/test-electron's runTests: a desktop VS Code where one is named, else the stand-in.
// `node scripts/hosts/node.mjs [part of a test file's name]` runs the suites, window after window.
//   PEKSOS_VSCODE=/path/to/code   this desktop VS Code
//   PEKSOS_VSCODE=download        the newest one, downloaded (what Windows always does: the stand-in has no Windows build)
import {mkdirSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {downloadAndUnzipVSCode, runTests} from '@vscode/test-electron'
import {temporaryFolder} from '../bundle.mjs'
import {bundleSuite} from './suite.mjs'
import {copyOf, inEachWindow, windowsOf} from './windows.mjs'

const wanted = process.env.PEKSOS_VSCODE ?? (process.platform === 'win32' ? 'download' : '')

/** An executable, since that is what runTests starts: a script of Node with its arguments before those of runTests. */
const executable = (folder, name, ...command) => {
  const words = [process.execPath, ...command].map(word => `"${word}"`).join(' ')
  const windows = process.platform === 'win32'
  const path = join(folder, windows ? `${name}.cmd` : name)
  writeFileSync(path, windows ? `@${words} %*\r\n` : `#!/bin/sh\nexec ${words} "$@"\n`, {mode: 0o755})
  return path
}

const editorIn = async folder => {
  if (!wanted) return executable(folder, 'code', resolve('scripts/hosts/vscode-server.mjs'))
  return wanted === 'download' ? downloadAndUnzipVSCode() : wanted
}

/** The settings of the user: no question whether a folder is trusted, so that it is not. */
const userFolder = folder => {
  const settings = join(folder, 'user', 'User')
  mkdirSync(settings, {recursive: true})
  writeFileSync(join(settings, 'settings.json'), '{"security.workspace.trust.startupPrompt": "never"}\n')
  return join(folder, 'user')
}

const run = async (window, folder) => {
  const editor = await editorIn(folder)
  const opened = copyOf(window, folder)
  try {
    await runTests({
      vscodeExecutablePath: window.trusted ? editor : executable(folder, 'code-untrusted', resolve('scripts/hosts/untrusted.mjs'), editor),
      extensionDevelopmentPath: resolve('.'),
      extensionTestsPath: await bundleSuite('node', folder, window.tests),
      launchArgs: [...(opened ? [join(opened, window.file)] : []), `--user-data-dir=${userFolder(folder)}`]
    })
    return true
  } catch (error) {
    console.error(error.message)
    return false
  }
}

if (wanted) console.log(`Host: desktop VS Code (${wanted}), Node extension host`)
const passed = await inEachWindow(windowsOf('node', process.argv[2]), temporaryFolder('host-node'), run).catch(error => {
  console.error(error.message)
  return false
})
process.exitCode = passed ? 0 : 1
