import {createTwoFilesPatch} from 'diff'
import type {Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import type {Finding} from '../lint/finding.ts'
import {fixAll} from '../lint/fix.ts'
import {fixParts} from '../lint/fix-parts.ts'
import {renderMessage} from '../lint/message.ts'
import {joinTexts, type JoinedFile} from '../text/joined.ts'
import type {ReadFile} from './check.ts'
import {notWritten} from './not-written.ts'
import type {Part} from './input.ts'
import type {Wanted} from './parse.ts'
import {reportTexts} from './texts.ts'

/**
 * Applies the safe fixes of a report to its file or files, or shows them where `--dry-run` asks for that; gives the report
 * as it is then, or `failed` where it could not be written. Word documents and files in an old encoding stay as they are.
 */
export async function fixFile(file: ReadFile, input: Part & {readonly parts?: readonly Part[]}, wanted: Wanted, language: Language, host: Host): Promise<ReadFile | 'failed'> {
  const {path, report, encoding, document, archived, again, parts} = file
  const wants = {wanted: ({rule}: Finding) => wanted.rules.length === 0 || wanted.rules.includes(rule)}
  const findingsIn = (text: string, files?: readonly JoinedFile[]): readonly Finding[] => {
    const checked = again(text, files)
    return 'hazard' in checked ? [] : checked.findings
  }
  const before = parts ?? [{path, text: report.text, encoding}]
  const after = parts ? fixParts(parts, findingsIn, wants) : [fixAll(report.text, (text) => findingsIn(text), wants).text]
  const changed = before.flatMap((part, at) => after[at] === part.text ? [] : [{...part, fixed: after[at]!}])
  if (changed.length === 0) return file
  const old = changed.find((part) => part.encoding !== 'utf-8')
  const unfit = archived ? 'archive-not-fixed' : document ? 'word-not-fixed' : old ? 'encoding-not-fixed' : undefined
  if (unfit) {
    await host.err.write(`peksos: ${renderMessage(reportTexts[unfit], {path: old?.path ?? path}, language)}\n`)
    return file
  }
  if (wanted.fix === 'dry-run') {
    // An output that a program reads stays whole.
    const out = wanted.format === 'text' ? host.out : host.err
    for (const part of changed) await out.write(createTwoFilesPatch(part.path, part.path, part.text, part.fixed, undefined, undefined, {context: 2}))
    return file
  }
  for (const part of changed) {
    const bytes = (input.parts ?? [input]).find((one) => one.path === part.path)?.bytes ?? input.bytes
    const mark = bytes[0] === 0xEF && bytes[1] === 0xBB && bytes[2] === 0xBF ? '\uFEFF' : ''
    const trouble = await host.files.write(part.path, new TextEncoder().encode(mark + part.fixed), true)
    if (trouble) {
      await notWritten(part.path, trouble, language, host)
      return 'failed'
    }
  }
  const joined = parts && joinTexts(parts.map((part, at) => ({path: part.path, text: after[at]!})))
  const checked = joined ? again(joined.text, joined.files) : again(after[0]!)
  return 'hazard' in checked ? file : {...file, ...checked}
}
