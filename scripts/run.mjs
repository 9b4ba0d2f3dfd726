// Runs one TypeScript script of this project: node scripts/run.mjs FILE.ts [arguments…]
import {existsSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {bundleForNode, temporaryFolder} from './bundle.mjs'

const [file, ...rest] = process.argv.slice(2)
if (!file || !existsSync(file)) {
  console.error(file ? `${file} is not there.` : 'Name a TypeScript file to run.')
  process.exit(2)
}

const folder = temporaryFolder('script')
const [entry] = await bundleForNode([file], folder)
process.argv.splice(1, process.argv.length, file, ...rest)
await import(pathToFileURL(entry).href)
