import {version} from '../../package.json'
import type {Language} from '../knowledge/types.ts'
import {severities, type Severity} from '../lint/finding.ts'
import {renderMessage} from '../lint/message.ts'
import type {Host} from '../host.ts'
import {outputVersion, resultOf, type FileResult} from '../exchange/file-result.ts'
import {checkFile, type CheckedFile} from './check.ts'
import {convert} from './convert.ts'
import {helpText} from './help.ts'
import {readInputs} from './inputs.ts'
import {parseCommand, type Wanted} from './parse.ts'
import {paintFor} from './style.ts'
import {fileAsText, shownPath, tally, totalsAsText, type Totals} from './text.ts'
import {fileErrors, reportTexts, usageErrors, type FileErrorCode, type FileErrorText} from './texts.ts'

/** 0: nothing grave; 1: findings as grave as `--fail-on`; 2: wrong use, or a file that could not be read. */
export type ExitCode = 0 | 1 | 2

/** Runs a command; `argv` is what stands behind `peksos`. Never throws for what a user or a file did. */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  const {value: wanted, problems} = parseCommand(argv)
  const language = wanted.language === 'auto' ? languageOf(host) : wanted.language
  if (wanted.task === 'version') {
    await host.out.write(`${version}\n`)
    return 0
  }
  if (wanted.task === 'help') {
    await host.out.write(helpText(language ? [language] : ['id', 'en']))
    return 0
  }
  if (problems.length > 0) {
    for (const {message, data} of problems) {
      await host.err.write(`peksos: ${renderMessage(usageErrors[message], data, language ?? 'id')}\n`)
    }
    return 2
  }
  return wanted.task === 'convert' ? convert(wanted, language ?? 'id', host) : check(wanted, language, host)
}

async function check(wanted: Wanted, language: Language | undefined, host: Host): Promise<ExitCode> {
  const totals: Totals = {files: 0, unread: 0, findings: tally([])}
  const paint = paintFor(host.out, host.env)
  const inJson = wanted.format === 'json'
  const written = new Set<Language>()
  let open = !inJson || await host.out.write(`{"version": ${outputVersion}, "files": [`)
  for await (const input of readInputs(wanted.inputs, host)) {
    const file = await checkFile(input, wanted.language, wanted.kind, host.files)
    const error = await reportError(file, language ?? 'id', host)
    const text = inJson
      ? `${totals.files > 0 ? ',' : ''}\n${JSON.stringify(fileResult(file, error), null, 1)}`
      : fileAsText(file, wanted.language, paint)
    count(file, totals)
    if ('report' in file) written.add(file.report.language)
    open = await host.out.write(text)
    // Nobody reads on (`peksos … | head`): what has been seen decides.
    if (!open) break
  }
  if (open) {
    const chosen = wanted.language === 'auto' && written.size === 1 ? [...written][0] : language
    await host.out.write(inJson ? '\n]}\n' : totalsAsText(totals, chosen ?? 'id'))
  }
  const system = host.out.failure?.()
  if (system === undefined) return exitCodeOf(totals, wanted.failOn)
  await host.err.write(`peksos: ${renderMessage(reportTexts['not-written'], {system}, language ?? 'id')}\n`)
  return 2
}

/** Says on the error stream why a file was not checked, and gives that sentence back. */
async function reportError(file: CheckedFile, language: Language, host: Host): Promise<string> {
  if (!('problem' in file)) return ''
  const {message, data} = file.problem
  const sentence = renderMessage(fileErrors[message], {path: shownPath(file.path, language), ...data}, language)
  await host.err.write(`peksos: ${sentence}\n`)
  return sentence
}

function fileResult(file: CheckedFile, message: string): FileResult {
  return 'problem' in file ? {path: file.path, error: {code: codeOf(file.problem.message), message}} : resultOf(file)
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

function exitCodeOf({unread, findings}: Totals, failOn: Severity): ExitCode {
  if (unread > 0) return 2
  const grave = severities.slice(0, severities.indexOf(failOn) + 1)
  return grave.some((severity) => findings[severity] > 0) ? 1 : 0
}

/** The language of the terminal, if it is one of ours; the first variable that is set decides, as in POSIX. */
function languageOf({env, locale}: Host): Language | undefined {
  const set = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || locale || ''
  const code = set.slice(0, 2).toLowerCase()
  // `in` was the code of Indonesian until 1989, and old systems still have it.
  return code === 'id' || /^in[_-]/.test(set) ? 'id' : code === 'en' ? 'en' : undefined
}
