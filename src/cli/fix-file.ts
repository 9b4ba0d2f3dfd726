import {createTwoFilesPatch} from 'diff'
import type {Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import type {Finding} from '../lint/finding.ts'
import {fixAll} from '../lint/fix.ts'
import {renderMessage} from '../lint/message.ts'
import type {ReadFile} from './check.ts'
import {notWritten} from './convert.ts'
import type {Wanted} from './parse.ts'
import {reportTexts} from './texts.ts'

/**
 * Applies the safe fixes of a report to its file, or shows them where `--dry-run` asks for that; gives the report as it
 * is then, or `failed` where it could not be written. Word documents and files in an old encoding stay as they are.
 */
export async function fixFile(file: ReadFile, bytes: Uint8Array, wanted: Wanted, language: Language, host: Host): Promise<ReadFile | 'failed'> {
  const {path, report, encoding, document, archived, again} = file
  const findingsIn = (text: string): readonly Finding[] => {
    const checked = again(text)
    return 'hazard' in checked ? [] : checked.findings
  }
  const {text, applied} = fixAll(report.text, findingsIn, {
    wanted: ({rule}) => wanted.rules.length === 0 || wanted.rules.includes(rule),
  })
  if (applied === 0) return file
  if (archived) {
    await host.err.write(`peksos: ${renderMessage(reportTexts['archive-not-fixed'], {path}, language)}\n`)
    return file
  }
  if (report.files) {
    await host.err.write(`peksos: ${renderMessage(reportTexts['parts-not-fixed'], {path}, language)}\n`)
    return file
  }
  if (document !== undefined || encoding !== 'utf-8') {
    await host.err.write(`peksos: ${renderMessage(reportTexts[document ? 'word-not-fixed' : 'encoding-not-fixed'], {path}, language)}\n`)
    return file
  }
  if (wanted.fix === 'dry-run') {
    // An output that a program reads stays whole.
    await (wanted.format === 'text' ? host.out : host.err).write(createTwoFilesPatch(path, path, report.text, text, undefined, undefined, {context: 2}))
    return file
  }
  const mark = bytes[0] === 0xEF && bytes[1] === 0xBB && bytes[2] === 0xBF ? '\uFEFF' : ''
  const trouble = await host.files.write(path, new TextEncoder().encode(mark + text), true)
  if (trouble) {
    await notWritten(path, trouble, language, host)
    return 'failed'
  }
  const checked = again(text)
  return 'hazard' in checked ? file : {...file, ...checked}
}
