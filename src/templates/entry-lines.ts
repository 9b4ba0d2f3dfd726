import type {ReferenceEntry} from '../references/model.ts'
import type {Range} from '../text/range.ts'

/** A change of the text. */
interface LineEdit {
  readonly range: Range
  readonly text: string
}

const marker = /^([ \t]{0,8}(?:>[ \t]?)?)(?:[-*+•·▪–]|(\d{1,3})[.)]|\[(\d{1,3})\]|\((\d{1,3})\))[ \t]+$/u

/** The edits that take an entry out of its list with its bullet and its empty line, and count a numbered list anew. */
export function removeEntry(source: string, {range}: Pick<ReferenceEntry, 'range'>): readonly LineEdit[] {
  const lineStart = source.lastIndexOf('\n', range.start - 1) + 1
  const lineEnd = endOfLine(source, range.end)
  const before = source.slice(lineStart, range.start)
  const after = source.slice(range.end, lineEnd)
  const number = marker.exec(before)
  const ownLines = (before.trim() === '' || number !== null) && after.trim() === ''
  // One of several entries in a paragraph: only its own words go, with the space behind or before them.
  if (!ownLines) {
    const gap = /^[ \t]+/u.exec(after)?.[0].length ?? 0
    const lead = gap === 0 ? /[ \t]*$/u.exec(before)?.[0].length ?? 0 : 0
    return [{range: {start: range.start - lead, end: range.end + gap}, text: ''}]
  }
  const next = Math.min(lineEnd + 1, source.length)
  const blankBehind = /^(?:[ \t]*\n)+/u.exec(source.slice(next))?.[0].length ?? 0
  const last = next + blankBehind >= source.length
  // The last one takes the empty line before it along, so that the text still ends as it did.
  const blankBefore = last ? /(?:\n[ \t]*)*$/u.exec(source.slice(0, Math.max(0, lineStart - 1)))?.[0].length ?? 0 : 0
  const cut: Range = last
    ? {start: Math.max(0, lineStart - 1 - blankBefore), end: lineEnd}
    : {start: lineStart, end: next + blankBehind}
  const own = Number(number?.[2] ?? number?.[3] ?? number?.[4])
  return [{range: cut, text: ''}, ...(Number.isInteger(own) && own > 0 ? countDown(source, cut.end, own) : [])]
}

/** Numbers that follow `own` without a gap are each one less. */
function countDown(source: string, from: number, own: number): LineEdit[] {
  const edits: LineEdit[] = []
  let expected = own + 1
  for (let at = from; at < source.length; at = endOfLine(source, at) + 1) {
    const line = source.slice(at, endOfLine(source, at))
    if (/^#{1,6}\s/u.test(line)) break
    const match = /^[ \t]{0,8}[[(]?(\d{1,3})[.)\]][ \t]/u.exec(line)
    if (!match || Number(match[1]) !== expected) continue
    const start = at + match[0].indexOf(match[1] ?? '')
    edits.push({range: {start, end: start + String(expected).length}, text: String(expected - 1)})
    expected++
  }
  return edits
}

function endOfLine(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end < 0 ? source.length : end
}
