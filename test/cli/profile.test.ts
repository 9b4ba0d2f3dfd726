import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {makalah} from '../../src/lint/example-texts.ts'
import {filesOf, run, withFolder} from './run.ts'

const json = (value: object): string => `${JSON.stringify(value, null, 1)}\n`
const bare = makalah({front: '---\nbahasa: id\n---'})
const campus = {
  name: 'Kampus Contoh',
  reports: [{files: '**/kasus/*.md', kind: 'laporan-kasus'}, {files: '**/*.md', kind: 'makalah'}],
  kinds: {paper: {sections: {benefits: {name: 'Kegunaan', need: 'required'}}}},
  severities: {'section-missing': 'error'},
  rubric: [{name: {id: 'Pembukaan', en: 'Opening'}, sections: ['background', 'benefits'], rules: ['section-thin']}],
}
const told = (folder: string, out: string): string => out.replaceAll(folder, '')

describe('peksos with a campus profile', () => {
  it('finds it upwards from each report, and shows it and its rubric in the output', () => withFolder({
    'peksos.json': json(campus), 'kelas/a/lapor.md': bare, 'kelas/lain/peksos.json': json({name: 'Lain'}), 'kelas/lain/b.md': bare, 'kelas/kasus/c.md': bare,
  }, async folder => {
    const result = await run(['check', folder, '--format', 'json', '--language', 'en'])
    assert.equal(result.err, '')
    const files = filesOf(result) as unknown as readonly {path: string, kind: string, kindFrom: string, profile: {name: string, path: string}, findings: readonly {id: string, rule: string, severity: string, message: string}[], rubric?: readonly {name: string, evidence: readonly {id: string, state: string}[], findings: readonly string[]}[]}[]
    const [first, , last] = files
    assert.deepEqual(files.map(({path, kind, kindFrom, profile}) => [told(folder, path), kind, kindFrom, profile.name, told(folder, profile.path)]), [
      ['/kelas/a/lapor.md', 'paper', 'profile', 'Kampus Contoh', '/peksos.json'],
      ['/kelas/kasus/c.md', 'case-report', 'profile', 'Kampus Contoh', '/peksos.json'],
      ['/kelas/lain/b.md', 'paper', 'content', 'Lain', '/kelas/lain/peksos.json'],
    ])
    assert.deepEqual(first?.findings.map(({severity, message}) => [severity, message]), [['error', '`PENDAHULUAN` has no `Kegunaan`, expected a section of that name']])
    assert.deepEqual(first.rubric, [{
      name: 'Pembukaan', findings: [first.findings[0]?.id], evidence: [{of: 'section', id: 'background', state: 'present', line: 7}, {of: 'section', id: 'benefits', state: 'absent', line: null}],
    }])
    assert.deepEqual(last?.findings, [])
    const valid = new Ajv2020({allErrors: true}).compile(JSON.parse(readFileSync('schemas/check-output.schema.json', 'utf8')) as object)
    assert.ok(valid(JSON.parse(result.out)), JSON.stringify(valid.errors))
  }))

  it('names what is wrong with it once, at its line, and checks by the rest', () => withFolder({
    'peksos.json': '{\n  "sevrities": {},\n  "extends": "praktikun",\n  "severities": {"section-missing": "hint"}\n}\n', 'a.md': makalah({problem: undefined}), 'b.md': makalah({problem: undefined}),
  }, async folder => {
    const {code, out, err} = await run(['check', folder, '--language', 'en'])
    assert.deepEqual(told(folder, err).trim().split('\n'), [
      'peksos: /peksos.json:2: The key `sevrities` is not known here, perhaps `severities` was meant',
      'peksos: /peksos.json:3: The profile `praktikun` is not there, perhaps `praktikum` was meant',
    ])
    assert.equal(code, 0, out)
  }))

  it('takes a named profile for every file, a built-in one too', () => withFolder({'peksos.json': json({severities: {'section-missing': 'off'}}), 'keras.json': json({severities: {'section-missing': 'error'}}), 'a.md': makalah({problem: undefined})}, async folder => {
    const severities = async (...more: string[]): Promise<readonly string[]> => filesOf(await run(['check', folder, '--format', 'json', ...more])).flatMap(({findings = []}) => findings.filter(({rule}) => rule === 'section-missing').map(({severity}) => severity))
    assert.deepEqual(await severities(), [])
    assert.deepEqual(await severities('--profile', join(folder, 'keras.json')), ['error'])
    assert.deepEqual(await severities('--profile', 'praktikum'), ['warning'])
    const missing = await run(['check', folder, '--profile', join(folder, 'tidak-ada.json')])
    assert.equal(missing.code, 2)
    assert.match(missing.err, /tidak-ada\.json` does not exist/u)
  }))

  it('config says what holds and where each value came from', () => withFolder({
    'peksos.json': json({extends: 'makalah', references: {age: 5}}), 'a.md': makalah({front: '---\njenis: makalah\ntahapan: casework-9\n---'}),
  }, async folder => {
    const {code, out} = await run(['config', join(folder, 'a.md'), '--language', 'en'])
    assert.equal(code, 0)
    const lines = told(folder, out).split('\n')
    for (const line of [
      'kind = "paper"  (front matter of the report)', 'language = "en"  (option of the command)', 'referenceAge = 5  (/peksos.json:4)', 'detection = "auto"  (default)',
      'kinds.paper.sections.benefits.need = "recommended"  (built-in profile makalah)',
    ]) assert.ok(lines.includes(line), out)
    const {values} = JSON.parse((await run(['config', join(folder, 'a.md'), '--format', 'json'])).out) as {values: readonly {key: string, from: string, line?: number}[]}
    assert.deepEqual(values.find(({key}) => key === 'referenceAge'), {key: 'referenceAge', value: 5, from: 'profile', file: `${folder}/peksos.json`, line: 4})
  }))

  it('profile test compares its samples with the findings that they should have', () => withFolder({
    'peksos.json': json({...campus, samples: [
      {file: 'contoh/benar.md', findings: [{rule: 'section-missing'}]},
      {file: 'contoh/salah.md', findings: [{rule: 'section-missing', line: 900}]},
    ]}),
    'contoh/benar.md': bare, 'contoh/salah.md': bare,
  }, async folder => {
    const result = await run(['profile', 'test', join(folder, 'peksos.json'), '--language', 'en'])
    assert.deepEqual(told(folder, result.out).trim().split('\n'), [
      '/contoh/benar.md: as expected',
      '/contoh/salah.md:900: `section-missing` was expected and is not found',
      '/contoh/salah.md:5: `section-missing` is found and was not expected: `PENDAHULUAN` has no `Kegunaan`, expected a section of that name',
      '1 of 2 sample reports are as expected.',
    ])
    assert.equal(result.code, 1)
    assert.equal((await run(['profile', 'test', 'umum'])).code, 0)
    assert.equal((await run(['profile', 'tes'])).code, 2)
  }))

  it('the example profile agrees with its samples', async () => {
    const result = await run(['profile', 'test', 'examples/kampus/peksos.json'])
    assert.equal(result.code, 0, result.out + result.err)
  })

  it('new writes the template that the profile asks for', () => withFolder({'peksos.json': json(campus)}, async folder => {
    assert.equal((await run(['new', join(folder, 'b.md'), '--language', 'id'])).code, 0)
    const text = readFileSync(join(folder, 'b.md'), 'utf8')
    assert.match(text, /^## 1\.4 Kegunaan$/mu)
    const [file] = filesOf(await run(['check', folder, '--format', 'json']))
    assert.deepEqual(file?.findings?.filter(({rule}) => rule !== 'placeholder-left'), [])
  }))

  it('survives a profile that is a folder, a circle, or nothing but rubbish', () => withFolder({'a/peksos.json/x': '', 'a/l.md': bare, 'b/peksos.json': '\u0000\u0001', 'b/l.md': bare, 'c/peksos.json': json({extends: ['../c/peksos.json', '../b']}), 'c/l.md': bare}, async folder => {
    const {code, out} = await run(['check', folder, '--format', 'json'])
    assert.equal(code, 0)
    assert.equal((JSON.parse(out) as {files: unknown[]}).files.length, 3)
  }))
})
