import type {Language} from '../knowledge/types.ts'
import type {Edit} from '../lint/finding.ts'
import type {Report} from '../report/model.ts'
import type {Range} from '../text/range.ts'
import type {Moved} from './moved.ts'

/** Where and why something is to be completed. Offsets count in the text as it stands now, unless said otherwise. */
export interface CompletionRequest {
  readonly text: string
  readonly offset: number
  /** The cursor's line without its line ending, and what of it stands before and behind the cursor. */
  readonly line: Range
  readonly before: string
  readonly behind: string
  /** Whether a person asked, rather than typed one of the completer's characters. */
  readonly asked: boolean
  /** The newest reading of the text as one of our reports, maybe of an older version; `moved` leads from it to the text. */
  readonly report: Report | undefined
  readonly moved: Moved
  /** The language that Peksos speaks; what is written into the report is in the report's. */
  readonly language: Language
}

/** Something that can be written at the cursor. */
export interface Completion {
  readonly kind: 'heading' | 'item' | 'form' | 'key' | 'value'
  readonly label: string
  /** Stands beside the label, in small letters. */
  readonly description?: string
  /** What the typed text is compared with; it begins as `range` does. */
  readonly filter: string
  /** In the order in which to offer them. */
  readonly order: string
  /** Replaced by the text. */
  readonly range: Range
  /** In VS Code's snippet syntax, with `\n` as line end. */
  readonly snippet: string
  /** Changes elsewhere that go with it: later headings are counted on. */
  readonly also?: readonly Edit[]
  /** Whether what was written is to be completed at once: a key's value. */
  readonly goesOn?: boolean
  /** Markdown, made when it is looked at. */
  readonly explain?: () => string | undefined
}

/** Completes one sort of thing; `completion.ts` lists them all. */
export interface Completer {
  /** Characters that ask for it when they are typed. */
  readonly triggers: readonly string[]
  /** Whether the line up to the cursor may be completed at all: looked at before anything else, at every such character. */
  readonly opens: (before: string, asked: boolean) => boolean
  readonly complete: (request: CompletionRequest) => readonly Completion[]
}
