// Unit tests: node scripts/unit.mjs [part of a path…] [-- mocha options]. Bundles the test files with esbuild and gives them to mocha.
// What takes long stands in test/slow and runs when it is asked for, as `npm test` does.
import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {bundleForNode, temporaryFolder} from './bundle.mjs'

const args = process.argv.slice(2)
const firstOption = args.findIndex(arg => arg.startsWith('-'))
const patterns = firstOption < 0 ? args : args.slice(0, firstOption)
const options = firstOption < 0 ? [] : args.slice(firstOption).filter(arg => arg !== '--')

const tests = readdirSync('test', {recursive: true})
  .map(name => join('test', name).replaceAll('\\', '/'))
  .filter(name => name.endsWith('.test.ts') && !name.startsWith('test/host/'))
  .filter(name => patterns.length === 0 ? !name.startsWith('test/slow/') : patterns.some(pattern => name.includes(pattern)))
  .sort()
if (tests.length === 0) {
  console.error(patterns.length ? `No test file has ${patterns.join(' or ')} in its path.` : 'No test file under test/.')
  process.exit(1)
}

const bundles = await bundleForNode(tests, temporaryFolder('unit'))
const mocha = join('node_modules', 'mocha', 'bin', 'mocha.js')
const {status} = spawnSync(process.execPath, ['--enable-source-maps', mocha, ...options, ...bundles], {stdio: 'inherit'})
process.exitCode = status ?? 1
