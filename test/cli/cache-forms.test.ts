import assert from 'node:assert/strict'
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {zipSync} from 'fflate'
import {cacheForm, cacheIn} from '../../src/cli/cache.ts'
import {pruned} from '../../src/cli/cache-prune.ts'
import {nodeFiles} from '../../src/cli/node-files.ts'
import {makalah} from '../../src/lint/example-texts.ts'
import {exportText} from '../exchange/word-out-text.ts'
import {checkKept, lacking, withFolder} from './run.ts'

const day = 24 * 60 * 60 * 1000
const isResult = (path: string): boolean => /[\da-f]{38}\.json$/.test(path)
const resultsIn = (folder: string): string[] => readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(isResult).sort()
const runsOf = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')))
}
/** What stands in the cache, as words one after the other. */
const keptIn = (folder: string): string => resultsIn(folder).map(name => readFileSync(join(folder, name), 'utf8')).map(kept => {
  const strings: string[] = []
  for (const line of kept.trim().split('\n').slice(1)) JSON.parse(line, (_, value: unknown) => typeof value === 'string' ? strings.push(value) : value)
  return `${strings.join(' ')}\n`
}).join('')

const whole = makalah({})
const chapters = whole.split(/^(?=# )/m)
const bib = '@book{adi2008, author = {Adi, Isbandi}, title = {Intervensi Komunitas}, year = {2008}}\n'
const cited = lacking.replace('---\n\n', 'daftar-pustaka: pustaka.bib\n---\n\n')
const shared = 'Pekerja sosial mengunjungi rumah klien setiap Senin sore bersama kader posyandu dan mencatat kehadiran ibu serta adik klien di buku harian kegiatan dusun selama dua bulan penuh.'

/** A class in all the forms in which it is handed in. */
const forms: Readonly<Record<string, string | Uint8Array>> = {
  'kelas/sri-rahayu.docx': exportText(`${lacking}\n\n${shared}\n`).value,
  'kelas/tugas.zip': zipSync({'rahayu/laporan.md': Buffer.from(cited), 'rahayu/pustaka.bib': Buffer.from(bib), 'budi.docx': exportText(lacking).value}),
  'kelas/peksos.json': JSON.stringify({reports: [{files: ['tini/*.md'], kind: 'makalah', bound: 'folder'}]}),
  'kelas/tini/1-rahayu.md': chapters.slice(0, 2).join(''), 'kelas/tini/2-rahayu.md': chapters.slice(2).join(''), 'kelas/z.md': `${lacking}\n\n${shared}\n`,
}

describe('what is kept of Word documents, archives and reports of several files', () => {
  for (const format of ['json', 'text', 'html', 'sarif']) it(`gives the same as ${format}, without checking them again`, () => withFolder(forms, async folder => {
    const fresh = await checkKept(folder, '--format', format, '--no-cache')
    const [first, again] = [await checkKept(folder, '--format', format), await checkKept(folder, '--format', format)]
    assert.deepEqual([first.out, first.err, first.code], [fresh.out, fresh.err, fresh.code])
    assert.deepEqual([again.out, again.err, again.code, again.written], [fresh.out, fresh.err, fresh.code, 0])
    assert.equal(first.written, 5)
    if (format === 'html') assert.match(again.out, /sri-rahayu\.docx[\s\S]*Pekerja sosial mengunjungi rumah klien setiap Senin[\s\S]*z\.md/)
  }))

  it('holds no four words of them, and no path', () => withFolder(forms, async folder => {
    for (const format of ['json', 'html']) await checkKept(folder, '--format', format)
    const kept = runsOf(keptIn(join(folder, 'cache')))
    assert.deepEqual([...runsOf([lacking, whole, cited, shared].join('\n'))].filter(run => kept.has(run)), [])
    for (const one of resultsIn(join(folder, 'cache'))) assert.doesNotMatch(`${one} ${readFileSync(join(folder, 'cache', one), 'utf8')}`, /rahayu|tini|tugas\.zip/)
  }))

  it('changes with any of their files, and with the sources in an archive', () => withFolder(forms, async folder => {
    await checkKept(folder)
    writeFileSync(join(folder, 'kelas/tini/2-rahayu.md'), `${forms['kelas/tini/2-rahayu.md'] as string}\nSatu kalimat lagi.\n`)
    assert.equal((await checkKept(folder)).written, 1)
    writeFileSync(join(folder, 'kelas/tugas.zip'), zipSync({'rahayu/laporan.md': Buffer.from(cited), 'rahayu/pustaka.bib': Buffer.from(bib.replace('2008,', '2009,').replace('year = {2008}', 'year = {2011}')), 'budi.docx': exportText(lacking).value}))
    assert.equal((await checkKept(folder)).written, 1)
    assert.equal((await checkKept(folder)).written, 0)
  }))

  it('is known of the same content elsewhere: out of its archive, in another folder', () => withFolder({'kelas/a.zip': zipSync({'x.md': Buffer.from(lacking)})}, async folder => {
    assert.equal((await checkKept(folder)).written, 1)
    rmSync(join(folder, 'kelas/a.zip'))
    mkdirSync(join(folder, 'kelas/lain'))
    writeFileSync(join(folder, 'kelas/lain/y.md'), lacking)
    const {written, out} = await checkKept(folder)
    assert.equal(written, 0)
    assert.match(out, /lain\/y\.md: /)
  }))
})

describe('the bounds of the cache', () => {
  const question = {path: 'a.md', bytes: Buffer.from(lacking), language: 'auto', kind: undefined, profile: undefined, full: true, words: false, keep: undefined} as const
  const files = nodeFiles
  /** A result that was last used so many days ago, in the folder of its period. */
  const put = (folder: string, days: number, number: number, size = 10): string => {
    const at = cacheIn(folder, '', {files}, Date.now() - days * day).placeOf({...question, bytes: Buffer.from(String(number))}, undefined)!.now
    mkdirSync(join(at, '..'), {recursive: true})
    writeFileSync(at, 'x'.repeat(size))
    utimesSync(at, new Date(Date.now() - days * day), new Date(Date.now() - days * day))
    return at
  }
  const limits = {most: 1000, rest: day, many: 200}
  const prune = (folder: string, kept = 1, given = limits): Promise<void> => cacheIn(folder, '', {files}, Date.now(), given).prune(kept)

  it('are an age: what nobody used for two periods goes, what is used stays', () => withFolder({'kelas/a.md': lacking}, async folder => {
    const cache = join(folder, 'cache')
    const [old, younger] = [put(cache, 70, 1), put(cache, 20, 2)]
    await prune(cache)
    assert.deepEqual([old, younger].map(path => statSync(path, {throwIfNoEntry: false}) !== undefined), [false, true])
    assert.equal(statSync(join(old, '../..'), {throwIfNoEntry: false}), undefined)
  }))

  it('move what is used on into its period', () => withFolder({'kelas/a.md': lacking}, async folder => {
    const cache = join(folder, 'cache')
    await checkKept(folder)
    const [name = ''] = resultsIn(cache)
    const before = name.replace(/(?<=^v\d+\D)\d+/, number => String(Number(number) - 1))
    mkdirSync(join(cache, before, '..'), {recursive: true})
    await files.move(join(cache, name), join(cache, before))
    assert.deepEqual(resultsIn(cache), [before])
    assert.equal((await checkKept(folder)).written, 0)
    assert.deepEqual(resultsIn(cache), [name])
  }))

  it('are a size: the oldest go first, until four fifths are left', () => withFolder({}, async folder => {
    const paths = [40, 9, 8, 7, 6, 5].map((days, at) => put(folder, days, at, 300))
    await prune(folder)
    assert.deepEqual(paths.map(path => statSync(path, {throwIfNoEntry: false}) !== undefined), [false, false, false, false, true, true])
  }))

  it('are looked at once a day, and after many new results', () => withFolder({}, async folder => {
    await prune(folder)
    const old = put(folder, 70, 1)
    await prune(folder)
    assert.ok(statSync(old))
    await prune(folder, 200)
    assert.equal(statSync(old, {throwIfNoEntry: false}), undefined)
  }))

  it('touch nothing but results: what others put there stays, whatever its age', () => withFolder({}, async folder => {
    const old = put(folder, 70, 1, 2000)
    const others = [join(folder, 'laporan.md'), join(old, '../laporan.md'), join(folder, 'v1/ab/tugas.json'), join(folder, `v${cacheForm}/999/catatan.txt`)]
    for (const path of others) {
      mkdirSync(join(path, '..'), {recursive: true})
      writeFileSync(path, 'mine')
      utimesSync(path, 1, 1)
    }
    await prune(folder, 1, {...limits, most: 0})
    for (const path of others) assert.equal(readFileSync(path, 'utf8'), 'mine')
    assert.equal(statSync(old, {throwIfNoEntry: false}), undefined)
  }))

  it('take away what another version and a run that broke off left, but not what is being written', () => withFolder({}, async folder => {
    const key = 'a'.repeat(38)
    const [former, broken, current] = [join(folder, `v1/ab/${key}.json`), `${put(folder, 1, 1)}.01234567.tmp`, `${put(folder, 1, 2)}.01234567.tmp`]
    for (const path of [former, broken, current]) {
      mkdirSync(join(path, '..'), {recursive: true})
      writeFileSync(path, 'x')
    }
    utimesSync(former, 1, 1)
    utimesSync(broken, 1, 1)
    await prune(folder)
    assert.deepEqual([former, broken, current].map(path => statSync(path, {throwIfNoEntry: false}) !== undefined), [false, false, true])
    assert.equal(statSync(join(folder, 'v1'), {throwIfNoEntry: false}), undefined)
  }))

  it('bear several runs at once, some of which prune', () => withFolder(Object.fromEntries(Array.from({length: 20}, (_, at) => [`kelas/${at}.md`, lacking.replace('12', String(at))])), async folder => {
    const cache = join(folder, 'cache')
    const {out} = await checkKept(folder, '--format', 'json', '--no-cache')
    const pruning = async (): Promise<void> => {
      for (let at = 0; at < 20; at++) await pruned(cache, {form: cacheForm, current: Math.floor(Date.now() / (30 * day)), now: Date.now(), kept: 1000}, files, {most: 3000, rest: 0, many: 1})
    }
    const [one, two] = await Promise.all([checkKept(folder, '--format', 'json'), checkKept(folder, '--format', 'json'), pruning(), pruning()])
    assert.deepEqual([one.out, one.err, two.out, two.err], [out, '', out, ''])
  }))
})
