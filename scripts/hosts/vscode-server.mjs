// Stands in for a desktop VS Code where none can be had: takes the arguments that @vscode/test-electron gives to the editor, runs the suite in the
// Node extension host of a real VS Code server with a browser as its window, and ends with the suite's exit code.
import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {serverHost} from './fetch.mjs'
import {freePort, runInPage} from './page.mjs'

const args = process.argv.slice(2)
const valueOf = name => args.find(arg => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
const opened = args.find(arg => !arg.startsWith('-'))

/** What the window shows, as the query of its address: a file lists several folders. */
const openedQuery = () => {
  if (!opened) return {ew: 'true'}
  return opened.endsWith('.code-workspace') ? {workspace: opened} : {folder: opened}
}

/** Starts the server and waits until it listens. */
const start = async (host, port, data) => {
  const server = spawn(host.node, [
    host.main, '--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms',
    '--enable-smoke-test-driver', '--telemetry-level', 'off', '--server-data-dir', data,
    ...args.filter(arg => arg === '--disable-workspace-trust')
  ], {stdio: ['ignore', 'pipe', 'pipe']})
  const said = []
  server.stderr.on('data', data => said.push(String(data)))
  await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The VS Code server did not start within a minute.\n${said.join('')}`)), 60_000)
    server.stdout.on('data', data => {
      said.push(String(data))
      if (!said.join('').includes('Extension host agent listening')) return
      clearTimeout(timer)
      resolve()
    })
    server.once('error', reject)
    server.once('exit', code => reject(new Error(`The VS Code server ended with ${code}.\n${said.join('')}`)))
  })
  return server
}

const run = async () => {
  const host = serverHost()
  const {version} = JSON.parse(readFileSync(host.product, 'utf8'))
  const data = mkdtempSync(join(tmpdir(), 'peksos-server-'))
  const port = await freePort()
  const server = await start(host, port, data)
  try {
    console.log(`Host: VS Code ${version} server, Node extension host`)
    const remote = path => `vscode-remote://127.0.0.1:${port}${path}`
    const payload = ['extensionDevelopmentPath', 'extensionTestsPath'].map(name => [name, remote(valueOf(name))])
    const query = new URLSearchParams({...openedQuery(), payload: JSON.stringify(payload)})
    return await runInPage(`http://127.0.0.1:${port}/?${query}`)
  } finally {
    const ended = new Promise(resolve => server.once('exit', resolve))
    server.kill()
    await ended
    rmSync(data, {recursive: true, force: true})
  }
}

const code = await run().catch(error => {
  console.error(error.message)
  return 1
})
process.exit(code)
