import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {nodeFiles} from '../../src/cli/node-files.ts'
import {makalah} from '../../src/lint/example-texts.ts'
import {run, withFolder} from './run.ts'

interface Told {
  readonly path: string
  readonly error?: {readonly code: string}
  readonly files?: readonly string[]
  readonly kind: string
  readonly sections: readonly {readonly id: string, readonly state: string, readonly line: number | null, readonly path?: string}[]
  readonly findings: readonly {readonly rule: string, readonly line: number, readonly path?: string, readonly message: string}[]
}

const valid = new Ajv2020({allowUnionTypes: true}).compile(JSON.parse(readFileSync('schemas/check-output.schema.json', 'utf8')) as object)
const whole = makalah({})
/** A right paper, cut at its chapters. */
const chapters = whole.split(/^(?=# )/m)
const [first = '', second = '', ...rest] = chapters
const cut = {'00-awal.md': first + second, 'bab-2.md': rest.slice(0, -1).join(''), 'pustaka.md': rest.at(-1) ?? ''}
const profile = (reports: readonly object[]): string => JSON.stringify({reports})
const below = (folder: string, files: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]))

const told = async (folder: string, ...names: readonly string[]): Promise<readonly Told[]> => {
  const {out} = await run(['check', ...names.map(name => join(folder, name)), '--format', 'json'])
  const value = JSON.parse(out) as {files: Told[]}
  assert.ok(valid(value), JSON.stringify(valid.errors))
  return value.files.map(file => JSON.parse(JSON.stringify(file).replaceAll(`${folder}/`, '')) as Told)
}

describe('a report of several files', () => {
  it('is cut for these tests in a way that makes parts lack much', () => assert.ok(chapters.length >= 4, `${chapters.length}`))

  const bound = profile([{files: ['*/00-*.md', '*/bab-*.md', '*/pustaka.md'], kind: 'makalah', bound: 'folder'}])
  it('is read as one: it has what the same text in one file has', () => withFolder({'peksos.json': bound, ...below('rina', cut), ...below('budi', cut), 'satu/lapor.md': whole}, async folder => {
    const files = await told(folder, '.')
    assert.deepEqual(files.map(({path, files: parts}) => [path, parts]), [
      ['budi/00-awal.md', ['budi/00-awal.md', 'budi/bab-2.md', 'budi/pustaka.md']], ['rina/00-awal.md', ['rina/00-awal.md', 'rina/bab-2.md', 'rina/pustaka.md']], ['satu/lapor.md', undefined],
    ])
    const states = ({sections}: Told): readonly string[] => sections.map(({id, state}) => `${id} ${state}`)
    assert.deepEqual(states(files[0]!), states(files[2]!))
    assert.deepEqual(files[0]?.findings.map(({rule}) => rule), files[2]?.findings.map(({rule}) => rule))
    assert.deepEqual(files[0]?.sections.filter(({id}) => id === 'references').map(({line, path}) => [line, path]), [[1, 'budi/pustaka.md']])
  }))

  it('comes whole also where one of its files is named, and once', () => withFolder({'peksos.json': bound, ...below('rina', cut)}, async folder => {
    assert.deepEqual((await told(folder, 'rina/bab-2.md')).map(({path}) => path), ['rina/00-awal.md'])
    assert.deepEqual((await told(folder, 'rina/pustaka.md', 'rina/bab-2.md', 'rina')).length, 1)
  }))

  it('has its findings at their own file and line, in every output', () => withFolder({'peksos.json': bound, ...below('rina', {...cut, 'bab-2.md': `---\njudul: bagian\n---\n\n${cut['bab-2.md']}\n[Lengkapi: isi]\n`})}, async folder => {
    const [report] = await told(folder, '.')
    const empty = report?.findings.find(({rule, path}) => rule === 'placeholder-left' && path === 'rina/bab-2.md')
    const lines = `---\njudul: bagian\n---\n\n${cut['bab-2.md']}\n[Lengkapi: isi]\n`.split('\n')
    assert.equal(empty?.line, lines.indexOf('[Lengkapi: isi]') + 1, JSON.stringify(report?.findings))
    const shown = async (format: string): Promise<string> => (await run(['check', folder, '--format', format, '--language', 'en'])).out
    assert.match(await shown('text'), new RegExp(`rina/bab-2\\.md:${empty?.line}:1 `))
    assert.match(await shown('github'), new RegExp(`file=[^,]*rina/bab-2\\.md,line=${empty?.line},`))
    assert.match(await shown('sarif'), /rina\/bab-2\.md"/)
    assert.match(await shown('html'), new RegExp(`rina/bab-2\\.md line ${empty?.line},`))
    assert.match(await shown('csv'), /there, [^,]*rina\/pustaka\.md line 1/)
  }))

  it('follows the order of the patterns, over folders too', () => withFolder({
    'peksos.json': profile([{files: ['awal/*.md', 'isi/**/*.md', 'akhir/*.md'], kind: 'makalah', bound: 'all'}]), 'isi/bab-10/x.md': '# BAB X\n', 'isi/bab-2/x.md': cut['bab-2.md'], 'awal/x.md': cut['00-awal.md'], 'akhir/x.md': cut['pustaka.md'], 'lain/x.md': whole,
  }, async folder => assert.deepEqual((await told(folder, '.')).map(({path, files}) => files ?? path), [['awal/x.md', 'isi/bab-2/x.md', 'isi/bab-10/x.md', 'akhir/x.md'], 'lain/x.md'])))

  it('is not checked without a part that is no text, which is named', () => withFolder({'peksos.json': bound, ...below('rina', cut), 'rina/bab-3.md': '%PDF-1.7'}, async folder =>
    assert.deepEqual((await told(folder, '.')).map(({path, error}) => [path, error?.code]), [['rina/bab-3.md', 'binary']])))

  const broken = {...cut, 'bab-2.md': `---\njudul: bagian\n---\n\n${cut['bab-2.md'].replace(/^## 2\.2/m, '## 2.3')}`}
  it('is fixed as one, each fix in the file where it belongs, and nothing else is touched', () => withFolder({'peksos.json': bound, ...below('rina', broken), 'satu/lapor.md': whole.replace(/^## 2\.2/m, '## 2.3')}, async folder => {
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
    const dry = await run(['check', folder, '--fix', '--dry-run', '--language', 'en'])
    assert.equal(dry.err, '')
    assert.match(dry.out, /rina\/bab-2\.md[\s\S]*-## 2\.3[^\n]*\n\+## 2\.2/)
    assert.equal(read('rina/bab-2.md'), broken['bab-2.md'])
    const {err, out} = await run(['check', folder, '--fix', '--language', 'en'])
    assert.equal(err, '')
    assert.equal(read('rina/bab-2.md'), broken['bab-2.md'].replace('## 2.3', '## 2.2'))
    assert.deepEqual(['00-awal.md', 'pustaka.md'].map(name => read(`rina/${name}`)), [cut['00-awal.md'], cut['pustaka.md']])
    assert.match(read('satu/lapor.md'), /^## 2\.2/m)
    assert.doesNotMatch(out, /heading-numbering/)
    assert.equal((await run(['check', folder, '--fix', '--dry-run'])).out.includes('@@'), false)
  }))

  it('is fixed in its first file too where something is missing, whatever the others hold', () => withFolder({'peksos.json': bound, ...below('rina', {...cut, '00-awal.md': cut['00-awal.md'].replace(/^## 1\.2[\s\S]+?(?=^#)/m, '')}), ...below('budi', cut)}, async folder => {
    const before = readFileSync(join(folder, 'rina/bab-2.md'), 'utf8')
    const {err} = await run(['check', join(folder, 'rina'), '--fix'])
    assert.equal(err, '')
    const first = readFileSync(join(folder, 'rina/00-awal.md'), 'utf8')
    assert.ok(first.includes('[Lengkapi: '), first)
    assert.equal(readFileSync(join(folder, 'rina/bab-2.md'), 'utf8'), before)
    const {findings} = (await told(folder, 'rina'))[0]!
    assert.deepEqual([...new Set(findings.filter(({rule}) => rule === 'section-missing' || rule === 'heading-numbering').map(({rule}) => rule))], [])
  }))

  it('is named where one of its files could not be written', () => withFolder({'peksos.json': bound, ...below('rina', broken)}, async folder => {
    const write: typeof nodeFiles.write = (path, bytes, replace) => path.endsWith('bab-2.md') ? Promise.resolve({trouble: 'unreadable', system: 'ENOSPC'}) : nodeFiles.write(path, bytes, replace)
    const {err, code} = await run(['check', folder, '--fix', '--no-cache', '--language', 'en'], {files: {...nodeFiles, write}})
    assert.match(err, /rina\/bab-2\.md` could not be written \(ENOSPC\)/)
    assert.equal(code, 2)
    assert.equal(readFileSync(join(folder, 'rina/bab-2.md'), 'utf8'), broken['bab-2.md'])
  }))
})
