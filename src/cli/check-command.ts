import {version} from '../../package.json'
import {deltaOf, readFormer, type Former} from '../class/delta.ts'
import {feedbackName, feedbackOn} from '../class/feedback.ts'
import {resultOf, type FileResult} from '../exchange/file-result.ts'
import {withProfile} from '../exchange/rubric.ts'
import {isTrouble, type Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import {severities, type Finding, type Severity} from '../lint/finding.ts'
import {renderMessage} from '../lint/message.ts'
import {rules} from '../lint/rules/index.ts'
import {checkFile, type CheckedFile} from './check.ts'
import {decode} from './decode.ts'
import {fixFile} from './fix-file.ts'
import {readInputs} from './inputs.ts'
import {beginnings, outputWriter, type OutputContext, type OutputWriter} from './outputs.ts'
import {outputOf, type Wanted} from './parse.ts'
import type {FormatName} from './options.ts'
import {profilesOf, shownFrom} from './profile.ts'
import {paintFor} from './style.ts'
import {tally, type Totals} from './text.ts'
import {shownPath} from './shown-path.ts'
import {fileErrors, reportTexts, usageErrors, type FileErrorCode, type FileErrorText} from './texts.ts'
import {notWritten} from './convert.ts'

/** 0: nothing grave; 1: findings as grave as `--fail-on`; 2: wrong use, or a file that could not be read or written. */
export type ExitCode = 0 | 1 | 2

/** The most bytes of a former result that is read. */
const mostBytesOfFormer = 500 * 1024 * 1024

/** `peksos check`: checks what was named, file by file, and writes the outputs that were asked for. */
export async function check(wanted: Wanted, language: Language | undefined, host: Host): Promise<ExitCode> {
  const own = language ?? 'id'
  const former = wanted.changedSince === undefined ? undefined : await readFormerFile(wanted.changedSince, own, host)
  if (former === 'wrong') return 2
  if (wanted.fix !== 'no' && wanted.inputs.includes('-')) return await wrongUse('fix-needs-file', {}, own, host)
  const profiles = await profilesOf(wanted.profile, own, host)
  if (profiles === 'wrong') return 2
  const context: OutputContext = {language: own, version, rules, failOn: wanted.failOn, paint: paintFor(host.out, host.env), wanted: wanted.language, quiet: wanted.quiet}
  const files = wanted.outputs.flatMap((output) => outputOf(output) ?? []).map(({format, path}) => fileOutput(format, path, context))
  for (const {format, path} of files) if (!wanted.force && !await isOurs(path, beginnings(format), host)) return await notWritten(path, {trouble: 'exists'}, own, host)

  const totals: Totals = {files: 0, unread: 0, findings: tally([])}
  const shown = outputWriter(wanted.format, context)
  const written = new Set<Language>()
  const names = new Set<string>()
  let failed = false
  let open = await host.out.write(shown.begin)
  for await (const input of readInputs(wanted.inputs, host)) {
    const checked = await checkFile(input, wanted.language, wanted.kind, host.files, profiles)
    const fixed = wanted.fix === 'no' || !('report' in checked) || !('bytes' in input) ? undefined
      : await fixFile(checked, input.bytes, wanted, own, host)
    if (fixed === 'failed') failed = true
    const file = narrowed(fixed === undefined || fixed === 'failed' ? checked : fixed, wanted)
    count(file, totals)
    const seen = shownOnly(file, wanted.minSeverity)
    const result = fileResult(seen, await reportError(file, own, host))
    const delta = former && deltaOf(result, former)
    if ('report' in file) written.add(file.report.language)
    for (const one of files) one.text.push(one.writer.file(seen, result, delta))
    if (wanted.feedback !== undefined && !('error' in result)) {
      const name = feedbackName(result.path, names)
      names.add(name.toLowerCase())
      const text = feedbackOn(result, rules, wanted.language === 'auto' ? result.language : wanted.language)
      if (!await writeOwn(`${wanted.feedback}/${name}`, text, ['# Umpan balik\n', '# Feedback\n'], wanted.force, own, host)) failed = true
    }
    open &&= await host.out.write(shown.file(seen, result, delta))
    // Nobody reads on (`peksos … | head`), and nothing else is wanted: what has been seen decides.
    if (!open && files.length === 0 && wanted.feedback === undefined) break
  }
  const spoken = wanted.language === 'auto' && written.size === 1 ? [...written][0] ?? own : own
  if (open) await host.out.write(shown.end(totals, spoken))
  for (const {format, path, text, writer} of files) {
    text.push(writer.end(totals, spoken))
    if (!await writeOwn(path, writer.begin + text.join(''), beginnings(format), wanted.force, own, host)) failed = true
  }
  const system = host.out.failure?.()
  if (system !== undefined) await host.err.write(`peksos: ${renderMessage(reportTexts['not-written'], {system}, own)}\n`)
  return failed || system !== undefined ? 2 : exitCodeOf(totals, wanted)
}

interface FileOutput {
  readonly format: FormatName
  readonly path: string
  readonly writer: OutputWriter
  readonly text: string[]
}

function fileOutput(format: FormatName, path: string, context: OutputContext): FileOutput {
  const plain = (text: string): string => text
  const writer = outputWriter(format, {...context, paint: {path: plain, faint: plain, severity: (_, text) => text}})
  return {format, path, writer, text: []}
}

/** Whether a path is free, or holds what an earlier run wrote. */
async function isOurs(path: string, starts: readonly string[], host: Host): Promise<boolean> {
  const state = await host.files.state(path)
  if (isTrouble(state)) return state.trouble === 'missing'
  const bytes = state.type === 'file' ? await host.files.read(path, mostBytesOfFormer) : undefined
  if (bytes === undefined || isTrouble(bytes)) return false
  const head = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes.subarray(0, 200))
  return bytes.length === 0 || starts.some((start) => head.startsWith(start))
}

async function writeOwn(path: string, text: string, starts: readonly string[], force: boolean, language: Language, host: Host): Promise<boolean> {
  const mine = force || await isOurs(path, starts, host)
  const trouble = mine ? await host.files.write(path, new TextEncoder().encode(text), true) : {trouble: 'exists' as const}
  if (trouble) await notWritten(path, trouble, language, host)
  return trouble === undefined
}

async function readFormerFile(path: string, language: Language, host: Host): Promise<Former | 'wrong'> {
  const bytes = await host.files.read(path, mostBytesOfFormer)
  if (isTrouble(bytes)) {
    const message = bytes.trouble === 'missing' ? fileErrors.missing : bytes.trouble === 'forbidden' ? fileErrors.forbidden : fileErrors.unreadable
    await host.err.write(`peksos: ${renderMessage(message, {path, system: bytes.system ?? '?'}, language)}\n`)
    return 'wrong'
  }
  const decoded = decode(bytes)
  const former = 'text' in decoded ? readFormer(decoded.text) : undefined
  if (former) return former
  await wrongUse('no-former', {path}, language, host)
  return 'wrong'
}

async function wrongUse(message: keyof typeof usageErrors, data: Readonly<Record<string, string>>, language: Language, host: Host): Promise<2> {
  await host.err.write(`peksos: ${renderMessage(usageErrors[message], data, language)}\n`)
  return 2
}

/** The file with the findings of the wanted rules only. */
function narrowed(file: CheckedFile, {rules: only}: Wanted): CheckedFile {
  return only.length === 0 ? file : withFindings(file, ({rule}) => only.includes(rule))
}

function shownOnly(file: CheckedFile, least: Severity): CheckedFile {
  return withFindings(file, ({severity}) => severities.indexOf(severity) <= severities.indexOf(least))
}

function withFindings(file: CheckedFile, keep: (finding: Finding) => boolean): CheckedFile {
  return 'problem' in file ? file : {...file, findings: file.findings.filter(keep)}
}

/** Says on the error stream why a file was not checked, and gives that sentence back. */
export async function reportError(file: CheckedFile, language: Language, host: Host): Promise<string> {
  if (!('problem' in file)) return ''
  const {message, data} = file.problem
  const sentence = renderMessage(fileErrors[message], {path: shownPath(file.path, language), ...data}, language)
  await host.err.write(`peksos: ${sentence}\n`)
  return sentence
}

function fileResult(file: CheckedFile, message: string): FileResult {
  return 'problem' in file ? {path: file.path, error: {code: codeOf(file.problem.message), message}} : file.profile ? withProfile(resultOf(file), file.profile, shownFrom) : resultOf(file)
}

/** A suggestion makes the sentence another one, not the error. */
function codeOf(message: FileErrorText): FileErrorCode {
  return message === 'missing-similar' ? 'missing' : message
}

function count(file: CheckedFile, totals: Totals): void {
  totals.files++
  if ('problem' in file) totals.unread++
  else for (const {severity} of file.findings) totals.findings[severity]++
}

function exitCodeOf({unread, findings}: Totals, {failOn, maxWarnings}: Wanted): ExitCode {
  if (unread > 0) return 2
  const grave = severities.slice(0, severities.indexOf(failOn) + 1)
  // A limit of warnings speaks for itself: up to it they are accepted, whatever else fails.
  const counted = maxWarnings === undefined ? grave : grave.filter((severity) => severity !== 'warning')
  return counted.some((severity) => findings[severity] > 0) || (maxWarnings !== undefined && findings.warning > maxWarnings) ? 1 : 0
}
