import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parse} from 'yaml'
import {lacking} from '../cli/run.ts'

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const right = readFileSync('examples/laporan-kasus-remaja.md', 'utf8')
const environment = {...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', NO_COLOR: '1', npm_config_update_notifier: 'false', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null'}

/** The steps of the pages as a reader copies them: each line `- run:` of a page. */
const stepsIn = (page: string): readonly string[] => [...readFileSync(page, 'utf8').matchAll(/^- run: (.+)$/gm)].map(([, step = '']) => step)

describe('the packed package, installed in an empty folder', function () {
  this.timeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'peksos packed '))
  const run = (command: string, ...argv: readonly string[]): {readonly code: number | null, readonly out: string, readonly err: string} => {
    const {status, stdout, stderr, error} = spawnSync(command, argv, {cwd: folder, encoding: 'utf8', env: environment})
    if (error) throw error
    return {code: status, out: stdout, err: stderr}
  }
  const shell = (line: string): ReturnType<typeof run> => run('sh', '-c', line)
  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
  const git = (...argv: readonly string[]): ReturnType<typeof run> => run('git', '-c', 'user.name=S', '-c', 'user.email=s@example.org', '-c', 'commit.gpgsign=false', ...argv)

  before(() => {
    const packed = spawnSync(npm, ['pack', '--json', '--pack-destination', folder], {encoding: 'utf8', env: environment})
    assert.equal(packed.status, 0, packed.stderr)
    write('package.json', JSON.stringify({private: true, scripts: {'lint:reports': 'peksos check laporan/ --max-warnings 0'}}))
    const archive = readdirSync(folder).find(name => name.endsWith('.tgz')) ?? ''
    const installed = run(npm, 'install', '--offline', '--no-audit', '--no-fund', '--no-save', join(folder, archive))
    assert.equal(installed.code, 0, installed.err)
    rmSync(join(folder, archive))
    write('.gitignore', 'node_modules\n')
    write('laporan/benar.md', right)
    assert.equal(git('init', '--quiet').code, 0)
  })
  after(() => rmSync(folder, {recursive: true, force: true}))

  it('holds the command line, the adapter, their pages and schemas, and no more', () => {
    const names = readdirSync(join(folder, 'node_modules/peksos'), {recursive: true}).map(String).filter(name => statSync(join(folder, 'node_modules/peksos', name)).isFile())
    for (const needed of ['dist/cli.js', 'dist/remark.mjs', 'dist/word-in.js', 'dist/word-out.js', 'docs/rules/stage-missing.md', 'docs/cli.id.md', 'schemas/check-output.schema.json', 'schemas/peksos.schema.json', 'hooks/pre-commit', 'LICENSE', 'README.md', 'README.id.md']) {
      assert.ok(names.includes(needed), needed)
    }
    assert.deepEqual(names.filter(name => !/^(?:dist\/(?:cli[\w-]*|word-\w+)\.js|dist\/remark\.mjs|docs\/.+\.md|schemas\/.+\.json|hooks\/pre-commit|(?:README|README\.id|CHANGELOG)\.md|LICENSE|package\.json)$/.test(name)), [])
  })

  it('exits with 0, 1 and 2 as the contract says', () => {
    write('kurang.md', lacking)
    assert.deepEqual([run('npx', '--no-install', 'peksos', 'check', 'laporan').code, run('npx', '--no-install', 'peksos', 'check', 'kurang.md').code, run('npx', '--no-install', 'peksos', 'check', 'tidak-ada.md').code], [0, 1, 2])
    rmSync(join(folder, 'kurang.md'))
  })

  it('reads and writes Word, and shows the rules’ pages', () => {
    const exported = run('npx', '--no-install', 'peksos', 'export', 'laporan/benar.md', '-o', 'hasil/benar.docx')
    assert.equal(exported.code, 0, exported.err)
    assert.match(run('npx', '--no-install', 'peksos', 'check', 'hasil').out, /benar\.docx: /)
    assert.match(run('npx', '--no-install', 'peksos', 'explain', 'stage-missing').out, /stage-missing/)
  })

  it('works as a script of npm', () => {
    assert.equal(run(npm, 'run', 'lint:reports').code, 0)
    write('laporan/kurang.md', lacking)
    assert.equal(run(npm, 'run', 'lint:reports').code, 1)
    rmSync(join(folder, 'laporan/kurang.md'))
  })

  for (const page of ['docs/cli.md', 'docs/cli.id.md']) it(`works as a step of GitHub Actions, as ${page} writes it`, () => {
    const steps = stepsIn(page)
    assert.ok(steps.length > 0)
    write('laporan/kurang satu.md', lacking)
    for (const step of steps) {
      const {code, out} = shell(step)
      assert.equal(code, 1)
      assert.match(out, /^::warning file=laporan\/kurang satu\.md,line=\d+/m)
    }
    rmSync(join(folder, 'laporan/kurang satu.md'))
  })

  it('stops a commit that brings a report with gaps, and lets others through', () => {
    git('config', 'core.hooksPath', 'node_modules/peksos/hooks')
    assert.equal(git('commit', '--quiet', '--allow-empty', '-m', 'no report').code, 0)
    write('laporan/si "A" – 1.md', lacking)
    git('add', '.')
    const stopped = git('commit', '--quiet', '-m', 'with gaps')
    assert.equal(stopped.code, 1)
    assert.match(stopped.out + stopped.err, /si "A" – 1\.md/)
    rmSync(join(folder, 'laporan/si "A" – 1.md'))
    git('add', '-A')
    const passed = git('commit', '--quiet', '-m', 'without')
    assert.equal(passed.code, 0, passed.out + passed.err)
  })

  it('is known to pre-commit', () => {
    const [hook, ...others] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as {entry: string, files: string, language: string}[]
    assert.deepEqual([others.length, hook?.language], [0, 'node'])
    assert.deepEqual(['a.md', 'b/c.DOCX.docx', 'd.markdown', 'e.mdx', 'f.txt'].filter(name => new RegExp(hook?.files ?? '').test(name)), ['a.md', 'b/c.DOCX.docx', 'd.markdown'])
    assert.equal(shell(`node_modules/.bin/${hook?.entry} laporan/benar.md`).code, 0)
  })

  it('gives remark its adapter', () => {
    write('kurang.md', lacking)
    const remark = (name: string): ReturnType<typeof run> => run(process.execPath, resolve('node_modules/remark-cli/cli.js'), '--no-stdout', '--frail', '--use', 'peksos/remark=language:"en"', name)
    const found = remark('kurang.md')
    assert.equal(found.code, 1)
    assert.match(found.err, /stage-missing\s+peksos/)
    rmSync(join(folder, 'kurang.md'))
  })
})
