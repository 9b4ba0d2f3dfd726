import assert from 'node:assert/strict'
import type {Host, Thread} from '../../src/host.ts'
import {nodeFiles} from '../../src/cli/node-files.ts'
import {readerOf, type Reader} from '../../src/cli/reader.ts'
import type {Asked} from '../../src/cli/thread.ts'
import {lacking} from './run.ts'

/** Threads that answer a question by its path: `slow` never, `heavy` and `broken` end, others at once. */
function threadsOf(seen: {started: number, ended: number}, fail = false): Host['threads'] {
  return {
    most: 2,
    start: () => {
      seen.started++
      const thread: Thread = {
        tell: () => undefined,
        finish: () => seen.ended++,
        end: () => seen.ended++,
        ask: (asked) => {
          const {path} = (asked as Extract<Asked, {read: object}>).read
          return path === 'slow' ? new Promise(() => undefined)
            : path === 'heavy' ? Promise.resolve({ended: 'memory', detail: ''})
              : path === 'broken' ? Promise.resolve({ended: 'error', detail: 'exit 1'})
                : Promise.resolve({answer: {path, problem: {message: 'missing'}}})
        },
      }
      return fail ? Promise.reject(new Error('no thread')) : Promise.resolve(thread)
    },
  }
}

const hostWith = (threads: Host['threads']): Host => ({files: nodeFiles, threads}) as Partial<Host> as Host
const bytes = Buffer.from(lacking)
const read = async (reader: Reader, paths: readonly string[], content: Uint8Array = bytes): Promise<string[]> => {
  const asked = paths.map((path) => reader.read({path, bytes: content, language: 'en', kind: undefined, profile: undefined, full: true, words: false, keep: undefined}))
  reader.noMore()
  const told = await Promise.all(asked)
  await reader.end()
  return told.map((one) => 'problem' in one ? `${one.path}: ${one.problem.message}` : `${one.path}: ${one.result.kind}`)
}
const large = Buffer.alloc(200_000, 'x')

describe('the reader of reports', () => {
  it('reads a few small ones in its own thread', async () => {
    const seen = {started: 0, ended: 0}
    assert.deepEqual(await read(readerOf(hostWith(threadsOf(seen)), 2, 5), ['a', 'b', 'c']), ['a', 'b', 'c'].map((name) => `${name}: case-report`))
    assert.equal(seen.started, 0)
  })

  it('starts no more threads than it may, and ends them all', async () => {
    const seen = {started: 0, ended: 0}
    await read(readerOf(hostWith(threadsOf(seen)), 2, 5), Array.from({length: 30}, (_, at) => `${at}`), large)
    assert.deepEqual(seen, {started: 2, ended: 2})
  })

  it('gives up what takes too long or too much, names it, and goes on in another thread', async () => {
    const seen = {started: 0, ended: 0}
    const told = await read(readerOf(hostWith(threadsOf(seen)), 2, 0.05), ['a', 'slow', 'b', 'heavy', 'slow', 'broken', 'c'], large)
    assert.deepEqual(told, ['a: missing', 'slow: too-slow', 'b: missing', 'heavy: too-heavy', 'slow: too-slow', 'broken: internal', 'c: missing'])
    assert.ok(seen.started > 2)
    assert.equal(seen.ended, seen.started)
  })

  it('reads in its own thread where no other can be started', async () => {
    const seen = {started: 0, ended: 0}
    const told = await read(readerOf(hostWith(threadsOf(seen, true)), 2, 60), ['a', 'b'], Buffer.from(lacking.padEnd(150_000, '\n')))
    assert.deepEqual(told, ['a: case-report', 'b: case-report'])
  })
})
