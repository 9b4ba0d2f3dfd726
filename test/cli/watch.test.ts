import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {zipSync} from 'fflate'
import {buildBundle} from './build.ts'
import {lacking, readme, run, withFolder, type Run} from './run.ts'

/** Watches while steps are taken, two looks after each; gives what was printed between them. */
async function watching(argv: readonly string[], steps: readonly (() => void)[]): Promise<Run & {readonly parts: readonly string[]}> {
  const parts: string[] = []
  let [out, err, looks] = ['', '', 0]
  const flush = (): void => {
    parts.push(out + err)
    out = ''
    err = ''
  }
  const write = (to: 'out' | 'err') => (text: string): Promise<boolean> => {
    if (to === 'out') out += text
    else err += text
    return Promise.resolve(true)
  }
  const result = await run(['check', '--watch', ...argv], {
    out: {terminal: false, write: write('out')}, err: {terminal: false, write: write('err')},
    pause: () => {
      if (looks++ % 3 !== 0) return Promise.resolve(true)
      flush()
      const step = steps[parts.length - 1]
      step?.()
      return Promise.resolve(step !== undefined)
    },
  })
  return {...result, parts}
}

const zip = (files: Readonly<Record<string, string>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])))

describe('peksos check --watch', () => {
  it('checks again what is changed, new or gone, and nothing else', () => withFolder({'a.md': lacking, 'b.md': readme}, async (folder) => {
    const at = (name: string): string => join(folder, name)
    const {parts, code} = await watching([folder], [
      () => undefined,
      () => writeFileSync(at('a.md'), `${lacking}\n## Terminasi\n`),
      () => writeFileSync(at('c.md'), lacking),
      () => renameSync(at('c.md'), at('d e “ü”.md')),
      () => rmSync(at('d e “ü”.md')),
      () => writeFileSync(at('a.md'), readme),
    ])
    assert.match(parts[0]!, /a\.md: [\s\S]*b\.md: [\s\S]*2 files checked: .*\nWaiting for changes, Ctrl\+C to stop\.\n$/)
    assert.equal(parts[1], '')
    assert.match(parts[2]!, /^\S*a\.md: [\s\S]*stage-empty[\s\S]*\n2 files checked: /)
    assert.doesNotMatch(parts[2]!, /b\.md/)
    assert.match(parts[3]!, /^\S*c\.md: [\s\S]*\n3 files checked: /)
    assert.match(parts[4]!, /^`\S*c\.md` is gone\.\n\S.*d e “ü”\.md: [\s\S]*\n3 files checked: /)
    assert.match(parts[5]!, /d e “ü”\.md` is gone\.\n2 files checked: /)
    assert.match(parts[6]!, /^\S*a\.md: bukan laporan[\s\S]*2 files checked: no findings\n$/)
    assert.equal(code, 0)
  }))

  it('takes archives and reports of several files for what they are', () => withFolder({
    'kelas/a.zip': zip({'x.md': lacking, 'y.md': readme}), 'kelas/peksos.json': JSON.stringify({reports: [{files: ['rina/*.md'], kind: 'laporan-kasus', bound: 'folder'}]}), 'kelas/rina/1.md': lacking, 'kelas/rina/2.md': '## Terminasi\n\nSelesai.\n',
  }, async (folder) => {
    const at = (name: string): string => join(folder, 'kelas', name)
    const {parts} = await watching([join(folder, 'kelas'), '--language', 'en'], [
      () => undefined,
      () => writeFileSync(at('rina/2.md'), '## Evaluasi\n\nTujuan tercapai semua.\n'),
      () => writeFileSync(at('a.zip'), zip({'x.md': lacking})),
      () => rmSync(at('rina/2.md')),
      () => rmSync(at('a.zip')),
    ])
    assert.match(parts[0]!, /x\.md: [\s\S]*y\.md: [\s\S]*rina\/1\.md: [\s\S]*\n3 files checked: /)
    assert.equal(parts[1], '')
    assert.match(parts[2]!, /^\S*rina\/1\.md: [\s\S]*`Termination`[\s\S]*\n3 files checked: /)
    assert.match(parts[3]!, /^\S*a\.zip\/x\.md: [\s\S]*\n2 files checked: /)
    assert.match(parts[4]!, /^`\S*rina\/2\.md` is gone\.\n\S*rina\/1\.md: [\s\S]*\n2 files checked: /)
    assert.match(parts[5]!, /^`\S*a\.zip` is gone\.\n1 file checked: /)
  }))

  it('waits until a file rests', () => withFolder({'a.md': readme}, async (folder) => {
    let size = 0
    const checked: string[] = []
    await run(['check', '--watch', folder], {
      out: {terminal: false, write: (text) => Promise.resolve(checked.push(text) > 0)},
      pause: () => {
        // It grows at each of six looks, then rests for three.
        if (size < 6) writeFileSync(join(folder, 'a.md'), 'x\n'.repeat(++size * 10))
        else size++
        return Promise.resolve(size < 9)
      },
    })
    assert.equal(checked.filter((text) => text.includes('a.md: ')).length, 2)
  }))

  it('checks again what a profile or a file of references concerns', () => withFolder({
    'x/a.md': lacking, 'y/b.md': lacking.replace('laporan-kasus\n', 'laporan-kasus\ndaftar-pustaka: p.bib\n'),
  }, async (folder) => {
    const {parts} = await watching([folder], [
      () => writeFileSync(join(folder, 'x/peksos.json'), '{"severities": {"stage-missing": "error"}}'),
      () => writeFileSync(join(folder, 'y/p.bib'), '@book{adi, author = {Adi}, title = {T}, year = {2008}, publisher = {P}}\n'),
      () => rmSync(join(folder, 'x/peksos.json')),
      () => writeFileSync(join(folder, 'peksos.json'), '{"severities": {"stage-missing": "info", "bukan": 1}}'),
    ])
    assert.match(parts[1]!, /^\S*x\/a\.md: [\s\S]*kesalahan {2}/)
    assert.doesNotMatch(parts[1]!, /b\.md/)
    assert.match(parts[2]!, /y\/b\.md: /)
    assert.doesNotMatch(parts[2]!, /a\.md/)
    assert.match(parts[3]!, /^\S*x\/a\.md: [\s\S]*peringatan {2}/)
    assert.match(parts[4]!, /a\.md: [\s\S]*b\.md: /)
    assert.equal(parts[4]!.match(/peksos: \S*peksos\.json:1: /g)?.length, 1)
  }))

  it('survives a folder that vanishes and comes back', () => withFolder({'kelas/a.md': lacking}, async (folder) => {
    const kelas = join(folder, 'kelas')
    const {parts, code} = await watching([kelas], [
      () => rmSync(kelas, {recursive: true}),
      () => undefined,
      () => {
        mkdirSync(kelas)
        writeFileSync(join(kelas, 'a.md'), lacking)
      },
    ])
    assert.match(parts[1]!, /a\.md` is gone[\s\S]*kelas` does not exist/)
    assert.equal(parts[2], '')
    assert.match(parts[3]!, /^\S*a\.md: [\s\S]*\n1 file checked: /)
    assert.equal(code, 1)
  }))

  it('does not go with what is written once', async () => {
    for (const option of [['--fix'], ['--format', 'json'], ['-o', 'csv:a.csv'], ['--feedback', 'f']]) {
      const {code, err} = await run(['check', 'a.md', '--watch', ...option])
      assert.equal(code, 2)
      assert.match(err, /--watch` shows findings in the terminal only/)
    }
    assert.match((await run(['check', '-', '--watch'])).err, /Standard input cannot be watched/)
  })

  it('ends with Ctrl+C, with the code of the last state', async function () {
    this.timeout(60_000)
    const {path, remove} = await buildBundle('cli')
    try {
      await withFolder({'a.md': lacking}, async (folder) => {
        const child = spawn(process.execPath, [path, 'check', '--watch', '--no-cache', folder], {env: {...process.env, LC_ALL: 'en_US.UTF-8'}})
        let out = ''
        child.stdout.setEncoding('utf8').on('data', (data: string) => {
          out += data
        })
        const until = async (seen: RegExp): Promise<void> => {
          for (let tries = 0; tries < 400 && !seen.test(out); tries++) await wait(50)
          assert.match(out, seen)
        }
        await until(/Waiting for changes/)
        await wait(100)
        writeFileSync(join(folder, 'b.md'), readme)
        await until(/2 files checked/)
        const ended = new Promise((done) => child.on('close', (code, signal) => done({code, signal})))
        child.kill('SIGINT')
        assert.deepEqual(await ended, {code: 1, signal: null})
      })
    } finally {
      remove()
    }
  })
})
