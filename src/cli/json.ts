import type {StageRecord} from '../report/model.ts'
import type {Lines, Range} from '../text/range.ts'
import type {Fix, Finding} from '../lint/finding.ts'
import type {CheckedFile} from './check.ts'
import {sourcesAsJson} from './references-json.ts'
import type {FileErrorCode, FileErrorText} from './texts.ts'

/** The version of the JSON output; it changes only if a field changes its meaning or goes. */
export const outputVersion = 1

/** A file in the JSON output (`schemas/check-output.schema.json`). `error` is the sentence that a person reads. */
export function fileAsJson(file: CheckedFile, error: string): object {
  const {path} = file
  if ('problem' in file) return {path, error: {code: codeOf(file.problem.message), message: error}}
  const {report, references, findings, encoding} = file
  const {lines, kind, kindConfidence, language, status} = report
  const lineOf = (offset: number | undefined): number | null => offset === undefined ? null : lines.point(offset).line
  const stageOf = (stage: StageRecord): object => stageAsJson(stage, report.text, lines)
  return {
    path,
    encoding,
    kind,
    kindConfidence,
    kindFrom: report.kindFrom,
    language,
    status,
    stageSet: report.stageSet ?? null,
    sections: report.parts.map(({id, state, need, sections}) => ({
      id, state, required: need === 'required', line: lineOf(sections[0]?.range.start),
    })),
    stages: report.stages.map(stageOf),
    cases: report.cases.map(({title, section, level, illustrative, stages}) => ({
      title, line: lineOf(section.range.start), level: level ?? null, illustrative, stages: stages.map(stageOf),
    })),
    principles: report.principles.records.map(({set, id, state, range}) => ({
      set: set ?? null, id, state, line: lineOf(range?.start),
    })),
    ...sourcesAsJson(references(), lines),
    findings: findings.map((finding) => findingAsJson(finding, lines)),
  }
}

function stageAsJson({id, state, need, spots, evidence}: StageRecord, text: string, lines: Lines): object {
  const start = spots[0]?.range.start ?? evidence[0]?.start
  return {
    id,
    state,
    required: need === 'required',
    line: start === undefined ? null : lines.point(start).line,
    evidence: evidence.map((range) => ({...placeOf(range, lines), text: text.slice(range.start, range.end)})),
  }
}

function findingAsJson(finding: Finding, lines: Lines): object {
  const {id, rule, messageId, data, severity, message, range, evidence, fixes} = finding
  return {
    id, rule, messageId, data, severity, message,
    ...placeOf(range, lines),
    evidence: evidence.map((one) => placeOf(one, lines)),
    fixes: fixes.map((fix) => fixAsJson(fix, lines)),
  }
}

function fixAsJson({title, preferred, safe, edits}: Fix, lines: Lines): object {
  return {title, preferred, safe, edits: edits.map(({range, text}) => ({...placeOf(range, lines), text}))}
}

/** A range as people count it; the end is behind the last character. */
function placeOf({start, end}: Range, lines: Lines): {line: number, column: number, endLine: number, endColumn: number} {
  const from = lines.point(start)
  const to = lines.point(end)
  return {line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
}

/** A suggestion makes the sentence another one, not the error. */
function codeOf(message: FileErrorText): FileErrorCode {
  return message === 'missing-similar' ? 'missing' : message
}
