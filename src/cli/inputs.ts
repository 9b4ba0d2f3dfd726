import {basename, dirname, join, resolve, sep} from 'node:path'
import {closestMatch} from 'leven'
import {isArchiveName, submissionsIn, usualLimits, type ArchivedFile} from '../class/archive.ts'
import {pathsIn} from '../references/bibliography.ts'
import {decode} from '../exchange/decode.ts'
import {isTrouble, type Files, type FileTrouble, type Host} from '../host.ts'
import type {Data} from '../lint/finding.ts'
import {chainAt, isIgnored, within, type IgnoreChain} from './gitignore.ts'
import type {FileErrorText} from './texts.ts'

/** The most bytes of a file that is checked. */
const mostBytes = 5 * 1024 * 1024
const mostBytesOfWord = 60 * 1024 * 1024
const mostBytesOfArchive = 500 * 1024 * 1024

/** Something that stands between a path and its text: a key of `fileErrors`, and what fills it. */
export interface FileProblem {
  readonly message: FileErrorText
  readonly data?: Data
}

/** One of the files of a report that consists of several. */
export interface Part {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A file to check, or why there is none. */
export type Input =
  /** `beside` are the files of references that a report of an archive names, as far as they lie in it: nothing else is opened for it. `parts` are all files of a report that consists of several, this one first. */
  | {readonly path: string, readonly bytes: Uint8Array, readonly beside?: ReadonlyMap<string, Uint8Array>, readonly parts?: readonly Part[]}
  | {readonly path: string, readonly problem: FileProblem}

/** What an archive holds besides reports: told, but no fault. */
export interface LeftOut {
  readonly path: string
  readonly leftOut: readonly string[]
}

/** Opens what was named on the command line, one after the other; folders give the reports below them, in order. */
export async function* readInputs(named: readonly string[], host: Host): AsyncGenerator<Input | LeftOut> {
  const given = new Set<string>()
  const seen = new Set<string>()
  for (const name of named) {
    const key = name === '-' ? name : resolve(name)
    if (given.has(key)) continue
    given.add(key)
    if (name === '-') yield asInput(name, await host.input.read(mostBytes))
    else yield* readNamed(name, host.files, seen)
  }
}

async function* readNamed(name: string, files: Files, seen: Set<string>): AsyncGenerator<Input | LeftOut> {
  const path = shown(name)
  const state = await files.state(name)
  if (isTrouble(state)) {
    const similar = state.trouble === 'missing' ? await similarName(name, files) : undefined
    yield {path, problem: similar === undefined ? problemOf(state) : {message: 'missing-similar', data: {similar: shown(similar)}}}
  } else if (state.type === 'folder') {
    let count = 0
    for await (const found of walk(name, state.identity, files, await chainAt(name, files), [])) {
      count++
      if (found.identity !== undefined && seen.has(found.identity)) continue
      if (found.identity !== undefined) seen.add(found.identity)
      if ('problem' in found) yield found
      else yield* opened(found.path, await files.read(found.path, mostOf(found.path)), false)
    }
    if (count === 0) yield {path, problem: {message: 'no-markdown'}}
  } else if (state.type === 'other') {
    yield {path, problem: {message: 'not-a-file'}}
  } else {
    seen.add(state.identity)
    yield* opened(path, state.size > mostOf(name) ? {trouble: 'too-large'} : await files.read(name, mostOf(name)), true)
  }
}

type Found =
  | {readonly path: string, readonly identity: string}
  | {readonly path: string, readonly identity: undefined, readonly problem: FileProblem}

/** The Markdown files below a folder, for reports that consist of several; at most so many. */
export async function markdownBelow(folder: string, files: Files, most: number): Promise<readonly string[]> {
  const state = await files.state(folder)
  const found: string[] = []
  if (isTrouble(state) || state.type !== 'folder') return found
  for await (const one of walk(folder, state.identity, files, await chainAt(folder, files), [])) {
    if (!('problem' in one) && /\.(?:md|markdown)$/i.test(one.path)) found.push(one.path)
    if (found.length >= most) break
  }
  return found
}

/** The Markdown and Word files below a folder. `above` are the folders around it: a link back to one of them is not followed. */
async function* walk(
  folder: string, identity: string, files: Files, chain: IgnoreChain, above: readonly string[],
): AsyncGenerator<Found> {
  const names = await files.list(folder)
  if (isTrouble(names)) {
    yield {path: shown(folder), identity: undefined, problem: problemOf(names)}
    return
  }
  for (const name of names.toSorted(inOrder)) {
    if (name.startsWith('.') || name === 'node_modules') continue
    const path = join(folder, name)
    const state = await files.state(path)
    if (isTrouble(state)) {
      if (isReport(name) && !isIgnored(path, false, chain)) {
        yield {path: shown(path), identity: undefined, problem: problemOf(state)}
      }
    } else if (state.type === 'folder') {
      const around = [...above, identity]
      if (around.includes(state.identity) || isIgnored(path, true, chain)) continue
      yield* walk(path, state.identity, files, await within(chain, path, files), around)
    } else if (state.type === 'file' && isReport(name) && !isIgnored(path, false, chain)) {
      yield {path: shown(path), identity: state.identity}
    }
  }
}

/** A file, or what an archive holds; one that lies in a folder and holds no report is passed over. */
function* opened(path: string, bytes: Uint8Array | FileTrouble, isNamed: boolean): Generator<Input | LeftOut> {
  if (!isArchiveName(path) || isTrouble(bytes)) {
    yield asInput(path, bytes)
    return
  }
  const leftOut: string[] = []
  let count = 0
  for (const file of submissionsIn(path, bytes, {...usualLimits, most: mostOf})) {
    if ('leftOut' in file) leftOut.push(file.path.slice(path.length + 1))
    else {
      count++
      yield archived(file)
    }
  }
  if (count === 0 && isNamed) yield {path, problem: {message: 'no-report'}}
  if (count > 0 && leftOut.length > 0) yield {path, leftOut}
}

function archived(file: Exclude<ArchivedFile, {readonly leftOut: true}>): Input {
  if ('fault' in file) {
    const {path, fault, limit = 0} = file
    return {path, problem: {message: fault, data: {limit: fault === 'too-many' ? limit : Math.round(limit / 1024 / 1024)}}}
  }
  const {path, bytes, beside} = file
  const decoded = isWordName(path) ? undefined : decode(bytes)
  const named = decoded && 'text' in decoded ? pathsIn(decoded.text) : []
  return {path, bytes, beside: new Map(named.flatMap(one => {
    const found = beside(one)
    return found ? [[one, found] as const] : []
  }))}
}

function asInput(path: string, result: Uint8Array | FileTrouble): Input {
  return isTrouble(result) ? {path, problem: problemOf(result, mostOf(path))} : {path, bytes: result}
}

/** Why a path is not one report, for commands that make one document of one: it is a folder or an archive. */
export async function severalAt(path: string, {files}: Pick<Host, 'files'>): Promise<FileProblem | undefined> {
  const state = await files.state(path)
  if (!isTrouble(state) && state.type === 'folder') return {message: 'one-not-folder'}
  return isArchiveName(path) && !isTrouble(state) ? {message: 'one-not-archive'} : undefined
}

/** The sentence for a file that could not be read. */
export function problemOf({trouble, system}: FileTrouble, most = mostBytes): FileProblem {
  if (trouble === 'too-large') return {message: trouble, data: {limit: most / 1024 / 1024}}
  return {message: trouble === 'exists' ? 'unreadable' : trouble, data: {system: system ?? '?'}}
}

async function similarName(name: string, files: Files): Promise<string | undefined> {
  const names = await files.list(dirname(name))
  if (isTrouble(names)) return undefined
  const visible = names.filter((one) => !one.startsWith('.'))
  const similar = closestMatch(basename(name), visible, {maxDistance: 2})
  return similar === undefined ? undefined : join(dirname(name), similar)
}

/** Whether a name in a folder is that of a report; `~$` marks the files that Word keeps while a document is open. */
function isReport(name: string): boolean {
  return /\.(?:md|markdown|docx|zip)$/i.test(name) && !name.startsWith('~$')
}

/** Whether a file is to be read as a Word document: by its name, whatever its bytes are. */
export function isWordName(path: string): boolean {
  return /\.(?:docx|docm|dotx|doc|odt)$/i.test(path)
}

/** The most bytes of a file that is read; pictures make Word documents large. */
export function mostOf(path: string): number {
  return isArchiveName(path) ? mostBytesOfArchive : isWordName(path) ? mostBytesOfWord : mostBytes
}

/** `bab-2` before `bab-10`, and the same everywhere. */
function inOrder(a: string, b: string): number {
  return a.localeCompare(b, 'en', {numeric: true}) || (a < b ? -1 : 1)
}

/** Paths in the output have the same form on every system. */
function shown(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
