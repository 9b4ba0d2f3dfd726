import assert from 'node:assert/strict'
import {strToU8, zipSync} from 'fflate'
import {refusals, type RefusalId} from '../../src/exchange/package/refusals.ts'
import {headingTools} from '../../src/exchange/heading-tools.ts'
import {readWord} from '../../src/exchange/word-in/read-word.ts'
import {docx, para} from './docx.ts'

const latin = (text: string): Uint8Array => Uint8Array.from(text, letter => letter.charCodeAt(0))
const types = (kind: string): Uint8Array => strToU8(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/a.xml" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`)
const ole = (...names: readonly string[]): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600), ...names.flatMap(name => [...name].flatMap(letter => [letter.charCodeAt(0), 0]))])
const content = (body: string): Uint8Array => docx({body})

/** A bomb of 300 MB of spaces, as an archive of little more than 1 MB. */
const bomb = (): Uint8Array => zipSync({'[Content_Types].xml': types('wordprocessingml.document'), 'word/document.xml': new Uint8Array(300_000_000).fill(32)}, {level: 1})

/** The same, which calls itself small. */
function lying(honest: Uint8Array): Uint8Array {
  const bytes = honest.slice()
  const view = new DataView(bytes.buffer)
  for (const at of [0, 1].flatMap(half => Array.from({length: 600}, (_, index) => half === 0 ? index : bytes.length - 630 + index))) {
    const offset = view.getUint32(at, true) === 0x02014b50 ? 24 : view.getUint32(at, true) === 0x04034b50 ? 22 : 0
    if (offset > 0 && view.getUint32(at + offset, true) === 300_000_000) view.setUint32(at + offset, 1000, true)
  }
  return bytes
}

/** Two entries of one name, which programs read differently. */
function doubled(): Uint8Array {
  const bytes = zipSync({'word/document.xml': strToU8('a'), 'word/documenT.xml': strToU8('b')})
  return Uint8Array.from(bytes, (byte, at) => byte === 0x54 && String.fromCharCode(...bytes.subarray(at - 7, at)) === 'documen' ? 0x74 : byte)
}

const refused: readonly {readonly name: string, readonly bytes: () => Uint8Array, readonly id: RefusalId}[] = [
  {name: 'an empty file', bytes: () => new Uint8Array(0), id: 'empty'},
  {name: 'a web page by the name of a document', bytes: () => latin('\xEF\xBB\xBF<!DOCTYPE html>\n<html>'), id: 'markup'},
  {name: 'a page with its pictures in one file', bytes: () => latin('MIME-Version: 1.0\r\n'), id: 'markup'},
  {name: 'the XML of older programs', bytes: () => latin('\xFF\xFE<\0?\0x\0m\0l\0 \0'), id: 'markup'},
  {name: 'a renamed PDF', bytes: () => latin('%PDF-1.7\n'), id: 'pdf'},
  {name: 'a renamed RTF', bytes: () => latin('{\\rtf1'), id: 'rtf'},
  {name: 'an old document', bytes: () => ole('WordDocument'), id: 'old-word'},
  {name: 'a locked document', bytes: () => ole('EncryptionInfo', 'EncryptedPackage'), id: 'encrypted'},
  {name: 'an OpenDocument text', bytes: () => zipSync({mimetype: [strToU8('application/vnd.oasis.opendocument.text'), {level: 0}], 'content.xml': strToU8('<a/>')}), id: 'odt'},
  {name: 'a workbook', bytes: () => zipSync({'[Content_Types].xml': types('spreadsheetml.sheet')}), id: 'other-office'},
  {name: 'a presentation', bytes: () => zipSync({'[Content_Types].xml': types('presentationml.presentation')}), id: 'other-office'},
  {name: 'any archive', bytes: () => zipSync({'a.txt': strToU8('a')}), id: 'not-word'},
  {name: 'any text', bytes: () => latin('Laporan'), id: 'not-word'},
  {name: 'a document without its main part', bytes: () => zipSync({'[Content_Types].xml': types('wordprocessingml.document')}), id: 'missing-part'},
  {name: 'a document that was cut off', bytes: () => content(para('a')).slice(0, 700), id: 'damaged'},
  {name: 'two parts of one name', bytes: doubled, id: 'damaged'},
  {name: 'XML that does not close', bytes: () => content('<w:p><w:r></w:p>'), id: 'bad-xml'},
  {name: 'a main part without text', bytes: () => docx({body: '', document: ''}), id: 'bad-xml'},
  {name: 'an entity that nothing declares', bytes: () => content('<w:p><w:r><w:t>&rahasia;</w:t></w:r></w:p>'), id: 'bad-xml'},
  {name: 'a document type with an entity in it', bytes: () => docx({body: '', document: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'}), id: 'doctype'},
  {name: '100,000 nested elements', bytes: () => content(`<w:p>${'<w:ins>'.repeat(100_000)}${'</w:ins>'.repeat(100_000)}</w:p>`), id: 'too-deep'},
  {name: '100,000 nested fields', bytes: () => content(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(80_000)}</w:p>`), id: 'too-deep'},
  {name: '600,000 empty paragraphs', bytes: () => content('<w:p/>'.repeat(600_000)), id: 'too-many-elements'},
  {name: '6,000 parts', bytes: () => zipSync(Object.fromEntries(Array.from({length: 6000}, (_, at) => [`a${at}`, new Uint8Array(0)]))), id: 'too-many-parts'},
  {name: 'a name that leads out of the file', bytes: () => zipSync({'../../laporan.xml': strToU8('a')}), id: 'unsafe-name'},
  {name: 'an absolute name', bytes: () => zipSync({'/etc/laporan.xml': strToU8('a')}), id: 'unsafe-name'},
  {name: 'a table of 150,000 cells without a word', bytes: () => content(`<w:tbl>${`<w:tr>${'<w:tc/>'.repeat(50)}</w:tr>`.repeat(3000)}</w:tbl>`), id: 'too-many-elements'},
  {name: 'rows that leave 60 columns out, a thousandfold', bytes: () => content(`<w:tbl>${'<w:tr><w:trPr><w:gridBefore w:val="60"/></w:trPr></w:tr>'.repeat(50_000)}</w:tbl>`), id: 'too-many-elements'},
  {name: 'a row of 59,000 cells', bytes: () => content(`<w:tbl><w:tr>${'<w:tc><w:p/></w:tc>'.repeat(59_000)}</w:tr></w:tbl>`), id: 'too-many-elements'},
  {name: 'cells that span 60 columns, a thousandfold', bytes: () => content(`<w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="60"/></w:tcPr><w:p/></w:tc></w:tr>'.repeat(30_000)}</w:tbl>`), id: 'too-many-elements'},
  {name: '20 MB of one letter', bytes: () => content(`<w:p><w:r><w:t>${'a'.repeat(20_000_000)}</w:t></w:r></w:p>`), id: 'bomb'},
]

describe('The package of a Word document', () => {
  for (const {name, bytes, id} of refused) {
    it(`${name} is refused in one sentence`, () => {
      const given = bytes()
      const before = given.slice()
      const start = performance.now()
      const read = readWord(given, headingTools)
      assert.equal('refusal' in read ? read.refusal.id : 'read', id)
      assert.ok(performance.now() - start < 3000, `${performance.now() - start} ms`)
      assert.deepEqual(given, before)
      if ('refusal' in read) for (const sentence of Object.values(read.refusal.message)) assert.match(String(sentence), /^[^{}]+[^.{}]$/u)
    }).timeout(20_000)
  }

  it('a bomb of 300 MB is refused at once, whether it says what it is or not', function () {
    this.timeout(60_000)
    const honest = bomb()
    for (const bytes of [honest, lying(honest)]) {
      const [start, before] = [performance.now(), process.memoryUsage()]
      const read = readWord(bytes, headingTools)
      const after = process.memoryUsage()
      assert.equal('refusal' in read ? read.refusal.id : 'read', 'bomb')
      assert.ok(performance.now() - start < 1000, `${performance.now() - start} ms`)
      assert.ok(after.arrayBuffers - before.arrayBuffers < 100_000_000, `${after.arrayBuffers - before.arrayBuffers} bytes`)
    }
  })

  it('a long table whose rows repeat each other is read, and what only repeats itself far beyond that is not', function () {
    this.timeout(60_000)
    const row = `<w:tr>${['Nama klien', 'Hadir', 'Ya'].map(words => `<w:tc><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`
    const table = content(`<w:tbl>${row.repeat(18_000)}</w:tbl>`)
    assert.ok(table.length < 80_000)
    const read = readWord(table, headingTools)
    assert.equal('value' in read && read.value.text.split('\n').length, 18_002)
    const several = docx({body: `<w:tbl>${row.repeat(30_000)}</w:tbl>`, styles: `<w:style><w:name w:val="${'a'.repeat(9_000_000)}"/></w:style>`})
    const refusal = readWord(several, headingTools)
    assert.equal('refusal' in refusal ? refusal.refusal.id : 'read', 'bomb')
  })

  it('one wide row does not have thousands of short ones grow', () => {
    const read = readWord(content(`<w:tbl><w:tr>${'<w:tc><w:p/></w:tc>'.repeat(59)}<w:tc><w:p><w:r><w:t>akhir</w:t></w:r></w:p></w:tc></w:tr>${'<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>'.repeat(40_000)}</w:tbl>`), headingTools)
    assert.ok('value' in read && read.value.text.length < 500_000)
  })

  it('every refusal has its sentence in both languages, and a test', () => {
    for (const {id, en} of Object.values(refusals)) assert.notEqual(id, en)
    assert.deepEqual([...new Set(refused.map(({id}) => id))].sort(), Object.keys(refusals).sort())
  })

  it('names of other spelling, other prefixes, UTF-16 and strict documents are read', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const body = '<x:body><x:p><x:pPr><x:outlineLvl x:val="0"/></x:pPr><x:r><x:t>Pendahuluan</x:t></x:r></x:p></x:body>'
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><x:document xmlns:x="${strict}">${body}</x:document>`
    const wide = new Uint8Array([...text].flatMap(letter => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]))
    const read = readWord(docx({body: '', files: {'word/document.xml': wide}}), headingTools)
    assert.equal('value' in read && read.value.text, '# Pendahuluan\n')
    const plain = readWord(docx({body: '', document: `<document xmlns="${strict}"><body><p><r><t>Teks</t></r></p></body></document>`}), headingTools)
    assert.equal('value' in plain && plain.value.text, 'Teks\n')
  })

  it('any bytes are read or refused, never thrown at', () => {
    const whole = docx({body: para('Satu alinea.'), styles: '', numbering: ''})
    for (let at = 0; at < whole.length; at += 7) {
      for (const value of [0, 255, (whole[at] ?? 0) ^ 16]) {
        const broken = whole.slice()
        broken[at] = value
        assert.ok(readWord(broken, headingTools))
      }
    }
  }).timeout(30_000)
})
