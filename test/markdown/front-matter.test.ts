import assert from 'node:assert/strict'
import {readFrontMatter} from '../../src/markdown/front-matter.ts'
import {parseMarkdown} from '../../src/markdown/parse.ts'

const read = (text: string): ReturnType<typeof readFrontMatter> => readFrontMatter(text, parseMarkdown(text))

describe('front matter', () => {
  const written: readonly {readonly name: string, readonly text: string, readonly fields: readonly (readonly [string, unknown, string, string])[]}[] = [
    {name: 'keys and values', text: '---\njenis: makalah\nbahasa: "id"\n---\n\n# Judul\n', fields: [['jenis', 'makalah', 'jenis', 'makalah'], ['bahasa', 'id', 'bahasa', '"id"']]},
    {name: 'Windows line ends', text: '---\r\njenis: makalah\r\nstatus: draf\r\n---\r\n', fields: [['jenis', 'makalah', 'jenis', 'makalah'], ['status', 'draf', 'status', 'draf']]},
    {name: 'a byte-order mark', text: '\ufeff---\njenis: makalah\n---\n', fields: [['jenis', 'makalah', 'jenis', 'makalah']]},
    {name: 'a list in a line', text: '---\ntingkat: [mikro, makro]\n---\n', fields: [['tingkat', ['mikro', 'makro'], 'tingkat', '[mikro, makro]']]},
    {name: 'a list on lines', text: '---\nprinsip:\n  - biestek\n  - community\n---\n', fields: [['prinsip', ['biestek', 'community'], 'prinsip', '- biestek\n  - community']]},
    {name: 'a map', text: '---\npenulis: {nama: R, nim: 12}\n---\n', fields: [['penulis', {nama: 'R', nim: 12}, 'penulis', '{nama: R, nim: 12}']]},
    {name: 'letters outside ASCII', text: '---\njudul: “Lansia” é\nklien: anak\n---\n', fields: [['judul', '“Lansia” é', 'judul', '“Lansia” é'], ['klien', 'anak', 'klien', 'anak']]},
  ]
  for (const {name, text, fields} of written) {
    it(`reads ${name}, with places`, () => {
      const found = read(text)
      assert.deepEqual(found.errors, [])
      assert.deepEqual(found.fields.map(({key, value, keyRange, valueRange}) =>
        [key, value, text.slice(keyRange.start, keyRange.end), text.slice(valueRange.start, valueRange.end).trimEnd()]), fields)
      assert.match(text.slice(found.range!.start, found.range!.end), /^---\r?\n.*---$/s)
    })
  }

  it('a key without a value has its own place', () => {
    const text = '---\njenis:\n---\n'
    const field = read(text).fields[0]!
    assert.equal(field.value, null)
    assert.ok(field.valueRange.start >= 4 && field.valueRange.end <= text.length)
  })

  it('an empty block has no fields and no errors', () => {
    assert.deepEqual(read('---\n---\n\nteks\n'), {range: {start: 0, end: 7}, fields: [], errors: []})
  })

  const broken: readonly {readonly name: string, readonly text: string, readonly line: string}[] = [
    {name: 'a list that is not closed', text: '---\njenis: [makalah\nbahasa: id\n---\n\n# A\n', line: 'bahasa'},
    {name: 'a quotation that is not closed', text: '---\njenis: "makalah\n---\n', line: 'jenis'},
    {name: 'a key twice', text: '---\njenis: makalah\njenis: laporan-kasus\n---\n', line: 'jenis: laporan'},
    {name: 'a text without keys', text: '---\nhanya kalimat\n---\n', line: 'hanya'},
    {name: 'a tab for indentation', text: '---\npenulis:\n\tnama: R\n---\n', line: '\tnama'},
  ]
  for (const {name, text} of broken) {
    it(`${name} is an error with a place, and nothing throws`, () => {
      const found = read(text)
      assert.ok(found.errors.length > 0)
      for (const {range, reason} of found.errors) {
        assert.ok(range.start >= 4 && range.start <= range.end && range.end <= found.range!.end, `${range.start}–${range.end}`)
        assert.match(reason, /^[A-Z_]+$/)
      }
    })
  }

  it('what can be read beside an error is read', () => {
    assert.deepEqual(read('---\njenis: makalah\njenis: lain\nbahasa: en\n---\n').fields.map(field => field.key), ['jenis', 'jenis', 'bahasa'])
  })

  for (const text of ['# Judul\n\n---\njenis: makalah\n---\n', 'jenis: makalah\n', '', '---\ntanpa akhir\n']) {
    it(`${JSON.stringify(text)} has none`, () => assert.equal(read(text).range, undefined))
  }

  it('aliases are not unfolded, so that none can blow up', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghi'.split('').map((name, at) => `${name}: &${name} [${Array.from({length: 9}, () => `*${'abcdefgh'[at]}`).join(', ')}]`)].join('\n')
    assert.ok(JSON.stringify(read(`---\n${bomb}\n---\n`).fields).length < 10_000)
  })

  it('a tree too deep to read is an error on the block', () => {
    // Without a guard such a text ends the whole process: an engine may give up where it should throw.
    for (const value of ['[', '{a: ', '- ', '? ', '[[{', `${'x: y\n'}${Array.from({length: 300}, (_, at) => `${' '.repeat(at)}a:\n`).join('')}`]) {
      const text = `---\na: ${value.length > 9 ? value : value.repeat(50_000)}\n---\n`
      const {range, errors} = read(text)
      assert.deepEqual(errors, [{range, reason: 'UNREADABLE'}])
    }
  })

  it('brackets in moderation are read', () => {
    assert.deepEqual(read('---\na: [[[[1]]]]\njudul: "[[[[[ ("\n---\n').fields.map(field => field.value), [[[[[1]]]], '[[[[[ ('])
  })
})
