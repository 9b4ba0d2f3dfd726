import {parseArgs} from 'node:util'
import {closestMatch} from 'leven'
import type {KindId, Language} from '../knowledge/types.ts'
import type {Severity} from '../lint/finding.ts'
import {commands, kindNames, options, type Command, type OptionRow} from './options.ts'
import type {UsageErrorText} from './texts.ts'

/** What a command asks for. */
export interface Wanted {
  readonly task: Command | 'help' | 'version'
  readonly inputs: readonly string[]
  readonly format: 'text' | 'json'
  readonly kind: KindId | undefined
  readonly language: Language | 'auto'
  readonly failOn: Severity
  /** The file to write. */
  readonly output: string | undefined
  readonly force: boolean
}

/** Something wrong with a command: a key of `usageErrors` and what fills it. */
export interface UsageProblem {
  readonly message: UsageErrorText
  readonly data: Readonly<Record<string, string>>
}

/** Reads the arguments behind `peksos`. What is wrong is listed; the rest is still read, so that `--language` counts. */
export function parseCommand(argv: readonly string[]): {readonly value: Wanted, readonly problems: readonly UsageProblem[]} {
  const problems: UsageProblem[] = []
  const given = new Map<string, string>()
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
    else given.set(token.name, token.value ?? '')
  }
  const [command, ...inputs] = words
  const named = commands.find(({name}) => name === command)?.name
  const task = given.has('help') ? 'help' : given.has('version') ? 'version' : named ?? 'check'
  if (task !== 'help' && task !== 'version') problems.unshift(...commandProblems(command, named, inputs, problems.length), ...strayOptions(named, given))
  return {
    value: {
      task,
      inputs,
      format: chosen(given, 'format') as Wanted['format'],
      kind: kindOf(given.get('kind')),
      language: chosen(given, 'language') as Wanted['language'],
      failOn: chosen(given, 'fail-on') as Severity,
      output: given.get('output'),
      force: given.has('force'),
    },
    problems,
  }
}

function commandProblems(command: string | undefined, named: Command | undefined, inputs: readonly string[], others: number): UsageProblem[] {
  const names = commands.map(({name}) => name)
  if (command === undefined) return others > 0 ? [] : [{message: 'no-command', data: {}}]
  if (named === undefined) {
    const similar = near(command, names)
    return [similar
      ? {message: 'misspelt-command', data: {found: command, similar: `peksos ${similar}`}}
      : {message: 'unknown-command', data: {found: command, commands: shown(names)}}]
  }
  if (inputs.length === 0 && others === 0) return [{message: named === 'check' ? 'no-input' : 'no-single-input', data: {command: named}}]
  return named !== 'check' && inputs.length > 1 ? [{message: 'several-inputs', data: {command: named}}] : []
}

/** Options of another command. */
function strayOptions(named: Command | undefined, given: ReadonlyMap<string, string>): UsageProblem[] {
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
  if (row.choices?.includes(value) ?? true) return undefined
  const similar = near(value, row.choices ?? [])
  return similar
    ? {message: 'misspelt-value', data: {option: rawName, found: value, similar, choices}}
    : {message: 'wrong-value', data: {option: rawName, found: value, choices}}
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

function chosen(given: ReadonlyMap<string, string>, long: string): string | undefined {
  return given.get(long) ?? options.map((row: OptionRow) => row).find((row) => row.long === long)?.initial
}

function kindOf(name: string | undefined): KindId | undefined {
  return kindNames.find(({id, indonesian}) => name === id || name === indonesian)?.id
}

function shown(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ')
}
