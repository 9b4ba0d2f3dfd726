import {dirname, isAbsolute, relative} from 'node:path'
import {isTrouble, type Files} from '../host.ts'
import {mostOf, problemOf, type Input, type Part} from './input.ts'
import {markdownBelow} from './inputs.ts'
import {absolute} from './paths.ts'
import type {Profiles} from './profile.ts'

/** A folder of more files than this holds no report of several. */
const mostFiles = 5000

/**
 * Puts the files together that a campus profile says are one report: it comes where the first of them comes, whole, also
 * where only one of them was named. A part that cannot be read is named, and the rest is read without it.
 */
export async function* bound(inputs: AsyncIterable<Input>, profiles: Profiles, files: Files): AsyncGenerator<Input> {
  const done = new Set<string>()
  const listed = new Map<string, Promise<readonly string[]>>()
  const below = (folder: string): Promise<readonly string[]> => {
    const known = listed.get(folder) ?? markdownBelow(folder, files, mostFiles).then((paths) => paths.map(absolute))
    listed.set(folder, known)
    return known
  }
  for await (const input of inputs) {
    if ('problem' in input || input.path === '-' || input.beside || !/\.(?:md|markdown)$/i.test(input.path)) {
      yield input
      continue
    }
    const own = absolute(input.path)
    if (done.has(own)) continue
    const profile = await profiles.at(input.path)
    const row = profile?.reportsAt(own)
    const paths = !profile || (row?.bound ?? 'each') === 'each' ? undefined : profile.boundWith(own, await below(row?.bound === 'all' ? profile.folder : dirname(own)))
    if (!paths) {
      yield input
      continue
    }
    const parts: Part[] = []
    for (const path of paths) {
      if (done.has(path)) continue
      done.add(path)
      const shown = path === own ? input.path : isAbsolute(input.path) ? path : relative('', path).replaceAll('\\', '/')
      const bytes = path === own ? input.bytes : await files.read(path, mostOf(path))
      if (isTrouble(bytes)) yield {path: shown, problem: problemOf(bytes, mostOf(path))}
      else parts.push({path: shown, bytes})
    }
    const [first = input] = parts
    yield {...first, ...(parts.length > 1 && {parts})}
  }
}
