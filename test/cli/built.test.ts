import assert from 'node:assert/strict'
import {spawn, spawnSync} from 'node:child_process'
import {closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {buildBundle, builtBefore} from './build.ts'
import {filesOf, lacking, withFolder, type Run} from './run.ts'

describe('the built command line', function () {
  this.timeout(60_000)
  const cli = builtBefore('cli')

  /** Runs it as its own process; `stopAfter` closes its output after that many characters, as `head` does. */
  const start = (argv: readonly string[], stdin = '', stopAfter = Infinity): Promise<Run> => new Promise((done, fail) => {
    const child = spawn(process.execPath, [cli(), ...argv], {env: {...process.env, XDG_CACHE_HOME: join('out', 'cache'), LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8'}})
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (data: string) => {
      out += data
      if (out.length > stopAfter) child.stdout.destroy()
    })
    child.stderr.setEncoding('utf8').on('data', (data: string) => {
      err += data
    })
    child.on('error', fail)
    child.on('close', (code) => done({code: code ?? -1, out, err}))
    child.stdin.end(stdin)
  })

  it('begins with a line that shells understand', () => {
    assert.ok(readFileSync(cli(), 'utf8').startsWith('#!/usr/bin/env node\n'))
  })

  it('reads standard input, and exits with what it found', async () => {
    const {code, out, err} = await start(['check', '-', '--format', 'json'], lacking)
    assert.deepEqual({code, err}, {code: 1, err: ''})
    assert.equal(filesOf({code, out, err})[0]?.kind, 'case-report')
    assert.equal((await start(['check', '-', '--fail-on', 'error'], lacking)).code, 0)
    assert.deepEqual(await start(['check']), {
      code: 2, out: '', err: 'peksos: No file was named, write files or folders, or `-` for standard input.\n',
    })
  })

  it('writes large JSON whole into a pipe', () => withFolder({}, async (folder) => {
    for (let at = 0; at < 80; at++) writeFileSync(join(folder, `${at}.md`), lacking)
    const result = await start(['check', folder, '--format', 'json'])
    assert.ok(result.out.length > 1_000_000, `${result.out.length}`)
    assert.equal(filesOf(result).length, 80)
  }))

  // The device of a full disk is there on Linux only.
  if (existsSync('/dev/full')) it('does not stay silent when its output cannot be written', () => {
    const full = openSync('/dev/full', 'w')
    const {status, stderr} = spawnSync(process.execPath, [cli(), 'check', '-'], {
      input: lacking, stdio: ['pipe', full, 'pipe'], encoding: 'utf8', env: {...process.env, XDG_CACHE_HOME: join('out', 'cache'), LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8'},
    })
    closeSync(full)
    assert.deepEqual({status, stderr}, {status: 2, stderr: 'peksos: The output could not be written to its end (ENOSPC).\n'})
  })

  it('needs nothing but its small first file where everything is known', async () => {
    const own = await buildBundle('cli')
    const beside = ['cli-more.js', 'cli-thread.js'].map(name => join(dirname(own.path), name))
    try {
      assert.ok(readFileSync(own.path).length < 150_000)
      await withFolder({'a.md': lacking, 'b.md': `${lacking}\nLampiran.\n`, 'c.md': '# Catatan\n'}, folder => {
        const check = (): {status: number | null, stdout: string, stderr: string} => spawnSync(process.execPath, [own.path, 'check', folder, '--cache', join(folder, 'cache')], {encoding: 'utf8'})
        const first = check()
        assert.deepEqual([first.status, first.stderr], [1, ''])
        for (const path of beside) rmSync(path)
        const {status, stdout, stderr} = check()
        assert.deepEqual({status, stdout, stderr}, {status: 1, stdout: first.stdout, stderr: ''})
      })
    } finally {
      own.remove()
    }
  })

  it('bears a reader that goes away', () => withFolder({}, async (folder) => {
    for (let at = 0; at < 80; at++) writeFileSync(join(folder, `${at}.md`), lacking)
    const {code, err} = await start(['check', folder, '--format', 'json'], '', 1000)
    assert.deepEqual({code, err}, {code: 1, err: ''})
  }))
})
