import {promises} from 'node:fs'
import {availableParallelism, homedir} from 'node:os'
import {join} from 'node:path'
import type {FileTrouble, Host, Output} from '../host.ts'
import {once} from '../text/memo.ts'
import {cacheFolder} from './cache.ts'
import {nodeFiles, tried} from './node-files.ts'

/** The files of the program itself. */
export interface ProgramFiles {
  /** What other threads run. */
  readonly thread: string
  /** The folder of the rules' pages. */
  readonly pages: string
}

/** The host of a terminal: the file system, the standard streams, the environment. */
export function nodeHost({thread, pages}: ProgramFiles): Host {
  const folder = cacheFolder(process.platform, process.env, homedir())
  return {
    ...(folder !== undefined && {cache: {folder}}),
    threads: {most: availableParallelism(), start: async (threads) => {
      const {startThread, threadMemory} = await import('./thread.ts')
      return await startThread(thread, threadMemory(threads))
    }},
    page: (name) => promises.readFile(join(pages, name), 'utf8').catch(() => undefined),
    files: nodeFiles,
    input: {read: readInput},
    out: outputOf(process.stdout),
    err: lazily(() => outputOf(process.stderr)),
    pause: pauseUntilInterrupted(),
    env: process.env,
    // On Linux the environment says it; elsewhere the system's setting does.
    locale: process.platform === 'linux' ? undefined : Intl.DateTimeFormat().resolvedOptions().locale,
  }
}

/** From the first pause on, Ctrl+C no longer ends the program at once but the pause. */
function pauseUntilInterrupted(): NonNullable<Host['pause']> {
  let interrupted: Promise<boolean> | undefined
  return async (milliseconds) => {
    interrupted ??= new Promise((done) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done(false))
    })
    let timer: NodeJS.Timeout | undefined
    const over = new Promise<boolean>((done) => {
      timer = setTimeout(() => done(true), milliseconds)
    })
    return await Promise.race([interrupted, over]).finally(() => clearTimeout(timer))
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

/** A stream that is made when something is first written: most runs have no word for the other one. */
function lazily(make: () => Output): Output {
  const made = once(make)
  return {get terminal() {
    return made().terminal
  }, write: (text) => made().write(text), failure: () => made().failure?.()}
}
