import type {Bilingual} from '../knowledge/types.ts'
import type {Range} from '../text/range.ts'

/** Ranked from worst to mildest. */
export const severities = ['error', 'warning', 'info', 'hint'] as const

/** How grave a finding is (design section 5). */
export type Severity = (typeof severities)[number]

/** Values that a message is filled with; a bilingual value is shown in the message's language. */
export type Data = Readonly<Record<string, string | number | Bilingual | readonly (string | Bilingual)[]>>

/** A change of the text: `range` is replaced by `text`. */
export interface Edit {
  readonly range: Range
  readonly text: string
}

/** A way to repair a finding. */
export interface Fix {
  readonly title: string
  readonly edits: readonly Edit[]
  /** The one that the editor offers first. */
  readonly preferred: boolean
  /** May be applied without looking: it adds or corrects, and never takes a writer's words away. */
  readonly safe: boolean
}

/** What a rule found, with the words it judged by (design section 5, fixed contract). */
export interface Finding {
  /** Stable against edits elsewhere: hashed from the rule and anchor words. */
  readonly id: string
  readonly rule: string
  readonly messageId: string
  readonly data: Data
  readonly severity: Severity
  readonly message: string
  readonly range: Range
  readonly evidence: readonly Range[]
  /** Made when they are asked for first. */
  readonly fixes: readonly Fix[]
}
