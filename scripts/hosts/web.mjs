// Web extension host: VS Code for the Web, served by @vscode/test-web.
// `node scripts/hosts/web.mjs oldest|newest [part of a test file's name]` runs the suite in it.
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {stripVTControlCharacters} from 'node:util'
import {open} from '@vscode/test-web'
import {temporaryFolder} from '../bundle.mjs'
import {webHost, webHosts} from './fetch.mjs'
import {freePort, runInPage} from './page.mjs'
import {bundleSuite, copyWorkspace} from './suite.mjs'

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
    folderPath: folder,
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

const run = async (which, part) => {
  const work = temporaryFolder(`host-${which}`)
  const suite = await bundleSuite('web', work, part)
  const {address, version, stop} = await serve({which, folder: copyWorkspace(work), port: await freePort(), suite})
  console.log(`Host: VS Code ${version} for the Web (${which}), web extension host, virtual workspace`)
  try {
    return await runInPage(address)
  } finally {
    stop()
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const code = await run(process.argv[2] === 'oldest' ? 'oldest' : 'newest', process.argv[3]).catch(error => {
    console.error(error.message)
    return 1
  })
  process.exit(code)
}
