import type {Content} from '../exchange/content.ts'
import {isUnread, type FileResult} from '../exchange/file-result.ts'
import {submissionAt} from './submission.ts'

/** What is compared of each file of a class. */
export interface HandedIn {
  readonly path: string
  readonly students: readonly {readonly name: string | null, readonly number: string | null}[]
  /** The signs of what it holds; undefined where it could not be read. */
  readonly content: Content | undefined
}

/** What is compared of each file of a class, without the rest of its row. */
export function handedInOf(result: FileResult): HandedIn {
  const {path} = result
  if (isUnread(result)) return {path, students: handedIn(path), content: undefined}
  return {path, students: result.authors.length > 0 ? result.authors : handedIn(path), content: result.content}
}

function handedIn(path: string): HandedIn['students'] {
  const found = submissionAt(path)
  return found ? [{name: found.name ?? null, number: found.number ?? null}] : []
}
