import assert from 'node:assert/strict'
import {decode} from '../../src/exchange/decode.ts'

const text = '# Asesmen “awal”\n\nKlien berkata: “saya lelah” – lalu diam.\n'
const utf16 = (of: string): Uint8Array => Buffer.from(of, 'utf16le')
const swapped = (of: string): Uint8Array => Buffer.from(of, 'utf16le').swap16()
const bytes = (...parts: (string | number[] | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))

const read: readonly {name: string, bytes: Uint8Array, text: string, encoding: string}[] = [
  {name: 'nothing', bytes: bytes(), text: '', encoding: 'utf-8'},
  {name: 'UTF-8', bytes: Buffer.from(text), text, encoding: 'utf-8'},
  {name: 'UTF-8 with a mark', bytes: bytes([0xEF, 0xBB, 0xBF], Buffer.from(text)), text, encoding: 'utf-8'},
  {name: 'little-endian UTF-16 with a mark', bytes: bytes([0xFF, 0xFE], utf16(text)), text, encoding: 'utf-16le'},
  {name: 'big-endian UTF-16 with a mark', bytes: bytes([0xFE, 0xFF], swapped(text)), text, encoding: 'utf-16be'},
  {name: 'little-endian UTF-16 without a mark', bytes: utf16(text), text, encoding: 'utf-16le'},
  {name: 'big-endian UTF-16 without a mark', bytes: swapped(text), text, encoding: 'utf-16be'},
  {
    name: 'Windows-1252',
    bytes: bytes('Klien berkata: \x93saya lelah\x94 \x96 lalu diam \x85 \x80 5, caf\xE9'),
    text: 'Klien berkata: “saya lelah” – lalu diam … € 5, café',
    encoding: 'windows-1252',
  },
]

const refused: readonly {name: string, bytes: Uint8Array, problem: string, note: string}[] = [
  {name: 'a PDF', bytes: bytes('%PDF-1.7\n'), problem: 'binary', note: 'pdf'},
  {name: 'a Word document', bytes: bytes('PK\x03\x04\x14\0\x06\0', 'xx[Content_Types].xml'), problem: 'binary', note: 'word'},
  {name: 'an old Word document', bytes: bytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1]), problem: 'binary', note: 'word'},
  {name: 'an archive', bytes: bytes('PK\x03\x04\x14\0\0\0', 'a.txt'), problem: 'binary', note: 'zip'},
  {name: 'an RTF document', bytes: bytes('{\\rtf1\\ansi Asesmen}'), problem: 'binary', note: 'rtf'},
  {name: 'an image', bytes: bytes('\x89PNG\r\n\x1A\n\0\0'), problem: 'binary', note: 'image'},
  {name: 'zero bytes', bytes: bytes('abc\0\0\0\0\0\0\0def'), problem: 'binary', note: 'bytes'},
  {name: 'control characters', bytes: bytes('abc\x01\x02\x03\x04\x05\x06\x07\x08\x0E\x0F'), problem: 'binary', note: 'bytes'},
  {name: 'UTF-32', bytes: bytes([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]), problem: 'encoding', note: 'utf-32'},
  {name: 'UTF-16 cut within a letter', bytes: bytes([0xFF, 0xFE], utf16(text).subarray(0, 21)), problem: 'encoding', note: 'broken-utf-16'},
  {name: 'UTF-16 with half a pair', bytes: bytes([0xFF, 0xFE], utf16('a\uD83D b')), problem: 'encoding', note: 'broken-utf-16'},
  {name: 'UTF-8 cut within a letter', bytes: Buffer.from(text).subarray(0, 18), problem: 'encoding', note: 'broken-utf-8'},
  {name: 'a marked UTF-8 that is none', bytes: bytes([0xEF, 0xBB, 0xBF], 'caf\xE9'), problem: 'encoding', note: 'broken-utf-8'},
  {name: 'another single-byte encoding', bytes: bytes('a \x81\x8D'), problem: 'encoding', note: 'unknown'},
  {name: 'an Asian encoding', bytes: bytes([0x82, 0xB1, 0x82, 0xF1, 0x82, 0xC9, 0x82, 0xBF, 0x82, 0xCD]), problem: 'encoding', note: 'unknown'},
]

describe('reading bytes', () => {
  for (const {name, bytes: given, ...expected} of read) it(`reads ${name}`, () => assert.deepEqual(decode(given), expected))
  for (const {name, bytes: given, ...expected} of refused) it(`names ${name}`, () => assert.deepEqual(decode(given), expected))

  it('reads a large Windows-1252 file whole', () => {
    const large = bytes('Klien \xE9 '.repeat(30_000))
    assert.deepEqual(decode(large), {text: 'Klien é '.repeat(30_000), encoding: 'windows-1252'})
  })
})
