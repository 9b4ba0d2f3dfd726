import {decode} from '../exchange/decode.ts'
import {isTrouble, type Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import {findProfile, mostBytesOfProfile, type ReadProfileFile} from '../settings/profile/find.ts'
import {folderOf} from '../settings/profile/paths.ts'
import type {ProfileInUse} from '../settings/profile/use.ts'
import {absolute} from './paths.ts'

/** The campus profiles of a run: each is read once, and what is wrong with it is said once. */
export interface Profiles {
  /** The profile that holds for a file, which need not be there; that of the working folder for standard input. */
  at(path: string): Promise<ProfileInUse | undefined>
}

/** The profiles of a run: the named one for every file, else the nearest upwards from each; `wrong` where the named one is not there. */
export async function profilesOf(named: string | undefined, language: Language, host: Host): Promise<Profiles | 'wrong'> {
  const texts = new Map<string, Promise<Awaited<ReturnType<ReadProfileFile>>>>()
  const read: ReadProfileFile = (path: string) => {
    const known = texts.get(path) ?? readText(path, host)
    texts.set(path, known)
    return known
  }
  if (named !== undefined) {
    const inUse = await (await import('./open-profile.ts')).namedProfile(named, read, language, host)
    return inUse === 'wrong' ? inUse : {at: () => Promise.resolve(inUse)}
  }
  const found = new Map<string, Promise<ProfileInUse | undefined>>()
  const loaded = new Map<string, Promise<ProfileInUse>>()
  const load = (file: string): Promise<ProfileInUse> => {
    const known = loaded.get(file) ?? import('./open-profile.ts').then(({openProfile}) => openProfile(file, read, language, host))
    loaded.set(file, known)
    return known
  }
  return {
    at(path: string) {
      const whole = absolute(path)
      const folder = folderOf(whole)
      const known = found.get(folder) ?? findProfile(whole, read).then(file => file === undefined ? undefined : load(file))
      found.set(folder, known)
      return known
    },
  }
}

async function readText(path: string, {files}: Host): Promise<Awaited<ReturnType<ReadProfileFile>>> {
  const bytes = await files.read(path, mostBytesOfProfile)
  if (isTrouble(bytes)) return {trouble: bytes.trouble === 'missing' ? 'missing' : 'unreadable'}
  try {
    const decoded = decode(bytes)
    return 'text' in decoded ? {text: decoded.text} : {trouble: 'unreadable'}
  } catch {
    return {trouble: 'unreadable'}
  }
}
