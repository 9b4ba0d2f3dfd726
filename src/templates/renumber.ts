import type {Heading, Section} from '../markdown/model.ts'
import type {Range} from '../text/range.ts'
import {isUnderlined} from './heading-like.ts'
import {writeNumber} from './numbering-form.ts'

/** A change of a text: `range` is replaced by `text`. */
export interface TextEdit {
  readonly range: Range
  readonly text: string
}

/** Gives a section another number, and the decimal numbers below it their new beginning. */
export function renumber(text: string, section: Section, parts: readonly number[]): readonly TextEdit[] {
  const own = section.heading?.numbering
  if (!own) return []
  const edits: TextEdit[] = []
  const write = ({heading}: Section, next: readonly number[]): void => {
    if (heading?.numbering) edits.push({range: heading.numbering.range, text: writeNumber(heading.numbering, next)}, ...underline(text, heading, next))
  }
  const follow = (parent: Section): void => {
    for (const child of parent.children) {
      const numbering = child.heading?.numbering
      if (numbering?.style === 'decimal' && numbering.parts.length > own.parts.length && startsWith(numbering.parts, own.parts)) {
        write(child, [...parts, ...numbering.parts.slice(own.parts.length)])
      }
      follow(child)
    }
  }
  write(section, parts)
  follow(section)
  return edits
}

/** Whether a number begins with these parts. */
export function startsWith(parts: readonly number[], start: readonly number[]): boolean {
  return start.every((part, at) => parts[at] === part)
}

/** A longer number wants a longer underline, where the underline is as long as the heading's words. */
function underline(text: string, {form, numbering, range}: Heading, parts: readonly number[]): readonly TextEdit[] {
  const heading = text.slice(range.start, range.end).trimEnd()
  const lines = heading.match(/\r\n?|\n/gu)?.length
  if (form !== 'setext' || !numbering || lines !== 1 || !isUnderlined(heading)) return []
  const more = writeNumber(numbering, parts).length - numbering.raw.length
  const end = range.start + heading.length
  return more === 0 ? [] : [{range: {start: end - Math.max(0, -more), end}, text: heading.slice(-1).repeat(Math.max(0, more))}]
}
