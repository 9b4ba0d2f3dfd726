import {basename, dirname, isAbsolute, join, relative, resolve} from 'node:path'
import {isTrouble, type Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import {renderMessage} from '../lint/message.ts'
import {nameKind} from '../markdown/ranks.ts'
import {formatEntry} from '../references/format.ts'
import {metaKeyOf} from '../report/meta-keys.ts'
import {regionsOf} from '../report/region.ts'
import {writtenStyle} from '../templates/entry-fields.ts'
import {checkFile} from './check.ts'
import {isSource, notWritten} from './convert.ts'
import {mostOf, problemOf, type Input} from './inputs.ts'
import type {Wanted} from './parse.ts'
import {profilesOf} from './profile.ts'
import {shownPath} from './shown-path.ts'
import {fileErrors} from './texts.ts'

const readers = {formatEntry, metaKeyOf, nameKind, regionsOf, writtenStyle}

/** Bytes; a larger picture is none for a report. */
const mostBytesOfPicture = 30 * 1024 * 1024

/** `peksos export`: 0 where the Word document was written, 2 where it could not be. What was not written goes to the error stream. */
export async function exportWord({inputs: [path = '-'], outputs: [output], force, gaps, profile, language: wanted}: Wanted, language: Language, host: Host): Promise<0 | 2> {
  const target = output ?? (path === '-' ? 'laporan.docx' : join(dirname(path), basename(path).replace(/\.[^.]*$/u, '') + '.docx'))
  if (path !== '-' && await isSource(path, target, language, host)) return 2
  if (!force && !isTrouble(await host.files.state(target))) return notWritten(target, {trouble: 'exists'}, language, host)
  const profiles = await profilesOf(profile, language, host)
  if (profiles === 'wrong') return 2
  const bytes = path === '-' ? await host.input.read(mostOf('.md')) : await host.files.read(path, mostOf('.md'))
  const input: Input = isTrouble(bytes) ? {path, problem: problemOf(bytes, mostOf('.md'))} : {path, bytes}
  const file = await checkFile(input, wanted, undefined, host.files, profiles)
  if ('problem' in file) {
    await host.err.write(`peksos: ${renderMessage(fileErrors[file.problem.message], {path: shownPath(path, language), ...file.problem.data}, language)}\n`)
    return 2
  }
  const {report, references, findings} = file
  const spoken = wanted === 'auto' ? report.language : wanted
  const word = await import('../exchange/word-out/index.ts')
  const pictures = new Map<string, Uint8Array | 'missing'>()
  for (const name of word.picturePaths(report, readers)) pictures.set(name, path === '-' ? 'missing' : await pictureAt(resolve(dirname(path)), name, host))
  const {value, messages} = word.writeWord({report, references: references(), readers, pictures, style: 'auto', wish: file.profile?.profile.word})
  const trouble = await host.files.write(target, value, force)
  if (trouble) return notWritten(target, trouble, language, host)
  const open = word.openGaps(findings)
  await host.out.write(`${word.summaryOfExport(target, messages.length, open.length, spoken)}\n`)
  const lineOf = ({label, line}: {readonly label: string, readonly line: number | undefined}): string =>
    `${line === undefined ? '' : `${word.sayOfExport('line', spoken, {line})}: `}${label}\n`
  for (const detail of word.detailsOf(messages, [], report, spoken)) await host.err.write(`peksos: ${lineOf(detail)}`)
  for (const detail of gaps ? word.detailsOf([], open, report, spoken) : []) await host.out.write(lineOf(detail))
  return 0
}

/**
 * A name in Markdown may have `%20` for its spaces. Nothing is opened but what lies in the report's own folder or below it,
 * links followed: somebody else's report must not bring other pictures of this machine into a document.
 */
async function pictureAt(folder: string, name: string, {files}: Host): Promise<Uint8Array | 'missing'> {
  const home = await files.state(folder)
  for (const written of new Set([name, decoded(name)])) {
    const state = await files.state(resolve(folder, written))
    if (isTrouble(home) || isTrouble(state) || state.type !== 'file' || relative(home.identity, state.identity).startsWith('..') || isAbsolute(relative(home.identity, state.identity))) continue
    const found = await files.read(resolve(folder, written), mostBytesOfPicture)
    if (!isTrouble(found)) return found
  }
  return 'missing'
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
