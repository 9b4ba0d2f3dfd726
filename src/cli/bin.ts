import {join} from 'node:path'
import {isMainThread, parentPort} from 'node:worker_threads'
import {main} from './main.ts'
import {nodeFiles, nodeHost} from './node-host.ts'
import {serve} from './thread.ts'

if (!isMainThread && parentPort) serve(parentPort, nodeFiles)
else {
  // Not `process.exit`, which would cut off what a pipe has not taken yet.
  void main(process.argv.slice(2), nodeHost(join(__dirname, '..', 'docs', 'rules'), __filename)).then((code) => {
    process.exitCode = code
  })
}
