import {Inflate} from 'fflate'
import {joined} from './bytes.ts'
import {refuse} from './refusals.ts'

/** One entry of an archive as its central directory tells of it; sizes may lie, places do not leave the file. */
export interface Entry {
  readonly name: string
  /** 0 stored, 8 deflated; nothing else occurs in office documents. */
  readonly method: number
  readonly flags: number
  readonly size: number
  readonly packedSize: number
  /** Where its local header, its packed bytes and its header in the central directory stand. */
  readonly local: number
  readonly data: number
  readonly central: {readonly start: number, readonly end: number}
}

/** An archive by the names of its entries, in the order of the central directory. */
export interface Archive {
  readonly bytes: Uint8Array
  readonly entries: ReadonlyMap<string, Entry>
  /** Where the record at the end of the central directory stands. */
  readonly end: number
}

/** A report with a picture on every page has fewer parts. */
const mostEntries = 5000
/** Bytes that are unpacked at once at most: a packed byte gives 1032 at most. */
const step = 8 * 1024
const endRecord = 22
const longestComment = 65_535

/** Reads what an archive holds without unpacking anything; undefined where it is none. */
export function openArchive(bytes: Uint8Array): Archive | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) refuse('too-many-parts', {limit: mostEntries})
  let at = view.getUint32(end + 16, true)
  const entries = new Map<string, Entry>()
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) refuse('damaged')
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(offset => view.getUint16(at + offset, true)) as [number, number, number]
    const next = at + 46 + nameLength + extraLength + commentLength
    if (next > end) refuse('damaged')
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if (isUnsafe(name)) refuse('unsafe-name')
    const local = view.getUint32(at + 42, true)
    if (local + 30 > end || view.getUint32(local, true) !== 0x04034b50) refuse('damaged')
    const entry: Entry = {
      name, local,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      data: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
      central: {start: at, end: next},
    }
    if (entry.data + entry.packedSize > bytes.length) refuse('damaged')
    // Two entries of one name: programs differ in which they take, so neither is believed.
    if (entries.has(name)) refuse('damaged')
    entries.set(name, entry)
    at = next
  }
  return {bytes, entries, end}
}

/** Unpacks one entry; refuses it where it is, or becomes, larger than `most` bytes or than it says of itself. */
export function unpack({bytes}: Archive, entry: Entry, most: number): Uint8Array {
  const tooMuch = (): never => refuse('bomb', {limit: Math.round(most / 1_000_000)})
  if (entry.flags & 1) refuse('encrypted')
  if (entry.size > most) tooMuch()
  const packed = bytes.subarray(entry.data, entry.data + entry.packedSize)
  if (entry.method === 0) return packed.length > most ? tooMuch() : packed
  if (entry.method !== 8) refuse('damaged')
  const pieces: Uint8Array[] = []
  let total = 0
  const inflate = new Inflate(piece => {
    total += piece.length
    // More than it says of itself is a lie, and nobody knows where that one ends.
    if (total > entry.size) tooMuch()
    pieces.push(piece)
  })
  for (let at = 0; at < packed.length || at === 0; at += step) {
    try {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
    } catch (error) {
      if (error instanceof Error && 'refusal' in error) throw error
      refuse('damaged')
    }
  }
  return joined(pieces)
}

/** The record at the end stands before a comment of up to 64 KB. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - endRecord; at >= 0 && at >= view.byteLength - endRecord - longestComment; at--) {
    if (view.getUint32(at, true) === 0x06054b50 && at + endRecord + view.getUint16(at + 20, true) <= view.byteLength) return at
  }
  return undefined
}

function isUnsafe(name: string): boolean {
  return name.split(/[\\/]/u).includes('..') || /^(?:[\\/]|[a-z]:)/iu.test(name) || name.includes('\0')
}
