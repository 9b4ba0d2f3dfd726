import {basename, dirname, isAbsolute, join, relative, resolve} from 'node:path'
import {isTrouble, type Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import {renderMessage} from '../lint/message.ts'
import {nameKind} from '../markdown/ranks.ts'
import {formatEntry} from '../references/format.ts'
import {metaKeyOf} from '../report/meta-keys.ts'
import {regionsOf} from '../report/region.ts'
import {writtenStyle} from '../templates/entry-fields.ts'
import {bound} from './bind.ts'
import {checkFile} from './check.ts'
import {isSource} from './convert.ts'
import {notWritten} from './not-written.ts'
import {mostOf, problemOf, type FileProblem, type Input} from './input.ts'
import {severalAt} from './inputs.ts'
import type {Wanted} from './parse.ts'
import {profilesOf, type Profiles} from './profile.ts'
import {shownPath} from './shown-path.ts'
import {fileErrors} from './texts.ts'

const readers = {formatEntry, metaKeyOf, nameKind, regionsOf, writtenStyle}

/** Bytes; a larger picture is none for a report. */
const mostBytesOfPicture = 30 * 1024 * 1024

/** `peksos export`: 0 where the Word document was written, 2 where it could not be. What was not written goes to the error stream; the files of a report that consists of several become one document. */
export async function exportWord({inputs: [named = '-'], outputs: [output], force, gaps, profile, language: wanted}: Wanted, language: Language, host: Host): Promise<0 | 2> {
  const profiles = await profilesOf(profile, language, host)
  if (profiles === 'wrong') return 2
  const input = await wholeAt(named, profiles, host)
  if ('problem' in input) return fail(input.path, input.problem, language, host)
  const {path, parts} = input
  const target = output ?? (path === '-' ? 'laporan.docx' : join(dirname(path), basename(path).replace(/\.[^.]*$/u, '') + '.docx'))
  if (path !== '-') for (const part of parts ?? [input]) if (await isSource(part.path, target, language, host)) return 2
  if (!force && !isTrouble(await host.files.state(target))) return notWritten(target, {trouble: 'exists'}, language, host)
  const word = await import('../exchange/word-out/index.ts')
  const file = await checkFile(input, wanted, undefined, host.files, profiles, {only: word.gapRules})
  if ('problem' in file) return fail(file.path, file.problem, language, host)
  const {report, references, findings} = file
  const spoken = wanted === 'auto' ? report.language : wanted
  const pictures = new Map<string, Uint8Array | 'missing'>()
  const roots = (parts ?? [input]).map(part => resolve(dirname(part.path)))
  for (const picture of word.picturesOf(report, readers)) pictures.set(picture.key, path === '-' ? 'missing' : await pictureAt(resolve(dirname(picture.file ?? path)), picture.path, roots, host))
  const {value, messages} = word.writeWord({report, references: references(), readers, pictures, style: 'auto', wish: file.profile?.profile.word})
  const trouble = await host.files.write(target, value, force)
  if (trouble) return notWritten(target, trouble, language, host)
  const open = word.openGaps(findings)
  await host.out.write(`${word.summaryOfExport(target, messages.length, open.length, spoken)}\n`)
  if (parts) await host.err.write(`peksos: ${word.sayOfExport('joined', spoken, {count: parts.length, files: parts.map(part => part.path).join(', ')})}\n`)
  const lineOf = ({label, line, path: own}: ReturnType<typeof word.detailsOf>[number]): string =>
    `${[own ?? '', line === undefined ? '' : word.sayOfExport('line', spoken, {line})].filter(Boolean).join(' ')}${line === undefined ? '' : ': '}${label}\n`
  for (const detail of word.detailsOf(messages, [], report, spoken)) await host.err.write(`peksos: ${lineOf(detail)}`)
  for (const detail of gaps ? word.detailsOf([], open, report, spoken) : []) await host.out.write(lineOf(detail))
  return 0
}

/** The report that a file is, or that it is a file of; a document that lacks a part for no fault of its writer helps nobody. */
async function wholeAt(path: string, profiles: Profiles, host: Host): Promise<Input> {
  const several = path === '-' ? undefined : await severalAt(path, host)
  if (several) return {path, problem: several}
  const bytes = path === '-' ? await host.input.read(mostOf('.md')) : await host.files.read(path, mostOf('.md'))
  if (isTrouble(bytes)) return {path, problem: problemOf(bytes, mostOf('.md'))}
  let found: Input | undefined
  for await (const one of bound(only({path, bytes}), profiles, host.files)) {
    if ('problem' in one) return one
    found ??= one
  }
  return found ?? {path, bytes}
}

async function* only(input: Input): AsyncGenerator<Input> {
  yield await Promise.resolve(input)
}

async function fail(path: string, {message, data}: FileProblem, language: Language, host: Host): Promise<2> {
  await host.err.write(`peksos: ${renderMessage(fileErrors[message], {path: shownPath(path, language), ...data}, language)}\n`)
  return 2
}

/**
 * A name in Markdown may have `%20` for its spaces. Nothing is opened but what lies in a folder of the report's own files
 * or below it, links followed: somebody else's report must not bring other pictures of this machine into a document.
 */
async function pictureAt(folder: string, name: string, roots: readonly string[], {files}: Host): Promise<Uint8Array | 'missing'> {
  const homes = await Promise.all([...new Set(roots)].map(root => files.state(root)))
  for (const written of new Set([name, decoded(name)])) {
    const state = await files.state(resolve(folder, written))
    if (isTrouble(state) || state.type !== 'file' || !homes.some(home => !isTrouble(home) && isBelow(home.identity, state.identity))) continue
    const found = await files.read(resolve(folder, written), mostBytesOfPicture)
    if (!isTrouble(found)) return found
  }
  return 'missing'
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return !way.startsWith('..') && !isAbsolute(way)
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
