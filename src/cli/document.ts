import {headingTools} from '../exchange/heading-tools.ts'
import type {ExchangeMessage} from '../exchange/message.ts'
import type {ConvertedWord, WordOptions} from '../exchange/word-in/read-word.ts'
import type {FileProblem} from './input.ts'

/** A Word document as Markdown, with the paragraphs that its lines came from. */
export interface ReadDocument extends ConvertedWord {
  readonly messages: readonly ExchangeMessage[]
}

/** Reads a Word document; what reads it is loaded only now. */
export async function readDocument(bytes: Uint8Array, options: WordOptions = {}): Promise<ReadDocument | {readonly problem: FileProblem}> {
  const {readWord} = await import('../exchange/word-in/index.ts')
  const read = readWord(bytes, headingTools, options)
  return 'refusal' in read ? {problem: {message: 'document', data: {detail: read.refusal.message}}} : {...read.value, messages: read.messages}
}
