import {kinds} from '../knowledge/kinds/index.ts'
import type {Language} from '../knowledge/types.ts'
import {readReferences} from '../references/index.ts'
import type {References} from '../references/model.ts'
import type {Report} from '../report/model.ts'
import {once} from '../text/memo.ts'
import {overlaps, type Range} from '../text/range.ts'
import {severities, type Data, type Finding, type Fix, type Severity} from './finding.ts'
import {closest} from './closest.ts'
import {createIdentities} from './identity.ts'
import {renderMessage} from './message.ts'
import type {Proposal, ReferenceDemands, Rule, RuleContext} from './rule.ts'
import {rules as allRules} from './rules/index.ts'
import {readSuppressions} from './suppress.ts'

/** What a user decides about findings. */
export interface LintSettings extends Partial<ReferenceDemands> {
  /** The language of messages; `auto` is the report's. */
  readonly language: 'auto' | Language
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>
}

/** Beyond the settings: which rules run, what was read beside the report, and who is told when a rule fails. */
export interface LintHooks {
  readonly rules?: readonly Rule[]
  /** The report's sources as already read, for instance with the files that its front matter names. */
  readonly references?: () => References
  /** The year that it is; the clock's by default. */
  readonly year?: number
  /** Called for each rule that threw; without it the first error is thrown again after all rules have run, and that of a fix where it is asked for. */
  readonly onRuleError?: (rule: string, error: unknown) => void
}

interface Proposed {
  readonly rule: Rule
  readonly message: string
  readonly proposal: Proposal
}

/** What the rules find in a report, in document order. A text that is no social-work report gets nothing. */
export function lint(report: Report, settings: LintSettings, hooks: LintHooks = {}): readonly Finding[] {
  const all = hooks.rules ?? allRules
  const rules = report.kind !== 'other' ? all : meansToBeReport(report) ? all.filter(({evenIdle}) => evenIdle) : []
  if (rules.length === 0) return []
  const isOff = (id: string): boolean => Object.hasOwn(settings.severities, id) && settings.severities[id] === 'off'
  const suppressions = readSuppressions(report)
  const failures: unknown[] = []
  const fail = hooks.onRuleError ?? ((_: string, error: unknown) => failures.push(error))
  const ruleIds = rules.map(({id}) => id)
  const run = (rule: Rule, context: RuleContext): readonly Proposed[] =>
    proposalsOf(rule, report, context, fail).filter(({proposal}) => !suppressions.silences(rule.id, proposal.range))

  const context: Omit<RuleContext, 'idleSuppressions'> = {
    ruleIds,
    references: hooks.references ?? once(() => readReferences(report)),
    demands: {referenceStyle: settings.referenceStyle ?? 'auto', referenceAge: settings.referenceAge ?? 0},
    year: hooks.year ?? new Date().getFullYear(),
  }
  const active = rules.filter(rule => !isOff(rule.id) && !(rule.structure && report.outline.raw))
  const first = active.filter(rule => !rule.afterOthers).flatMap(rule => run(rule, {...context, idleSuppressions: []}))
  const later = active.filter(rule => rule.afterOthers)
  const idleSuppressions = later.length > 0 ? suppressions.idle(ruleIds, isOff) : []
  const proposed = [...first, ...later.flatMap(rule => run(rule, {...context, idleSuppressions}))]
  if (failures.length > 0) throw failures[0]

  const identify = createIdentities()
  const language = settings.language === 'auto' ? report.language : settings.language
  return proposed
    .sort((a, b) => a.proposal.range.start - b.proposal.range.start || a.proposal.range.end - b.proposal.range.end)
    .map(one => toFinding(one, identify, settings, language, hooks.onRuleError))
}

/** Whether front matter that cannot be read was to declare one of our kinds: its writer must be told, or Peksos stays silent. */
function meansToBeReport({frontMatter, kindFrom, text}: Report): boolean {
  if (kindFrom !== 'content' || !frontMatter.range) return false
  const declared = /^[ \t]*["']?(?:jenis|kind)["']?[ \t]*:[ \t]*([^\r\n#]{0,60})/imu.exec(text.slice(frontMatter.range.start, frontMatter.range.end))?.[1]
  const words = declared?.toLowerCase().match(/[a-z][a-z-]*[a-z]/gu) ?? []
  return words.some(word => declarable.includes(word) || closest(word, declarable) !== undefined)
}

/** What `jenis` and `kind` may say of a report, in either language. */
const declarable: readonly string[] = kinds.flatMap(({value}) => [value.id, value.en])

function proposalsOf(rule: Rule, report: Report, context: RuleContext, fail: (rule: string, error: unknown) => void): readonly Proposed[] {
  const proposed: Proposed[] = []
  try {
    rule.check(report, (message, proposal) => proposed.push({rule, message, proposal}), context)
  } catch (error) {
    fail(rule.id, error)
    return []
  }
  return rule.wording ? proposed.filter(({proposal}) => !isExempt(report.exempt, proposal.range)) : proposed
}

function isExempt(exempt: readonly Range[], range: Range): boolean {
  return exempt.some(other => overlaps(other, range))
}

function toFinding(
  {rule, message, proposal}: Proposed, identify: (rule: string, anchor: string) => string, settings: LintSettings, language: Language, fail: LintHooks['onRuleError'],
): Finding {
  const data = proposal.data ?? {}
  const text = (id: string, values = data): string => renderMessage(rule.messages[id]!, values, language)
  const fixes = once(() => {
    try {
      return fixesOf(proposal, (id, own) => text(id, {...data, ...own}))
    } catch (error) {
      if (!fail) throw error
      fail(rule.id, error)
      return []
    }
  })
  return {
    id: identify(rule.id, `${message} ${proposal.anchor}`),
    rule: rule.id,
    messageId: message,
    data,
    severity: severityOf(rule, proposal, settings),
    message: text(message),
    range: proposal.range,
    evidence: proposal.evidence ?? [],
    get fixes() {
      return fixes()
    },
  }
}

function fixesOf({fixes = []}: Proposal, text: (id: string, values: Data | undefined) => string): Fix[] {
  return fixes.flatMap(({title, data, edits, preferred = true, safe = true}) => {
    const made = typeof edits === 'function' ? edits() : edits
    return made.length === 0 ? [] : [{title: text(title, data), edits: made, preferred, safe}]
  })
}

/** A setting replaces the rule's default; what the rule itself calls milder than its default is never raised by it. */
function severityOf(rule: Rule, proposal: Proposal, settings: LintSettings): Severity {
  const set = Object.hasOwn(settings.severities, rule.id) ? settings.severities[rule.id] : undefined
  const own = proposal.severity ?? rule.severity
  if (set === undefined || set === 'off') return own
  return own === rule.severity ? set : severities[Math.max(severities.indexOf(set), severities.indexOf(own))]!
}
