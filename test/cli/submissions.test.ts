import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {zipSync} from 'fflate'
import {exportText} from '../exchange/word-out-text.ts'
import {filesOf, lacking, run, withFolder} from './run.ts'

const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? new TextEncoder().encode(content) : content])))

const long = lacking.replace('neneknya', `neneknya ${'dan membantu berjualan di pasar setiap pagi sebelum berangkat '.repeat(8)}`)
const moodle = 'Rina Lestari_48123_assignsubmission_file_'
const valid = new Ajv2020({allowUnionTypes: true}).compile(JSON.parse(readFileSync('schemas/check-output.schema.json', 'utf8')) as object)

describe('submissions as they come', () => {
  it('an archive is checked file by file, Word documents too', () => withFolder({
    'kelas.zip': zip({
      [`${moodle}/laporan.docx`]: exportText(lacking).value, [`${moodle}/lampiran.md`]: '# Lampiran\n', 'Sari Dewi_48124_assignsubmission_file_/tugas.zip': zip({'laporan.md': long}),
      '20040123-Budi.md': long.toUpperCase().replace(/^[\s\S]*?---[\s\S]*?---/, '---\njenis: laporan-kasus\n---'), 'foto 1.jpg': 'x', '__MACOSX/._a.md': 'x',
    }),
  }, async folder => {
    const path = join(folder, 'kelas.zip')
    const result = await run(['check', path, '--format', 'json'])
    assert.ok(valid(JSON.parse(result.out)), JSON.stringify(valid.errors))
    const below = (name: string): string => name.slice(folder.length + 1)
    assert.deepEqual(filesOf(result).map(file => [below(file.path), file.document?.format ?? file.kind]), [
      ['kelas.zip/20040123-Budi.md', 'case-report'], [`kelas.zip/${moodle}/lampiran.md`, 'other'], [`kelas.zip/${moodle}/laporan.docx`, 'docx'],
      ['kelas.zip/Sari Dewi_48124_assignsubmission_file_/tugas.zip/laporan.md', 'case-report'],
    ])
    assert.equal(result.code, 1)
    assert.equal(result.err, `peksos: \`${path}\` also holds 1 file that is no report: foto 1.jpg\n`)
    const {sameContent, severalFiles} = JSON.parse(result.out) as {sameContent: {how: string, files: string[]}[], severalFiles: {students: {name: string}[], files: string[]}[]}
    assert.deepEqual(sameContent.map(({how, files}) => [how, files.map(below)]), [['text', ['kelas.zip/20040123-Budi.md', 'kelas.zip/Sari Dewi_48124_assignsubmission_file_/tugas.zip/laporan.md']]])
    assert.deepEqual(severalFiles.map(({students, files}) => [students[0]?.name, files.length]), [['Rina Lestari', 2]])
    const text = await run(['check', path, '--language', 'en'])
    assert.match(text.out, /Students with more than one file:\n {2}Rina Lestari: .*lampiran\.md, .*laporan\.docx\n/)
    assert.match(text.out, /The same content:\n {2}the same but for letter case, .*20040123-Budi\.md, .*tugas\.zip\/laporan\.md\n4 files checked/)
    const csv = await run(['check', path, '--format', 'csv', '--language', 'id'])
    assert.match(csv.out, /20040123-Budi\.md,Budi,20040123,Laporan Kasus,/)
  }))

  it('what cannot be read is named with its reason, the rest is checked', () => withFolder({
    'kelas.zip': zip({'a.md': lacking, 'b.pdf': '%PDF', 'c.doc': 'bukan', 'd.docx': 'rusak'}), 'kosong.zip': zip({'foto.jpg': 'x'}), 'potong.zip': zip({'a.md': lacking}).subarray(0, 60),
  }, async folder => {
    const {code, err, out} = await run(['check', ...['kelas.zip', 'kosong.zip', 'potong.zip'].map(name => join(folder, name)), '--format', 'json'])
    assert.equal(code, 2)
    assert.deepEqual(filesOf({code, err, out}).map(({path, error}) => [path.slice(folder.length + 1), error?.code]), [
      ['kelas.zip/a.md', undefined], ['kelas.zip/b.pdf', 'form'], ['kelas.zip/c.doc', 'document'], ['kelas.zip/d.docx', 'document'], ['kosong.zip', 'no-report'], ['potong.zip', 'damaged'],
    ])
    // Each when it comes, and all of them at the end.
    assert.equal(err.trim().split('\n').length, 5 + 1 + 5)
  }))

  it('a folder’s archives are looked into, those without reports passed over', () => withFolder({
    'Rina/tugas.zip': zip({'laporan.md': lacking}), 'gambar.zip': zip({'a.png': 'x'}), 'Budi/laporan.md': lacking,
  }, async folder => {
    const result = await run(['check', folder, '--format', 'json'])
    assert.deepEqual(filesOf(result).map(({path}) => path.slice(folder.length + 1)), ['Budi/laporan.md', 'Rina/tugas.zip/laporan.md'])
    assert.equal(result.err, '')
  }))

  const cites = (files: string): string => `---\njenis: makalah\ndaftar-pustaka: ${files}\n---\n\n# BAB I PENDAHULUAN\n\n## 1.1 Latar Belakang\n\nTeks menurut @adi2008.\n`
  const bib = '@book{adi2008, author={Adi, I. R.}, title={Intervensi Komunitas}, year={2008}, publisher={Rajawali Pers}}'
  it('a report sees the sources that lie in its archive, and none of this machine', () => withFolder({
    'kelas.zip': zip({'a/x.md': cites('pustaka.bib'), 'a/pustaka.bib': bib, 'b/x.md': cites('../../rahasia.bib')}), 'rahasia.bib': bib,
  }, async folder => {
    const files = filesOf(await run(['check', join(folder, 'kelas.zip'), '--format', 'json'])) as unknown as readonly {references: readonly unknown[], findings: readonly {rule: string}[]}[]
    assert.deepEqual(files.map(({references}) => references.length), [1, 0])
    assert.ok(files[1]?.findings.some(({rule}) => rule === 'front-matter-invalid'), JSON.stringify(files[1]?.findings.map(({rule}) => rule)))
  }))

  it('nothing is written into or beside an archive', () => withFolder({'kelas.zip': zip({'x.md': '---\njenis: laporan-kasus\n---\n\n# BAB III KASUS\n\n## Asessmen\n\nKlien R.\n'})}, async folder => {
    const before = readFileSync(join(folder, 'kelas.zip'))
    const {err} = await run(['check', join(folder, 'kelas.zip'), '--fix', '--feedback', join(folder, 'umpan-balik')])
    assert.match(err, /lies in an archive and was not changed/)
    assert.deepEqual(readFileSync(join(folder, 'kelas.zip')), before)
    assert.match(readFileSync(join(folder, 'umpan-balik', `${folder.slice(1).replaceAll('/', '-')}-kelas.zip-x.md`), 'utf8'), /^# Umpan balik/)
  }))

  it('compares what several archives hold', () => withFolder({'a.zip': zip({'x.md': long}), 'b.zip': zip({'y.md': long.replace('jenis: laporan-kasus', 'jenis: laporan-kasus\npenulis: S')})}, async folder => {
    const {code, out} = await run(['compare', join(folder, 'a.zip'), join(folder, 'b.zip'), '--language', 'en'])
    assert.equal(code, 0)
    assert.match(out, /a\.zip\/x\.md:\d[\s\S]*b\.zip\/y\.md:\d+/)
  }))
})
