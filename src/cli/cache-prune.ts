import {join} from 'node:path'
import {isTrouble, type Files} from '../host.ts'

/** How much a cache may hold, and how often that is looked at. */
export interface PruneLimits {
  /** Bytes; of more, what is oldest goes until four fifths are left. */
  readonly most: number
  /** Milliseconds between two looks, */
  readonly rest: number
  /** unless a run may have kept as many results. */
  readonly many: number
}

const usual: PruneLimits = {most: 300 * 1024 * 1024, rest: 24 * 60 * 60 * 1000, many: 200}

/** A file that is still being written is not much older than this. */
const staleAfter = 60 * 60 * 1000

/** What another version of Peksos has not touched for so long is of no use to anybody. */
const othersAfter = 60 * 24 * 60 * 60 * 1000

interface Held {
  readonly path: string
  readonly size: number
  readonly modified: number
}

/**
 * Takes away what is too old and too much. Only files that bear the names of results are touched, whatever else lies in the
 * folder. Another run may read, write and prune at the same time: what it misses it finds out anew.
 */
export async function pruned(folder: string, {form, current, now, kept}: {readonly form: number, readonly current: number, readonly now: number, readonly kept: number}, files: Files, {most, rest, many}: PruneLimits = usual): Promise<void> {
  const own = join(folder, `v${form}`)
  const stamp = join(own, 'pruned')
  const last = await files.state(stamp)
  const since = isTrouble(last) ? Infinity : now - last.modified
  if (kept < many && since >= 0 && since < rest) return
  if (await files.write(stamp, new Uint8Array(), true)) return

  for (const other of await namesIn(folder, files)) if (/^v\d+$/.test(other) && other !== `v${form}`) await removeBefore(join(folder, other), now - othersAfter, files)
  const recent: Held[] = []
  for (const name of (await namesIn(own, files)).filter((one) => /^\d+$/.test(one)).toSorted((a, b) => Number(a) - Number(b))) {
    // One further on: a run beside this one may have begun after midnight.
    if (Number(name) < current - 1 || Number(name) > current + 1) await removeBefore(join(own, name), Infinity, files)
    else recent.push(...(await heldIn(join(own, name), files)).toSorted((a, b) => a.modified - b.modified))
  }
  let size = recent.reduce((sum, held) => sum + held.size, 0)
  const enough = size > most ? most * 0.8 : most
  for (const {path, size: bytes, modified} of recent) {
    if (size <= enough && !(path.endsWith('.tmp') && modified < now - staleAfter)) continue
    if (!path.endsWith('.tmp') || modified < now - staleAfter) {
      await files.remove(path)
      size -= bytes
    }
  }
}

/** The results below a folder of a period, and what a run that broke off left of one. */
async function heldIn(folder: string, files: Files): Promise<readonly Held[]> {
  const found: Held[] = []
  for (const part of (await namesIn(folder, files)).filter((name) => /^[\da-f]{2}$/.test(name))) {
    for (const name of await namesIn(join(folder, part), files)) {
      if (!/^[\da-f]{38}\.json(?:\.[\da-f]{8}\.tmp)?$/.test(name)) continue
      const path = join(folder, part, name)
      const state = await files.state(path)
      if (!isTrouble(state) && state.type === 'file') found.push({path, size: state.size, modified: state.modified})
    }
  }
  return found
}

/** Takes away the results that were written before a time, here and one folder further down, and the folders that are empty then. */
async function removeBefore(folder: string, time: number, files: Files): Promise<void> {
  const inner = (await namesIn(folder, files)).filter((name) => /^\d+$/.test(name) && name.length > 2).map((name) => join(folder, name))
  for (const one of [...inner, folder]) {
    for (const {path, modified} of await heldIn(one, files)) if (modified < time) await files.remove(path)
    for (const part of (await namesIn(one, files)).filter((name) => /^[\da-f]{2}$/.test(name))) await files.remove(join(one, part))
  }
  for (const one of inner) await files.remove(one)
  await files.remove(join(folder, 'pruned'))
  await files.remove(folder)
}

async function namesIn(folder: string, files: Files): Promise<readonly string[]> {
  const names = await files.list(folder)
  return isTrouble(names) ? [] : names
}
