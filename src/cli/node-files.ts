import {randomUUID} from 'node:crypto'
import {closeSync, constants, fstatSync, openSync, promises, readdirSync, readSync, realpathSync, statSync} from 'node:fs'
import {dirname} from 'node:path'
import type {FileState, FileTrouble, Files, Sink} from '../host.ts'

// Of Node's own parts each is taken where it is needed: loading `fs/promises` takes as long as fifty reports that are known.

/**
 * The file system as `Files`. What stands in a class is asked for at once and not in turns: a turn costs more than a small
 * file, and a class has a thousand.
 */
export const nodeFiles: Files = {
  state: (path) => tried<FileState>(() => {
    const found = statSync(path)
    return {type: typeOf(found), size: found.size, modified: found.mtimeMs, identity: realpathSync.native(path)}
  }),
  list: (folder) => tried(() => readdirSync(folder)),
  start: (path, length) => tried(() => {
    const descriptor = openSync(path, constants.O_RDONLY | nonBlocking)
    try {
      const bytes = new Uint8Array(length)
      return bytes.subarray(0, fstatSync(descriptor).isFile() ? readSync(descriptor, bytes, 0, length, 0) : 0)
    } finally {
      closeSync(descriptor)
    }
  }),
  read: (path, most) => tried(async () => {
    const found = readRegular(path, most)
    if (found !== 'not regular') return found
    const handle = await promises.open(path)
    try {
      return await readUpTo(handle, most)
    } finally {
      await handle.close()
    }
  }),
  write: (path, bytes, replace) => tried<undefined>(async () => {
    await promises.mkdir(dirname(path), {recursive: true})
    // What replaces a file is written beside it first, so that a full disk costs nobody the old one.
    const device = replace && isDevice(path)
    const target = replace && !device ? besides(path) : path
    const handle = await promises.open(target, device ? 'w' : 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.close()
      if (target !== path) await promises.rename(target, path)
    } catch (error) {
      await handle.close().catch(() => undefined)
      if (!device) await promises.rm(target, {force: true})
      throw error
    }
    return undefined
  }),
  create: (path) => tried<Sink>(async () => {
    await promises.mkdir(dirname(path), {recursive: true})
    const device = isDevice(path)
    const target = device ? path : besides(path)
    const handle = await promises.open(target, device ? 'w' : 'wx')
    let trouble: FileTrouble | undefined
    const step = async (action: () => Promise<unknown>): Promise<FileTrouble | undefined> => {
      trouble ??= await tried<undefined>(async () => {
        await action()
        return undefined
      })
      return trouble
    }
    const drop = async (): Promise<void> => {
      await handle.close().catch(() => undefined)
      if (!device) await promises.rm(target, {force: true}).catch(() => undefined)
    }
    return {
      write: (text) => step(() => handle.writeFile(text)),
      finish: async () => {
        const failed = await step(async () => {
          await handle.close()
          if (!device) await promises.rename(target, path)
        })
        if (failed) await drop()
        return failed
      },
      drop,
    }
  }),
  move: (from, to) => tried<undefined>(async () => {
    await promises.mkdir(dirname(to), {recursive: true})
    await promises.rename(from, to)
    return undefined
  }),
  remove: (path) => tried<undefined>(async () => {
    await ((await promises.lstat(path)).isDirectory() ? promises.rmdir(path) : promises.unlink(path))
    return undefined
  }),
}

/** Whether something stands there that is written to, such as a terminal, and that no file may take the place of. */
function isDevice(path: string): boolean {
  const found = statSync(path, {throwIfNoEntry: false})
  return found !== undefined && !found.isFile() && !found.isDirectory()
}

/** A name beside a file, for what is to take its place; no two runs, threads or crashes share one. */
function besides(path: string): string {
  return `${path}.${randomUUID().slice(0, 8)}.tmp`
}

/** Without it a pipe that nobody writes to would be waited for; Windows has none. */
const nonBlocking = process.platform === 'win32' ? 0 : constants.O_NONBLOCK

/** Reads a regular file in one go; a file may grow while it is read. */
function readRegular(path: string, most: number): Uint8Array | FileTrouble | 'not regular' {
  const descriptor = openSync(path, constants.O_RDONLY | nonBlocking)
  try {
    const found = fstatSync(descriptor)
    // What /proc holds has no size either.
    if (!found.isFile() || found.size === 0) return 'not regular'
    if (found.size > most) return {trouble: 'too-large'}
    let bytes = new Uint8Array(found.size + 1)
    let total = 0
    for (;;) {
      const read = readSync(descriptor, bytes, total, bytes.length - total, null)
      total += read
      // One byte more than there were is asked for: less of them means the end, which need not be read once more.
      if (read === 0 || (total >= found.size && total < bytes.length)) return bytes.subarray(0, total)
      if (total > most) return {trouble: 'too-large'}
      if (total === bytes.length) {
        const larger = new Uint8Array(bytes.length * 2)
        larger.set(bytes)
        bytes = larger
      }
    }
  } finally {
    closeSync(descriptor)
  }
}

function typeOf(found: {isFile(): boolean, isDirectory(): boolean, isFIFO(): boolean}): FileState['type'] {
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : found.isFIFO() ? 'pipe' : 'other'
}

/** In pieces: a pipe has no size, and a file may grow while it is read. */
async function readUpTo(handle: promises.FileHandle, most: number): Promise<Uint8Array | FileTrouble> {
  const {size} = await handle.stat()
  if (size > most) return {trouble: 'too-large'}
  const pieces: Uint8Array[] = []
  let total = 0
  for (;;) {
    const piece = new Uint8Array(Math.max(65_536, size - total + 1))
    const {bytesRead} = await handle.read(piece, 0, piece.length, null)
    if (bytesRead === 0) return Buffer.concat(pieces, total)
    total += bytesRead
    if (total > most) return {trouble: 'too-large'}
    pieces.push(piece.subarray(0, bytesRead))
  }
}

/** The operating system's codes that have a word of their own. */
const troubles: Readonly<Record<string, FileTrouble['trouble']>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EEXIST: 'exists',
}

/** What an action gives, or why the system would not have it. */
export async function tried<T>(action: () => T | FileTrouble | Promise<T | FileTrouble>): Promise<T | FileTrouble> {
  try {
    return await action()
  } catch (error) {
    const system = (error as {code?: unknown}).code
    // A path with a NUL in it and the like: there can be no such file.
    if (system === 'ERR_INVALID_ARG_VALUE') return {trouble: 'missing'}
    if (typeof system !== 'string') throw error
    return {trouble: troubles[system] ?? 'unreadable', system}
  }
}
