import {readFileSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Root} from 'mdast'
import type {Plugin, Processor} from 'unified'
import remarkPeksos, {type FileInPipeline, type RemarkPeksosOptions} from '../lint/remark.ts'
import type {OpenFile} from '../references/bibliography.ts'
import {mostBytesOfReferences} from './check.ts'
import {decode} from './decode.ts'

/** Peksos within remark on Node: as `src/lint/remark.ts`, and opens the files of references that a report names, from the report's own folder. */
const remarkPeksosOnNode: Plugin<[RemarkPeksosOptions?], Root> = function (this: Processor, options = {}) {
  return remarkPeksos.call(this, {open: openBeside, ...options})
}

export default remarkPeksosOnNode

/** A transform cannot wait for files only where it is synchronous, as this one is. */
function openBeside(named: string, file: FileInPipeline): ReturnType<OpenFile> {
  // What came by standard input lies in no folder.
  if (file.path === undefined) return undefined
  const path = resolve(file.cwd, file.dirname ?? '', named)
  try {
    if (statSync(path).size > mostBytesOfReferences) return {trouble: 'unreadable'}
    const decoded = decode(readFileSync(path))
    return 'text' in decoded ? {text: decoded.text} : {trouble: 'unreadable'}
  } catch (error) {
    return {trouble: missing.has((error as {code?: unknown}).code) ? 'missing' : 'unreadable'}
  }
}

const missing: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'])
