import type {Language} from '../knowledge/types.ts'
import type {Finding} from '../lint/finding.ts'
import {findingsOfFile, withoutOthers} from '../lint/of-file.ts'
import {lint} from '../lint/run.ts'
import {hazard} from '../markdown/hazard.ts'
import {parseInSteps, type Parsed} from '../markdown/parse-steps.ts'
import {readReferences, type OpenFile} from '../references/index.ts'
import type {References} from '../references/model.ts'
import type {Campus} from '../report/campus-model.ts'
import type {Report} from '../report/model.ts'
import {readReport} from '../report/read.ts'
import type {Settings} from '../settings/resolve.ts'
import {joinTexts, type Joined, type JoinedFile} from '../text/joined.ts'
import {once} from '../text/memo.ts'

/** Why a text is not checked. */
export type IdleReason = 'other' | 'declared' | 'undeclared' | 'on-request' | 'large' | 'hazard' | 'failed'

/** What came of one text: findings, or the reason why Peksos is idle. */
export interface Outcome {
  /** The language of everything that is said about this text. */
  readonly language: Language
  /** Absent where the text was not read at all. */
  readonly report: Report | undefined
  /** The text's tree, for the reading of its next version; absent where the text was not read. */
  readonly parsed: Parsed | undefined
  /** The report's sources, read when somebody asks; absent where Peksos is idle. */
  readonly references: (() => References) | undefined
  readonly idle: IdleReason | undefined
  readonly findings: readonly Finding[]
  /** Of a file of a report that consists of several: all of it, with the files that it was joined from and the one that was asked about. */
  readonly whole?: {readonly report: Report, readonly references: () => References, readonly findings: readonly Finding[], readonly files: readonly JoinedFile[], readonly own: JoinedFile}
  /** Rules that failed: the findings of all others stand. */
  readonly failures: readonly {readonly rule: string, readonly error: unknown}[]
}

/** The files of a report that consists of several, in order, and which of them is looked at. */
export interface WholeText {
  readonly path: string
  readonly files: readonly {readonly path: string, readonly text: string}[]
  /** Files of the report that could not be read as text: they are none of `files`. */
  readonly unread?: readonly string[]
}

/** In UTF-16 units: a longer text is checked on request only, since reading it would be felt while typing. */
export const largeText = 500_000

/** What is known beside a text and its settings. */
export interface Beside {
  /** Gives the files of references that the front matter names. */
  readonly open?: OpenFile | undefined
  /** What the folder's profile lays down. */
  readonly campus?: Campus | undefined
  /** The report that the text is a file of: what is found there is found in all of it. */
  readonly whole?: WholeText | undefined
  /** The tree of an earlier version. */
  readonly before?: Parsed | undefined
}

/** Reads and checks a text once; `requested` says that a person asked for it, which only a hazard can refuse. */
export function check(text: string, settings: Settings, requested: boolean, beside: Beside = {}): Outcome {
  const steps = checkInSteps(text, settings, requested, beside)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps, between which others may have their turn: many short ones for the parse, then one each for report, sources and rules. */
export function* checkInSteps(text: string, settings: Settings, requested: boolean, {open, campus, whole, before}: Beside = {}): Generator<void, Outcome, void> {
  if (!requested && settings.detection === 'onRequest') return idleOutcome('on-request', settings)
  if (!requested && text.length > largeText) return idleOutcome('large', settings)
  if (hazard(text)) return idleOutcome('hazard', settings)
  yield
  const parsed = yield* parseInSteps(text, before)
  yield
  const report = readReport(text, {tree: parsed.tree, campus})
  if (!requested && settings.detection === 'frontMatter' && report.kindFrom !== 'front-matter') return idleOutcome('undeclared', settings, report, parsed)
  if (report.kind === 'other') return idleOutcome(report.kindFrom === 'front-matter' ? 'declared' : 'other', settings, report, parsed)
  const references = once(() => readReferences(report, open))
  yield
  try {
    references()
  } catch {
    // The rules that ask for them will say so, each for itself.
  }
  yield
  const joined = whole && joinTexts(whole.files)
  const file = joined?.files.find(({path}) => path === whole?.path)
  if (joined && file && joined.text.length <= largeText && !hazard(joined.text)) return {idle: undefined, ...inWhole(report, joined, file, settings, open, campus), parsed, references}
  return {language: languageFor(settings, report), report, parsed, references, idle: undefined, ...findingsOf(report, settings, references)}
}

/** Reads and checks all files of a report as one, on request, in steps; places count in the joined text, which knows its files. */
export function* checkAllInSteps(parts: WholeText['files'], settings: Settings, open?: OpenFile, campus?: Campus): Generator<void, Outcome, void> {
  const {text, files} = joinTexts(parts)
  if (hazard(text)) return idleOutcome('hazard', settings)
  yield
  const parsed = yield* parseInSteps(text)
  yield
  const report = readReport(text, {tree: parsed.tree, campus, files})
  const references = once(() => readReferences(report, open))
  yield
  return {language: languageFor(settings, report), report, parsed, references, idle: undefined, ...findingsOf(report, settings, references)}
}

/** What is found in one file of a report, which is read as a whole. */
function inWhole(report: Report, {text, files}: Joined, file: JoinedFile, settings: Settings, open?: OpenFile, campus?: Campus): Pick<Outcome, 'language' | 'report' | 'findings' | 'failures' | 'whole'> {
  const whole = readReport(text, {campus, files})
  const references = once(() => readReferences(whole, open))
  const {findings, failures} = findingsOf(whole, settings, references)
  return {language: languageFor(settings, whole), report: withoutOthers(report, whole), findings: findingsOfFile(findings, file), failures, whole: {report: whole, references, findings, files, own: file}}
}

/** Reads and checks the files of a report as the one text that they are, because a person asked for it; undefined where no parser should be given it. */
export function checkWhole(files: WholeText['files'], settings: Settings, open?: OpenFile, campus?: Campus): Pick<Outcome, 'language' | 'findings'> & {readonly report: Report, readonly references: () => References} | undefined {
  const joined = joinTexts(files)
  if (hazard(joined.text)) return undefined
  const report = readReport(joined.text, {campus, files: joined.files})
  const references = once(() => readReferences(report, open))
  return {language: languageFor(settings, report), report, references, findings: findingsOf(report, settings, references).findings}
}

/** What is found in a report that has been read; one failing rule takes no other's findings away. */
export function findingsOf(report: Report, settings: Settings, references?: () => References): Pick<Outcome, 'findings' | 'failures'> {
  const failures: {rule: string, error: unknown}[] = []
  const findings = lint(report, settings, {...(references && {references}), onRuleError: (rule, error) => failures.push({rule, error})})
  return {findings, failures}
}

/** What is known of a text that is not checked. */
export function idleOutcome(idle: IdleReason, settings: Settings, report?: Report, parsed?: Parsed): Outcome {
  return {language: languageFor(settings, report), report, parsed, references: undefined, idle, findings: [], failures: []}
}

/** The language to speak in: the one that was set, else the report's, else Indonesian. */
export function languageFor(settings: Pick<Settings, 'language'>, report: Report | undefined): Language {
  return settings.language === 'auto' ? report?.language ?? 'id' : settings.language
}
