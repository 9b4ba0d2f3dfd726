import {mkdir, open, readdir, readFile, realpath, rename, rm, stat} from 'node:fs/promises'
import type {FileHandle} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {FileState, FileTrouble, Files, Host, Output} from '../host.ts'

/** The host of a terminal: the file system, the standard streams, the environment; `pages` is the folder of the rules' pages. */
export function nodeHost(pages: string): Host {
  return {
    page: (name) => readFile(join(pages, name), 'utf8').catch(() => undefined),
    files: nodeFiles,
    input: {read: readInput},
    out: outputOf(process.stdout),
    err: outputOf(process.stderr),
    env: process.env,
    // On Linux the environment says it; elsewhere the system's setting does.
    locale: process.platform === 'linux' ? undefined : Intl.DateTimeFormat().resolvedOptions().locale,
  }
}

/** The file system as `Files`. */
export const nodeFiles: Files = {
  state: (path) => tried<FileState>(async () => {
    const found = await stat(path)
    return {type: typeOf(found), size: found.size, identity: await realpath(path)}
  }),
  list: (folder) => tried(() => readdir(folder)),
  read: (path, most) => tried(async () => {
    const handle = await open(path)
    try {
      return await readUpTo(handle, most)
    } finally {
      await handle.close()
    }
  }),
  write: (path, bytes, replace) => tried<undefined>(async () => {
    await mkdir(dirname(path), {recursive: true})
    // What replaces a file is written beside it first, so that a full disk costs nobody the old one.
    const target = replace ? `${path}.${process.pid}.tmp` : path
    const handle = await open(target, 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.close()
      if (replace) await rename(target, path)
    } catch (error) {
      await handle.close().catch(() => undefined)
      await rm(target, {force: true})
      throw error
    }
    return undefined
  }),
}

function typeOf(found: {isFile(): boolean, isDirectory(): boolean, isFIFO(): boolean}): FileState['type'] {
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : found.isFIFO() ? 'pipe' : 'other'
}

/** In pieces: a pipe has no size, and a file may grow while it is read. */
async function readUpTo(handle: FileHandle, most: number): Promise<Uint8Array | FileTrouble> {
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

function readInput(most: number): Promise<Uint8Array | FileTrouble> {
  return tried(async () => {
    const pieces: Uint8Array[] = []
    let total = 0
    for await (const piece of process.stdin as AsyncIterable<Uint8Array>) {
      total += piece.length
      if (total > most) return {trouble: 'too-large'}
      pieces.push(piece)
    }
    return Buffer.concat(pieces, total)
  })
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

async function tried<T>(action: () => Promise<T | FileTrouble>): Promise<T | FileTrouble> {
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

function outputOf(stream: NodeJS.WriteStream): Output {
  let open = true
  let failure: string | undefined
  stream.on('error', ({code = 'EIO'}: NodeJS.ErrnoException) => {
    open = false
    // A reader that has seen enough (`peksos … | head`) closes the pipe; that is no fault.
    if (code !== 'EPIPE') failure ??= code
  })
  return {
    terminal: stream.isTTY,
    write: (text) => new Promise((done) => {
      if (!open || text === '') done(open)
      else stream.write(text, (error) => done(!error))
    }),
    failure: () => failure,
  }
}
