import type {KindId, Language} from '../knowledge/types.ts'
import {checkText} from '../lint/check.ts'
import type {Finding} from '../lint/finding.ts'
import {hazardShapes} from '../markdown/hazard.ts'
import type {Report} from '../report/model.ts'
import {decode, type Encoding} from './decode.ts'
import type {FileProblem, Input} from './inputs.ts'
import {byteNotes} from './texts.ts'

/** A file as checked, or why it was not. */
export type CheckedFile =
  | {readonly path: string, readonly encoding: Encoding, readonly report: Report, readonly findings: readonly Finding[]}
  | {readonly path: string, readonly problem: FileProblem}

/** Checks one file; whatever goes wrong with it stays with it. */
export function checkFile(input: Input, language: Language | 'auto', kind: KindId | undefined): CheckedFile {
  const {path} = input
  if ('problem' in input) return input
  try {
    const decoded = decode(input.bytes)
    if ('problem' in decoded) return {path, problem: {message: decoded.problem, data: {detail: byteNotes[decoded.note]}}}
    const checked = checkText(decoded.text, {language, severities: {}}, kind)
    if ('hazard' in checked) {
      const {line, code} = checked.hazard
      return {path, problem: {message: 'too-tangled', data: {line, shape: hazardShapes[code]}}}
    }
    return {path, encoding: decoded.encoding, ...checked}
  } catch (error) {
    // A fault of ours in one file must not cost a supervisor the other fifty-nine.
    return {path, problem: {message: 'internal', data: {detail: String(error)}}}
  }
}
