import type {Language} from '../knowledge/types.ts'
import type {Finding, Fix} from '../lint/finding.ts'
import {partState} from '../lint/part-state.ts'
import type {References} from '../references/model.ts'
import {wordsOfBody} from '../report/body-words.ts'
import type {Report, StageRecord} from '../report/model.ts'
import {writersOf} from '../report/people.ts'
import {fileAt, pointIn, type FilePoint} from '../text/joined.ts'
import type {Range} from '../text/range.ts'
import {textSign} from './content.ts'
import type {CheckedResult, DocumentPlaces, FindingResult, FixResult, LineResult, MessageResult, PlaceResult, StageResult} from './file-result.ts'
import type {ExchangeMessage} from './message.ts'
import {sourcesAsJson} from './references-json.ts'
import {paragraphAt, wordsAt} from './word-places.ts'

/** A report with what was found in it, as plain values. */
export function resultOf(
  file: {
    readonly path: string, readonly encoding: string, readonly report: Report, readonly references: () => References
    readonly findings: readonly Finding[], readonly document?: DocumentPlaces
    /** The sign of the file's bytes. */
    readonly sign?: string
  },
  /** False leaves out what only the whole contract shows: repairs, and the words of evidence, sources and citations. */
  whole = true,
): CheckedResult {
  const {path, report, references, findings, encoding, document, sign} = file
  const {lines, kind, kindConfidence, language, status} = report
  const at = pointsOf(report)
  const lineOf = (offset: number | undefined): LineResult => {
    if (offset === undefined) return {line: null}
    const {line, path: other} = at(offset)
    return {line, ...(other !== undefined && {path: other})}
  }
  const stageOf = (stage: StageRecord): StageResult => stageResult(stage, report, lineOf, whole)
  const place = (range: Range): PlaceResult => {
    const found = document && paragraphAt(document.places, lines.point(range.start).line)
    return {...placeOf(range, report), ...(found && {paragraph: found.paragraph, words: wordsAt(report.text, range.start, found)})}
  }
  return {
    path,
    ...(report.files && {files: report.files.map(file => file.path)}),
    encoding,
    authors: writersOf(report).map(({name, number}) => ({name: name ?? null, number: number ?? null})),
    ...(sign !== undefined && {content: {bytes: sign, text: textSign(report)}}),
    kind,
    kindConfidence,
    kindFrom: report.kindFrom,
    language,
    status,
    stageSet: report.stageSet ?? null,
    words: wordsOfBody(report),
    sections: report.parts.map((part) => ({
      id: part.id, state: partState(report, part), required: part.need === 'required', ...lineOf(part.sections[0]?.range.start),
    })),
    stages: report.stages.map(stageOf),
    cases: report.cases.map(({title, section, level, illustrative, stages}) => ({
      title, ...lineOf(section.range.start), level: level ?? null, illustrative, stages: stages.map(stageOf),
    })),
    principles: report.principles.records.map(({set, id, state, range}) => ({
      set: set ?? null, id, state, ...lineOf(range?.start),
    })),
    ...sourcesAsJson(references(), at, whole),
    findings: findings.map((finding) => findingResult(finding, report, place, whole)),
    ...(document && {document: {format: 'docx', messages: document.messages.map((one) => messageResult(one, language))}}),
  }
}

/** The places of a report's text, as its own file counts them. */
function pointsOf({lines, files}: Pick<Report, 'lines' | 'files'>): (offset: number) => FilePoint {
  return offset => (files && pointIn(files, offset)) ?? lines.point(offset)
}

function stageResult({id, state, need, spots, evidence}: StageRecord, report: Report, lineOf: (offset: number | undefined) => LineResult, whole: boolean): StageResult {
  const start = spots[0]?.range.start ?? evidence[0]?.start
  return {
    id,
    state,
    required: need === 'required',
    ...lineOf(start),
    evidence: whole ? evidence.map((range) => ({...placeOf(range, report), text: report.text.slice(range.start, range.end)})) : [],
  }
}

function messageResult({id, message, line, paragraph}: ExchangeMessage, language: Language): MessageResult {
  return {id, message: message[language], ...(line !== undefined && {line}), ...(paragraph !== undefined && {paragraph})}
}

function findingResult(finding: Finding, report: Report, place: (range: Range) => PlaceResult, whole: boolean): FindingResult {
  const {id, rule, messageId, data, severity, message, range, evidence} = finding
  return {
    id, rule, messageId, data, severity, message,
    ...place(range),
    evidence: evidence.map(place),
    fixes: whole ? finding.fixes.map((fix) => fixResult(fix, report)) : [],
  }
}

function fixResult({title, preferred, safe, edits}: Fix, report: Report): FixResult {
  return {title, preferred, safe, edits: edits.map(({range, text}) => ({...placeOf(range, report), text}))}
}

function placeOf({start, end}: Range, report: Pick<Report, 'lines' | 'files'>): PlaceResult {
  const at = pointsOf(report)
  const from = at(start)
  // A stretch ends with its file.
  const to = at(Math.min(end, (report.files && fileAt(report.files, start)?.end) ?? end))
  return {line: from.line, column: from.column, endLine: to.line, endColumn: to.column, ...(from.path !== undefined && {path: from.path})}
}
