// Web extension host: VS Code for the Web, served by @vscode/test-web.
// `node scripts/hosts/web.mjs oldest|newest [part of a test file's name]` runs the suites in it, window after window;
// `node scripts/hosts/web.mjs speed` times the newest one while long reports are written.
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {stripVTControlCharacters} from 'node:util'
import {open} from '@vscode/test-web'
import {temporaryFolder} from '../bundle.mjs'
import {webHost, webHosts} from './fetch.mjs'
import {freePort, runInPage} from './page.mjs'
import {bundleSuite} from './suite.mjs'
import {copyOf, inEachWindow, windowsOf} from './windows.mjs'

/** Serves VS Code with this extension and a folder; returns the address and how to stop. */
export const serve = async ({which, folder, port, suite}) => {
  const {version, esm} = webHost(which)
  keepServerQuiet()
  const {dispose} = await open({
    browserType: 'none',
    quality: 'stable',
    commit: version,
    testRunnerDataDir: webHosts,
    esm,
    extensionDevelopmentPath: resolve('.'),
    ...(suite && {extensionTestsPath: suite}),
    ...(folder && {folderPath: folder}),
    host: 'localhost',
    port
  })
  return {address: `http://localhost:${port}/`, version, stop: dispose}
}

/** The server tells of every folder it serves, every file it does not have and every request the browser broke off. */
const keepServerQuiet = () => {
  const chatter = /^\s*(?:GET|HEAD|Serving|Listening|Using ESM loader|Error \[ERR_STREAM_PREMATURE_CLOSE\])/
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream)
    stream.write = (chunk, ...rest) => chatter.test(stripVTControlCharacters(String(chunk))) || write(chunk, ...rest)
  }
}

/** The address of a window: what the page is asked for stands in its query, as in every VS Code for the Web. */
const addressOf = (address, {opens, file}) => {
  if (!opens) return `${address}?ew=true`
  return file ? `${address}?workspace=vscode-test-web://mount/${file}` : address
}

const run = async (plan, part) => {
  const work = temporaryFolder(`host-${plan}`)
  const windows = windowsOf(plan, part)
  const which = plan === 'oldest' ? 'oldest' : 'newest'
  console.log(`Host: VS Code ${webHost(which).version} for the Web (${which}), web extension host, virtual workspace`)
  return inEachWindow(windows, work, async (window, folder) => {
    const suite = await bundleSuite('web', folder, window.tests)
    const {address, stop} = await serve({which, folder: copyOf(window, folder), port: await freePort(), suite})
    try {
      return await runInPage(addressOf(address, window)) === 0
    } finally {
      stop()
    }
  })
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const passed = await run(process.argv[2] ?? 'newest', process.argv[3]).catch(error => {
    console.error(error.message)
    return false
  })
  process.exit(passed ? 0 : 1)
}
