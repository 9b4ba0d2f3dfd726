import assert from 'node:assert/strict'
import {csv} from '../../src/class/csv.ts'
import {sameContent, severalFiles} from '../../src/class/groups.ts'
import {handedInOf, type HandedIn} from '../../src/class/handed-in.ts'
import {html} from '../../src/class/html.ts'
import {markdown} from '../../src/class/markdown.ts'
import type {Format} from '../../src/exchange/formats/format.ts'
import {digestOf} from '../../src/text/digest.ts'
import {formatContext, resultFor} from './results.ts'

const story = 'Klien R tinggal bersama neneknya dan sudah dua bulan tidak masuk sekolah karena membantu berjualan di pasar. '.repeat(5)
const report = (front: string, text = story): string => `---\njenis: laporan-kasus\n${front}\n---\n\n# BAB III KASUS\n\n## Asesmen\n\n${text}\n`
const results = [
  ['a.md', report('penulis: R (20040123)')], ['b/salinan.md', report('penulis: R (20040123)')], ['c.md', report('penulis: S (20040124)', story.toUpperCase().replaceAll(' ', '  '))],
  ['d.md', report('penulis: T (20040125)', `${story} Ia ingin kembali.`)], ['e.md', '# Catatan\n\nSingkat.\n'], ['f.md', '# Catatan\n\nSingkat.\n'],
].map(([path = '', text = '']) => ({...resultFor(path, text), path}))

const student = (path: string, name: string | null, number: string | null = null): HandedIn => ({path, students: [{name, number}], content: undefined})

describe('the same content handed in twice', () => {
  const found = sameContent(results.map(handedInOf))

  it('is told where bytes or words are the same, and nowhere else', () => {
    assert.deepEqual(found, [{how: 'text', files: ['a.md', 'b/salinan.md', 'c.md']}])
    assert.deepEqual(sameContent(results.slice(0, 2).map(handedInOf)), [{how: 'bytes', files: ['a.md', 'b/salinan.md']}])
  })

  it('is told by signs that differ for what differs', () => {
    const texts = Array.from({length: 3000}, (_, at) => `laporan ${at}`)
    assert.equal(new Set(texts.map(digestOf)).size, 3000)
    assert.equal(digestOf('abc'), digestOf(new TextEncoder().encode('abc')))
    assert.notEqual(digestOf('ab'), digestOf('ba'))
  })

  it('stands at both places in every table', () => {
    const write = (format: Format): string => {
      const writer = format(formatContext)
      return writer.begin + results.map(result => writer.file(result)).join('') + writer.end()
    }
    const lines = write(csv).split('\r\n')
    assert.match(lines[1] ?? '', /,b\/salinan\.md,b\/salinan\.md; c\.md,$/)
    assert.match(lines[3] ?? '', /,,a\.md; b\/salinan\.md,$/)
    assert.match(lines[4] ?? '', /,,,$/)
    assert.match(write(html), /<h2>Isi yang sama<\/h2>[\s\S]*<a href="#r0">a\.md<\/a><br><a href="#r1">/)
    assert.match(write(markdown), /## Isi yang sama\n\n.*fakta.*\n\n\| Kesamaan/)
  })
})

describe('several files of one student', () => {
  for (const [name, files, expected] of [
    ['by the number, however it is written', [student('a.md', 'Rina', '20.04.0123'), student('b.md', null, '20040123'), student('c.md', 'Rina', '20040999')], [['a.md', 'b.md']]],
    ['by a whole name', [student('a.md', 'Siti Aminah'), student('b.md', 'SITI AMINAH'), student('c.md', 'Siti Nur')], [['a.md', 'b.md']]],
    ['never by one word or initials', [student('a.md', 'Siti'), student('b.md', 'Siti'), student('c.md', 'R. A.'), student('d.md', 'R. A.')], []],
    ['a name joins the number that goes with it', [student('a.md', 'Siti Aminah', '20040123'), student('b.md', 'Siti Aminah')], [['a.md', 'b.md']]],
    ['a name that two students bear joins neither', [student('a.md', 'Siti Aminah', '20040123'), student('b.md', 'Siti Aminah', '20040124'), student('c.md', 'Siti Aminah')], []],
    ['by the folder that Moodle made', [student('k.zip/Sari_48_assignsubmission_file_/a.docx', 'R'), student('k.zip/Sari_48_assignsubmission_onlinetext_/b.md', null), student('k.zip/Sari_49_assignsubmission_file_/a.docx', 'R')], [['k.zip/Sari_48_assignsubmission_file_/a.docx', 'k.zip/Sari_48_assignsubmission_onlinetext_/b.md']]],
  ] as const) it(`are found ${name}`, () => assert.deepEqual(severalFiles(files).map(({files: group}) => group), expected))

  it('name those who wrote together once', () => {
    const both = [{name: null, number: '20040123'}, {name: null, number: '20040124'}]
    assert.deepEqual(severalFiles(['a.md', 'b.md'].map(path => ({path, students: both, content: undefined}))), [{students: both, files: ['a.md', 'b.md']}])
  })
})
