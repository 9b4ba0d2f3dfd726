import {basename, dirname, join, resolve} from 'node:path'
import type {ExchangeMessage} from '../exchange/message.ts'
import {headingTools} from '../exchange/heading-tools.ts'
import {isMarkup} from '../exchange/markup.ts'
import {isTrouble, type Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import {renderMessage} from '../lint/message.ts'
import {visible} from '../text/visible.ts'
import {isArchive} from './check.ts'
import {decode} from '../exchange/decode.ts'
import {readDocument} from './document.ts'
import {isWordName, mostOf, problemOf, type FileProblem} from './input.ts'
import {severalAt} from './inputs.ts'
import {notWritten} from './not-written.ts'
import {byteNotes, fileErrors, reportTexts, writeErrors} from './texts.ts'
import type {Wanted} from './parse.ts'

/** `peksos convert`: 0 where the Markdown was written, 2 where it could not be. */
export async function convert({inputs: [path = '-'], outputs: [output], force}: Wanted, language: Language, host: Host): Promise<0 | 2> {
  if (path !== '-' && output !== undefined && await isSource(path, output, language, host)) return 2
  const several = path === '-' ? undefined : await severalAt(path, host)
  if (several) return fail({path, ...several}, language, host)
  const bytes = path === '-' ? await host.input.read(mostOf('.docx')) : await host.files.read(path, mostOf(path))
  if (isTrouble(bytes)) return fail({path, ...problemOf(bytes, mostOf(path))}, language, host)
  const folder = output === undefined ? undefined : `${stemOf(output)}-gambar`
  const converted = await convertBytes(path, bytes, folder === undefined ? undefined : `${basename(folder)}/`)
  if ('problem' in converted) return fail({path, ...converted.problem}, language, host)
  const {text, pictures, messages} = converted
  if (output === undefined) {
    if (!await host.out.write(text) && host.out.failure?.() !== undefined) return 2
  } else {
    const files = [{path: output, bytes: new TextEncoder().encode(text)}, ...pictures.map(({name, bytes: content}) => ({path: join(folder ?? '', name), bytes: content}))]
    // All or nothing: half of a report beside somebody's older pictures helps nobody.
    for (const file of force ? [] : files) if (!isTrouble(await host.files.state(file.path))) return notWritten(file.path, {trouble: 'exists'}, language, host)
    for (const file of files) {
      const trouble = await host.files.write(file.path, file.bytes, force)
      if (trouble) return notWritten(file.path, trouble, language, host)
    }
  }
  for (const message of messages) await host.err.write(`peksos: ${messageLine(message, language)}\n`)
  return 0
}

interface Converted {
  readonly text: string
  readonly pictures: readonly {readonly name: string, readonly bytes: Uint8Array}[]
  readonly messages: readonly ExchangeMessage[]
}

/** A Word document by its name, or by its first bytes where it came by standard input; anything else is plain text. */
async function convertBytes(path: string, bytes: Uint8Array, pictureFolder: string | undefined): Promise<Converted | {readonly problem: FileProblem}> {
  const decoded = isWordName(path) || isArchive(bytes) ? undefined : decode(bytes)
  const isMarked = /\.(?:x?html?|f?odt|xml|mht(?:ml)?)$/iu.test(path) && isMarkup(String.fromCharCode(...bytes.subarray(0, 200)))
  if (decoded === undefined || isMarked || ('problem' in decoded && (decoded.note === 'pdf' || decoded.note === 'rtf' || decoded.note === 'word'))) {
    return readDocument(bytes, pictureFolder === undefined ? {} : {pictureFolder})
  }
  if ('problem' in decoded) return {problem: {message: decoded.problem, data: {detail: byteNotes[decoded.note]}}}
  const {readPlain} = await import('../exchange/word-in/index.ts')
  return {text: readPlain(decoded.text, headingTools).text, pictures: [], messages: []}
}

/** A message with its place. */
function messageLine({message, line, paragraph}: ExchangeMessage, language: Language): string {
  const place = paragraph === undefined ? '' : line === undefined ? renderMessage(reportTexts.paragraph, {number: paragraph}, language)
    : renderMessage(reportTexts['line-and-paragraph'], {line, number: paragraph}, language)
  return `${place === '' ? '' : `${place}: `}${message[language]}`
}

function stemOf(path: string): string {
  return join(dirname(path), basename(path).replace(/\.[^.]*$/u, ''))
}

/** Whether two paths lead to one file; it then says so, since no `--force` may write over what is being read. */
export async function isSource(path: string, target: string, language: Language, {files, err}: Host): Promise<boolean> {
  const [from, to] = [await files.state(path), await files.state(target)]
  const same = resolve(path) === resolve(target) || (!isTrouble(from) && !isTrouble(to) && from.identity === to.identity)
  if (same) await err.write(`peksos: ${renderMessage(writeErrors.same, {path: target}, language)}\n`)
  return same
}

/** Says why a file could not be read. */
export async function fail({path, message, data}: FileProblem & {readonly path: string}, language: Language, host: Host): Promise<2> {
  await host.err.write(`peksos: ${renderMessage(fileErrors[message], {path: visible(path), ...data}, language)}\n`)
  return 2
}
