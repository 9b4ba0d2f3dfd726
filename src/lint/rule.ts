import type {Bilingual, KindId, Language} from '../knowledge/types.ts'
import type {KindWish, TermWish} from '../report/campus-model.ts'
import type {Range} from '../text/range.ts'
import type {WrittenStyle} from '../references/format.ts'
import type {References} from '../references/model.ts'
import type {Report} from '../report/model.ts'
import type {Data, Edit, Severity} from './finding.ts'

/** A fix as a rule proposes it: the title is one of the rule's messages. */
export interface ProposedFix<Message extends string = string> {
  readonly title: Message
  readonly data?: Data
  /** As a function where they cost something: nobody asks for most repairs. */
  readonly edits: readonly Edit[] | (() => readonly Edit[])
  readonly preferred?: boolean
  readonly safe?: boolean
}

/** What a rule says about a place. */
export interface Proposal<Message extends string = string> {
  readonly range: Range
  /** Words that make the finding's id stable: what it is about, never its position. */
  readonly anchor: string
  readonly data?: Data
  readonly evidence?: readonly Range[]
  /** Only where the rule's page says that this message has another severity than the rule's default. */
  readonly severity?: Severity
  readonly fixes?: readonly ProposedFix<Message>[]
}

/** A suppression that names no rule, or kept no finding away. */
export interface IdleSuppression {
  /** The whole comment. */
  readonly range: Range
  /** The useless words: the rule's id, or the comment itself where it names none. */
  readonly at: Range
  /** The rule's id as written; undefined where the comment names none. */
  readonly rule: string | undefined
  readonly known: boolean
  /** Takes the useless words away, with the comment where nothing else is in it. */
  readonly removal: readonly Edit[]
}

/** What a rule may know beyond the report. */
export interface RuleContext {
  /** Known only to rules that run `afterOthers`. */
  readonly idleSuppressions: readonly IdleSuppression[]
  /** The ids of all rules, for names that may be misspelt. */
  readonly ruleIds: readonly string[]
  /** The report's sources and citations; they are read when a rule first asks for them. */
  readonly references: () => References
  readonly demands: ReferenceDemands
  /** The year that it is: nothing can have come out long after it. */
  readonly year: number
}

/** What a campus asks of references beyond what their type needs. */
export interface ReferenceDemands {
  /** The style that entries must have; `auto` is whichever the list itself mostly has. */
  readonly referenceStyle: 'auto' | WrittenStyle
  /** In years; sources older than this are pointed out. 0 asks nothing. */
  readonly referenceAge: number
}

/** What a rule's page says of its reasons. */
export interface RuleReasons {
  /** Why a supervisor asks for it: the first paragraph of the rule's page. */
  readonly why: Bilingual
  /** When it is milder or silent, and what its fix does: the page's second paragraph. */
  readonly note: Bilingual
}

/** A rule: data, texts and one function that looks and reports. One file each, named by its id. */
export interface Rule<Message extends string = string> {
  readonly id: string
  readonly severity: Severity
  /** One sentence on what it asks for; stands in settings and in the rule table. */
  readonly about: Bilingual
  /** Ids in `sources.ts`; none for a rule that guards Peksos's own syntax. */
  readonly basis: readonly string[]
  /** Messages: what is there, comma, what is expected. Titles of fixes start with a verb. `{name}` is filled from the data. */
  readonly messages: Readonly<Record<Message, Bilingual>>
  /** The messages among them that are titles of fixes. */
  readonly fixTitles: readonly NoInfer<Message>[]
  /** Whether it judges wording, and so leaves quotations and the like alone (`report.exempt`). */
  readonly wording?: boolean
  /** Whether it judges structure, and so says nothing of a text whose headings cannot be read. */
  readonly structure?: boolean
  /** Whether it also runs where a text declares a kind that cannot be read, and so counts as none of ours. */
  readonly evenIdle?: boolean
  /** Whether it judges what the other rules' findings left over. */
  readonly afterOthers?: boolean
  check(report: Report, found: (message: Message, proposal: Proposal<Message>) => void, context: RuleContext): void
}

/** What a rule says of itself: plain values, without what it does. */
export type RuleFacts = Omit<Rule, 'check'>

/** Declares a rule; it only gives TypeScript the message ids. */
export function defineRule<Message extends string>(rule: Rule<Message>): Rule<Message> {
  return rule
}

/** An example of a rule: `⟦…⟧messageId` marks the place and message that is expected; no mark means silence. */
export interface RuleExample {
  readonly name: Bilingual
  /** The language of the text; the page in that language shows it. */
  readonly language: Language
  readonly text: string
  /** Where the rule only speaks when a campus asks for it. */
  readonly settings?: Partial<ReferenceDemands> & {
    readonly kinds?: Partial<Record<KindId, KindWish>>
    readonly terms?: readonly TermWish[]
  }
  /** The text after all fixes of this rule were applied. */
  readonly fixed?: string
}
