import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {copy, rows} from '../scripts/generate/class/rows.ts'
import {run} from './cli/run.ts'

interface Told {
  readonly path: string
  readonly kind: string
  readonly language: string
  readonly findings: readonly {readonly rule: string, readonly messageId: string, readonly data: {readonly id?: string}}[]
}

const folder = 'examples/class'

describe('examples/class', () => {
  let files: readonly Told[] = []
  let same: readonly {readonly how: string, readonly files: readonly string[]}[] = []
  let several: readonly {readonly files: readonly string[]}[] = []
  before(async () => {
    const {out, err} = await run(['check', folder, '--format', 'json'])
    assert.equal(err, '')
    const told = JSON.parse(out) as {files: Told[], sameContent: typeof same, severalFiles: typeof several}
    files = told.files
    same = told.sameContent
    several = told.severalFiles
  })
  const original = rows.find(({file}) => file === copy.of)

  it('holds thirty reports, no more and no less than the table', () => {
    const names = [...rows.map(({file}) => file), copy.file]
    assert.equal(names.length, 30)
    assert.deepEqual(readdirSync(folder, {recursive: true}).map(String).filter(name => name.endsWith('.md')).sort(), names.toSorted())
  })

  for (const {file, kind, language, expected} of [...rows, {...original!, file: copy.file}]) {
    it(`${file} shows ${expected.join(', ') || 'nothing'}`, () => {
      const told = files.find(({path}) => path === `${folder}/${file}`)
      assert.deepEqual([told?.kind, told?.language], [kind, language])
      assert.deepEqual(told?.findings.map(({rule, messageId, data}) => `${rule} ${data.id ?? messageId}`).sort(), expected.toSorted())
    })
  }

  it('has two that hold the same, and one student with two files', () => {
    assert.deepEqual(same, [{how: 'text', files: [copy.of, copy.file].map(name => `${folder}/${name}`)}])
    assert.deepEqual(several.map(one => one.files.map(path => path.slice(folder.length + 1))), [rows.filter(({file}) => file.startsWith('Z. A_')).map(({file}) => file)])
  })

  it('has two that share a paragraph, and no others but the copies', async () => {
    const {out} = await run(['compare', folder])
    const passages = out.split(/\n\n/u).map(block => [...block.matchAll(/^ +examples\/class\/(.+\.md):\d/gm)].map(([, name]) => name)).filter(({length}) => length > 0)
    assert.deepEqual([...new Set(passages.map(names => names.join(' ')))].sort(), [rows.filter(({shares}) => shares).map(({file}) => file).join(' '), `${copy.of} ${copy.file}`].sort())
  })

  it('names clients by initials, and writers by initials and numbers', () => {
    for (const {path} of files) {
      const [, author] = /^(?:penulis|author): "(.+)"$/m.exec(readFileSync(path, 'utf8')) ?? []
      if (author !== undefined) assert.match(author, /^[A-Z]{1,2} \(\d\d\.\d\d\.\d{3}\)$/)
    }
  })

  it('is in no package', () => {
    const packaged = readFileSync('.vscodeignore', 'utf8').split('\n').filter(line => line.startsWith('!'))
    assert.deepEqual(packaged.filter(line => /examples\/(?:\*\*|class)/.test(line)), [])
    assert.ok(!readFileSync('.npmignore', 'utf8').includes('examples'))
  })
}).timeout(60_000)
