import {resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {closestMatch} from 'leven'
import type {KindId, Language, StageSetId} from '../knowledge/types.ts'
import type {Severity} from '../lint/finding.ts'
import {commands, type Command} from './commands.ts'
import {formatNames, kindNames, options, type FormatName, type OptionRow} from './options.ts'
import type {UsageErrorText} from './texts.ts'

/** What a command asks for. */
export interface Wanted {
  readonly task: Command | 'help' | 'version'
  readonly inputs: readonly string[]
  readonly format: FormatName
  readonly kind: KindId | undefined
  /** A profile's file, or the id of a built-in one. */
  readonly profile: string | undefined
  readonly language: Language | 'auto'
  readonly failOn: Severity
  /** The files to write: one, or `FORMAT:FILE` each for a check. */
  readonly outputs: readonly string[]
  readonly force: boolean
  readonly feedback: string | undefined
  /** More warnings than this fail; undefined sets no limit. */
  readonly maxWarnings: number | undefined
  readonly minSeverity: Severity
  /** The only rules; none means all. */
  readonly rules: readonly string[]
  readonly quiet: boolean
  readonly changedSince: string | undefined
  readonly fix: 'no' | 'yes' | 'dry-run'
  /** Whether to go on and check what changes. */
  readonly watch: boolean
  /** As many threads; undefined leaves it to the machine. */
  readonly threads: number | undefined
  /** The folder that keeps what was found; undefined leaves it to the system. */
  readonly cache: {readonly folder: string} | 'none' | undefined
  /** The seconds that one report may take; 0 sets no limit. */
  readonly timeout: number
  readonly stages: StageSetId | undefined
  readonly title: string | undefined
  readonly author: string | undefined
  /** Whether what is still open is to be named. */
  readonly gaps: boolean
}

/** Something wrong with a command: a key of `usageErrors` and what fills it. */
export interface UsageProblem {
  readonly message: UsageErrorText
  readonly data: Readonly<Record<string, string>>
}

/** Reads the arguments behind `peksos`. What is wrong is listed; the rest is still read, so that `--language` counts. */
export function parseCommand(argv: readonly string[]): {readonly value: Wanted, readonly problems: readonly UsageProblem[]} {
  const problems: UsageProblem[] = []
  const given = new Map<string, readonly string[]>()
  const words: string[] = []
  const {tokens} = parseArgs({
    args: [...argv],
    options: Object.fromEntries(options.map((row: OptionRow) =>
      [row.long, {type: row.value ? 'string' : 'boolean', ...(row.short && {short: row.short})}] as const)),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const row = options.find(({long}) => long === token.name)
    const problem = row ? problemOf(row, token) : unknown(token.rawName)
    if (problem) problems.push(problem)
    else given.set(token.name, [...given.get(token.name) ?? [], token.value ?? ''])
  }
  const [command, ...inputs] = words
  const named = commands.find(({name}) => name === command)?.name
  const task = given.has('help') ? 'help' : given.has('version') ? 'version' : named ?? 'check'
  if (task !== 'help' && task !== 'version') problems.unshift(...commandProblems(command, named, inputs, problems.length, given.has('output') || problems.length > 0), ...strayOptions(named, given), ...outputProblems(named, inputs, given))
  return {
    value: {
      task,
      inputs,
      format: chosen(given, 'format') as Wanted['format'],
      kind: kindOf(last(given, 'kind')),
      profile: last(given, 'profile'),
      language: chosen(given, 'language') as Wanted['language'],
      failOn: chosen(given, 'fail-on') as Severity,
      outputs: given.get('output') ?? [],
      force: given.has('force'),
      feedback: last(given, 'feedback'),
      maxWarnings: numberOf(last(given, 'max-warnings')),
      minSeverity: chosen(given, 'min-severity') as Severity,
      rules: given.get('rule') ?? [],
      quiet: given.has('quiet'),
      changedSince: last(given, 'changed-since'),
      fix: !given.has('fix') ? 'no' : given.has('dry-run') ? 'dry-run' : 'yes',
      watch: given.has('watch'),
      threads: numberOf(last(given, 'threads')),
      cache: given.has('no-cache') ? 'none' : given.has('cache') ? {folder: last(given, 'cache') ?? ''} : undefined,
      timeout: numberOf(chosen(given, 'timeout')) ?? 0,
      stages: last(given, 'stages') as StageSetId | undefined,
      title: last(given, 'title'),
      author: last(given, 'author'),
      gaps: given.has('gaps'),
    },
    problems,
  }
}

function commandProblems(command: string | undefined, named: Command | undefined, inputs: readonly string[], others: number, written: boolean): UsageProblem[] {
  const names = commands.map(({name}) => name)
  if (command === undefined) return others > 0 ? [] : [{message: 'no-command', data: {}}]
  if (named === undefined) {
    const similar = near(command, names)
    return [similar
      ? {message: 'misspelt-command', data: {found: command, similar: `peksos ${similar}`}}
      : {message: 'unknown-command', data: {found: command, commands: shown(names)}}]
  }
  if (named === 'profile' || named === 'config') return inputs.length > (named === 'profile' ? 2 : 1) ? [{message: 'several-inputs', data: {command: named}}] : []
  const count = takes(named)
  if (inputs.length === 0 && others === 0 && count !== 'none') return [{message: count === 'many' ? 'no-input' : named === 'explain' ? 'no-rule' : 'no-single-input', data: {command: named}}]
  if (named === 'annotate' && inputs.length > 0 && !written) return [{message: 'no-output', data: {command: named}}]
  return inputs.length > (count === 'none' ? 0 : 1) && count !== 'many' ? [{message: count === 'none' ? 'no-inputs-taken' : 'several-inputs', data: {command: named}}] : []
}

/** How many words a command takes. */
function takes(named: Command): 'none' | 'one' | 'many' {
  return named === 'rules' ? 'none' : named === 'check' || named === 'compare' ? 'many' : 'one'
}

/** `FORMAT:FILE` for a check, one file for everything else; `--dry-run` means nothing alone, and `--watch` shows text only. */
function outputProblems(named: Command | undefined, inputs: readonly string[], given: ReadonlyMap<string, readonly string[]>): UsageProblem[] {
  const outputs = given.get('output') ?? []
  const alone: UsageProblem[] = given.has('dry-run') && !given.has('fix') ? [{message: 'dry-run-alone', data: {}}] : []
  const stray = given.has('watch') ? ['output', 'feedback', 'fix', 'changed-since', 'format'].find((long) => given.has(long) && last(given, long) !== 'text') : undefined
  if (stray !== undefined) alone.push({message: 'watch-alone', data: {option: `--${stray}`}})
  if (given.has('watch') && inputs.includes('-')) alone.push({message: 'watch-needs-files', data: {}})
  if (named !== 'check') return outputs.length > 1 ? [...alone, {message: 'several-outputs', data: {command: named ?? ''}}] : alone
  const paths = outputs.flatMap((output) => outputOf(output)?.path ?? [])
  const twice = paths.find((path, at) => paths.findIndex((other) => resolve(other) === resolve(path)) < at)
  if (twice !== undefined) alone.push({message: 'output-twice', data: {path: twice}})
  return [...alone, ...outputs.filter((output) => !outputOf(output)).map((found): UsageProblem => ({message: 'wrong-output', data: {found, choices: shown(formatNames)}}))]
}

/** What `-o FORMAT:FILE` asks for. */
export function outputOf(output: string): {readonly format: FormatName, readonly path: string} | undefined {
  const at = output.indexOf(':')
  const format = formatNames.find((name) => name === output.slice(0, at))
  const path = output.slice(at + 1)
  return format === undefined || path === '' ? undefined : {format, path}
}

/** Options of another command. */
function strayOptions(named: Command | undefined, given: ReadonlyMap<string, readonly string[]>): UsageProblem[] {
  if (named === undefined) return []
  return options.filter((row: OptionRow) => given.has(row.long) && !(row.of?.includes(named) ?? true))
    .map(({long}) => ({message: 'stray-option', data: {option: `--${long}`, command: named}}))
}

interface OptionToken {
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function problemOf(row: OptionRow, {rawName, value, inlineValue}: OptionToken): UsageProblem | undefined {
  const choices = row.long === 'output' ? row.value ?? '' : shown(row.long === 'kind' ? kindNames.map(({id}) => id) : row.choices ?? [])
  if (!row.value) {
    return value === undefined ? undefined : {message: 'unwanted-value', data: {option: rawName, found: value}}
  }
  // The parser would take `--format --kind` for a format called `--kind`.
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))) {
    return {message: 'no-value', data: {option: rawName, choices}}
  }
  if (row.whole && !/^\d{1,9}$/.test(value)) return {message: 'no-number', data: {option: rawName, found: value}}
  if (row.names && !row.names.includes(value)) return unknownRule(value, row.names)
  if (row.choices?.includes(value) ?? true) return undefined
  const similar = near(value, row.choices ?? [])
  return similar
    ? {message: 'misspelt-value', data: {option: rawName, found: value, similar, choices}}
    : {message: 'wrong-value', data: {option: rawName, found: value, choices}}
}

/** A rule that is none of ours, with the one that was probably meant. */
export function unknownRule(found: string, names: readonly string[]): UsageProblem {
  const similar = near(found, names)
  return similar === undefined ? {message: 'unknown-rule', data: {found}} : {message: 'misspelt-rule', data: {found, similar}}
}

function unknown(found: string): UsageProblem {
  const similar = near(found, options.flatMap((row: OptionRow) => [`--${row.long}`, ...(row.short ? [`-${row.short}`] : [])]))
  return similar ? {message: 'misspelt-option', data: {found, similar}} : {message: 'unknown-option', data: {found}}
}

/** The word that was probably meant: at most two letters away, and less than half of the word. */
function near(found: string, words: readonly string[]): string | undefined {
  const limit = Math.min(2, Math.floor((found.length - 1) / 2))
  const folded = found.toLowerCase()
  return words.find((word) => word === folded) ?? (limit > 0 ? closestMatch(folded, words, {maxDistance: limit}) : undefined)
}

/** Of an option that is given twice the last one counts. */
function last(given: ReadonlyMap<string, readonly string[]>, long: string): string | undefined {
  return given.get(long)?.at(-1)
}

function numberOf(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value)
}

function chosen(given: ReadonlyMap<string, readonly string[]>, long: string): string | undefined {
  return last(given, long) ?? options.map((row: OptionRow) => row).find((row) => row.long === long)?.initial
}

function kindOf(name: string | undefined): KindId | undefined {
  return kindNames.find(({id, indonesian}) => name === id || name === indonesian)?.id
}

function shown(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ')
}
