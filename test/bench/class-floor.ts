// The floor of the class bench: reads the files of a folder and parses them with our processor, in so many threads, and does nothing else.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {isMainThread, Worker, workerData} from 'node:worker_threads'
import {decode} from '../../src/exchange/decode.ts'
import {threadMemory} from '../../src/cli/thread.ts'
import {parseWhole} from '../../src/markdown/processor.ts'

interface Work {
  readonly folder: string
  readonly next: Int32Array
}

if (isMainThread) {
  const [, , folder = '', threads = '1'] = process.argv
  const work: Work = {folder, next: new Int32Array(new SharedArrayBuffer(4))}
  for (let at = 0; at < Number(threads); at++) new Worker(__filename, {workerData: work, resourceLimits: threadMemory(Number(threads))})
} else {
  const {folder, next} = workerData as Work
  const names = readdirSync(folder)
  for (let at = Atomics.add(next, 0, 1); at < names.length; at = Atomics.add(next, 0, 1)) {
    const decoded = decode(readFileSync(join(folder, names[at]!)))
    if ('text' in decoded) parseWhole(decoded.text)
  }
}
