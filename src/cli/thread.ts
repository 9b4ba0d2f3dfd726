import {setFlagsFromString} from 'node:v8'
import {Worker, type ResourceLimits} from 'node:worker_threads'
import type {Thread, ThreadEnd} from '../host.ts'
import type {ResolvedProfile} from '../settings/profile/model.ts'
import type {Question} from './question.ts'

/** What a thread is asked: what a profile is, or how a report stands. */
export type Asked = {readonly know: number, readonly resolved: ResolvedProfile} | {readonly read: Question} | 'finish'

/**
 * What each of so many threads may hold, in megabytes: a text of five megabytes needs a tenth of it. Young values get as
 * much room as all threads together can be given, since reading a report makes many that nobody needs a moment later.
 */
export function threadMemory(threads: number): ResourceLimits {
  return {maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: Math.max(16, Math.min(96, Math.floor(192 / threads)))}
}

/**
 * How long the engine watches a function before it compiles it to fast code, in bytes of what was run: each thread compiles
 * for itself, and a class is over before most of it has paid. Left at its usual value, a third of the time for 200 reports on
 * two threads went into that. Engines from version 12 on wait longer by themselves, and know no such setting.
 */
const patience = '--interrupt-budget=2000000'
const patientFrom = 12

/** Starts a thread that runs the program `self` and serves there. */
export function startThread(self: string, resourceLimits: ResourceLimits): Promise<Thread> {
  if (Number.parseInt(process.versions.v8, 10) < patientFrom) setFlagsFromString(patience)
  return new Promise((ready, fail) => {
    const worker = new Worker(self, {resourceLimits})
    let end: ThreadEnd | undefined
    let tell = (_: {readonly answer: unknown} | ThreadEnd): void => undefined
    const ended = (why: ThreadEnd): void => {
      end ??= why
      tell(end)
      fail(new Error(end.detail))
    }
    worker.on('error', (error: NodeJS.ErrnoException) => ended({ended: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'error', detail: String(error)}))
    worker.on('exit', (code) => ended({ended: 'error', detail: `exit ${code}`}))
    worker.on('message', (answer: unknown) => tell({answer}))
    worker.once('message', () => ready({
      ask: (question) => new Promise((done) => {
        if (end) return done(end)
        tell = done
        worker.postMessage(question)
      }),
      tell: (message) => worker.postMessage(message),
      finish: () => worker.postMessage('finish' satisfies Asked),
      end: () => void worker.terminate(),
    }))
  })
}
