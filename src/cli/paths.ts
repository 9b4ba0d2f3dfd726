import {resolve, sep} from 'node:path'

/** A path as profiles know it. */
export function absolute(path: string): string {
  return posix(path === '-' ? resolve('-') : resolve(path))
}

/** A path as seen from the working folder, where it lies below it. */
export function shownFrom(path: string): string {
  const here = `${posix(resolve('.'))}/`
  return path.startsWith(here) ? path.slice(here.length) : path
}

/** A path parted by slashes, on every system. */
export function posix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
