import {join} from 'node:path'
import {main} from './main.ts'
import {nodeHost} from './node-host.ts'

const files = {thread: join(__dirname, 'cli-thread.js'), pages: join(__dirname, '..', 'docs', 'rules')}

// Not `process.exit`, which would cut off what a pipe has not taken yet.
void main(process.argv.slice(2), nodeHost(files)).then((code) => {
  process.exitCode = code
})
