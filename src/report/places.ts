import type {Section} from '../markdown/model.ts'
import type {Place} from './model.ts'

/** The start of the line that an offset stands on. */
export function lineStart(text: string, offset: number): number {
  let at = Math.min(offset, text.length)
  while (at > 0 && text[at - 1] !== '\n') at--
  return at
}

/** The place right behind a section, before whatever follows it. */
export function placeAfter(text: string, before: Section, after: Section | undefined, root: Section): Place {
  const end = before.heading?.form === 'item' ? nextLine(text, before.range.end) : lineStartOrEnd(text, before.range.end)
  return {offset: end, parent: before.parent ?? root, before, after, chapter: undefined}
}

/** The place right before a section. */
export function placeBefore(text: string, after: Section, root: Section): Place {
  return {offset: lineStart(text, after.range.start), parent: after.parent ?? root, before: undefined, after, chapter: undefined}
}

/** The place at the end of a section, as its last child. */
export function placeInside(text: string, parent: Section): Place {
  return {offset: lineStartOrEnd(text, parent.range.end), parent, before: parent.children.at(-1), after: undefined, chapter: undefined}
}

function lineStartOrEnd(text: string, offset: number): number {
  return offset >= text.length ? text.length : lineStart(text, offset)
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', Math.max(0, offset - 1))
  return end < 0 ? text.length : end + 1
}
