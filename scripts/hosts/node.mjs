// Node extension host, by way of @vscode/test-electron's runTests: a desktop VS Code where one is named, else the stand-in.
// `node scripts/hosts/node.mjs [part of a test file's name]`
//   PEKSOS_VSCODE=/path/to/code   this desktop VS Code
//   PEKSOS_VSCODE=download        the newest one, downloaded (what Windows always does: the stand-in has no Windows build)
import {mkdirSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {runTests} from '@vscode/test-electron'
import {temporaryFolder} from '../bundle.mjs'
import {bundleSuite, copyWorkspace} from './suite.mjs'

const wanted = process.env.PEKSOS_VSCODE ?? (process.platform === 'win32' ? 'download' : '')

/** An executable, since that is what runTests starts. */
const standIn = folder => {
  const path = join(folder, 'code')
  writeFileSync(path, `#!/bin/sh\nexec "${process.execPath}" "${resolve('scripts/hosts/vscode-server.mjs')}" "$@"\n`, {mode: 0o755})
  return path
}

const run = async () => {
  const work = temporaryFolder('host-node')
  const user = join(work, 'user')
  mkdirSync(user)
  if (wanted) console.log(`Host: desktop VS Code (${wanted}), Node extension host`)
  await runTests({
    ...(wanted !== 'download' && {vscodeExecutablePath: wanted || standIn(work)}),
    extensionDevelopmentPath: resolve('.'),
    extensionTestsPath: await bundleSuite('node', work, process.argv[2]),
    launchArgs: [copyWorkspace(work), `--user-data-dir=${user}`]
  })
}

await run().catch(error => {
  console.error(error.message)
  process.exitCode = 1
})
