import {profilePlaces} from './paths.ts'
import type {OpenedProfile} from './resolve.ts'

/** Reads a profile file; whoever gives this may remember what was read. */
export type ReadProfileFile = (path: string) => Promise<Exclude<OpenedProfile, undefined>>

/** The most bytes of a profile that are read. */
export const mostBytesOfProfile = 1024 * 1024

/** The path of the profile that holds for a report: the nearest upwards, `root` being the last folder that is looked into. */
export async function findProfile(report: string, read: ReadProfileFile, root?: string): Promise<string | undefined> {
  for (const place of profilePlaces(report, root)) {
    const opened = await read(place)
    if ('text' in opened || opened.trouble === 'unreadable') return place
  }
  return undefined
}
