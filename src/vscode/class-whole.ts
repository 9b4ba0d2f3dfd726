import type {Uri} from 'vscode'
import {joinTexts, type Joined} from '../text/joined.ts'
import {placeOf} from './class-check.ts'
import {readReportFile, type ReadText} from './class-files.ts'
import {markdownIn} from './class-tree.ts'
import type {Services} from './services.ts'

/** One of the files of a report that consists of several; `path` is how the class shows it. */
export interface WholePart {
  readonly uri: Uri
  readonly path: string
}

/** A report that consists of several files, as it was read, or the part that cannot be. */
export type ReadWhole =
  | {readonly parts: readonly (WholePart & {readonly text: string})[]}
  | {readonly broken: WholePart, readonly read: Exclude<ReadText, {readonly text: string}>}

/** Tells which files are one report, as campus profiles say; a folder is listed once until `forget`. */
export interface Binder {
  /** The files of the report that a file belongs to, in order; undefined where it is one by itself. */
  filesOf(uri: Uri): Promise<readonly Uri[] | undefined>
  forget(): void
}

/** Binds files by the profiles that are read already. */
export function createBinder({profiles}: Services): Binder {
  const listed = new Map<string, Promise<readonly Uri[]>>()
  return {
    async filesOf(uri) {
      const profile = /\.(?:md|markdown)$/iu.test(uri.path) ? profiles.for(placeOf(uri)) : undefined
      const how = profile?.reportsAt(uri.path)?.bound ?? 'each'
      if (!profile || how === 'each') return undefined
      const folder = uri.with({path: how === 'all' ? profile.folder : uri.path.slice(0, uri.path.lastIndexOf('/')) || '/'})
      const key = `${how} ${folder.toString()}`
      const near = listed.get(key) ?? markdownIn(folder, how === 'all')
      listed.set(key, near)
      return profile.boundWith(uri.path, (await near).map(({path}) => path))?.map(path => uri.with({path}))
    },
    forget: () => listed.clear(),
  }
}

/** Reads all files of a report; one that is no text is the problem of them all, for the rest would seem to lack what it holds. */
export async function readWhole(services: Services, files: readonly WholePart[]): Promise<ReadWhole> {
  const parts: (WholePart & {readonly text: string})[] = []
  for (const part of files) {
    const read = await readReportFile(services, part.uri)
    if ('problem' in read) return {broken: part, read}
    parts.push({...part, text: read.text})
  }
  return {parts}
}

/** The text of a report of the class, and its files where it has several; undefined where it cannot be read any longer. */
export async function textOf(services: Services, uri: Uri, files: readonly WholePart[] | undefined): Promise<Pick<Joined, 'text'> & Partial<Joined> | undefined> {
  if (!files) {
    const read = await readReportFile(services, uri)
    return 'problem' in read ? undefined : read
  }
  const whole = await readWhole(services, files)
  return 'broken' in whole ? undefined : joinTexts(whole.parts)
}
