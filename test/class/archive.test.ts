import assert from 'node:assert/strict'
import fc from 'fast-check'
import {zipSync, strToU8} from 'fflate'
import {submissionsIn, type ArchiveLimits} from '../../src/class/archive.ts'
import {rawZip, type RawEntry} from '../exchange/raw-zip.ts'

const limits: ArchiveLimits = {most: () => 1_000_000, entries: 100, total: 3_000_000}

/** What an archive holds: texts by path, or what is wrong. */
const held = (bytes: Uint8Array, given: Partial<ArchiveLimits> = {}): Readonly<Record<string, string>> =>
  Object.fromEntries([...submissionsIn('kelas.zip', bytes, {...limits, ...given})].map(file =>
    [file.path, 'bytes' in file ? new TextDecoder().decode(file.bytes) : 'fault' in file ? `fault ${file.fault}` : 'left out']))

const files = (named: Readonly<Record<string, string>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(named).map(([name, text]) => [name, strToU8(text)])))

describe('an archive of submissions', () => {
  it('gives its reports in order, says what it cannot read, and passes over what systems add', () => assert.deepEqual(held(files({
    'Kelas A/bab-10.md': '10', 'Kelas A/bab-2.MD': '2', 'a.docx': 'd', 'catatan.txt': 't', 'lama.doc': 'x', 'foto.jpg': 'j', 'cetak.pdf': 'p', 'onlinetext.html': 'h', 'lagi.rar': 'r',
    '__MACOSX/Kelas A/._bab-2.md': 'm', '.DS_Store': 's', 'Kelas A/Thumbs.db': 't', 'Kelas A/~$laporan.docx': '~', 'Desktop.ini': 'i', 'Kelas A/.git/x.md': 'g', 'Kelas A/.sampah.md': 'x',
  })), {
    'kelas.zip/a.docx': 'd', 'kelas.zip/catatan.txt': 't', 'kelas.zip/cetak.pdf': 'fault form', 'kelas.zip/foto.jpg': 'left out', 'kelas.zip/Kelas A/bab-2.MD': '2', 'kelas.zip/Kelas A/bab-10.md': '10',
    'kelas.zip/lagi.rar': 'fault form', 'kelas.zip/lama.doc': 'x', 'kelas.zip/onlinetext.html': 'fault form',
  }))

  it('opens an archive within it, and none within that', () => {
    const deepest = files({'c.md': 'c'})
    const inner = zipSync({'b.md': strToU8('b'), 'lagi.zip': deepest})
    assert.deepEqual(held(zipSync({'a.md': strToU8('a'), 'Rina/tugas.zip': inner})), {
      'kelas.zip/a.md': 'a', 'kelas.zip/Rina/tugas.zip/b.md': 'b', 'kelas.zip/Rina/tugas.zip/lagi.zip': 'fault nested',
    })
  })

  const named = (name: RawEntry['name'], flags = 0, extra?: Uint8Array): readonly string[] => Object.keys(held(rawZip([{name, data: 'x', flags, ...(extra && {extra})}])))
  it('reads names as Windows, macOS and others write them', () => {
    assert.deepEqual(named(new TextEncoder().encode('Ánh ☕.md'), 0x800), ['kelas.zip/Ánh ☕.md'])
    assert.deepEqual(named(new TextEncoder().encode('Ánh.md'.normalize('NFD'))), ['kelas.zip/Ánh.md'])
    assert.deepEqual(named(new Uint8Array([0x52, 0x82, 0x6e, 0x82, 0x2e, 0x6d, 0x64])), ['kelas.zip/Réné.md'])
    assert.deepEqual(named('Rina\\laporan.md'), ['kelas.zip/Rina/laporan.md'])
    const field = Buffer.concat([Buffer.from([0x75, 0x70, 13, 0, 1, 0, 0, 0, 0]), Buffer.from('Siti☕.md'.slice(0, 8)).subarray(0, 8)])
    assert.equal(named('Siti_.md', 0, new Uint8Array(Buffer.concat([Buffer.from([0x75, 0x70, 5 + Buffer.byteLength('Siti☕.md'), 0, 1, 0, 0, 0, 0]), Buffer.from('Siti☕.md')])))[0], 'kelas.zip/Siti☕.md')
    assert.ok(field.length > 0)
  })

  it('reads zip64', () => assert.deepEqual(held(rawZip([{name: 'a.md', data: 'a', wide: true}, {name: 'b.md', data: 'b'}], true)), {'kelas.zip/a.md': 'a', 'kelas.zip/b.md': 'b'}))

  it('leaves out what leads outside, is locked, stands there twice, or is a link, and reads the rest', () => assert.deepEqual(
    [...submissionsIn('k.zip', rawZip([
      {name: '../luar.md'}, {name: 'a/../../b.md'}, {name: '/akar.md'}, {name: 'C:\\x.md'}, {name: 'baris\nbaru.md'}, {name: 'kunci.md', flags: 1}, {name: 'sama.md', data: '1'}, {name: 'sama.md', data: '2'},
      {name: 'tautan.md', data: '/etc/hosts', mode: 0o120777}, {name: 'aneh.md', method: 12}, {name: 'baik.md', data: 'baik', mode: 0o100644},
    ]), limits)].map(file => [file.path, 'bytes' in file ? file.bytes.length : 'fault' in file ? file.fault : '']).sort(),
    [
      ['k.zip/../luar.md', 'unsafe-name'], ['k.zip//akar.md', 'unsafe-name'], ['k.zip/C:/x.md', 'unsafe-name'], ['k.zip/a/../../b.md', 'unsafe-name'], ['k.zip/aneh.md', 'damaged'], ['k.zip/baik.md', 4],
      ['k.zip/baris\nbaru.md', 'unsafe-name'], ['k.zip/kunci.md', 'encrypted'], ['k.zip/sama.md', 1], ['k.zip/sama.md', 'twice'], ['k.zip/tautan.md', 'link'],
    ],
  ))

  it('is bounded in entries, in size, in growth and in what it says of itself', () => {
    assert.deepEqual(held(rawZip(Array.from({length: 101}, (_, at) => ({name: `${at}.md`})))), {'kelas.zip': 'fault too-many'})
    assert.deepEqual(held(rawZip([{name: 'a.md', data: 'x'.repeat(1_000_001)}])), {'kelas.zip/a.md': 'fault too-large'})
    assert.deepEqual(held(rawZip([{name: 'a.md', data: '\0'.repeat(5_000_000)}]), {most: () => 10_000_000, total: 10_000_000}), {'kelas.zip/a.md': 'fault bomb'})
    assert.deepEqual(held(rawZip([{name: 'a.md', data: 'x'.repeat(900_000), size: 10}])), {'kelas.zip/a.md': 'fault bomb'})
    const big = Buffer.from('x'.repeat(800_000))
    const all = held(rawZip([1, 2, 3, 4].map(at => ({name: `${at}.md`, data: big}))))
    assert.deepEqual(Object.values(all).map(text => text.startsWith('fault') ? text : text.length), [800_000, 800_000, 800_000, 'fault total'])
  })

  it('gives what a report names beside it from the archive, and nothing else', () => {
    const [report] = [...submissionsIn('k.zip', zipSync({'Rina/laporan.md': strToU8('x'), 'Rina/pustaka.bib': strToU8('bib'), 'bersama.bib': strToU8('all')}), limits)].filter(file => 'bytes' in file)
    assert.ok(report && 'beside' in report)
    const text = (named: string): string | undefined => {
      const found = report.beside(named)
      return found && new TextDecoder().decode(found)
    }
    assert.deepEqual([text('pustaka.bib'), text('../bersama.bib'), text('../../package.json'), text('/etc/hosts')], ['bib', 'all', undefined, undefined])
  })

  it('survives whatever is damaged', () => {
    const sound = rawZip([{name: 'a.md', data: 'isi '.repeat(50)}, {name: 'b.docx', data: 'x'.repeat(300), wide: true}], true)
    fc.assert(fc.property(fc.array(fc.record({at: fc.nat(sound.length - 1), value: fc.nat(255)}), {maxLength: 12}), fc.nat(sound.length), (changes, length) => {
      const broken = sound.slice()
      for (const {at, value} of changes) broken[at] = value
      held(broken.subarray(0, length))
      held(broken)
    }), {numRuns: 500})
    assert.deepEqual(held(sound.subarray(0, sound.length - 30)), {'kelas.zip': 'fault damaged'})
    assert.deepEqual(held(new Uint8Array()), {'kelas.zip': 'fault damaged'})
  })
})
