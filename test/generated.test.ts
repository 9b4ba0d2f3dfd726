import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {generatedFiles} from '../scripts/generate/files.ts'

describe('generated files', () => {
  const read = (path: string): string => existsSync(path) ? readFileSync(path, 'utf8') : ''
  for (const {path, text} of generatedFiles(read)) {
    it(`${path} follows from the tables`, () => assert.ok(read(path) === text, 'stale: run npm run generate'))
  }
})
