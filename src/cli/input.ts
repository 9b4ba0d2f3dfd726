import {isArchiveName} from '../class/archive-name.ts'
import type {FileTrouble} from '../host.ts'
import type {Data} from '../lint/finding.ts'
import type {FileErrorText} from './texts.ts'

/** Something that stands between a path and its text: a key of `fileErrors`, and what fills it. */
export interface FileProblem {
  readonly message: FileErrorText
  readonly data?: Data
}

/** One of the files of a report that consists of several. */
export interface Part {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A file to check, or why there is none. */
export type Input =
  /** `beside` are the files of references that a report of an archive names, as far as they lie in it: nothing else is opened for it. `parts` are all files of a report that consists of several, this one first. */
  | {readonly path: string, readonly bytes: Uint8Array, readonly beside?: ReadonlyMap<string, Uint8Array>, readonly parts?: readonly Part[]}
  | {readonly path: string, readonly problem: FileProblem}

/** What an archive holds besides reports: told, but no fault. */
export interface LeftOut {
  readonly path: string
  readonly leftOut: readonly string[]
}

/** The most bytes of a file that is checked. */
const mostBytes = 5 * 1024 * 1024
const mostBytesOfWord = 60 * 1024 * 1024
const mostBytesOfArchive = 500 * 1024 * 1024

/** The most bytes of a file that is read; pictures make Word documents large. */
export function mostOf(path: string): number {
  return isArchiveName(path) ? mostBytesOfArchive : isWordName(path) ? mostBytesOfWord : mostBytes
}

/** The sentence for a file that could not be read. */
export function problemOf({trouble, system}: FileTrouble, most = mostBytes): FileProblem {
  if (trouble === 'too-large') return {message: trouble, data: {limit: most / 1024 / 1024}}
  return {message: trouble === 'exists' ? 'unreadable' : trouble, data: {system: system ?? '?'}}
}

/** Whether a file is to be read as a Word document: by its name, whatever its bytes are. */
export function isWordName(path: string): boolean {
  return /\.(?:docx|docm|dotx|doc|odt)$/i.test(path)
}

/** Whether a file is a report in Markdown by its name. */
export function isMarkdownName(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name)
}
