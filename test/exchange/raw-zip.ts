import {deflateSync} from 'fflate'

/** An entry as an odd program may write it; sizes may lie. */
export interface RawEntry {
  readonly name: string | Uint8Array
  readonly data?: string | Uint8Array
  readonly flags?: number
  readonly method?: number
  readonly size?: number
  readonly extra?: Uint8Array
  readonly mode?: number
  /** Whether sizes and place stand in a zip64 field. */
  readonly wide?: true
}

const bytesOf = (content: string | Uint8Array): Uint8Array => typeof content === 'string' ? new TextEncoder().encode(content) : content

/** An archive, byte for byte as asked. */
export function rawZip(entries: readonly RawEntry[], wideEnd = false): Uint8Array {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let at = 0
  for (const {name, data = '', flags = 0, method = 8, size, extra = new Uint8Array(), mode, wide} of entries) {
    const written = bytesOf(name)
    const packed = method === 8 ? deflateSync(bytesOf(data)) : bytesOf(data)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(method, 8)
    local.writeUInt16LE(written.length, 26)
    const place = wide ? Buffer.alloc(28) : Buffer.alloc(0)
    if (wide) {
      place.writeUInt16LE(1, 0)
      place.writeUInt16LE(24, 2)
      for (const [index, value] of [size ?? bytesOf(data).length, packed.length, at].entries()) place.writeBigUInt64LE(BigInt(value), 4 + 8 * index)
    }
    const fields = Buffer.concat([extra, place])
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt8(mode === undefined ? 0 : 3, 5)
    central.writeUInt16LE(flags, 8)
    central.writeUInt16LE(method, 10)
    central.writeUInt32LE(wide ? 0xffffffff : packed.length, 20)
    central.writeUInt32LE(wide ? 0xffffffff : size ?? bytesOf(data).length, 24)
    central.writeUInt16LE(written.length, 28)
    central.writeUInt16LE(fields.length, 30)
    central.writeUInt32LE(mode === undefined ? 0 : (mode << 16) >>> 0, 38)
    central.writeUInt32LE(wide ? 0xffffffff : at, 42)
    locals.push(local, Buffer.from(written), Buffer.from(packed))
    centrals.push(central, Buffer.from(written), fields)
    at += local.length + written.length + packed.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(wideEnd ? 0xffff : entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(wideEnd ? 0xffffffff : at, 16)
  return new Uint8Array(Buffer.concat([...locals, directory, ...(wideEnd ? wideRecords(entries.length, at, directory.length) : []), end]))
}

function wideRecords(count: number, start: number, length: number): Buffer[] {
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(BigInt(count), 32)
  record.writeBigUInt64LE(BigInt(start), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(start + length), 8)
  return [record, locator]
}
