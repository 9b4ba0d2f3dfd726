import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {hazard, hazardShapes} from '../../src/markdown/hazard.ts'
import {parseMarkdown} from '../../src/markdown/parse.ts'
import {parseWhole} from '../../src/markdown/processor.ts'

const kilo = 1024

/** A text of about that many characters. */
function filled(part: string, size: number): string {
  return part.repeat(Math.ceil(size / part.length))
}

const hostile: readonly {name: string, text: string, code: string, line?: number}[] = [
  {name: 'dashes one within the other', text: `${filled('- ', 2000)}a`, code: 'nesting', line: 1},
  {name: 'numbers one within the other', text: `# Judul\n\n${filled('1. ', 2000)}a`, code: 'nesting', line: 3},
  {name: 'quotations', text: `${filled('>', 2000)}a`, code: 'nesting'},
  {name: 'quotations and lists by turns', text: `${filled('> - ', 2000)}a`, code: 'nesting'},
  {name: 'footnotes', text: `${filled('[^1]: ', 2000)}a`, code: 'nesting'},
  {name: 'lists ever deeper', text: Array.from({length: 150}, (_, depth) => `${'  '.repeat(depth)}- a\n`).join(''), code: 'nesting', line: 101},
  {name: 'two marks on each line', text: filled('- * a\n', 40 * kilo), code: 'nesting'},
  {name: 'quotations with blank lines', text: filled('> a\n\n', 64 * kilo), code: 'nesting'},
  {name: 'marks that open nothing', text: filled('*a_ ', 40 * kilo), code: 'marks'},
  {name: 'marks by turns', text: `Awal.\n\n${filled('*a **a ', 50 * kilo)}`, code: 'marks', line: 3},
  {name: 'tildes', text: filled('a~ ~~b ', 50 * kilo), code: 'marks'},
  {name: 'a quotation with lines that have lost their mark', text: `> a\n${filled('b\n', 32 * kilo)}`, code: 'lazy-lines'},
  {name: 'an item with lines that have lost their indentation', text: `- a\n${filled('b\r\n', 48 * kilo)}`, code: 'lazy-lines'},
  {name: 'underlined headings', text: filled('aaaa\n---\n', 64 * kilo), code: 'underlines'},
  {name: 'short underlined headings', text: filled('a\n-\n', 32 * kilo), code: 'underlines'},
  {name: 'comments', text: filled('a <!-- ', 32 * kilo), code: 'openers'},
  {name: 'instructions on many lines', text: filled('a<?\n', 24 * kilo), code: 'openers'},
  {name: 'raw texts', text: filled('a <![CDATA[ ', 64 * kilo), code: 'openers'},
  {name: 'declarations', text: filled('a <!A ', 48 * kilo), code: 'openers'},
  {name: 'links without an end', text: filled('[a](', 32 * kilo), code: 'openers'},
  {name: 'link titles without an end', text: filled('[a](b (c ', 32 * kilo), code: 'openers'},
  {name: 'definitions with titles without an end', text: filled('[a]: b (c\n', 96 * kilo), code: 'openers'},
  {name: 'backticks of every number', text: Array.from({length: 700}, (_, index) => `${'`'.repeat(index + 1)} a `).join(''), code: 'openers'},
  {name: 'nested links', text: `${'['.repeat(10_000)}a${'](b)'.repeat(10_000)}`, code: 'brackets'},
  {name: 'labels', text: filled('[a][', 64 * kilo), code: 'brackets'},
  {name: 'bare brackets', text: filled('[a] ', 64 * kilo), code: 'brackets'},
  {name: 'closing brackets', text: filled(']', 32 * kilo), code: 'brackets'},
  {name: 'footnote calls', text: filled('[^1] ', 96 * kilo), code: 'brackets'},
  {name: 'marks in what only looks like a table', text: `a\n-|-\n${filled('*a **a \n', 50 * kilo)}`, code: 'marks'},
  {name: 'a hundred thousand items', text: filled('- a\n', 400 * kilo), code: 'blocks'},
  {name: 'a hundred thousand cells', text: `a|b\n-|-\n${filled('a|b\n', 200 * kilo)}`, code: 'cells'},
  {name: 'one very wide row', text: `# Judul\n\n| a | b |\n| - | - |\n| 1 | 2 |\n${filled('|a', 200 * kilo)}\n`, code: 'cells', line: 6},
  {name: 'one very wide row of emphasis', text: `| a |\n| - |\n${filled('|**a** [x] ', 400 * kilo)}\n`, code: 'cells', line: 3},
]

const sentence = 'Klien tinggal bersama neneknya [@sari2020, hlm. 3] dan **tidak** masuk sekolah (Suharto, 2010: 45) sejak *Maret* [1]. '
const entry = (index: number): string => `Suharto, E. (${1950 + index % 70}). *Membangun masyarakat ${index}*. Bandung: Refika. https://example.org/a_b_(c)?d=[${index}]`

const ordinary: readonly {name: string, text: string}[] = [
  {name: 'nothing', text: ''},
  {name: 'a long bibliography as paragraphs', text: Array.from({length: 800}, (_, index) => `${entry(index)}\n\n`).join('')},
  {name: 'a long bibliography as a list', text: Array.from({length: 800}, (_, index) => `${index + 1}. ${entry(index)}\n`).join('')},
  {name: 'a long bibliography without blank lines', text: Array.from({length: 400}, (_, index) => `${entry(index)}\n`).join('')},
  {name: 'link definitions', text: Array.from({length: 500}, (_, index) => `[${index}]: https://example.org/${index} (Halaman ${index})\n`).join('')},
  {name: 'a list of 32 KB of very short items', text: filled('- a\n', 32 * kilo)},
  {name: 'a list of 250 KB', text: filled('- Klien bersedia datang pada pertemuan berikutnya.\n', 250 * kilo)},
  {name: 'a nested list', text: filled('1. Tahap\n   - Kegiatan\n     - Hasil yang dicapai\n       - Bukti\n', 24 * kilo)},
  {name: 'a wrapped list that is not indented', text: filled('- Klien bersedia datang pada\npertemuan berikutnya, tetapi\nbelum tentu bersama ibunya.\n', 100 * kilo)},
  {name: 'a wrapped quotation', text: `> ${filled('saya lelah dan\n', 8 * kilo)}`},
  {name: 'a tall table', text: `| No | Kegiatan | Hasil |\n| --- | --- | --- |\n${filled('| 1 | **Kunjungan** rumah [2] | *baik* |\n', 48 * kilo)}`},
  {name: 'one paragraph of 40 KB with citations and emphasis', text: filled(sentence, 40 * kilo)},
  {name: 'paragraphs of 400 KB', text: filled(`${sentence.repeat(6)}\n\n`, 400 * kilo)},
  {name: 'lines to fill in', text: filled('Nama: ______________ NIM: ________ (____)\n', 16 * kilo)},
  {name: 'a dotted table of contents', text: filled('BAB I PENDAHULUAN ........................................ 1\n', 16 * kilo)},
  {name: 'a dashed table of contents', text: filled(`A. Latar Belakang ${'- '.repeat(60)} 12\n`, 24 * kilo)},
  {name: 'separators', text: filled(`***\n\nTeks.\n\n- - - - - - - - -\n\n${'* '.repeat(200)}\n\n${'_'.repeat(200)}\n\n`, 24 * kilo)},
  {name: 'underlined headings of a long report', text: filled(`Asesmen\n-------\n\n${sentence.repeat(3)}\n\n`, 200 * kilo)},
  {name: 'comments that are closed', text: filled('<!-- Apa yang dilakukan pada tahap ini? -->\n\nTeks <!-- nanti --> lagi.\n', 64 * kilo)},
  {name: 'a picture within the text', text: `![Genogram](data:image/png;base64,${filled('iVBORw0KGgoAAAANSUhEUgAAA+/', 300 * kilo)})`},
  {name: 'code', text: `\`\`\`json\n${filled('{"a": [1, 2, [3]], "b": "*"},\n', 24 * kilo)}\`\`\`\n`},
  {name: 'an interview with speakers', text: filled('**Pekerja sosial:** Apa kabar hari ini?\n**Klien:** Baik [tersenyum].\n\n', 100 * kilo)},
]

describe('the look for texts that hang the parser', () => {
  for (const {name, text, code, line} of hostile) {
    it(`catches ${name}`, () => {
      const found = hazard(text)
      assert.equal(found?.code, code)
      if (line !== undefined) assert.equal(found.line, line)
      assert.ok(found.line >= 1 && found.line <= text.split(/\r?\n/).length)
    })
  }

  for (const {name, text} of ordinary) it(`lets ${name} through`, () => assert.equal(hazard(text), undefined))

  it('lets every real report through, ten times over', () => {
    for (const name of readdirSync('test/labelled/documents')) {
      const text = readFileSync(`test/labelled/documents/${name}`, 'utf8')
      assert.equal(hazard(text), undefined, name)
      assert.equal(hazard(`${text}\n\n`.repeat(10)), undefined, name)
    }
  })

  it('has a name for each shape in both languages', () => {
    for (const {id, en} of Object.values(hazardShapes)) assert.ok(id && en && id !== en)
  })

  it('costs a small part of the parse', () => {
    const text = filled(`## Asesmen\n\n${sentence.repeat(4)}\n\n- ${sentence}\n- ${sentence}\n\n`, 200 * kilo)
    const cpu = (work: () => unknown): number => {
      work()
      const before = process.cpuUsage()
      work()
      const {user, system} = process.cpuUsage(before)
      return user + system
    }
    const looking = cpu(() => hazard(text))
    const parsing = cpu(() => parseWhole(text))
    assert.ok(looking * 5 < parsing, `${looking} against ${parsing} microseconds`)
  }).timeout(30_000)

  // The limits were measured; this holds them to it, with room for a slow machine.
  const justBelow: readonly {name: string, part: string}[] = [
    {name: 'marks', part: 'a* '},
    {name: 'closing brackets', part: '] '},
    {name: 'two marks on each line', part: '- * a\n'},
    {name: 'quotations with blank lines', part: '> a\n\n'},
    {name: 'links without an end', part: '[a](b (c '},
  ]
  for (const {name, part} of justBelow) {
    it(`lets nothing slow through: ${name}`, () => {
      let size = 1000
      while (size < 500_000 && !hazard(filled(part, size * 1.2))) size *= 1.2
      const text = filled(part, size)
      assert.equal(hazard(text), undefined)
      const before = process.cpuUsage()
      parseMarkdown(text)
      const {user, system} = process.cpuUsage(before)
      assert.ok(user + system < 8e6, `${Math.round((user + system) / 1000)} ms for ${text.length} characters`)
    }).timeout(60_000)
  }
})
