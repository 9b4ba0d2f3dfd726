import type {KindId, Language} from '../knowledge/types.ts'
import {checkText, type CheckedText} from '../lint/check.ts'
import type {Files} from '../host.ts'
import type {Finding} from '../lint/finding.ts'
import {hazardShapes} from '../markdown/hazard.ts'
import {pathsIn, type OpenFile} from '../references/bibliography.ts'
import type {References} from '../references/model.ts'
import {rules} from '../lint/rules/index.ts'
import type {Report} from '../report/model.ts'
import {layerSettings} from '../settings/layers.ts'
import type {ProfileInUse} from '../settings/profile/use.ts'
import {digestOf} from '../text/digest.ts'
import {joinTexts, pointIn, type JoinedFile} from '../text/joined.ts'
import {indexLines} from '../text/range.ts'
import {decode, type Encoding} from '../exchange/decode.ts'
import {openBeside, openNamed, type OpenedFile} from './beside.ts'
import {readDocument, type ReadDocument} from './document.ts'
import {isWordName, type FileProblem, type Input} from './input.ts'
import {absolute} from './paths.ts'
import type {Profiles} from './profile.ts'
import {byteNotes} from './texts.ts'

/** A file as checked, or why it was not. */
export type CheckedFile = ReadFile | {readonly path: string, readonly problem: FileProblem}

/** A file that was read and checked. */
export interface ReadFile {
  readonly path: string
  readonly encoding: Encoding
  /** The sign of its bytes. */
  readonly sign: string
  readonly report: Report
  readonly references: () => References
  readonly findings: readonly Finding[]
  /** Only of a Word document. */
  readonly document?: ReadDocument
  /** The files of references that it names, by their paths as written. */
  readonly opened: ReadonlyMap<string, OpenedFile>
  /** Whether it lies in an archive, where nothing can be written. */
  readonly archived?: true
  /** The profile that it was checked by. */
  readonly profile?: ProfileInUse
  /** Checks another text in its place, by the same settings; `files` are those that it was joined from. */
  readonly again: (text: string, files?: readonly JoinedFile[]) => CheckedText
  /** The texts of a report that consists of several files, as they stand there. */
  readonly parts?: readonly {readonly path: string, readonly text: string, readonly encoding: Encoding}[]
}

/** What a check may be told beside its settings. */
export interface CheckOptions {
  /** Whether the bytes are a Word document whatever the file is called. */
  readonly asWord?: boolean
  /** The only rules that are asked; all of them without it. */
  readonly only?: ReadonlySet<string>
  /** Runs what may take long; where it takes too long, it throws an error with the `problem` of the file. */
  readonly within?: <Value>(work: () => Value) => Value
}

/** Checks one file by its campus's profile, where there is one; a Word document by its name, by its first bytes where it has none, or because `asWord` says so. Whatever goes wrong with it stays with it. */
export async function checkFile(
  input: Input, language: Language | 'auto', kind: KindId | undefined, files: Files, profiles?: Profiles, {asWord = false, only, within = at => at()}: CheckOptions = {},
): Promise<CheckedFile> {
  const {path} = input
  if ('problem' in input) return input
  try {
    const document = asWord || isWordName(path) || (path === '-' && isArchive(input.bytes)) ? await readDocument(input.bytes) : undefined
    if (document && 'problem' in document) return {path, problem: document.problem}
    const texts = (input.parts ?? [input]).map((part) => ({path: part.path, decoded: document ? {text: document.text, encoding: 'utf-8' as const} : decode(part.bytes)}))
    // One part that is no text is the problem of them all: the rest would seem to lack what it holds.
    for (const {path: own, decoded: one} of texts) if ('problem' in one) return {path: own, problem: {message: one.problem, data: {detail: byteNotes[one.note]}}}
    const read = texts.flatMap(({path: own, decoded: one}) => 'text' in one ? [{path: own, ...one}] : [])
    const joined = input.parts && joinTexts(read)
    const decoded = {encoding: read[0]?.encoding ?? 'utf-8', text: joined?.text ?? read[0]?.text ?? ''}
    const opened = input.beside ? openBeside(input.beside, pathsIn(decoded.text)) : await openNamed(path, path === '-' ? [] : pathsIn(decoded.text), files)
    const open: OpenFile = (named) => opened.get(named)
    const profile = await profiles?.at(path)
    const {value: wanted} = layerSettings({option: {language: language === 'auto' ? undefined : language}, profile}, ruleIds)
    const settings = only ? {...wanted, severities: {...wanted.severities, ...Object.fromEntries(ruleIds.filter(id => !only.has(id)).map(id => [id, 'off' as const]))}} : wanted
    const campus = profile?.campusAt(path === '-' ? undefined : absolute(path))
    const again = (text: string, parts = joined?.files): CheckedText => checkText(text, settings, kind, open, campus, parts)
    const checked = within(() => again(decoded.text))
    if ('hazard' in checked) {
      const {line, code} = checked.hazard
      const at = joined && pointIn(joined.files, indexLines(joined.text).line(line).start)
      return {path: at?.path ?? path, problem: {message: 'too-tangled', data: {line: at?.line ?? line, shape: hazardShapes[code]}}}
    }
    return {path, encoding: decoded.encoding, sign: input.parts ? digestOf(input.parts.map(({bytes}) => digestOf(bytes)).join(' ')) : digestOf(input.bytes), ...checked, again, opened, ...(joined && {parts: read}), ...(document && {document}), ...(input.beside && {archived: true as const}), ...(profile && {profile})}
  } catch (error) {
    if (error instanceof Error && 'problem' in error) return {path, problem: error.problem as FileProblem}
    // A fault of ours in one file must not cost a supervisor the other fifty-nine.
    return {path, problem: {message: 'internal', data: {detail: String(error)}}}
  }
}

const ruleIds = rules.map(({id}) => id)

/** Whether bytes begin as those of a Word document do. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3
}
