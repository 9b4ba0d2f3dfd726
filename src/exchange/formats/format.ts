import type {Language} from '../../knowledge/types.ts'
import type {Severity} from '../../lint/finding.ts'
import type {RuleFacts} from '../../lint/rule.ts'
import type {FileResult} from '../file-result.ts'
import type {ShownPassages} from '../shared-passages.ts'

/** What an output may say beside the files themselves. */
export interface FormatContext {
  /** The language of its own words; findings keep theirs. */
  readonly language: Language
  /** The version of Peksos. */
  readonly version: string
  readonly rules: readonly RuleFacts[]
  /** The mildest finding that counts as a failure. */
  readonly failOn: Severity
}

/** An output that is written file by file, so that a class of any size needs the memory of one report. */
export interface FormatWriter {
  readonly begin: string
  file(result: FileResult): string
  /** `shared` are the passages that reports share; undefined where they were not compared. */
  end(shared?: ShownPassages): string
}

/** A form of output. */
export type Format = (context: FormatContext) => FormatWriter
