import {strToU8, zipSync} from 'fflate'

/** One file of the package; `text` is XML, `bytes` a picture, which no packing makes smaller. */
export type Part = {readonly path: string, readonly text: string} | {readonly path: string, readonly bytes: Uint8Array}

/** The same report gives the same bytes: no hour of writing stands in the package. */
const writtenAt = new Date(2000, 0, 1)

/** Packs the parts of a document; `[Content_Types].xml` has to be the first. */
export function pack(parts: readonly Part[]): Uint8Array {
  return zipSync(Object.fromEntries(parts.map(part =>
    [part.path, 'text' in part ? [strToU8(part.text), {level: 6, mtime: writtenAt}] as const : [part.bytes, {level: 0, mtime: writtenAt}] as const])) as never)
}
