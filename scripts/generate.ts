// Writes every file that follows from the tables; with --check only says which of them are stale.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {generatedFiles} from './generate/files.ts'

const read = (path: string): string => existsSync(path) ? readFileSync(path, 'utf8') : ''
const stale = generatedFiles(read).filter(({path, text}) => read(path) !== text)

if (process.argv.includes('--check')) {
  for (const {path} of stale) console.error(`${path} is stale: run npm run generate`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const {path, text} of stale) {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
    console.log(`wrote ${path}`)
  }
}
