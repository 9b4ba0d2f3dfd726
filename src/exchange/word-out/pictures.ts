import type {Report} from '../../report/model.ts'
import {fileAt} from '../../text/joined.ts'
import type {Picture} from './model.ts'
import type {Pictured} from './draft.ts'

/** What a host found where a report names a picture. */
export type FoundPicture = Uint8Array | 'missing'

/** Whether a picture lies elsewhere than beside the report; those are never fetched. */
export function isRemote(path: string): boolean {
  return /^(?:[a-z][a-z\d+.-]{1,20}:)?\/\//iu.test(path) || (/^[a-z][a-z\d+.-]{1,20}:/iu.test(path) && !path.startsWith('data:'))
}

/** A picture that a report names: its path as written, which is to be looked for beside `file`, the one of the report's files that names it (undefined for a report of one file). */
export interface NamedPicture {
  readonly key: string
  readonly path: string
  readonly file: string | undefined
}

/** What stands for a picture: files of one report may name different ones by the same path. */
export function namedPicture({files}: Pick<Report, 'files'>, path: string, offset: number): NamedPicture {
  const file = files && fileAt(files, offset)?.path
  return {key: file === undefined ? path : `${file}\n${path}`, path, file}
}

/** Gives the pictures of a report, each read once; `found` are those that the host opened, by their keys. */
export function createPictures(report: Pick<Report, 'files'>, found: ReadonlyMap<string, FoundPicture>): (path: string, offset: number) => Pictured {
  const read = new Map<string, Pictured>()
  return (path, offset) => {
    const {key} = namedPicture(report, path, offset)
    const known = read.get(key) ?? pictureOf(path, found.get(key))
    read.set(key, known)
    return known
  }
}

function pictureOf(path: string, found: FoundPicture | undefined): Pictured {
  if (path.startsWith('data:')) return readPicture(bytesOf(path)) ?? 'image-format'
  if (isRemote(path)) return 'image-remote'
  if (found === undefined || found === 'missing') return 'image-missing'
  return readPicture(found) ?? 'image-format'
}

function bytesOf(uri: string): Uint8Array {
  const [, encoded = ''] = /^data:[^,]*;base64,([\sa-z\d+/=]*)$/iu.exec(uri) ?? []
  try {
    return Uint8Array.from(atob(encoded.replace(/\s/gu, '')), sign => sign.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}

/** Reads what a picture is and how large, from its first bytes; undefined for forms that Word does not show. */
function readPicture(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sized = (extension: Picture['extension'], width: number, height: number): Picture | undefined =>
    width > 0 && height > 0 && width < 100_000 && height < 100_000 ? {bytes, extension, width, height} : undefined
  if (bytes.length < 26) return undefined
  if (view.getUint32(0) === 0x89504e47) return sized('png', view.getUint32(16), view.getUint32(20))
  if (view.getUint32(0) === 0x47494638) return sized('gif', view.getUint16(6, true), view.getUint16(8, true))
  if (view.getUint16(0) === 0x424d) return sized('bmp', view.getInt32(18, true), Math.abs(view.getInt32(22, true)))
  if (view.getUint16(0) !== 0xffd8) return undefined
  // JPEG: one segment after the other, until the one that tells the size.
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return sized('jpeg', view.getUint16(at + 7), view.getUint16(at + 5))
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}
