import {resolve} from 'node:path'
import type {Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import {renderMessage} from '../lint/message.ts'
import {rules} from '../lint/rules/index.ts'
import type {ReadProfileFile} from '../settings/profile/find.ts'
import {loadProfile} from '../settings/profile/load.ts'
import {builtInProfile} from '../settings/profile/resolve.ts'
import {profileTexts} from '../settings/profile/texts.ts'
import {useProfile, type ProfileInUse} from '../settings/profile/use.ts'
import {posix, shownFrom} from './paths.ts'
import {shownPath} from './shown-path.ts'
import {fileErrors} from './texts.ts'

/** Reads a profile with what it extends; what is wrong with it is said. */
export async function openProfile(file: string, read: ReadProfileFile, language: Language, host: Host): Promise<ProfileInUse> {
  const resolved = await loadProfile(file, read, rules)
  for (const {file: own, line, message, data} of resolved.problems) await host.err.write(`peksos: ${shownFrom(own)}:${line}: ${renderMessage(profileTexts[message], data, language)}\n`)
  return useProfile(resolved)
}

/** The profile that a run names, built in or in a file; `wrong` where there is no such file, which is said. */
export async function namedProfile(named: string, read: ReadProfileFile, language: Language, host: Host): Promise<ProfileInUse | 'wrong'> {
  // Who names a profile means it for what lies here, wherever the profile itself lies.
  const here = posix(resolve('.'))
  const known = builtInProfile(named, rules)
  if (known) return useProfile({...known, folder: here})
  const path = posix(resolve(named))
  const opened = await read(path)
  if (!('trouble' in opened)) return useProfile({...await openProfile(path, read, language, host), folder: here})
  await host.err.write(`peksos: ${renderMessage(fileErrors[opened.trouble], {path: shownPath(named, language), system: '?'}, language)}\n`)
  return 'wrong'
}
