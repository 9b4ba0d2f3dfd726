import {headingTools} from '../../src/exchange/heading-tools.ts'
import {readWord} from '../../src/exchange/word-in/read-word.ts'
import {docx, indonesianStyles, lists, type Parts} from './docx.ts'

/** A Word file of these parts as Markdown, and what is said about it, each with its line and paragraph. */
export function readParts(parts: Partial<Parts>, standard: Partial<Parts> = {}): {readonly text: string, readonly messages: readonly string[]} {
  const done = readWord(docx({body: '', styles: indonesianStyles, numbering: lists, ...standard, ...parts}), headingTools)
  if ('refusal' in done) throw new Error(done.refusal.message.en)
  return {text: done.value.text, messages: done.messages.map(({line, paragraph, message}) => `${paragraph === undefined ? '' : `${line}/${paragraph} `}${message.en}`)}
}
