import type {Entry} from './zip.ts'

/** Why an entry is not read. */
export type EntryFault = 'encrypted' | 'unsafe-name' | 'twice' | 'link' | 'damaged'

/** An entry of an archive that people made: what is wrong with it stays with it. */
export interface ListedEntry extends Entry {
  readonly fault: EntryFault | undefined
}

const endRecord = 22
const longestComment = 65_535
const wide = 0xffff_ffff

/**
 * Lists what an archive holds, as Windows, macOS, Moodle and Google Drive write it: names in UTF-8 or in code page 437,
 * zip64 too. Nothing is unpacked and nothing refused but the archive as a whole: `damaged` where it cannot be followed,
 * `too-many` above `most` entries. Folders are left out.
 */
export function listArchive(bytes: Uint8Array, most: number): readonly ListedEntry[] | 'damaged' | 'too-many' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = findDirectory(view)
  if (!directory) return 'damaged'
  if (directory.count > most) return 'too-many'
  const found: ListedEntry[] = []
  const names = new Set<string>()
  let at = directory.start
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return 'damaged'
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(offset => view.getUint16(at + offset, true)) as [number, number, number]
    const next = at + 46 + nameLength + extraLength + commentLength
    if (next > view.byteLength) return 'damaged'
    const extra = fieldsIn(view, at + 46 + nameLength, extraLength)
    const flags = view.getUint16(at + 8, true)
    const name = readName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0, extra.get(0x7075))
    const {size, packedSize, local} = placesOf(view, at, extra.get(1))
    const isThere = local + 30 <= view.byteLength && view.getUint32(local, true) === 0x04034b50
    const data = isThere ? local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true) : 0
    const method = view.getUint16(at + 10, true)
    // The upper half holds a mode of Unix, where a Unix made the entry.
    const isLink = view.getUint8(at + 5) === 3 && view.getUint32(at + 38, true) >>> 28 === 0xa
    const fault: EntryFault | undefined = flags & 1 ? 'encrypted' : isUnsafe(name) ? 'unsafe-name' : names.has(name) ? 'twice' : isLink ? 'link'
      : !isThere || data + packedSize > view.byteLength || (method !== 0 && method !== 8) ? 'damaged' : undefined
    if (!name.endsWith('/')) found.push({name, method, flags, size, packedSize, local, data, central: {start: at, end: next}, fault})
    names.add(name)
    at = next
  }
  return found
}

/** Where the central directory begins, and how many entries it has. */
function findDirectory(view: DataView): {readonly start: number, readonly count: number} | undefined {
  for (let at = view.byteLength - endRecord; at >= 0 && at >= view.byteLength - endRecord - longestComment; at--) {
    if (view.getUint32(at, true) !== 0x06054b50 || at + endRecord + view.getUint16(at + 20, true) > view.byteLength) continue
    const count = view.getUint16(at + 10, true)
    const start = view.getUint32(at + 16, true)
    const isWide = at >= 20 && view.getUint32(at - 20, true) === 0x07064b50
    if (!isWide) return {start, count}
    const record = numberAt(view, at - 12)
    if (record + 56 > view.byteLength || view.getUint32(record, true) !== 0x06064b50) return undefined
    return {count: numberAt(view, record + 32), start: numberAt(view, record + 48)}
  }
  return undefined
}

/** Eight bytes as a number; none that leads into a file is beyond what a number holds. */
function numberAt(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32
}

/** The extra fields of an entry, by their ids. */
function fieldsIn(view: DataView, start: number, length: number): ReadonlyMap<number, DataView> {
  const fields = new Map<number, DataView>()
  for (let at = start; at + 4 <= start + length;) {
    const size = view.getUint16(at + 2, true)
    if (at + 4 + size > start + length) break
    fields.set(view.getUint16(at, true), new DataView(view.buffer, view.byteOffset + at + 4, size))
    at += 4 + size
  }
  return fields
}

/** What does not fit into four bytes stands in the field of zip64, one after the other. */
function placesOf(view: DataView, at: number, field: DataView | undefined): {readonly size: number, readonly packedSize: number, readonly local: number} {
  let next = 0
  const [size, packedSize, local] = [24, 20, 42].map(offset => {
    const value = view.getUint32(at + offset, true)
    if (value !== wide || !field || next + 8 > field.byteLength) return value
    next += 8
    return numberAt(field, next - 8)
  }) as [number, number, number]
  return {size, packedSize, local}
}

/** A name as its maker meant it; paths are parted by `/`, and letters composed as keyboards write them. */
function readName(bytes: Uint8Array, isUtf8: boolean, unicode: DataView | undefined): string {
  const meant = unicode && unicode.byteLength > 5 && unicode.getUint8(0) === 1 ? new Uint8Array(unicode.buffer, unicode.byteOffset + 5, unicode.byteLength - 5) : undefined
  // macOS writes UTF-8 without saying so; hardly any other name happens to be valid UTF-8.
  const name = utf8(meant) ?? utf8(bytes) ?? (isUtf8 ? new TextDecoder().decode(bytes) : [...bytes].map(byte => byte < 128 ? String.fromCharCode(byte) : codePage437[byte - 128]).join(''))
  return name.replaceAll('\\', '/').normalize('NFC')
}

function utf8(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}

/** The upper half of the code page in which old programs of Windows write names. */
const codePage437 = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/** Nothing is ever written by such a name, but it would be shown as if it lay there. */
function isUnsafe(name: string): boolean {
  return name.split('/').includes('..') || /^(?:\/|[a-z]:)/iu.test(name) || /\p{Cc}/u.test(name)
}
