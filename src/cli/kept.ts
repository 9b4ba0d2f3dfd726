import {createHash} from 'node:crypto'
import {ownText, type Pieces} from '../class/keep/words.ts'
import type {CheckedResult, FindingResult} from '../exchange/file-result.ts'
import type {Language} from '../knowledge/types.ts'
import {renderMessage} from '../lint/message.ts'
import {once} from '../text/memo.ts'
import type {OpenedFile} from './beside.ts'
import {kindFacts, partNames, ruleFacts} from './facts.ts'

/** Parts of a result that only tables and the whole contract show: they are kept apart, and read when they are asked for. */
export const apartKeys = ['sections', 'stages', 'cases', 'principles', 'references', 'citations'] as const satisfies readonly (keyof CheckedResult)[]

/** One of them. */
export type Apart = (typeof apartKeys)[number]

/** What is kept first: the files of references with what they were, and the packed result, in which what is kept apart is null. */
export interface Kept {
  readonly files: readonly (readonly [path: Pieces, state: string])[]
  readonly result: unknown
}

/** What is kept apart: the packed rest of the result, and where the words stand that are compared. */
export interface KeptApart {
  readonly result: unknown
  readonly words?: readonly number[]
}

/** Plain values with the paths of files told otherwise, wherever they stand. */
export function withPaths<Value>(value: Value, tell: (path: unknown) => unknown): Value {
  const walk = (one: unknown, key: string): unknown => {
    if (key === 'path') return tell(one)
    if (Array.isArray(one)) return one.map((inner) => walk(inner, key === 'files' ? 'path' : ''))
    return typeof one === 'object' && one !== null ? Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, walk(inner, name)])) : one
  }
  return walk(value, '') as Value
}

/** The message that follows from a finding’s id and data. */
export function rendered({rule, messageId, data}: FindingResult, language: Language): string | undefined {
  const message = byId().get(rule)?.messages[messageId]
  return message && renderMessage(message, data, language)
}

const byId = once(() => new Map(ruleFacts.map((rule) => [rule.id, rule])))

/** The words of rules and the names of parts, by which strings are told. */
export const sentences = once(() => ownText([
  ...ruleFacts.flatMap(({messages}) => Object.values(messages).flatMap(({id, en}) => [id, en])),
  ...[...partNames, ...kindFacts].flatMap(({id: own, label: {id, en}}) => [own, id, en]),
]))

/** The texts of the files of references. */
export function textsOf(named: ReadonlyMap<string, OpenedFile>): string[] {
  return [...named.values()].flatMap((one) => 'text' in one ? [one.text] : [])
}

/** What a file of references was. */
export function stateOf(file: OpenedFile | undefined): string {
  return file === undefined ? '' : 'text' in file ? shortHash(file.text) : file.trouble
}

/** A sign of a text. */
export function shortHash(text: string | Uint8Array): string {
  return begun().copy().update(text).digest('hex').slice(0, 32)
}

/** Looking an algorithm up takes longer than most texts do. */
const begun = once(() => createHash('sha256'))
