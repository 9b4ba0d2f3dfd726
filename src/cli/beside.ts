import {dirname, resolve} from 'node:path'
import {decode} from '../exchange/decode.ts'
import {isTrouble, type Files} from '../host.ts'
import type {OpenFile} from '../references/bibliography.ts'

/** The most bytes of a file of references that is read. */
export const mostBytesOfReferences = 5 * 1024 * 1024

/** A file of references as opened. */
export type OpenedFile = NonNullable<ReturnType<OpenFile>>

/** A report of an archive sees what lies in that archive only, never a file of this machine. */
export function openBeside(beside: ReadonlyMap<string, Uint8Array>, names: readonly string[]): ReadonlyMap<string, OpenedFile> {
  return new Map(names.map(named => {
    const bytes = beside.get(named)
    const decoded = bytes && decode(bytes)
    return [named, !bytes ? {trouble: 'missing'} : decoded && 'text' in decoded ? {text: decoded.text} : {trouble: 'unreadable'}]
  }))
}

/** Opens the files of references that a report names, from the report's own folder. */
export async function openNamed(path: string, names: readonly string[], files: Files): Promise<ReadonlyMap<string, OpenedFile>> {
  const opened = new Map<string, OpenedFile>()
  for (const named of names) {
    const bytes = await files.read(resolve(dirname(path), named), mostBytesOfReferences)
    const decoded = isTrouble(bytes) ? undefined : decode(bytes)
    opened.set(named, isTrouble(bytes) ? {trouble: bytes.trouble === 'missing' ? 'missing' : 'unreadable'}
      : decoded && 'text' in decoded ? {text: decoded.text} : {trouble: 'unreadable'})
  }
  return opened
}
