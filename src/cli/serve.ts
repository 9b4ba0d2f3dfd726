import type {MessagePort} from 'node:worker_threads'
import {nodeFiles} from './node-files.ts'
import type {Question} from './question.ts'
import {know, readReport, type NumberedProfiles} from './read-report.ts'
import type {Asked} from './thread.ts'

/** Answers the questions that come through a port, one after the other. */
export function serve(port: MessagePort): void {
  const profiles: NumberedProfiles = new Map()
  let before = Promise.resolve()
  const answer = async (question: Question): Promise<void> => {
    const {file, afterwards} = await readReport(question, profiles, nodeFiles)
    port.postMessage(file)
    await afterwards()
  }
  port.on('message', (asked: Asked) => {
    if (asked === 'finish') void before.then(() => port.close())
    else if ('know' in asked) know(profiles, asked.know, asked.resolved)
    else before = before.then(() => answer(asked.read))
  })
  port.postMessage('ready')
}
