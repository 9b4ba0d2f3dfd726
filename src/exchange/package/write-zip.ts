import {deflateSync} from 'fflate'
import {joined} from './bytes.ts'
import type {Archive, Entry} from './zip.ts'

/** An archive again, with some parts new or changed; the packed bytes of all others are taken over as they are, in their order. */
export function rewriteArchive({bytes, entries}: Archive, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  const put = (header: Uint8Array, central: Uint8Array, packed: Uint8Array): void => {
    new DataView(central.buffer).setUint32(42, at, true)
    pieces.push(header, packed)
    directory.push(central)
    at += header.length + packed.length
  }
  for (const entry of entries.values()) {
    const content = changed.get(entry.name)
    if (content) put(...packedEntry(entry.name, content))
    else put(...keptEntry(bytes, entry))
  }
  for (const [name, content] of changed) if (!entries.has(name)) put(...packedEntry(name, content))
  const size = directory.reduce((sum, {length}) => sum + length, 0)
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, directory.length, true)
  end.setUint16(10, directory.length, true)
  end.setUint32(12, size, true)
  end.setUint32(16, at, true)
  return joined([...pieces, ...directory, new Uint8Array(end.buffer)])
}

type Written = [header: Uint8Array, central: Uint8Array, packed: Uint8Array]

/** The sizes go into the header, so that none has to stand behind the bytes. */
function keptEntry(bytes: Uint8Array, entry: Entry): Written {
  // Copies by all means: the `slice` of what Node reads from files is none.
  const header = Uint8Array.from(bytes.subarray(entry.local, entry.data))
  const central = Uint8Array.from(bytes.subarray(entry.central.start, entry.central.end))
  const [local, listed] = [new DataView(header.buffer), new DataView(central.buffer)]
  const flags = entry.flags & ~8
  local.setUint16(6, flags, true)
  listed.setUint16(8, flags, true)
  for (const offset of [0, 4, 8]) local.setUint32(14 + offset, listed.getUint32(16 + offset, true), true)
  return [header, central, bytes.subarray(entry.data, entry.data + entry.packedSize)]
}

function packedEntry(name: string, content: Uint8Array): Written {
  const packed = deflateSync(content)
  const letters = new TextEncoder().encode(name)
  const header = new Uint8Array(30 + letters.length)
  const central = new Uint8Array(46 + letters.length)
  header.set(letters, 30)
  central.set(letters, 46)
  const [local, listed] = [new DataView(header.buffer), new DataView(central.buffer)]
  local.setUint32(0, 0x04034b50, true)
  listed.setUint32(0, 0x02014b50, true)
  listed.setUint16(4, 20, true)
  for (const [view, from] of [[local, 4], [listed, 6]] as const) {
    view.setUint16(from, 20, true)
    // Names in UTF-8; the first day that the format knows.
    view.setUint16(from + 2, 0x800, true)
    view.setUint16(from + 4, 8, true)
    view.setUint16(from + 8, 0x21, true)
    view.setUint32(from + 10, checksum(content), true)
    view.setUint32(from + 14, packed.length, true)
    view.setUint32(from + 18, content.length, true)
    view.setUint16(from + 22, letters.length, true)
  }
  return [header, central, packed]
}

/** CRC-32, as archives have it. */
function checksum(content: Uint8Array): number {
  const table = Uint32Array.from({length: 256}, (_, index) => {
    let value = index
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
    return value
  })
  let sum = 0xffffffff
  for (const byte of content) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] as number)
  return (sum ^ 0xffffffff) >>> 0
}
