import type {ResolvedProfile, RuleName} from './model.ts'
import {profilePlaces} from './paths.ts'
import {resolveProfile, type OpenedProfile} from './resolve.ts'

/** Reads a profile file; whoever gives this may remember what was read. */
export type ReadProfileFile = (path: string) => Promise<Exclude<OpenedProfile, undefined>>

/** The most bytes of a profile that are read. */
export const mostBytesOfProfile = 1024 * 1024

/** A profile file with all that it extends, where files cannot be opened at once: read until none is asked for any more. */
export async function loadProfile(file: string, read: ReadProfileFile, rules: readonly RuleName[]): Promise<ResolvedProfile> {
  const opened = new Map<string, OpenedProfile>()
  for (;;) {
    const wanted = new Set<string>()
    const resolved = resolveProfile(file, path => {
      if (!opened.has(path)) wanted.add(path)
      return opened.get(path)
    }, rules)
    if (wanted.size === 0) return resolved
    for (const path of wanted) opened.set(path, await read(path))
  }
}

/** The path of the profile that holds for a report: the nearest upwards, `root` being the last folder that is looked into. */
export async function findProfile(report: string, read: ReadProfileFile, root?: string): Promise<string | undefined> {
  for (const place of profilePlaces(report, root)) {
    const opened = await read(place)
    if ('text' in opened || opened.trouble === 'unreadable') return place
  }
  return undefined
}
