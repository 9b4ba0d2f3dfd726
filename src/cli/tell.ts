import {resultOf} from '../exchange/result-of.ts'
import type {CheckedFile} from './check.ts'
import {wholePaths, withQuotes, type ToldFile} from './told.ts'

/** What is told of a checked file; repairs, and the words of evidence, sources and citations, only of the `whole` contract. */
export function told(file: CheckedFile, whole = true): ToldFile {
  if ('problem' in file) return {path: file.path, problem: file.problem}
  return {path: file.path, named: wholePaths(file.path, file.opened.keys()), ...withQuotes(resultOf(file, whole), file.report.text, file.report.lines, file.report.files)}
}
