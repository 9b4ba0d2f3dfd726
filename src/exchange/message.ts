import type {Bilingual} from '../knowledge/types.ts'
import type {Data} from '../lint/finding.ts'

/** What an exchange with another format has to say: what could not be kept, and where. */
export interface ExchangeMessage {
  readonly id: string
  readonly data: Data
  /** One sentence, in both languages. */
  readonly message: Bilingual
  /** The line of the Markdown text, from 1. */
  readonly line?: number
  /** The paragraph of the document, from 1. */
  readonly paragraph?: number
}

/** What a step gives, and what it could not keep. */
export interface Exchanged<Value> {
  readonly value: Value
  readonly messages: readonly ExchangeMessage[]
}
