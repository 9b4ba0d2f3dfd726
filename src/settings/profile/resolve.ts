import {builtInProfiles} from '../../knowledge/profiles/index.ts'
import {indexLines} from '../../text/range.ts'
import type {Profile, ProfileProblem, ProfileValue, ResolvedProfile, RuleName} from './model.ts'
import {folderOf, pathFrom} from './paths.ts'
import {nearest, readProfile, type ReadProfile} from './read.ts'

/** A profile file that was asked for; undefined while it is not read yet. */
export type OpenedProfile = {readonly text: string} | {readonly trouble: 'missing' | 'unreadable'} | undefined

/** Gives the text of a profile by its path. */
export type OpenProfile = (path: string) => OpenedProfile

/** So many profiles may follow each other. */
const deepest = 20

/** What belongs to the profile that states it, and is not handed on. */
const own: ReadonlySet<string> = new Set(['name', 'version', 'samples'])
/** Lists to which a profile adds, its own items first. */
const added: ReadonlySet<string> = new Set(['reports', 'terms'])

/** A profile file with all that it extends; a file that cannot be opened gives an empty profile. */
export function resolveProfile(file: string, open: OpenProfile, rules: readonly RuleName[]): ResolvedProfile {
  const files = new Set<string>()
  const problems: ProfileProblem[] = []
  const values = valuesOf(file, [], {open, rules, files, problems})
  return {file, folder: folderOf(file), profile: profileOf(values), values, problems, files: [...files]}
}

/** A built-in profile. */
export function builtInProfile(id: string, rules: readonly RuleName[]): ResolvedProfile | undefined {
  const problems: ProfileProblem[] = []
  const values = builtIn(id, {open: () => undefined, rules, files: new Set(), problems})
  return values && {file: undefined, folder: '', profile: profileOf(values), values, problems, files: []}
}

interface Resolving {
  readonly open: OpenProfile
  readonly rules: readonly RuleName[]
  readonly files: Set<string>
  readonly problems: ProfileProblem[]
}

function valuesOf(file: string, chain: readonly string[], resolving: Resolving): readonly ProfileValue[] {
  const {open, rules, files, problems} = resolving
  files.add(file)
  const opened = open(file)
  if (opened && 'trouble' in opened && opened.trouble === 'unreadable') problems.push({file, message: 'extends-unreadable', data: {found: file}, range: {start: 0, end: 0}, line: 1, column: 1})
  if (!opened || !('text' in opened)) return []
  const read = readProfile(opened.text, file, rules)
  problems.push(...read.problems)
  const lines = indexLines(opened.text)
  const way = [...chain, file]
  const inherited = read.extends.flatMap(({name, range}) => {
    const complain = (message: ProfileProblem['message'], data: ProfileProblem['data'] = {}): [] => {
      problems.push({file, message, data: {found: name, ...data}, range, ...lines.point(range.start)})
      return []
    }
    return extended(name, way, resolving, complain)
  })
  return merged([...inherited.filter(({path}) => !own.has(path[0] ?? '')), ...toValues(read, file, false)])
}

function extended(name: string, way: readonly string[], resolving: Resolving, complain: (message: ProfileProblem['message'], data?: ProfileProblem['data']) => []): readonly ProfileValue[] {
  const known = builtIn(name, resolving)
  if (known) return known
  if (/^[a-z][a-z\d+.-]+:\/\//iu.test(name)) return complain('extends-address')
  const path = pathFrom(folderOf(way.at(-1) ?? ''), name)
  if (way.includes(path)) return complain('extends-circle', {way: [...way.slice(way.indexOf(path)), path].map(one => one.slice(one.lastIndexOf('/') + 1)).join(' → ')})
  if (way.length >= deepest) return complain('extends-deep', {limit: deepest})
  const opened = resolving.open(path)
  resolving.files.add(path)
  if (!opened || 'text' in opened) return valuesOf(path, way, resolving)
  if (opened.trouble === 'unreadable') return complain('extends-unreadable')
  const ids = builtInProfiles.map(({id}) => id)
  const similar = nearest(name, ids)
  return similar === undefined ? complain('extends-missing', {expected: ids.map(id => `\`${id}\``)}) : complain('extends-misspelt', {similar})
}

function builtIn(id: string, resolving: Resolving): readonly ProfileValue[] | undefined {
  const row = builtInProfiles.find(one => one.id === id)
  if (!row) return undefined
  const read = readProfile(JSON.stringify({name: row.label, ...row.profile}), id, resolving.rules)
  const inherited = read.extends.flatMap(({name}) => builtIn(name, resolving) ?? [])
  return merged([...inherited.filter(({path}) => !own.has(path[0] ?? '')), ...toValues(read, id, true)])
}

function toValues({values}: ReadProfile, file: string, builtIn: boolean): readonly ProfileValue[] {
  return values.filter(({path}) => path[0] !== 'extends' && path[0] !== '$schema')
    .map(({path, value, line}) => ({path, value, place: {file, builtIn, line}}))
}

/** The last value of each path holds. */
function merged(values: readonly ProfileValue[]): readonly ProfileValue[] {
  const found = new Map<string, ProfileValue>()
  for (const one of values) {
    const key = one.path.join('\n')
    const before = found.get(key)
    found.set(key, before && added.has(one.path[0] ?? '') ? {...one, value: [...one.value as unknown[], ...before.value as unknown[]]} : one)
  }
  return [...found.values()]
}

function profileOf(values: readonly ProfileValue[]): Profile {
  const profile: Record<string, unknown> = {}
  for (const {path, value} of values) {
    let at = profile
    for (const key of path.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>
    at[path.at(-1) ?? ''] = value
  }
  return profile
}
