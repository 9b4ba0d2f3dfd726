import {basename, dirname, join, resolve, sep} from 'node:path'
import {closestMatch} from 'leven'
import {isArchiveName, submissionsIn, usualLimits, type ArchivedFile} from '../class/archive.ts'
import {isFeedback} from '../class/feedback-title.ts'
import {reportsBelow} from '../class/reports-below.ts'
import type {Tree} from '../class/tree.ts'
import {pathsIn} from '../references/bibliography.ts'
import {decode} from '../exchange/decode.ts'
import {isTrouble, type Files, type FileTrouble, type Host} from '../host.ts'
import type {Data} from '../lint/finding.ts'
import {absolute} from './profile.ts'
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
    for await (const found of reportsBelow(name, state.identity, treeOf(files), {isReport})) {
      count++
      const own = shown(found.path)
      if ('trouble' in found) yield {path: own, problem: problemOf(found.trouble)}
      else if (!seen.has(found.identity)) {
        seen.add(found.identity)
        const bytes = await files.read(found.path, mostOf(own))
        // What an earlier run wrote for students is no submission.
        if (isTrouble(bytes) || !isMarkdownName(own) || !isFeedback(new TextDecoder().decode(bytes.subarray(0, 200)))) yield* opened(own, bytes, false)
      }
    }
    if (count === 0) yield {path, problem: {message: 'no-markdown'}}
  } else if (state.type === 'other') {
    yield {path, problem: {message: 'not-a-file'}}
  } else {
    seen.add(state.identity)
    yield* opened(path, state.size > mostOf(name) ? {trouble: 'too-large'} : await files.read(name, mostOf(name)), true)
  }
}

/** The Markdown files below a folder, for reports that consist of several; at most so many. */
export async function markdownBelow(folder: string, files: Files, most: number): Promise<readonly string[]> {
  const state = await files.state(folder)
  const found: string[] = []
  if (isTrouble(state) || state.type !== 'folder') return found
  for await (const one of reportsBelow(folder, state.identity, treeOf(files), {isReport: isMarkdownName})) {
    if (!('trouble' in one)) found.push(shown(one.path))
    if (found.length >= most) break
  }
  return found
}

function treeOf(files: Files): Tree {
  return {...files, join, absolute}
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

/** Whether a name in a folder is that of a report. */
function isReport(name: string): boolean {
  return /\.(?:md|markdown|docx|zip)$/i.test(name)
}

function isMarkdownName(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name)
}

/** Whether a file is to be read as a Word document: by its name, whatever its bytes are. */
export function isWordName(path: string): boolean {
  return /\.(?:docx|docm|dotx|doc|odt)$/i.test(path)
}

/** The most bytes of a file that is read; pictures make Word documents large. */
export function mostOf(path: string): number {
  return isArchiveName(path) ? mostBytesOfArchive : isWordName(path) ? mostBytesOfWord : mostBytes
}

/** Paths in the output have the same form on every system. */
function shown(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
