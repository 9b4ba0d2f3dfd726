import type {Host} from '../host.ts'
import type {Language} from '../knowledge/types.ts'
import type {Answer} from './answer.ts'
import {bound} from './bind.ts'
import {cacheIn} from './cache.ts'
import {inOrder} from './in-order.ts'
import {isWordName, type Input} from './input.ts'
import {readInputs} from './inputs.ts'
import {lookUp} from './look-up.ts'
import {tellLeftOut} from './left-out.ts'
import {outputOf, type Wanted} from './parse.ts'
import {programSign} from './program-sign.ts'
import type {Profiles} from './profile.ts'
import type {Question} from './question.ts'
import {ahead, readerOf} from './reader.ts'

/** Reads and checks what was named, in the order in which it was named, with the `words` to be compared where they are wanted; `failed` for a file that was to be fixed and could not be written. */
export async function* readClass(wanted: Wanted, language: Language, profiles: Profiles, host: Host, {words = false}: {readonly words?: boolean} = {}): AsyncGenerator<Answer | 'failed'> {
  const inputs = bound(toCheck(wanted, language, host), profiles, host.files)
  if (wanted.fix !== 'no') {
    for await (const input of inputs) yield* (await import('./fix-class.ts')).fixed(input, wanted, language, profiles, host)
    return
  }
  const full = [wanted.format, ...wanted.outputs.map((output) => outputOf(output)?.format)].includes('json')
  const folder = wanted.cache === 'none' ? undefined : (wanted.cache ?? host.cache)?.folder
  const cache = folder === undefined ? undefined : cacheIn(folder, programSign, host)
  const reader = readerOf(host, Math.max(1, wanted.threads ?? host.threads?.most ?? 1), wanted.timeout)
  let anew = 0
  const read = async (input: Input): Promise<Answer> => {
    if ('problem' in input) return {file: input, profile: undefined}
    const profile = await profiles.at(input.path)
    const question: Question = {...input, language: wanted.language, kind: wanted.kind, profile: profile && reader.number(profile), full, words, keep: undefined}
    const asked = {...question, keep: cache?.placeOf(question, profile)}
    const known = isWordName(input.path) ? undefined : await lookUp(asked, host.files)
    if (!known) anew++
    return {profile, file: known ?? await reader.read(asked)}
  }
  try {
    if (reader.alone) for await (const input of inputs) yield await read(input)
    else yield* inOrder(inputs, (input) => 'bytes' in input ? input.bytes.length : 0, read, ahead, () => reader.noMore())
  } finally {
    await reader.end()
    if (anew > 0) await cache?.prune(anew)
  }
}

/** What is to be checked; what archives hold besides is told on the way. */
async function* toCheck(wanted: Wanted, language: Language, host: Host): AsyncGenerator<Input> {
  for await (const input of readInputs(wanted.inputs, host)) {
    if ('leftOut' in input) await tellLeftOut(input, language, host)
    else yield input
  }
}
