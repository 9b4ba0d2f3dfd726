// Runs one TypeScript script of this project: node scripts/run.mjs [--if-present] FILE.ts [arguments…]
import {existsSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {bundleForNode, temporaryFolder} from './bundle.mjs'

const args = process.argv.slice(2)
const optional = args[0] === '--if-present'
if (optional) args.shift()
const [file, ...rest] = args
if (!file || !existsSync(file)) {
  console.error(`${file ?? 'No file'}: not there${optional ? ', nothing to do' : ''}`)
  process.exit(optional ? 0 : 2)
}

const folder = temporaryFolder('script')
const [entry] = await bundleForNode([file], folder)
process.argv.splice(1, process.argv.length, file, ...rest)
await import(pathToFileURL(entry).href)
