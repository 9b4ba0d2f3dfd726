import {submissionsIn, usualLimits, type ArchivedFile} from '../class/archive.ts'
import {decode} from '../exchange/decode.ts'
import {pathsIn} from '../references/bibliography.ts'
import {isWordName, mostOf, type Input, type LeftOut} from './input.ts'

/** What an archive holds; one that lies in a folder and holds no report is passed over. */
export function* inputsIn(path: string, bytes: Uint8Array, isNamed: boolean): Generator<Input | LeftOut> {
  const leftOut: string[] = []
  let count = 0
  for (const file of submissionsIn(path, bytes, {...usualLimits, most: mostOf})) {
    if ('leftOut' in file) leftOut.push(file.path.slice(path.length + 1))
    else {
      count++
      yield archived(file)
    }
  }
  if (count === 0 && isNamed) yield {path, problem: {message: 'no-report'}}
  if (count > 0 && leftOut.length > 0) yield {path, leftOut}
}

function archived(file: Exclude<ArchivedFile, {readonly leftOut: true}>): Input {
  if ('fault' in file) {
    const {path, fault, limit = 0} = file
    return {path, problem: {message: fault, data: {limit: fault === 'too-many' ? limit : Math.round(limit / 1024 / 1024)}}}
  }
  const {path, bytes, beside} = file
  const decoded = isWordName(path) ? undefined : decode(bytes)
  const named = decoded && 'text' in decoded ? pathsIn(decoded.text) : []
  return {path, bytes, beside: new Map(named.flatMap(one => {
    const found = beside(one)
    return found ? [[one, found] as const] : []
  }))}
}
