import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {kindNames} from '../../src/cli/options.ts'
import {fileErrors} from '../../src/cli/texts.ts'
import {run} from './run.ts'

interface Schema {
  readonly [key: string]: unknown
  readonly $defs: {
    readonly unread: {readonly properties: {readonly error: {readonly properties: {readonly code: {readonly enum: string[]}}}}}
    readonly checked: {readonly properties: {readonly kind: {readonly enum: string[]}}}
  }
}

const schema = JSON.parse(readFileSync('schemas/check-output.schema.json', 'utf8')) as Schema

/** The schema without room for fields that it does not describe: the contract lets them come, but ours are all described. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed)
  if (typeof part !== 'object' || part === null) return part
  const inner = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]))
  return 'properties' in part ? {...inner, additionalProperties: false} : inner
}

/** Said by the commands that take one document only: a check takes folders, archives and every ending. */
const saidOfOneDocument = ['one-not-folder', 'one-not-archive', 'other-ending', 'no-comments']

describe('schemas/check-output.schema.json', () => {
  const valid = new Ajv2020({allowUnionTypes: true}).compile(closed(schema) as object)
  const folder = 'test/labelled/documents'

  it('describes every field of real output', async () => {
    const inputs = [...readdirSync(folder).map((name) => `${folder}/${name}`), 'package.json', 'not/there.md', 'media']
    const {out} = await run(['check', '--format', 'json', ...inputs])
    assert.ok(valid(JSON.parse(out)), JSON.stringify(valid.errors, null, 1))
  }).timeout(60_000)

  it('refuses what is not of its form', () => {
    for (const wrong of [{}, {version: 2, files: []}, {version: 1, files: [{path: 'a.md'}]}, {version: 1, files: [{path: 'a.md', error: {code: 'odd', message: 'x'}}]}]) {
      assert.ok(!valid(wrong), JSON.stringify(wrong))
    }
  })

  it('knows every kind and every reason', () => {
    assert.deepEqual(schema.$defs.checked.properties.kind.enum, kindNames.map(({id}) => id))
    assert.deepEqual(schema.$defs.unread.properties.error.properties.code.enum.toSorted(),
      Object.keys(fileErrors).filter((code) => code !== 'missing-similar' && !saidOfOneDocument.includes(code)).toSorted())
  })
})
