import type {Report} from '../report/model.ts'
import {pointIn} from '../text/joined.ts'

/** The line of a place as a message tells it: `12`, or `12 (bab-2.md)` where it stands in another file of the report than `from`. */
export function toldLine({lines, files}: Report, offset: number, from: number): number | string {
  if (!files) return lines.point(offset).line
  const {line, path} = pointIn(files, offset) ?? {line: 1}
  const own = pointIn(files, from)?.path
  return path === own ? line : `${line} (${(path ?? files[0]?.path ?? '').split('/').at(-1) ?? ''})`
}
