import {join} from 'node:path'
import {main} from './main.ts'
import {nodeHost} from './node-host.ts'

// Not `process.exit`, which would cut off what a pipe has not taken yet.
void main(process.argv.slice(2), nodeHost(join(__dirname, '..', 'docs', 'rules'))).then((code) => {
  process.exitCode = code
})
