// The windows of the editor in which tests run, and which of them a host opens.
import {cpSync, mkdirSync, readdirSync} from 'node:fs'
import {join, resolve} from 'node:path'

/**
 * By the folder of its tests below test/host: what the window shows, the fixture it opens (test/host/<fixture>, none for
 * no folder) and the hosts that can have it ('speed' is the newest web host when it is timed). The web host knows no trust: a web page has no folders of this machine.
 */
const windows = {
  suite: {name: 'one folder', opens: 'workspace', hosts: ['node', 'oldest', 'newest']},
  'no-folder': {name: 'no folder', hosts: ['node', 'newest']},
  'several-folders': {name: 'several folders', opens: 'several-folders/fixture', file: 'reports.code-workspace', hosts: ['node', 'newest']},
  links: {name: 'one folder with links', opens: 'workspace', hosts: ['node']},
  speed: {name: 'one folder, timed', opens: 'workspace', hosts: ['speed']},
  untrusted: {name: 'one folder that is not trusted', opens: 'workspace', trusted: false, hosts: ['node']}
}

/** The windows of a host ('node', 'oldest', 'newest' or 'speed') with their test files, if these have `part` in their names. */
export const windowsOf = (host, part = '') => Object.entries(windows)
  .filter(([, {hosts}]) => hosts.includes(host))
  .map(([tests, {name, opens, file = '', trusted = true}]) => {
    const folder = resolve('test/host', tests)
    const files = readdirSync(folder).filter(entry => entry.endsWith('.test.ts') && entry.includes(part)).sort()
    return {name, opens, file, trusted, tests: files.map(entry => join(folder, entry))}
  })
  .filter(({tests}) => tests.length > 0)

/** A copy of what a window opens, so that a test that saves changes nothing here; undefined where it opens nothing. */
export const copyOf = ({opens}, folder) => {
  if (!opens) return undefined
  const copy = join(folder, 'workspace')
  mkdirSync(copy, {recursive: true})
  cpSync(join('test/host', opens), copy, {recursive: true})
  return copy
}

/** Runs the suites of some windows one after the other; each gets a folder of its own. Returns whether all passed. */
export const inEachWindow = async (all, work, run) => {
  if (all.length === 0) console.log('No test file for a window of this host has that in its name.')
  let passed = true
  for (const [at, window] of all.entries()) {
    const folder = join(work, String(at))
    mkdirSync(folder)
    const start = Date.now()
    console.log(`Window: ${window.name}`)
    passed = await run(window, folder) && passed
    console.log(`  (${((Date.now() - start) / 1000).toFixed(1)} s)\n`)
  }
  return passed
}
