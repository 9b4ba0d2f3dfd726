/** What a file's bytes are, where they are no readable text. */
export type ByteNote = 'word' | 'zip' | 'pdf' | 'rtf' | 'image' | 'bytes' | 'utf-32' | 'broken-utf-16' | 'broken-utf-8' | 'unknown'

/** The encodings that reports are read in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** The text of a file, or why its bytes are none. */
export type Decoded =
  | {readonly text: string, readonly encoding: Encoding}
  | {readonly problem: 'binary' | 'encoding', readonly note: ByteNote}

/** Files that people give by mistake, by their first bytes (as Latin-1 letters). */
const signatures: readonly {readonly start: string, readonly note: ByteNote}[] = [
  {start: '%PDF-', note: 'pdf'},
  {start: '{\\rtf', note: 'rtf'},
  {start: '\xD0\xCF\x11\xE0', note: 'word'},
  {start: '\x89PNG', note: 'image'},
  {start: '\xFF\xD8\xFF', note: 'image'},
  {start: 'GIF8', note: 'image'},
  {start: 'PK\x03\x04', note: 'zip'},
]

/** What Windows-1252 puts where Latin-1 has control characters; U+FFFD where it has nothing. */
const windows1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ'

/** Reads bytes as text: UTF-8 and UTF-16 with or without a byte order mark, else Windows-1252 if it makes sense. */
export function decode(bytes: Uint8Array): Decoded {
  if (starts(bytes, '\xFF\xFE\x00\x00') || starts(bytes, '\x00\x00\xFE\xFF')) return {problem: 'encoding', note: 'utf-32'}
  if (starts(bytes, '\xFF\xFE')) return utf16(bytes.subarray(2), 'utf-16le')
  if (starts(bytes, '\xFE\xFF')) return utf16(bytes.subarray(2), 'utf-16be')
  const known = signatures.find(({start}) => starts(bytes, start))
  if (known) return {problem: 'binary', note: known.note === 'zip' && isWord(bytes) ? 'word' : known.note}
  const bare = starts(bytes, '\xEF\xBB\xBF') ? bytes.subarray(3) : bytes
  const {zeroEven, zeroOdd, controls} = countOddities(bare)
  if (zeroEven + zeroOdd > 0) {
    // Latin letters in UTF-16 leave every second byte zero; nothing else that is text does.
    if (zeroOdd > bare.length / 5 && zeroEven < zeroOdd / 20) return utf16(bare, 'utf-16le')
    if (zeroEven > bare.length / 5 && zeroOdd < zeroEven / 20) return utf16(bare, 'utf-16be')
    return {problem: 'binary', note: 'bytes'}
  }
  if (controls > 8 && controls > bare.length / 100) return {problem: 'binary', note: 'bytes'}
  const text = strictly('utf-8', bare)
  if (text !== undefined) return {text, encoding: 'utf-8'}
  return bare === bytes ? singleByte(bytes) : {problem: 'encoding', note: 'broken-utf-8'}
}

function starts(bytes: Uint8Array, start: string): boolean {
  return bytes.length >= start.length && [...start].every((letter, index) => bytes[index] === letter.charCodeAt(0))
}

/** Word documents are ZIP archives whose first entries have telling names. */
function isWord(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 2000))
  return head.includes('[Content_Types].xml') || head.includes('word/') || head.includes('opendocument.text')
}

function countOddities(bytes: Uint8Array): {zeroEven: number, zeroOdd: number, controls: number} {
  const found = {zeroEven: 0, zeroOdd: 0, controls: 0}
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte === 0) found[at % 2 === 0 ? 'zeroEven' : 'zeroOdd']++
    // Tab, line ends, form feed and escape occur in texts.
    else if (byte === 127 || (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27)) found.controls++
  }
  return found
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = strictly(encoding, bytes)
  return text === undefined || text.includes('\0') ? {problem: 'encoding', note: 'broken-utf-16'} : {text, encoding}
}

/** The text of bytes that were read as UTF-8 before, without asking again what they are. */
export function decodeUtf8(bytes: Uint8Array): string {
  return utf8.decode(starts(bytes, '\xEF\xBB\xBF') ? bytes.subarray(3) : bytes)
}

const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

function strictly(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return (encoding === 'utf-8' ? utf8 : new TextDecoder(encoding, {fatal: true, ignoreBOM: true})).decode(bytes)
  } catch {
    return undefined
  }
}

/** By own table: some releases of Node read Windows-1252 as Latin-1. */
function singleByte(bytes: Uint8Array): Decoded {
  let high = 0
  let sequences = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte < 0x80) continue
    high++
    const length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 0
    const rest = bytes.subarray(at + 1, at + length)
    if (length > 0 && rest.length === length - 1 && rest.every((next) => next >= 0x80 && next < 0xC0)) {
      sequences++
      high += length - 1
      at += length - 1
    }
  }
  // Whole UTF-8 characters hardly ever come about by chance.
  if (sequences > 0 && sequences * 4 > high - sequences * 2) return {problem: 'encoding', note: 'broken-utf-8'}
  if (high > bytes.length / 3) return {problem: 'encoding', note: 'unknown'}
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  text = text.replace(/[\x80-\x9F]/g, (letter) => windows1252[letter.charCodeAt(0) - 0x80] as string)
  return text.includes('\uFFFD') ? {problem: 'encoding', note: 'unknown'} : {text, encoding: 'windows-1252'}
}
