import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {VFileMessage} from 'vfile-message'
import {check} from '../../src/assist/check.ts'
import {makalah} from '../../src/lint/example-texts.ts'
import {rules} from '../../src/lint/rules/index.ts'
import {layerSettings} from '../../src/settings/layers.ts'
import {resolveProfile} from '../../src/settings/profile/resolve.ts'
import {useProfile} from '../../src/settings/profile/use.ts'
import {boundFiles, campusFolder, campusReports} from '../campus-folder.ts'
import {buildBundle} from './build.ts'
import {filesOf, lacking, run, withFolder} from './run.ts'

type Message = VFileMessage & {readonly place: {readonly start: {line: number, column: number}, readonly end: {line: number, column: number}}}

interface Finding {
  readonly rule: string
  readonly message: string
  readonly severity: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Gives the messages as JSON instead of text. */
const reporter = `export default files => JSON.stringify(files.map(({path, messages}) =>
  ({path, messages: messages.map(message => ({...message, reason: message.reason, place: message.place, cause: String(message.cause)}))})))\n`

/** Reports that cite by keys of a file beside them: one with a repeated key, one whose file is not there. */
const withBibliography = {
  'kunci.md': makalah({front: '---\njenis: makalah\ndaftar-pustaka: pustaka.bib\n---', objectives: '## 1.3 Tujuan\n\nMenjelaskan relasi pertolongan [@biestek1957; @perlman1957].'}),
  'pustaka.bib': '@book{biestek1957, author = {Biestek, F. P.}, title = {The Casework Relationship}, year = 1957, publisher = {Loyola University Press}}\n@book{biestek1957, author = {Biestek, F. P.}, title = {The Casework Relationship}, year = 1957, publisher = {Loyola}}\n',
  'tanpa-berkas.md': makalah({front: '---\njenis: makalah\ndaftar-pustaka: [../hilang.bib]\n---'}),
}

const grades = new Map<unknown, string>([[true, 'error'], [false, 'warning'], [undefined, 'info'], [null, 'info']])

describe('peksos/remark within remark-cli', function () {
  this.timeout(120_000)
  let plugin = ''
  let remove = (): void => undefined
  before(async () => {
    const bundle = await buildBundle('remark')
    plugin = bundle.path
    remove = bundle.remove
  })
  after(() => remove())

  const remark = (folder: string, setting: string): Promise<{code: number, files: {path: string, messages: Message[]}[]}> => new Promise((done, fail) => {
    writeFileSync(join(folder, 'reporter.mjs'), reporter)
    const child = spawn(process.execPath, [
      resolve('node_modules/remark-cli/cli.js'), '.', '--no-stdout', '--use', `${plugin}${setting}`, '--report', './reporter.mjs',
    ], {cwd: folder})
    let text = ''
    child.stderr.setEncoding('utf8').on('data', (data: string) => {
      text += data
    })
    child.on('error', fail)
    child.on('close', (code) => {
      try {
        done({code: code ?? -1, files: JSON.parse(text) as {path: string, messages: Message[]}[]})
      } catch {
        fail(new Error(text))
      }
    })
  })

  it('finds what the command line finds, finding for finding', () => {
    const source = 'test/labelled/documents'
    const documents = Object.fromEntries(readdirSync(source).filter((_, index) => index % 3 === 0).map((name) => [name, readFileSync(join(source, name), 'utf8')]))
    return withFolder({...documents, ...withBibliography, 'bertanda.md': `\uFEFF${lacking}`, 'windows.md': lacking.replaceAll('\n', '\r\n')}, async (folder) => {
      const {files} = await remark(folder, '')
      const checked = filesOf(await run(['check', folder, '--format', 'json']))
      assert.equal(files.length, checked.length)
      let count = 0
      for (const {path, messages} of files) {
        const findings = checked.find((file) => file.path === join(folder, path))?.findings as readonly Finding[]
        count += findings.length
        const fromRemark = messages.map(({ruleId, reason, fatal, place: {start, end}}) =>
          [ruleId, reason, grades.get(fatal), start.line, start.column, end.line, end.column].join(' '))
        const fromCli = findings.map(({rule, message, severity, line, column, endLine, endColumn}) =>
          [rule, message, severity === 'hint' ? 'info' : severity, line, column, endLine, endColumn].join(' '))
        assert.deepEqual(fromRemark.toSorted(), fromCli.toSorted(), path)
      }
      assert.ok(count > 100, `${count}`)
      const own = files.find(({path}) => path.endsWith('kunci.md'))?.messages ?? []
      assert.deepEqual(own.filter(({ruleId}) => ruleId === 'citation-unlisted' || ruleId === 'front-matter-invalid').map(({reason}) => reason), [
        'Berkas `pustaka.bib` memakai kunci yang sama untuk beberapa entri (baris 2), diharapkan kunci yang berbeda',
        'Kunci `@perlman1957` tidak ada di `pustaka.bib`, diharapkan kunci dari berkas itu',
      ])
      assert.ok(files.find(({path}) => path.endsWith('tanpa-berkas.md'))?.messages.some(({reason}) => reason.startsWith('Berkas `../hilang.bib` tidak ada')))
    })
  })

  it('follows campus profiles as the command line and the editor do', () => withFolder(campusFolder, async (folder) => {
    const {files} = await remark(folder, '')
    const checked = filesOf(await run(['check', folder, '--format', 'json']))
    const inEditor = (name: string): readonly string[] => {
      const resolved = useProfile(resolveProfile('/k/peksos.json', path => Object.hasOwn(campusFolder, path.slice(3)) ? {text: campusFolder[path.slice(3)] ?? ''} : {trouble: 'missing'}, rules))
      const {value} = layerSettings({profile: resolved}, rules.map(({id}) => id))
      const {report, findings} = check(campusFolder[name] ?? '', value, false, {campus: resolved.campusAt(`/k/${name}`), whole: Object.hasOwn(boundFiles, name) ? {path: `/k/${name}`, files: Object.keys(boundFiles).map(path => ({path: `/k/${path}`, text: campusFolder[path] ?? ''}))} : undefined})
      return findings.map(({rule, message, range}) => `${report?.lines.point(range.start).line} ${rule} ${message}`)
    }
    for (const name of campusReports) {
      const fromCli = (checked.find(({path}) => path === join(folder, name))?.findings ?? []).map(({line, rule, message}) => `${line} ${rule} ${message}`)
      const fromRemark = (files.find(({path}) => path.endsWith(name))?.messages ?? []).map(({place, ruleId, reason}) => `${place.start.line} ${ruleId} ${reason}`)
      assert.ok(fromCli.length > 3, name)
      assert.deepEqual(fromRemark.toSorted(), fromCli.toSorted(), name)
      assert.deepEqual(inEditor(name).toSorted(), fromCli.toSorted(), name)
    }
    const [first = ''] = Object.keys(boundFiles)
    const whole = checked.find(({path}) => path === join(folder, first)) as unknown as {readonly findings: readonly {readonly rule: string, readonly line: number, readonly path?: string, readonly message: string}[]}
    for (const [name, expected] of Object.entries(boundFiles)) {
      const fromCli = whole.findings.filter(({path}) => (path ?? join(folder, first)) === join(folder, name)).map(({line, rule, message}) => `${line} ${rule} ${message}`)
      const fromRemark = (files.find(({path}) => path.endsWith(name))?.messages ?? []).map(({place, ruleId, reason}) => `${place.start.line} ${ruleId} ${reason}`)
      assert.deepEqual(fromRemark.toSorted(), fromCli.toSorted(), name)
      assert.deepEqual(inEditor(name).toSorted(), fromCli.toSorted(), name)
      assert.deepEqual(fromCli.map(one => one.split(' ').slice(0, 2).join(' ')).sort(), expected.toSorted(), name)
    }
    const tested = await run(['profile', 'test', join(folder, 'peksos.json')])
    assert.equal(tested.code, 0, tested.out)
  }))

  it('gives source, page, reason why, and the words that a fix would put there', () =>
    withFolder({'a.md': lacking.replace('## Asesmen', '## Assesmen')}, async (folder) => {
      const {code, files} = await remark(folder, '=language:"en"')
      assert.equal(code, 0)
      const messages = files[0]?.messages ?? []
      for (const {source, url, note, ruleId} of messages) {
        assert.equal(source, 'peksos')
        assert.ok(note)
        assert.ok(url?.endsWith(`/docs/rules/${ruleId}.md`), url)
        assert.ok(existsSync(join('docs', 'rules', fileURLToPath(url ?? '').split('/').at(-1) ?? '')), url)
      }
      const misspelt = messages.find(({ruleId}) => ruleId === 'stage-spelling')
      assert.deepEqual({actual: misspelt?.actual, expected: misspelt?.expected}, {actual: 'Assesmen', expected: ['Asesmen']})
    }))

  it('takes severities and kinds from its configuration, and refuses wrong ones', () => withFolder({'a.md': '# Resep\n\nTumis bawang.\n'}, async (folder) => {
    const {code, files} = await remark(folder, '=kind:"paper",severities:{"section-missing":"error"}')
    assert.equal(code, 1)
    assert.ok(files[0]?.messages.some(({ruleId, fatal}) => ruleId === 'section-missing' && fatal === true))
    const wrong = await remark(folder, '=kind:"papr"')
    assert.equal(wrong.code, 1)
    assert.match(JSON.stringify(wrong.files), /peksos: kind is papr, expected other, paper/)
  }))
})
