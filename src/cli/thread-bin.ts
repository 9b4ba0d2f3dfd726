import {parentPort} from 'node:worker_threads'

const port = parentPort
if (port) void import('./serve.ts').then(({serve}) => serve(port))
