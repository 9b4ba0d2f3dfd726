import {readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, resolve, sep} from 'node:path'
import type {Root} from 'mdast'
import type {Plugin, Processor} from 'unified'
import remarkPeksos, {type FileInPipeline, type ProfileForFile, type RemarkPeksosOptions} from '../lint/remark.ts'
import type {OpenFile} from '../references/bibliography.ts'
import {rules} from '../lint/rules/index.ts'
import {mostBytesOfProfile} from '../settings/profile/find.ts'
import {profilePlaces} from '../settings/profile/paths.ts'
import {builtInProfile, resolveProfile, type OpenProfile} from '../settings/profile/resolve.ts'
import {useProfile, type ProfileInUse} from '../settings/profile/use.ts'
import {mostBytesOfReferences} from './beside.ts'
import {decode} from '../exchange/decode.ts'

/** Peksos within remark on Node: as `src/lint/remark.ts`, opens the files of references that a report names, from the report's own folder, and finds its campus profile. */
const remarkPeksosOnNode: Plugin<[NodeOptions?], Root> = function (this: Processor, options = {}) {
  return remarkPeksos.call(this, {open: openBeside, profileAt: profileFinder(options.profile), wholeOf, ...options})
}

export default remarkPeksosOnNode

/** What a configuration may say on Node besides: the profile for all files, a path or the id of a built-in one. */
interface NodeOptions extends RemarkPeksosOptions {
  readonly profile?: string
}

/** The profile that is named, for what lies in the working folder; else the nearest upwards from each file. What is wrong with it `peksos check` says. */
function profileFinder(named: string | undefined): NonNullable<RemarkPeksosOptions['profileAt']> {
  const opened = new Map<string, ProfileInUse>()
  const profileIn = (path: string): ProfileInUse => {
    const known = opened.get(path) ?? useProfile(resolveProfile(path, readProfileText, rules))
    opened.set(path, known)
    return known
  }
  return file => {
    const path = file.path === undefined ? undefined : posix(resolve(file.cwd, file.path))
    if (named !== undefined) {
      const resolved = builtInProfile(named, rules) ?? resolveProfile(posix(resolve(file.cwd, named)), readProfileText, rules)
      return {profile: useProfile({...resolved, folder: posix(file.cwd)}), path}
    }
    const place = path === undefined ? undefined : profilePlaces(path).find(one => !isMissing(readProfileText(one)))
    return place === undefined ? undefined : {profile: profileIn(place), path}
  }
}

function isMissing(opened: ReturnType<OpenProfile>): boolean {
  return opened !== undefined && 'trouble' in opened && opened.trouble === 'missing'
}

function readProfileText(path: string): Exclude<ReturnType<OpenProfile>, undefined> {
  return readWhole(path, mostBytesOfProfile)
}

function posix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** The files that are one report with this one; one that cannot be read is left out. */
function wholeOf(_: FileInPipeline, {profile, path}: ProfileForFile): readonly {readonly path: string, readonly text: string}[] | undefined {
  const how = profile.reportsAt(path)?.bound ?? 'each'
  if (path === undefined || how === 'each') return undefined
  const folder = how === 'all' ? profile.folder : posix(dirname(path))
  const names = readdirSync(folder, {recursive: how === 'all'}).map(name => posix(String(name))).filter(name => /\.(?:md|markdown)$/i.test(name) && !/(?:^|\/)(?:\.|node_modules\/)/.test(name))
  const paths = profile.boundWith(path, names.slice(0, mostFiles).map(name => posix(resolve(folder, name))))
  return paths?.flatMap(one => {
    const opened = readWhole(one, mostBytesOfPart)
    return 'text' in opened ? [{path: one, text: opened.text}] : []
  })
}

/** More files below a folder, and longer ones, are no report. */
const mostFiles = 5000
const mostBytesOfPart = 5 * 1024 * 1024

/** A transform cannot wait for files only where it is synchronous, as this one is. */
function openBeside(named: string, file: FileInPipeline): ReturnType<OpenFile> {
  // What came by standard input lies in no folder.
  if (file.path === undefined) return undefined
  return readWhole(resolve(file.cwd, file.dirname ?? '', named), mostBytesOfReferences)
}

function readWhole(path: string, most: number): {readonly text: string} | {readonly trouble: 'missing' | 'unreadable'} {
  try {
    if (statSync(path).size > most) return {trouble: 'unreadable'}
    const decoded = decode(readFileSync(path))
    return 'text' in decoded ? {text: decoded.text} : {trouble: 'unreadable'}
  } catch (error) {
    return {trouble: missing.has((error as {code?: unknown}).code) ? 'missing' : 'unreadable'}
  }
}

const missing: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'])
