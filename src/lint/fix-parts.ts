import {fileAt, joinTexts, type Joined, type JoinedFile} from '../text/joined.ts'
import type {Range} from '../text/range.ts'
import type {Edit, Finding} from './finding.ts'
import {applyEdits, fixAll} from './fix.ts'

/** One of the files of a report. */
interface PartText {
  readonly path: string
  readonly text: string
}

/** Fixes everything that is found in a report of several files, each fix in the file where it belongs; gives their texts in the same order. */
export function fixParts(
  parts: readonly PartText[], check: (text: string, files: readonly JoinedFile[]) => readonly Finding[], options: Pick<NonNullable<Parameters<typeof fixAll>[2]>, 'wanted'>,
): readonly string[] {
  const begin = joinTexts(parts)
  // A round that helps nothing is undone: what a text was joined from is looked up by the text.
  const states = new Map<string, {readonly joined: Joined, readonly parts: readonly PartText[]}>([[begin.text, {joined: begin, parts}]])
  const {text} = fixAll(begin.text, (current) => {
    const {files} = states.get(current)!.joined
    return check(current, files).map((finding) => ({...finding, fixes: finding.fixes.filter(({edits}) => edits.every(({range}) => within(range, files)))}))
  }, {
    ...options,
    apply: (current, edits) => {
      const {joined: {files}, parts: before} = states.get(current)!
      const after = before.map(({path, text: own}, at) => ({path, text: applyEdits(own, editsOf(files[at]!, files, edits))}))
      const joined = joinTexts(after)
      states.set(joined.text, {joined, parts: after})
      return joined.text
    },
  })
  return states.get(text)!.parts.map((part) => part.text)
}

/** Whether a stretch lies in one file; what is inserted between two belongs to the former. */
function within({start, end}: Range, files: readonly JoinedFile[]): boolean {
  const file = fileAt(files, start)
  return file !== undefined && (end <= file.end || start === end)
}

/** The edits of one file, as it counts itself. */
function editsOf(file: JoinedFile, files: readonly JoinedFile[], edits: readonly Edit[]): readonly Edit[] {
  const own = (offset: number): number => Math.min(offset, file.end) - file.start
  return edits.filter(({range}) => fileAt(files, range.start) === file).map(({range, text}) => ({range: {start: own(range.start), end: own(range.end)}, text}))
}
