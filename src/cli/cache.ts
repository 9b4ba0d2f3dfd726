import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {version} from '../../package.json'
import type {Host} from '../host.ts'
import type {ProfileInUse} from '../settings/profile/use.ts'
import {pruned, type PruneLimits} from './cache-prune.ts'
import {isWordName} from './input.ts'
import {absolute} from './paths.ts'
import type {KeptAt, Question} from './question.ts'

/** What was found in reports before, by what they and their settings are. It holds no word of a report, and may be deleted at any time. */
export interface Cache {
  /** Where what is found in a report is kept; undefined where nothing is. */
  placeOf(question: Question, profile: ProfileInUse | undefined): KeptAt | undefined
  /** Takes away what nobody has used for long and what is more than there may be, after a run that may have kept so many results. */
  prune(kept: number): Promise<void>
}

/** The form of the files; a change of it makes all former ones worthless. */
export const cacheForm = 3

/**
 * Days. What is used lies in the folder of its period; what was not used in this one nor in the one before is taken away.
 * So nothing has to be written down when a result is used, but for the first time in a period.
 */
const period = 30

/** The cache in a folder; what is kept there by another version of Peksos is not looked at. */
export function cacheIn(folder: string, program: string, {files}: Pick<Host, 'files'>, now = Date.now(), limits?: PruneLimits): Cache {
  const common = [version, program, new Date(now).getFullYear()]
  const current = Math.floor(now / (period * 24 * 60 * 60 * 1000))
  const begun = new Map<string, ReturnType<typeof createHash>>()
  const [recent, former] = [current, current - 1].map((one) => join(folder, `v${cacheForm}`, String(one)))
  return {
    placeOf({path, bytes, parts, language, kind, full, words}, profile) {
      if (path === '-') return undefined
      const settings = JSON.stringify([...common, language, kind, full, words, isWordName(path), profile?.profile, profile?.reportsAt(absolute(path))?.kind])
      const begin = begun.get(settings) ?? createHash('sha256').update(settings).update('\0')
      begun.set(settings, begin)
      const hash = begin.copy()
      for (const part of parts ?? []) hash.update(`${part.bytes.length} `).update(part.bytes)
      const key = (parts ? hash : hash.update(bytes)).digest('hex')
      const file = `${key.slice(0, 2)}/${key.slice(2, 40)}.json`
      return {now: `${recent}/${file}`, before: `${former}/${file}`}
    },
    prune: (kept) => pruned(folder, {form: cacheForm, current, now, kept}, files, limits),
  }
}

/** The folder that an operating system keeps for such things; undefined where it has none. */
export function cacheFolder(platform: string, env: Host['env'], home: string): string | undefined {
  if (env['XDG_CACHE_HOME']) return join(env['XDG_CACHE_HOME'], 'peksos')
  if (platform === 'win32') return env['LOCALAPPDATA'] ? join(env['LOCALAPPDATA'], 'Peksos', 'Cache') : undefined
  if (home === '') return undefined
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'peksos') : join(home, '.cache', 'peksos')
}
