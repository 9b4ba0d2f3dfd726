import type {KindId, Language, LevelId, SectionId, StageId, StageSetId} from '../knowledge/types.ts'
import type {Data, Severity} from '../lint/finding.ts'
import type {Report, StageRecord} from '../report/model.ts'
import type {Content} from './content.ts'
import type {ExchangeMessage} from './message.ts'
import type {CitationResult, EntryResult} from './references-json.ts'
import type {ParagraphPlace} from './word-in/paragraph-places.ts'

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
export interface LineResult {
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
