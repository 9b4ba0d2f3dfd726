import type {KindId, Language, LevelId, SectionId, StageId, StageSetId} from '../knowledge/types.ts'
import type {Data, Finding, Fix, Severity} from '../lint/finding.ts'
import {partState} from '../lint/part-state.ts'
import type {References} from '../references/model.ts'
import {wordsOfBody} from '../report/body-words.ts'
import type {Report, StageRecord} from '../report/model.ts'
import {writersOf} from '../report/people.ts'
import {fileAt, pointIn, type FilePoint} from '../text/joined.ts'
import type {Range} from '../text/range.ts'
import {textSign, type Content} from './content.ts'
import type {ExchangeMessage} from './message.ts'
import {sourcesAsJson, type CitationResult, type EntryResult} from './references-json.ts'
import type {ParagraphPlace} from './word-in/read-word.ts'
import {paragraphAt, wordsAt} from './word-places.ts'

/** The version of the JSON output; it changes only if a field changes its meaning or goes. */
export const outputVersion = 1

/** A place as people count it: from 1, columns in UTF-16 units; the end is behind the last character. */
export interface PlaceResult {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Of a report of several files: the one that it stands in, where that is another than the first. */
  readonly path?: string
  /** Of a Word document: the number of its paragraph, and the words there. */
  readonly paragraph?: number
  readonly words?: string
}

/** A line; `path` as of a place. */
interface LineResult {
  readonly line: number | null
  readonly path?: string
}

/** A part of the kind's schema. */
export interface SectionResult extends LineResult {
  readonly id: SectionId
  readonly state: 'present' | 'empty' | 'absent'
  readonly required: boolean
}

/** A stage, with the words that it was judged by. */
export interface StageResult extends LineResult {
  readonly id: StageId
  readonly state: StageRecord['state']
  readonly required: boolean
  readonly evidence: readonly (PlaceResult & {readonly text: string})[]
}

/** A case of a report. */
export interface CaseResult extends LineResult {
  readonly title: string
  readonly level: LevelId | null
  readonly illustrative: boolean
  readonly stages: readonly StageResult[]
}

/** A principle that is stated, or missing from a claimed set. */
export interface PrincipleResult extends LineResult {
  readonly set: string | null
  readonly id: string
  readonly state: 'stated' | 'absent'
}

/** A finding (design section 5) with its places counted in lines. */
export interface FindingResult extends PlaceResult {
  readonly id: string
  readonly rule: string
  readonly messageId: string
  readonly data: Data
  readonly severity: Severity
  readonly message: string
  readonly evidence: readonly PlaceResult[]
  readonly fixes: readonly FixResult[]
}

/** A repair. */
export interface FixResult {
  readonly title: string
  readonly preferred: boolean
  readonly safe: boolean
  readonly edits: readonly (PlaceResult & {readonly text: string})[]
}

/** A file that was checked, in plain values (`schemas/check-output.schema.json`). */
export interface CheckedResult {
  readonly path: string
  /** Of a report of several files: all of them, in order; `path` is the first. */
  readonly files?: readonly string[]
  readonly encoding: string
  /** Who wrote it, as its front matter or its cover says; a name or a number that is not there is null. */
  readonly authors: readonly {readonly name: string | null, readonly number: string | null}[]
  /** By which the same content is known again, whoever handed it in. */
  readonly content?: Content
  readonly kind: KindId
  readonly kindConfidence: number
  readonly kindFrom: Report['kindFrom']
  /** The report's own language, not that of the messages. */
  readonly language: Language
  readonly status: Report['status']
  readonly stageSet: StageSetId | null
  /** Of the report's own text: title page, reference list and appendices do not count. */
  readonly words: number
  readonly sections: readonly SectionResult[]
  readonly stages: readonly StageResult[]
  readonly cases: readonly CaseResult[]
  readonly principles: readonly PrincipleResult[]
  readonly references: readonly EntryResult[]
  readonly citations: readonly CitationResult[]
  readonly findings: readonly FindingResult[]
  /** The campus profile that it was checked by, and the rows of its rubric; absent where there is none. */
  readonly profile?: {readonly name: string, readonly version: string | null, readonly path: string | null}
  readonly rubric?: readonly RubricResult[]
  /** Only of a Word document: what could not be kept of it. */
  readonly document?: {readonly format: 'docx', readonly messages: readonly MessageResult[]}
}

/** What a row of a campus's rubric looks at, as it stands in a report; never a mark. */
export interface RubricResult {
  readonly name: string
  readonly evidence: readonly {readonly of: 'section' | 'stage' | 'principle', readonly id: string, readonly state: string, readonly line: number | null, readonly path?: string}[]
  /** The ids of the findings that belong to the row. */
  readonly findings: readonly string[]
}

/** Something that a Word document has and its Markdown has not. */
export interface MessageResult {
  readonly id: string
  readonly message: string
  readonly line?: number
  readonly paragraph?: number
}

/** A Word document as far as its findings need it. */
export interface DocumentPlaces {
  readonly places: readonly ParagraphPlace[]
  readonly messages: readonly ExchangeMessage[]
}

/** A file that could not be read; `message` is the sentence that a person reads. */
export interface UnreadResult {
  readonly path: string
  readonly error: {readonly code: string, readonly message: string}
}

/** What came of one file: the contract of design section 6, which every other output is made from. */
export type FileResult = CheckedResult | UnreadResult

/** Whether a file could not be read. */
export function isUnread(result: FileResult): result is UnreadResult {
  return 'error' in result
}

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
