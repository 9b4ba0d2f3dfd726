import {basename, dirname, join, resolve, sep} from 'node:path'
import {closestMatch} from 'leven'
import {isArchiveName} from '../class/archive-name.ts'
import {isFeedback} from '../class/feedback-title.ts'
import {reportsBelow} from '../class/reports-below.ts'
import type {Tree} from '../class/tree.ts'
import {isTrouble, type Files, type FileTrouble, type Host} from '../host.ts'
import {isMarkdownName, mostOf, problemOf, type FileProblem, type Input, type LeftOut} from './input.ts'
import {absolute} from './paths.ts'

/** Opens what was named on the command line, one after the other; folders give the reports below them, in order. */
export async function* readInputs(named: readonly string[], host: Host): AsyncGenerator<Input | LeftOut> {
  const given = new Set<string>()
  const seen = new Set<string>()
  for (const name of named) {
    const key = name === '-' ? name : resolve(name)
    if (given.has(key)) continue
    given.add(key)
    if (name === '-') yield asInput(name, await host.input.read(mostOf(name)))
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
        if (isTrouble(bytes) || !isMarkdownName(own) || !beginsAsFeedback(bytes)) yield* opened(own, bytes, false)
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

/** A file, or what an archive holds. */
async function* opened(path: string, bytes: Uint8Array | FileTrouble, isNamed: boolean): AsyncGenerator<Input | LeftOut> {
  if (!isArchiveName(path) || isTrouble(bytes)) yield asInput(path, bytes)
  else yield* (await import('./archived.ts')).inputsIn(path, bytes, isNamed)
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

/** Paths in the output have the same form on every system. */
function shown(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** Whether a file begins as feedback does, which begins with a heading. */
function beginsAsFeedback(bytes: Uint8Array): boolean {
  return bytes[0] === hash && isFeedback(new TextDecoder().decode(bytes.subarray(0, 200)))
}

const hash = '#'.charCodeAt(0)
