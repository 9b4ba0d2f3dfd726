import {version} from '../../package.json'
import {deltaOf, readFormer, type Former} from '../class/delta.ts'
import {shownPassages} from '../class/passages/shown.ts'
import type {OwnWords} from '../class/passages/word-places.ts'
import type {FileResult} from '../exchange/file-result.ts'
import {withProfile} from '../exchange/rubric.ts'
import {isTrouble, type Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import {severities, type Severity} from '../lint/finding.ts'
import {renderMessage} from '../lint/message.ts'
import type {ProfileInUse} from '../settings/profile/use.ts'
import {decode} from '../exchange/decode.ts'
import {ruleFacts} from './facts.ts'
import {notWritten} from './not-written.ts'
import type {FileProblem} from './input.ts'
import {outputWriter, showsPassages, type OutputContext} from './outputs.ts'
import {outputOf, type Wanted} from './parse.ts'
import {shownFrom} from './paths.ts'
import {profilesOf} from './profile.ts'
import {readClass} from './read-class.ts'
import {paintFor} from './style.ts'
import {tally, type Totals} from './text.ts'
import {shownPath} from './shown-path.ts'
import {fileErrors, reportTexts, usageErrors, type FileErrorCode, type FileErrorText} from './texts.ts'
import {keepFindings, type ToldFile} from './told.ts'
import {fileOutput, writeOwn, type FileOutput} from './write-own.ts'

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
  const context: OutputContext = {language: own, version, rules: ruleFacts, failOn: wanted.failOn, paint: paintFor(host.out, host.env), wanted: wanted.language, quiet: wanted.quiet}
  if (wanted.feedback !== undefined) {
    const state = await host.files.state(wanted.feedback)
    if (!isTrouble(state) && state.type !== 'folder') return await notWritten(wanted.feedback, {trouble: 'unreadable', system: 'ENOTDIR'}, own, host)
  }
  const files: FileOutput[] = []
  for (const {format, path} of wanted.outputs.flatMap((output) => outputOf(output) ?? [])) {
    const file = await fileOutput(format, path, context, wanted.force, host)
    if (file === 'wrong') return 2
    files.push(file)
  }

  const totals: Totals = {files: 0, unread: 0, findings: tally([])}
  const shown = await outputWriter(wanted.format, context)
  const written = new Set<Language>()
  const names = new Set<string>()
  const unread: string[] = []
  const compares = [wanted.format, ...wanted.outputs.flatMap((output) => outputOf(output)?.format ?? [])].some(showsPassages)
  const compared: OwnWords[] = []
  let failed = false
  let {feedback} = wanted
  let open = await host.out.write(shown.begin)
  for (const file of files) await file.write(file.writer.begin)
  for await (const answer of readClass(wanted, own, profiles, host, {words: compares})) {
    if (answer === 'failed') {
      failed = true
      continue
    }
    const file = narrowed(answer.file, wanted)
    for (const one of files) one.spare(file)
    count(file, totals)
    const seen = shownOnly(file, wanted.minSeverity)
    const why = await reportError(file, own, host)
    if (why !== '') unread.push(why)
    const result = fileResult(seen, why, answer.profile)
    const delta = former && deltaOf(result, former)
    if ('result' in file) written.add(file.result.language)
    // What is no report is no submission either.
    if ('result' in file && file.words && file.result.kind !== 'other') compared.push(file.words)
    for (const one of files) await one.write(one.writer.file(seen, result, delta))
    if (feedback !== undefined && !('error' in result)) {
      const {feedbackName, feedbackOn} = await import('../class/feedback.ts')
      const name = feedbackName(result.path, names)
      names.add(name.toLowerCase())
      const text = feedbackOn(result, ruleFacts, wanted.language === 'auto' ? result.language : wanted.language)
      const came = await writeOwn(`${feedback}/${name}`, text, ['# Umpan balik\n', '# Feedback\n'], wanted.force, own, host)
      failed ||= came !== 'written'
      // A full disk is said once, and not for each of the others.
      if (came === 'failed') feedback = undefined
    }
    open &&= await host.out.write(shown.file(seen, result, delta))
    // Nobody reads on (`peksos … | head`), and nothing else is wanted: what has been seen decides.
    if (!open && files.length === 0 && feedback === undefined) break
  }
  const spoken = wanted.language === 'auto' && written.size === 1 ? [...written][0] ?? own : own
  const shared = compares ? shownPassages((await import('../class/passages/index.ts')).sharedPassages(compared)) : undefined
  if (open) await host.out.write(shown.end(totals, spoken, shared))
  for (const one of files) {
    await one.write(one.writer.end(totals, spoken, shared))
    if (!await one.finish()) failed = true
  }
  // Among a class of reports what was said of each is far above by now.
  if (unread.length > 1 && totals.files > unread.length) await host.err.write([`peksos: ${renderMessage(reportTexts['not-checked'], {count: unread.length, files: totals.files}, own)}`, ...unread, ''].join('\n  ').replace(/ {2}$/, ''))
  const system = host.out.failure?.()
  if (system !== undefined) await host.err.write(`peksos: ${renderMessage(reportTexts['not-written'], {system}, own)}\n`)
  return failed || system !== undefined ? 2 : exitCodeOf(totals, wanted)
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
export function narrowed(file: ToldFile, {rules: only}: Wanted): ToldFile {
  return only.length === 0 ? file : keepFindings(file, ({rule}) => only.includes(rule))
}

/** The file with the findings that are grave enough to be shown. */
export function shownOnly(file: ToldFile, least: Severity): ToldFile {
  return least === severities.at(-1) ? file : keepFindings(file, ({severity}) => severities.indexOf(severity) <= severities.indexOf(least))
}

/** Says on the error stream why a file was not checked, and gives that sentence back. */
export async function reportError(file: {readonly path: string, readonly problem: FileProblem} | object, language: Language, host: Host): Promise<string> {
  if (!('problem' in file)) return ''
  const {message, data} = file.problem
  const sentence = renderMessage(fileErrors[message], {path: shownPath(file.path, language), ...data}, language)
  await host.err.write(`peksos: ${sentence}\n`)
  return sentence
}

function fileResult(file: ToldFile, message: string, profile: ProfileInUse | undefined): FileResult {
  if ('problem' in file) return {path: file.path, error: {code: codeOf(file.problem.message), message}}
  return profile ? withProfile(file.result, profile, shownFrom) : file.result
}

/** A suggestion makes the sentence another one, not the error. */
function codeOf(message: FileErrorText): FileErrorCode {
  return message === 'missing-similar' ? 'missing' : message
}

function count(file: ToldFile, totals: Totals): void {
  totals.files++
  if ('problem' in file) totals.unread++
  else for (const {severity} of file.result.findings) totals.findings[severity]++
}

/** The exit code for what was seen. */
export function exitCodeOf({unread, findings}: Totals, {failOn, maxWarnings}: Wanted): ExitCode {
  if (unread > 0) return 2
  const grave = severities.slice(0, severities.indexOf(failOn) + 1)
  // A limit of warnings speaks for itself: up to it they are accepted, whatever else fails.
  const counted = maxWarnings === undefined ? grave : grave.filter((severity) => severity !== 'warning')
  return counted.some((severity) => findings[severity] > 0) || (maxWarnings !== undefined && findings.warning > maxWarnings) ? 1 : 0
}
