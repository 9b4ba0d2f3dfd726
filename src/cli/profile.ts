import {resolve, sep} from 'node:path'
import {isTrouble, type Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import {renderMessage} from '../lint/message.ts'
import {rules} from '../lint/rules/index.ts'
import {findProfile, loadProfile, mostBytesOfProfile, type ReadProfileFile} from '../settings/profile/load.ts'
import type {ResolvedProfile} from '../settings/profile/model.ts'
import {folderOf} from '../settings/profile/paths.ts'
import {builtInProfile} from '../settings/profile/resolve.ts'
import {profileTexts} from '../settings/profile/texts.ts'
import {useProfile, type ProfileInUse} from '../settings/profile/use.ts'
import {decode} from '../exchange/decode.ts'
import {shownPath} from './shown-path.ts'
import {fileErrors} from './texts.ts'

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
  const tell = async (resolved: ResolvedProfile): Promise<ResolvedProfile> => {
    for (const {file, line, message, data} of resolved.problems) await host.err.write(`peksos: ${shownFrom(file)}:${line}: ${renderMessage(profileTexts[message], data, language)}\n`)
    return resolved
  }
  if (named !== undefined) {
    const known = builtInProfile(named, rules)
    const path = posix(resolve(named))
    const opened = known ?? await read(path)
    if ('trouble' in opened) {
      await host.err.write(`peksos: ${renderMessage(fileErrors[opened.trouble], {path: shownPath(named, language), system: '?'}, language)}\n`)
      return 'wrong'
    }
    const resolved = known ?? await tell(await loadProfile(path, read, rules))
    // Who names a profile means it for what lies here, wherever the profile itself lies.
    const inUse = useProfile({...resolved, folder: posix(resolve('.'))})
    return {at: () => Promise.resolve(inUse)}
  }
  const found = new Map<string, Promise<ProfileInUse | undefined>>()
  const loaded = new Map<string, Promise<ProfileInUse>>()
  const load = (file: string): Promise<ProfileInUse> => {
    const known = loaded.get(file) ?? loadProfile(file, read, rules).then(tell).then(useProfile)
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

/** A path as profiles know it. */
export function absolute(path: string): string {
  return posix(path === '-' ? resolve('-') : resolve(path))
}

/** A path as seen from the working folder, where it lies below it. */
export function shownFrom(path: string): string {
  const here = `${posix(resolve('.'))}/`
  return path.startsWith(here) ? path.slice(here.length) : path
}

function posix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
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
