import assert from 'node:assert/strict'
import {readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {cacheFolder, cacheIn} from '../../src/cli/cache.ts'
import {nodeFiles} from '../../src/cli/node-files.ts'
import {classReport} from '../bench/class-texts.ts'
import {checkKept, filesOf, lacking, run, withFolder} from './run.ts'

const bib = '@book{adi2008, author = {Adi, Isbandi}, title = {Intervensi Komunitas}, year = {2008}}\n'
const cited = lacking.replace('---\n\n', 'daftar-pustaka: pustaka.bib\n---\n\n').replace('jenis: laporan-kasus\n---', 'jenis: laporan-kasus\ndaftar-pustaka: pustaka.bib\n---')

const entriesIn = (folder: string): string[] => readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => statSync(join(folder, name)).isFile() && !name.endsWith('pruned')).sort()

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []
const runsOf = (text: string, length: number): Set<string> => {
  const words = wordsOf(text)
  return new Set(words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' ')))
}

/** Reports of every kind that lies in the repository. */
const samples = ['examples', 'examples/imperfect'].flatMap(folder => readdirSync(folder).filter(name => name.endsWith('.md')).map(name => readFileSync(join(folder, name), 'utf8')))

describe('what is kept of reports', () => {
  it('gives the same in every form, from another place too, without reading them again', () => withFolder({'kelas/a.md': classReport(1, 8000), 'kelas/b.md': samples[0]!, 'kelas/c.md': lacking}, async folder => {
    for (const format of ['text', 'json', 'csv']) {
      const fresh = await checkKept(folder, '--format', format, '--no-cache')
      assert.equal(fresh.written, 0)
      const [first, again] = [await checkKept(folder, '--format', format), await checkKept(folder, '--format', format)]
      assert.equal(first.out, fresh.out)
      assert.equal(again.out, fresh.out)
      assert.deepEqual([again.written, again.code, again.err], [0, fresh.code, fresh.err])
    }
    // The contract holds more than the others, so it is kept apart; they share what is kept.
    assert.equal(entriesIn(join(folder, 'cache')).length, 6)
    writeFileSync(join(folder, 'kelas/d.md'), lacking)
    assert.equal((await checkKept(folder)).written, 0)
  }))

  it('holds no four words of a report, and no name', () => {
    const reports = Object.fromEntries([...samples, ...Array.from({length: 12}, (_, at) => classReport(at, 12_000))].map((text, at) => [`kelas/laporan-sri-rahayu-${at}.md`, text]))
    return withFolder(reports, async folder => {
      for (const format of ['json', 'text']) {
        const {written} = await checkKept(folder, '--format', format)
        assert.ok(written > Object.keys(reports).length * 0.9, `${written} of ${Object.keys(reports).length} are kept`)
      }
      const runs = new Set(Object.values(reports).flatMap(text => [...runsOf(text, 4)]))
      for (const name of entriesIn(join(folder, 'cache'))) {
        const kept = readFileSync(join(folder, 'cache', name), 'utf8')
        // Keys are ours: `language` and `status` stand one after the other in front matter too.
        const strings: string[] = []
        for (const line of kept.trim().split('\n').slice(1)) JSON.parse(line, (_, value: unknown) => typeof value === 'string' ? strings.push(value) : value)
        assert.ok(strings.length > 3)
        assert.deepEqual([...runsOf(strings.join(' '), 4)].filter(one => runs.has(one)), [], name)
        assert.doesNotMatch(`${name} ${kept}`, /rahayu|klien r\b/i)
      }
    })
  }).timeout(60_000)

  it('changes with the text, the settings, the profile and the files of references', () => withFolder({'kelas/a.md': cited, 'kelas/pustaka.bib': bib}, async folder => {
    const [path, profile] = [join(folder, 'kelas/a.md'), join(folder, 'kelas/peksos.json')]
    const written = async (...more: string[]): Promise<number> => (await checkKept(folder, ...more)).written
    assert.deepEqual([await written(), await written()], [1, 0])
    assert.equal(await written('--language', 'en'), 1)
    assert.equal(await written('--kind', 'paper'), 1)
    writeFileSync(profile, '{"severities": {"stage-missing": "error"}}')
    assert.deepEqual([await written(), await written()], [1, 0])
    rmSync(profile)
    const before = (await checkKept(folder, '--format', 'json')).out
    writeFileSync(join(folder, 'kelas/pustaka.bib'), bib.replace('2008', '2011'))
    const after = await checkKept(folder, '--format', 'json')
    assert.equal(after.written, 1)
    assert.notEqual(after.out, before)
    writeFileSync(path, cited.replace('12 tahun', '13 tahun'))
    assert.equal(await written(), 1)
    utimesSync(path, 1, 1)
    assert.equal(await written(), 0)
  }))

  it('is passed over where it is broken, and mended', () => withFolder({'kelas/a.md': lacking}, async folder => {
    const {out} = await checkKept(folder)
    const cache = join(folder, 'cache')
    const [name] = entriesIn(cache)
    const whole = readFileSync(join(cache, name!), 'utf8')
    for (const broken of ['', '{', whole.slice(0, 200), whole.replace('"warning"', '"error"'), '\u0000'.repeat(50), `x\n${whole}`]) {
      writeFileSync(join(cache, name!), broken)
      const again = await checkKept(folder)
      assert.deepEqual([again.out, again.err, again.written], [out, '', 1])
      assert.equal(readFileSync(join(cache, name!), 'utf8'), whole)
    }
  }))

  it('may be deleted at any time, be a file, or lie on a full disk', () => withFolder({'kelas/a.md': lacking}, async folder => {
    const {out, code} = await checkKept(folder)
    rmSync(join(folder, 'cache'), {recursive: true})
    assert.equal((await checkKept(folder)).out, out)
    rmSync(join(folder, 'cache'), {recursive: true})
    writeFileSync(join(folder, 'cache'), 'mine')
    assert.deepEqual((({out, err, code}) => ({out, err, code}))(await checkKept(folder)), {out, err: '', code})
    assert.equal(readFileSync(join(folder, 'cache'), 'utf8'), 'mine')
    const files = {...nodeFiles, write: () => Promise.resolve({trouble: 'unreadable' as const, system: 'ENOSPC'})}
    assert.deepEqual(await run(['check', join(folder, 'kelas'), '--cache', join(folder, 'voll')], {files}), {out, err: '', code})
  }))

  it('bears two runs at once', () => withFolder(Object.fromEntries(Array.from({length: 12}, (_, at) => [`kelas/${at}.md`, classReport(at % 5, 4000)])), async folder => {
    const runs = await Promise.all([1, 2, 3].map(() => checkKept(folder, '--format', 'json')))
    assert.deepEqual(runs.map(one => filesOf(one).length), [12, 12, 12])
    assert.equal(new Set(runs.map(({out}) => out)).size, 1)
    const names = entriesIn(join(folder, 'cache'))
    assert.equal(names.length, 5)
    assert.deepEqual(names.filter(name => !name.endsWith('.json')), [])
    assert.equal((await checkKept(folder, '--format', 'json')).written, 0)
  }))

  it('knows one program\'s results from another\'s', () => {
    const question = {path: 'a.md', bytes: Buffer.from(lacking), language: 'auto', kind: undefined, profile: undefined, full: true, words: false, keep: undefined} as const
    const fileOf = (program: string): string | undefined => cacheIn('c', program, {files: nodeFiles}).placeOf(question, undefined)?.now
    assert.equal(fileOf('one'), fileOf('one'))
    assert.notEqual(fileOf('one'), fileOf('two'))
  })

  it('lies where the system keeps such things', () => {
    assert.equal(cacheFolder('linux', {}, '/home/r'), join('/home/r', '.cache', 'peksos'))
    assert.equal(cacheFolder('linux', {XDG_CACHE_HOME: '/c'}, '/home/r'), join('/c', 'peksos'))
    assert.equal(cacheFolder('darwin', {}, '/Users/r'), join('/Users/r', 'Library', 'Caches', 'peksos'))
    assert.equal(cacheFolder('win32', {LOCALAPPDATA: 'L'}, 'C:\\r'), join('L', 'Peksos', 'Cache'))
    assert.equal(cacheFolder('linux', {}, ''), undefined)
  })
})

