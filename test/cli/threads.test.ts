import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {startThread} from '../../src/cli/thread.ts'
import {builtBefore} from './build.ts'
import {filesOf, lacking, run, withFolder, type Run} from './run.ts'

/** A report that is read in many seconds: harmless, but long. */
const long = `${lacking}\n${'- *Praktikan* mencatat **keadaan** rumah [klien](https://example.org) `ke-1` pada kunjungan (Adi, 2008: 49).\n'.repeat(45_000)}`
const many = (folder: string, count: number): void => {
  for (let at = 0; at < count; at++) writeFileSync(join(folder, `b-${at}.md`), lacking.replace('12 tahun', `${at} tahun`).repeat(8))
}

describe('reading in threads', function () {
  this.timeout(120_000)
  const cli = builtBefore('cli')

  const start = (...argv: string[]): Run => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [cli(), ...argv, '--no-cache'], {
      encoding: 'utf8', maxBuffer: 1e9, env: {...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8'},
    })
    return {code: status ?? -1, out: stdout, err: stderr}
  }

  it('gives what one thread gives, in the same order, in every form', () => withFolder({'peksos.json': '{"name": "Uji", "severities": {"stage-missing": "error"}}'}, (folder) => {
    many(folder, 40)
    for (const format of ['text', 'json', 'sarif', 'csv']) {
      const [one, two] = ['1', '2'].map((threads) => start('check', folder, '--format', format, '--threads', threads))
      assert.ok(one!.out.length > 1000)
      assert.deepEqual(two, one)
    }
  }))

  for (const threads of ['1', '3']) {
    it(`a report costs its time and no more, with --threads ${threads}`, () => withFolder({'a.md': long}, (folder) => {
      many(folder, 40)
      const {code, out, err} = start('check', folder, '--format', 'json', '--threads', threads, '--timeout', '4')
      const files = filesOf({code, out, err})
      assert.equal(code, 2)
      assert.deepEqual(files.map(({error, kind}) => error?.code ?? kind), ['too-slow', ...Array.from({length: 40}, () => 'case-report')])
      assert.match(err, /a\.md` could not be checked within 4 seconds/)
    }))
  }

  it('a thread that needs more memory than there is ends, and says so', () => withFolder({}, async (folder) => {
    const program = join(folder, 'program.cjs')
    writeFileSync(program, 'const {parentPort} = require(\'worker_threads\'); parentPort.on(\'message\', (word) => { const all = []; while (word === \'fill\') all.push({word}); parentPort.postMessage(word) }); parentPort.postMessage(\'ready\')')
    const thread = await startThread(program, {maxOldGenerationSizeMb: 12})
    assert.deepEqual(await thread.ask('echo'), {answer: 'echo'})
    const end = await thread.ask('fill')
    assert.equal('ended' in end && end.ended, 'memory')
    assert.deepEqual(await thread.ask('echo'), end)
  }))

  it('wants whole numbers', async () => {
    assert.match((await run(['check', 'a.md', '--threads', 'many'])).err, /--threads/)
  })
})
