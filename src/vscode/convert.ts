import {
  Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, Location, Position, Range, WorkspaceEdit, type Uri,
} from 'vscode'
import {quoted} from '../assist/quote.ts'
import {say} from '../assist/texts.ts'
import type {Language} from '../knowledge/types.ts'
import type {Edit, Finding, Severity} from '../lint/finding.ts'
import type {Lines, Range as Stretch} from '../text/range.ts'
import type {Pages} from './pages.ts'

/** What has to be known of a text to show its findings. */
export interface Shown {
  readonly uri: Uri
  readonly text: string
  readonly lines: Lines
  readonly language: Language
  readonly pages: Pages
}

/** The name that Problems shows behind every message, and by which others tell our diagnostics. */
export const source = 'Peksos'

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** Rules whose findings stand at words that have no effect: the editor fades them. */
const tagsOf: Readonly<Record<string, readonly DiagnosticTag[]>> = {'suppression-unused': [DiagnosticTag.Unnecessary]}

/** A stretch of the text as the editor counts. */
export function toRange(lines: Lines, {start, end}: Stretch): Range {
  return new Range(toPosition(lines, start), toPosition(lines, end))
}

/** A finding as the editor shows it; every field is mapped here and nowhere else. */
export function toDiagnostic(finding: Finding, shown: Shown): Diagnostic {
  const {uri, text, lines, language, pages} = shown
  const diagnostic = new Diagnostic(toRange(lines, finding.range), finding.message, severityOf[finding.severity])
  diagnostic.source = source
  diagnostic.code = {value: finding.rule, target: pages.of(finding.rule, language)}
  diagnostic.relatedInformation = distinct(finding.evidence).map(evidence => new DiagnosticRelatedInformation(
    new Location(uri, toRange(lines, evidence)),
    say('evidence', language, {words: quoted(text, evidence)}),
  ))
  const tags = tagsOf[finding.rule]
  if (tags) diagnostic.tags = [...tags]
  return diagnostic
}

/** Edits of one text as the editor applies them: all at once. */
export function toWorkspaceEdit(edits: readonly Edit[], {uri, lines}: Pick<Shown, 'uri' | 'lines'>): WorkspaceEdit {
  const whole = new WorkspaceEdit()
  for (const {range, text} of edits) whole.replace(uri, toRange(lines, range), text)
  return whole
}

/** One sentence may be the evidence of several things: it is shown once. */
function distinct(ranges: readonly Stretch[]): readonly Stretch[] {
  return ranges.filter(({start, end}, at) => ranges.findIndex(other => other.start === start && other.end === end) === at)
}

function toPosition(lines: Lines, offset: number): Position {
  const {line, column} = lines.point(offset)
  return new Position(line - 1, column - 1)
}
