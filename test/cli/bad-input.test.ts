import assert from 'node:assert/strict'
import {spawn, spawnSync} from 'node:child_process'
import {appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {nodeFiles} from '../../src/cli/node-files.ts'
import {builtBefore} from './build.ts'
import {filesOf, lacking, readme, run, withFolder} from './run.ts'

const kindsIn = (result: Parameters<typeof filesOf>[0]): (string | undefined)[] => filesOf(result).map(({error, kind}) => error?.code ?? kind)

describe('a class with bad input', () => {
  it('names with blanks, quotes and letters of all scripts are names like others', () => {
    const names = ['a b.md', '"c".md', "d'e.md", 'laporan (1) & co;$(x).md', 'отчёт.md', '報告書.md', 'تقرير.md', 'e\u0301.md', '\u{1F600}.md', '-q.md', '100%.md']
    return withFolder(Object.fromEntries(names.map((name) => [`kelas/${name}`, lacking])), async (folder) => {
      const feedback = join(folder, 'umpan')
      const result = await run(['check', join(folder, 'kelas'), '--format', 'json', '-o', `csv:${join(folder, 'tabel "1".csv')}`, '--feedback', feedback])
      assert.deepEqual([result.code, result.err], [1, ''])
      assert.deepEqual(filesOf(result).map(({path}) => path.slice(folder.length + 7)).sort(), [...names].sort())
      assert.equal(readdirSync(feedback).length, names.length)
      for (const name of names) assert.ok(readFileSync(join(folder, 'tabel "1".csv'), 'utf8').includes(name.replaceAll('"', '""')), name)
    })
  })

  it('files that vanish or change while the class is read cost only themselves', () => withFolder(Object.fromEntries(Array.from({length: 9}, (_, at) => [`${at}.md`, lacking])), async (folder) => {
    const files = {...nodeFiles, read: (path: string, most: number) => {
      if (path.endsWith('2.md')) rmSync(path)
      if (path.endsWith('4.md')) writeFileSync(path, readme)
      if (path.endsWith('6.md')) writeFileSync(path, '')
      return nodeFiles.read(path, most)
    }}
    const result = await run(['check', folder, '--format', 'json'], {files})
    assert.equal(result.code, 2)
    const report = 'case-report'
    assert.deepEqual(kindsIn(result), [report, report, 'missing', report, 'other', report, 'other', report, report])
  }))

  it('a file that grows while it is read is read as far as it goes', () => withFolder({'a.md': lacking}, async (folder) => {
    const path = join(folder, 'a.md')
    const growing = setInterval(() => appendFileSync(path, 'Kalimat lain.\n'), 1)
    try {
      for (let at = 0; at < 5; at++) assert.deepEqual(kindsIn(await run(['check', path, '--format', 'json'])), ['case-report'])
    } finally {
      clearInterval(growing)
    }
  }))

  it('what could not be checked is named once more at the end, with its reason', () => withFolder({'a.md': lacking, 'b.md': Uint8Array.of(0x50, 0x4B, 3, 4), 'c.md': readme, 'd.docx': 'no', 'e.md': `# A\n\n${'- '.repeat(4000)}a\n`}, async (folder) => {
    const {err, code} = await run(['check', folder])
    assert.equal(code, 2)
    const [first, second, third, head, ...list] = err.trimEnd().split('\n')
    assert.equal(head, 'peksos: 3 of 5 were not checked:')
    assert.deepEqual(list, [first, second, third].map((line) => line!.replace('peksos: ', '  ')))
    for (const [at, name] of ['b.md', 'd.docx', 'e.md'].entries()) assert.ok(list[at]!.includes(name), name)
  }))

  it('folders that may not be read and links in a circle stop nobody', () => withFolder({'a/b/c.md': lacking, 'z.md': lacking}, async (folder) => {
    symlinkSync('..', join(folder, 'a', 'b', 'atas'))
    symlinkSync('kedua', join(folder, 'pertama'))
    symlinkSync('pertama', join(folder, 'kedua'))
    symlinkSync('lingkar.md', join(folder, 'lingkar.md'))
    mkdirSync(join(folder, 'rahasia'))
    const files = {...nodeFiles, list: (path: string) => path.endsWith('rahasia') ? Promise.resolve({trouble: 'forbidden' as const, system: 'EACCES'}) : nodeFiles.list(path)}
    const result = await run(['check', folder, '--format', 'json'], {files})
    assert.deepEqual(kindsIn(result), ['case-report', 'unreadable', 'forbidden', 'case-report'])
  }))

  it('an output that cannot be written is named, the others are whole, and what was there stays', () => withFolder({'kelas/a.md': lacking}, async (folder) => {
    const at = (name: string): string => join(folder, name)
    await run(['check', at('kelas'), '-o', `json:${at('lama.json')}`])
    const before = readFileSync(at('lama.json'), 'utf8')
    const create: typeof nodeFiles.create = async (path) => {
      const sink = await nodeFiles.create(path)
      return 'write' in sink && path.endsWith('lama.json') ? {...sink, write: () => Promise.resolve({trouble: 'unreadable' as const, system: 'ENOSPC'})} : sink
    }
    writeFileSync(at('kelas/b.md'), lacking)
    const {code, err, out} = await run(['check', at('kelas'), '-o', `json:${at('lama.json')}`, '-o', `csv:${at('baru.csv')}`], {files: {...nodeFiles, create}})
    assert.equal(code, 2)
    assert.match(err, /lama\.json` could not be written \(ENOSPC\)/)
    assert.match(out, /2 berkas diperiksa/)
    assert.equal(readFileSync(at('lama.json'), 'utf8'), before)
    assert.equal(readFileSync(at('baru.csv'), 'utf8').trimEnd().split('\n').length, 3)
    assert.deepEqual(readdirSync(folder).sort(), ['baru.csv', 'kelas', 'lama.json'])
  }))

  it('a full disk is said once for feedback, and what was written is whole', () => withFolder(Object.fromEntries(Array.from({length: 6}, (_, at) => [`kelas/${at}.md`, lacking])), async (folder) => {
    let left = 2
    const write: typeof nodeFiles.write = (path, bytes, replace) => path.includes('umpan') && left-- <= 0 ? Promise.resolve({trouble: 'unreadable', system: 'ENOSPC'}) : nodeFiles.write(path, bytes, replace)
    const {code, err, out} = await run(['check', join(folder, 'kelas'), '--no-cache', '--feedback', join(folder, 'umpan'), '-o', `csv:${join(folder, 'x.csv')}`], {files: {...nodeFiles, write}})
    assert.equal(code, 2)
    assert.match(err, /^peksos: `[^`]*2\.md` could not be written \(ENOSPC\)\.\n$/)
    assert.match(out, /6 berkas diperiksa/)
    assert.equal(readdirSync(join(folder, 'umpan')).length, 2)
    assert.equal(readFileSync(join(folder, 'x.csv'), 'utf8').trimEnd().split('\n').length, 7)
  }))

  it('names that would break a line or speak to the terminal are written out', () => withFolder({'a\nb\t\u001b[31mc\u202e.md': lacking}, async (folder) => {
    const {out, err} = await run(['check', folder, '--no-cache', '--feedback', join(folder, 'umpan')])
    assert.equal(err, '')
    assert.match(out, /\/a\\nb\\t\\u\{1b\}\[31mc\\u\{202e\}\.md: /)
    for (const sign of ['\u001b', '\u202e']) assert.ok(!out.includes(sign))
    assert.doesNotMatch(readdirSync(join(folder, 'umpan')).join(), /\p{Cc}/u)
  }))

  it('no output is written over another, nor over a report of the class, with --force too', () => withFolder({'kelas/a.md': lacking}, async (folder) => {
    const at = (name: string): string => join(folder, name)
    assert.deepEqual(await run(['check', at('kelas'), '-o', `csv:${at('x')}`, '-o', `json:${folder}/./x`]), {code: 2, out: '', err: `peksos: \`${folder}/./x\` is named for two outputs, choose another file for one of them.\n`})
    const {code, err} = await run(['check', at('kelas'), '--force', '-o', `markdown:${at('kelas/a.md')}`, '-o', `csv:${at('b.csv')}`])
    assert.deepEqual([code, err], [2, `peksos: \`${at('kelas/a.md')}\` is the file that is read and was not replaced, choose another name.\n`])
    assert.equal(readFileSync(at('kelas/a.md'), 'utf8'), lacking)
    assert.deepEqual([readdirSync(folder).sort(), readdirSync(at('kelas'))], [['b.csv', 'kelas'], ['a.md']])
    assert.deepEqual(await run(['check', at('kelas'), '--feedback', at('b.csv')]), {code: 2, out: '', err: `peksos: \`${at('b.csv')}\` could not be written (ENOTDIR).\n`})
  }))

  // The device of a full disk is there on Linux only.
  if (existsSync('/dev/full')) it('a full disk is named for an output too, and a device stays one', () => withFolder({'a.md': lacking}, async (folder) => {
    for (const output of ['csv:/dev/full', 'json:/dev/full']) {
      const {code, err} = await run(['check', join(folder, 'a.md'), '-o', output, '--force'])
      assert.deepEqual([code, err], [2, 'peksos: `/dev/full` could not be written (ENOSPC).\n'])
    }
    assert.ok(statSync('/dev/full').isCharacterDevice())
  }))

  describe('as its own process', function () {
    this.timeout(180_000)
    const cli = builtBefore('cli')
    const env = {...process.env, LC_ALL: 'en_US.UTF-8'}

    it('reads a folder of 10,000 files, in bounded memory', () => withFolder({}, (folder) => {
      for (let at = 0; at < 10_000; at++) writeFileSync(join(folder, `${at}.md`), at % 100 === 0 ? lacking : readme)
      const {status, stdout, stderr} = spawnSync(process.execPath, ['--max-old-space-size=160', cli(), 'check', folder, '--quiet', '--no-cache', '-o', `json:${join(folder, 'semua.json')}`], {encoding: 'utf8', env, maxBuffer: 1e8})
      assert.deepEqual([status, stderr], [1, ''])
      assert.equal(stdout.match(/^\S.*\.md: /gm)?.length, 100)
      const {files} = JSON.parse(readFileSync(join(folder, 'semua.json'), 'utf8')) as {files: {path: string}[]}
      assert.deepEqual(files.map(({path}) => Number(/(\d+)\.md$/.exec(path)?.[1])), Array.from({length: 10_000}, (_, at) => at))
    }))

    it('two runs at once on one cache and one output give what one gives', () => withFolder(Object.fromEntries(Array.from({length: 30}, (_, at) => [`kelas/${at}.md`, lacking.replace('12', `${at}`)])), async (folder) => {
      const start = (): Promise<{code: number | null, out: string}> => new Promise((done) => {
        const child = spawn(process.execPath, [cli(), 'check', join(folder, 'kelas'), '--cache', join(folder, 'cache'), '-o', `json:${join(folder, 'semua.json')}`], {env})
        let out = ''
        child.stdout.setEncoding('utf8').on('data', (data: string) => {
          out += data
        })
        child.on('close', (code) => done({code, out}))
      })
      const [one, two] = await Promise.all([start(), start()])
      assert.deepEqual(one, two)
      assert.equal((JSON.parse(readFileSync(join(folder, 'semua.json'), 'utf8')) as {files: object[]}).files.length, 30)
      assert.deepEqual((await start()).out, one.out)
      assert.deepEqual(readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.tmp')), [])
    }))
  })
})
